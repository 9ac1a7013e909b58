import type { Reading } from '../reading.ts'
import { remove, replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, scan, zh } from './scan.ts'

export const tongbiHuanbi: Rule = {
  id: 'time.tongbi-huanbi',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh'],
  supersedes: ['time.comparator-redundant'],
  examples: [
    zh('10月销量环比比去年同期增长8%。', '10月销量同比增长8%。'),
    zh('10月销量同比上月增长8%。', '10月销量环比增长8%。'),
    zh('三季度产值环比上年同期下降2%。', '三季度产值同比下降2%。')
  ],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<word>环比)(?:比|较|与)?(?<base>(?:去年|上年|前年|上一年)(?:同期|同月|同季)?|20\d\d年同期)|(?<word2>同比)(?:(?:比|较|与)?(?<base2>上月|上个月|上季度?|上个季度|上一季度|上周|前一个?月|上半年末)|[比较与]\d{1,2}月)|[比较与同](?<base3>(?:去年|上年|前年)(?:同期|同月|同季))(?:相比)?,?[^,;。\d增降升跌减涨]{0,10}(?<word3>环比)|[比较与同](?<base4>上月|上个月|上季度?|上一季度)(?:相比)?,?[^,;。\d增降升跌减涨]{0,10}(?<word4>同比)/dg,
      (found) => {
        const word =
          found.group('word') ?? found.group('word2') ?? found.group('word3') ?? found.group('word4')
        if (!word) return null
        const other = word.text === '同比' ? '环比' : '同比'
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `${word.text === '同比' ? '“同比”与上年同期比' : '“环比”与上一期比'}，与“${found.text}”所说的比较期不符。`,
            en: `${word.text} compares with ${word.text === '同比' ? 'the same period a year before' : 'the period just before'}; “${found.text}” names another.`
          },
          repairs: [replace(found.start, found.end, found.text, other)]
        }
      }
    )
}

export const comparatorRedundant: Rule = {
  id: 'time.comparator-redundant',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh'],
  examples: [
    zh('同比比去年同期下降6.1%。', '同比下降6.1%。'),
    zh('产量较上年同期同比增长4%。', '产量同比增长4%。')
  ],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<a>同比)(?<b>[比较与]?(?:去年|上年)(?:同期|同月)(?:相比)?,?)|(?<c>[比较与同](?:去年|上年)(?:同期|同月)(?:相比)?,?)[^,;。\d增降升跌减涨]{0,10}(?<d>同比)/dg,
      (found) => {
        const first = found.group('a') ?? found.group('c')
        const second = found.group('b') ?? found.group('d')
        if (!first || !second) return null
        return {
          start: found.start,
          end: found.end,
          figures: [],
          message: {
            zh: '“同比”就是与上年同期比，两者留一。',
            en: '同比 already means against the same period a year before; keep one.'
          },
          repairs: [remove(first.start, first.end, first.text), remove(second.start, second.end, second.text)]
        }
      }
    )
}

export const cutoffIncomplete: Rule = {
  id: 'time.cutoff-incomplete',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('截至10月,共侦破案件50余宗。', '截至2019年10月31日,共侦破案件50余宗。'),
    zh('截至9月已完工12座。', '截至9月底,已完工12座。'),
    en('As of October, 50 cases had closed.', 'As of Oct. 31, 2019, 50 cases had closed.')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /截[至止]到?(?:今年|去年|本年|\d{4}年)?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?!\s*(?:\d|底|末|初|中旬|上旬|下旬|[一二三四五六七八九十]+[日号]|月|[一二三四五六七八九十]+旬|[至到—-]))/dg,
      (found) => ({
        start: found.start,
        end: found.end,
        figures: [],
        message: {
          zh: `“${found.text}”没有写到日：是月初还是月底？请补全年、月、日。`,
          en: `“${found.text}” names no day: the start of the month or its end? Give the date.`
        }
      })
    ),
    ...scan(
      block,
      'en',
      /\b(?:as of|as at|up to|to the end of|until|by) (?<rest>(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d))/dgi,
      (found) => {
        if (!/^as (?:of|at)/i.test(found.text)) return null
        return {
          start: found.start,
          end: found.end,
          figures: [],
          message: {
            zh: `“${found.text}”没有写到日：是月初还是月底？`,
            en: `“${found.text}” names no day: the start of the month or its end? Give the date.`
          }
        }
      }
    )
  ]
}

