import { hanValue } from '../numeral.ts'
import type { Reading } from '../reading.ts'
import { replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, scan, zh } from './scan.ts'

/** The number that 08, 〇八 or 九八 writes. */
function twoDigits(text: string): number {
  return Number([...text].map((character) => hanValue(character) ?? character).join(''))
}

export const twoDigitYear: Rule = {
  id: 'time.two-digit-year',
  severity: 'major',
  outcome: 'error',
  languages: ['zh'],
  examples: [
    zh('早在08年前就已立项。', '早在2008年以前就已立项。'),
    zh('他98年考入师范学校。', '他1998年考入师范学校。'),
    zh('工程于〇八年动工。', '工程于2008年动工。')
  ],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![\d.,〇零○一二三四五六七八九十百千万亿第约近逾超满近过])(?<mark>[’'‘])?(?<year>0\d|(?<=[’'‘])[1-3]\d|[4-9]\d|[〇零○]\d|[〇零○][一二三四五六七八九]|[五六七八九][〇零○一二三四五六七八九])年(?!代|之?[来内间长龄限期轮]|以内|多|余|左右|上下|如一日|寿|级|[前后](?:的|,|。)|产权|合同|租|历史)/dg,
      (found) => {
        const year = found.group('year')
        if (!year) return null
        const number = twoDigits(year.text)
        const zero = number < 10
        const apostrophe = found.group('mark') !== null
        // A bare 98年 or 60年 may be a span of years: it needs a word that only a point in time follows or precedes.
        const lead = found.sentence.text.slice(
          Math.max(0, found.start - found.sentence.start - 4),
          found.start - found.sentence.start
        )
        const tail = found.sentence.text.slice(
          found.end - found.sentence.start,
          found.end - found.sentence.start + 4
        )
        const point =
          /(?:早在|从|自|于|在|到|至|截至|[他她]|是|始于|、)$/.test(lead) ||
          /^(?:\d{1,2}月|[考毕出参开建成始入起初末底春夏秋冬冬])/.test(tail)
        const decimals = number % 10 === 0 && !zero
        if (!zero && !apostrophe && (!point || decimals)) return null
        if (/(?:历时|长达|达|经过|近|用了|持续|整整|前后|过去|干了|工作|从业|度过|走过)$/.test(lead))
          return null
        const candidates = number <= 29 ? [2000 + number] : [1900 + number]
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `年份“${found.text}”不能简写，请写全四位。`,
            en: `“${found.text}”: a year is written in full, with four digits.`
          },
          repairs: candidates.map((full) => replace(found.start, found.end, found.text, `${full}年`))
        }
      }
    )
}

export const decadeNoCentury: Rule = {
  id: 'time.decade-no-century',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh'],
  examples: [
    zh('他80年代参加工作。', '他20世纪80年代参加工作。'),
    zh('七十年代的老厂房改成书店。', '20世纪70年代的老厂房改成书店。')
  ],
  inArticle: (reading: Reading) => {
    for (const block of reading.blocks) {
      const drafts: Draft[] = []
      for (const sentence of block.sentences) {
        if (/(?:世纪|1[6-9]|20)[\d〇零○一二三四五六七八九十]{0,3}年代/.test(sentence.text)) return drafts
      }
      drafts.push(
        ...scan(
          block,
          'zh',
          /(?<!世纪|世纪初的?|上世纪|\d|[一二三四五六七八九]|十)(?:[1-9]0|[二三四五六七八九]十)年代/dg,
          (found) => ({
            start: found.start,
            end: found.end,
            figures: [],
            message: { zh: `“${found.text}”没有写明世纪。`, en: `“${found.text}” names no century.` },
            repairs: [
              replace(
                found.start,
                found.end,
                found.text,
                `20世纪${found.text.replace(/[二三四五六七八九]十/, (word) => `${hanValue(word.charAt(0))}0`)}`
              )
            ]
          })
        )
      )
      if (drafts.length > 0) return drafts.slice(0, 1)
    }
    return []
  }
}

/** Chinese digits by value, empty for zero. */
export const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number below 100 in digits or characters. */
export function chineseCentury(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, units] = text.split('十')
  if (units === undefined) return hanDigits.indexOf(text)
  return (tens === '' ? 1 : hanDigits.indexOf(tens ?? '')) * 10 + hanDigits.indexOf(units)
}

const yearEn = '(?<year>1\\d{3}|20\\d\\d)\\b(?!s)'
const centuryEn = '\\b(?<century>\\d{1,2})(?<suffix>st|nd|rd|th)[ -]century'
const centuriesEn = [
  new RegExp(
    `${centuryEn}(?: \\w+)?(?:,? \\(|, in | year of | in )(?:built in |founded in |dated |from )?${yearEn}`,
    'dg'
  ),
  new RegExp(
    `\\b(?:built|written|painted|made|dating|dates|erected|completed|constructed|composed) (?:in|from|back to) ${yearEn},? (?:it )?(?:is|was|remains) (?:a|an|the) ${centuryEn}`,
    'dg'
  ),
  new RegExp(
    `\\b${yearEn},? (?:\\()?(?:(?:(?:late|early|well|midway|towards the end|at the (?:start|end|turn)) )?(?:in|into|of) )?the ${centuryEn}`,
    'dg'
  )
]

export const centuryOffByOne: Rule = {
  id: 'time.century-off-by-one',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('19世纪的1927年', '20世纪的1927年'),
    zh('这座钟楼建于18世纪(1863年)。', '这座钟楼建于19世纪(1863年)。'),
    en('The mill dates from the 18th century (1843).', 'The mill dates from the 19th century (1843).')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<century>\d{1,2}|[二一]?十[一二三四五六七八九]?)世纪(?:初|末|中叶|后期|初期|末期|早期)?(?:的|[(,])?(?<year>1\d{3}|20\d\d)年(?!代)|(?<year2>1\d{3}|20\d\d)年[(,](?:即|正值|时值)?(?<century2>\d{1,2}|[二一]?十[一二三四五六七八九]?)世纪/dg,
      (found) => {
        const stated = found.group('century') ?? found.group('century2')
        const year = Number(found.groups.year ?? found.groups.year2)
        return stated
          ? century(found.start, found.end, stated, chineseCentury(stated.text), year, (right) =>
              String(right)
            )
          : null
      }
    ),
    ...centuriesEn.flatMap((expression) =>
      scan(block, 'en', expression, (found) => {
        const stated = found.group('century')
        const suffix = found.group('suffix')
        if (!stated || !suffix) return null
        return century(
          found.start,
          found.end,
          { ...stated, end: suffix.end, text: stated.text + suffix.text },
          Number(stated.text),
          Number(found.groups.year),
          ordinal
        )
      })
    )
  ]
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

function century(
  start: number,
  end: number,
  stated: { start: number; end: number; text: string },
  number: number,
  year: number,
  written: (right: number) => string
): Draft | null {
  const right = Math.ceil(year / 100)
  if (number === right || number < 1) return null
  // In popular use the century turned with the year 2000.
  if (year % 100 === 0 && number === right + 1) return null
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `${year}年在${right}世纪，文中写${number}世纪。`,
      en: `${year} lies in the ${ordinal(right)} century; the copy says the ${ordinal(number)}.`
    },
    repairs: [replace(stated.start, stated.end, stated.text, written(right))]
  }
}
