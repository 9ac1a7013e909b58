import { clockNear } from '../lexicon/en-quiet.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { unitFollows } from './counted.ts'

/** half past five, a quarter to eleven */
export const clockParts = new Set('half quarter minutes'.split(' '))
/** Words before a time of day. */
export const clockBefore = new Set(
  'half the at until from by to past train bus ferry show doors tide'.split(' ')
)
const runs = new Set('from to train service ferry flight bus sailing'.split(' '))

/** The 8.02 from Reading, opens at 9.30: hours and minutes with a point. */
export function isClock(r: Reader, at: number, numeral: NumberAt['numeral']): boolean {
  if (r.word(at - 1) === 'to' || r.word(at - 1) === 'past') return false
  if (numeral.low >= 24 || !/^\d{1,2}\.[0-5]\d$/.test(r.written(at))) return false
  if (unitFollows(r, at)) return false
  const word = r.word(at + 1)
  if (word === 'on' && r.word(at - 1) === 'at') return true
  if (r.word(at - 1) === 'the')
    return (
      (runs.has(word) && (r.capital(at + 2) || (word !== 'from' && word !== 'to'))) ||
      (word === 'at' && r.capital(at + 2))
    )
  for (let i = Math.max(0, at - 10); i < at + 4; i++) if (clockNear.has(r.word(i))) return true
  return false
}

const hours = new Set(
  'opens open opened closes close closed starts start started begins begin began shuts leaves left departs arrives arrive arrived ends ended kicks off up home bed'.split(
    ' '
  )
)

/** The bar closes at eleven. */
export function closing(r: Reader, at: number, { numeral, next }: NumberAt): boolean {
  if (!Number.isInteger(numeral.low) || numeral.low < 1 || numeral.low > 12) return false
  return (
    (hours.has(r.word(at - 2)) || numeral.script === 'words') &&
    r.token(next)?.kind !== 'word' &&
    !'%$°'.includes(r.mark(next) || 'x')
  )
}
