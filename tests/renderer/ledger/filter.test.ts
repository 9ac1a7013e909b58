import { describe, expect, it } from 'vitest'
import { type Entry, statuses } from '#core/review'
import { filters, passes } from '../../../renderer/ledger/filter.ts'
import { isOpen, standing } from '../../../renderer/ledger/meter.ts'
import type { Item } from '../../../renderer/ledger/rows.ts'
import { copyOf, findingAt, firstOf } from './entries.ts'

const { entries, text } = copyOf({ text: '全区共接报事故1,284起。' })
const entry = firstOf(entries)
const item = (changes: Partial<Entry>): Item => ({
  kind: 'entry',
  key: 'k',
  number: 1,
  entry: { ...entry, findings: [], ...changes }
})
const finding = (outcome: 'error' | 'query'): Item => {
  const fact = findingAt(text, '事故', outcome)
  return { kind: 'finding', key: fact.key, finding: fact }
}

describe('filters', () => {
  it('puts every status into exactly one standing, and all of them under all', () => {
    for (const status of statuses) {
      const standings = filters.slice(5).filter((filter) => passes(item({ status }), filter, null))
      expect(standings).toEqual([standing(status)])
      expect(passes(item({ status }), 'all', null)).toBe(true)
    }
  })
  it('calls open what nobody has settled or set aside and what is still in the copy', () => {
    expect(statuses.filter((status) => isOpen({ ...entry, status }))).toEqual([
      'detected',
      'open',
      'checking',
      'query_out',
      'found',
      'stale'
    ])
    expect(isOpen({ ...entry, place: null, orphaned: true })).toBe(false)
  })
  it('finds doubt where a finding touches, whatever the status', () => {
    const findings = [findingAt(text, '1,284起')]
    expect(passes(item({ findings, status: 'settled' }), 'doubt', null)).toBe(true)
    expect(passes(item({}), 'doubt', null)).toBe(false)
    const style = [findingAt(text, '1,284起', 'style')]
    expect(passes(item({ findings: style }), 'doubt', null)).toBe(false)
  })
  it('knows mine by the id, and nobody has anything without one', () => {
    expect(passes(item({}), 'mine', null)).toBe(false)
    expect(passes(item({}), 'mine', 'lin')).toBe(false)
  })
  it('counts a finding of its own as doubt and as open', () => {
    expect(passes(finding('query'), 'doubt', null)).toBe(true)
    expect(passes(finding('error'), 'open', null)).toBe(true)
    expect(passes(finding('error'), 'settled', null)).toBe(false)
  })
})
