import type { Event } from './event.ts'
import { type Approval, type ClaimRecord, emptyState, type ReviewState } from './state.ts'
import type { Quote } from './words.ts'

interface Draft extends Omit<ReviewState, 'claims' | 'dismissedFindings'> {
  seq: number
  lastHash: string
  title: string
  rules: ReviewState['rules']
  claims: Map<string, ClaimRecord>
  dismissedFindings: Map<string, { rule: string; reason: string; by: Event['actor']; at: string }>
  approval: Approval | null
  voided: ReviewState['voided']
}

/** The state after one more event. Throws a RangeError where the event cannot follow the state. */
export function evolve(state: ReviewState, event: Event): ReviewState {
  return replay([event], state)
}

/** The state that a run of events leads to, from the beginning or from a state already known. Throws as `evolve` does. */
export function replay(events: Iterable<Event>, state: ReviewState = emptyState): ReviewState {
  const draft: Draft = {
    ...state,
    claims: new Map(state.claims),
    dismissedFindings: new Map(state.dismissedFindings)
  }
  for (const event of events) happen(draft, event)
  return draft
}

function touched(id: string, quote: Quote, at: string): ClaimRecord {
  return {
    id,
    quote,
    original: quote,
    status: 'open',
    staleFrom: null,
    assignee: null,
    conclusion: null,
    evidence: [],
    questions: [],
    reason: null,
    settledBy: null,
    settledAt: null,
    touchedAt: at
  }
}

function happen(draft: Draft, event: Event): void {
  const { happening, actor, at } = event
  if (event.seq !== draft.seq + 1) {
    throw new RangeError(`Event ${event.seq} cannot follow event ${draft.seq}`)
  }
  const known = (id: string): ClaimRecord => {
    const record = draft.claims.get(id)
    if (record) return record
    throw new RangeError(`Event ${event.seq} is about a claim that nobody has touched`)
  }
  const put = (record: ClaimRecord, changes: Partial<ClaimRecord>) =>
    draft.claims.set(record.id, { ...record, touchedAt: at, ...changes })
  const first = (id: string, quote: Quote): ClaimRecord => ({
    ...(draft.claims.get(id) ?? touched(id, quote, at)),
    quote
  })
  const unsettled = { conclusion: null, settledBy: null, settledAt: null, staleFrom: null }

  switch (happening.type) {
    case 'review.opened':
      draft.title = happening.title
      draft.rules = happening.rules ?? draft.rules
      break
    case 'claim.taken':
      put(first(happening.claim, happening.quote), { status: 'checking', assignee: actor })
      break
    case 'claim.asked': {
      const record = known(happening.claim)
      const question = { question: happening.question, answer: null, by: actor, at }
      put(record, { status: 'query_out', questions: [...record.questions, question] })
      break
    }
    case 'claim.answered': {
      const record = known(happening.claim)
      const asked = record.questions.findIndex((question) => question.answer === null)
      const questions = record.questions.map((question, index) =>
        index === asked ? { ...question, answer: happening.answer } : question
      )
      const waits = questions.some((question) => question.answer === null)
      put(record, { questions, status: waits ? 'query_out' : 'checking' })
      break
    }
    case 'claim.evidenceAdded': {
      const record = known(happening.claim)
      put(record, { evidence: [...record.evidence, { item: happening.evidence, by: actor, at }] })
      break
    }
    case 'claim.evidenceRemoved': {
      const record = known(happening.claim)
      put(record, { evidence: record.evidence.filter((piece) => piece.item.id !== happening.evidence) })
      break
    }
    case 'claim.found': {
      const { verdict, method, disposition, note } = happening
      put(known(happening.claim), {
        status: 'found',
        conclusion: { verdict, method, disposition, note, by: actor, at }
      })
      break
    }
    case 'claim.settled':
      put(known(happening.claim), {
        status: 'settled',
        quote: happening.quote,
        settledBy: actor,
        settledAt: at
      })
      break
    case 'claim.rejected':
      put(known(happening.claim), { ...unsettled, status: 'checking', reason: happening.reason })
      break
    case 'claim.staled': {
      const record = known(happening.claim)
      if (record.status !== 'stale') put(record, { status: 'stale', staleFrom: record.status })
      break
    }
    case 'claim.reaffirmed': {
      const record = known(happening.claim)
      const status = record.staleFrom ?? record.status
      const again = status === 'settled' ? { settledBy: actor, settledAt: at } : {}
      put(record, { ...again, status, staleFrom: null, quote: happening.quote })
      break
    }
    case 'claim.rechecked':
      put(known(happening.claim), {
        ...unsettled,
        status: 'checking',
        quote: happening.quote,
        assignee: actor
      })
      break
    case 'claim.dismissed':
    case 'claim.waived':
      put(first(happening.claim, happening.quote), {
        ...unsettled,
        status: happening.type === 'claim.waived' ? 'waived' : 'dismissed',
        reason: happening.reason,
        settledBy: actor,
        settledAt: at
      })
      break
    case 'claim.reopened':
      put(known(happening.claim), {
        ...unsettled,
        status: 'open',
        quote: happening.quote,
        reason: happening.reason
      })
      break
    case 'finding.dismissed': {
      const { finding, rule, reason } = happening
      draft.dismissedFindings.set(finding, { rule, reason, by: actor, at })
      draft.rules = happening.rules ?? draft.rules
      break
    }
    case 'finding.restored':
      draft.dismissedFindings.delete(happening.finding)
      break
    case 'review.approved': {
      const { statement, version, documentHash, textHash, ledgerHash, rules = null } = happening
      draft.approval = {
        by: actor,
        at,
        statement,
        version,
        documentHash,
        textHash,
        ledgerHash,
        rules,
        seq: event.seq
      }
      draft.rules = rules ?? draft.rules
      draft.voided = null
      break
    }
    case 'review.voided':
      if (!draft.approval) throw new RangeError(`Event ${event.seq} voids an approval that is not there`)
      draft.voided = { approval: draft.approval, reason: happening.reason, by: actor, at }
      draft.approval = null
      break
    case 'review.exported':
      break
  }
  draft.seq = event.seq
  draft.lastHash = event.hash
}
