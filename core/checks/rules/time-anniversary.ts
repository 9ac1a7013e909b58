import type { Reading } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, type Found, scan, zh } from './scan.ts'
import { presentYear } from './time-age.ts'
import { chineseCentury, hanDigits } from './time-years.ts'

const year = (name: string): string => `(?<${name}>1\\d{3}|20\\d\\d)`
const foundedZh = '成立|创办|建成|始建|创建|创立|诞生|建校|建厂|建馆|建院|建社|建台|创刊|开业|设立|落成'
const countZh = '(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3}|[一二三四五六七八九]?百)'
const foundedEn =
  '(?:[Ff]ounded|[Oo]pened|[Ee]stablished|[Bb]uilt|[Ss]et up|[Bb]orn|[Ll]aunched|[Ss]tarted|[Cc]reated|[Ff]ormed)'
const nthEn = '\\b(?<n>\\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\\b'

const bothYearsZh = [
  new RegExp(
    `(?:(?:${foundedZh})于)?${year('from')}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:${foundedZh})?[^;。]{0,30}?${year('to')}年[^;。\\d]{0,14}?${countZh}周年`,
    'dg'
  ),
  new RegExp(
    `${year('to')}年[^;。\\d]{0,14}?${countZh}周年[^;。\\d]{0,20}?(?:(?:${foundedZh})于${year('from')}年|${year('from2')}年(?:${foundedZh}))`,
    'dg'
  )
]
const thisYearZh = new RegExp(
  `(?:${foundedZh})于${year('from')}年[^。]{0,30}?(?:今年|今日|今天|本月)[^;。\\d]{0,14}?${countZh}周年`,
  'dg'
)
// 首届电影节于2010年举办,此后每年一届,2020年举办第11届
const editionsZh = new RegExp(
  `(?:首届|第一届)[^;。\\d]{0,14}?${year('from')}年[^;。]{0,20}?每?(?<every>[年两二三四])年?(?:举办|举行|召开)?一[届次][^;。]{0,14}?${year('to')}年[^;。\\d]{0,10}?第(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})届`,
  'dg'
)
const bothYearsEn = [
  new RegExp(
    `\\b${foundedEn} in ${year('from')}\\b[^.;]{0,70}?${nthEn}[^.;]{0,24}?\\bin ${year('to')}\\b`,
    'dg'
  ),
  new RegExp(
    `\\b${foundedEn} in ${year('from')}\\b[^.;]{0,50}?\\bin ${year('to')}\\b[^.;]{0,50}?${nthEn}`,
    'dg'
  ),
  new RegExp(
    `\\b(?:The|In|the) ${year('to')}\\b[^.;]{0,60}?${nthEn}[^.;]{0,50}?\\b${foundedEn} (?:its doors )?in ${year('from')}\\b`,
    'dg'
  ),
  new RegExp(
    `\\bIn ${year('to')}\\b[^.;]{0,40}?\\b${foundedEn} in ${year('from')}\\b[^.;]{0,40}?${nthEn}`,
    'dg'
  ),
  new RegExp(`${nthEn} in ${year('to')}[^.;]{0,30}?\\b${foundedEn} in ${year('from')}\\b`, 'dg')
]

export const anniversary: Rule = {
  id: 'time.anniversary',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('1958年建校,2019年迎来60周年校庆。', '1958年建校,2018年迎来60周年校庆。'),
    zh('该厂成立于1974年,2024年将举办建厂60周年庆典。', '该厂成立于1974年,2024年将举办建厂50周年庆典。'),
    zh(
      '首届书展于2012年举办,每两年一届,2020年举办第8届。',
      '首届书展于2012年举办,每两年一届,2020年举办第5届。'
    ),
    en(
      'Founded in 1958, the school marks its 60th anniversary in 2019.',
      'Founded in 1958, the school marks its 60th anniversary in 2018.'
    )
  ],
  inBlock: (block, _, reading: Reading) => [
    ...bothYearsZh.flatMap((expression) =>
      scan(block, 'zh', expression, (found) =>
        new RegExp(foundedZh).test(found.text) ? celebrated(found, Number(found.groups.to)) : null
      )
    ),
    ...scan(block, 'zh', thisYearZh, (found) => celebrated(found, presentYear(reading, block.text))),
    ...scan(block, 'zh', editionsZh, edition),
    ...bothYearsEn.flatMap((expression) =>
      scan(block, 'en', expression, (found) => celebrated(found, Number(found.groups.to)))
    )
  ]
}

function chineseOrdinal(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.endsWith('百')) return (hanDigits.indexOf(text.slice(0, -1)) || 1) * 100
  return chineseCentury(text)
}

function celebrated(found: Found, to: number | null): Draft | null {
  const from = Number(found.groups.from ?? found.groups.from2)
  const stated = chineseOrdinal(found.groups.n ?? '')
  const years = (to ?? from) - from
  if (to === null || !(stated > 0) || years <= 0 || stated === years) return null
  return {
    start: found.start,
    end: found.end,
    figures: [],
    message: {
      zh: `${to} − ${from} = ${years}，文中写${stated}周年。`,
      en: `${to} − ${from} = ${years}; the copy says ${stated}.`
    },
    repairs: []
  }
}

function edition(found: Found): Draft | null {
  const { every = '', from, to, n = '' } = found.groups
  const interval = every === '年' ? 1 : every === '两' ? 2 : hanDigits.indexOf(every)
  const years = Number(to) - Number(from)
  const right = years / interval + 1
  const stated = chineseOrdinal(n)
  if (!(interval > 0) || !Number.isInteger(right) || years <= 0 || stated === right) return null
  return {
    start: found.start,
    end: found.end,
    figures: [],
    message: {
      zh: `${from}年为首届，每${interval === 1 ? '' : interval}年一届，${to}年是第${right}届，文中写第${stated}届。`,
      en: `With the first in ${from} and one every ${interval === 1 ? 'year' : `${interval} years`}, ${to} is number ${right}; the copy says ${stated}.`
    }
  }
}
