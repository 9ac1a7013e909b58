import type { StoreApi } from 'zustand/vanilla'
import type { Role } from '#core/article'
import type { RuleSet } from '#core/checks'
import type { Blocker, Command, Entry, FindingFact, ReviewState } from '#core/review'
import type { Failure, Result, ReviewSnapshot } from '#main/api'

/** Where the copy's last change is: `sending` until main has confirmed it, `held` while an input method composes, `lost` without a host. */
export type Saving = 'saved' | 'sending' | 'held' | 'lost'

/** A note for the person that something happened without them: steps dropped by a rebase, an approval voided, a failure. */
export interface Incident {
  readonly id: number
  readonly kind: 'steps-dropped' | 'approval-voided' | 'failure' | 'manuscript-changed'
  readonly failure: Failure | null
  readonly count: number
}

/** What the toolbar shows as pressed, and what can be undone. */
export interface Formatting {
  readonly marks: readonly string[]
  /** 'paragraph', 'heading1' … 'heading6', 'blockquote', 'bullet_list', 'ordered_list', 'table', 'image'. */
  readonly block: string
  readonly role: string
  readonly link: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The selection holds text, so a person may mark it as a claim of their own. */
  readonly selectsText: boolean
}

/** One textblock of the copy, for the ledger's sections. Offsets into the accepted text. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** 1 to 6 for a heading, null for anything else. */
  readonly level: number | null
}

/** Everything about an open review that the interface shows. Replaced, never changed in place; derived in idle time. */
export interface ReviewView {
  readonly snapshot: Omit<ReviewSnapshot, 'doc' | 'events'>
  readonly version: number
  readonly saving: Saving
  /** A long article has just been opened and is still being read: entries, findings and blockers are not known yet. */
  readonly reading: boolean
  readonly state: ReviewState
  /** The accepted text that every offset refers to. */
  readonly text: string
  /** The textblocks of `text` in reading order. */
  readonly blocks: readonly Stretch[]
  /** CJK characters plus words. */
  readonly words: number
  /** The ledger in reading order, orphans last. */
  readonly entries: readonly Entry[]
  /** Open findings in reading order; those a person dismissed are in `dismissedFindings`. */
  readonly findings: readonly FindingFact[]
  readonly dismissedFindings: readonly FindingFact[]
  readonly blockers: readonly Blocker[]
  /** Key of the selected entry or finding. */
  readonly selected: string | null
  readonly formatting: Formatting
  readonly editable: boolean
  readonly incidents: readonly Incident[]
}

/** Where a ledger entry or finding stands on the page, in CSS pixels relative to the mounted element's top left. */
export interface Placement {
  readonly key: string
  readonly top: number
  readonly bottom: number
}

export type Format =
  | {
      readonly kind: 'mark'
      readonly mark: 'strong' | 'em' | 'underline' | 'strike' | 'superscript' | 'subscript'
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'quote' }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'link'; readonly href: string | null }
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  | {
      readonly kind: 'table-edit'
      readonly edit: 'row-after' | 'row-delete' | 'column-after' | 'column-delete' | 'delete'
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'role'; readonly role: string }

/** A command on one claim, without its id and quote: the session finds or makes the record and its anchor. */
export type Act = Command extends infer C
  ? C extends { claim: string }
    ? Omit<C, 'claim' | 'quote'>
    : never
  : never

/** One open review: the editor, its connection to the authority and what both amount to. */
export interface ReviewSession {
  readonly store: StoreApi<ReviewView>
  /** Put the editor into an element; the result takes it out again. */
  mount(element: HTMLElement): () => void
  focus(): void
  /** Select an entry or finding by key; scrolls the copy there unless told not to. */
  select(key: string | null, options?: { scroll?: boolean }): void
  /** Scroll to and flash a stretch of the accepted text. */
  show(start: number, end: number): void
  /** Select the next (1) or previous (-1) item that is still open, from the selection or the caret; false when none is. */
  step(direction: 1 | -1): boolean
  /** One or more acts on an entry, in one batch; the first act on an untouched figure also puts its anchor into the copy. */
  act(key: string, ...acts: readonly Act[]): Promise<Result<null>>
  /** Take the selected text as a claim that the engine did not find. */
  claimSelection(): Promise<Result<string>>
  /** A command that is not about one claim: findings, approval. */
  command(command: Command): Promise<Result<null>>
  /** Apply a repair of a finding as an edit of the person; undo takes it back. */
  repair(finding: string, repair: number): boolean
  /** From now on these rules are in force; what is on the page is judged by them at once. */
  enforce(rules: RuleSet): void
  format(format: Format): boolean
  undo(): boolean
  redo(): boolean
  /** Send what waits now; resolves when everything is confirmed. */
  flush(): Promise<Result<null>>
  /** Positions of all entries and findings that are laid out, for the margin. */
  placements(): readonly Placement[]
  /** Called after the copy's layout may have changed, at most once a frame. */
  onLayout(listener: () => void, signal: AbortSignal): void
  dismissIncident(id: number): void
  close(): Promise<void>
}
