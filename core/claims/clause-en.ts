import type { Figure, Span } from '#core/figures'
import type { Found } from './found.ts'
import { Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside, lastBefore } from './order.ts'
import { breaksAtBracket, type Run, runsWhere } from './run.ts'
import type { Piece, Sentence } from './sentence.ts'
import { overYears } from './years.ts'

// A comma before one of these begins another statement.
const openers =
  /^\s*(?:and|but|while|whereas|although|though|even though|even as|as|with|which|who|whose|where|when|after|before|because|so|yet|including|followed by|of\s+(?:whom|which|them|those|these)|(?:(?:together|thereby|thus|also|now|often)\s+)?(?!according)\p{L}{3,}ing)\b/iu

const relatives = /^\s*(?:which|who|whose|where)\b/i

// The Boeing, carrying 182 passengers, landed safely.
const finite = /^\s*(?:was|were|is|are|has|have|had|will|would|could|did|\p{Ll}{3,}ed)\s/u

// Robberies, meanwhile, fell.
const interjection =
  /^\s*(?:though|however|meanwhile|too|by contrast|in contrast|in turn|for example|for instance|in fact|of course|on average|on the other hand|overall)\s*$/i

/** Pieces that make one statement, or several with conjunctions between. */
export function englishRuns(sentence: Sentence, found: Found): Run[] {
  const reporting = (piece: Piece) =>
    inside(found.attributions, piece.start, piece.end).some(
      (span) =>
        span.end <= piece.end &&
        found.text.slice(piece.start, span.start).trim() === '' &&
        found.text.slice(span.end, piece.end).trim() === ''
    )
  const aged = ({ start, end }: Piece) => /^\s*\d{2}\s*$/.test(found.text.slice(start, end))
  // The chipmaker said on Thursday after its first loss: what follows the verb is no part of what is told before.
  const tells = (piece: Piece) => {
    const [span] = inside(found.attributions, piece.start, piece.end)
    return span !== undefined && found.text.slice(piece.start, span.start).trim() === ''
  }
  const interjected = (piece: Piece) =>
    piece.end - piece.start <= 20 && interjection.test(found.text.slice(piece.start, piece.end))
  const tagged = ({ start, end }: Piece, tags: number) =>
    anyFrom(found.figures, start, end) || inside(found.hits, start, end).some((hit) => hit.tags & tags)
  const speaks = (piece: Piece) => tagged(piece, Tag.Record | Tag.Trend | Tag.Superlative)
  // Was unchanged needs its subject beside it.
  const tellsAlone = (piece: Piece) => tagged(piece, Tag.Record | Tag.Superlative)
  // 1,900 were hurt, 240 of them seriously.
  const partOf = (piece: Piece) => {
    const figure = firstFrom(found.figures, piece.start)
    if (!figure || found.text.slice(piece.start, figure.start).trim() !== '') return false
    return /^ of (?:them|whom|which|those|these)\b/.test(found.text.slice(figure.end, figure.end + 10))
  }
  const opens = (piece: Piece, pattern: RegExp) =>
    pattern.test(found.text.slice(piece.start, Math.min(piece.end, piece.start + 40)))
  return runsWhere(sentence.pieces, (before, after, _run, next) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider !== 'comma' || found.text[before.end] === '，') return true
    if (interjected(before) || interjected(after)) return false
    if (aged(before) && opens(after, relatives)) return false
    if (reporting(before) || reporting(after) || tells(after)) return true
    if (opens(before, relatives) && speaks(before) && tellsAlone(after)) return true
    if (next && opens(after, relatives) && speaks(after) && tellsAlone(next)) return true
    // A relative clause in the middle of another leaves that whole, unless both count: the bank, which has branches, lost 12%.
    const goesOn = next && (opens(after, relatives) ? !opens(next, openers) : opens(next, finite))
    const inserted = after.divider === 'comma' && goesOn
    return (opens(after, openers) && !inserted) || partOf(after)
  })
}

const joints = /\s(?:and|but|while|whereas|as|after|before|because|although|though)\s/gi
// Known as, twice as likely, as many as, two days after: no clause begins here.
const joinsNone =
  /(?:\b(?:such|known|described|regarded|seen|used|serv\w+|well|act\w*|far|long|soon|much|many|worked|works?|named|listed|treated|counted|defined|same|even|just)|\bas [\w-]+(?: [\w-]+)?)$/i
const distance =
  /^\sas (?:far|long|many|much|well|high|low|little|few|soon|of|part|early|late|recently|a result)\b/i
const timed = /\b(?:shortly|soon|just|days?|weeks?|months?|years?|hours?|minutes?)$/i
// The pound slipped after data showed that sales fell: a reporting clause is no statement beside another.
const reporting = /^\s\w+ (?:\S+ ){0,4}(?:said|says?|reported|warned|announced|show(?:s|ed)?|revealed)\b/i

/**
 * Where a conjunction joins two statements: opened 14 clinics and vaccinated 52,000 people; exports soared and the deficit narrowed. A
 * reporting clause that holds a figure of its own ends in such a place too: a survey of 1,500 parents found that | 62% worry.
 */
