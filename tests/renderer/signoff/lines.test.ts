import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blocker } from '#core/review'
import { grouped, numbersOf } from '../../../renderer/signoff/lines.ts'
import { stageOf } from '../../../renderer/signoff/stage.ts'
import { copyOf } from '../ledger/entries.ts'

const codes: readonly Blocker['code'][] = [
  'figure-untouched',
  'claim-open',
  'claim-stale',
  'query-open',
  'finding-open',
  'suggestions-open',
  'no-text'
]
const blocker = (code: Blocker['code']): Blocker => ({ code, entry: null, finding: null, place: null })

describe('the list at the gate', () => {
  it('shows every blocker once, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes)), (all) => {
        const blockers = all.map(blocker)
        const lines = grouped(blockers).flatMap((group) => group.lines)
        expect(new Set(lines)).toEqual(new Set(blockers))
        expect(lines.length).toBe(blockers.length)
      })
    )
  })
  it('keeps the reading order within a kind and the graver kind first', () => {
    const [first, second, third] = [blocker('claim-open'), blocker('finding-open'), blocker('claim-open')]
    expect(grouped([first, second, third])).toEqual([
      { code: 'finding-open', lines: [second] },
      { code: 'claim-open', lines: [first, third] }
    ])
  })
  it('numbers as the ledger does', () => {
    const { entries } = copyOf({ text: '追尾612起、侧碰488起。' })
    const keys = entries.map((entry) => entry.key)
    expect([...numbersOf(entries)]).toEqual(keys.map((key, index) => [key, index + 1]))
  })
})

describe('the stage', () => {
  it('is ready as soon as nothing blocks', () => {
    expect(stageOf({ blockers: [blocker('no-text')], reading: false, state: { approval: null } })).toBe(
      'checking'
    )
    expect(stageOf({ blockers: [], reading: true, state: { approval: null } })).toBe('checking')
    expect(stageOf({ blockers: [], reading: false, state: { approval: null } })).toBe('ready')
  })
})
