import type { Figure, Span } from '#core/figures'
import type { Found } from './found.ts'
import { type Hit, Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside, lastBefore } from './order.ts'
import type { Piece, Sentence } from './sentence.ts'
import { leads } from './topic.ts'

/** A stretch of a sentence that can stand as one statement, with everything known of it. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  readonly hits: readonly Hit[]
  /** The tags of all hits. */
  readonly tags: number
}

/** The clauses of a sentence; together they hold each of its figures once. */
export function clausesOf(sentence: Sentence, found: Found): Clause[] {
  const clauses: Clause[] = []
  const runs = sentence.language === 'zh' ? chineseRuns(sentence, found) : englishRuns(sentence, found)
  for (const run of runs) {
    const figures = inside(found.figures, run.start, run.end)
    const cuts =
      sentence.language === 'zh' ? chineseCuts(run, figures, found) : englishCuts(run, figures, found)
    let start = run.start
    for (const end of [...cuts, run.end]) {
      const hits = inside(found.hits, start, end)
      clauses.push({
        start,
        end,
        sentence,
        figures: inside(figures, start, end),
        hits,
        tags: hits.reduce((tags, hit) => tags | hit.tags, 0)
      })
      start = end
    }
  }
  return clauses
}

interface Run {
  readonly start: number
  readonly end: number
}

function runsWhere(
  pieces: readonly Piece[],
  breaks: (before: Piece, after: Piece, run: Run, next: Piece | undefined) => boolean
): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  let before: Piece | null = null
  for (const [index, piece] of pieces.entries()) {
    if (run && before && !breaks(before, piece, run, pieces[index + 1]))
      run = { start: run.start, end: piece.end }
    else {
      if (run) runs.push(run)
      run = { start: piece.start, end: piece.end }
    }
    before = piece
  }
  if (run) runs.push(run)
  return runs
}

const hanIn = (text: string) => text.match(/[\u3400-\u9fff]/g)?.length ?? 0
const wordsIn = (text: string) => text.match(/[A-Za-z]{2,}/g)?.length ?? 0

/** What brackets hold is a statement of its own when it has a figure and says what the figure counts. */
function standsAlone(found: Found, piece: Piece): boolean {
  const figures = inside(found.figures, piece.start, piece.end)
  if (figures.length === 0) return false
  const figured = figures.reduce((length, figure) => length + figure.end - figure.start, 0)
  const words = found.text.slice(piece.start, piece.end)
  return words.length - figured >= 3 && (hanIn(words) >= 4 || wordsIn(words) >= 2)
}

function breaksAtBracket(found: Found, before: Piece, after: Piece): boolean {
  const mark = found.text[before.end]
  return mark === '(' || mark === '（' ? standsAlone(found, after) : standsAlone(found, before)
}

function chineseRuns(sentence: Sentence, found: Found): Run[] {
  return runsWhere(sentence.pieces, (before, after, run) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider === 'comma' && leads(found, before)) return false
    if (before.divider !== 'list') return true
    const figure = firstFrom(found.figures, after.start)
    if (!figure || figure.start >= after.end || !anyFrom(found.figures, run.start, run.end)) return false
    // 大型活动32场、社区宣传295场 names what each counts; 15人死亡、3人失踪 says what became of each.
    const told = inside(found.hits, figure.end, after.end).some((hit) => hit.tags & Tag.Result)
    return told || hanIn(found.text.slice(after.start, figure.start)) >= 2
  })
}

/** Two counts with only a noun between, at the end of a clause: 遍布20个省份70余人 says two things. */
function chineseCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const [figure, last] = figures.slice(-2)
  if (!figure || !last || figure.kind !== 'count' || last.kind !== 'count') return []
  if (figure.counted === last.counted || found.text.slice(last.end, run.end).trim() !== '') return []
  const between = found.text.slice(figure.end, last.start)
  // 跑过七座桥, 三类合计85次: what ends so goes on.
  if (/[过了着到有为在达计共各约]$/.test(between)) return []
  return between.length > 0 && between.length <= 4 && hanIn(between) === between.length ? [last.start] : []
}

// A comma before one of these begins another statement.
const openers =
  /^\s*(?:and|but|while|whereas|although|though|even though|even as|as|with|which|who|whose|when|after|before|because|so|yet|including|of\s+(?:whom|which|them|those|these)|(?:(?:together|thereby|thus|also|now|often)\s+)?(?!according)\p{L}{3,}ing)\b/iu

const relatives = /^\s*(?:which|who|whose|where)\b/i

// The Boeing, carrying 182 passengers, landed safely.
const finite = /^\s*(?:was|were|is|are|has|have|had|will|would|could|did|\p{Ll}{3,}ed)\s/u

function englishRuns(sentence: Sentence, found: Found): Run[] {
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
function englishCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
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
