import { currencyNames } from '../lexicon/currency-names.ts'
import { enUnitNames, unitSymbols } from '../lexicon/en-units.ts'
import { functionWords } from '../lexicon/quiet-words.ts'
import type { Reader } from '../reader.ts'
import { unitAfter } from '../unit.ts'
import { isDash, plainNumber } from './marks.ts'

/** London 11C: a temperature, where the words around speak of the weather. */
const warm = (r: Reader, at: number): boolean => {
  const numeral = r.token(at)?.numeral
  const unit = numeral ? unitAfter(r, numeral.end, at + 1, numeral)?.unit : null
  return unit === 'celsius' || unit === 'fahrenheit'
}

/** Whether a unit, a scale or a currency follows the number at a token. */
export const unitFollows = (r: Reader, at: number): boolean => {
  // SW 15-20mph
  if (isDash(r.mark(at + 1)) && r.joined(at) && plainNumber(r, at + 2)) return unitFollows(r, at + 2)
  const word = r.capital(at + 1) ? '' : r.word(at + 1)
  const mark = r.mark(at + 1)
  if (mark === '%' || mark === '°') return true
  const glued = r.joined(at) && unitSymbols.has(r.written(at + 1))
  if (glued && (r.written(at + 1).length > 1 || warm(r, at))) return true
  return (
    word !== '' &&
    (enUnitNames.has(word) ||
      currencyNames.has(word) ||
      glued ||
      word === 'million' ||
      word === 'billion' ||
      word === 'parts' ||
      word === 'sq' ||
      word === 'square' ||
      word === 'cubic')
  )
}

const crowds = new Set(
  'people men women children police firefighters residents workers voters students teachers prosecutors doctors hospitals officials experts researchers scientists staff troops'.split(
    ' '
  )
)

/** Whether a word is a plural in small letters, or people: something that the number counts. */
export function countable(r: Reader, at: number): boolean {
  const word = r.word(at)
  if (crowds.has(word)) return true
  if (word === '' || functionWords.has(word)) return false
  return word.endsWith('s') && word.length > 3 && (!r.capital(at) || r.titled)
}
