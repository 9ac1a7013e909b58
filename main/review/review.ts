import { basename } from 'node:path'
import type { Node } from 'prosemirror-model'
import { examine } from '#core/analysis'
import type { RuleSet } from '#core/checks'
import {
  type Actor,
  type Blocker,
  type Command,
  canonical,
  type Event,
  evolve,
  type Facts,
  factsOf,
  gate,
  type Happening,
  ledger,
  meterOf,
  type ReviewState,
  respond,
  sealed
} from '#core/review'
import { fail, ok, type Result } from '#main/api'
import { applySteps } from './authority.ts'
import { type Batch, type BatchHead, type Card, hashOfBatch, type ReviewStore } from './store.ts'
import type { Line } from './verify.ts'

/** Why a review can only be read. */
export type ReadOnly = 'review-newer' | 'review-damaged' | 'folder-readonly' | 'asked'

export interface ManuscriptMeta {
  readonly name: string
  readonly sha256: string
  readonly format: string
  readonly encoding: string
  /** In bytes. */
  readonly size: number
}

export interface Snapshot {
  readonly title: string
  readonly language: 'zh' | 'en'
  readonly manuscript: ManuscriptMeta
  readonly version: number
  readonly doc: Record<string, unknown>
  readonly events: readonly Event[]
  readonly readOnly: ReadOnly | null
}

/** What a client sends: steps from `version` on and commands, committed together or not at all. */
export interface Submission {
  readonly client: string
  readonly batch: string
  readonly version: number
  readonly steps: readonly unknown[]
  readonly commands: readonly Command[]
}

export interface ConfirmedStep {
  readonly step: Record<string, unknown>
  readonly client: string
}

/** What a client has not seen: the steps that lead to `version`, and events. */
export interface News {
  readonly version: number
  readonly steps: readonly ConfirmedStep[]
  readonly events: readonly Event[]
}

/** Where a review is in memory. */
export interface Position {
  readonly doc: Node
  readonly version: number
  readonly state: ReviewState
  readonly events: readonly Event[]
  readonly head: BatchHead
}

export interface Origin {
  readonly path: string
  readonly store: ReviewStore
  readonly position: Position
  readonly readOnly: ReadOnly | null
  /** What is wrong with the file, in English, where something is. */
  readonly damage: string | null
  readonly verify: () => Line[]
  readonly now: () => Date
  readonly rules: RuleSet
}

const snapshotEvery = 500
/** The client of what main records by itself. */
export const house = 'galley'

