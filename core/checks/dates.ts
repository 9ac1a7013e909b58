import type { Span } from '#core/figures'
import { hanValue } from './numeral.ts'

/** A point in time that the copy names; what it leaves out is null. Offsets are into the text that was read. */
export interface DateMention extends Span {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 2008年, as against 二〇〇八年. */
  readonly arabic: boolean
}

/** The months in English, January first. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

export const monthNames: ReadonlyMap<string, number> = new Map(
  englishMonths.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1])
)

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

const chinese =
  /(?<![\d.])(?:(?<year>\d{4}|[一二][〇零○一二三四五六七八九]{3})年)?(?:(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:(?<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?!楼|线|馆|院|店|厅|门|桥|矿|井))?)?/g
const numeric =
  /(?<![\d.\-/])(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d\-/])/g
const english = new RegExp(
  `\\b(?:(?<month>${month})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)(?:,?\\s+(?<year>(?:1[5-9]|20)\\d{2})\\b)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month2>${month})\\b(?:,?\\s+(?<year2>(?:1[5-9]|20)\\d{2})\\b)?|(?<month3>${month})\\s+(?<year3>(?:1[5-9]|20)\\d{2})\\b)`,
  'g'
)

function chineseNumber(text: string): number {
  const arabic = Number(text)
  if (!Number.isNaN(arabic)) return arabic
  const ten = text.indexOf('十')
  if (ten < 0) return Number([...text].map((character) => hanValue(character) ?? 0).join(''))
  const tens = ten === 0 ? 1 : (hanValue(text.slice(0, ten)) ?? 0)
  return tens * 10 + (hanValue(text.slice(ten + 1)) ?? 0)
}

/** The month, 1 to 12, of an English name or abbreviation; null where it is none. */
export function monthNamed(name: string): number | null {
  return monthNames.get(name.slice(0, 3).toLowerCase()) ?? null
}

function mention(
  match: RegExpExecArray,
  parts: Partial<Record<'year' | 'month' | 'day', number | null>>
): DateMention {
  const text = match[0]
  return {
    start: match.index,
    end: match.index + text.length,
    text,
    year: parts.year ?? null,
    month: parts.month ?? null,
    day: parts.day ?? null,
    arabic: /^\d|[A-Za-z]/.test(text)
  }
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : chineseNumber(text)

/** The dates of a folded text, in reading order and without overlap, impossible ones included. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = []
  if (/[年月]/.test(text)) {
    for (const match of text.matchAll(chinese)) {
      const { year, month, day } = match.groups ?? {}
      if (match[0] === '' || (year === undefined && month === undefined)) continue
      found.push(mention(match, { year: numberOf(year), month: numberOf(month), day: numberOf(day) }))
    }
  }
  for (const match of text.matchAll(numeric)) {
    const { year, month, day } = match.groups ?? {}
    found.push(mention(match, { year: numberOf(year), month: numberOf(month), day: numberOf(day) }))
  }
  if (/[A-Za-z]/.test(text)) {
    for (const match of text.matchAll(english)) {
      const groups = match.groups ?? {}
      const name = groups.month ?? groups.month2 ?? groups.month3
      found.push(
        mention(match, {
          year: numberOf(groups.year ?? groups.year2 ?? groups.year3),
          month: name === undefined ? null : monthNamed(name),
          day: numberOf(groups.day ?? groups.day2)
        })
      )
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((each, index) => index === 0 || (found[index - 1]?.end ?? 0) <= each.start)
}
