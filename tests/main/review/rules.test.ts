import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyRule, ruleSet, ruleSetVersion } from '#core/checks'
import { createReview, verifyReview } from '#main/review'
import { checker, folder, open, received, submit, value } from './build.ts'

const wrong = '全区共立案86宗，其中盗窃41宗、诈骗27宗、其他16宗。'
const withoutSums = ruleSet(['arith.sum-total'])

describe('the rules in force', () => {
  it('are on record from the first event on', () => {
    const path = join(folder(), 'a.galley')
    value(createReview(path, received(wrong), checker, { rules: withoutSums })).close()
    const review = open(path)
    expect(review.state.rules).toEqual({ version: ruleSetVersion, off: ['arith.sum-total'] })
    expect(review.rules).toBe(everyRule)
    review.close()
    expect(verifyReview(path).find(({ name }) => name === 'rules')).toEqual({
      ok: true,
      name: 'rules',
      message: `last worked on under rule set ${ruleSetVersion}, 1 off: arith.sum-total`
    })
  })

  it('change what is found and what blocks at once, and back', () => {
    const path = join(folder(), 'a.galley')
    value(createReview(path, received(wrong), checker)).close()
    const review = open(path)
    const sums = () => review.gate().filter(({ code }) => code === 'finding-open').length
    expect(sums()).toBe(1)
    review.enforce(withoutSums)
    expect([sums(), review.facts.findings]).toEqual([0, []])
    expect(review.factsUnder(everyRule).findings).toHaveLength(1)
    review.enforce(everyRule)
    expect(sums()).toBe(1)
  })

  it('are read from a review that an earlier Galley made and signed: it says nothing of them, and is whole', () => {
    const path = join(folder(), 'a.galley')
    copyFileSync(join(import.meta.dirname, 'before-rules.galley'), path)
    expect(verifyReview(path).filter(({ ok }) => !ok)).toEqual([])
    const review = open(path)
    expect(review.readOnly).toBeNull()
    expect(review.state.approval).toMatchObject({ statement: '同意签发', rules: null })
    expect(review.state.rules).toBeNull()
    value(submit(review, [], [{ type: 'review.void', reason: '补采' }]))
    value(submit(review, [], [{ type: 'review.approve', statement: '再签' }]))
    expect(review.state.approval?.rules).toEqual({ version: ruleSetVersion, off: [] })
    review.close()
    expect(verifyReview(path).filter(({ ok }) => !ok)).toEqual([])
  })
})
