import { blockAt, type Plain } from '#core/article'
import type { Quote } from './words.ts'

const context = 32
const longestExact = 2000
const longestClause = 8000

const startsInPair = (text: string, at: number) =>
  at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** text.slice(from, to), shortened where it would cut a surrogate pair in half. */
function slice(text: string, from: number, to: number): string {
  const start = startsInPair(text, from) ? from + 1 : from
  const end = startsInPair(text, to) ? to - 1 : to
  return text.slice(start, Math.max(start, end)).toWellFormed()
}

/** The words of `start`..`end` (UTF-16, end exclusive) of the accepted text with what surrounds them in their blocks. */
export function quoteOf(article: Plain, start: number, end: number, clause: string): Quote {
  const first = blockAt(article, start)
  const last = blockAt(article, Math.max(start, end - 1))
  return {
    exact: slice(article.text, start, Math.min(end, start + longestExact)),
    prefix: slice(article.text, Math.max(first.start, start - context), start),
    suffix: slice(article.text, end, Math.min(last.end, end + context)),
    block: first.id.slice(0, 64).toWellFormed(),
    clause: slice(clause, 0, longestClause)
  }
}

const ends = /[。！？；!?;\n]/

/** The sentence of the accepted text that holds `start`..`end`, for words that no claim holds. */
export function sentenceAround(article: Plain, start: number, end: number): string {
  const first = blockAt(article, start)
  const last = blockAt(article, Math.max(start, end - 1))
  const stops = (at: number) => {
    const character = article.text.charAt(at)
    return ends.test(character) || (character === '.' && /\s|^$/.test(article.text.charAt(at + 1)))
  }
  const farthest = longestClause / 2
  let from = start
  while (from > first.start && start - from < farthest && !stops(from - 1)) from -= 1
  let to = end
  while (to < last.end && to - end < farthest && !stops(to)) to += 1
  return slice(article.text, from, to).trim()
}

/** Whether a verdict on one still holds for the other: the same words in the same clause. */
export function sameWords(one: Quote, other: Quote): boolean {
  return one.exact === other.exact && one.clause === other.clause
}

/** The words are more than a quote can hold, so that a change in them could go unseen. */
export function isTooLong(quote: Quote): boolean {
  return quote.exact.length >= longestExact - 1
}
