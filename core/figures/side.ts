import { CharSet } from './char-set.ts'
import { readNumber } from './english.ts'
import { currencySigns } from './lexicon/currencies.ts'
import { currencyBefore } from './money.ts'
import type { NumberAt } from './number.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './reader.ts'
import { unitAfter } from './unit.ts'
import type { UnitAt } from './unit-at.ts'

/** A number with what belongs to it on both sides: one side of a range, one part of a compound. */
export interface Side {
  readonly first: number
  readonly start: number
  readonly numeral: Numeral
  readonly low: number
  readonly high: number
  readonly money: string | null
  readonly unit: UnitAt | null
  readonly end: number
  readonly next: number
  /** 100+家: a plus between the number and its unit. */
  readonly plus: boolean
}

/** A number with its sign, its currency before it and its unit after it. */
export function side(r: Reader, at: number, closed: boolean): Side | null {
  const number = readNumber(r.scanned, at, closed)
  return number ? sideOf(r, at, number) : null
}

export function sideOf(r: Reader, at: number, number: NumberAt): Side {
  const { numeral, next } = number
  const currency = currencyBefore(r, at)
  let start = currency?.start ?? numeral.start
  let first = currency?.first ?? at
  let negative = currency?.negative ?? false
  const sign = signBefore(r, first, start)
  if (sign) {
    negative = !sign.both
    start = sign.start
    first = sign.first
  }
  const plus = plusAfter(r, numeral, next)
  const follower = plus
    ? unitAfter(r, numeral.end + 1, next + 1, numeral)
    : unitAfter(r, numeral.end, next, numeral)
  // $ 20 $ 37: the second sign belongs to the second amount.
  const unit =
    currency && (follower?.kind !== 'money' || currencySigns.has(follower.written)) ? null : follower
  if (!sign && unit && degrees.has(unit.unit ?? '') && apartMinus(r, first)) {
    negative = true
    first--
    start = r.start(first)
  }
  const by = negative ? -1 : 1
  const size = unit ? by * unit.scale : by
  return {
    first,
    start,
    numeral,
    low: numeral.low * size,
    high: numeral.high * size,
    money: currency?.code ?? null,
    unit,
    end: unit?.end ?? numeral.end,
    next: unit?.at ?? next,
    plus: plus && unit !== null
  }
}

/** What makes a word of itself with 负: 胜负, 背负. */
export const burdens = new CharSet('胜承背肩担抱欺')
const degrees = new Set(['celsius', 'fahrenheit'])

/** convert - 20 degrees fahrenheit: a minus set apart, after a word and before a temperature. */
const apartMinus = (r: Reader, first: number): boolean =>
  r.mark(first - 1) === '-' &&
  r.token(first - 2)?.kind === 'word' &&
  !r.joined(first - 2) &&
  !r.joined(first - 1)

/** Whether a plus hangs on the number with a Chinese word right behind it: 100+家. */
const plusAfter = (r: Reader, numeral: Numeral, next: number): boolean =>
  r.mark(next) === '+' && r.start(next) === numeral.end && r.isHan(numeral.end + 1)

/** A minus that belongs to the number: -1.3%, minus-5, 负, 零下. */
function signBefore(
  r: Reader,
  first: number,
  start: number
): { start: number; first: number; both?: boolean } | null {
  // +6%; 9+2 and C+1 are sums and codes
  if (
    r.mark(first - 1) === '+' &&
    r.joined(first - 1) &&
    (first === 1 || !r.joined(first - 2) || r.mark(first - 2) === '(')
  )
    return { start: r.start(first - 1), first: first - 1, both: true }
  if (r.mark(first - 1) === '±') return { start: r.start(first - 1), first: first - 1, both: true }
  if (r.word(first - 1) === 'minus' && r.word(first - 2) === 'or' && r.word(first - 3) === 'plus')
    return { start: r.start(first - 3), first: first - 3, both: true }
  if (start >= 2 && r.text.startsWith('正负', start - 2))
    return { start: start - 2, first: r.seek(start - 2, Math.max(0, first - 2)).at, both: true }
  const mark = r.mark(first - 1)
  if (mark === '-' && r.joined(first - 1)) {
    const beforeMark = r.start(first - 1)
    if (
      first === 1 ||
      r.end(first - 2) < beforeMark ||
      '([:：,，~〜—–<>=≥≤'.includes(r.mark(first - 2) || 'x') ||
      (r.isHan(beforeMark - 1) && !/[0-9]/.test(r.text[beforeMark - 1] ?? ''))
    )
      return { start: beforeMark, first: first - 1 }
  }
  const word =
    mark === '-' && r.joined(first - 1) && r.joined(first - 2) ? r.word(first - 2) : r.word(first - 1)
  if (word === 'minus' || word === 'negative') {
    const index = word === r.word(first - 1) ? first - 1 : first - 2
    return { start: r.start(index), first: index }
  }
  for (const prefix of ['零下', '负'])
    if (start >= prefix.length && r.text.startsWith(prefix, start - prefix.length)) {
      if (prefix === '负' && burdens.at(r.text, start - 2)) return null
      const at = r.seek(start - prefix.length, Math.max(0, first - 2)).at
      return { start: start - prefix.length, first: at }
    }
  return null
}
