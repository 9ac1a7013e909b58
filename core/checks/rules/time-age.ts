import type { Reading, Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, type Found, matches, scan, zh } from './scan.ts'
import { type Aged, agesInArticle, agesInBlock } from './time-aged.ts'

/** The year that the copy speaks from: its own words (2019年稿, 2019年3月5日讯), the date of publication, or null. */
export function presentYear(reading: Reading, text: string): number | null {
  const stated =
    /\((?<year>20\d\d|19\d\d)年?稿\)|^\D{0,12}(?<lead>20\d\d|19\d\d)年\d{1,2}月\d{1,2}日(?:讯|电|消息|报道)/.exec(
      text
    )?.groups
  const year = stated?.year ?? stated?.lead
  return year === undefined ? (reading.published?.year ?? null) : Number(year)
}

const year = (name: string): string => `(?<${name}>1[0-9]\\d\\d|20\\d\\d)`
const dayZh = '(?:\\d{1,2}月)?(?:\\d{1,2}日)?'
const bornZh = (name: string): string =>
  `(?:(?:生于|出生于|诞生于)${year(name)}年${dayZh}|${year(`${name}2`)}年${dayZh}(?:出生|生(?=[于,;。)在的])))`
const diedZh = (name: string): string =>
  `(?:(?:卒于|逝于|病逝于|逝世于|去世于|殁于)${year(name)}年|${year(`${name}2`)}年${dayZh}[^,;。\\d]{0,12}?(?:去世|逝世|病逝|辞世|离世|病故|身亡|牺牲|遇难|卒))`
const bornEn = (name: string): string =>
  `\\b(?:[Bb]orn|b\\.) (?:on |in )?(?:[A-Z][a-z]+\\.? )?(?:\\d{1,2},? )?(?:[A-Z][a-z]+\\.? )?${year(name)}\\b`

const lives = {
  zh: new RegExp(`${bornZh('birth')}[^;。\\d]{0,40}?${diedZh('death')}(?<rest>[^;。]{0,16})`, 'dg'),
  en: new RegExp(
    `${bornEn('birth')}[^.;]{0,80}?\\b(?<how>died|dies|was killed|passed away)\\b(?<aged>[^.;]{0,24}?)\\b(?:in|on [A-Z][a-z]+\\.? \\d{1,2},) ${year('death')}\\b(?<rest>[^.;]{0,30})`,
    'dg'
  )
}
const nowZh = [
  new RegExp(`(?:现年|今年)(?<age>\\d{1,3})岁的?[^;。\\d]{0,16}?${bornZh('birth')}`, 'dg'),
  new RegExp(`${bornZh('birth')}[^;。\\d]{0,24}?(?:现年|今年)(?<age>\\d{1,3})岁`, 'dg')
]
const eventsZh = new RegExp(
  `${bornZh('birth')}[^;。]{0,40}?${year('then')}年${dayZh}[^;。\\d女儿孩妻夫父母孙妹弟兄姐]{0,14}?(?:当选|入选|获奖|夺冠|上任|结婚|入伍|时)(?:,|仅|才|已|刚|满|年|只有|还|正好|是)*(?<age>\\d{1,3})岁`,
  'dg'
)
const eventsEn = [
  new RegExp(
    `${bornEn('birth')}\\)?,? [^.;]{0,60}?\\b(?:was|turned|aged|at the age of|at age) (?<age>\\d{1,3})\\b(?! ?(?:[%a-z]*cent|kilo|pound|km|mile|metre|meter|point|inch|feet|years? (?:older|younger))|[,.]\\d)[^.;]{0,40}?\\bin ${year('then')}\\b`,
    'dg'
  ),
  new RegExp(
    `${bornEn('birth')}\\)?,? [^.;]{0,60}?\\bin ${year('then')}\\b[^.;]{0,30}?\\b(?:turned|aged|at the age of|at age|when (?:he|she) was) (?<age>\\d{1,3})\\b(?![,.]\\d)`,
    'dg'
  )
]
const ageAtDeath =
  /(?:终年|享年|年仅|时年|时|aged|at the age of|at age|at)(?:,|仅|才|已)*\s*(?<age>\d{1,3})(?:岁|\b)/

const numbered = (found: Found, name: string): number =>
  Number(found.groups[name] ?? found.groups[`${name}2`])

