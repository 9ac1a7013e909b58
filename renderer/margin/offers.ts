import type { Entry, Status } from '#core/review'

/** What a person can do with an entry. */
export type Offer =
  | 'take'
  | 'find'
  | 'evidence'
  | 'ask'
  | 'answer'
  | 'settle'
  | 'agree'
  | 'reject'
  | 'dismiss'
  | 'waive'
  | 'reopen'
  | 'reaffirm'
  | 'recheck'

const offers: Record<Status, readonly Offer[]> = {
  detected: ['take', 'find', 'dismiss', 'waive'],
  open: ['take', 'find', 'evidence', 'dismiss', 'waive'],
  checking: ['find', 'evidence', 'ask', 'settle', 'dismiss', 'waive'],
  query_out: ['answer', 'evidence', 'dismiss', 'waive'],
  found: ['agree', 'reject', 'evidence', 'dismiss', 'waive'],
  settled: ['reopen'],
  stale: ['reaffirm', 'recheck', 'dismiss', 'waive'],
  dismissed: ['reopen'],
  waived: ['reopen']
}

/** What the card of an entry offers to a person; core/review decides what is allowed and says why not. */
export function offersOf(entry: Entry, person: string): readonly Offer[] {
  const usual = offers[entry.status]
  const others = entry.status === 'checking' && entry.record?.assignee?.id !== person
  return others ? ['take', ...usual] : usual
}
