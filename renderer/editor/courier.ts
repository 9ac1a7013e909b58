import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { Step } from 'prosemirror-transform'
import { schema } from '#core/article'
import type { Command, Event } from '#core/review'
import { type Bridge, type Failure, fail, type Input, type Output, ok, type Result } from '#main/api'
import { withoutFirst } from './salvage.ts'

/** How long typing rests before it is sent, how long it may go on unsent, and how long a host out of reach is left alone; milliseconds. */
const idle = 300
const longest = 2000
const retry = [250, 500, 1000, 2000, 4000]
const stepsAtOnce = 5000

/** Failures after which the same batch may succeed later. */
const passing: ReadonlySet<string> = new Set([
  'disconnected',
  'disk-full',
  'review-busy',
  'internal',
  'file-gone',
  'folder-readonly'
])

type Batch = Input<'review.submit'>
type News = Pick<Output<'review.since'>, 'version' | 'steps' | 'events'>

/** Commands that belong in one batch with the steps that go before them. */
interface Group {
  readonly commands: readonly Command[]
  readonly refused: () => void
  readonly answer: (result: Result<null>) => void
}

/** What the courier needs of the session around it. */
export interface Desk {
  readonly state: () => EditorState
  readonly dispatch: (transaction: Transaction) => void
  /** Sequence number of the last event that is known. */
  readonly seq: () => number
  readonly receive: (events: readonly Event[]) => void
  /** Nothing may be sent or taken in now: an input method composes. */
  readonly composing: () => boolean
  readonly dropped: (count: number) => void
  readonly failed: (failure: Failure) => void
  /** Start again from the authority's document, with these steps as the only ones not confirmed. */
  readonly restart: (doc: Node, version: number, steps: readonly Step[]) => void
  readonly changed: () => void
}

/** The plugin that the courier reads: unconfirmed steps and the version they start from. */
export function courierPlugin(version: number, client: string) {
  return collab({ version, clientID: client })
}

/**
 * Carries steps and commands to the authority, one batch at a time, and its news back. A batch that may have arrived is sent again under
 * its own id, which the authority recognises; a conflict is met by taking the missing steps and sending what is left.
 */
export class Courier {
  lost = false
  private inFlight = false
  private unanswered: { readonly batch: Batch; readonly group: Group | null } | null = null
  private groups: Group[] = []
  private waiters: ((result: Result<null>) => void)[] = []
  private missed = false
  private closed = false
  private failures = 0
  private atMost = stepsAtOnce
  private idleTimer: ReturnType<typeof setTimeout> | null = null
  private longestTimer: ReturnType<typeof setTimeout> | null = null
  private readonly bridge: Bridge
  private readonly review: string
  private readonly client: string
  private readonly newId: () => string
  private readonly desk: Desk

  constructor(bridge: Bridge, review: string, client: string, newId: () => string, desk: Desk) {
    this.bridge = bridge
    this.review = review
    this.client = client
    this.newId = newId
    this.desk = desk
  }

  /** Something is not confirmed yet. */
  get pending(): boolean {
    return this.unanswered !== null || this.groups.length > 0 || sendableSteps(this.desk.state()) !== null
  }

  /** The document changed here: send when the typing rests. */
  touched(): void {
    if (this.closed) return
    if (this.idleTimer !== null) clearTimeout(this.idleTimer)
    this.idleTimer = setTimeout(() => this.send(), idle)
    this.longestTimer ??= setTimeout(() => this.send(), longest)
  }

  command(commands: readonly Command[], refused: () => void): Promise<Result<null>> {
    return new Promise((answer) => {
      this.groups.push({ commands, refused, answer })
      this.send()
    })
  }

  flush(): Promise<Result<null>> {
    if (!this.pending) return Promise.resolve(ok(null))
    return new Promise((resolve) => {
      this.waiters.push(resolve)
      this.send()
    })
  }

