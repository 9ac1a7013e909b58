import type { Reader } from '../reader.ts'

export const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th'])
export const clockWords = new Set([
  'am',
  'pm',
  'gmt',
  'est',
  'edt',
  'pst',
  'pdt',
  'bst',
  'utc',
  'cet',
  "o'clock",
  'noon',
  'midnight'
])
const dashes = new Set(['-', '–', '—', '―', '‐', '‑'])

export const isDash = (mark: string): boolean => dashes.has(mark)

export const yearLike = (r: Reader, at: number): boolean => {
  const numeral = r.token(at)?.numeral
  return numeral?.plain === true && r.end(at) - r.start(at) === 4 && numeral.low >= 1000 && numeral.low < 2200
}

export const plainNumber = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'number' && r.token(at)?.numeral?.plain === true