export const jiezhi: Rule = {
  id: 'time.jiezhi',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh'],
  examples: [
    zh('截止12月5日,报名人数为96人。', '截至12月5日,报名人数为96人。'),
    zh('截止目前,已售出票券1,200张。', '截至目前,已售出票券1,200张。'),
    zh('报名时间截至。', '报名时间已于12月5日截止。')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<!报名|投稿|征集|投票|申报|申请|时间|日期)截止(?=\s*(?:\d{4}年|\d{1,2}[月日号时点:]|目前|现在|[今去前]年|[昨今前][天日晚晨早]|上[周月]|[本当][周月日天时年晚]|[上下]午|凌晨|周[一二三四五六日末]|发稿|记者|[一二三四五六七八九十]{1,3}月))/dg,
      (found) => ({
        start: found.start,
        end: found.end,
        figures: [],
        message: {
          zh: '“截止”表示到期停止；后面接时间用“截至”。',
          en: '截止 means that something closes; before a time write 截至.'
        },
        repairs: [replace(found.start, found.end, '截止', '截至')]
      })
    ),
    ...scan(block, 'zh', /截至(?=[。;!?]|,|$)/dg, (found) => ({
      start: found.start,
      end: found.end,
      figures: [],
      message: {
        zh: '“截至”后面要有时间；表示停止用“截止”。',
        en: '截至 needs a time after it; for closing write 截止.'
      },
      repairs: [replace(found.start, found.end, '截至', '截止')]
    }))
  ]
}

const months = (from: string, to: string): number => Number(to) - Number(from) + 1
const han: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 }

/** The length in months of a period that is compared; null where the words give none. */
function length(words: string): number | null {
  const range = /(\d{1,2})月?[-—–~至到]+(\d{1,2})月/.exec(words)
  if (range) return months(range[1] ?? '', range[2] ?? '')
  const first = /前(\d{1,2}|[一二三四五六七八九十]+)个?月/.exec(words)
  if (first) return Number(first[1]) || null
  if (/上半年|下半年/.test(words)) return 6
  if (/前三季度/.test(words)) return 9
  const quarters = /前([一二三四])季度/.exec(words)
  if (quarters) return 3 * (han[quarters[1] ?? ''] ?? 0)
  if (/[一二三四]季度|第[1-4]季度/.test(words)) return 3
  if (/全年|整年|全年度/.test(words)) return 12
  if (/(?<!\d)\d{1,2}月(?:份)?(?!\d)/.test(words)) return 1
  return null
}

const monthEn = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const againstYear = new RegExp(
  `\\b(?<one>(?:first|last|past) (?:three|six|nine|ten|two|four|five|seven|eight|eleven|\\d{1,2}) months|(?:first|second|third|fourth) (?:quarter|half)|${monthEn} (?:to|through) (?!December)${monthEn})\\b[^.;]{3,70}?\\b(?:than|compared with|against|beat|exceed\\w*)\\b[^.;]{0,12}?\\b(?<two>(?:all|the whole|the full year|whole|the entirety) of (?:20\\d\\d|last year)|(?:the )?(?:whole|full|entire) (?:of )?(?:last |previous )?year)`,
  'dgi'
)

