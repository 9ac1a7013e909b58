import { canonical, hashOf } from './canonical.ts'
import type { Event, Happening } from './event.ts'
import type { ReviewState } from './state.ts'
import type { Actor } from './words.ts'

/** Who recorded a happening, when (ISO 8601 with offset) and at which version of the document. */
export interface Stamp {
  readonly actor: Actor
  readonly at: string
  readonly documentVersion: number
}

/** The SHA-256 that an event has to carry: of the canonical JSON of everything else in it. */
export function hashOfEvent({ hash: _hash, ...rest }: Event): string {
  return hashOf(canonical(rest))
}

/** The event that a happening makes after the events that `state` amounts to. */
export function sealed(
  state: Pick<ReviewState, 'seq' | 'lastHash'>,
  happening: Happening,
  stamp: Stamp
): Event {
  const open: Event = {
    seq: state.seq + 1,
    at: stamp.at,
    actor: stamp.actor,
    documentVersion: stamp.documentVersion,
    happening,
    previousHash: state.lastHash,
    hash: ''
  }
  return { ...open, hash: hashOfEvent(open) }
}

/** The first event that breaks the chain. `index` counts from 0; `seq` is what the event itself says. */
export interface ChainBreak {
  readonly index: number
  readonly seq: number
  readonly cause: 'order' | 'link' | 'content' | 'version'
}

/**
 * Null where the events form one unbroken chain from the first event of a review. Otherwise the first that is out of order, does not
 * link to the one before, was altered, or goes back to an older version of the document.
 */
export function verifyChain(events: readonly Event[]): ChainBreak | null {
  let previousHash = ''
  let version = 0
  for (const [index, event] of events.entries()) {
    const broken = (cause: ChainBreak['cause']) => ({ index, seq: event.seq, cause })
    if (event.seq !== index + 1) return broken('order')
    if (event.previousHash !== previousHash) return broken('link')
    if (event.hash !== hashOfEvent(event)) return broken('content')
    if (event.documentVersion < version) return broken('version')
    previousHash = event.hash
    version = event.documentVersion
  }
  return null
}
