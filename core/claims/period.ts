import type { Figure, Span } from '#core/figures'
import { type Hit, Tag } from './lexicon/index.ts'
import { lastBefore } from './order.ts'

/** A stretch of time that a text names. */
export interface Period extends Span {
  /** It only says what something is compared with: 比去年同期, than last year. */
  readonly base: boolean
  /** It holds for its own clause only: 上年同期为1200宗 interrupts what is told of this year. */
  readonly passing: boolean
}

const digits = '[0-9０-９]'
const numeral = `(?:${digits}{1,3}|[〇零一二两三四五六七八九十]{1,4}|几|数)`
const year = `(?:(?:1[0-9]|20)${digits}{2}|[一二][〇零一二三四五六七八九]{3})年(?:度|代)?`
const month = `(?:${digits}{1,2}|[一二三四五六七八九十]{1,2})月份?`
const day = `(?:${digits}{1,2}|[一二三四五六七八九十]{1,3})[日号]`
const quarter = '(?:(?:前|第)?[一二两三四1-4]个?季度|[第前][一二三四1-4]季|[上下]半年|[前后]半程)'
const part = '(?:[底末初]|[上中下]旬)?'
const date = `(?:${year}(?:${quarter}|${month}(?:${day})?)?${part}|${month}(?:${day})?${part}|${quarter})`
const monthSpan = `(?:${digits}{1,2}|[一二三四五六七八九十]{1,2})(?:至|到|—|–|-|~|～)${month}`
const daypart = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜)'
const clock = `(?:零时|(?<=${daypart})[一两二三四五六七八九十]{1,3}点半?|(?<!${digits})${digits}{1,2}(?:时|点(?=[许多整半左]|${digits}{1,2}分)|(?<=[晚午晨早夜]${digits}{1,2})点)(?:${digits}{1,2}分|半|整)?许?)`
// A day of an unnamed month: what a figure has taken for a count of days is none.
const bareDay = `(?<!${digits}|[月第零百千万约近超满足]|连续|持续|为期|历时|每隔)${digits}{1,2}(?:日(?![内游线均间龄元以之行报])|号(?=[，,起]|[上下]午|凌晨|[早中傍深]))`
const chineseDate = new RegExp(
  `(?:截至|截止到?|自从?|从)?(?:当地时间|北京时间)?(?:(?:${year})?${monthSpan}|${date}|${bareDay})[晚早]?(?:${clock})?(?:(?:至|到|—|–|-|~|～){1,2}(?:${date}|${day})[晚早]?(?:${clock})?)?(?:[\\u3400-\\u9fff]{2,4}(?=以来))?(?:以来|来|期间|间|止|为止|起|前|后|以后|之后|以前|之前)?` +
    `|${clock}(?:至${clock})?` +
    '|“[\\u3400-\\u9fff0-9·.]{2,8}”(?:期间|假期|当天|以来)' +
    '|(?<![一二三四五六七八九十两几每数])[上本这]?(?:周|星期|礼拜)[一二三四五六日天](?:至[周星][一二三四五六日天期]{1,2})?' +
    `|(?:前|近|过去|最近|头|未来|今后|此后)(?:的)?${numeral}(?:多|余)?个?(?:年|月|季度|周|星期|天|日|小时)(?:以来|来|间|之?内|中|里|期间)?` +
    `|${numeral}(?:多|余)?年(?:间|来|以来)` +
    '|(?<=[。，,；;！？：\\s]|^)(?:[\\u3400-\\u9fff“”]{2,14}(?:以来|期间)|截[至止到][\\u3400-\\u9fff]{2,8}[时前日])(?=[，,])' +
    `|“?十[一二三四五]五”?(?:规划)?(?:期间|时期|以来|收官之年|开局之年|[末初])|半年(?:多)?(?:来|间|以来)`,
  'g'
)

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const weekdays = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const count = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|couple of|several)'
const stretch =
  '(?:days?|weeks?|months?|quarters?|half|years?|decades?|weekend|fortnight|period|century|season|term|financial year|fiscal year)'
const westernYear = '(?:1[0-9]|20)\\d{2}(?:[-–/]\\d{2,4})?'
const weekday = `${weekdays}(?: (?:morning|afternoon|evening|night|lunchtime))?`
const upheaval =
  '(?:pandemic|lockdowns?|war|invasion|financial crisis|crash|crisis|referendum|election|outbreak|Brexit vote|Covid pandemic)'