export const ageBirthyear: Rule = {
  id: 'time.age-birthyear',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('现年46岁的李强出生于1985年。(2019年稿)', '现年34岁的李强出生于1985年。(2019年稿)'),
    zh('王敏1960年出生,2002年当选时52岁。', '王敏1960年出生,2002年当选时42岁。'),
    en('Born in 1950, she was 52 when she won in 2012.', 'Born in 1950, she was 62 when she won in 2012.'),
    zh('他1953年出生。1974年参加工作,那一年31岁。', '他1953年出生。1974年参加工作,那一年21岁。')
  ],
  inArticle: (reading) => agesInArticle(reading).flatMap(agedIn),
  inBlock: (block, _, reading) => [
    ...agesInBlock(block).flatMap(agedIn),
    ...nowZh.flatMap((expression) =>
      scan(block, 'zh', expression, (found) =>
        agedNow(found, numbered(found, 'birth'), numbered(found, 'age'), presentYear(reading, block.text))
      )
    ),
    ...scan(block, 'zh', eventsZh, (found) => (diesIn(found.text) ? null : agedThen(found))),
    ...eventsEn.flatMap((expression) =>
      scan(block, 'en', expression, (found) => (diesIn(found.text) ? null : agedThen(found)))
    ),
    ...scan(
      block,
      'en',
      /\b(?:now |is )?(?<age>\d{1,3})(?:,| and)? (?:who )?(?:was )?born in (?<birth>1[89]\d\d|20\d\d)\b/dg,
      (found) =>
        agedNow(found, numbered(found, 'birth'), numbered(found, 'age'), presentYear(reading, block.text))
    )
  ]
}

function agedIn({ start, end, birth, year, age }: Aged): Draft[] {
  const draft = aged(start, end, birth, year, age)
  return draft ? [draft] : []
}

const diesIn = (text: string): boolean =>
  /去世|逝世|病逝|辞世|离世|病故|身亡|牺牲|遇难|卒|终年|享年|\b(?:die[ds]?|death|killed|passed away)\b/.test(
    text
  )

function agedNow(found: Found, birth: number, age: number, present: number | null): Draft | null {
  return present === null ? null : aged(found.start, found.end, birth, present, age)
}

function agedThen(found: Found): Draft | null {
  return aged(
    found.start,
    found.end,
    numbered(found, 'birth'),
    Number(found.groups.then),
    Number(found.groups.age)
  )
}

function aged(start: number, end: number, birth: number, then: number, age: number): Draft | null {
  const years = then - birth
  if (!(age >= 0) || age === years || age === years - 1) return null
  const nominal = age === years + 1
  return {
    start,
    end,
    figures: [],
    ...(nominal ? { outcome: 'query' as const } : {}),
    message: {
      zh: `${then} − ${birth} = ${years}：到${then}年应为${years - 1}或${years}岁，文中写${age}岁。${nominal ? '是虚岁吗？' : ''}`,
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
    zh('王敏1960年出生,2020年去世时52岁。', '王敏1960年出生,2020年去世时60岁。'),
    en('The poet (1918–1896) was born here.', 'The poet (1818–1896) was born here.'),
    en('Born in 1950, she was 62 when she died in 2020.', 'Born in 1950, she was 70 when she died in 2020.')
  ],
  inBlock: (block) => [
    ...scan(
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
        if (death < birth && !/[\p{Script=Han}A-Za-z]$/u.test(lead.trimEnd())) return null
        return lived(found.start, found.end, birth, death)
      }
    ),
    ...block.sentences.flatMap(told)
  ]
}

/** A life that a sentence tells: born in one year, dead in another, at an age that it may name. */
function told(sentence: Sentence): Draft[] {
  return matches(sentence, lives[sentence.language]).flatMap((found): Draft[] => {
    const [birth, death] = [numbered(found, 'birth'), numbered(found, 'death')]
    const span = lived(found.start, found.end, birth, death)
    if (span) return [span]
    const age =
      ageAtDeath.exec(`${found.groups.aged ?? ''} ${found.groups.rest ?? ''}`)?.groups?.age ??
      /\b(?:was|aged) (?<age>\d{1,3}) when\b/.exec(found.text)?.groups?.age
    const draft = age === undefined ? null : aged(found.start, found.end, birth, death, Number(age))
    return draft ? [draft] : []
  })
}

function lived(start: number, end: number, birth: number, death: number): Draft | null {
  const years = death - birth
  if (years >= 0 && years < 110) return null
  const rare = years >= 110 && years <= 122
  return {
    start,
    end,
    figures: [],
    ...(rare ? { outcome: 'query' as const } : {}),
    message: {
      zh: `${death} − ${birth} = ${years}：${years < 0 ? '卒年早于生年' : rare ? '极为罕见，需要出处' : '寿命超过122岁'}。`,
      en: `${death} − ${birth} = ${years}: ${years < 0 ? 'the death comes before the birth' : rare ? 'very rare, it needs a source' : 'longer than any life on record (122)'}.`
    }
  }
}
