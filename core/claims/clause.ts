import type { Figure, Span } from '#core/figures'
import { type Hit, Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside } from './order.ts'
import type { Piece, Sentence } from './sentence.ts'

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

/** A block's text with what was found in it, each list in reading order. */
export interface Found {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly hits: readonly Hit[]
  readonly attributions: readonly Span[]
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
  breaks: (before: Piece, after: Piece, run: Run) => boolean
): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  let before: Piece | null = null
  for (const piece of pieces) {
    if (run && before && !breaks(before, piece, run)) run = { start: run.start, end: piece.end }
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

/** The words of a stretch before its first figure; null without a figure. */
function lead(found: Found, start: number, end: number): string | null {
  const figure = firstFrom(found.figures, start)
  return figure && figure.start < end ? found.text.slice(start, figure.start) : null
}

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
    if (before.divider !== 'list') return true
    const subject = lead(found, after.start, after.end)
    return subject !== null && hanIn(subject) >= 2 && anyFrom(found.figures, run.start, run.end)
  })
}

/** Two counts with only a noun between, at the end of a clause: 遍布20个省份70余人 says two things. */
function chineseCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const [figure, last] = figures.slice(-2)
  if (!figure || !last || figure.kind !== 'count' || last.kind !== 'count') return []
  if (figure.counted === last.counted || found.text.slice(last.end, run.end).trim() !== '') return []
  const between = found.text.slice(figure.end, last.start)
  return between.length <= 4 && hanIn(between) === between.length ? [last.start] : []
}

// A comma before one of these begins another statement.
const openers =
  /^\s*(?:and|but|while|whereas|although|though|as|with|which|who|whose|when|after|before|because|so|yet|including|of\s+(?:whom|which|them|those|these)|\p{L}{3,}ing)\b/iu

function englishRuns(sentence: Sentence, found: Found): Run[] {
  const reporting = (piece: Piece) =>
    inside(found.attributions, piece.start, piece.end).some(
      (span) =>
        found.text.slice(piece.start, span.start).trim() === '' &&
        found.text.slice(span.end, piece.end).trim() === ''
    )
  return runsWhere(sentence.pieces, (before, after) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider !== 'comma') return true
    if (reporting(before) || reporting(after)) return true
    return openers.test(found.text.slice(after.start, Math.min(after.end, after.start + 40)))
  })
}

/** Where “and” joins two verbs with a figure each: opened 14 clinics and vaccinated 52,000 people. */
function englishCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const cuts: number[] = []
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1]
    if (!next) continue
    const between = found.text.slice(figure.end, next.start)
    const joint = /\s(?:and|but|while|whereas)\s/i.exec(between)
    if (!joint) continue
    const from = figure.end + joint.index
    const verb = inside(found.hits, from, next.start).some(
      (hit) => (hit.tags & (Tag.Verb | Tag.Moved | Tag.Raised | Tag.Trend | Tag.Result)) !== 0
    )
    if (verb || /\s\p{L}{3,}ed\s/u.test(between.slice(joint.index))) cuts.push(from)
  }
  return cuts.filter((cut) => cut > run.start && cut < run.end)
}
