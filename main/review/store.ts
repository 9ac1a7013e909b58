import { type Actor, canonical, type Event, hashOf } from '#core/review'
import type { Meter, Result } from '#main/api'

/** What the desk's list shows of a review without reading it. Derived from the events; never taken for true where it matters. */
export interface Card {
  readonly title: string
  readonly language: 'zh' | 'en'
  readonly stage: 'review' | 'approved' | 'voided'
  readonly meter: Meter
  readonly touchedAt: string
  readonly touchedBy: string
}

/** One link of the chain that holds a review together: what was committed at once, and how it follows what was there. */
export interface BatchHead {
  /** 1 is the batch that made the review. */
  readonly number: number
  /** The id that the client gave it, by which a batch sent again is recognised. */
  readonly batch: string
  readonly client: string
  readonly actor: Actor
  readonly at: string
  /** Version of the document and seq of the last event after this batch. */
  readonly version: number
  readonly seq: number
  /** SHA-256 of the canonical JSON of the document after this batch. */
  readonly documentHash: string
  readonly previousHash: string
  /** SHA-256 of the canonical JSON of all of this, the batch's steps and the hash of its last event. */
  readonly hash: string
}

export interface Batch extends BatchHead {
  /** JSON texts, exactly as they are stored. */
  readonly steps: readonly string[]
  readonly events: readonly Event[]
}

export function hashOfBatch(
  head: Omit<BatchHead, 'hash'>,
  steps: readonly string[],
  lastEvent: string
): string {
  const { number, batch, client, actor, at, version, seq, documentHash, previousHash } = head
  const line = {
    number,
    batch,
    client,
    actor,
    at,
    version,
    seq,
    documentHash,
    previousHash,
    steps,
    lastEvent
  }
  return hashOf(canonical(line))
}

export interface StoredStep {
  /** The document's version once this step is applied. */
  readonly version: number
  readonly step: unknown
  readonly client: string
}

/** What it takes to have a review in memory. */
export interface StoredReview {
  readonly snapshot: { readonly version: number; readonly doc: unknown }
  /** Those after the snapshot. */
  readonly steps: readonly StoredStep[]
  readonly events: readonly Event[]
  readonly head: BatchHead
}

/**
 * Where a review's rows lie. One SQLite file is the default; a desk on many machines keeps the same rows in PostgreSQL. What was
 * appended is durable when `append` returns. Expected failures are Results.
 */
export interface ReviewStore {
  /** Steps and events in one transaction. `conflict` where another writer was first. */
  append(batch: Batch, card: Card, snapshot: string | null): Result<null>
  /** What a batch that was committed earlier led to. */
  find(batch: string): { readonly version: number; readonly seq: number } | null
  since(
    version: number,
    seq: number
  ): { readonly steps: readonly StoredStep[]; readonly events: readonly Event[] }
  /** Called after each append, whoever appended. The result ends it. */
  subscribe(listener: (batch: Batch) => void): () => void
  /** Keep bytes under their SHA-256. */
  attach(bytes: Uint8Array): Result<string>
  sizeOf(sha256: string): number | null
  /** A piece of what is kept; null where nothing is kept under the hash. */
  read(sha256: string, offset: number, length: number): Uint8Array | null
  /** Write a whole and consistent copy to a path where nothing is yet. */
  copyTo(path: string): Result<null>
  close(): void
}