  /** The composition is over: what was held back may go on. */
  resume(): void {
    if (this.missed) void this.resync()
    this.touched()
  }

  /** The host is out of reach. */
  disconnected(): void {
    this.lost = true
    this.desk.changed()
  }

  /** The host is back: what was on its way goes again, what was missed is asked for. */
  async reconnected(): Promise<void> {
    this.failures = 0
    if (this.unanswered !== null || this.lost) this.send()
    await this.resync()
  }

  close(): void {
    this.closed = true
    this.stopTimers()
    const gone = fail('cancelled', 'the review was closed')
    for (const group of this.groups.splice(0)) group.answer(gone)
    for (const resolve of this.waiters.splice(0)) resolve(gone)
  }

  /** Takes in steps and events; whatever does not follow on what is known is asked for anew. */
  receive(news: News): void {
    if (this.closed) return
    const state = this.desk.state()
    const known = getVersion(state)
    const from = news.version - news.steps.length
    const missing = news.steps.slice(Math.max(0, known - from))
    const foreign = missing.some(({ client }) => client !== this.client)
    if (from > known || this.missed || (foreign && this.desk.composing())) {
      this.miss()
      return
    }
    if (missing.length > 0) this.take(missing)
    const seq = this.desk.seq()
    const events = news.events.filter((event) => event.seq > seq)
    if (events.length === 0) return
    if (events[0]?.seq === seq + 1) this.desk.receive(events)
    else this.miss()
  }

  private take(steps: News['steps']): void {
    const state = this.desk.state()
    const waiting = sendableSteps(state)?.steps.length ?? 0
    let own = 0
    while (own < steps.length && steps[own]?.client === this.client) own++
    const parsed = steps.map(({ step }) => Step.fromJSON(schema, step))
    const clients = steps.map(({ client }) => client)
    this.desk.dispatch(receiveTransaction(state, parsed, clients, { mapSelectionBackward: true }))
    const left = sendableSteps(this.desk.state())?.steps.length ?? 0
    const dropped = waiting - own - left
    if (dropped > 0) this.desk.dropped(dropped)
  }

  private miss(): void {
    this.missed = true
    if (!this.desk.composing()) void this.resync()
  }

  private resyncing: Promise<boolean> | null = null

  /** Asks for everything that is not known here. */
  private resync(): Promise<boolean> {
    this.resyncing ??= this.catchUp().finally(() => {
      this.resyncing = null
    })
    return this.resyncing
  }

  private async catchUp(): Promise<boolean> {
    if (this.desk.composing()) {
      this.missed = true
      return false
    }
    const version = getVersion(this.desk.state())
    const result = await this.bridge.call('review.since', {
      review: this.review,
      version,
      seq: this.desk.seq()
    })
    if (this.closed) return false
    if (!result.ok) {
      this.missed = true
      this.trouble(result.error)
      return false
    }
    if (this.desk.composing()) {
      this.missed = true
      return false
    }
    this.missed = false
    this.receive(result.value)
    this.restored()
    return true
  }

  private send(): void {
    if (this.closed || this.inFlight || this.desk.composing()) return
    this.stopTimers()
    const next = this.unanswered ?? this.nextBatch()
    if (!next) {
      this.settle()
      return
    }
    this.unanswered = next
    this.inFlight = true
    this.desk.changed()
    void this.submit(next.batch, next.group)
  }

  private nextBatch(): { batch: Batch; group: Group | null } | null {
    const sendable = sendableSteps(this.desk.state())
    const all = sendable?.steps ?? []
    const steps = all.slice(0, this.atMost)
    const group = steps.length === all.length ? (this.groups[0] ?? null) : null
    if (steps.length === 0 && !group) return null
    const batch = {
      review: this.review,
      client: this.client,
      batch: this.newId(),
      version: getVersion(this.desk.state()),
      steps: steps.map((step): Record<string, unknown> => step.toJSON()),
      commands: group ? [...group.commands] : []
    }
    return { batch, group }
  }

