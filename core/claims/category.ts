import type { Figure } from '#core/figures'
import { amongFew, beatsForecast, isPlanned, singled, stands } from './category-en.ts'
import type { ClaimCategory } from './claim.ts'
import type { Clause } from './clause.ts'
import { comparesFigures } from './comparison.ts'
import { type Hit, Tag } from './lexicon/index.ts'
import { wordsOf } from './reading.ts'
import { most, type Wording } from './statement.ts'
import { foremostOf, overTime, reachesFirst } from './superlative.ts'
import { isFirst, unmatched } from './superlative-en.ts'

const byWording: Record<Wording, ClaimCategory> = {
  trend: 'trend',
  headcount: 'trend',
  record: 'record',
  superlative: 'rank',
  comparison: 'comparison',
  universal: 'share',
  majority: 'poll',
  most: 'share',
  vague: 'level',
  repeated: 'level',
  single: 'level'
}

/** The category of a clause that gives no figure. */
export function categoryOfWording(wording: Wording): ClaimCategory {
  return byWording[wording]
}

const some = (figures: readonly Figure[], ...kinds: readonly Figure['kind'][]) =>
  figures.some((figure) => kinds.includes(figure.kind))

// 最大用电负荷达6800万千瓦 names a measure, it ranks nothing.
const nameOfMeasure =
  /^[\u3400-\u9fff]{0,4}?(?:负荷|风力|风速|雨量|时速|航速|车速|功率|容量|深度|直径|水位|流量|阵风|射程|续航|航程|额度|限额|产能|跨度|排量|载客量|承载量|间隔|涨幅|跌幅|振幅|成交价|报价)(?=[达为约近超仅：:是不]|[0-9])/

// The five largest banks are a group.
const grouped = /(?:[与和距离]|(?<![占环同对])比)$|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) $/i
const margin = /误差|margin of error|sampling error|plus or minus/i

// 57%的人认为应该找工作
const answers =
  /^（?[^，,）)]{0,8}[)）]?的[\u3400-\u9fff]{0,10}?[人者生户民众工员友长](?:明确|也|都|则|均)?(?:认为|表示|觉得|希望|相信|担心|愿意|不愿|打算|赞成|赞同|支持|反对|倾向|看好|计划(?!的))/
const answered = ({ kind, end }: Figure, text: string) =>
  (kind === 'percent' || kind === 'ratio') && answers.test(text.slice(end, end + 30))

const sizes = /[减增涨降跌]幅/
/** The category of a clause with figures. `polled`: its sentence speaks of a poll. */
export function categoryOf(clause: Clause, text: string, polled: boolean): ClaimCategory {
  const { figures } = clause
  const words = wordsOf(clause, text)
  const has = (tag: number) => (clause.tags & tag) !== 0
  const superlative = clause.hits.some(
    (hit) =>
      hit.tags & Tag.Superlative &&
      !grouped.test(text.slice(Math.max(0, hit.start - 12), hit.start)) &&
      !nameOfMeasure.test(text.slice(hit.end, hit.end + 8))
  )
  if (
    has(Tag.Record) ||
    reachesFirst(words) ||
    unmatched(clause, text) ||
    (superlative && overTime(clause, text))
  )
    return 'record'
  if (
    some(figures, 'rank') ||
    isFirst(clause, text) ||
    amongFew(words) ||
    (superlative &&
      (has(Tag.Scope) ||
        singled(clause, text) ||
        has(Tag.Share) ||
        words.includes('唯一') ||
        foremostOf(clause, text)))
  )
    return 'rank'
  if (margin.test(words)) return 'level'
  const shares = some(figures, 'percent', 'ratio', 'percentage-point') || stands(words)
  const apart = some(figures, 'percentage-point') && comparesFigures(clause, text)
  if (shares && figures.some((figure) => answered(figure, text))) return 'poll'
  if (polled && shares && !(apart && /[\u3400-\u9fff]/.test(words)) && !sizes.test(words)) return 'poll'
  if (beatsForecast(words) && !some(figures, 'percent')) return 'comparison'
  if (estimated(clause, words, text)) return 'estimate'
  if (comparesFigures(clause, text)) return 'comparison'
  if (changes(clause, text)) return 'change'
  if (
    has(Tag.Comparative) ||
    some(figures, 'multiple', 'percentage-point') ||
    /^\W*(?:against|versus)\b/i.test(words)
  )
    return 'comparison'
  const priced = some(figures, 'money', 'measure')
  if (figures.some(isShare) || (!priced && most(clause, text))) return 'share'
  // How long it has gone on is not by how much: 连续六个季度改善.
  const moving =
    has(Tag.Trend) ||
    (has(Tag.Moved) && (words.includes('连') || /^\W*(?:which|that) /.test(words))) ||
    (has(Tag.Moved | Tag.Raised) && has(Tag.Counted | Tag.Surveyed))
  if (moving && figures.every((figure) => figure.kind === 'duration')) return 'trend'
  return has(Tag.Counted) && clause.hits.some((hit) => moves(hit, text, has(Tag.Degree))) ? 'change' : 'level'
}

