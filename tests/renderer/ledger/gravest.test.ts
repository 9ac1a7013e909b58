import { describe, expect, it } from 'vitest'
import type { Outcome, Severity } from '#core/checks'
import { gravestOf } from '../../../renderer/ledger/gravest.ts'
import { findingAt } from './entries.ts'

const found = (outcome: Outcome, severity: Severity) => findingAt('共84宗', '84宗', outcome, severity)

describe('the finding that a line has room for', () => {
  it('is an error before a query, however grave the query', () => {
    const error = found('error', 'minor')
    expect(gravestOf([found('query', 'blocker'), error])).toBe(error)
  })
  it('is a blocker before a major before a minor one', () => {
    const [minor, major, blocker] = [
      found('error', 'minor'),
      found('error', 'major'),
      found('error', 'blocker')
    ]
    expect(gravestOf([minor, major, blocker])).toBe(blocker)
    expect(gravestOf([minor, major])).toBe(major)
  })
  it('is the first of two that are equally grave', () => {
    const [first, second] = [found('query', 'major'), found('query', 'major')]
    expect(gravestOf([first, second])).toBe(first)
  })
  it('is never a matter of style', () => {
    expect(gravestOf([found('style', 'blocker')])).toBeNull()
    expect(gravestOf([])).toBeNull()
  })
})
