import { describe, expect, it } from 'vitest'
import { examine } from '#core/analysis'
import { everyRule, type RuleSet, ruleSet, ruleSetVersion } from '#core/checks'
import {
  type Command,
  type Event,
  emptyState,
  event,
  factsOf,
  gate,
  type ReviewState,
  respond,
  sealed,
  verifyChain
} from '#core/review'
import { article, at, chief } from './build.ts'

const doc = article('全区共立案86宗，其中盗窃41宗、诈骗27宗、其他16宗。')
const withoutSums = ruleSet(['arith.sum-total'])
const said = (set: RuleSet) => ({ version: ruleSetVersion, off: [...set.off] })

const facts = (rules: RuleSet) => factsOf(doc, 0, examine(doc, 'zh', rules))
const [sum] = facts(everyRule).findings

function act(
  state: ReviewState,
  rules: RuleSet,
  ...commands: readonly Command[]
): { state: ReviewState; events: readonly Event[] } | string {
  const response = respond(state, commands, facts(rules), { actor: chief, at, changed: false })
  return response.ok ? response : response.code
}

const dismiss: Command = {
  type: 'finding.dismiss',
  finding: sum?.key ?? '',
  rule: 'arith.sum-total',
  reason: '另有2宗在审'
}

describe('the rules in force', () => {
  it('decide what blocks: a finding of a rule that is off does not', () => {
    const blocking = (rules: RuleSet) =>
      gate(facts(rules), emptyState).filter(({ code }) => code === 'finding-open')
    expect(blocking(everyRule)).toHaveLength(1)
    expect(blocking(withoutSums)).toEqual([])
  })

  it('are put on record with a finding that is dismissed', () => {
    const other = ruleSet(['time.clock'])
    const done = act(emptyState, other, dismiss)
    expect(done).toMatchObject({
      state: { rules: said(other) },
      events: [{ happening: { type: 'finding.dismissed', rules: said(other) } }]
    })
  })

  it('leave nothing to dismiss of a rule that is off', () => {
    expect(act(emptyState, withoutSums, dismiss)).toBe('no-such-finding')
  })

  it('are signed with the copy, and stay what was signed when others come into force', () => {
    const empty = factsOf(article('全文没有数字。'), 0, examine(article('全文没有数字。'), 'zh', withoutSums))
    const signed = respond(emptyState, [{ type: 'review.approve', statement: '' }], empty, {
      actor: chief,
      at,
      changed: false
    })
    if (!signed.ok) throw new Error(signed.code)
    expect(signed.state.approval?.rules).toEqual(said(withoutSums))
    const voided = respond(signed.state, [{ type: 'review.void', reason: '补采' }], empty, {
      actor: chief,
      at,
      changed: false
    })
    expect(voided).toMatchObject({ state: { rules: said(withoutSums), approval: null } })
  })

  it('that a dismissed finding comes from may go off and on again: it stays dismissed', () => {
    const done = act(emptyState, everyRule, dismiss)
    if (typeof done === 'string') throw new Error(done)
    const open = (rules: RuleSet) =>
      gate(facts(rules), done.state).filter(({ code }) => code === 'finding-open')
    expect(open(withoutSums)).toEqual([])
    expect(open(everyRule)).toEqual([])
  })
})

describe('the chain', () => {
  const voided = { type: 'review.voided', reason: '补采' } as const
  const stamp = { actor: chief, at, documentVersion: 0 }

  it('holds over what a newer Galley says besides, which is kept', () => {
    const more = { ...voided, because: { of: ['a', 1] } }
    const read = event.parse(JSON.parse(JSON.stringify(sealed(emptyState, more, stamp))))
    expect(read.happening).toEqual(more)
    expect(verifyChain([read])).toBeNull()
    expect(verifyChain([{ ...read, happening: voided }])?.cause).toBe('content')
  })

  it('takes no rule set for one that is none', () => {
    const wrong = { type: 'finding.dismissed', finding: 'f', rule: 'r', reason: 'x', rules: { off: 'all' } }
    const whole = { ...sealed(emptyState, voided, stamp), happening: wrong }
    expect(event.safeParse(whole).success).toBe(false)
  })
})
