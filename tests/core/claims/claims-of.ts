import { describe, expect, it } from 'vitest'
import { type Claim, type ClaimContext, findClaims } from '#core/claims'
import { recognise } from '#core/figures'
import { languageOf } from '#core/language'

/** The claims of one paragraph of body text, its figures recognised as in an article. */
export function claimsOf(text: string, context: Partial<ClaimContext> = {}): Claim[] {
  const language = context.language ?? languageOf(text)
  return findClaims(text, recognise(text, language), { role: 'body', prominent: false, ...context, language })
}

/** A claim as the cases write it: priority, category, words, @period, <attribution>. */
export function shown({ priority, category, text, period, attribution }: Claim): string {
  return `${priority} ${category} ${text}${period ? ` @${period.text}` : ''}${attribution ? ` <${attribution.text}>` : ''}`
}

/** A failure mode: what goes wrong without the rule, the sentence, the claims in it. */
export type Case = readonly [name: string, sentence: string, ...claims: readonly string[]]

/** One test a case: the claims of its sentence are exactly those written, in order. */
export function holds(cases: Readonly<Record<string, readonly Case[]>>) {
  for (const [domain, list] of Object.entries(cases)) {
    describe(domain, () => {
      it.each(list)('%s', (_name, sentence, ...claims) => {
        expect(claimsOf(sentence).map(shown)).toEqual(claims)
      })
    })
  }
}
