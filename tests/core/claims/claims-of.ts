import { type Claim, type ClaimContext, findClaims } from '#core/claims'
import { recognise } from '#core/figures'
import { languageOf } from '#core/language'

/** The claims of one paragraph of body text, its figures recognised as in an article. */
export function claimsOf(text: string, context: Partial<ClaimContext> = {}): Claim[] {
  const language = context.language ?? languageOf(text)
  return findClaims(text, recognise(text, language), { role: 'body', prominent: false, ...context, language })
}

/** A claim as the cases write it: category, words, @period, <attribution>. */
export function shown({ category, text, period, attribution }: Claim): string {
  return `${category} ${text}${period ? ` @${period.text}` : ''}${attribution ? ` <${attribution.text}>` : ''}`
}

/** A failure mode: what goes wrong without the rule, the sentence, the claims in it. */
export type Case = readonly [name: string, sentence: string, ...claims: readonly string[]]
