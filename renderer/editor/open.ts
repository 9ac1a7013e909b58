import { getVersion } from 'prosemirror-collab'
import { redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { EditorState, type Transaction } from 'prosemirror-state'
import type { Step } from 'prosemirror-transform'
import { EditorView } from 'prosemirror-view'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { schema } from '#core/article'
import { everyRule, type RuleSet } from '#core/checks'
import { type Command, type Event as ReviewEvent, type ReviewState, replay } from '#core/review'
import {
  type Bridge,
  errorCodes,
  type Failure,
  fail,
  type Notice,
  ok,
  type Result,
  type ReviewSnapshot
} from '#main/api'
import { settleAnchors } from './anchors.ts'
import { isRemote } from './block-ids.ts'
import { CompositionGuard } from './composition.ts'
import { Courier } from './courier.ts'
import { drawComposed } from './flags.ts'
import { formatCommand } from './formats.ts'
import { formattingOf, sameFormatting } from './formatting.ts'
import { Layout } from './layout.ts'
import { placementsOf } from './placements.ts'
import { plugins } from './plugins.ts'
import { pointer } from './pointer.ts'
import { Reading } from './reading.ts'
import { Records } from './records.ts'
import { repairTransaction } from './repair.ts'
import type { Act, Format, Incident, Placement, ReviewSession, ReviewView, Saving } from './session.ts'
import { Spotlight } from './spotlight.ts'
import { tag } from './tongues.ts'
import './editor.css'

export interface SessionOptions {
  /** Makes ids for records, blocks and batches; unique without looking at the document. */
  readonly newId?: () => string
  /** The rules in force; all where it is left out. */
  readonly rules?: RuleSet
}

/** The editor of an open review, connected to its authority. Close it to end the connection. */
export function openSession(
  bridge: Bridge,
  snapshot: ReviewSnapshot,
  options: SessionOptions = {}
): ReviewSession {
  const { newId = () => crypto.randomUUID(), rules = everyRule } = options
  return new Session(bridge, snapshot, newId, rules)
}

/** From how many blocks on the browser may leave out laying out those far off. */
const longCopy = 120

/** How long closing waits for the last confirmation; milliseconds. */
const patience = 3000

class Session implements ReviewSession {
  readonly store: StoreApi<ReviewView>
  private readonly bridge: Bridge
  private readonly snapshot: ReviewView['snapshot']
  private readonly newId: () => string
  private readonly client: string
  private readonly gone = new AbortController()
  private readonly layout = new Layout()
  private readonly guard: CompositionGuard
  private readonly courier: Courier
  private readonly reading: Reading
  private readonly records: Records
  private readonly spotlight: Spotlight
  private state: EditorState
  private review: ReviewState
  private rules: RuleSet
  private view: EditorView | null = null
  private mounted: HTMLElement | null = null
  private incidents = 0
  private readonly composed: (() => void)[] = []

  constructor(bridge: Bridge, snapshot: ReviewSnapshot, newId: () => string, rules: RuleSet) {
    const { doc, events, ...rest } = snapshot
    this.bridge = bridge
    this.snapshot = rest
    this.newId = newId
    this.rules = rules
    this.client = newId()
    this.guard = new CompositionGuard(
      () => this.told(),
      () => this.composedEnd()
    )
    this.review = replay(events)
    this.state = this.makeState(schema.nodeFromJSON(doc), snapshot.version)
    this.courier = new Courier(bridge, snapshot.review, this.client, newId, {
      state: () => this.state,
      dispatch: (transaction) => this.dispatch(transaction),
      seq: () => this.review.seq,
      receive: (received) => this.receive(received),
      composing: () => this.guard.active,
      dropped: (count) => this.incident('steps-dropped', null, count),
      failed: (failure) => this.incident('failure', failure, 0),
      restart: (confirmed, version, steps) => this.restart(confirmed, version, steps),
      changed: () => this.told()
    })
    this.reading = new Reading(
      {
        state: () => this.state,
        review: () => this.review,
        rules: () => this.rules,
        composing: () => this.guard.active,
        dispatch: (transaction) => this.dispatch(transaction),
        read: () => this.read()
      },
      rest.language
    )
    this.records = new Records({
      state: () => this.state,
      review: () => this.review,
      reading: () => this.reading,
      dispatch: (transaction) => this.dispatch(transaction),
      command: (commands, refused) => this.courier.command(commands, refused),
      newId
    })
    this.spotlight = new Spotlight({
      state: () => this.state,
      view: () => this.view,
      reading: () => this.reading,
      composing: () => this.guard.active,
      dispatch: (transaction) => this.dispatch(transaction),
      selected: () => this.store.getState().selected,
      setSelected: (selected) => this.store.setState({ selected }),
      madeOf: (key) => this.records.madeOf(key)
    })
    this.store = createStore<ReviewView>(() => ({
      snapshot: rest,
      ...this.reading.view(),
      version: snapshot.version,
      saving: 'saved',
      selected: null,
      formatting: formattingOf(this.state),
      editable: this.editable,
      incidents: []
    }))
    this.reading.begin()
    bridge.subscribe((notice) => this.notice(notice), this.gone.signal)
    window.addEventListener('pagehide', () => void this.courier.flush(), { signal: this.gone.signal })
  }

  mount(element: HTMLElement): () => void {
    if (this.view) throw new RangeError('The editor is mounted already')
    const view = new EditorView(element, {
      state: this.state,
      dispatchTransaction: (transaction) => this.dispatch(transaction),
      editable: () => this.editable,
      attributes: () => ({
        class: this.state.doc.childCount > longCopy ? 'copy copy-long' : 'copy',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.snapshot.title,
        'aria-readonly': String(!this.editable),
        lang: tag(this.snapshot.language),
        spellcheck: 'false',
        translate: 'no'
      })
    })
    this.view = view
    this.mounted = element
    const unwatch = this.layout.watch(view.dom)
    this.layout.touch()
    return () => {
      if (this.view !== view) return
      unwatch()
      view.destroy()
      this.view = null
      this.mounted = null
    }
  }

  focus(): void {
    this.view?.focus()
  }

  select(key: string | null, options: { scroll?: boolean } = {}): void {
    this.spotlight.select(key, options)
  }

  show(start: number, end: number): void {
    this.spotlight.show(start, end)
  }

  step(direction: 1 | -1): boolean {
    return this.spotlight.step(direction)
  }

  async act(key: string, ...acts: readonly Act[]): Promise<Result<null>> {
    if (acts.length === 0) return ok(null)
    await this.whenComposed()
    return this.unwritable() ?? this.records.act(key, acts)
  }

  async claimSelection(): Promise<Result<string>> {
    await this.whenComposed()
    const result = await (this.unwritable() ?? this.records.claimSelection())
    if (result.ok) this.select(result.value, { scroll: false })
    return result
  }

  async command(command: Command): Promise<Result<null>> {
    await this.whenComposed()
    if (this.snapshot.readOnly) return this.unwritable() ?? ok(null)
    return this.courier.command([command], () => {})
  }

  repair(finding: string, repair: number): boolean {
    if (!this.editable || this.guard.active) return false
    const { findings, examination } = this.reading.now()
    const chosen = findings.find(({ key }) => key === finding)?.finding.repairs[repair]
    if (!chosen) return false
    this.dispatch(repairTransaction(this.state, examination.plain, chosen))
    this.reading.now()
    return true
  }

  enforce(rules: RuleSet): void {
    if (rules === this.rules) return
    this.rules = rules
    this.reading.received()
  }

  format(format: Format): boolean {
    if (!this.editable || this.guard.active) return false
    const done = formatCommand(format)(
      this.state,
      (transaction) => this.dispatch(transaction),
      this.view ?? undefined
    )
    this.view?.focus()
    return done
  }

  undo(): boolean {
    return this.editable && undo(this.state, (transaction) => this.dispatch(transaction))
  }

  redo(): boolean {
    return this.editable && redo(this.state, (transaction) => this.dispatch(transaction))
  }

  async flush(): Promise<Result<null>> {
    await this.whenComposed()
    return this.courier.flush()
  }

  placements(): readonly Placement[] {
    const { derivation, items, ofCopy } = this.reading
    if (!this.view || !this.mounted || !ofCopy) return this.placed
    this.placed = placementsOf(this.view, this.mounted, derivation.examination.plain, items)
    return this.placed
  }

  private placed: readonly Placement[] = []

  onLayout(listener: () => void, signal: AbortSignal): void {
    this.layout.listen(listener, signal)
  }

  dismissIncident(id: number): void {
    this.store.setState(({ incidents }) => ({
      incidents: incidents.filter((incident) => incident.id !== id)
    }))
  }

  async close(): Promise<void> {
    if (this.gone.signal.aborted) return
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience))
    await Promise.race([this.courier.flush(), late])
    this.gone.abort()
    this.courier.close()
    this.reading.close()
    this.spotlight.close()
    await this.bridge.call('review.close', { review: this.snapshot.review })
  }

  private get editable(): boolean {
    return this.snapshot.readOnly === null && this.review.approval === null
  }

  /** Why nothing can be done to records now; the authority would say the same, but an anchor sent along would void the approval. */
  private unwritable(): Result<never> | null {
    if (this.snapshot.readOnly)
      return fail('review-readonly', 'the review cannot be written', { reason: this.snapshot.readOnly })
    if (this.review.approval) return fail('refused', 'the copy is approved', { reason: 'approved' })
    return null
  }

  private makeState(doc: Node, version: number): EditorState {
    return EditorState.create({
      doc,
      plugins: plugins({
        version,
        client: this.client,
        language: this.snapshot.language,
        newId: this.newId,
        isRecord: (id) => this.review.claims.has(id),
        own: [
          this.guard.plugin(),
          pointer({ press: (at) => this.spotlight.press(at), leave: () => void this.courier.flush() })
        ]
      })
    })
  }

  private dispatch(transaction: Transaction): void {
    const before = this.state
    this.state = this.state.apply(transaction)
    this.view?.updateState(this.state)
    if (this.state.doc !== before.doc) {
      if (!isRemote(transaction)) this.courier.touched()
      this.reading.touched()
      this.layout.touch()
    }
    this.told()
  }

  /** Brings what is cheap to know into the store. */
  private told(): void {
    const formatting = formattingOf(this.state)
    this.store.setState((view) => {
      const changes: Partial<ReviewView> = {}
      const same = sameFormatting(view.formatting, formatting)
      if (!same) Object.assign(changes, { formatting })
      const saving = this.saving()
      if (saving !== view.saving) Object.assign(changes, { saving })
      if (this.editable !== view.editable) Object.assign(changes, { editable: this.editable })
      const version = getVersion(this.state)
      if (version !== view.version) Object.assign(changes, { version })
      return Object.keys(changes).length > 0 ? changes : view
    })
  }

  private saving(): Saving {
    if (this.courier.lost) return 'lost'
    if (!this.courier.pending) return 'saved'
    return this.guard.active ? 'held' : 'sending'
  }

  /** The copy has been read again. */
  private read(): void {
    this.store.setState(this.reading.view())
    this.spotlight.keep()
    this.layout.touch()
  }

  private receive(events: readonly ReviewEvent[]): void {
    this.review = replay(events, this.review)
    for (const { happening, actor } of events) {
      if (happening.type === 'review.voided' && actor.role === 'machine')
        this.incident('approval-voided', null, 0)
    }
    this.view?.updateState(this.state)
    if (this.guard.active) this.told()
    else this.reading.received()
  }

  private composedEnd(): void {
    const settling = settleAnchors(this.state)
    if (settling) this.dispatch(settling)
    this.dispatch(drawComposed(this.state))
    this.courier.resume()
    this.reading.touched()
    for (const go of this.composed.splice(0)) go()
  }

  private whenComposed(): Promise<void> {
    if (!this.guard.active) return Promise.resolve()
    return new Promise((resolve) => this.composed.push(resolve))
  }

  private restart(confirmed: Node, version: number, steps: readonly Step[]): void {
    this.state = this.makeState(confirmed, version)
    this.view?.updateState(this.state)
    const transaction = this.state.tr
    for (const step of steps) transaction.step(step)
    this.dispatch(transaction)
    this.reading.now()
  }

  private notice(notice: Notice): void {
    if (notice.type === 'host.connection') {
      if (notice.connected) void this.courier.reconnected()
      else this.courier.disconnected()
      return
    }
    if (!('review' in notice) || notice.review !== this.snapshot.review) return
    if (notice.type === 'review.changed') this.courier.receive(notice)
    else if (notice.type === 'review.manuscript') this.incident('manuscript-changed', null, 0)
    else
      this.incident(
        'failure',
        { code: codeOf(notice.code), message: notice.code, details: { name: notice.name } },
        0
      )
  }

  private incident(kind: Incident['kind'], failure: Failure | null, count: number): void {
    this.incidents += 1
    const incident = { id: this.incidents, kind, failure, count }
    this.store.setState(({ incidents }) => ({ incidents: [...incidents, incident] }))
  }
}

function codeOf(code: string): Failure['code'] {
  return errorCodes.find((known) => known === code) ?? 'internal'
}