const moment = `(?:(?:early |late |mid-?)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${months}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:${westernYear}|last year|this year))?|(?:fiscal(?: year)? |calendar year |FY ?)?${westernYear})|the (?:1[0-9]|20)\\d0s)`
const englishPeriod = new RegExp(
  `\\b(?:` +
    [
      `(?:between|from) ${moment} (?:and|to|until|through) ${moment}`,
      `(?:between|from) ${weekday} (?:and|to|until) ${weekday}`,
      `(?:since|before|during|after|throughout) the ${upheaval}(?: began| started| hit)?`,
      `(?:over|in|during) (?:that|this|the same) (?:time|period)`,
      `(?:(?:first|second|third|fourth)-(?:quarter|half)|full-year)`,
      `(?:in|during|over|since|by|until|throughout|for|of|to|as of|at) (?:the )?(?:(?:start|end|middle|beginning|close) of )?${moment}`,
      `(?:in|during|over|for|within|across) the (?:(?:past|last|first|second|third|fourth|final|previous|opening|latest|current|same|next|coming|following) )?(?:${count} )?${stretch}(?: (?:of|to|ending|ended|in|through) (?:the )?(?:end of )?(?:${moment}|last year|this year|the year|the season))?(?: in a row| running)?`,
      `by the end of (?:the|this|next) (?:year|month|week|quarter|decade|season|century|summer|winter|spring|autumn)`,
      `(?:(?:in|during|over|by|until|before|since|of) )?(?:early |late )?next (?:year|month|week|quarter|season|summer|winter|spring|autumn|${weekdays}|${months})`,
      `(?:in|during|over|by|until|before|since) (?:the )?(?:spring|summer|autumn|fall|winter)(?: of ${westernYear})?`,
      `(?:(?:in|during|over|since|by|until|of|at) (?:the )?(?:(?:start|end|middle|beginning|close|course) of )?)?(?:last|this) (?:year|month|week|quarter|season|decade|century|summer|winter|spring|autumn|fall(?! (?:in|of)\\b)|night|term|${weekdays}|${months})`,
      `so far this (?:year|month|season)`,
      `(?:(?:since|by|on|early on|late on|until|last|before|in the early hours of) )${weekday}`,
      `(?<!\\b(?:Black|Super|Good|Ash|Cyber|Palm|the) )${weekday}(?!['’-])`,
      `(?:an?|${count}) ${stretch} (?:ago|earlier)`,
      `(?:since|before|after|until|by|over|during|at|on) (?:last |the )?(?:New Year(?:'s (?:Day|Eve))?|Christmas(?: Day| Eve)?|Easter|Thanksgiving|Boxing Day|Labor Day|Memorial Day|Halloween|Ramadan|Diwali|Lunar New Year)`,
      `on ${months} \\d{1,2}(?:(?: and |[-–])\\d{1,2})?(?:, ${westernYear})?`,
      `on \\d{1,2} ${months}(?: ${westernYear})?`,
      `(?:in|over) (?:just |little more than |less than |under |about )?(?:a|half a) (?:year|decade|generation|century|month|week)`,
      `(?:year|month|season) to date`,
      `today|yesterday|overnight`
    ].join('|') +
    `)\\b`,
  'gi'
)

// For the third month in a row says how long, not when.
const streak = /\b(?:in a row|running|straight|consecutive|successive)\b/i
// Hours that something goes on to are no time of what is told.
const comparing =
  /(?:[比较与同和跟由]|[高低多少快慢大小]于|(?:延长|延迟|推迟|顺延|延期|提前|开放|营业|运营|持续|延续|保持)[\u3400-\u9fff]{0,2}[至到])$/
const comparingInEnglish =
  /(?:\b(?:than|with|to|versus|against|on|from)|\bcompared|\bthan (?:it|they|he|she|we|there) (?:was|were|did|had))\s{1,2}(?:the\s|in\s|that of\s)?$/i
