import { canonical, hashOf } from './canonical.ts'
import type { Facts, FigureFact, FindingFact } from './facts.ts'
import { distinct } from './key.ts'
import { statusOf } from './standing.ts'
import type { ClaimRecord, ReviewState } from './state.ts'
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

interface Spread {
  readonly start: number
  readonly end: number
}

const open = (facts: Facts, state: ReviewState): FindingFact[] =>
  facts.findings.filter((fact) => !state.dismissedFindings.has(fact.key))

/** Gives the open findings that touch a stretch of the text: through their figures, or by their span where they name none. */
function touchesOf(findings: readonly FindingFact[]): (place: Spread) => FindingFact[] {
  const byFigure = new Map<number, FindingFact[]>()
  const bySpan: FindingFact[] = []
  for (const fact of findings) {
    if (fact.finding.figures.length === 0) bySpan.push(fact)
    for (const figure of fact.finding.figures) {
      byFigure.set(figure.start, [...(byFigure.get(figure.start) ?? []), fact])
    }
  }
  return (place) => [
    ...(byFigure.get(place.start) ?? []),
    ...bySpan.filter(({ finding }) => finding.start < place.end && place.start < finding.end)
  ]
}

/**
 * Every figure in scope and every record, in reading order, orphans last. A figure with several records has a line for each; a record
 * that holds several figures has a line for each of these.
 */
export function ledger(facts: Facts, state: ReviewState): Entry[] {
  const touching = touchesOf(open(facts, state))
  const key = distinct()
  const seen = new Set<string>()
  const entries: Entry[] = []
  for (const fact of facts.figures) {
    const place = { start: fact.figure.start, end: fact.figure.end }
    const findings = touching(place)
    const records = fact.anchors.flatMap((id) => state.claims.get(id) ?? [])
    for (const record of records) {
      seen.add(record.id)
      const status = statusOf(record, facts)
      entries.push({ key: key(record.id), status, record, fact, place, orphaned: false, findings })
    }
    // Counted for touched figures too: taking the first of two that read alike leaves the other its key.
    const untouched = key(`${fact.quote.block}/${fact.quote.exact}`)
    if (records.length === 0 && fact.inScope) {
      entries.push({
        key: untouched,
        status: 'detected',
        record: null,
        fact,
        place,
        orphaned: false,
        findings
      })
    }
  }
  const orphans: Entry[] = []
  for (const record of state.claims.values()) {
    if (seen.has(record.id)) continue
    const anchor = facts.anchors.get(record.id)
    const place = anchor ? { start: anchor.start, end: anchor.end } : null
    const entry: Entry = {
      key: key(record.id),
      status: statusOf(record, facts),
      record,
      fact: null,
      place,
      orphaned: place === null,
      findings: place ? touching(place) : []
    }
    if (place) entries.push(entry)
    else orphans.push(entry)
  }
  entries.sort((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))
  return [...entries, ...orphans]
}

const waits: Partial<Record<Status, Blocker['code']>> = {
  detected: 'figure-untouched',
  open: 'claim-open',
  checking: 'claim-open',
  found: 'claim-open',
  query_out: 'query-open',
  stale: 'claim-stale'
}

/**
 * All that an approval waits for; empty exactly when one is possible. First what concerns the whole copy, then in reading order.
 * `entries` is the ledger of the same facts and state, for a caller who has it already.
 */
export function gate(
  facts: Facts,
  state: ReviewState,
  entries: readonly Entry[] = ledger(facts, state)
): Blocker[] {
  const whole: Blocker[] = []
  if (facts.empty) whole.push({ code: 'no-text', entry: null, finding: null, place: null })
  if (facts.suggestions > 0) whole.push({ code: 'suggestions-open', entry: null, finding: null, place: null })
  const placed: (Blocker & { readonly place: Spread })[] = []
  for (const entry of entries) {
    const code = waits[entry.status]
    if (code && entry.place) placed.push({ code, entry, finding: null, place: entry.place })
  }
  for (const fact of open(facts, state)) {
    if (fact.finding.severity !== 'blocker') continue
    const place = { start: fact.finding.start, end: fact.finding.end }
    placed.push({ code: 'finding-open', entry: null, finding: fact, place })
  }
  placed.sort((one, other) => one.place.start - other.place.start)
  return [...whole, ...placed]
}

/** How far the ledger has come. Orphans do not count. */
export interface Progress {
  settled: number
  /** Dismissed and waived. */
  aside: number
  /** Open, checking, out as a query, found. */
  working: number
  stale: number
  untouched: number
  total: number
}

/** Counts the ledger's lines for the meter. */
export function meterOf(entries: readonly Entry[]): Progress {
  const meter: Progress = { settled: 0, aside: 0, working: 0, stale: 0, untouched: 0, total: 0 }
  for (const { status, orphaned } of entries) {
    if (orphaned) continue
    meter.total += 1
    if (status === 'settled') meter.settled += 1
    else if (status === 'dismissed' || status === 'waived') meter.aside += 1
    else if (status === 'stale') meter.stale += 1
    else if (status === 'detected') meter.untouched += 1
    else meter.working += 1
  }
  return meter
}

/**
 * SHA-256 of the ledger as it is signed: each line's words, status, conclusion, evidence and who closed it, as canonical JSON in the
 * ledger's order.
 */
export function hashOfLedger(entries: readonly Entry[]): string {
  const lines = entries.map(({ status, record, fact, orphaned }) => ({
    status,
    orphaned,
    words: fact?.quote ?? record?.quote ?? null,
    claim: record?.id ?? null,
    conclusion: record?.conclusion ?? null,
    evidence: record?.evidence ?? [],
    reason: record?.reason ?? null,
    by: record?.settledBy ?? null,
    at: record?.settledAt ?? null
  }))
  return hashOf(canonical(lines))
}
