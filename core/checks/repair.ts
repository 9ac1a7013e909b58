import { reworded } from './numeral.ts'
import type { Quantity } from './quantity.ts'
import type { Edit, RepairDraft, Wording } from './rule.ts'

/** One side of a conflict made to agree: another number in the figure's own wording. No repair where the wording does not allow it. */
export function renumber(quantity: Quantity, value: number): RepairDraft[] {
  const text = reworded(quantity, value)
  if (text === null || text === quantity.figure.text) return []
  return [replaceFigure(quantity, text)]
}

export function replaceFigure({ figure }: Quantity, text: string): RepairDraft {
  return replace(figure.start, figure.end, figure.text, text)
}

/** Replaces a stretch of copy; the label shows both. */
export function replace(start: number, end: number, was: string, text: string): RepairDraft {
  const label: Wording =
    text === ''
      ? { zh: `删去“${was}”`, en: `Delete “${was}”` }
      : { zh: `“${was}”改为“${text}”`, en: `Change “${was}” to “${text}”` }
  return { label, edits: [{ start, end, text }] }
}

export function remove(start: number, end: number, was: string): RepairDraft {
  return replace(start, end, was, '')
}

/** Two figures change places. */
export function swap(a: Quantity, b: Quantity): RepairDraft {
  const edits: Edit[] = [
    { start: a.figure.start, end: a.figure.end, text: b.figure.text },
    { start: b.figure.start, end: b.figure.end, text: a.figure.text }
  ]
  return {
    label: {
      zh: `“${a.figure.text}”与“${b.figure.text}”对调`,
      en: `Swap “${a.figure.text}” and “${b.figure.text}”`
    },
    edits: edits.sort((x, y) => x.start - y.start)
  }
}
