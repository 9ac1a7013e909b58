import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'

// Among its ten poorest countries.
const amongst = /\bamong (?:the|its|their) (?:[\w’'-]+ ){0,2}(?:[a-z]{3,}est|most [a-z]+) /

/** Whether English words put something in a group at one end of a scale. */
export const amongFew = (words: string) => amongst.test(words)

/** Whether a superlative singles one out: the strongest annual growth, at 4.6%. On the busiest day, in the poorest areas only say when and where. */
export const singled = (clause: Clause, text: string) =>
  clause.sentence.language === 'en' &&
  clause.hits.some(
    ({ start, end, tags }) =>
      tags & Tag.Superlative &&
      /est$|^most /.test(text.slice(start, end)) &&
      /(?<!\b(?:in|on|of|at|from|for|to|by|among|across|than|with) )\bthe $/i.test(
        text.slice(Math.max(0, start - 12), start)
      ) &&
      !/^ (?:of|in)\b/.test(text.slice(end, end + 4))
  )

// The Homeland Movement is on 17.
const standing = /\b(?:is|are|was|were|stands?) (?:on|at) \d{1,2}\b/

/** Whether words say where a party stands in a poll. */
export const stands = (words: string) => standing.test(words)

// £50m would be spent: the plan may follow its figure.
const ahead =
  /^(?: [\w’'-]+){0,3} (?:(?:will|would|could|may|might) [a-z]|(?:is|are|was|were) (?:expected|forecast|predicted|projected|likely|due|set) )/
// Two crossings are to be closed; in a headline, council tax to rise by 4.9%.
const planned =
  /\b(?:is|are) to [a-z]{2,}\b|^\W*(?:[\w’'-]+ ){1,4}to (?:rise|fall|increase|drop|grow|climb|cut|lose|close|open|build|create|invest|spend|hire|axe|get|receive|pay|cost|raise|face|hit|shed|add|buy|sell|double|halve|be)\b/

const beats =
  /\b(?:missing|missed|beating|beat|topping|topped|exceeding|exceeded|above|below) [^,;]{0,40}\b(?:forecasts?|estimates?|consensus|target|expectations) of /

/** Whether words set a figure beside what was forecast. */
export const beatsForecast = (words: string) => beats.test(words)

/** Whether words, or what follows their first figure, speak of a plan. */
export const isPlanned = (words: string, after: string) => planned.test(words) || ahead.test(after)
