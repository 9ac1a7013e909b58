import { type Day, daysIn } from '../calendar.ts'
import { hasThirtieth, lunarOf } from '../lunar.ts'
import { chineseWords } from '../numeral.ts'
import { replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, type Found, figuresIn, scan, zh } from './scan.ts'

const clockNote = (start: number, end: number, text: string, zhWhy: string, enWhy: string): Draft => ({
  start,
  end,
  figures: [],
  message: { zh: `“${text}”：${zhWhy}。`, en: `“${text}”: ${enWhy}.` }
})

export const clock: Rule = {
  id: 'time.clock',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('演出于晚上22时整10点开始。', '演出于22时开始。'),
    zh('门诊上午14时开始。', '门诊下午2时开始。'),
    en('Doors open at 19:00 p.m.', 'Doors open at 7 p.m.'),
    en('The count began at 12 p.m. midnight.', 'The count began at midnight.')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?:(?:上午|早上|早晨|清晨|凌晨)(?:1[3-9]|2[0-4])|(?:下午|午后|傍晚)(?:19|2[0-4])|(?:晚上|夜里|夜间|深夜)1[3-6])(?:时|点|:\d\d)/dg,
      (found) =>
        clockNote(
          found.start,
          found.end,
          found.text,
          `${found.text.slice(0, 2)}没有这个时刻`,
          'that part of the day has no such hour'
        )
    ),
    ...scan(block, 'zh', /(?<part>晚上|夜里|夜间)(?<hour>[3-5])(?:时|点)(?!半?钟?(?:之前|以前))/dg, (found) =>
      clockNote(found.start, found.end, found.text, '晚上没有这个时刻', 'this hour is not in the evening')
    ),
    ...scan(block, 'zh', /(?<hour>\d{1,2})[时点]整?(?<again>\d{1,2})[点时]/dg, (found) =>
      clockNote(found.start, found.end, found.text, '同一时刻写了两遍', 'one time is given twice')
    ),
    ...scan(block, 'en', /\b(?<hour>1[3-9]|2[0-3]|0)(?:[:.]\d\d)? ?(?<part>[ap]\.?m\b\.?)/dgi, (found) => {
      const part = found.group('part')
      if (!part) return null
      const hour = Number(found.groups.hour)
      const twelve = hour > 12 ? hour - 12 : 12
      return {
        ...clockNote(
          found.start,
          found.end,
          found.text,
          '24小时制与上午/下午并用',
          'the 24-hour clock does not go with a.m. or p.m.'
        ),
        repairs: [replace(found.start, found.end, found.text, found.text.replace(/^\d+/, String(twelve)))]
      }
    }),
    ...scan(
      block,
      'en',
      /\b12 ?(?:p\.?m\.?,? (?:midnight|at night)|a\.?m\.?,? (?:noon|midday))/dgi,
      (found) =>
        clockNote(found.start, found.end, found.text, '正午与午夜相混', 'noon and midnight are mixed up')
    ),
    ...scan(
      block,
      'en',
      /\b\d{1,2}(?:[:.]\d\d)? ?a\.?m\.?,? (?:in the (?:afternoon|evening)|at night|tonight)|\b\d{1,2}(?:[:.]\d\d)? ?p\.?m\.? in the morning/dgi,
      (found) =>
        clockNote(
          found.start,
          found.end,
          found.text,
          '上午与下午矛盾',
          'morning and afternoon contradict each other'
        )
    )
  ]
}

const lunarMonths = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

function lunarMonth(text: string): number {
  if (text === '冬') return 11
  if (text === '腊') return 12
  return lunarMonths.indexOf(text === '一' ? '正' : text) + 1
}

function lunarDay(text: string): number {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  if (text === '初十') return 10
  if (text === '二十') return 20
  if (text === '三十') return 30
  const unit = digits.indexOf(text.slice(-1))
  if (text.startsWith('初')) return unit
  if (text.startsWith('廿') || text.startsWith('二十')) return 20 + unit
  return text.startsWith('十') ? 10 + Math.max(unit, 0) : unit
}