export function englishCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const words = found.text.slice(run.start, run.end)
  const sampled = inside(found.attributions, run.start, run.end)
    .filter(({ start, end }) => end < run.end && inside(figures, start, end).some((figure) => !isAge(figure)))
    .map(({ end }) => end)
  const joined = [...words.matchAll(joints)].filter(
    (joint) => !subordinates(joint[0]) || begins(words, joint.index)
  )
  const ends = joined.map((joint) => run.start + joint.index)
  const cuts: number[] = [...sampled]
  let told = states(found, figures, run.start, ends[0] ?? run.end, done)
  for (const [index, joint] of joined.entries()) {
    const from = run.start + joint.index
    const end = ends[index + 1] ?? run.end
    if (within(figures, from) || within(found.periods, from) || within(found.attributions, from)) continue
    const next = states(found, figures, from, end, subordinates(joint[0]) ? moved : done)
    if (inside(found.attributions, from, from + 6).length > 0) {
      cuts.push(from)
      continue
    }
    const plain = found.headline && /\s(?:as|while|but|although)\s/i.test(joint[0])
    if (found.headline && !plain && subordinates(joint[0]) && !anyFrom(figures, from, end)) continue
    if (
      told &&
      next &&
      (plain ||
        dated(found, figures, run.start, from, end) ||
        predicates(found, figures, cuts.at(-1) ?? run.start, from, end))
    )
      cuts.push(from)
    told ||= next
  }
  return cuts.sort((a, b) => a - b)
}

const isAge = ({ kind, unit, text }: Figure) => kind === 'measure' && unit === 'year' && /^\d{2}$/.test(text)

const subordinates = (joint: string) => !/and|but|while|whereas/i.test(joint)

function begins(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at)
  if (
    joinsNone.test(before) ||
    distance.test(words.slice(at, at + 16)) ||
    reporting.test(words.slice(at, at + 60))
  )
    return false
  return !timed.test(before) || words.startsWith(' as ', at)
}

/** Two amounts with their own times: fell 3% in May and 2% in June. */
const dated = (found: Found, figures: readonly Figure[], before: number, start: number, end: number) =>
  [before, start].every(
    (from, at) => anyFrom(figures, from, at ? end : start) && anyFrom(found.periods, from, at ? end : start)
  )

// Burglaries down in Leeds.
const upOrDown = / (?:up|down)\b/

const moved = Tag.Moved | Tag.Trend
const done = moved | Tag.Raised

const within = (spans: readonly Span[], at: number) => (lastBefore(spans, at)?.end ?? at) > at

/** Whether a stretch has a figure, or speaks of a change in something measured. */
function states(
  found: Found,
  figures: readonly Figure[],
  start: number,
  end: number,
  changing: number
): boolean {
  if (anyFrom(figures, start, end)) return true
  const tags = inside(found.hits, start, end).reduce((all, hit) => all | hit.tags, 0)
  if (found.headline && tags & Tag.Counted && upOrDown.test(found.text.slice(start, end))) return true
  if (
    tags & Tag.Record ||
    (tags & Tag.Superlative && (tags & Tag.Scope || overYears(found.text.slice(start, end))))
  )
    return true
  return (
    (tags & (found.headline ? changing | Tag.Bare : changing)) !== 0 &&
    (tags & (Tag.Counted | Tag.Surveyed)) !== 0
  )
}

// £212,000 when they raided a house: the verb is another clause's.
const subordinate = /\s(?:when|where|who|which|that|because|if|than|since)\s|,/
const verbal = Tag.Moved | Tag.Raised | Tag.Trend | Tag.Verb | Tag.Result | Tag.Aim | Tag.Wish
const participle = /^\s(?:and|but|after|before|while)\s\p{L}{3,}(?:ing|ed)\s/u

// Had to lay off nine nurses and close two beds, will delay a plant and suspend its dividend.
const bare =
  /^\s(?:and|or) (?:then |also |to )?(?!(?:another|nearly|almost|only|just|then|more|even|up|some|most|all|both|half|about|around|over|at|as|by|in|on|of|from|for|to|with|another)\s)[a-z]+(?<!s) (?:off |out |up |down )?(?:(?:an?|the|its|their|his|her|our|about|around|some|up to|more than|at least|all|two|three|four|five|six|seven|eight|nine|ten|half)\b|[0-9£$€])/
const willed = /\b(?:to|will|would|could|can|must|should|may|might|did not|didn't|won't) [a-z]+ /

function hasVerb(found: Found, start: number, end: number): boolean {
  const words = found.text.slice(start, end)
  if (participle.test(words) || (found.headline && upOrDown.test(words))) return true
  const tags = found.headline ? verbal | Tag.Bare : verbal
  if (inside(found.hits, start, end).some((hit) => hit.tags & tags)) return true
  return /\s\p{L}{3,}ed\s/u.test(words)
}

/**
 * Whether a stretch brings a verb of its own: before its figure, or after it where what stands before has one too. English and maths,
 * down from 64% brings none before the comma.
 */
function predicates(
  found: Found,
  figures: readonly Figure[],
  before: number,
  start: number,
  end: number
): boolean {
  if (
    bare.test(found.text.slice(start, end)) &&
    willed.test(found.text.slice(Math.max(before, start - 160), start))
  )
    return true
  const figure = firstFrom(figures, start)
  if (!figure || figure.start >= end) return hasVerb(found, start, end)
  const comma = found.text.indexOf(',', start)
  if (comma >= 0 && comma < figure.start) return hasVerb(found, start, comma)
  if (hasVerb(found, start, figure.start)) return true
  const below = found.text.slice(figure.end, end).search(subordinate)
  return hasVerb(found, figure.end, below < 0 ? end : figure.end + below) && hasVerb(found, before, start)
}