// What a superlative ranges over, and when something was built, are not when it holds.
const superlative = /\b(?:\w+est|first|most|least|worst|best)\b[^,.;]{0,40}$/i
// 今天最低气温 names a measure, no extreme of today.
const measureAfter = /^最[高低大小](?:气温|温|负荷|风|阵风|降|雨|雪|水位|流量|湿度)/
const ranging = /^since\b|^(?:in|over) (?:\S+ )*(?:year|decade|generation|century)$/
const superlativeAfter = /^(?:的|来|以来)?(?:最|首次|[\u3400-\u9fff]{0,4}新[高低])/
// A year earlier is what something is compared with, unless the sentence begins with it.
const earlier = /\searlier$/i
const initial = /(?:^|[.;:“"!?—])\s*$/
// Half in 1995, where it stands against what is told: from 12 in 2019 to 20 in 2023.
const counterpart =
  /\b(?:from|against|compared (?:with|to)) (?:(?:about|around|just|almost|nearly|over|under|more than|less than|some|only|the|an?) ){0,2}(?:[£$€]?\d\S*|half|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?!\sto\s)[^,;]){0,24}\s$/i
// Announced on Tuesday, on Tuesday reported: when somebody spoke.
const spoken =
  /\b(?:announced|reported|released|published|unveiled|issued|disclosed|said|told \S+)(?: (?:by|in|to) [^,.;]{1,50})?\s$/i
const speaks = /^\s(?:announced|reported|released|published|unveiled|issued|disclosed|said|posted)\b/i
const insertion = /,\s(?:built|opened|founded|launched|introduced|created|established)\b[^,]{0,40}$/i
const made = /\b(?:built|founded|born|established|completed|written|opened|created|stood)\s$/i
const comparedWith = /^(?:的?同期|的同月)?(?:相比|相较|持平)/

/** The periods that a block names, in reading order. `hits` are its terms. How long something took is a figure, no period. */
export function periodsIn(text: string, hits: readonly Hit[], figures: readonly Figure[]): Period[] {
  const spans: { start: number; end: number }[] = []
  for (const hit of hits) if (hit.tags & Tag.Time) spans.push(hit)
  if (/[年月季五周期天日号时点]|以来|期间|截[至止]/.test(text)) collect(spans, chineseDate, text)
  if (/[A-Za-z]{3}/.test(text)) collect(spans, englishPeriod, text)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const named = joined(text, spans).filter(
    ({ start, end }) =>
      (lastBefore(figures, start + 1)?.end ?? 0) < end &&
      !names.test(text.slice(end - 2, end + 4)) &&
      !streak.test(text.slice(start, end + 10))
  )
  return named.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 16), start)
    const after = text.slice(end, end + 6)
    const words = text.slice(start, end)
    const base =
      comparing.test(before) ||
      comparingInEnglish.test(before) ||
      made.test(before) ||
      (!/^(?:in|over|for|since|during) /i.test(words) &&
        (spoken.test(text.slice(Math.max(0, start - 70), start)) ||
          speaks.test(text.slice(end, end + 12)))) ||
      counterpart.test(text.slice(Math.max(0, start - 60), start)) ||
      (/^[从由]/.test(text.slice(start, start + 1)) && after.startsWith('的')) ||
      /^同期的?[0-9０-９近约超一二三四五六七八九十几两半]/.test(text.slice(end - 2, end + 2)) ||
      insertion.test(text.slice(Math.max(0, start - 60), start)) ||
      (earlier.test(text.slice(start, end)) && !initial.test(before)) ||
      comparedWith.test(after) ||
      (superlativeAfter.test(after) && !measureAfter.test(after)) ||
      (ranging.test(text.slice(start, end)) && superlative.test(text.slice(Math.max(0, start - 60), start)))
    const likewise = words.endsWith('同期') && /[比较与和跟][\u3400-\u9fff]{1,5}$/.test(before)
    return { start, end, text: words, base: base || likewise, passing: words.endsWith('同期') }
  })
}

// 夏季行动 and 夜间门诊 are names; 8月7日电 is a dateline.
const names =
  /^(?:[春夏秋冬暑][季期]|夜间|周末|假期|节日|今天|今日)(?:行动|攻势|专项|治安|门诊|经济|出行|档|奥运|运动会|航班|航线|征兵|招聘|施工|作业|集市|旅游|消费|出版)|^.[日号](?:专?电|讯)/
const ofReport =
  /^(?:的|全国|全省|全市)?[\u3400-\u9fff]{0,8}?(?:财报|年报|季报|半年报|业绩|报告|数据|报表|快报|公报|统计|监测|调查|账单)/
const issued = /发布|公布|印发|出炉|披露|刊|[日号]$/
const fielded =
  /\b(?:conducted|carried out|taken|held|fielded|polled|surveyed|interviewed|collected|compiled|covering)(?: \w+){0,3}\s$/i

/** Whether a period inside a reporting clause is that of what is reported: 三季度财报, figures for May, a poll taken in June. */
export function isOfReport(text: string, { start, end }: Span): boolean {
  if (
    /^for\s/i.test(text.slice(start, start + 4)) ||
    fielded.test(text.slice(Math.max(0, start - 60), start))
  )
    return true
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