const stems = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年'

export const lunar: Rule = {
  id: 'time.lunar',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh'],
  supersedes: ['style.zh.form-mix'],
  examples: [
    zh('戊寅年2月13日', '戊寅年二月十三日'),
    zh('2024年2月10日(农历正月初三),庙会开始。', '2024年2月10日(农历正月初一),庙会开始。'),
    zh('2024年农历正月三十,灯会收官。', '2024年农历正月廿九,灯会收官。')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      new RegExp(`${stems}(?<date>(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号])`, 'dg'),
      inCharacters
    ),
    ...scan(
      block,
      'zh',
      /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号][(,]?(?:即|是|为|正值|恰逢|正逢|适逢)?(?:农历|阴历)(?<lm>正|[一二三四五六七八九]|十[一二]?|冬|腊)月(?<ld>初[一二三四五六七八九十]|十[一二三四五六七八九]?|[二]十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)/dg,
      (found) => {
        const day: Day = {
          year: Number(found.groups.year),
          month: Number(found.groups.month),
          day: Number(found.groups.day)
        }
        if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysIn(day.month, day.year))
          return null
        const actual = lunarOf(day)
        if (
          !actual ||
          (actual.month === lunarMonth(found.groups.lm ?? '') &&
            actual.day === lunarDay(found.groups.ld ?? ''))
        )
          return null
        const month = actual.month === 12 ? '腊' : lunarMonths[actual.month - 1]
        return clockNote(
          found.start,
          found.end,
          found.text,
          `这一天是农历${actual.leap ? '闰' : ''}${month}月第${actual.day}天`,
          `this day is day ${actual.day} of lunar month ${actual.month}`
        )
      }
    ),
    ...scan(
      block,
      'zh',
      /(?:农历|阴历|旧历)(?:[正冬腊]|十?[一二三四五六七八九]|十)月(?:三十[一二]|卅[一二])/dg,
      (found) =>
        clockNote(found.start, found.end, found.text, '农历月最多30天', 'a lunar month has at most 30 days')
    ),
    ...scan(
      block,
      'zh',
      /(?:农历|阴历|旧历)(?<date>(?<month>1[0-2]|[1-9])月(?<day>[12]\d|30|[1-9])[日号])/dg,
      inCharacters
    ),
    ...scan(
      block,
      'zh',
      /(?<year>(?:19|20)\d\d)年(?:农历|阴历)(?<lm>正|[一二三四五六七八九]|十[一二]?|冬|腊)月三十/dg,
      (found) =>
        hasThirtieth(Number(found.groups.year), lunarMonth(found.groups.lm ?? '')) === false
          ? clockNote(
              found.start,
              found.end,
              found.text,
              '这个农历月是小月，没有三十',
              'this lunar month has 29 days'
            )
          : null
    )
  ]
}

function lunarDayWords(day: number): string | null {
  const words = chineseWords(day)
  return words !== null && day <= 10 ? `初${words}` : words
}

function inCharacters(found: Found): Draft | null {
  const date = found.group('date')
  const month = chineseWords(Number(found.groups.month))
  const cyclic = !/历/.test(found.text)
  const day = cyclic ? chineseWords(Number(found.groups.day)) : lunarDayWords(Number(found.groups.day))
  if (!date || month === null || day === null) return null
  return {
    start: found.start,
    end: found.end,
    figures: figuresIn(found.sentence, found.start, found.end),
    message: {
      zh: `${cyclic ? '干支纪年后的月日是农历' : '农历的月日'}，用汉字。`,
      en: 'A lunar month and day are written in characters.'
    },
    repairs: [replace(date.start, date.end, date.text, cyclic ? `${month}月${day}日` : `${month}月${day}`)]
  }
}
