import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { has, measured, wordsOf } from './reading.ts'

const emptiest =
  /\b(?:the|its|their|his|her) (?!(?:fore|inter|prot|requ|harv|conq|arr|cont|inv|dig|hon|gu|n|w|r)est\b)[a-z]+est (?:\S+ ){0,3}since\b/

const leastSince =
  /\b(?:the|its|their|his|her) (?:least|most) (?:[\w-]+ ){1,4}(?:since|on record|in (?:more than |over |almost |nearly )?(?:\S+ )?(?:years|decades|decade))\b/
const broken =
  /\b(?:top|tops|topped|beats?|broke|breaks?|broken|smash\w*|shatter\w*|eclips\w*|surpass\w*|equal(?:led|s)?|match(?:ed|es)?) (?:[\w’'-]+ ){0,4}records?\b/
const everSeen =
  /\bthe (?:worst|best|[a-z]+est) (?:\S+ ){0,3}(?:had|has|have) (?:ever )?(?:seen|known|faced|experienced|recorded)\b/
const firstIn =
  /\b(?:the|its|their|his|her|our|a) first (?:[\w-]+ ){1,4}(?:since|(?:in|for) (?:more than |over |almost |nearly |at least )?(?:\S+ )?(?:years|decades|months|decade|generation))\b/
const bestIn =
  /\b(?:best|worst) (?:\S+ ){1,3}(?:since|on record|in (?:a|\d+|\w+) (?:year|decade|generation|century)s?|for (?:a|\d+|\w+) (?:year|decade)s?)\b/

const yearHigh = /-(?:year|month|week|decade|day) (?:highs?|lows?|peaks?)\b/i
// No council in England has lost more.
const noneMore =
  /^\W{0,3}(?:no (?:other )?|nobody|no one|none )(?:\S+ ){0,6}(?:has|have|had|is|are) (?:ever )?(?:\w+ ){0,3}(?:more|less|fewer|better|worse|higher|lower|bigger|larger|smaller|faster)\b/i
const noneSince = /^\W{0,3}(?:no|not one|nobody|none) .{0,60}?\b(?:has|have|had)\b.{0,80}?\bsince\b/i

/** Whether an English clause says by its form that nothing has been like it: its emptiest since 1936, a ten-year high. */
export function unmatched(clause: Clause, text: string): boolean {
  if (clause.sentence.language !== 'en') return false
  const words = wordsOf(clause, text)
  return [emptiest, everSeen, broken, leastSince, firstIn, bestIn, yearHigh, noneSince].some((pattern) =>
    pattern.test(words)
  )
}

const firstTo =
  /\b(?:the|its|his|her|their) (?:first|only|youngest|oldest) (?!(?:quarter|half|month|year|week|day)\b)(?:\S+ ){0,2}(?:man|woman|person|people|player|team|country|city|state|company|bank|president|leader|athlete|driver|rider|club|party|candidate|nation|school|university|airline|court|[A-Z][a-z]+) (?:ever )?to\b/

const leading =
  /\b(?:the|its|their|our|his|her) (?:top|best|leading|number one|worst|bottom|most popular) (?:[\w-]+ ){1,4}(?:for|in|on|of|across|nationally|worldwide)\b/
const reigning =
  /\b(?:the|its|their) (?:top|best|leading|number one|worst|bottom) (?:[\w-]+ ){1,4}for (?:the|a) \S+ (?:\S+ )?(?:year|season|month|time)\b/

/** Whether somebody is said to be the first, or the only one, to do something. */
export function isFirst(clause: Clause, text: string): boolean {
  return clause.sentence.language === 'en' && firstTo.test(wordsOf(clause, text))
}

const within =
  '(?:this|last) (?:year|season|month|week|summer|winter|spring|autumn|decade)|in (?:\\S+ ){1,4}(?:years?|months?|weeks?|days?|seasons?|hours|matches|games|decades?)|in as many|since|so far|of (?:the|his|her|their|its|this) (?:\\S+ )?(?:season|year|career|campaign|tournament|series)'
// The fifth fatal crash this year, a third rate cut since March.
const nth = new RegExp(
  `\\b(?:(?:the|its|his|her|their|our|a) )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)) (?!(?:quarter|half|year|century)\\b)(?:[\\w'’-]+ ){1,5}(?:\\S+ ){0,5}?(?:${within})\\b`
)

/** Whether an English clause gives something a place: the top school for years, the first to do it, the third flood this year. */
export function placed(clause: Clause, text: string): boolean {
  if (clause.sentence.language !== 'en' || has(clause, Tag.Aim | Tag.Wish)) return false
  const words = wordsOf(clause, text)
  if (nth.test(words) || noneMore.test(words)) return true
  if (reigning.test(words)) return has(clause, Tag.Verb | Tag.Moved)
  return leading.test(words) && has(clause, Tag.Verb | Tag.Moved) && has(clause, Tag.Scope | measured)
}

const heaviestIn = /\b(?:was|were|is|are|remains?|remained) $/
/** Whether an English superlative is what is said of something in a place: losses were heaviest in the lowlands. */
export const saidIn = (before: string, after: string) =>
  heaviestIn.test(before) && /^ (?:in|among|for|at|on)\b/.test(after)

const somewhere = /^(?: [\w-]+){1,3} (?:in|on|at) (?:the )?\p{Lu}/u

/** Whether what follows an English superlative says in what: the biggest faller in the FTSE 100. */
export const inNamed = (after: string) => somewhere.test(after)
