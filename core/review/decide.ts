import type { Claim } from '#core/claims'
import type { Command } from './command.ts'
import type { Happening } from './event.ts'
import type { Facts } from './facts.ts'
import { gate, hashOfLedger, ledger } from './ledger.ts'
import { objection } from './proof.ts'
import { isTooLong, sameWords } from './quote.ts'
import { type Refusal, refuse } from './refusal.ts'
import { statusOf, wordsNow } from './standing.ts'
import type { ClaimRecord, Conclusion, ReviewState } from './state.ts'
import type { Actor, Quote, RulesInForce, Status } from './words.ts'

export type Decision = { readonly ok: true; readonly happenings: readonly Happening[] } | Refusal

type ClaimCommand = Extract<Command, { claim: string }>

const happens = (...happenings: readonly Happening[]): Decision => ({ ok: true, happenings })

/**
 * What a person's command does to a review, or why it is refused. `facts` are of the document that the command is about; what a
 * client says the copy says is only compared with them. Throws a RangeError where the machine commands.
 */
export function decide(state: ReviewState, command: Command, actor: Actor, facts: Facts): Decision {
  if (actor.role === 'machine') throw new RangeError('The machine decides nothing')
  switch (command.type) {
    case 'review.approve':
      return approve(state, command.statement, actor, facts)
    case 'review.void':
      if (!state.approval) return refuse('not-approved', 'There is no approval to void')
      return happens({ type: 'review.voided', reason: command.reason })
  }
  if (state.approval) return refuse('approved', 'The copy is approved; void the approval first')
  switch (command.type) {
    case 'finding.dismiss': {
      const { finding, rule, reason } = command
      const fact = facts.findings.find((each) => each.key === finding && each.finding.rule === rule)
      if (!fact) return refuse('no-such-finding', 'The checks no longer find this')
      if (state.dismissedFindings.has(finding)) return refuse('already-dismissed', 'Dismissed already')
      return happens({ type: 'finding.dismissed', finding, rule, reason, rules: inForce(facts) })
    }
    case 'finding.restore':
      if (!state.dismissedFindings.has(command.finding)) return refuse('not-dismissed', 'It is not dismissed')
      return happens({ type: 'finding.restored', finding: command.finding })
    default:
      return decideClaim(state, command, actor, facts)
  }
}

function approve(state: ReviewState, statement: string, actor: Actor, facts: Facts): Decision {
  if (state.approval) return refuse('already-approved', 'The copy is approved already')
  if (actor.role === 'author') return refuse('author-may-not-sign', 'An author does not approve copy')
  const blockers = gate(facts, state)
  if (blockers.length > 0) return refuse('gate', `${blockers.length} still to do before approval`, blockers)
  return happens({
    type: 'review.approved',
    statement,
    version: facts.version,
    documentHash: facts.documentHash,
    textHash: facts.textHash,
    ledgerHash: hashOfLedger(ledger(facts, state)),
    rules: inForce(facts)
  })
}

const inForce = ({ rules: { version, off } }: Facts): RulesInForce => ({ version, off: [...off] })

/** From which statuses each command on a claim is possible; `detected` is a figure without a record. */
const possible: Record<ClaimCommand['type'], readonly Status[]> = {
  'claim.take': ['detected', 'open', 'checking'],
  'claim.ask': ['open', 'checking', 'query_out'],
  'claim.answer': ['query_out'],
  'claim.addEvidence': ['open', 'checking', 'query_out', 'found', 'stale'],
  'claim.removeEvidence': ['open', 'checking', 'query_out', 'found', 'stale'],
  'claim.find': ['checking', 'found'],
  'claim.settle': ['found'],
  'claim.reject': ['found'],
  'claim.reaffirm': ['stale'],
  'claim.recheck': ['stale'],
  'claim.dismiss': ['detected', 'open', 'checking', 'query_out', 'found', 'stale'],
  'claim.waive': ['detected', 'open', 'checking', 'query_out', 'found', 'stale'],
  'claim.reopen': ['settled', 'dismissed', 'waived']
}

