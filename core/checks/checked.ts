import type { Role } from '#core/article'
import type { Claim } from '#core/claims'
import type { Figure } from '#core/figures'
import type { Language } from '#core/language'

/** One block of the article that rules read. Offsets of its figures and claims are into the article's text. */
export interface CheckedBlock {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: Role
  /** The whole block is a quotation. */
  readonly quoted: boolean
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
}

/** What the rules read: the article's text in blocks joined by one line feed. */
export interface CheckedArticle {
  readonly language: Language
  readonly text: string
  readonly blocks: readonly CheckedBlock[]
}
