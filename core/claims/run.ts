import type { Found } from './found.ts'
import { inside } from './order.ts'
import type { Piece } from './sentence.ts'

/** Pieces of a sentence that belong together. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Pieces in runs, parted where `breaks` says so. */
export function runsWhere(
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

/** How many Han characters a text has. */
export const hanIn = (text: string) => text.match(/[\u3400-\u9fff]/g)?.length ?? 0
const wordsIn = (text: string) => text.match(/[A-Za-z]{2,}/g)?.length ?? 0

/** What brackets hold is a statement of its own when it has a figure and says what the figure counts. */
function standsAlone(found: Found, piece: Piece): boolean {
  const figures = inside(found.figures, piece.start, piece.end)
  if (figures.length === 0) return false
  const figured = figures.reduce((length, figure) => length + figure.end - figure.start, 0)
  const words = found.text.slice(piece.start, piece.end)
  return words.length - figured >= 3 && (hanIn(words) >= 4 || wordsIn(words) >= 2)
}

const byline = /^\s*(?:本报|中央社)?(?:记者|通讯员|特派员|实习生)[\s:：]/

/** Whether a bracket parts two pieces: one of them is a statement of its own. */
export function breaksAtBracket(found: Found, before: Piece, after: Piece): boolean {
  if (byline.test(found.text.slice(before.start, before.end))) return true
  const mark = found.text[before.end]
  return mark === '(' || mark === '（' ? standsAlone(found, after) : standsAlone(found, before)
}
