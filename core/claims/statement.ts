import type { Span } from '#core/figures'
import type { Clause } from './clause.ts'
import { comparesWords } from './comparison.ts'
import { Tag } from './lexicon/index.ts'
import { bareWordsOf, grave, has, stated, wordsOf } from './reading.ts'
import { ranks, records } from './superlative.ts'
import { chineseTrend, counts } from './trend.ts'
import { englishTrend } from './trend-en.ts'

/** What kind of statement of quantity a clause without a figure makes; null for none. */
export type Wording =
  | 'trend'
  | 'headcount'
  | 'record'
  | 'superlative'
  | 'comparison'
  | 'universal'
  | 'majority'
  | 'most'
  | 'vague'
  | 'repeated'
  | 'single'

/** What a clause is read with. */
export interface Surroundings {
  /** An earlier part of its sentence speaks of what is wished or planned. */
  readonly aimed: boolean
  /** What it expects has a number: a record that it makes is told with it. */
  readonly reckoned: boolean
  /** In a headline a bare verb is finite. */
  readonly headline: boolean
  readonly periods: readonly Span[]
}

/** Reads a clause that gives no figure. Wishes, forecasts and opinions are no statements. */
export function wordingOf(
  clause: Clause,
  text: string,
  { aimed, reckoned, headline, periods }: Surroundings
): Wording | null {
  if (has(clause, Tag.Opinion) || asks(clause, text)) return null
  if (aimed && !has(clause, Tag.Done)) return reckoned && records(clause, text) ? 'record' : null
  const chinese = clause.sentence.language === 'zh'
  if (records(clause, text)) return 'record'
  if (chinese ? chineseTrend(clause, text) : englishTrend(clause, text, headline)) return 'trend'
  if (counts(clause, text)) return 'headcount'
  if (ranks(clause, text)) return 'superlative'
  if (comparesWords(clause, text, periods)) return 'comparison'
  if (reachesAll(clause, text) || none(clause, text, noneSeen)) return 'universal'
  if (has(clause, Tag.Poll) && stated(clause, Tag.Vague)) return 'majority'
  if (most(clause, text)) return 'most'
  if (vague(clause, text) || none(clause, text, noneHurt)) return 'vague'
  if (!chinese && repeated(clause, text)) return 'repeated'
  return chinese && single(clause, text) ? 'single' : null
}

const questions = /为何|为什么|怎么|何时|如何(?!果)|吗$|呢$/

/** 价格为何跳水? */
const asks = (clause: Clause, text: string) =>
  clause.sentence.language === 'zh' &&
  questions.test(bareWordsOf(clause, text)) &&
  /[？?]/.test(text[clause.sentence.end] ?? '')

const finite = Tag.Verb | Tag.Result | Tag.Moved | Tag.Raised

const nearlyAll = /(?:几乎|基本)?全部(?:为|是|来自|由|用于)/
const everyOne =
  /^[\s“]*(?:其中)?(?:全部|所有|各[\u3400-\u9fff])[^，,]{1,12}[均都皆](?:未|已|无|有|检出|合格|不合格|达标|超标|完成|通过|获救|恢复|为|是|在)/

const reachesAll = (clause: Clause, text: string) =>
  (has(clause, Tag.Reach) && stated(clause, Tag.Universal) !== null) ||
  ((everyOne.test(wordsOf(clause, text)) || nearlyAll.test(wordsOf(clause, text))) &&
    !has(clause, Tag.Aim | Tag.Wish))

const majorities = /majority|^(?:most|much of)|多数|大部分|过半|半数|大半/i
const existing =
  /^[\u3400-\u9fff]{0,8}?(?:发生|来自|集中|分布|属于|位于|用于|没有|还没|尚未|仍|选择|使用|缺乏|已|未|是|为|系|在|由|被|有)/

// 以外来务工人员居多
// 死者多为老人
const mostly = /^.{0,12}[者人员户例]多[为是系]/
const chiefly = /^.{3,40}居多$/
const mainly = /^(?!.*(?:坚持|要|应|需|宜)).{2,20}以.{1,12}为主$/

