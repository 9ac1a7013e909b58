import type { Figure, Span } from '#core/figures'
import { type Hit, Tag } from './lexicon/index.ts'
import { lastBefore } from './order.ts'
import { englishPeriod, isFielded, isStreak, standsBeside } from './period-en.ts'

/** A stretch of time that a text names. */
export interface Period extends Span {
  /** It only says what something is compared with: 比去年同期, than last year. */
  readonly base: boolean
  /** It holds for its own clause only: 上年同期为1200宗 interrupts what is told of this year. */
  readonly passing: boolean
}

const digits = '[0-9０-９]'
const numeral = `(?:${digits}{1,3}|[〇零一二两三四五六七八九十]{1,4}|几|数)`
const year = `(?:[今去前明本]年|(?:1[0-9]|20)${digits}{2}年|[一二][〇○零一二三四五六七八九]{3}年)(?:度|代)?`
const month = `(?:${digits}{1,2}|[一二三四五六七八九十]{1,2})月份?`
const day = `(?:${digits}{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]`
const quarter = '(?:(?:前|第)?[一二两三四1-4]个?季度|[第前][一二三四1-4]季|[上下]半年|[前后]半程)'
const part = '(?:[底末初]|[上中下]旬)?'
const date = `(?:${year}(?:${quarter}|第${numeral}[周季]|${month}(?:${day})?)?${part}|${month}(?:${day})?${part}|${quarter})`
const monthSpan = `(?:${digits}{1,2}|[一二三四五六七八九十]{1,2})(?:至|到|—|–|-|~|～)${month}`
const daypart = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜)'
const clock = `(?:零时|(?<=${daypart})[一两二三四五六七八九十]{1,3}点半?|(?<!${digits})${digits}{1,2}(?:时|点(?=[许多整半左]|${digits}{1,2}分)|(?<=[晚午晨早夜]${digits}{1,2})点)(?:${digits}{1,2}分|半|整)?许?)`
// A day of an unnamed month: what a figure has taken for a count of days is none.
const bareDay = `(?<!${digits}|[月第零百千万约近超满足]|连续|持续|为期|历时|每隔)${digits}{1,2}(?:日(?![内游线均间龄元之行报]|以[内上下])|号(?=[，,起]|[上下]午|凌晨|[早中傍深]))`
const chineseDate = new RegExp(
  `(?:截至|截止到?|自从?|从)?(?:当地时间|北京时间)?(?:(?:${year})?${monthSpan}|${date}|${bareDay})[晚早]?(?:${clock})?(?:(?:至|到|—|–|-|~|～){1,2}(?:${date}|${day})[晚早]?(?:${clock})?)?(?:[\\u3400-\\u9fff]{2,4}(?=以来))?(?:以来|来|期间|间|止|为止|起(?!诉|草|步|飞|义|身|拍|租|运|降|航|火|重)|前|后|以后|之后|以前|之前)?` +
    `|${clock}(?:至${clock})?|这(?:几|两|些)(?:天|年|个月)(?:来|里)?|昨(?=[于在公表宣指发举获开出])` +
    '|“[\\u3400-\\u9fff0-9·.]{2,8}”(?:期间|假期|当天|以来)' +
    '|(?<![一二三四五六七八九十两几每数])[上本这]?(?:周|星期|礼拜)[一二三四五六日天](?:至[周星][一二三四五六日天期]{1,2})?' +
    '|(?:上任|执教|履新|就任|任职|开业|成立|挂牌|运行|实施|启动|开展|开通|投用|投产|通车|上线|建成|试点|创建)以来' +
    `|(?:前|近|过去|最近|头|首|未来|今后|此后)(?:的)?${numeral}(?:多|余)?个?(?:年|月|季度|赛季|学年|学期|交易日|周|星期|天|日|小时)(?:以来|来|间|之?内|中|里|期间)?` +
    `|${numeral}(?:多|余)?(?:年|个月|周|天)(?:间|来|以来|里)` +
    `|(?<=[。，,；;！？：\\s]|^)(?:[\\u3400-\\u9fff“”]{2,14}(?:以来|期间|年来)(?:的?${numeral}年)?|截[至止到][\\u3400-\\u9fff]{2,8}[时前日])(?=[，,])` +
    `|“?十[一二三四五]五”?(?:规划)?(?:期间|时期|以来|收官之年|开局之年|[末初])|(?:近|过去|最近|前|这)(?:半年|一年半|半个?月|半个世纪)|半年(?:多)?(?:来|间|以来)`,
  'g'
)

// Hours that something goes on to are no time of what is told.
const comparing =
  /(?:[比较与同和跟由]|恢复[至到]|连续|不[及如]|超[过越]?|[高低多少快慢大小]于|(?:延长|延迟|推迟|顺延|延期|提前|开放|营业|运营|持续|延续|保持)[\u3400-\u9fff]{0,2}[至到])$/
// 今天最低气温 names a measure, no extreme of today.
const measureAfter = /^最[高低大小](?:气温|温|负荷|风|阵风|降|雨|雪|水位|流量|湿度)/
const superlativeAfter =
  /^(?:的|来|以来)?(?:单[日月季周场次]|全[国省市球]|历史|同期|同档期|当地)?(?:最|首次|极值|峰值|纪录|[\u3400-\u9fff]{0,4}新[高低])/
