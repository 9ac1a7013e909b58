import { labelWords } from '../lexicon/quiet-words.ts'
import type { Reader } from '../reader.ts'
import { plainNumber } from './marks.ts'

/** The first token of the name that ends before `at`, of three words at most. */
function nameStart(r: Reader, at: number): number {
  let i = at
  while (i > at - 3 && i > 0 && r.capital(i - 1)) i--
  return i
}

/** The number of the entry after the one whose number is at `at`: the 20 of Patriots 24, Jets 20; -1 where none follows. */
function entryAfter(r: Reader, at: number): number {
  const from = r.mark(at + 1) === ',' || r.mark(at + 1) === ';' ? at + 2 : at + 1
  let i = from
  while (i < from + 3 && r.capital(i)) i++
  return i > from && plainNumber(r, i) ? i : -1
}

/** The number of the entry before the one whose number is at `at`, or -1. */
function entryBefore(r: Reader, at: number): number {
  const name = nameStart(r, at)
  const other = r.mark(name - 1) === ',' || r.mark(name - 1) === ';' ? name - 2 : name - 1
  return name < at && plainNumber(r, other) && r.capital(other - 1) ? other : -1
}

/** Con and Ref are parties where others have their numbers beside them. */
const isLabel = (name: string): boolean => labelWords.has(name) && name !== 'ref'

/** Final: Patriots 24, Jets 20; USA 40, China 40: whether a number is what one of a list of names reached. */
export function inResults(r: Reader, at: number): boolean {
  const other = Math.max(entryAfter(r, at), entryBefore(r, at))
  if (other < 0 || r.word(other - 1) === r.word(at - 1)) return false
  if (isLabel(r.word(other - 1)) || isLabel(r.word(at - 1))) return false
  const ended = r.token(Math.max(at, other) + 1)
  if (ended !== undefined && ended.kind !== 'mark') return false
  const size = (i: number) => r.token(i)?.numeral?.low ?? 0
  return Math.max(size(at), size(other)) > 9 && Math.max(size(at), size(other)) < 1000
}
