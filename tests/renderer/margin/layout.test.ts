import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stack, type Wish } from '../../../renderer/margin/layout.ts'

const gap = 12
const wish = (key: string, line: number, height = 100): Wish => ({ key, line, height })
const tops = (wishes: readonly Wish[], pinned: string | null = null) => [
  ...stack(wishes, pinned, gap).values()
]

describe('stacking cards', () => {
  it('leaves cards that do not touch at their lines', () => {
    expect(tops([wish('a', 10), wish('b', 300)])).toEqual([10, 300])
  })
  it('pushes the next one down', () => {
    expect(tops([wish('a', 10), wish('b', 20), wish('c', 30)])).toEqual([10, 122, 234])
  })
  it('gives the pinned card its line and moves those above up', () => {
    expect(tops([wish('a', 200), wish('b', 240)], 'b')).toEqual([128, 240])
  })
  it('pushes those above the pinned card beyond the top where they find no room', () => {
    expect(tops([wish('a', 0), wish('b', 40)], 'b')).toEqual([-72, 40])
  })
  it('keeps no card above the top of itself', () => {
    expect(tops([wish('a', 0)])).toEqual([0])
    expect(tops([wish('a', -50)])).toEqual([0])
  })
  it('stacks nothing', () => expect(tops([])).toEqual([]))

  const cards = fc
    .array(fc.record({ line: fc.integer({ min: 0, max: 4000 }), height: fc.integer({ min: 1, max: 500 }) }), {
      maxLength: 40
    })
    .map((all) =>
      all.sort((one, other) => one.line - other.line).map((card, index) => ({ ...card, key: `c${index}` }))
    )

  it('never lays one card over another, whatever is pinned, nor above the top where nothing is', () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: -1, max: 39 }), (wishes, at) => {
        const placed = tops(wishes, wishes[at]?.key ?? null)
        let free = at in wishes ? Number.NEGATIVE_INFINITY : 0
        placed.forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(free)
          free = top + (wishes[index]?.height ?? 0) + gap
        })
      })
    )
  })
  it('puts the pinned card at its line', () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: 0, max: 39 }), (wishes, at) => {
        const pinned = wishes[at]
        if (!pinned) return
        expect(stack(wishes, pinned.key, gap).get(pinned.key)).toBe(pinned.line)
      })
    )
  })
  it('moves no card up from its line except for the pinned one', () => {
    fc.assert(
      fc.property(cards, (wishes) => {
        tops(wishes).forEach((top, index) => {
          expect(top).toBeGreaterThanOrEqual(wishes[index]?.line ?? 0)
        })
      })
    )
  })
})