// 八成发生在夜间
const atTime = /[%％成半][^，,]{0,6}(?:发生|集中|出现)在(?:[^，,]{0,8}[至到])?$/
// 十年来死亡人数最多
const overYears = /^[\u3400-\u9fff]{2,8}(?:最[多少高低大小长短快慢]|首次|新[高低])/
const comparedWith =
  /^(?:的?同期|的同月)?(?:相比|相较|持平)|^的?(?:总和|之和|加起来|平均[^，,]{0,4}的|水平)|^(?:之外|以外|外[，,])/

// 降至今年的4%: no 至今.
const untilThis = (text: string, { start, end }: Hit) =>
  text.startsWith('至今', start) && end - start === 2 && /[年天晚晨]/.test(text[end] ?? '')

/** The periods that a block names, in reading order. `hits` are its terms. How long something took is a figure, no period. */
export function periodsIn(text: string, hits: readonly Hit[], figures: readonly Figure[]): Period[] {
  const spans: { start: number; end: number }[] = []
  for (const hit of hits) if (hit.tags & Tag.Time && !untilThis(text, hit)) spans.push(hit)
  if (/[年月季五周期天日号时点]|以来|期间|截[至止]|昨/.test(text)) collect(spans, chineseDate, text)
  if (/[A-Za-z]{3}/.test(text)) collect(spans, englishPeriod, text)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const named = joined(text, spans).filter(
    ({ start, end }) =>
      (lastBefore(figures, start + 1)?.end ?? 0) < end &&
      !nightLong.test(text.slice(Math.max(0, start - 1), end)) &&
      !names.test(text.slice(end - 2, end + 4)) &&
      !isStreak(text, start, end)
  )
  return named.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 16), start)
    const after = text.slice(end, end + 6)
    const words = text.slice(start, end)
    const base =
      comparing.test(before) ||
      standsBeside(text, start, end) ||
      (/^[从由]/.test(text.slice(start, start + 1)) && after.startsWith('的')) ||
      atTime.test(before) ||
      (words === '同期' && overYears.test(text.slice(end, end + 12))) ||
      /^同期的?[0-9０-９近约超一二三四五六七八九十几两半]/.test(text.slice(end - 2, end + 2)) ||
      comparedWith.test(after) ||
      (superlativeAfter.test(after) && !measureAfter.test(after)) ||
      (/^(?:近|过去|最近|这)[^年月]{1,5}[年月]$|[年月]以?来$/.test(words) &&
        /^[^今去本]/.test(words) &&
        overYears.test(text.slice(end, end + 12)))
    const likewise = words.endsWith('同期') && /[比较与和跟][\u3400-\u9fff]{1,5}$/.test(before)
    return { start, end, text: words, base: base || likewise, passing: words.endsWith('同期') }
  })
}

// 一晚上卖出600份: how long.
const nightLong = /^[一每整](?:上午|下午|晚上|夜间|早上|中午|早晨)$/
// 夏季行动 and 夜间门诊 are names; 8月7日电 is a dateline.
const names =
  /^(?:[春夏秋冬暑][季期]|夜间|周末|假期|节日|今天|今日)(?:夜查|统一|大检查|行动|攻势|专项|治安|门诊|经济|出行|档|奥运|运动会|航班|航线|征兵|招聘|施工|作业|集市|旅游|消费|出版)|^.[日号](?:专?电|讯)|^全年(?:目标|任务|计划|预算)/
const ofReport =
  /^(?:的|全国|全省|全市)?[\u3400-\u9fff]{0,12}?(?:财报|年报|季报|半年报|业绩|报告|数据|报表|快报|公报|统计|监测|调查|账单|形势|状况|运行情况|走势)/
const issued = /发布|公布|印发|出炉|披露|刊|[日号]$/
/** Whether a period inside a reporting clause is that of what is reported: 三季度财报, figures for May, a poll taken in June. */
export function isOfReport(text: string, { start, end }: Span): boolean {
  if (isFielded(text, start)) return true
  const after = text.slice(end, end + 14)
  return !issued.test(text.slice(start, end) + after) && ofReport.test(after)
}

// By exec: matchAll would compile these long patterns anew for each block.
function collect(spans: { start: number; end: number }[], pattern: RegExp, text: string) {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
}

const openings = /(?:截至|截止到?|自从?|从)$/

/** 今年 and 截至10月 beside each other are one period. */
function joined(text: string, spans: readonly { start: number; end: number }[]) {
  const periods: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const opening = openings.exec(text.slice(Math.max(0, start - 3), start))
    const span = { start: start - (opening?.[0].length ?? 0), end }
    const last = periods.at(-1)
    const touches =
      last &&
      (span.start <= last.end || (span.start - last.end === 1 && ' 的'.includes(text[last.end] ?? '-')))
    if (last && touches) last.end = Math.max(last.end, span.end)
    else periods.push({ start: span.start, end: span.end })
  }
  return periods
}
