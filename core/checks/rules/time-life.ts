import type { Reading } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, scan, zh } from './scan.ts'
import { chineseCentury, hanDigits } from './time-years.ts'

/** The year that the copy speaks from: its own words (2019年稿), the date of publication, or null. */
function presentYear(reading: Reading, text: string): number | null {
  const stated = /\((?<year>20\d\d|19\d\d)年?稿\)/.exec(text)?.groups?.year
  return stated === undefined ? (reading.published?.year ?? null) : Number(stated)
}

export const ageBirthyear: Rule = {
  id: 'time.age-birthyear',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('现年46岁的李强出生于1985年。(2019年稿)', '现年34岁的李强出生于1985年。(2019年稿)'),
    zh('王敏1960年出生,2020年去世时52岁。', '王敏1960年出生,2020年去世时60岁。'),
    en('Born in 1950, she was 62 when she died in 2020.', 'Born in 1950, she was 70 when she died in 2020.')
  ],
  inBlock: (block, _, reading) => [
    ...scan(
      block,
      'zh',
      /(?:现年|今年)(?<age>\d{1,3})岁的?[^;。\d]{0,16}?(?:出生于|生于)?(?<birth>1[89]\d\d|20\d\d)年[^;。\d]{0,8}?(?:出生|生)?|(?:生于|出生于)?(?<birth2>1[89]\d\d|20\d\d)年[^;。]{0,10}?(?:出生|生)?[^;。\d]{0,16}?(?:现年|今年)(?<age2>\d{1,3})岁/dg,
      (found) => {
        if (
          !/生/.test(
            found.text +
              found.sentence.text.slice(
                found.end - found.sentence.start,
                found.end - found.sentence.start + 3
              )
          )
        )
          return null
        return agedNow(
          found.start,
          found.end,
          Number(found.groups.birth ?? found.groups.birth2),
          Number(found.groups.age ?? found.groups.age2),
          presentYear(reading, block.text)
        )
      }
    ),
    ...scan(
      block,
      'zh',
      /(?<birth>1[89]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于?)[^;。]{0,20}?(?<death>1[89]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:去世|逝世|病逝|辞世|离世|牺牲|获奖|当选)(?:时|,)*(?:年仅|终年|享年|年)?(?<age>\d{1,3})岁/dg,
      (found) =>
        agedThen(
          found.start,
          found.end,
          Number(found.groups.birth),
          Number(found.groups.death),
          Number(found.groups.age)
        )
    ),
    ...scan(
      block,
      'en',
      /\b[Bb]orn in (?<birth>1[89]\d\d|20\d\d),? [^.;]{0,60}?\b(?:was|aged|at) (?:aged )?(?<age>\d{1,3})\b[^.;]{0,40}?\b(?:in|died in) (?<death>1[89]\d\d|20\d\d)\b/dg,
      (found) =>
        agedThen(
          found.start,
          found.end,
          Number(found.groups.birth),
          Number(found.groups.death),
          Number(found.groups.age)
        )
    ),
    ...scan(
      block,
      'en',
      /\b(?:now |is )?(?<age>\d{1,3})(?:,| and)? (?:who )?(?:was )?born in (?<birth>1[89]\d\d|20\d\d)\b/dg,
      (found) =>
        agedNow(
          found.start,
          found.end,
          Number(found.groups.birth),
          Number(found.groups.age),
          presentYear(reading, block.text)
        )
    )
  ]
}

function agedNow(
  start: number,
  end: number,
  birth: number,
  age: number,
  present: number | null
): Draft | null {
  return present === null ? null : agedThen(start, end, birth, present, age)
}

function agedThen(start: number, end: number, birth: number, then: number, age: number): Draft | null {
  const years = then - birth
  if (!(age >= 0) || age === years || age === years - 1) return null
  const nominal = age === years + 1
  return {
    start,
    end,
    figures: [],
    ...(nominal ? { outcome: 'query' as const } : {}),
    message: {
      zh: `${then} − ${birth} = ${years}:到${then}年应为${years - 1}或${years}岁，文中写${age}岁。${nominal ? '是虚岁吗?' : ''}`,
      en: `${then} − ${birth} = ${years}: the age in ${then} is ${years - 1} or ${years}; the copy says ${age}.`
    }
  }
}

