import { describe, expect, it } from 'vitest'
import { allRules, everyRule, familyOf, meaningOf, nearestRules, ruleSet, ruleSetVersion } from '#core/checks'
import { meaningsEn } from '../../../core/checks/data/meanings-en.ts'
import { meaningsZh } from '../../../core/checks/data/meanings-zh.ts'

const ids = allRules.map(({ id }) => id).sort()

describe('the catalogue in words', () => {
  it('has a line for every rule in both languages, and for nothing else', () => {
    expect(Object.keys(meaningsZh).sort()).toEqual(ids)
    expect(Object.keys(meaningsEn).sort()).toEqual(ids)
  })

  it('says something different of each rule, in one short line', () => {
    for (const language of ['zh', 'en'] as const) {
      const lines = ids.map((id) => meaningOf(id, language) ?? '')
      expect(new Set(lines).size).toBe(ids.length)
      expect(lines.filter((line) => line.length < 5 || line.length > 90 || /[.。\n]$/.test(line))).toEqual([])
    }
  })

  it('knows the family of every rule', () => {
    expect(ids.filter((id) => familyOf(id) === null)).toEqual([])
    expect(familyOf('poll.sample')).toBeNull()
  })

  it.each([
    ['arith.sum-totl', 'arith.sum-total'],
    ['sum-total', 'arith.sum-total'],
    ['Time.Weekday-Mismatch', 'time.weekday-mismatch'],
    ['pct.sum-total', 'arith.sum-total']
  ])('takes %s for %s', (asked, meant) => {
    expect(nearestRules(asked)[0]).toBe(meant)
  })

  it('always has an id to name', () => {
    expect(nearestRules('')).toHaveLength(1)
  })
})

describe('a rule set', () => {
  it('is the same value for the same rules, in whatever order they are named', () => {
    const set = ruleSet(['time.clock', 'arith.sum-total', 'time.clock'])
    expect(set).toEqual({ version: ruleSetVersion, off: ['arith.sum-total', 'time.clock'] })
    expect(ruleSet(['arith.sum-total', 'time.clock'])).toBe(set)
    expect(ruleSet([])).toBe(everyRule)
  })

  it('ignores what this catalogue does not have', () => {
    expect(ruleSet(['arith.of-another-year', 'time.clock']).off).toEqual(['time.clock'])
    expect(ruleSet(['arith.of-another-year'])).toBe(everyRule)
  })
})
