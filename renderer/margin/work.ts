import type { ClaimRecord, Disposition, Entry, Evidence, Method, Verdict } from '#core/review'
import type { Bridge, Failure, Result } from '#main/api'
import type { Act, ReviewSession } from '../editor/session.ts'
import { type Again, againOf, copiesOf } from './again.ts'
import type { Draft, Drafts, Form, Missing } from './drafts.ts'
import { type Offer, offersOf } from './offers.ts'
import { refusalOf } from './refused.ts'

/** What was just done, for the status line and a screen reader. */
export type Done =
  | 'taken'
  | 'repeated'
  | 'asked'
  | 'answered'
  | 'evidenceAdded'
  | 'evidenceRemoved'
  | 'found'
  | 'settled'
  | 'rejected'
  | 'reaffirmed'
  | 'rechecked'
  | 'dismissed'
  | 'waived'
  | 'reopened'
  | 'repaired'
  | 'findingDismissed'
  | 'findingRestored'

/** How the work on an item tells what came of it. */
export interface Told {
  done(what: Done): void
  missing(what: readonly Missing[]): void
  failed(failure: Failure): void
}

/** What a conclusion still wants, in the order in which the card asks for it. core/review weighs the evidence itself. */
export function missingIn(draft: Draft, record: ClaimRecord | null): readonly Missing[] {
  const missing: Missing[] = []
  if (!draft.verdict) missing.push('verdict')
  if (!draft.method) missing.push('method')
  if (!draft.disposition) missing.push('disposition')
  const bare = !record || record.evidence.length === 0
  if (missing.length > 0 && bare) missing.push('evidence')
  return missing
}

// The conclusion itself holds, the copy does not carry it yet: it is kept as found.
const later: ReadonlySet<string> = new Set(['same-words', 'words-gone', 'chief-only'])

/** The acts of a person on one item: the keys, the cards and the palette all come through here. */
export class Work {
  readonly session: ReviewSession
  readonly bridge: Bridge
  readonly drafts: Drafts
  /** Id of who sits here. */
  readonly person: string
  readonly #told: Told

  constructor(session: ReviewSession, bridge: Bridge, drafts: Drafts, person: string, told: Told) {
    this.session = session
    this.bridge = bridge
    this.drafts = drafts
    this.person = person
    this.#told = told
  }

  entry(key: string | null): Entry | null {
    return this.session.store.getState().entries.find((entry) => entry.key === key) ?? null
  }

  /** How many open findings of a rule there are. */
  findingsOf(rule: string): number {
    return this.session.store.getState().findings.filter(({ finding }) => finding.rule === rule).length
  }

  /** What an entry offers now; nothing for a finding and where nothing can be written. */
  offers(key: string | null): readonly Offer[] {
    const entry = this.entry(key)
    return entry && this.session.store.getState().editable ? offersOf(entry, this.person) : []
  }

  async take(key: string): Promise<string | null> {
    return this.#act(key, 'taken', { type: 'claim.take' })
  }

  /** Choose a verdict; nothing is recorded until it is settled. An untouched figure is taken first, so that others see it in work. */
  async choose(key: string, verdict: Verdict): Promise<void> {
    const entry = this.entry(key)
    if (!entry) return
    const untouched = entry.status === 'detected' || entry.status === 'open'
    const at = untouched ? await this.take(key) : key
    if (at === null) return
    const { disposition } = this.drafts.get(at)
    // Confirmed words are run as they are; every other outcome is for the person to say.
    const stands = verdict === 'confirmed' && disposition === null
    this.drafts.change(at, {
      verdict,
      missing: [],
      failure: null,
      ...(stands ? { disposition: 'stands' } : {})
    })
  }

  method(key: string, method: Method): void {
    this.drafts.change(key, { method, missing: [], failure: null })
  }

  disposition(key: string, disposition: Disposition): void {
    this.drafts.change(key, { disposition, missing: [], failure: null })
  }

  /** What `repeat` would do on an entry; null where a conclusion is begun already or there is nothing to repeat. */
  again(key: string | null): Again | null {
    const { state, editable } = this.session.store.getState()
    const entry = this.entry(key)
    if (key === null || !entry || !editable || this.drafts.get(key).verdict !== null) return null
    return againOf(state, entry, this.person)
  }

  /** Same again: take the figure, add the same evidence, and lay the same conclusion ready. Settling stays with the person. */
  async repeat(key: string): Promise<void> {
    const entry = this.entry(key)
    const again = this.again(key)
    if (!entry || !again) return
    const { verdict, method, disposition, note } = again.conclusion
    const take: readonly Act[] = entry.status === 'checking' ? [] : [{ type: 'claim.take' }]
    const pieces = copiesOf(again.evidence, entry.record)
    const acts = [...take, ...pieces.map((evidence): Act => ({ type: 'claim.addEvidence', evidence }))]
    const at = acts.length > 0 ? await this.#act(key, 'repeated', ...acts) : key
    if (at === null) return
    if (acts.length === 0) this.#told.done('repeated')
    const typed = this.drafts.get(at).note
    this.drafts.change(at, {
      verdict,
      method,
      disposition,
      note: typed.trim() === '' ? note : typed,
      form: null,
      missing: [],
      failure: null
    })
  }

