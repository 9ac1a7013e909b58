import type { Role } from '#core/article'
import type { Finding } from '#core/checks'
import type { Claim } from '#core/claims'
import type { Figure } from '#core/figures'
import type { Quote } from './words.ts'

/** A figure of the committed document, as a review needs it. */
export interface FigureFact {
  readonly figure: Figure
  readonly claim: Claim | null
  /** What the copy says here now. */
  readonly quote: Quote
  readonly role: Role
  /** False in bylines, datelines and boilerplate, which the gate does not ask for. */
  readonly inScope: boolean
  /** Ids of the anchor marks that touch the figure's words, in document order. */
  readonly anchors: readonly string[]
}

export interface FindingFact {
  /** Changes when the rule, the block or the words of one of its figures change. */
  readonly key: string
  readonly finding: Finding
}

/** An anchor mark's extent: the union of its ranges, in the accepted text. */
export interface AnchorFact {
  readonly id: string
  readonly start: number
  readonly end: number
  /** What the copy says there now: the anchored words with every figure that they touch. */
  readonly quote: Quote
}

/** What is true of the document at one version. Computed afresh from the committed document; nothing a client says goes in. */
export interface Facts {
  readonly version: number
  readonly documentHash: string
  readonly textHash: string
  readonly figures: readonly FigureFact[]
  readonly findings: readonly FindingFact[]
  readonly anchors: ReadonlyMap<string, AnchorFact>
  /** How many suggestions (ins, del, fmt) are still open. */
  readonly suggestions: number
}
