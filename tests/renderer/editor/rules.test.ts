// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { everyRule, ruleSet } from '#core/checks'
import { openSession } from '../../../renderer/editor/index.ts'
import { Authority, paragraphs } from './authority.ts'

const wrong = '全区共立案86宗，其中盗窃41宗、诈骗27宗、其他16宗。'
const withoutSums = ruleSet(['arith.sum-total'])

describe('the rules in force in an open review', () => {
  it('decide at once what is found, what blocks and what is selected', () => {
    const authority = new Authority(paragraphs(wrong))
    const session = openSession(authority.bridge(), authority.snapshot())
    const sums = () => ({
      findings: session.store.getState().findings.length,
      blockers: session.store.getState().blockers.filter(({ code }) => code === 'finding-open').length,
      doubted: session.store.getState().entries.filter(({ findings }) => findings.length > 0).length
    })
    expect(sums()).toEqual({ findings: 1, blockers: 1, doubted: 4 })
    const key = session.store.getState().findings[0]?.key ?? ''
    session.select(key)
    session.enforce(withoutSums)
    expect(sums()).toEqual({ findings: 0, blockers: 0, doubted: 0 })
    expect(session.store.getState().selected).not.toBe(key)
    session.enforce(everyRule)
    expect(sums()).toEqual({ findings: 1, blockers: 1, doubted: 4 })
  })

  it('hold from the beginning where they are handed in', () => {
    const authority = new Authority(paragraphs(wrong))
    const session = openSession(authority.bridge(), authority.snapshot(), { rules: withoutSums })
    expect(session.store.getState().findings).toEqual([])
  })

  it('leave everything as it is where they are the same', () => {
    const authority = new Authority(paragraphs(wrong))
    const session = openSession(authority.bridge(), authority.snapshot(), { rules: withoutSums })
    const before = session.store.getState()
    session.enforce(ruleSet(['arith.sum-total']))
    expect(session.store.getState()).toBe(before)
  })
})
