import type { Figure, Span } from '#core/figures'

export type Severity = 'blocker' | 'major' | 'minor' | 'info'

/** error: impossible as written; query: a person must say; style: the house's manner. */
export type Outcome = 'error' | 'query' | 'style'

/** One way to make the copy consistent; never applied by itself and never preselected. */
export interface Repair {
  readonly label: string
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** Something that a rule of the catalogue found. Offsets are into the article's text. */
export interface Finding extends Span {
  /** The catalogue's id: arith.part-exceeds-whole. */
  readonly rule: string
  readonly severity: Severity
  readonly outcome: Outcome
  readonly figures: readonly Figure[]
  /** In the article's language, with the arithmetic shown. */
  readonly message: string
  readonly repairs: readonly Repair[]
}
