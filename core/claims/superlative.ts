import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { has, measured, stated, wordsOf } from './reading.ts'

// A superlative over a stretch of time is a record: the lowest since 2008, 近十年最少.
const stretches =
  /以来|近.{1,4}年|年来|历史(?:同期|上|以来|各)|[有史]史|\bsince\b|\bon record\b|\b(?:in|for) (?:\S{1,12} ){0,2}(?:years|decades|months|weeks)\b|\bin (?:a|its|his|her|their) (?:decade|generation|century|history|career)\b|\bin (?:\S{1,16} ){1,3}history\b/

/** Whether a superlative of the clause ranges over time. */
export function overTime(clause: Clause, text: string): boolean {
  return stretches.test(wordsOf(clause, text))
}

const emptiest =
  /\b(?:the|its|their|his|her) (?!(?:fore|inter|prot|requ|harv|conq|arr|cont|inv|dig|hon|gu|n|w|r)est\b)[a-z]+est (?:\S+ ){0,3}since\b/

const bestIn =
  /\b(?:best|worst) (?:\S+ ){1,3}(?:since|on record|in (?:a|\d+|\w+) (?:year|decade|generation|century)s?|for (?:a|\d+|\w+) (?:year|decade)s?)\b/

const yearHigh = /-(?:year|month|week|decade|day) (?:highs?|lows?|peaks?)\b/i
const noneSince = /^\W{0,3}(?:no|not one|nobody|none) .{0,60}?\b(?:has|have|had)\b.{0,80}?\bsince\b/i

/** Whether an English clause says by its form that nothing has been like it: its emptiest since 1936, a ten-year high. */
export function unmatched(clause: Clause, text: string): boolean {
  if (clause.sentence.language !== 'en') return false
  const words = wordsOf(clause, text)
  return [emptiest, bestIn, yearHigh, noneSince].some((pattern) => pattern.test(words))
}

/** Whether a clause states a record. */
export function records(clause: Clause, text: string): boolean {
  if (unmatched(clause, text)) return true
  if (stated(clause, Tag.Record)) return true
  return stated(clause, Tag.Superlative) !== null && overTime(clause, text)
}

const firstTo =
  /\b(?:the|its|his|her|their) (?:first|only|youngest|oldest) (?:\S+ ){0,2}(?:man|woman|person|people|player|team|country|city|state|company|bank|president|leader|athlete|driver|rider|club|party|candidate|nation|school|university|airline|court|[A-Z][a-z]+) (?:ever )?to\b/

/** Whether somebody is said to be the first, or the only one, to do something. */
export function isFirst(clause: Clause, text: string): boolean {
  return clause.sentence.language === 'en' && firstTo.test(wordsOf(clause, text))
}

const singledOut = /^(?:的是|的为|的依次|的仍然?是)/

const firstOf = /(?:系|为|是)[^，,]{0,16}(?:首次|首例|首个|首起|首位|第一次)/

/** A superlative with what it ranges over, or one that is the topic: 上座率最高的是主场. */
export function ranks(clause: Clause, text: string): boolean {
  if (isFirst(clause, text) || firstOf.test(wordsOf(clause, text))) return true
  const hit = stated(clause, Tag.Superlative)
  if (!hit) return false
  return (
    has(clause, Tag.Scope) || (has(clause, measured) && singledOut.test(text.slice(hit.end, hit.end + 4)))
  )
}
