import type { Figure, Span } from '#core/figures'

export type ClaimCategory =
  | 'level'
  | 'change'
  | 'comparison'
  | 'share'
  | 'rank'
  | 'record'
  | 'trend'
  | 'estimate'
  | 'poll'

export type Priority = 'high' | 'medium' | 'low'

/** Why a claim has its priority; the message is in the article's language. */
export interface Reason {
  readonly code: string
  readonly message: string
}

/** A statement that a reader could ask the desk to prove: a clause without its final punctuation. */
export interface Claim extends Span {
  /** The figures inside, in reading order; empty for a claim that gives none. */
  readonly figures: readonly Figure[]
  readonly category: ClaimCategory
  readonly priority: Priority
  readonly reasons: readonly Reason[]
  readonly period: Span | null
  readonly attribution: Span | null
}
