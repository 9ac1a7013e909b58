import { getVersion } from 'prosemirror-collab'
import type { EditorState, Transaction } from 'prosemirror-state'
import type { RuleSet } from '#core/checks'
import type { Language } from '#core/language'
import type { ReviewState } from '#core/review'
import { type Derivation, deriving, stretchesOf, unread } from './derive.ts'
import { drawings } from './flags.ts'
import { Idle } from './idle.ts'
import { type Item, itemsOf } from './items.ts'

/** What reading needs of the session around it. */
export interface Copy {
  readonly state: () => EditorState
  readonly review: () => ReviewState
  /** The rules in force. */
  readonly rules: () => RuleSet
  /** Nothing may be drawn now: an input method composes. */
  readonly composing: () => boolean
  readonly dispatch: (transaction: Transaction) => void
  /** `derivation` is another one now. */
  readonly read: () => void
}

/** Up to this size (document positions) an article is read before it is first shown: it takes no time that a person notices. */
const shownRead = 4000

/** What the copy and the events amount to, read again in idle time after each change and drawn into the copy. */
export class Reading {
  derivation: Derivation
  items: readonly Item[] = []
  private readonly copy: Copy
  private readonly language: Language
  private readonly idle = new Idle(() => this.reread())
  private under: { readonly steps: Generator<void, Derivation>; readonly of: Moment } | null = null

  constructor(copy: Copy, language: Language) {
    this.copy = copy
    this.language = language
    const { doc, version, review, rules } = this.moment()
    this.derivation = unread(doc, version, review, language, rules)
  }

  /** Reads a short article now and a long one when the page has been shown. */
  begin(): void {
    if (this.copy.state().doc.content.size <= shownRead) this.now()
    else this.idle.soon()
  }

  /** The document changed. */
  touched(): void {
    this.idle.request()
  }

  /** Somebody waits for what stands in the copy. */
  hasten(): void {
    this.idle.soon()
  }

  /** The events or the rules in force changed: what they mean for a document that is read already takes no time. */
  received(): void {
    if (this.copy.composing()) return
    if (this.derivation.doc === this.copy.state().doc) this.now()
    else this.idle.soon()
  }

  close(): void {
    this.idle.cancel()
  }

  /** What the document and the events amount to at this very moment; while an input method composes, what they did before. */
  now(): Derivation {
    if (this.copy.composing() || this.isCurrent()) return this.derivation
    this.idle.cancel()
    for (const _ of this.reread());
    return this.derivation
  }

  /** The derivation is of the document as it stands. */
  get ofCopy(): boolean {
    return this.derivation.doc === this.copy.state().doc
  }

  /** The part of the view that comes from the derivation. */
  view() {
    const { doc, examination, entries, findings, dismissedFindings, blockers, words, state } = this.derivation
    const blocks = stretchesOf(examination)
    const { text } = examination.plain
    return {
      reading: doc === null,
      state,
      text,
      blocks,
      words,
      entries,
      findings,
      dismissedFindings,
      blockers
    }
  }

  private isCurrent(): boolean {
    const { doc, state, facts } = this.derivation
    return isSame(this.moment(), { doc, review: state, version: facts.version, rules: facts.rules })
  }

  private moment() {
    const state = this.copy.state()
    return {
      doc: state.doc,
      review: this.copy.review(),
      version: getVersion(state),
      rules: this.copy.rules()
    }
  }

  /** Reads, tells and draws, in short steps; what was begun of the same moment goes on. */
  private *reread(): Generator<void, void> {
    if (this.copy.composing()) return
    const of = this.moment()
    if (!this.under || !isSame(this.under.of, of)) {
      const { doc, version, review, rules } = of
      this.under = { of, steps: deriving(doc, version, review, this.language, rules, this.derivation) }
    }
    const { under } = this
    const derivation = yield* under.steps
    this.under = null
    if (this.copy.composing()) return
    this.derivation = derivation
    this.items = itemsOf(derivation)
    this.copy.read()
    yield
    const { examination, entries, findings } = derivation
    const state = this.copy.state
    for (const drawing of drawings(state, examination.plain, entries, findings, examination.claims)) {
      this.copy.dispatch(drawing)
      yield
      if (this.copy.composing()) return
    }
  }
}

interface Moment {
  readonly doc: Derivation['doc']
  readonly review: ReviewState
  readonly version: number
  readonly rules: RuleSet
}

const isSame = (one: Moment, other: Moment) =>
  one.doc === other.doc &&
  one.review === other.review &&
  one.version === other.version &&
  one.rules === other.rules
