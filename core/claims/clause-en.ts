import type { Figure, Span } from '#core/figures'
import type { Found } from './found.ts'
import { Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside, lastBefore } from './order.ts'
import { breaksAtBracket, type Run, runsWhere } from './run.ts'
import type { Piece, Sentence } from './sentence.ts'

// A comma before one of these begins another statement.
const openers =
  /^\s*(?:and|but|while|whereas|although|though|even though|even as|as|with|which|who|whose|when|after|before|because|so|yet|including|of\s+(?:whom|which|them|those|these)|(?:(?:together|thereby|thus|also|now|often)\s+)?(?!according)\p{L}{3,}ing)\b/iu

const relatives = /^\s*(?:which|who|whose|where)\b/i

// The Boeing, carrying 182 passengers, landed safely.
const finite = /^\s*(?:was|were|is|are|has|have|had|will|would|could|did|\p{Ll}{3,}ed)\s/u

/** Pieces that make one statement, or several with conjunctions between. */
export function englishRuns(sentence: Sentence, found: Found): Run[] {
  const reporting = (piece: Piece) =>
    inside(found.attributions, piece.start, piece.end).some(
      (span) =>
        span.end <= piece.end &&
        found.text.slice(piece.start, span.start).trim() === '' &&
        found.text.slice(span.end, piece.end).trim() === ''
    )
  const opens = (piece: Piece, pattern: RegExp) =>
    pattern.test(found.text.slice(piece.start, Math.min(piece.end, piece.start + 40)))
  return runsWhere(sentence.pieces, (before, after, _run, next) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider !== 'comma' || found.text[before.end] === '，') return true
    if (reporting(before) || reporting(after)) return true
    // A relative clause in the middle of another leaves that whole: the bank, which has 300 branches, lost 12%.
    const goesOn = next && (opens(after, relatives) ? !opens(next, openers) : opens(next, finite))
    const inserted = after.divider === 'comma' && goesOn
    return opens(after, openers) && !inserted
  })
}

const joints = /\s(?:and|but|while|whereas)\s/gi

/**
 * Where a conjunction joins two statements: opened 14 clinics and vaccinated 52,000 people; exports soared and the deficit narrowed.
 */
export function englishCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const words = found.text.slice(run.start, run.end)
  const ends = [...words.matchAll(joints)].map((joint) => run.start + joint.index)
  const cuts: number[] = []
  let told = states(found, figures, run.start, ends[0] ?? run.end)
  for (const [index, from] of ends.entries()) {
    const end = ends[index + 1] ?? run.end
    if (within(figures, from) || within(found.periods, from)) continue
    const next = states(found, figures, from, end)
    if (told && next && predicates(found, figures, cuts.at(-1) ?? run.start, from, end)) cuts.push(from)
    told ||= next
  }
  return cuts
}

const within = (spans: readonly Span[], at: number) => (lastBefore(spans, at)?.end ?? at) > at

const changing = Tag.Moved | Tag.Raised | Tag.Trend

/** Whether a stretch has a figure, or speaks of a change in something measured. */
function states(found: Found, figures: readonly Figure[], start: number, end: number): boolean {
  if (anyFrom(figures, start, end)) return true
  const tags = inside(found.hits, start, end).reduce((all, hit) => all | hit.tags, 0)
  return (tags & changing) !== 0 && (tags & (Tag.Counted | Tag.Surveyed)) !== 0
}

const verbal = changing | Tag.Verb | Tag.Result | Tag.Aim | Tag.Wish

function hasVerb(found: Found, start: number, end: number): boolean {
  if (/^\s(?:and|but)\s\p{L}{3,}(?:ing|ed)\s/u.test(found.text.slice(start, end))) return true
  if (inside(found.hits, start, end).some((hit) => hit.tags & verbal)) return true
  return /\s\p{L}{3,}ed\s/u.test(found.text.slice(start, end))
}

/** Whether a stretch brings a verb of its own: before its figure, or after it where what stands before has one too. */
function predicates(
  found: Found,
  figures: readonly Figure[],
  before: number,
  start: number,
  end: number
): boolean {
  const figure = firstFrom(figures, start)
  if (!figure || figure.start >= end) return hasVerb(found, start, end)
  if (hasVerb(found, start, figure.start)) return true
  return hasVerb(found, figure.end, end) && hasVerb(found, before, start)
}
