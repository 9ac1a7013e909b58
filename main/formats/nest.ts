import type { Mark } from 'prosemirror-model'
import type { Span } from './inline.ts'

/** What comes next when spans are written as marks that lie inside each other. */
export type Move =
  | { readonly kind: 'open' | 'close'; readonly mark: Mark }
  | { readonly kind: 'break' }
  | { readonly kind: 'text'; readonly text: string; readonly index: number; readonly open: readonly Mark[] }

// From the outside in, where two run equally far; a suggestion lies on one run and inside everything.
const order = ['link', 'strong', 'em', 'strike', 'underline', 'superscript', 'subscript', 'ins', 'del']

/** Tidy spans as a walk through nested marks. A line break between two runs of a mark does not end it. */
export function nest(spans: readonly Span[]): Move[] {
  const moves: Move[] = []
  const open: Mark[] = []
  const closeDownTo = (depth: number) => {
    while (open.length > depth) {
      const mark = open.pop()
      if (mark) moves.push({ kind: 'close', mark })
    }
  }
  for (const [index, span] of spans.entries()) {
    const isBreak = span.text === '\n'
    const marks = isBreak ? (spans[index + 1]?.marks ?? []) : span.marks
    const parted = open.findIndex((mark) => !mark.isInSet(marks))
    if (parted >= 0) closeDownTo(parted)
    if (isBreak) {
      moves.push({ kind: 'break' })
      continue
    }
    for (const mark of marks.toSorted((a, b) => rank(a, spans, index) - rank(b, spans, index))) {
      if (mark.isInSet(open)) continue
      open.push(mark)
      moves.push({ kind: 'open', mark })
    }
    moves.push({ kind: 'text', text: span.text, index, open: [...open] })
  }
  closeDownTo(0)
  return moves
}

/** Marks that run on for longer are opened first. */
function rank(mark: Mark, spans: readonly Span[], from: number): number {
  if (mark.type.name === 'ins' || mark.type.name === 'del') return order.length
  let runs = 0
  for (const span of spans.slice(from)) {
    if (span.text !== '\n' && !mark.isInSet(span.marks)) break
    runs += 1
  }
  return order.indexOf(mark.type.name) / (order.length + 1) - runs
}
