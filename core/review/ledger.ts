import type { FigureFact, FindingFact } from './facts.ts'
import type { ClaimRecord } from './state.ts'
import type { Status } from './words.ts'

/** One line of the ledger: a figure of the copy, a claim record, or both. */
export interface Entry {
  /** The record's id, or a key of the figure's place and words where nobody has touched it. */
  readonly key: string
  readonly status: Status
  readonly record: ClaimRecord | null
  /** Null for a record whose words are gone or hold no figure. */
  readonly fact: FigureFact | null
  /** UTF-16 offsets into the accepted text; null for an orphan. */
  readonly place: { readonly start: number; readonly end: number } | null
  /** The record's words are no longer in the copy. An orphan never blocks. */
  readonly orphaned: boolean
  /** Open findings that touch the figure. */
  readonly findings: readonly FindingFact[]
}

/** What an approval waits for. `code` says why; the entry or finding is what to go to. */
export interface Blocker {
  readonly code:
    | 'figure-untouched'
    | 'claim-open'
    | 'claim-stale'
    | 'query-open'
    | 'finding-open'
    | 'suggestions-open'
    | 'no-text'
  readonly entry: Entry | null
  readonly finding: FindingFact | null
  /** UTF-16 offsets into the accepted text of what to show; null where there is no place. */
  readonly place: { readonly start: number; readonly end: number } | null
}