  private async submit(batch: Batch, group: Group | null): Promise<void> {
    const result = await this.bridge.call('review.submit', batch)
    if (this.closed) return
    this.inFlight = false
    if (result.ok) await this.confirmed(batch, group, result.value)
    else await this.rejected(batch, group, result.error)
  }

  private async confirmed(batch: Batch, group: Group | null, at: Output<'review.submit'>): Promise<void> {
    this.unanswered = null
    this.atMost = stepsAtOnce
    const version = batch.version + batch.steps.length
    this.receive({
      version,
      steps: batch.steps.map((step) => ({ step, client: this.client })),
      events: []
    })
    this.restored()
    if (this.desk.seq() < at.seq || getVersion(this.desk.state()) < at.version) await this.resync()
    if (group) {
      this.groups = this.groups.filter((one) => one !== group)
      group.answer(ok(null))
    }
    if (this.groups.length > 0 || this.waiters.length > 0) this.send()
    else if (sendableSteps(this.desk.state())) this.touched()
    this.settle()
  }

  private async rejected(batch: Batch, group: Group | null, failure: Failure): Promise<void> {
    if (passing.has(failure.code)) {
      this.trouble(failure)
      return
    }
    this.unanswered = null
    if (failure.code === 'conflict') {
      const caughtUp = await this.resync()
      if (caughtUp) this.send()
      else if (!this.desk.composing()) this.later()
      return
    }
    if (group) {
      this.groups = this.groups.filter((one) => one !== group)
      group.refused()
      group.answer({ ok: false, error: failure })
      this.send()
      return
    }
    this.desk.failed(failure)
    if (failure.code !== 'bad-step' && failure.code !== 'bad-argument') {
      this.answerWaiters({ ok: false, error: failure })
      this.lost = true
      this.desk.changed()
      return
    }
    // Halve the batch until the one step that the authority will not take stands alone, then go on without it.
    if (batch.steps.length > 1) this.atMost = Math.ceil(batch.steps.length / 2)
    else await this.leaveOutFirst()
    this.send()
  }

  private async leaveOutFirst(): Promise<void> {
    const opened = await this.bridge.call('review.open', { review: this.review })
    if (this.closed) return
    if (!opened.ok) {
      this.trouble(opened.error)
      return
    }
    const state = this.desk.state()
    const waiting = sendableSteps(state)
    if (opened.value.version !== getVersion(state) || !waiting) {
      await this.resync()
      return
    }
    const confirmed = schema.nodeFromJSON(opened.value.doc)
    const { steps, dropped } = withoutFirst(confirmed, waiting.steps)
    this.atMost = stepsAtOnce
    this.desk.restart(confirmed, opened.value.version, steps)
    this.desk.dropped(dropped)
  }

  private trouble(failure: Failure): void {
    if (!this.lost) {
      this.lost = true
      if (failure.code !== 'disconnected') this.desk.failed(failure)
      this.desk.changed()
    }
    this.answerWaiters({ ok: false, error: failure })
    this.later()
  }

  private later(): void {
    this.stopTimers()
    const pause = retry[Math.min(this.failures, retry.length - 1)] ?? idle
    this.failures++
    this.idleTimer = setTimeout(() => {
      this.idleTimer = null
      if (this.missed) void this.resync()
      this.send()
    }, pause)
  }

  private restored(): void {
    this.failures = 0
    if (this.lost) {
      this.lost = false
      this.desk.changed()
    }
  }

  private settle(): void {
    if (!this.pending) this.answerWaiters(ok(null))
    this.desk.changed()
  }

  private answerWaiters(result: Result<null>): void {
    for (const resolve of this.waiters.splice(0)) resolve(result)
  }

  private stopTimers(): void {
    if (this.idleTimer !== null) clearTimeout(this.idleTimer)
    if (this.longestTimer !== null) clearTimeout(this.longestTimer)
    this.idleTimer = null
    this.longestTimer = null
  }
}
