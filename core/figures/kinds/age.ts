import type { Draft } from '../draft.ts'
import type { Reader } from '../reader.ts'

const ageWords = new Set(['aged', 'age', 'ages'])

/** Smith, 27, said; aged 25 to 54; the age of 21: makes a bare number an age where the words around it say so. */
export function aged(r: Reader, made: Draft, at: number): void {
  if (made.kind !== 'count' || made.low === null || made.high === null || made.high > 130 || made.low < 0)
    return
  const before = at - 1
  const said =
    ageWords.has(r.word(before)) ||
    (r.word(before) === 'of' && ageWords.has(r.word(before - 1))) ||
    (r.word(before) === 'between' &&
      (ageWords.has(r.word(before - 1)) || (r.word(before - 1) === 'of' && ageWords.has(r.word(before - 2)))))
  const named =
    made.counted === null &&
    made.low === made.high &&
    r.mark(before) === ',' &&
    r.mark(made.next) === ',' &&
    r.capital(before - 1)
  if (!said && !named) return
  made.kind = 'measure'
  made.unit = 'year'
  made.counted = null
}