/** A majority that is claimed without a number, of what somebody could count. */
export function most(clause: Clause, text: string): boolean {
  if (has(clause, Tag.Share) && !has(clause, Tag.Aim | Tag.Wish)) {
    const words = bareWordsOf(clause, text)
    if (mainly.test(words) || chiefly.test(words) || mostly.test(words)) return true
  }
  const hit = stated(clause, Tag.Vague)
  const word = hit ? text.slice(hit.start, hit.end) : ''
  if (!hit || !majorities.test(word)) return false
  if (/majority|绝大多数|过半|半数/.test(word)) return true
  if (clause.sentence.language === 'zh')
    return (
      existing.test(text.slice(hit.end, Math.min(clause.end, hit.end + 14))) ||
      (hit.start - clause.start <= 3 && /^(?:绝?大?多数|大部分)/.test(word) && clause.end - hit.end >= 5)
    )
  const leading = /^\W*(?:(?:and|but|while|with|though) )?(?:(?:for the first time|now|today),? )?$/i.test(
    text.slice(clause.start, hit.start)
  )
  return leading && clause.hits.some((other) => other.start > hit.end && (other.tags & finite) !== 0)
}

/** A vague amount carries the story where it says how much was done or suffered. */
function vague(clause: Clause, text: string): boolean {
  const hit = has(clause, Tag.Result) ? stated(clause, Tag.Vague) : null
  if (!hit) return false
  const done = clause.hits.some(
    (other) => other.tags & Tag.Result && hit.start >= other.end && hit.start - other.end <= 2
  )
  const stopped = clause.hits.at(-1)
  const many =
    /^(?:多|一大批|大批|一批)/.test(text.slice(hit.start, hit.end)) &&
    stopped &&
    stopped.tags & Tag.Result &&
    /^[\s。！]*$/.test(text.slice(stopped.end, clause.end))
  return (
    done ||
    has(clause, grave) ||
    Boolean(many) ||
    /^(?:数[十百千万亿以]|成[百千])/.test(text.slice(hit.start, hit.end))
  )
}

const noneHurt =
  /(?:未|没有?|无|暂无|尚无|均无)(?:有?[^，,要必需]{0,6}?)(?:伤亡|死亡|遇难|重症|危重|确诊|病例|失踪|受伤|被困|感染)/

const noneSeen =
  /(?:未|没有|暂无|尚无|零)(?:发生|出现|接报|接到|发现|收到)[^，,]{0,14}(?:事故|案件|险情|灾情|疫情|火灾|事件|病例|投诉|返贫|溃坝|拥堵|滞留)/

/** 暂未接到伤亡报告, 未发生较大事故: nobody was hurt, nothing happened. */
const none = (clause: Clause, text: string, kind: RegExp) =>
  clause.sentence.language === 'zh' &&
  has(clause, Tag.Death | Tag.Health | Tag.Counted | Tag.Crime) &&
  !has(clause, Tag.Aim | Tag.Wish) &&
  kind.test(wordsOf(clause, text))

const twice = /\btwice (?:this|last|since|so far|in (?:\S+ ){1,3}(?:years?|months?|weeks?|days?))\b/

/** Cut rates twice this year. */
const repeated = (clause: Clause, text: string) =>
  !has(clause, Tag.Aim | Tag.Wish) && twice.test(wordsOf(clause, text))

const oneDied =
  /一(?:名|位|对|家|男子|女子|人|老人|儿童|司机|工人|村民)[^，,]{0,20}(?:遇难|身亡|死亡|死于|病逝|去世|遇害|丧生|溺亡|坠亡|罹难|殉职|失踪|失联)/

// 破获特大贩毒案
const grand = /^(?:一|了?(?:特大|系列|首[起例宗个]))/

/** 捣毁一诈骗团伙, 一对夫妇不幸遇难: one, the classifier left out, of something that police or courts count. */
function single(clause: Clause, text: string): boolean {
  if (has(clause, Tag.Death) && !has(clause, Tag.Aim | Tag.Wish) && oneDied.test(wordsOf(clause, text)))
    return true
  const lastCrime = clause.hits.findLast((hit) => (hit.tags & Tag.Crime) !== 0)
  if (!lastCrime) return false
  return clause.hits.some(
    (hit) =>
      (hit.tags & Tag.Result) !== 0 &&
      (hit.tags & Tag.Crime) !== 0 &&
      hit.end < lastCrime.start &&
      grand.test(text.slice(hit.end, hit.end + 3))
  )
}
