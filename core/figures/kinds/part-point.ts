import { type Draft, draft } from '../draft.ts'
import { currencyNames } from '../lexicon/currency-names.ts'
import { enUnitNames } from '../lexicon/en-units.ts'
import { enScales } from '../lexicon/en-words.ts'
import { headNoun } from '../noun.ts'
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

const standards = new Set(['us', 'uk', 'imperial', 'metric', 'american', 'british', 'standard'])
const single = new Set(['a', 'one', '1'])

/** The token after "per cent" or % at `at`, or 0. */
function perCentEnd(r: Reader, at: number): number {
  const word = r.value(at)
  if (word === 'percent' || word === 'pct' || word === '%') return at + 1
  return word === 'per' && r.word(at + 1) === 'cent' ? at + 2 : 0
}

/** three quarters of an hour, half of one per cent, three-quarters of a million: makes the part of a unit or a round number what it is. */
export function partUnit(r: Reader, made: Draft): void {
  if (made.kind !== 'ratio' || r.word(made.next) !== 'of' || made.low === null) return
  const article = r.written(made.next + 1).toLowerCase()
  const cent = perCentEnd(r, made.next + 2)
  if (cent > 0 && single.has(article)) {
    made.kind = 'percent'
    made.unit = 'percent'
    made.end = r.end(cent - 1)
    made.next = cent
    return
  }
  if (article !== 'a' && article !== 'an') return
  const scale = enScales.get(r.word(made.next + 2))
  if (scale !== undefined && scale >= 1000) {
    made.kind = 'count'
    made.low *= scale
    made.high = made.low
    made.place = scale / 100
    made.end = r.end(made.next + 2)
    made.next += 3
    const money = currencyNames.get(r.word(made.next))
    if (money) {
      made.kind = 'money'
      made.unit = money.code
      made.end = r.end(made.next)
      made.next++
    } else made.counted = headNoun(r, made.next)
    return
  }
  // 1/8 of a US gallon
  if (standards.has(r.word(made.next + 2))) made.next++
  const unit = enUnitNames.get(r.word(made.next + 2))
  if (!unit || (unit.kind !== 'duration' && unit.kind !== 'measure')) return
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