export const lifespan: Rule = {
  id: 'time.lifespan',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['time.order', 'arith.range-order'],
  examples: [
    zh('鲁迅(1981—1936)', '鲁迅(1881—1936)'),
    zh('画家王石(1803—1971)的手稿首次展出。', '画家王石(1903—1971)的手稿首次展出。'),
    en('The poet (1918–1896) was born here.', 'The poet (1818–1896) was born here.')
  ],
  inBlock: (block) =>
    scan(
      block,
      null,
      /\((?:生于|b\. )?(?<birth>\d{4})年?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*[-—–~至]+\s*(?<death>\d{4})年?(?:\d{1,2}月)?(?:\d{1,2}日)?[^)\d]{0,4}(?<age>\d{0,3})岁?\)/dg,
      (found) => {
        const birth = Number(found.groups.birth)
        const death = Number(found.groups.death)
        const lead = found.sentence.text.slice(0, found.start - found.sentence.start)
        // A span of years behind the name of a plan, a reign or a project is no life.
        if (
          /(?:规划|计划|纲要|方案|行动|年鉴|工程|项目|时期|朝|统治|在位|任期|赛季|plan|strategy|season|programme|war|reign)\s*[》”"]?$/i.test(
            lead
          )
        )
          return null
        const years = death - birth
        if (years >= 0 && years < 110) return null
        if (years < 0 && !/[\p{Script=Han}A-Za-z]$/u.test(lead.trimEnd())) return null
        const rare = years >= 110 && years <= 122
        return {
          start: found.start,
          end: found.end,
          figures: [],
          ...(rare ? { outcome: 'query' as const } : {}),
          message: {
            zh: `${death} − ${birth} = ${years}:${years < 0 ? '卒年早于生年' : rare ? '极为罕见,需要出处' : '寿命超过122岁'}。`,
            en: `${death} − ${birth} = ${years}: ${years < 0 ? 'the death comes before the birth' : rare ? 'very rare, it needs a source' : 'longer than any life on record (122)'}.`
          }
        }
      }
    )
}

const started = '开工|动工|启动|开始|成立|立项|奠基|开建|开业|入学|签约|通过|开幕|起步'
const finished = '竣工|完工|建成|结束|通车|投产|投用|交付|验收|实施|施行|毕业|关闭|停业|闭幕|落成'

export const order: Rule = {
  id: 'time.order',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.duration'],
  examples: [
    zh('项目于2018年9月开工,2018年3月竣工。', '项目于2018年3月开工,2018年9月竣工。'),
    zh('展览从2024年6月10日持续到2024年6月1日。', '展览从2024年6月1日持续到2024年6月10日。'),
    en(
      'Work began in September 2018 and finished in March 2018.',
      'Work began in March 2018 and finished in September 2018.'
    ),
    en('The fair ran from June 10, 2024 to June 1, 2024.', 'The fair ran from June 1, 2024 to June 10, 2024.')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence) =>
      sentence.dates.slice(1).flatMap((end, at): Draft[] => {
        const start = sentence.dates[at]
        if (!start) return []
        const between = sentence.text.slice(start.end - sentence.start, end.start - sentence.start)
        const after = sentence.text.slice(end.end - sentence.start, end.end - sentence.start + 14)
        const before = sentence.text.slice(
          Math.max(0, start.start - sentence.start - 40),
          start.start - sentence.start
        )
        const works =
          sentence.language === 'zh'
            ? (new RegExp(`^[^;。]{0,8}(?:${started})[^;。]{0,14}$`).test(between) &&
                new RegExp(`^[^,;。]{0,6}(?:${finished})`).test(after)) ||
              (/(?:从|自|由)$/.test(before) &&
                /^(?:起|开始)?,?(?:一直)?(?:持续|延续|展出|举行|进行)?[到至](?:了)?$/.test(between))
            : (/\b(?:began|begun|started|opened|launched|founded|broke ground)\b[^.;]{0,16}$/i.test(before) &&
                /\b(?:finished|ended|completed|closed|opened|concluded)\b[^.;]{0,8}$/i.test(between)) ||
              (/\b(?:from|between)\s+$/i.test(before) && /^\s+(?:to|until|till|and)\s+$/.test(between))
        if (!works || sooner(end, start) !== true) return []
        return [
          {
            start: start.start,
            end: end.end,
            figures: [],
            message: {
              zh: `“${end.text}”早于“${start.text}”：结束先于开始。`,
              en: `“${end.text}” is earlier than “${start.text}”: it ends before it starts.`
            },
            repairs: [
              {
                label: {
                  zh: `“${start.text}”与“${end.text}”对调`,
                  en: `Swap “${start.text}” and “${end.text}”`
                },
                edits: [
                  { start: start.start, end: start.end, text: end.text },
                  { start: end.start, end: end.end, text: start.text }
                ]
              }
            ]
          }
        ]
      })
    )
}

