import type { FigureKind, Modifier } from './figure.ts'

/** A figure in the making. Offsets are into the text; `next` is the first token that is not part of it. */
export interface Draft {
  start: number
  end: number
  kind: FigureKind
  low: number | null
  high: number | null
  place: number
  width: number | null
  /** Of a vague number, the order of magnitude. */
  bounds: readonly [number, number | null] | null
  modifier: Modifier
  /** Of `under`: 近 and nearly say just under; 不到 and fewer than do not. */
  near: boolean
  unit: string | null
  counted: string | null
  change: 'up' | 'down' | 'to' | null
  per: string | null
  next: number
}

// Field by field: a spread would cost more than the rest of the figure.
export const draft = (start: number, end: number, next: number, more: Partial<Draft>): Draft => ({
  start,
  end,
  next,
  kind: more.kind ?? 'count',
  low: more.low ?? null,
  high: more.high ?? null,
  place: more.place ?? 1,
  width: more.width ?? null,
  bounds: more.bounds ?? null,
  modifier: more.modifier ?? 'exact',
  near: more.near ?? false,
  unit: more.unit ?? null,
  counted: more.counted ?? null,
  change: more.change ?? null,
  per: more.per ?? null
})
