import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Disposition, Method, Verdict } from '#core/review'
import type { Failure } from '#main/api'

/** What is still to be given before a claim can be settled. */
export type Missing = 'verdict' | 'method' | 'evidence' | 'disposition'

/** A small form open in a card; `remove:` goes with a piece of evidence's id. */
export type Form =
  | 'link'
  | 'file'
  | 'quotation'
  | 'note'
  | 'ask'
  | 'answer'
  | 'dismiss'
  | 'waive'
  | 'reopen'
  | 'reject'
  | `remove:${string}`

/** What a person has chosen and typed in a card and not sent yet. Survives the card's leaving the page. */
export interface Draft {
  readonly verdict: Verdict | null
  readonly method: Method | null
  readonly disposition: Disposition | null
  readonly note: string
  readonly form: Form | null
  /** Typed text by form and field. */
  readonly fields: Readonly<Record<string, string>>
  readonly missing: readonly Missing[]
  readonly failure: Failure | null
  readonly busy: boolean
}

export const emptyDraft: Draft = {
  verdict: null,
  method: null,
  disposition: null,
  note: '',
  form: null,
  fields: {},
  missing: [],
  failure: null,
  busy: false
}

export interface Drafts {
  readonly store: StoreApi<ReadonlyMap<string, Draft>>
  get(key: string): Draft
  change(key: string, change: Partial<Draft>): void
  /** A figure's key changes when its record is made: what was typed goes along. */
  move(from: string, to: string): void
  drop(key: string): void
}

export function createDrafts(): Drafts {
  const store = createStore<ReadonlyMap<string, Draft>>(() => new Map())
  const get = (key: string) => store.getState().get(key) ?? emptyDraft
  const put = (change: (drafts: Map<string, Draft>) => void) => {
    const next = new Map(store.getState())
    change(next)
    store.setState(next, true)
  }
  return {
    store,
    get,
    change: (key, change) => put((drafts) => drafts.set(key, { ...get(key), ...change })),
    move(from, to) {
      const draft = store.getState().get(from)
      if (!draft || from === to) return
      put((drafts) => {
        drafts.delete(from)
        drafts.set(to, draft)
      })
    },
    drop: (key) => put((drafts) => drafts.delete(key))
  }
}
