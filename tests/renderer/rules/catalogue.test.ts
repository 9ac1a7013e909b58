import { describe, expect, it } from 'vitest'
import { allRules } from '#core/checks'
import type { SwitchedOff } from '#main/api'
import { catalogueIn, grouped } from '../../../renderer/rules/catalogue.ts'
import { backFrom } from '../../../renderer/rules/change.ts'

const none = new Map<string, SwitchedOff>()
const switched = (rule: string, reason = ''): [string, SwitchedOff] => [
  rule,
  { rule, by: '林岚', at: '2026-11-25T09:00:00.000+08:00', reason }
]
const all = catalogueIn('zh', (family) => (family === 'time' ? '时间' : family))
const found = (search: string, off = none, shown: 'all' | 'off' | 'blocker' = 'all') =>
  grouped(all, off, shown, search).flatMap(({ rules }) => rules.map(({ rule }) => rule.id))

describe('the list of rules', () => {
  it('holds every rule once, by family, the graver first in each', () => {
    const groups = grouped(all, none, 'all', '')
    expect(groups.flatMap(({ rules }) => rules)).toHaveLength(allRules.length)
    expect(new Set(groups.map(({ family }) => family)).size).toBe(groups.length)
    for (const { rules } of groups) {
      const weights = rules.map(({ rule }) => ['blocker', 'major', 'minor', 'info'].indexOf(rule.severity))
      expect(weights).toEqual([...weights].sort((one, other) => one - other))
    }
  })

  it('shows a sentence in the language of the reader where the rule has one, Chinese in full width', () => {
    const { example } = all.find(({ rule }) => rule.id === 'arith.part-exceeds-whole') ?? {}
    expect(example).toMatchObject({ language: 'zh', wrong: '活动共有118人报名，其中学生126人。' })
    const english = catalogueIn('en', (family) => family)
    expect(english.find(({ rule }) => rule.id === 'arith.percent-of-base')?.example?.language).toBe('en')
    expect(english.find(({ rule }) => rule.id === 'style.zh.fullwidth')?.example?.language).toBe('zh')
  })

  it.each([
    ['arith.sum-total', 'arith.sum-total'],
    ['分项 总数', 'arith.sum-total'],
    ['add up to the total', 'arith.sum-total'],
    ['ＷＥＥＫＤＡＹ', 'time.weekday-mismatch'],
    ['时间 2月30日', 'time.invalid-date'],
    ['共35人', 'style.zh.fullwidth']
  ])('is searched by words, examples, family and id: %s', (search, rule) => {
    expect(found(search)).toContain(rule)
    expect(found(search).length).toBeLessThan(8)
  })

  it('says nothing where nothing matches', () => {
    expect(found('驴唇不对马嘴')).toEqual([])
  })

  it('shows those that are off, or those that hold up approval', () => {
    const off = new Map([switched('time.clock')])
    expect(found('', off, 'off')).toEqual(['time.clock'])
    expect(found('总数', off, 'off')).toEqual([])
    const blockers = allRules.filter(({ severity }) => severity === 'blocker').map(({ id }) => id)
    expect(found('', none, 'blocker').sort()).toEqual(blockers.sort())
  })
})

describe('taking a change back', () => {
  it('puts each rule where it was, with the reason that it had', () => {
    const off = new Map([switched('time.clock', '本报写法')])
    const changes = [
      { rule: 'time.clock', off: false, reason: '' },
      { rule: 'time.order', off: true, reason: '试试' }
    ]
    expect(backFrom(changes, off)).toEqual([
      { rule: 'time.clock', off: true, reason: '本报写法' },
      { rule: 'time.order', off: false, reason: '' }
    ])
  })
})
