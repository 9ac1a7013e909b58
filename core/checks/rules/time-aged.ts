import type { Block, Reading, Sentence } from '../reading.ts'
import { matches } from './scan.ts'

/** An age that the copy gives in a year, and the year of birth that it gives elsewhere. */
export interface Aged {
  readonly start: number
  readonly end: number
  readonly birth: number
  readonly year: number
  readonly age: number
}

const bornZh =
  /(?<birth>1[89]\d\d|20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于|生,)|(?:出生于|生于)(?<birth2>1[89]\d\d|20\d\d)年/dg
const ageZh = '(?:他|她|才|只有|刚满|刚|是|已)*(?<age>\\d{1,3})岁'
const yearZh = '(?<then>1[89]\\d\\d|20\\d\\d)年[^;。年]{0,24}?'
const thatYearZh = new RegExp(`${yearZh}(?:那年|那一年)${ageZh}`, 'dg')
const thenZh = new RegExp(`${yearZh}(?:当时|那年|那一年|时年|当年|年仅|时,?)${ageZh}`, 'dg')

const wasBornEn = /\b(?:was|is|were) born (?:on |in )[^.;]{0,20}?\b(?<birth>1[89]\d\d|20\d\d)\b/dg
const wasEn =
  /\b(?:he|she) [a-z]+ [^.;,\d]{0,24}?\bin (?<then>1[89]\d\d|20\d\d),? (?:he|she) was (?<age>\d{1,3})(?=[.,;]|$)/dg

/** 他1953年出生, 1974年参加工作, 那一年21岁: an age some way behind the birth, of the one person born in the block. */
export function agesInBlock(block: Block): Aged[] {
  const births = block.sentences.flatMap((sentence) =>
    matches(sentence, sentence.language === 'zh' ? bornZh : wasBornEn).map(({ groups, start }) => ({
      birth: Number(groups.birth ?? groups.birth2),
      start
    }))
  )
  const [only] = births
  if (!only || births.length > 1) return []
  return block.sentences
    .filter((sentence) => sentence.end > only.start)
    .slice(0, 2)
    .flatMap((sentence) =>
      matches(
        sentence,
        sentence.language === 'en' ? wasEn : sentence.start <= only.start ? thatYearZh : thenZh
      ).flatMap(({ groups, start, end }) =>
        start >= only.start && Number(groups.then) !== only.birth
          ? [{ start, end, birth: only.birth, year: Number(groups.then), age: Number(groups.age) }]
          : []
      )
    )
}

const bornEn = /^\s*(?:He|She) was born\b[^.;]{0,40}?\b(?<birth>1[89]\d\d|20\d\d)\b/dg
const thenEn = /\b(?<name>[A-Z][a-z]+), then (?:aged )?(?<age>\d{1,3})\b/dg
const yearEn = /\b[Ii]n (?<year>1[89]\d\d|20\d\d)\b/dg

/** "She was born in 1932 … In 1969 … Tarrant, then 37": the ages of the one whom the headline names, over the article. */
export function agesInArticle(reading: Reading): Aged[] {
  const births = reading.blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => (sentence.language === 'en' ? matches(sentence, bornEn) : []))
  )
  if (births.length !== 1) return []
  const birth = Number(births[0]?.groups.birth)
  const headline = reading.blocks.find(({ role }) => role === 'headline')?.text ?? ''
  return reading.blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence, at) =>
      matches(sentence, thenEn).flatMap(({ groups, start, end }) => {
        if (!headline.includes(groups.name ?? '\n')) return []
        const then = yearBefore(sentence, start) ?? yearBefore(sentences[at - 1], start)
        return then === null ? [] : [{ start, end, birth, year: then, age: Number(groups.age) }]
      })
    )
  )
}

function yearBefore(sentence: Sentence | undefined, at: number): number | null {
  const years = sentence ? matches(sentence, yearEn).filter(({ start }) => start < at) : []
  const last = years.at(-1)
  return last ? Number(last.groups.year) : null
}
