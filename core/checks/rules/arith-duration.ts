import { type Day, dayNumber, daysIn } from '../calendar.ts'
import type { DateMention } from '../dates.ts'
import { plainNumber } from '../numeral.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { renumber } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, matches, zh } from './scan.ts'
import { yearsAfter, yearsSince } from './time-lasting.ts'
import { areEnds } from './time-order.ts'

/** What a span of time lasts, in one unit, by each way of counting. */
interface Lasting {
  readonly unit: 'day' | 'month' | 'year' | 'hour'
  readonly counts: readonly number[]
}

const exact = (date: DateMention, year: number | null): Day | null => {
  const { month, day } = date
  if (
    year === null ||
    month === null ||
    day === null ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(month, year)
  )
    return null
  return { year, month, day }
}

function lasting(from: DateMention, to: DateMention): Lasting | null {
  if (from.day !== null && to.day !== null) {
    const year = from.year ?? to.year ?? 2023
    const start = exact(from, year)
    const end = exact({ ...to, month: to.month ?? from.month }, to.year ?? year)
    if (!start || !end) return null
    const days = dayNumber(end) - dayNumber(start)
    return days < 0 ? null : { unit: 'day', counts: [days, days + 1] }
  }
  if (from.year !== null && to.year !== null && from.month === null && to.month === null) {
    const years = to.year - from.year
    return years < 0 ? null : { unit: 'year', counts: [years, years + 1] }
  }
  return null
}

const unitOf = (quantity: Quantity): Lasting['unit'] | 'week' | null => {
  const { text, unit } = quantity.figure
  if (unit === 'day' || /天|日|\bdays?\b/i.test(text)) return 'day'
  if (unit === 'week' || /周|星期|week/i.test(text)) return 'week'
  if (unit === 'month' || /月|month/i.test(text)) return 'month'
  if (unit === 'year' || /年|year/i.test(text)) return 'year'
  if (unit === 'hour' || /时|hour/i.test(text)) return 'hour'
  return null
}

