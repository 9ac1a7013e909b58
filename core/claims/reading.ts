import type { Clause } from './clause.ts'
import { type Hit, Tag } from './lexicon/index.ts'

/** What nobody doubts to be serious: crime, death, health, money. */
export const grave = Tag.Crime | Tag.Death | Tag.Health | Tag.Money
/** What is counted as a matter of course, or could be surveyed. */
export const measured = Tag.Counted | Tag.Surveyed

/** The clause's own words. */
export const wordsOf = (clause: Clause, text: string) => text.slice(clause.start, clause.end)

const closing = /[\s。！，,；;.!”’]/

/** The clause's own words without the punctuation that closes them. */
export function bareWordsOf(clause: Clause, text: string): string {
  let { end } = clause
  while (end > clause.start && closing.test(text[end - 1] ?? '')) end--
  return text.slice(clause.start, end)
}

/** Whether a clause has a term with one of the tags. */
export const has = (clause: Clause, tag: number) => (clause.tags & tag) !== 0

/** A term with the tags of all terms before it in its clause. */
interface Seen {
  readonly hit: Hit
  readonly before: number
}

/** The terms of a clause, in reading order. */
export function* seen(clause: Clause): Generator<Seen> {
  let before = 0
  for (const hit of clause.hits) {
    yield { hit, before }
    before |= hit.tags
  }
}

/** The first term with a tag; null where it stands under a wish. */
export function stated(clause: Clause, tag: number): Hit | null {
  for (const { hit, before } of seen(clause)) if (hit.tags & tag) return wished(before) ? null : hit
  return null
}

/** Whether what stands before says that it is wished, planned or doubted, not done. */
export const wished = (before: number) => (before & (Tag.Aim | Tag.Wish)) !== 0 && (before & Tag.Done) === 0
