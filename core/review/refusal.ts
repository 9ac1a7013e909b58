import type { Blocker } from './ledger.ts'

/** Every reason for which a command can be refused; the interface has words for each. */
export const refusals = [
  /** The copy is approved: void the approval first. */
  'approved',
  'already-approved',
  'not-approved',
  /** The gate still holds something back; the refusal lists it. */
  'gate',
  'author-may-not-sign',
  'chief-only',
  'no-such-claim',
  /** The first act on a figure came without an anchor in the copy. */
  'no-quote',
  /** The copy does not say what the command says that it does. */
  'other-words',
  'too-long',
  /** The words that the record is about are no longer in the copy. */
  'words-gone',
  'already-taken',
  /** The step is not possible where the work on this claim is. */
  'not-open',
  'not-taken',
  'not-found',
  'not-closed',
  'not-stale',
  /** The words have changed since: reaffirm or recheck first. */
  'stale',
  'query-open',
  'no-question',
  'no-such-evidence',
  'evidence-exists',
  /** A file is named as evidence whose bytes the review does not hold. */
  'no-file',
  'needs-evidence',
  'needs-independent',
  'needs-note',
  'arithmetic-alone',
  'wrong-may-not-stand',
  'waiver-needed',
  'nothing-to-waive',
  'attribution-needed',
  /** The conclusion says that the copy was changed, and it says what it said before. */
  'same-words',
  'no-such-finding',
  'already-dismissed',
  'not-dismissed'
] as const
export type RefusalCode = (typeof refusals)[number]

export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  /** English, for logs and the command line. */
  readonly message: string
  /** What the gate holds back, where that is the reason. */
  readonly blockers: readonly Blocker[]
}

export function refuse(code: RefusalCode, message: string, blockers: readonly Blocker[] = []): Refusal {
  return { ok: false, code, message, blockers }
}