/** A verb of change that is no attribute: 下跌的罪案. */
const moves = ({ tags, end }: Hit, text: string, much: boolean) =>
  (tags & (Tag.Moved | Tag.Trend | (much ? Tag.Raised : 0))) !== 0 && text[end] !== '的'

// What somebody needs every week is no plan either.
const bygone = /以前|从前|过去|原来|曾经|那时|每[天周日月年次]/

/** Its first figure is called an estimate or stands under a plan: an estimated 5,000; would cut 1,200 jobs. */
function estimated({ start, hits, figures }: Clause, words: string, text: string): boolean {
  // How long from now is no amount: 三年后预计受益80万元.
  const first = figures.find(({ kind }) => kind !== 'duration') ?? figures[0]
  if (!first) return false
  const before = hits.reduce((tags, hit) => (hit.start < first.end ? tags | hit.tags : tags), 0)
  if ((before & Tag.Estimate) !== 0 || isPlanned(words, text.slice(first.end, first.end + 60))) return true
  // 以前要绕三个多小时: what it took is no plan.
  const sought =
    (before & Tag.Aim) !== 0 ||
    /目标(?!任务的|的|区间)/.test(text.slice(Math.max(start, first.start - 12), first.start + 1))
  return sought && (before & Tag.Done) === 0 && !bygone.test(words)
}

const match = /^(?:games?|matches|sets|tests|finals?|races|bouts|fights|legs|ties)$/i
const loss = /(?:损失|亏损|\blost|\bloses?|\blosses of)\s*$/i

// 缓解率 and 增长点 are names.
const nominal = /^(?:率|额|量|度|幅|点|极|期|剂|版)/

// 增派340人 says how many went.
const sent = /增[派开设援配]$|[送运搬转飞驶赶][至到]$/
const shifted = /(?:拉动|带动|拖累|侵蚀|推高|拉低|抬高|抬升|压低|贡献)[^，,]{0,20}$/

/** 跌幅更达七成 */
const sized = ({ kind, start }: Figure, text: string) =>
  kind === 'percent' &&
  /(?:[升增涨跌降减]幅(?:度)?|增速|增长率|年增率|月增率)[^，,比高低快大小]{0,6}$/.test(
    text.slice(Math.max(0, start - 9), start)
  )

const aCent = /,\s(?:up|down) (?:an?|from|by|on) /i

function changes(clause: Clause, text: string): boolean {
  const { figures, hits } = clause
  // What is lost in money is an amount; what is lost of a value is a change.
  const changed = figures.some(
    (figure) =>
      figure.change !== null &&
      !sent.test(text.slice(Math.max(0, figure.start - 2), figure.start)) &&
      !(
        (figure.kind === 'money' || match.test(figure.counted ?? '')) &&
        loss.test(text.slice(Math.max(0, figure.start - 12), figure.start))
      )
  )
  const shifts = figures.some(
    (figure) =>
      figure.kind === 'percentage-point' &&
      shifted.test(text.slice(Math.max(0, figure.start - 30), figure.start))
  )
  if (changed || shifts || figures.some((figure) => sized(figure, text)) || aCent.test(wordsOf(clause, text)))
    return true
  if (
    figures.some(
      (figure) => figure.kind === 'multiple' && /翻|doubl|trebl|tripl|quadrupl|fold/i.test(figure.text)
    )
  ) {
    return true
  }
  const moved = hits.some(
    (hit) =>
      (hit.tags & (Tag.Moved | Tag.Raised | Tag.Trend)) !== 0 &&
      !nominal.test(text.slice(hit.end, hit.end + 1))
  )
  const english =
    clause.sentence.language === 'en' && (clause.tags & (Tag.Counted | Tag.Surveyed | Tag.Trend)) === 0
  return (
    (moved &&
      !(english && figures.every(({ kind }) => kind === 'ratio')) &&
      some(figures, 'percent', 'percentage-point', 'multiple', 'ratio')) ||
    fromTo(figures, text)
  )
}

const started = /\b(?:gone|went|goes|going|moved|moving|taken|took|up|down|swung|turned) from $|[由从]$/i
const arrived = /^ to $|^[\u3400-\u9fff]{0,3}(?:变成|变为|到|提到|提至|改为)了?$/

/** Two values with the way between them: gone from four minutes to more than 20, 从4分钟变成20分钟. */
function fromTo(figures: readonly Figure[], text: string): boolean {
  return figures.some((figure, at) => {
    const next = figures[at + 1]
    return (
      next !== undefined &&
      (next.kind === figure.kind || next.kind === 'count') &&
      arrived.test(text.slice(figure.end, next.start)) &&
      started.test(text.slice(Math.max(0, figure.start - 14), figure.start))
    )
  })
}

/** A part of a whole; 3比1 and 1.8:1 set two things side by side. */
const isShare = ({ kind, high, text }: Figure) =>
  kind === 'percent' ||
  (kind === 'ratio' && high !== null && high <= 1 && !/[0-9][:：∶比\-–][0-9]/.test(text))
