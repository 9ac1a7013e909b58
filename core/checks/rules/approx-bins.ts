import type { Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, zh } from './scan.ts'

const bin =
  /(?<![\d.]|\d,)(?<low>\d+(?:\.\d+)?)(?:周岁|岁|元|分|万元|公里|米)?\s?(?:—|–|-|~|至|到|to)\s?(?<high>\d+(?:\.\d+)?)(?![\d.]*\d|%)\s?(?<unit>周岁|岁|元|分|万元|公里|米|-year-olds|year-olds|years)?/dg
const whole = /^(?:周岁|岁|分|-year-olds|year-olds|years)$/
const ages = /\b(?:aged?|ages)\b|\byears? old\b|year-olds|年龄|岁/

interface Bin {
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

// Bins are of ages or marks, which are whole numbers, or of sums, where a shared bound leaves the limit open.
function binsOf(sentence: Sentence): Bin[] {
  const found = [...sentence.text.matchAll(bin)].map(({ 0: text, index, groups }) => ({
    low: Number(groups?.low),
    high: Number(groups?.high),
    unit: groups?.unit ?? '',
    start: sentence.start + index,
    end: sentence.start + index + text.length
  }))
  const aged = ages.test(sentence.text)
  const usable = found.filter(
    ({ low, high, unit }) => low < high && (unit !== '' || (aged && high <= 120 && Number.isInteger(high)))
  )
  return usable.length === found.length && usable.length > 1 ? usable : []
}

export const binsOverlap: Rule = {
  id: 'bound.bins-overlap',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('18—25岁占31%,25—35岁占40%。', '18—24岁占31%,25—35岁占40%。'),
    zh('18至24岁占31%,26至35岁占40%,36至45岁占29%。', '18至25岁占31%,26至35岁占40%,36至45岁占29%。'),
    en(
      'Of users, 31% were aged 18-25 years and 40% were 25-35 years.',
      'Of users, 31% were aged 18-24 years and 40% were 25-35 years.'
    ),
    en('Entry is $4 for ages 5-11 and $7 for ages 11-17.', 'Entry is $4 for ages 5-10 and $7 for ages 11-17.')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence): Draft[] => {
      const bins = binsOf(sentence)
      const shares = (sentence.text.match(/%|％|人|名/g)?.length ?? 0) >= bins.length
      return bins.slice(1).flatMap((next, at): Draft[] => {
        const before = bins[at]
        if (!before || before.unit !== next.unit || next.low <= before.low) return []
        const counted = whole.test(next.unit) || next.unit === ''
        const gap = next.low - before.high
        const overlap = gap === 0 || (gap < 0 && counted && shares)
        const leak = gap === 2 && counted && (shares || bins.length > 2)
        return overlap || leak ? [draft(sentence, before, next, counted)] : []
      })
    })
}

function draft(sentence: Sentence, before: Bin, next: Bin, counted: boolean): Draft {
  return {
    start: before.start,
    end: next.end,
    figures: figuresIn(sentence, before.start, next.end),
    ...(counted ? {} : { outcome: 'query' as const }),
    message:
      next.low <= before.high
        ? { zh: `两组都含${next.low}。`, en: `Both groups hold ${next.low}.` }
        : {
            zh: `${before.high}与${next.low}之间漏了${before.high + 1}。`,
            en: `${before.high + 1} falls between the groups.`
          }
  }
}
