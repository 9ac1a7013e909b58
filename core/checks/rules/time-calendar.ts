import { daysIn, weekday } from '../calendar.ts'
import { type DateMention, englishMonths } from '../dates.ts'
import type { Reading, Sentence } from '../reading.ts'
import { replace } from '../repair.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'
import { scan } from './scan.ts'

const lunar = /农历|阴历|旧历|夏历|腊月|正月|除夕|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/

/** The year of a date: its own, or that of publication which brings it nearest to the day of publication. */
export function yearOf(date: DateMention, reading: Reading): number | null {
  const { published } = reading
  if (date.year !== null || !published || published.year === null) return date.year
  if (date.month === null || published.month === null) return published.year
  const apart = date.month - published.month
  return published.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0)
}

function isLunar(sentence: Sentence, date: DateMention): boolean {
  return lunar.test(
    sentence.text.slice(Math.max(0, date.start - sentence.start - 8), date.end - sentence.start)
  )
}

/** The day's digits in a date of the copy, replaced. */
function withDay(date: DateMention, copy: string, day: number): RepairDraft[] {
  const at = copy.lastIndexOf(String(date.day))
  if (at < 0 || date.day === null) return []
  return [
    replace(date.start, date.end, copy, copy.slice(0, at) + day + copy.slice(at + String(date.day).length))
  ]
}

function impossible(
  date: DateMention,
  reading: Reading
): { zh: string; en: string; last: number | null } | null {
  const { month, day } = date
  if (month === null) return null
  if (month < 1 || month > 12) return { zh: '一年只有12个月。', en: 'A year has 12 months.', last: null }
  if (day === null) return null
  const year = yearOf(date, reading)
  const last = daysIn(month, year)
  if (day >= 1 && day <= last) return null
  const where = month === 2 && year !== null ? `${year}年2月` : `${month}月`
  const name = month === 2 && year !== null ? `February ${year}` : (englishMonths[month - 1] ?? '')
  return { zh: `${where}只有${last}天。`, en: `${name} has ${last} days.`, last: day > last ? last : 1 }
}

const hoursBeyond =
  /(?<=(?:时间|时刻|[为于在至到]|凌晨|[上下]午|晚上?|\b(?:at|by|until|from)) ?)(?:(?:2[5-9]|[3-9]\d):[0-5]\d|2[5-9]时(?:[0-5]\d分)?)(?![\d:]|\s*(?:比分|分|秒|score|win))/dg

export const invalidDate: Rule = {
  id: 'time.invalid-date',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['time.weekday-mismatch', 'time.order', 'arith.duration'],
  examples: [
    { language: 'zh', wrong: '会议定于2月30日召开。', right: '会议定于2月28日召开。' },
    { language: 'zh', wrong: '该线路2023年2月29日停运。', right: '该线路2024年2月29日停运。' },
    { language: 'zh', wrong: '检查持续到13月5日。', right: '检查持续到12月5日。' },
    { language: 'zh', wrong: '截止时间为25:30。', right: '截止时间为15:30。' },
    { language: 'en', wrong: 'The inquiry opens on June 31.', right: 'The inquiry opens on June 30.' },
    { language: 'en', wrong: 'He signed it on 29 February 2023.', right: 'He signed it on 29 February 2024.' }
  ],
  inBlock: (block, _, reading) => [
    ...scan(block, null, hoursBeyond, (found) => ({
      start: found.start,
      end: found.end,
      figures: [],
      message: {
        zh: `“${found.text}”：一天只有24小时。`,
        en: `“${found.text}”: a day has 24 hours.`
      }
    })),
    ...block.sentences.flatMap((sentence) =>
      sentence.dates.flatMap((date): Draft[] => {
        const why = isLunar(sentence, date) ? null : impossible(date, reading)
        if (!why) return []
        const copy = reading.text.slice(date.start, date.end)
        return [
          {
            start: date.start,
            end: date.end,
            figures: [],
            message: { zh: `没有“${copy}”这一天：${why.zh}`, en: `There is no “${copy}”: ${why.en}` },
            repairs: why.last === null ? [] : withDay(date, copy, why.last)
          }
        ]
      })
    )
  ]
}

