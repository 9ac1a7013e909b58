import { enUnitNames } from './lexicon/en-units.ts'
import { enDenominators, enScales, enTens, enUnits } from './lexicon/en-words.ts'
import { glued, type NumberAt, numeral, wordAfter } from './number.ts'
import type { Token } from './scan.ts'

const vulgar = new Map<string, number>([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])

/** The value of ½ and its like, or null. */
export const vulgarFraction = (mark: string): number | null => vulgar.get(mark) ?? null

/** 10 1/2, 10½. */
export function mixedFraction(
  text: string,
  tokens: readonly Token[],
  at: number
): { value: number; next: number } | null {
  const mark = tokens[at]
  if (mark?.kind === 'mark') {
    const value = vulgarFraction(mark.value)
    return value === null ? null : { value, next: at + 1 }
  }
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!above?.numeral?.plain || slash?.value !== '/' || !below?.numeral?.plain) return null
  if (!glued(above, slash) || !glued(slash, below)) return null
  if (above.numeral.low >= below.numeral.low || below.numeral.low > 16) return null
  if (text.charCodeAt(above.start - 1) !== 32) return null
  return { value: above.numeral.low / below.numeral.low, next: at + 3 }
}

/** half a million, quarter of a million, half a dozen; a bare half is a share and no number here. */
export function readPart(
  tokens: readonly Token[],
  first: number,
  at: number,
  value: number
): NumberAt | null {
  let next = at + 1
  if (tokens[next]?.value === 'of') next++
  if (tokens[next]?.value === 'a' || tokens[next]?.value === 'an') next++
  const scaleWord = tokens[wordAfter(tokens, next)]
  const scale = scaleWord?.kind === 'word' ? enScales.get(scaleWord.value) : undefined
  const start = tokens[first]?.start
  if (!scaleWord || scale === undefined || start === undefined || scaleWord.value === 'dozens') return null
  return {
    numeral: numeral(start, scaleWord.end, value * scale, scale / 2),
    next: wordAfter(tokens, next) + 1
  }
}

const articles = new Set(['a', 'an', 'one'])

/** After an "and": a half, a quarter, three quarters; "and a quarter million" brings its own scale. */
export function andPart(
  tokens: readonly Token[],
  i: number
): { value: number; scale: number | null; next: number } | null {
  let at = wordAfter(tokens, i)
  const count = tokens[at]
  if (count?.kind !== 'word') return null
  const many = articles.has(count.value) ? 1 : enUnits.get(count.value)
  if (many === undefined || many === 0 || many > 9) return null
  at = wordAfter(tokens, at + 1)
  const part = tokens[at]
  const parts = part?.kind === 'word' ? enDenominators.get(part.value) : undefined
  if (parts === undefined || parts > 10) return null
  if (parts > 4 && many === 1 && !part?.value.endsWith('s') && !enUnitNames.has(tokens[at + 1]?.value ?? ''))
    return null
  const scaleWord = tokens[at + 1]
  const scale = scaleWord?.kind === 'word' && many > 0 ? enScales.get(scaleWord.value) : undefined
  const apart =
    parts === 4 &&
    scale !== undefined &&
    scale >= 1e6 &&
    tokens[i - 2]?.value !== undefined &&
    enScales.has(tokens[i - 2]?.value ?? '')
  return apart
    ? { value: many / parts, scale: scale ?? 1, next: at + 2 }
    : { value: many / parts, scale: null, next: at + 1 }
}

/** The digits after "point", said one by one or as a number below a hundred. */
export function readDecimals(
  tokens: readonly Token[],
  i: number
): { value: number; place: number; next: number } | null {
  let digits = ''
  let at = i
  for (; at < i + 12; at++) {
    const here = wordAfter(tokens, at)
    const word = tokens[here]
    if (word?.kind !== 'word') break
    const unit = enUnits.get(word.value)
    const tens = enTens.get(word.value)
    if (unit !== undefined) digits += unit
    else if (tens !== undefined) {
      const second = enUnits.get(tokens[wordAfter(tokens, here + 1)]?.value ?? '') ?? 0
      digits += tens + (second < 10 ? second : 0)
      if (second > 0 && second < 10) at = wordAfter(tokens, here + 1)
    } else break
    at = Math.max(at, here)
  }
  if (digits === '') return null
  return { value: Number(`0.${digits}`), place: 10 ** -digits.length, next: at }
}