/** The time as events carry it: ISO 8601 to the millisecond with the local offset. */
export function stampOf(date: Date): string {
  const offset = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = two(Math.floor(Math.abs(offset) / 60))
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${two(Math.abs(offset) % 60)}`
}

export function cardFor(state: ReviewState, facts: Facts, opened: Opened, actor: Actor, at: string): Card {
  return {
    title: state.title,
    language: opened.language,
    stage: state.approval ? 'approved' : state.voided ? 'voided' : 'review',
    meter: meterOf(ledger(facts, state)),
    touchedAt: at,
    touchedBy: actor.name
  }
}

type Opened = Extract<Happening, { type: 'review.opened' }>

function openedOf(events: readonly Event[]): Opened {
  const first = events[0]?.happening
  if (first?.type !== 'review.opened') throw new RangeError('A review begins with review.opened')
  return first
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An open review and its authority: the one place where its document and its events change. What `submit` has confirmed is on disk.
 */
export class Review {
  readonly #origin: Origin
  readonly #opened: Opened
  readonly #listeners = new Set<(news: News) => void>()
  #position: Position
  #rules: RuleSet
  #facts: Facts | null = null
  #snapshotAt: number

  constructor(origin: Origin) {
    this.#origin = origin
    this.#position = origin.position
    this.#rules = origin.rules
    this.#opened = openedOf(origin.position.events)
    this.#snapshotAt = Math.floor(origin.position.version / snapshotEvery) * snapshotEvery
  }

  get path(): string {
    return this.#origin.path
  }

  get readOnly(): ReadOnly | null {
    return this.#origin.readOnly
  }

  /** What is wrong with the file, in English, where it opened as damaged. */
  get damage(): string | null {
    return this.#origin.damage
  }

  get doc(): Node {
    return this.#position.doc
  }

  get version(): number {
    return this.#position.version
  }

  get state(): ReviewState {
    return this.#position.state
  }

  get events(): readonly Event[] {
    return this.#position.events
  }

  get language(): 'zh' | 'en' {
    return this.#opened.language
  }

  /** What is true of the committed document. */
  get facts(): Facts {
    this.#facts ??= this.#factsOf(this.doc, this.version)
    return this.#facts
  }

  /** The rules in force. */
  get rules(): RuleSet {
    return this.#rules
  }

  /** From now on these rules are in force. */
  enforce(rules: RuleSet): void {
    if (rules === this.#rules) return
    this.#rules = rules
    this.#facts = null
  }

  /** What is true of the committed document under other rules than those in force. */
  factsUnder(rules: RuleSet): Facts {
    return rules === this.#rules
      ? this.facts
      : factsOf(this.doc, this.version, examine(this.doc, this.language, rules))
  }

  get manuscript(): ManuscriptMeta {
    const { manuscript } = this.#opened
    return { ...manuscript, size: this.#origin.store.sizeOf(manuscript.sha256) ?? 0 }
  }

  get card(): Card {
    const { head, state } = this.#position
    return cardFor(state, this.facts, this.#opened, head.actor, head.at)
  }

  snapshot(): Snapshot {
    return {
      title: this.state.title,
      language: this.language,
      manuscript: this.manuscript,
      version: this.version,
      doc: this.doc.toJSON(),
      events: this.events,
      readOnly: this.readOnly
    }
  }

  /**
   * Commit a batch, then tell every subscriber. Fails, with nothing changed, as `conflict` where the batch starts from another version
   * (details.version, details.seq), `bad-step` (details.index), `refused` (details.reason is a RefusalCode, details.index the
   * command), `gate` (details.blockers), or as the file's trouble. A batch that was committed before is answered as it was then.
   */
  submit(submission: Submission, actor: Actor): Result<{ version: number; seq: number }> {
    const { client, batch, version, steps, commands } = submission
    if (this.readOnly) return this.#unwritable()
    const known = this.#origin.store.find(batch)
    if (known) return ok(known)
    const here = { version: this.version, seq: this.state.seq }
    if (version !== here.version) return fail('conflict', `The review is at version ${here.version}`, here)

    const applied = applySteps(this.doc, steps)
    if (!applied.ok) return fail('bad-step', applied.message, { index: applied.index })
    for (const [index, command] of commands.entries()) {
      if (command.type !== 'claim.addEvidence' || command.evidence.kind !== 'file') continue
      if (this.#origin.store.sizeOf(command.evidence.sha256) === command.evidence.size) continue
      return fail('refused', 'The file is not in the review', { reason: 'no-file', index })
    }

    const changed = steps.length > 0 && !applied.doc.eq(this.doc)
    const next = version + steps.length
    const facts = steps.length > 0 ? this.#factsOf(applied.doc, next) : this.facts
    const at = stampOf(this.#origin.now())
    const response = respond(this.state, commands, facts, { actor, at, changed })
    if (!response.ok) {
      const { code, index, message, blockers } = response
      if (code === 'gate') return fail('gate', message, { blockers, index })
      return fail('refused', message, { reason: code, index })
    }
    const { state, events } = response
    return this.#commit({
      batch,
      client,
      actor,
      at,
      doc: applied.doc,
      steps: applied.steps,
      state,
      events,
      facts
    })
  }

  /** Steps after a version and events after a seq. A client that claims to be ahead gets nothing new. */
  since(version: number, seq: number): News {
    // The rows of a damaged file may not be there to read; its clients have had all that is.
    if (this.readOnly) {
      return { version: this.version, steps: [], events: this.events.filter((event) => event.seq > seq) }
    }
    const { steps, events } = this.#origin.store.since(version, seq)
    const confirmed = steps.flatMap(({ step, client }) => (isRecord(step) ? [{ step, client }] : []))
    return { version: this.version, steps: confirmed, events }
  }

  /** Called after each commit with what it brought. The result ends it. */
  subscribe(listener: (news: News) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What an approval waits for, computed from the committed document. */
  gate(): Blocker[] {
    return gate(this.facts, this.state)
  }

  /** Keep a file's bytes; gives their SHA-256. */
  attach(bytes: Uint8Array): Result<string> {
    return this.readOnly ? this.#unwritable() : this.#origin.store.attach(bytes)
  }

  /** A piece of a kept file and the whole's size, in bytes. */
  blob(sha256: string, offset: number, length: number): Result<{ size: number; bytes: Uint8Array }> {
    const size = this.#origin.store.sizeOf(sha256)
    const bytes = size === null ? null : this.#origin.store.read(sha256, offset, length)
    if (size === null || bytes === null) return fail('unknown-id', 'The review holds no such file')
    return ok({ size, bytes })
  }

  /** The manuscript as it was received, byte for byte. */
  manuscriptBytes(): Result<Uint8Array> {
    const { sha256, size } = this.manuscript
    const bytes = this.#origin.store.read(sha256, 0, size)
    return bytes ? ok(bytes) : fail('review-damaged', 'The manuscript is not in the review any more')
  }

  /** Put an export on record: what was written, in which format, and the SHA-256 of its bytes. */
  recordExport(
    exported: { readonly format: string; readonly draft: boolean; readonly sha256: string },
    actor: Actor
  ): Result<{ version: number; seq: number }> {
    if (this.readOnly) return this.#unwritable()
    const at = stampOf(this.#origin.now())
    const stamp = { actor, at, documentVersion: this.version }
    const event = sealed(this.state, { type: 'review.exported', ...exported }, stamp)
    const state = evolve(this.state, event)
    const batch = `export-${event.seq}-${event.hash.slice(0, 16)}`
    const { doc, facts } = this
    return this.#commit({ batch, client: house, actor, at, doc, steps: [], state, events: [event], facts })
  }

  /** Write a whole copy of the review to a path where nothing is yet. */
  saveCopy(path: string): Result<null> {
    return this.#origin.store.copyTo(path)
  }

  verify(): Line[] {
    return this.#origin.verify()
  }

  close(): void {
    this.#listeners.clear()
    this.#origin.store.close()
  }

  #factsOf(doc: Node, version: number): Facts {
    return factsOf(doc, version, examine(doc, this.language, this.#rules))
  }

  #unwritable(): Result<never> {
    const name = basename(this.path)
    return fail('review-readonly', `${name} is open for reading only`, { name, reason: this.readOnly })
  }

  #commit(next: {
    batch: string
    client: string
    actor: Actor
    at: string
    doc: Node
    steps: readonly string[]
    state: ReviewState
    events: readonly Event[]
    facts: Facts
  }): Result<{ version: number; seq: number }> {
    const { batch, client, actor, at, doc, steps, state, events, facts } = next
    const { head } = this.#position
    const version = this.version + steps.length
    const open = {
      number: head.number + 1,
      batch,
      client,
      actor,
      at,
      version,
      seq: state.seq,
      documentHash: facts.documentHash,
      previousHash: head.hash
    }
    const committed: Batch = { ...open, hash: hashOfBatch(open, steps, state.lastHash), steps, events }
    const due = version - this.#snapshotAt >= snapshotEvery
    const card = cardFor(state, facts, this.#opened, actor, at)
    const written = this.#origin.store.append(committed, card, due ? canonical(doc.toJSON()) : null)
    if (!written.ok) return written

    const { steps: _steps, events: _events, ...sealedHead } = committed
    this.#position = { doc, version, state, events: [...this.events, ...events], head: sealedHead }
    this.#facts = facts
    if (due) this.#snapshotAt = version
    const confirmed = steps.map((text) => ({ step: JSON.parse(text), client }))
    for (const listener of [...this.#listeners]) listener({ version, steps: confirmed, events })
    return ok({ version, seq: state.seq })
  }
}
