import type { Entry } from '#core/review'

const before = 14

/** The copy's words for an entry: the figure, or what a person marked. */
export function wordsOf(entry: Entry): string {
  return entry.fact?.figure.text ?? entry.record?.quote.exact ?? ''
}

/** The clause around an entry's words, cut in front so that the words stay in sight on one line. */
export function contextOf(entry: Entry): string {
  const quote = entry.fact?.quote ?? entry.record?.quote
  if (!quote) return ''
  const clause = (entry.fact?.claim?.text ?? quote.clause).replace(/\s+/gu, ' ').trim()
  const at = clause.indexOf(wordsOf(entry))
  if (at <= before) return clause
  const cut = at - before
  // Never half a word: a Latin word that the cut falls into goes as a whole.
  const tail = clause.slice(cut)
  const inWord = /[\w'’]/u.test(clause[cut - 1] ?? '') && /^[\w'’]/u.test(tail)
  const whole = inWord ? tail.replace(/^[\w'’]+/u, '') : tail
  return `…${whole.replace(/^[\s,;:，、；：]+/u, '')}`
}
