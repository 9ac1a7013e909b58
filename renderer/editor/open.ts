import { getVersion } from 'prosemirror-collab'
import { redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { Step } from 'prosemirror-transform'
import { EditorView } from 'prosemirror-view'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { offsetOf, rangeOf, schema } from '#core/article'
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
import { commandsOn, firstCommandsOn } from './acts.ts'
import { anchorTransaction, settleAnchors, withoutAnchor } from './anchors.ts'
import { isRemote } from './block-ids.ts'
import { CompositionGuard } from './composition.ts'
import { Courier } from './courier.ts'
import { type Derivation, derive, stretchesOf } from './derive.ts'
import { drawComposed, drawDerived, drawLight, type Light, lightOf } from './flags.ts'
import { formatCommand } from './formats.ts'
import { formattingOf, sameFormatting } from './formatting.ts'
import { Idle } from './idle.ts'
import { type Item, itemAt, itemsOf, nextOpen } from './items.ts'
import { Layout } from './layout.ts'
import { placementsOf } from './placements.ts'
import { plugins } from './plugins.ts'
import { pointer } from './pointer.ts'
import { repairTransaction } from './repair.ts'
import type { Act, Format, Incident, Placement, ReviewSession, ReviewView, Saving } from './session.ts'
import './editor.css'

export interface SessionOptions {
  /** Makes ids for records, blocks and batches; unique without looking at the document. */
  readonly newId?: () => string
}

/** The editor of an open review, connected to its authority. Close it to end the connection. */
export function openSession(
  bridge: Bridge,
  snapshot: ReviewSnapshot,
  options: SessionOptions = {}
): ReviewSession {
  return new Session(bridge, snapshot, options.newId ?? (() => crypto.randomUUID()))
}

/** From how many blocks on the browser may leave out laying out those far off. */
const longCopy = 120

/** How long a shown stretch stays lit, and how long closing waits for the last confirmation; milliseconds. */
const flash = 1600
const patience = 3000

class Session implements ReviewSession {
  readonly store: StoreApi<ReviewView>
  private readonly bridge: Bridge
  private readonly snapshot: ReviewView['snapshot']
  private readonly newId: () => string
  private readonly client: string
  private readonly gone = new AbortController()
  private readonly layout = new Layout()
  private readonly idle = new Idle(() => this.refresh())
  private readonly guard: CompositionGuard
  private readonly courier: Courier
  private state: EditorState
  private review: ReviewState
  private derivation: Derivation
  private items: readonly Item[] = []
  private view: EditorView | null = null
  private mounted: HTMLElement | null = null
  private incidents = 0
  private flashTimer: ReturnType<typeof setTimeout> | null = null
  /** Records whose first act is on its way, by the key that the figure had. */
  private readonly taken = new Map<string, string>()
  private readonly composed: (() => void)[] = []

  constructor(bridge: Bridge, snapshot: ReviewSnapshot, newId: () => string) {
    const { doc, events, ...rest } = snapshot
    this.bridge = bridge
    this.snapshot = rest
    this.newId = newId
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
    this.derivation = derive(this.state.doc, snapshot.version, this.review, rest.language, null)
    this.items = itemsOf(this.derivation)
    this.state = this.state.apply(this.drawing())
    this.store = createStore<ReviewView>(() => ({
      snapshot: rest,
      ...this.derived(),
      version: snapshot.version,
      saving: 'saved',
      selected: null,
      formatting: formattingOf(this.state),
      editable: this.editable,
      incidents: []
    }))
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
        lang: this.snapshot.language === 'zh' ? 'zh-CN' : 'en',
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

  select(key: string | null, { scroll = true }: { scroll?: boolean } = {}): void {
    const item = key === null ? null : this.itemOf(key)
    const selected =
      item || (key !== null && this.derivation.entries.some((entry) => entry.key === key)) ? key : null
    if (this.store.getState().selected !== selected) this.store.setState({ selected })
    this.light('f-selected', item)
    if (!item || !scroll) return
    const { from } = rangeOf(this.derivation.examination.plain, item.start, item.end)
    const transaction = this.state.tr.setSelection(TextSelection.near(this.state.doc.resolve(from)))
    if (!this.guard.active) this.dispatch(transaction)
    this.scrollTo('f-selected')
  }

  show(start: number, end: number): void {
    this.current()
    this.light('f-flash', { start, end })
    this.scrollTo('f-flash')
    if (this.flashTimer !== null) clearTimeout(this.flashTimer)
    this.flashTimer = setTimeout(() => this.light('f-flash', null), flash)
  }

  step(direction: 1 | -1): boolean {
    const { examination } = this.current()
    const { selected } = this.store.getState()
    const offset = offsetOf(examination.plain, this.state.selection.head)
    const next = nextOpen(this.items, { selected, offset }, direction)
    if (!next) return false
    this.select(next.key)
    return true
  }

  async act(key: string, ...acts: readonly Act[]): Promise<Result<null>> {
    if (acts.length === 0) return ok(null)
    await this.whenComposed()
    const refusal = this.unwritable()
    if (refusal) return refusal
    const { entries, examination } = this.current()
    const sent = this.taken.get(key)
    const entry = entries.find((one) => one.key === key)
    // Once the record is known, its figure's old key may have come to a look-alike.
    const stands = sent !== undefined && (entry === undefined || !this.review.claims.has(sent))
    const id = entry?.record?.id ?? (stands ? sent : undefined)
    if (id !== undefined) return this.courier.command(commandsOn(id, acts), () => {})
    if (!entry?.fact || !entry.place) return fail('unknown-id', 'no such entry', { key })
    const { from, to } = rangeOf(examination.plain, entry.place.start, entry.place.end)
    const made = this.newId()
    this.taken.set(key, made)
    const result = await this.take(from, to, acts, made)
    if (!result.ok && this.taken.get(key) === made) this.taken.delete(key)
    return result
  }

  async claimSelection(): Promise<Result<string>> {
    await this.whenComposed()
    const refusal = this.unwritable()
    if (refusal) return refusal
    const { from, to, $from } = this.state.selection
    const end = Math.min(to, $from.end())
    if (!$from.parent.isTextblock || this.state.doc.textBetween(from, end).trim() === '')
      return fail('refused', 'no text is selected')
    const id = this.newId()
    const result = await this.take(from, end, [{ type: 'claim.take' }], id)
    if (!result.ok) return result
    this.select(id, { scroll: false })
    return ok(id)
  }

  async command(command: Command): Promise<Result<null>> {
    await this.whenComposed()
    if (this.snapshot.readOnly) return this.unwritable() ?? ok(null)
    return this.courier.command([command], () => {})
  }

  repair(finding: string, repair: number): boolean {
    if (!this.editable || this.guard.active) return false
    const { findings, examination } = this.current()
    const chosen = findings.find(({ key }) => key === finding)?.finding.repairs[repair]
    if (!chosen) return false
    this.dispatch(repairTransaction(this.state, examination.plain, chosen))
    this.refresh()
    return true
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
    if (!this.view || !this.mounted || this.derivation.doc !== this.state.doc) return this.placed
    this.placed = placementsOf(this.view, this.mounted, this.derivation.examination.plain, this.items)
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
    this.idle.cancel()
    if (this.flashTimer !== null) clearTimeout(this.flashTimer)
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
          pointer({ press: (at) => this.press(at), leave: () => void this.courier.flush() })
        ]
      })
    })
  }

  /** A click on a figure or finding selects it; a click elsewhere selects nothing. */
  private press(position: number): void {
    if (this.guard.active) return
    const item = itemAt(this.currentItems(), offsetOf(this.derivation.examination.plain, position))
    this.select(item?.key ?? null, { scroll: false })
  }

  private dispatch(transaction: Transaction): void {
    const before = this.state
    this.state = this.state.apply(transaction)
    this.view?.updateState(this.state)
    if (this.state.doc !== before.doc) {
      if (!isRemote(transaction)) this.courier.touched()
      this.idle.request()
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

  /** What the document and the events amount to at this very moment; while an input method composes, what they did before. */
  private current(): Derivation {
    const version = getVersion(this.state)
    const { doc, state, facts } = this.derivation
    const stale = doc !== this.state.doc || state !== this.review || facts.version !== version
    if (stale && !this.guard.active) this.refresh()
    return this.derivation
  }

  private currentItems(): readonly Item[] {
    this.current()
    return this.items
  }

  private refresh(): void {
    this.idle.cancel()
    if (this.guard.active) return
    const { language } = this.snapshot
    this.derivation = derive(this.state.doc, getVersion(this.state), this.review, language, this.derivation)
    this.items = itemsOf(this.derivation)
    this.dispatch(this.drawing())
    this.keepSelected()
    this.store.setState(this.derived())
    this.layout.touch()
  }

  private drawing(): Transaction {
    const { examination, entries, findings } = this.derivation
    return drawDerived(this.state, examination.plain, entries, findings, examination.claims)
  }

  private derived() {
    const { examination, entries, findings, dismissedFindings, blockers, words, state } = this.derivation
    const blocks = stretchesOf(examination)
    return {
      state,
      text: examination.plain.text,
      blocks,
      words,
      entries,
      findings,
      dismissedFindings,
      blockers
    }
  }

  /** The selected item may have got another key: its first act made a record, or its words changed. */
  private keepSelected(): void {
    const { selected } = this.store.getState()
    if (selected === null || this.derivation.entries.some(({ key }) => key === selected)) return
    if (this.items.some(({ key }) => key === selected)) return
    const made = this.taken.get(selected)
    const lit = lightOf(this.state, 'f-selected')
    const record = made !== undefined && this.derivation.entries.find((entry) => entry.record?.id === made)
    const here = lit && itemAt(this.items, offsetOf(this.derivation.examination.plain, lit.from))
    this.select(record ? record.key : (here?.key ?? null), { scroll: false })
  }

  private itemOf(key: string): Item | null {
    return this.currentItems().find((item) => item.key === key) ?? null
  }

  private light(kind: Light, place: { readonly start: number; readonly end: number } | null): void {
    const range = place && rangeOf(this.derivation.examination.plain, place.start, place.end)
    this.dispatch(drawLight(this.state, kind, range))
  }

  private scrollTo(kind: Light): void {
    const target = this.view?.dom.querySelector(`.${kind}`)
    if (!target) return
    const { top, bottom } = target.getBoundingClientRect()
    const height = target.ownerDocument.documentElement.clientHeight
    if (top < height * 0.15 || bottom > height * 0.8) target.scrollIntoView({ block: 'center' })
  }

  /** Puts an anchor on the copy and sends it with the first act on it. */
  private async take(from: number, to: number, acts: readonly Act[], id: string): Promise<Result<null>> {
    this.dispatch(anchorTransaction(this.state, id, from, to))
    const quote = this.current().facts.anchors.get(id)?.quote
    const commands = firstCommandsOn(id, acts, quote)
    return this.courier.command(commands, () => this.dispatch(withoutAnchor(this.state, id)))
  }

  private receive(events: readonly ReviewEvent[]): void {
    this.review = replay(events, this.review)
    for (const { happening, actor } of events) {
      if (happening.type === 'review.voided' && actor.role === 'machine')
        this.incident('approval-voided', null, 0)
    }
    this.view?.updateState(this.state)
    if (this.guard.active) this.told()
    else this.refresh()
  }

  private composedEnd(): void {
    const settling = settleAnchors(this.state)
    if (settling) this.dispatch(settling)
    this.dispatch(drawComposed(this.state))
    this.courier.resume()
    this.idle.request()
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
    this.refresh()
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