const zhDays: readonly string[] = ['日', '一', '二', '三', '四', '五', '六']
const enDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

interface NamedDay {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly number: number
}

/** The weekday that stands beside a date: 2019年11月21日(星期三), Monday, April 15, 2025, 15 April 2025 (a Monday). */
function besides(sentence: Sentence, date: DateMention): NamedDay | null {
  const from = date.start - sentence.start
  const to = date.end - sentence.start
  const after =
    /^\s*[(,]?\s*(?:这天是|当天是|是|即|a |is a |was a |fell on a )*(?<day>(?:星期|周|礼拜)[一二三四五六日天]|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b)/.exec(
      sentence.text.slice(to, to + 30)
    )
  const before =
    /(?<day>(?:星期|周|礼拜)[一二三四五六日天]|\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\.?)[,(]?\s*(?:the |on )?$/.exec(
      sentence.text.slice(Math.max(0, from - 20), from)
    )
  const match = after ?? before
  const text = match?.groups?.day
  if (!match || text === undefined) return null
  const start = after
    ? sentence.start + to + match.index + match[0].length - text.length
    : sentence.start + Math.max(0, from - 20) + match.index
  const zh = /[一二三四五六日天]$/.exec(text)?.[0].replace('天', '日')
  const number =
    zh === undefined ? enDays.findIndex((name) => name.startsWith(text.slice(0, 3))) : zhDays.indexOf(zh)
  return { start, end: start + text.length, text, number }
}

export const weekdayMismatch: Rule = {
  id: 'time.weekday-mismatch',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    { language: 'zh', wrong: '2019年11月21日(星期三)发布。', right: '2019年11月21日(星期四)发布。' },
    {
      language: 'zh',
      wrong: '庭审于2024年3月5日,周三上午开始。',
      right: '庭审于2024年3月5日,周二上午开始。'
    },
    {
      language: 'en',
      wrong: 'It opened on Monday, April 15, 2025.',
      right: 'It opened on Tuesday, April 15, 2025.'
    },
    {
      language: 'en',
      wrong: 'The vote is on Friday 14 March 2024.',
      right: 'The vote is on Thursday 14 March 2024.'
    }
  ],
  inBlock: (block, _, reading) =>
    block.sentences.flatMap((sentence) =>
      sentence.dates.flatMap((date): Draft[] => {
        const { month, day } = date
        const year = yearOf(date, reading)
        if (month === null || day === null || year === null || isLunar(sentence, date)) return []
        if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return []
        const named = besides(sentence, date)
        if (!named || named.number < 0) return []
        const actual = weekday({ year, month, day })
        if (actual === named.number) return []
        const copy = reading.text.slice(date.start, date.end)
        const zhName = `${/^(?:星期|周|礼拜)/.exec(named.text)?.[0] ?? '星期'}${zhDays[actual]}`
        const enName = named.text.length <= 4 ? (enDays[actual]?.slice(0, 3) ?? '') : (enDays[actual] ?? '')
        const right = /[星周礼]/.test(named.text) ? zhName : enName
        const shift = ((named.number - actual + 10) % 7) - 3
        const other = day + shift
        return [
          {
            start: Math.min(date.start, named.start),
            end: Math.max(date.end, named.end),
            figures: [],
            message: {
              zh: `${year}年${month}月${day}日是星期${zhDays[actual]}，文中写“${named.text}”。`,
              en: `${englishMonths[month - 1]} ${day}, ${year} is a ${enDays[actual]}; the copy says ${named.text}.`
            },
            repairs: [
              replace(named.start, named.end, named.text, right),
              ...(other >= 1 && other <= daysIn(month, year) ? withDay(date, copy, other) : [])
            ]
          }
        ]
      })
    )
}