function misplaced(type: ClaimCommand['type'], status: Status): Refusal {
  if (status === 'detected') return refuse('no-such-claim', 'Nobody has taken this figure yet')
  if (type === 'claim.reaffirm' || type === 'claim.recheck')
    return refuse('not-stale', 'The words still stand')
  if (type === 'claim.reopen') return refuse('not-closed', 'It is open already')
  if (status === 'stale') return refuse('stale', 'The words have changed since: reaffirm or recheck first')
  if (type === 'claim.answer') return refuse('no-question', 'No question is out')
  if (type === 'claim.settle' || type === 'claim.reject')
    return refuse('not-found', 'There is no verdict yet')
  if (type === 'claim.find' && status === 'query_out')
    return refuse('query-open', 'A question is still out: record its answer first')
  if (type === 'claim.find' && status === 'open') return refuse('not-taken', 'Take it first')
  return refuse('not-open', 'The work on it is closed: reopen it first')
}

function decideClaim(state: ReviewState, command: ClaimCommand, actor: Actor, facts: Facts): Decision {
  const { claim } = command
  const record = state.claims.get(claim)
  const status = record ? statusOf(record, facts) : 'detected'
  if (!possible[command.type].includes(status)) return misplaced(command.type, status)
  const now = wordsNow(facts, claim)

  if (command.type === 'claim.take' || command.type === 'claim.dismiss' || command.type === 'claim.waive') {
    const refusal = unusable(now, record ? null : (command.quote ?? null))
    if (refusal) return record && refusal.code === 'no-quote' ? gone() : refusal
    if (now === null) return gone()
    if (command.type === 'claim.dismiss')
      return happens({ type: 'claim.dismissed', claim, quote: now, reason: command.reason })
    if (command.type === 'claim.waive') {
      if (actor.role !== 'chief') return refuse('chief-only', 'Only the chief waives')
      return happens({ type: 'claim.waived', claim, quote: now, reason: command.reason })
    }
    if (record?.status === 'checking' && record.assignee?.id === actor.id)
      return refuse('already-taken', 'It is in your hands already')
    return happens({ type: 'claim.taken', claim, quote: now })
  }

  if (!record) return refuse('no-such-claim', 'Nobody has taken this figure yet')
  const items = record.evidence.map((piece) => piece.item)
  switch (command.type) {
    case 'claim.ask':
      return happens({ type: 'claim.asked', claim, question: command.question })
    case 'claim.answer':
      return happens({ type: 'claim.answered', claim, answer: command.answer })
    case 'claim.addEvidence':
      if (items.some((item) => item.id === command.evidence.id))
        return refuse('evidence-exists', 'This piece of evidence is there already')
      return happens({ type: 'claim.evidenceAdded', claim, evidence: command.evidence })
    case 'claim.removeEvidence': {
      const { evidence, reason } = command
      if (!items.some((item) => item.id === evidence))
        return refuse('no-such-evidence', 'This piece of evidence is not there')
      return happens({ type: 'claim.evidenceRemoved', claim, evidence, reason })
    }
    case 'claim.find': {
      const { verdict, method, disposition, note } = command
      const refusal = objection(command, items, claimsOf(facts, claim))
      return refusal ?? happens({ type: 'claim.found', claim, verdict, method, disposition, note })
    }
    case 'claim.settle': {
      if (!record.conclusion) return refuse('not-found', 'There is no verdict yet')
      const refusal = unsettled(record, record.conclusion, actor, facts)
      return refusal ?? happens({ type: 'claim.settled', claim, quote: now ?? record.quote })
    }
    case 'claim.reject':
      return happens({ type: 'claim.rejected', claim, reason: command.reason })
    case 'claim.reaffirm': {
      const refusal = unaffirmed(record, actor, facts)
      return refusal ?? happens({ type: 'claim.reaffirmed', claim, quote: now ?? record.quote })
    }
    case 'claim.recheck':
      return now ? (tooLong(now) ?? happens({ type: 'claim.rechecked', claim, quote: now })) : gone()
    case 'claim.reopen':
      return now
        ? (tooLong(now) ?? happens({ type: 'claim.reopened', claim, quote: now, reason: command.reason }))
        : gone()
  }
}

