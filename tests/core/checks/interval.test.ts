import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Bounds,
  below,
  between,
  boundsOf,
  compare,
  minus,
  over,
  scaled,
  sum,
  times,
  within
} from '../../../core/checks/interval.ts'

const number = fc.integer({ min: 1, max: 1_000_000 })
const bounds = fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b)))
const inside = (each: Bounds, at: number): number => each.min + (each.max - each.min) * at
const part = fc.double({ min: 0, max: 1, noNaN: true })

describe('interval arithmetic', () => {
  it('holds whatever its operands may be', () => {
    fc.assert(
      fc.property(bounds, bounds, part, part, (a, b, s, t) => {
        const [x, y] = [inside(a, s), inside(b, t)]
        const holds = (result: Bounds, value: number): boolean => within(between(value, value), result)
        expect(holds(sum([a, b]), x + y)).toBe(true)
        expect(holds(minus(a, b), x - y)).toBe(true)
        expect(holds(times(a, b), x * y)).toBe(true)
        expect(holds(over(a, b), x / y)).toBe(true)
        expect(holds(scaled(a, 3), x * 3)).toBe(true)
      })
    )
  })

  it('calls two intervals impossible exactly when no number lies in both', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        const apart = Math.max(a.min, b.min) > Math.min(a.max, b.max)
        expect(compare(a, b) === 'impossible').toBe(apart)
        expect(compare(a, b)).toBe(compare(b, a))
      })
    )
  })

  it('minds open ends', () => {
    const above = boundsOf({ min: 100, max: 200, minInclusive: false, maxInclusive: false })
    expect(below(between(100, 100), above)).toBe(true)
    expect(below(between(101, 101), above)).toBe(false)
    expect(compare(above, between(200, 200))).toBe('impossible')
    expect(compare(above, boundsOf({ min: 150, max: null, minInclusive: true, maxInclusive: false }))).toBe(
      'undetermined'
    )
  })

  it('refuses what runs backwards', () => {
    expect(() => between(2, 1)).toThrow(RangeError)
    expect(() => scaled(between(1, 2), -1)).toThrow(RangeError)
  })
})
