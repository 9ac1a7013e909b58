import { CharSet } from '../char-set.ts'
import { type Draft, draft } from '../draft.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'

/** What 折 begins another word with. */
const folding = new CharSet('叠旧合磨返扣射腾')

/** 七五折, 2.5折, 对折: the share of the price that is still to be paid. */
export function discount(r: Reader, at: number, number: NumberAt | null): Draft | null {
  const { text } = r
  const start = number?.numeral.start ?? r.start(at)
  const named = text[start] === '对' ? '对折' : text[start] === '半' ? '半价' : ''
  if (named !== '' && text.startsWith(named, start))
    return draft(start, start + 2, r.seek(start + 2, at).at, {
      low: 50,
      high: 50,
      place: 10,
      kind: 'percent',
      unit: 'percent'
    })
  if (!number) return null
  const { numeral } = number
  const end = r.spaced(numeral.end)
  if (text[end] !== '折' || folding.at(text, end + 1)) return null
  const digits =
    numeral.spelled ??
    (numeral.high > numeral.low && numeral.low < 10 ? `${numeral.low}${numeral.high}` : null)
  const written = digits === null ? numeral.low : Number(digits)
  if (written <= 0 || written >= 100) return null
  const value = written < 10 ? Number.parseFloat((written * 10).toPrecision(12)) : written
  return draft(start, end + 1, r.seek(end + 1, number.next).at, {
    low: value,
    high: value,
    place: written < 10 ? 10 : 1,
    kind: 'percent',
    unit: 'percent'
  })
}
