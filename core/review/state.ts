import type { Actor, Disposition, Evidence, Method, Quote, RulesInForce, Status, Verdict } from './words.ts'

/** What was found about a claim, by whom and when. */
export interface Conclusion {
  readonly verdict: Verdict
  readonly method: Method
  readonly disposition: Disposition
  readonly note: string
  readonly by: Actor
  readonly at: string
}

/** A claim that a person has touched. Records are never deleted; a figure that nobody touched has none. */
export interface ClaimRecord {
  readonly id: string
  /** The copy's words that the record's last act was about. */
  readonly quote: Quote
  /** The copy's words when a person first touched it: a verdict that says `changed` must find others. */
  readonly original: Quote
  readonly status: Exclude<Status, 'detected'>
  /** The status that it had before it went stale; null otherwise. */
  readonly staleFrom: Exclude<Status, 'detected' | 'stale'> | null
  readonly assignee: Actor | null
  readonly conclusion: Conclusion | null
  readonly evidence: readonly { readonly item: Evidence; readonly by: Actor; readonly at: string }[]
  readonly questions: readonly {
    readonly question: string
    readonly answer: string | null
    readonly by: Actor
    readonly at: string
  }[]
  /** Why it was dismissed, waived, rejected or reopened last. */
  readonly reason: string | null
  readonly settledBy: Actor | null
  readonly settledAt: string | null
  readonly touchedAt: string
}

export interface Approval {
  readonly by: Actor
  readonly at: string
  readonly statement: string
  readonly version: number
  readonly documentHash: string
  readonly textHash: string
  readonly ledgerHash: string
  /** Null in a review of a Galley that did not record it. */
  readonly rules: RulesInForce | null
  readonly seq: number
}

/** Everything that the events of a review amount to. */
export interface ReviewState {
  readonly seq: number
  readonly lastHash: string
  readonly title: string
  /** The rules that were in force when the events last said so; null where none did. */
  readonly rules: RulesInForce | null
  readonly claims: ReadonlyMap<string, ClaimRecord>
  readonly dismissedFindings: ReadonlyMap<
    string,
    { readonly rule: string; readonly reason: string; readonly by: Actor; readonly at: string }
  >
  readonly approval: Approval | null
  /** The approval that was voided last, with why, until the next one. */
  readonly voided: {
    readonly approval: Approval
    readonly reason: string
    readonly by: Actor
    readonly at: string
  } | null
}

export const emptyState: ReviewState = {
  seq: 0,
  lastHash: '',
  title: '',
  rules: null,
  claims: new Map(),
  dismissedFindings: new Map(),
  approval: null,
  voided: null
}
