import type { FigureKind } from '#core/figures'

/**
 * A sentence is matched as a template in which every figure and every date is one character of the private use area: the kind of a
 * figure can be asked for without reading it again, and no pattern ever stops inside a number.
 */
export const slotOf = {
  count: '\ue001',
  percent: '\ue002',
  'percentage-point': '\ue003',
  money: '\ue004',
  measure: '\ue005',
  duration: '\ue006',
  ratio: '\ue007',
  multiple: '\ue008',
  rank: '\ue009',
  index: '\ue00a',
  date: '\ue00b'
} as const satisfies Record<FigureKind | 'date', string>

/** The character that stands for a figure of a kind, or for a date. */
export function slotFor(kind: FigureKind | 'date'): string {
  return slotOf[kind]
}