const gone = () => refuse('words-gone', 'The words are no longer in the copy')

function tooLong(now: Quote): Refusal | null {
  return isTooLong(now) ? refuse('too-long', 'A claim is at most 2,000 characters long') : null
}

/** Why the copy's words cannot carry a record. `said` are the words that the person saw. */
function unusable(now: Quote | null, said: Quote | null): Refusal | null {
  if (now === null) return refuse('no-quote', 'The figure has no anchor in the copy')
  if (said !== null && said.exact !== now.exact)
    return refuse('other-words', 'The copy does not say that any more')
  return tooLong(now)
}

/** The claims that a record's figures belong to. */
function claimsOf(facts: Facts, id: string): Claim[] {
  return facts.figures.flatMap((fact) => (fact.claim && fact.anchors.includes(id) ? [fact.claim] : []))
}

/** Why a conclusion cannot be settled on the words that the copy has now. */
function unsettled(record: ClaimRecord, conclusion: Conclusion, actor: Actor, facts: Facts): Refusal | null {
  const now = wordsNow(facts, record.id)
  const claims = claimsOf(facts, record.id)
  const items = record.evidence.map((piece) => piece.item)
  const refusal = objection(conclusion, items, claims)
  if (refusal) return refusal
  const { disposition } = conclusion
  if (disposition === 'run_with_waiver' && actor.role !== 'chief')
    return refuse('chief-only', 'Only the chief lets it run with a waiver')
  if (disposition === 'cut')
    return now === null ? null : refuse('same-words', 'The words that were to be cut are still in the copy')
  if (now === null) return gone()
  if (disposition === 'stands' || disposition === 'run_with_waiver') return tooLong(now)
  const attributed =
    disposition === 'attributed' && claims.length > 0 && claims.every((claim) => claim.attribution !== null)
  if (!attributed && sameWords(record.original, now))
    return refuse('same-words', 'The copy still says what it said before')
  return tooLong(now)
}

/** Why what was concluded on other words cannot be carried over to the words that the copy has now. */
function unaffirmed(record: ClaimRecord, actor: Actor, facts: Facts): Refusal | null {
  const before = record.staleFrom ?? record.status
  if (record.conclusion && before === 'settled') return unsettled(record, record.conclusion, actor, facts)
  const now = wordsNow(facts, record.id)
  if (now === null) return gone()
  if (before === 'waived' && actor.role !== 'chief') return refuse('chief-only', 'Only the chief waives')
  if (record.conclusion) {
    const items = record.evidence.map((piece) => piece.item)
    return objection(record.conclusion, items, claimsOf(facts, record.id)) ?? tooLong(now)
  }
  return tooLong(now)
}

/**
 * What the machine records by itself after the document has become what `facts` say: records whose words have changed go stale, and
 * an approval is void once the document differs from the one that was signed.
 */
export function observed(state: ReviewState, facts: Facts, changed: boolean): Happening[] {
  const happenings: Happening[] = []
  if (state.approval && changed) happenings.push({ type: 'review.voided', reason: voidedByEdit })
  for (const record of state.claims.values()) {
    if (record.status === 'stale' || statusOf(record, facts) !== 'stale') continue
    const now = wordsNow(facts, record.id)
    happenings.push({ type: 'claim.staled', claim: record.id, was: record.quote, now })
  }
  return happenings
}

/** The reason that the machine gives for voiding an approval; the interface has its own words for it. */
export const voidedByEdit = 'The copy was changed after it had been approved.'
