import { type Draft, draft } from '../draft.ts'
import { enUnitNames } from '../lexicon/en-units.ts'
import type { Reader } from '../reader.ts'

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25]
])
const moves = new Set('cut rise hike increase reduction drop move reductions cuts hikes'.split(' '))

/** The token after "percentage point" or "point" from `at` on, hyphens or an "of a" before it; 0 where none stands there. */
function pointEnd(r: Reader, at: number): number {
  let i = at
  if (r.mark(i) === '-') i++
  if (r.word(i) === 'of') i++
  if (i > at && r.word(i) === 'a') i++
  else if (r.word(i) === 'a') i++
  const share = r.word(i) === 'percentage'
  if (share) i += r.mark(i + 1) === '-' ? 2 : 1
  if (r.word(i) !== 'point') return 0
  const said =
    share ||
    (r.word(at) === 'of'
      ? true
      : r.mark(at) === '-' && moves.has(r.word(i + 1) === 'rate' ? r.word(i + 2) : r.word(i + 1)))
  return said ? i + 1 : 0
}

/** Makes 0.2 of a point, three-quarters of a percentage point the points that they are. */
export function pointed(r: Reader, made: Draft): void {
  if (
    r.word(made.next) !== 'of' ||
    (made.kind !== 'count' && made.kind !== 'ratio') ||
    made.low === null ||
    made.low > 1
  )
    return
  const next = pointEnd(r, made.next)
  if (next === 0) return
  made.kind = 'percentage-point'
  made.unit = 'percentage-point'
  made.counted = null
  made.end = r.end(next - 1)
  made.next = next
}

/** three quarters of an hour, a quarter of a century: makes the part of a unit the length that it is. */
export function partUnit(r: Reader, made: Draft): void {
  const article = r.word(made.next + 1)
  if (made.kind !== 'ratio' || r.word(made.next) !== 'of' || (article !== 'a' && article !== 'an')) return
  const unit = enUnitNames.get(r.word(made.next + 2))
  if (!unit || made.low === null || (unit.kind !== 'duration' && unit.kind !== 'measure')) return
  made.kind = unit.kind
  made.unit = unit.unit
  made.low *= unit.factor
  made.high = made.low
  made.end = r.end(made.next + 2)
  made.next += 3
}

/** half a percentage point, a quarter-point cut */
export function partPoint(r: Reader, at: number): Draft | null {
  const value = parts.get(r.word(at))
  const next = value === undefined ? 0 : pointEnd(r, at + 1)
  if (value === undefined || next === 0) return null
  return draft(r.start(at), r.end(next - 1), next, {
    low: value,
    high: value,
    place: value / 5,
    kind: 'percentage-point',
    unit: 'percentage-point'
  })
}
