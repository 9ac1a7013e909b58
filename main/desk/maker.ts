import { ruleSet } from '#core/checks'
import type { Actor } from '#core/review'
import { fail, ok, type Result } from '#main/api'
import { read } from '#main/formats'
import { type Card, createReview } from '#main/review'

/**
 * The most UTF-16 units of text that a review is made of: three times a long report. All that is open is examined in one process, which
 * takes some 15 µs a unit; every change of the copy looks at all of its blocks again, which half a second has to do for.
 */
export const longestArticle = 200_000

/** What is to be made: read `bytes` as the manuscript `name`, write its review to `path`. */
export interface Order {
  readonly name: string
  readonly bytes: Uint8Array
  readonly path: string
  readonly encoding: string | null
  readonly actor: Actor
  /** Ids of the rules that are switched off. */
  readonly rulesOff: readonly string[]
}

/** Reads a manuscript and writes its review. */
export async function make(
  { name, bytes, path, encoding, actor, rulesOff }: Order,
  signal: AbortSignal,
  progress: (done: number, total: number) => void
): Promise<Result<Card>> {
  const chosen = encoding === null ? {} : { encoding }
  const manuscript = await read(bytes, name, { ...chosen, longest: longestArticle, signal, progress })
  if (!manuscript.ok) return manuscript
  if (signal.aborted) return fail('cancelled', `opening ${name} was cancelled`, { name })
  const { doc, language, title, format, encoding: readAs } = manuscript.value
  const received = { title, language, doc, manuscript: { name, bytes, format, encoding: readAs } }
  const review = createReview(path, received, actor, { rules: ruleSet(rulesOff) })
  if (!review.ok) return review
  const { card } = review.value
  review.value.close()
  return ok(card)
}
