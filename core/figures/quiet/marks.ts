import type { Reader } from '../reader.ts'

const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th'])

/** Whether a number and letters make an ordinal: 21st; 8st and 11st are weights. */
export const isOrdinal = (value: number, suffix: string): boolean =>
  ordinalSuffixes.has(suffix) && (suffix !== 'st' || (value % 10 === 1 && value % 100 !== 11))
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
export const isDash = (mark: string): boolean =>
  mark === '-' || mark === '–' || mark === '—' || mark === '―' || mark === '‐' || mark === '‑'

export const yearLike = (r: Reader, at: number): boolean => {
  const numeral = r.token(at)?.numeral
  return numeral?.plain === true && r.end(at) - r.start(at) === 4 && numeral.low >= 1000 && numeral.low < 2200
}

export const plainNumber = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'number' && r.token(at)?.numeral?.plain === true