  /** Record the conclusion and settle it, or agree to a conclusion that stands. */
  async settle(key: string): Promise<void> {
    const entry = this.entry(key)
    if (!entry) return
    if (entry.status === 'found') {
      await this.#act(key, 'settled', { type: 'claim.settle' })
      return
    }
    const draft = this.drafts.get(key)
    const missing = missingIn(draft, entry.record)
    const { verdict, method, disposition, note } = draft
    if (missing.length > 0 || !verdict || !method || !disposition) {
      this.drafts.change(key, { missing, failure: null })
      this.#told.missing(missing)
      return
    }
    const find: Act = { type: 'claim.find', verdict, method, disposition, note: note.trim() }
    const settled = await this.#act(key, 'settled', find, { type: 'claim.settle' })
    if (settled !== null) {
      this.drafts.drop(settled)
      return
    }
    const { failure } = this.drafts.get(key)
    const why = failure && refusalOf(failure)
    if (!why || !later.has(why)) return
    const found = await this.#act(key, 'found', find)
    if (found !== null) this.drafts.change(found, { failure })
  }

  async reaffirm(key: string): Promise<void> {
    await this.#act(key, 'reaffirmed', { type: 'claim.reaffirm' })
  }

  async recheck(key: string): Promise<void> {
    await this.#act(key, 'rechecked', { type: 'claim.recheck' })
  }

  /** Send a small form's text; the form closes when it was taken. */
  async submit(key: string, form: Form, text: string): Promise<boolean> {
    const act = actOf(form, text)
    if (!act) return false
    const at = await this.#act(key, act.done, act.act)
    if (at === null) return false
    this.#close(at, form)
    return true
  }

  async addEvidence(key: string, form: Form, evidence: Evidence): Promise<boolean> {
    const at = await this.#act(key, 'evidenceAdded', { type: 'claim.addEvidence', evidence })
    if (at === null) return false
    this.#close(at, form)
    return true
  }

  /** Keep a file in the review and attach it as evidence. */
  async attach(key: string, file: File, locator: string): Promise<boolean> {
    if (this.drafts.get(key).busy) return false
    this.drafts.change(key, { busy: true, failure: null })
    const received = await this.bridge.receive(file)
    const review = this.session.store.getState().snapshot.review
    const kept = received.ok
      ? await this.bridge.call('evidence.attach', { review, file: received.value.file })
      : received
    this.drafts.change(key, { busy: false })
    if (!kept.ok) {
      this.drafts.change(key, { failure: kept.error })
      this.#told.failed(kept.error)
      return false
    }
    return this.addEvidence(key, 'file', { kind: 'file', id: crypto.randomUUID(), ...kept.value, locator })
  }

  repair(finding: string, repair: number): void {
    if (this.session.repair(finding, repair)) this.#told.done('repaired')
  }

  async dismissFinding(finding: string, rule: string, reason: string): Promise<boolean> {
    return this.#command(finding, 'findingDismissed', () =>
      this.session.command({ type: 'finding.dismiss', finding, rule, reason })
    )
  }

  async restoreFinding(finding: string): Promise<boolean> {
    return this.#command(finding, 'findingRestored', () =>
      this.session.command({ type: 'finding.restore', finding })
    )
  }

  async #command(key: string, done: Done, run: () => Promise<Result<null>>): Promise<boolean> {
    if (this.drafts.get(key).busy) return false
    this.drafts.change(key, { busy: true, failure: null })
    const result = await run()
    this.drafts.change(key, { busy: false, failure: result.ok ? null : result.error })
    if (result.ok) this.#told.done(done)
    else this.#told.failed(result.error)
    if (result.ok) this.drafts.drop(key)
    return result.ok
  }

  /** Runs acts and gives the key that the entry has afterwards; null when they were refused. */
  async #act(key: string, done: Done, ...acts: readonly Act[]): Promise<string | null> {
    if (this.drafts.get(key).busy) return null
    const before = this.entry(key)
    const wasSelected = this.session.store.getState().selected === key
    this.drafts.change(key, { busy: true, failure: null, missing: [] })
    const result = await this.session.act(key, ...acts)
    this.drafts.change(key, { busy: false, failure: result.ok ? null : result.error })
    if (!result.ok) {
      this.#told.failed(result.error)
      return null
    }
    const at = before?.record ? key : this.#keyOfRecord(key, before)
    this.drafts.move(key, at)
    if (wasSelected && this.session.store.getState().selected !== at) {
      this.session.select(at, { scroll: false })
    }
    this.#told.done(done)
    return at
  }

  /** The key of the record that a first act made; by place, since a look-alike may have come into the figure's old key. */
  #keyOfRecord(key: string, before: Entry | null): string {
    const { entries, selected } = this.session.store.getState()
    const made = entries.find((entry) => entry.record && entry.place?.start === before?.place?.start)
    return made?.key ?? selected ?? key
  }

  #close(key: string, form: Form): void {
    const { fields } = this.drafts.get(key)
    const kept = Object.entries(fields).filter(([name]) => !name.startsWith(`${form}.`))
    this.drafts.change(key, { form: null, fields: Object.fromEntries(kept) })
  }
}

function actOf(form: Form, text: string): { act: Act; done: Done } | null {
  switch (form) {
    case 'ask':
      return { act: { type: 'claim.ask', question: text }, done: 'asked' }
    case 'answer':
      return { act: { type: 'claim.answer', answer: text }, done: 'answered' }
    case 'dismiss':
      return { act: { type: 'claim.dismiss', reason: text }, done: 'dismissed' }
    case 'waive':
      return { act: { type: 'claim.waive', reason: text }, done: 'waived' }
    case 'reopen':
      return { act: { type: 'claim.reopen', reason: text }, done: 'reopened' }
    case 'reject':
      return { act: { type: 'claim.reject', reason: text }, done: 'rejected' }
    case 'link':
    case 'file':
    case 'quotation':
    case 'note':
      return null
    default:
      return {
        act: { type: 'claim.removeEvidence', evidence: form.slice('remove:'.length), reason: text },
        done: 'evidenceRemoved'
      }
  }
}
