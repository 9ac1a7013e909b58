import type { Facts } from './facts.ts'
import { sameWords } from './quote.ts'
import type { ClaimRecord } from './state.ts'
import type { Quote } from './words.ts'

/** Whether a record's last act still holds for what the copy says now; `now` is null where its words are gone. */
export function isFresh(record: ClaimRecord, now: Quote | null): boolean {
  if (record.conclusion?.disposition === 'cut') {
    if (record.status === 'settled') return now === null
    if (now === null) return true
  }
  return now !== null && sameWords(record.quote, now)
}

/** What the copy says now where a record is anchored; null where its words are gone. */
export function wordsNow(facts: Facts, id: string): Quote | null {
  return facts.anchors.get(id)?.quote ?? null
}

/** Where the work on a record is: a closed or found record whose words have changed is stale, recorded as such or not. */
export function statusOf(record: ClaimRecord, facts: Facts): ClaimRecord['status'] {
  switch (record.status) {
    case 'found':
    case 'settled':
    case 'dismissed':
    case 'waived':
      return isFresh(record, wordsNow(facts, record.id)) ? record.status : 'stale'
    default:
      return record.status
  }
}