const throughZh = /^(?:起|开始)?,?(?:一直|持续|展出|进行|延续|举行|举办|开放)*\s*(?:[至到]|[-—–~]+)$/
const throughEn = /^\s*(?:to|until|till|through|[-–—]|and)\s*$/i
const lastsZh =
  /(?:为期|历时|共|[待干作活役职住用花耗学过]了?|持续|长达|前后|历经|一共|整整|连续|为|的|,|\()(?:了|约|近|整整|共)*$/
const lastsEn =
  /(?:,| a| for| lasting| lasts| lasted| runs for| (?:total|span|reign|period|spell|term|stint|run|career) of|\(| in| took| over)\s*(?:a |an |about |some )?$/i

function durationFrom(sentence: Sentence, start: number, end: number, lasts: Lasting): Draft | null {
  const candidate = sentence.quantities.find(
    ({ figure }) => figure.kind === 'duration' && figure.start >= end
  )
  if (!candidate?.plain) return null
  const words = sentence.text.slice(end - sentence.start, candidate.figure.start - sentence.start)
  const near =
    sentence.language === 'zh'
      ? /^[^;。]{0,24}$/.test(words) && lastsZh.test(words)
      : /^[^;]{0,40}$/.test(words) && lastsEn.test(words)
  if (!near || /每|another|each|further|再|提前|延期|推迟|延长/.test(words)) return null
  const unit = unitOf(candidate)
  const stated = unit === 'week' && lasts.unit === 'day' ? candidate.value * 7 : candidate.value
  if ((unit === 'week' ? 'day' : unit) !== lasts.unit) return null
  if (lasts.counts.some((count) => Math.abs(count - stated) < 1e-6)) return null
  const counts = lasts.counts.map((count) => plainNumber(count)).join(' / ')
  return {
    start,
    end: candidate.figure.end,
    figures: [candidate],
    message: {
      zh: `“${sentence.text.slice(start - sentence.start, end - sentence.start)}”算来是${counts}${unitZh[lasts.unit]}，文中写“${candidate.figure.text}”。`,
      en: `“${sentence.text.slice(start - sentence.start, end - sentence.start)}” makes ${counts} ${lasts.unit}s; the copy says “${candidate.figure.text}”.`
    },
    repairs: unit === lasts.unit ? lasts.counts.flatMap((count) => renumber(candidate, count)) : []
  }
}

const unitZh: Readonly<Record<Lasting['unit'], string>> = {
  day: '天',
  month: '个月',
  year: '年',
  hour: '小时'
}

const clockRange =
  /\b(?:from )?(?<h1>\d{1,2})(?:[.:](?<m1>\d\d))? ?(?<p1>a\.?m\.?|p\.?m\.?|noon)? ?(?:to|until|till|-|–|—|and (?:ended|finished|closed|stopped) at) ?(?<h2>\d{1,2})(?:[.:](?<m2>\d\d))? ?(?<p2>a\.?m\.?|p\.?m\.?)/dgi
const clockRangeZh =
  /(?:从|自)?(?<half1>上午|早上|凌晨|下午|晚上|中午)?(?<h1>\d{1,2})(?:时|点|:)(?<m1>\d{1,2})?分?(?:整|半)?(?:[至到-]|(?:开始|开幕|开会|出发|开场|开工),?(?:持续|一直)?[到至于]?)(?<half2>上午|早上|下午|晚上|当晚|次日)?(?<h2>\d{1,2})(?:时|点|:)(?<m2>\d{1,2})?分?/dg

function hours(hour: string | undefined, minute: string | undefined, part: string | undefined): number {
  let number = Number(hour)
  const late = part !== undefined && /^p|下午|晚上|当晚/i.test(part)
  const early = part !== undefined && /^a|凌晨|上午|早上/i.test(part)
  if (late && number < 12) number += 12
  if (early && number === 12 && /^a|凌晨/i.test(part ?? '')) number = 0
  return number + Number(minute ?? 0) / 60
}

function clockSpans(sentence: Sentence): Draft[] {
  return matches(sentence, sentence.language === 'zh' ? clockRangeZh : clockRange).flatMap(
    (found): Draft[] => {
      const { h1, m1, p1, h2, m2, p2, half1, half2 } = found.groups
      if (half2 === '次日' || /半/.test(found.text)) return []
      const start = hours(h1, m1, p1 ?? half1)
      const end = hours(h2, m2, p2 ?? half2)
      if (start > 24 || end > 24 || end <= start) return []
      const draft = durationFrom(sentence, found.start, found.end, { unit: 'hour', counts: [end - start] })
      return draft ? [draft] : []
    }
  )
}

const yearsEn =
  /\b(?:from|between) (?<from>1[5-9]\d\d|20\d\d) (?:to|until|till|through|and) (?<to>1[5-9]\d\d|20\d\d)\b/dg

// Years alone: the first and the last may be whole or begun.
const yearSpan = (from: number, to: number): Lasting => ({
  unit: 'year',
  counts: [to - from, to - from + 1, to - from - 1]
})

function yearSpans(sentence: Sentence): Draft[] {
  if (sentence.language === 'zh') return []
  return matches(sentence, yearsEn).flatMap((found): Draft[] => {
    const [from, to] = [Number(found.groups.from), Number(found.groups.to)]
    const draft = to > from ? durationFrom(sentence, found.start, found.end, yearSpan(from, to)) : null
    return draft ? [draft] : []
  })
}

export const duration: Rule = {
  id: 'arith.duration',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('展览从5月1日持续到5月10日,为期12天。', '展览从5月1日持续到5月10日,为期10天。'),
    zh('夜市每天从18时至23时,共6个小时。', '夜市每天从18时至23时,共5个小时。'),
    en(
      'Open from 9 a.m. to 4.30 p.m., it runs for eight and a half hours.',
      'Open from 9 a.m. to 4.30 p.m., it runs for seven and a half hours.'
    ),
    en(
      'The festival ran from May 1 to May 10, a total of 12 days.',
      'The festival ran from May 1 to May 10, a total of 10 days.'
    ),
    en(
      'She taught there for 21 years, from 1959 to 1990.',
      'She taught there for 31 years, from 1959 to 1990.'
    ),
    zh('修缮花了21年。从2007年到2018年,共修房屋326间。', '修缮花了11年。从2007年到2018年,共修房屋326间。')
  ],
  inBlock: (block) => [
    ...yearsSince(block),
    ...block.sentences.flatMap((sentence, place) => {
      const drafts = [
        ...clockSpans(sentence),
        ...yearSpans(sentence),
        ...yearsAfter(sentence, block.sentences[place - 1] ?? null)
      ]
      for (const [at, to] of sentence.dates.entries()) {
        const from = sentence.dates[at - 1]
        if (!from) continue
        const words = sentence.text.slice(from.end - sentence.start, to.start - sentence.start)
        const through = (sentence.language === 'zh' ? throughZh : throughEn).test(words)
        const years =
          !through && from.month === null && to.month === null && from.year !== null && to.year !== null
        if (!through && !areEnds(sentence, from, to)) continue
        const lasts = years && from.year < to.year ? yearSpan(from.year, to.year) : lasting(from, to)
        const draft = lasts ? durationFrom(sentence, from.start, to.end, lasts) : null
        if (draft) drafts.push(draft)
      }
      return drafts
    })
  ]
}
