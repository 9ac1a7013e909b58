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

export const draft = (start: number, end: number, next: number, more: Partial<Draft>): Draft => ({
  start,
  end,
  next,
  kind: 'count',
  low: null,
  high: null,
  place: 1,
  width: null,
  bounds: null,
  modifier: 'exact',
  near: false,
  unit: null,
  counted: null,
  change: null,
  per: null,
  ...more
})