export const periodMismatch: Rule = {
  id: 'time.period-mismatch',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('今年1至10月立案310宗,比去年全年少60宗。', '今年1至10月立案310宗,比去年同期少12宗。'),
    zh('今年上半年签约48个项目,较去年全年减少9个。', '今年上半年签约48个项目,较去年上半年减少9个。'),
    en(
      'In the first ten months of the year 310 thefts were recorded, 60 fewer than in all of 2023.',
      'In the first ten months of the year 310 thefts were recorded, 12 fewer than in the same period of 2023.'
    )
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<one>(?:今年|20\d\d年)?(?:\d{1,2}月?[-—–~至到]+\d{1,2}月|前[\d一二三四五六七八九十]+个?月|上半年|下半年|前[一二三四]季度|第?[一二三四]季度|\d{1,2}月份?))(?<middle>[^;。]{2,40}?)(?:比|较|超过|高于|低于|多于|少于)(?<two>(?:去年|上年|前年|20\d\d年)(?:全年|上半年|下半年|第?[一二三四]季度|前[一二三四]季度|\d{1,2}月?[-—至到]\d{1,2}月))/dg,
      (found) => {
        const one = length(found.groups.one ?? '')
        const two = length(found.groups.two ?? '')
        if (one === null || two === null || one === two) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `“${found.groups.one}”有${one}个月，“${found.groups.two}”有${two}个月：两段时间长短不同，可比吗？`,
            en: `“${found.groups.one}” is ${one} months and “${found.groups.two}” is ${two}: are they comparable?`
          }
        }
      }
    ),
    ...scan(block, 'en', againstYear, (found) => ({
      start: found.start,
      end: found.end,
      figures: figuresIn(found.sentence, found.start, found.end),
      message: {
        zh: `“${found.groups.one}”与全年相比：两段时间长短不同，可比吗？`,
        en: `“${found.groups.one}” against “${found.groups.two}”: the periods differ in length. Are they comparable?`
      }
    }))
  ]
}

export const fiscalYear: Rule = {
  id: 'time.fiscal-year',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    en(
      'Profit for fiscal 2024 beat the calendar 2023 figure.',
      'Profit for fiscal 2024 beat that for fiscal 2023.'
    ),
    zh('2024财年利润高于2023年全年。', '2024财年利润高于2023财年。')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'en',
      /\b(?:fiscal|financial year|FY) ?(?:20)?\d\d\b[^.;]{3,80}?\bcalendar[- ](?:year )?(?:20\d\d)?|\bcalendar (?:year )?(?:20\d\d)?[^.;]{3,80}?\b(?:fiscal|FY) ?(?:20)?\d\d\b/dg,
      (found) => fiscal(found.start, found.end, found.text)
    ),
    ...scan(
      block,
      'zh',
      /\d{4}(?:财年|财政年度|会计年度)[^;。]{1,30}?\d{4}年(?:全年|度)?(?!财)/dg,
      (found) =>
        /(?:高于|低于|超过|比|较|不及|多于|少于)/.test(found.text)
          ? fiscal(found.start, found.end, found.text)
          : null
    )
  ]
}

function fiscal(start: number, end: number, text: string): Draft {
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `“${text}”拿财年与自然年比：起止月份不同，口径一致吗？`,
      en: `“${text}” sets a fiscal year against a calendar year: do the months agree?`
    }
  }
}

const relativeZh =
  /(?<![\d年])(?:昨[日天](?!的?(?:老|旧))|前[日天](?=[,上下晚记])|近日|日前|今年以来|今年来|近年来|阶段来|近一段时间以来|上周[一二三四五六日]?|上月|上个月)/dg

export const relativeUnanchored: Rule = {
  id: 'time.relative-unanchored',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('昨日,全市公布了数据。', '11月20日,全市公布了数据。'),
    en('Last month the trust published its figures.', 'In October 2024 the trust published its figures.')
  ],
  // One question an article: every relative time hangs on the same missing date.
  inArticle: (reading: Reading) => {
    if (reading.published || datelined(reading)) return []
    for (const block of reading.blocks) {
      const drafts = [
        ...scan(block, 'zh', relativeZh, (found) => unanchored(found.start, found.end, found.text)),
        ...scan(
          block,
          'en',
          /\b(?:yesterday|last (?:week|month|night)|earlier this (?:week|month))\b/dgi,
          (found) => unanchored(found.start, found.end, found.text)
        )
      ]
      if (drafts.length > 0) return drafts.slice(0, 1)
    }
    return []
  }
}

function datelined(reading: Reading): boolean {
  return reading.blocks.some((block) =>
    block.sentences.some((sentence) =>
      sentence.dates.some(({ month, day }) => month !== null && day !== null)
    )
  )
}

function unanchored(start: number, end: number, text: string): Draft {
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `稿件没有发表日期，“${text}”是哪一天、哪一段？`,
      en: `The copy carries no date: which day or period is “${text}”?`
    }
  }
}
