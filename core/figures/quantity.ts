import { compoundOf } from './compound.ts'
import type { Draft } from './draft.ts'
import { finish } from './finish.ts'
import type { NumberAt } from './number.ts'
import { betweenBefore, rangeFrom, upTo } from './range.ts'
import type { Reader } from './reader.ts'
import { type Side, side, sideOf } from './side.ts'

/** The figure around the number that begins with token `at`, before its modifiers. */
export function quantity(r: Reader, at: number, number: NumberAt): Draft | null {
  const between = betweenBefore(r, at)
  const left = between ? (side(r, at, true) ?? sideOf(r, at, number)) : sideOf(r, at, number)
  const range = rangeFrom(r, left, between)
  if (range) return range
  return single(r, left)
}

function single(r: Reader, one: Side): Draft | null {
  const compound = compoundOf(r, one)
  if (compound) return upTo(r, compound)
  const base = finish(r, one, one.low, one.high, one.start)
  if (one.money) {
    base.kind = 'money'
    base.unit = one.money
  }
  return base
}
