import type { Role } from '#core/article'
import type { Figure } from '#core/figures'
import type { Language } from '#core/language'
import type { Claim } from './claim.ts'

/** What a claim's priority needs to know of the block it stands in. */
export interface ClaimContext {
  readonly language: Language
  readonly role: Role
  /** The block is the headline, the deck or the first paragraph of the body. */
  readonly prominent: boolean
}

/** The claims of one block, in reading order, offsets into `text`; every figure belongs to exactly one. */
export function findClaims(_text: string, _figures: readonly Figure[], _context: ClaimContext): Claim[] {
  return []
}
