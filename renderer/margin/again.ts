import type { ClaimRecord, Conclusion, Entry, Evidence, ReviewState } from '#core/review'

/** A conclusion of this person that can be repeated on another figure, with the evidence that it rests on. */
export interface Again {
  readonly conclusion: Conclusion
  readonly evidence: readonly Evidence[]
}

/** What a piece of evidence says, whichever id it has. */
const content = ({ id: _, ...said }: Evidence) => JSON.stringify(said)

/** The conclusion that a person gave last in a review, of those that still hold; the claim `except` is not asked. */
function lastOf(state: ReviewState, person: string, except: string | null): ClaimRecord | null {
  let last: { record: ClaimRecord; at: number } | null = null
  for (const record of state.claims.values()) {
    if (record.id === except || record.conclusion?.by.id !== person || record.status === 'stale') continue
    const at = Date.parse(record.conclusion.at)
    if (!last || at >= last.at) last = { record, at }
  }
  return last?.record ?? null
}

/**
 * What “same again” would do on an entry: this person's last conclusion in the review, for a figure that nobody works on or that is in
 * this person's own hands. Null where there is nothing to repeat.
 */
export function againOf(state: ReviewState, entry: Entry, person: string): Again | null {
  const mine = entry.status === 'checking' && entry.record?.assignee?.id === person
  if (entry.orphaned || !(entry.status === 'detected' || entry.status === 'open' || mine)) return null
  const last = lastOf(state, person, entry.record?.id ?? null)
  if (!last?.conclusion) return null
  return { conclusion: last.conclusion, evidence: last.evidence.map(({ item }) => item) }
}

/** The pieces that an entry does not have yet, each under an id of its own: a kept file keeps its hash, a link the time it was seen. */
export function copiesOf(evidence: readonly Evidence[], record: ClaimRecord | null): readonly Evidence[] {
  const there = new Set(record?.evidence.map(({ item }) => content(item)))
  return evidence
    .filter((item) => !there.has(content(item)))
    .map((item) => ({ ...item, id: crypto.randomUUID() }))
}
