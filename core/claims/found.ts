import type { Figure, Span } from '#core/figures'
import type { Hit } from './lexicon/index.ts'

/** A block's text with what was found in it, each list in reading order. */
export interface Found {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly hits: readonly Hit[]
  readonly attributions: readonly Span[]
  readonly periods: readonly Span[]
  /** In a headline a bare verb is finite. */
  readonly headline: boolean
}