interface Point {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

// A missing year is that of the date before; a month alone cannot be ordered, it may lie in the year after.
function sooner(a: Point, b: Point): boolean | null {
  if (b.year === null && a.year === null) return null
  const year = a.year ?? b.year
  if (year === null || b.year === null) return null
  if (year !== b.year) return year < b.year
  if (a.year === null || a.month === null || b.month === null) return null
  if (a.month !== b.month) return a.month < b.month
  return a.day === null || b.day === null ? null : a.day < b.day
}

export const anniversary: Rule = {
  id: 'time.anniversary',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('1958年建校,2019年迎来60周年校庆。', '1958年建校,2018年迎来60周年校庆。'),
    zh('该厂成立于1974年,2024年将举办建厂60周年庆典。', '该厂成立于1974年,2024年将举办建厂50周年庆典。'),
    en(
      'Founded in 1958, the school marks its 60th anniversary in 2019.',
      'Founded in 1958, the school marks its 60th anniversary in 2018.'
    )
  ],
  inBlock: (block, _, reading) => [
    ...scan(
      block,
      'zh',
      /(?:(?:成立|创办|建成|始建|创建|诞生|建校|建厂|建馆|创刊|开业)于)?(?<from>1\d{3}|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:建校|成立|创办|建成|创建|建厂|建馆|创刊|开业|诞生|设立|建院)?[^;。]{0,30}?(?<to>1\d{3}|20\d\d)年[^;。\d]{0,14}?(?<n>\d{1,3}|[一二三四五六七八九十]{1,3}|[一二三四五六七八九]?百)周年/dg,
      (found) => {
        if (!/(?:建校|成立|创办|建成|创建|建厂|建馆|创刊|开业|诞生|设立|建院|始建)/.test(found.text))
          return null
        return celebrated(
          found.start,
          found.end,
          Number(found.groups.from),
          Number(found.groups.to),
          chineseOrdinal(found.groups.n ?? '')
        )
      }
    ),
    ...scan(
      block,
      'zh',
      /(?:成立|创办|始建|创建|诞生|创刊|建成|设立)于(?<from>1\d{3}|20\d\d)年[^。]{0,30}?(?:今年|今日|今天|本月)[^;。\d]{0,14}?(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})周年/dg,
      (found) => {
        const present = presentYear(reading, block.text)
        return present === null
          ? null
          : celebrated(
              found.start,
              found.end,
              Number(found.groups.from),
              present,
              chineseOrdinal(found.groups.n ?? '')
            )
      }
    ),
    ...scan(
      block,
      'en',
      /\b(?:[Ff]ounded|[Oo]pened|[Ee]stablished|[Bb]uilt|[Ss]et up|[Bb]orn|[Ll]aunched|[Ss]tarted) in (?<from>1\d{3}|20\d\d)\b[^.;]{0,70}?\b(?<n>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b[^.;]{0,24}?\bin (?<to>1\d{3}|20\d\d)\b/dg,
      (found) =>
        celebrated(
          found.start,
          found.end,
          Number(found.groups.from),
          Number(found.groups.to),
          Number(found.groups.n)
        )
    )
  ]
}

function chineseOrdinal(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text.endsWith('百')) return (hanDigits.indexOf(text.slice(0, -1)) || 1) * 100
  return chineseCentury(text)
}

function celebrated(start: number, end: number, from: number, to: number, stated: number): Draft | null {
  const years = to - from
  if (!(stated > 0) || years <= 0 || stated === years) return null
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `${to} − ${from} = ${years}，文中写${stated}周年。`,
      en: `${to} − ${from} = ${years}; the copy says ${stated}.`
    },
    repairs: []
  }
}
