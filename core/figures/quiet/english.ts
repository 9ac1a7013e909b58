import type { NumberAt } from '../english.ts'
import { currencyCodes, currencyNames, currencySigns } from '../lexicon/currencies.ts'
import { enUnitNames, unitSymbols } from '../lexicon/en-units.ts'
import { enBefore } from '../lexicon/en-words.ts'
import { functionWords, labelWords, monthNames, streetWords, yearBefore } from '../lexicon/quiet-words.ts'
import type { Reader } from '../reader.ts'
import { clockWords, isDash, plainNumber, yearLike } from './marks.ts'
import { isScore } from './score.ts'

const timeZone = (r: Reader, at: number): boolean =>
  clockWords.has(r.word(at)) ||
  ((r.word(at) === 'a' || r.word(at) === 'p') && r.mark(at + 1) === '.' && r.word(at + 2) === 'm')

const isMonth = (r: Reader, at: number): boolean => {
  const capital = monthNames.get(r.word(at))
  return capital !== undefined && (!capital || r.capital(at))
}

/** Dates, years, clock times, labels, addresses and names in English. */
export function englishQuiet(r: Reader, at: number, number: NumberAt): number {
  const { numeral, next } = number
  const digits = r.token(at)?.kind === 'number'
  if (timeZone(r, next)) return next + 1
  if (r.word(at - 1) === 'per') return next
  if (digits && numeral.plain && next === at + 1) {
    // In May, 14 people died: a comma parts the month from a count, but for May, 5, 2020.
    const parted = r.mark(at - 1) === '.' || (r.mark(at - 1) === ',' && yearFollows(r, at + 1))
    const month = parted ? at - 2 : at - 1
    if (currencySigns.has(r.mark(at - 1))) return 0
    // 30 September has its day: a number behind it counts something.
    const dated = plainNumber(r, month - 1)
    if (isMonth(r, month) && !dated && numeral.low <= 31 && !unitFollows(r, at)) return dayEnd(r, at)
    if (isMonth(r, at + 1) && numeral.low <= 31 && numeral.low > 0) return at + 2
    if (r.word(at + 1) === 'of' && isMonth(r, at + 2) && numeral.low <= 31) return at + 3
    if (isYear(r, at)) return at + 1
    if (
      r.mark(at + 1) === ')' &&
      r.mark(at - 1) !== '(' &&
      numeral.low < 100 &&
      (r.opens(at) || ';,'.includes(r.mark(at - 1) || ' '))
    )
      return at + 1
    if (r.mark(at - 1) === '[' && r.mark(at + 1) === ']') return at + 2
    if (isAddress(r, at)) return at + 1
  }
  if (r.mark(next) === '-' && r.joined(next) && r.joined(next - 1) && ways.has(r.word(next + 1)))
    return next + 2
  if (next === at + 1 && !isScore(r, at) && isLabelled(r, at, number)) return next
  return 0
}

function yearFollows(r: Reader, at: number): boolean {
  return yearLike(r, r.mark(at) === ',' ? at + 1 : at)
}

function dayEnd(r: Reader, at: number): number {
  if (isDash(r.mark(at + 1)) && plainNumber(r, at + 2)) return at + 3
  if (
    (r.word(at + 1) === 'to' || r.word(at + 1) === 'and') &&
    plainNumber(r, at + 2) &&
    (r.token(at + 2)?.numeral?.low ?? 99) <= 31 &&
    !r.word(at + 3)
  )
    return at + 3
  return at + 1
}

/** A bare number of four digits that reads as a year: after a preposition or a month, or with nothing that it could count. */
function isYear(r: Reader, at: number): boolean {
  if (!yearLike(r, at) || r.isHan(r.end(at))) return false
  const value = r.token(at)?.numeral?.low ?? 0
  const before = r.word(at - 1) || (r.mark(at - 1) === ',' ? r.word(at - 2) : '')
  if (unitFollows(r, at)) return false
  if (enBefore.has(before) && before !== 'c' && before !== 'circa') return false
  if (before === 'than' || before === 'least' || before === 'to' || before === 'estimated')
    return before === 'to' && value >= 1900
  if (persons.has(r.word(at + 1))) return false
  if (value >= 1800 && value < 2100) return true
  if (countable(r, at + 1)) return false
  if (value < 1500) return pastBefore.has(before)
  if (before === 'of' && amounts.has(r.word(at - 2))) return false
  return yearBefore.has(before) || r.mark(at - 1) === '('
}

const persons = new Set(
  'people men women children troops soldiers residents workers students jobs homes police staff voters'.split(
    ' '
  )
)
const pastBefore = new Set('in since until circa around after before'.split(' '))
const amounts = new Set(
  'crowd group average total cost price maximum minimum sum fee payment value score mean median number'.split(
    ' '
  )
)

const unitFollows = (r: Reader, at: number): boolean => {
  const word = r.capital(at + 1) ? '' : r.word(at + 1)
  const mark = r.mark(at + 1)
  if (mark === '%' || mark === '°') return true
  return (
    word !== '' &&
    (enUnitNames.has(word) ||
      currencyNames.has(word) ||
      (unitSymbols.has(r.written(at + 1)) && r.joined(at)) ||
      word === 'million' ||
      word === 'billion' ||
      word === 'parts' ||
      word === 'sq' ||
      word === 'square' ||
      word === 'cubic')
  )
}

/** 2229 West Gary Boulevard: a number, one to four capitalised words, a word for a street. */
function isAddress(r: Reader, at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    if (r.token(i)?.kind !== 'word' || !r.capital(i)) return false
    if (i > at + 1 && streetWords.has(r.word(i))) return true
  }
  return false
}

/** one-way, two-state, three-dimensional: what a thing is like, not how many. */
const ways = new Set(
  'way state tier faced dimensional ply off party pronged legged handed seater sided time hit word'.split(' ')
)

const planes = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787])
const planeWords = new Set(
  'max jet jets dreamliner dreamliners aircraft freighter freighters plane planes'.split(' ')
)

/** Route 66, page 7, iPhone 11, Boeing 737: a bare number after a label or a name. */
function isLabelled(r: Reader, at: number, { numeral }: NumberAt): boolean {
  const digits = r.token(at)?.kind === 'number'
  if (digits && !numeral.plain) return false
  if (planes.has(numeral.low) && planeWords.has(r.word(at + 1))) return true
  const dotted = r.mark(at - 1) === '.' || r.mark(at - 1) === '#' || r.mark(at - 1) === ':'
  const label = r.word(dotted ? at - 2 : at - 1)
  if (label === '' || unitFollows(r, at)) return false
  if (label === 'covid') return true
  if (label === 'of' && r.word(at - 2) === 'group' && r.capital(at - 2)) return true
  if (
    labelWords.has(label) &&
    (r.capital(dotted ? at - 2 : at - 1) ||
      !'a i m b us no of state area region'.split(' ').includes(label) ||
      dotted)
  ) {
    return !(label === 'no' && !r.capital(dotted ? at - 2 : at - 1) && !dotted)
  }
  if (!digits || dotted) return false
  const name = at - 1
  if (
    !hasCapital(r.written(name)) ||
    (r.opens(name) && r.mark(name - 1) !== ':') ||
    functionWords.has(label) ||
    monthNames.has(label)
  )
    return false
  if (currencyCodes.has(r.written(name))) return false
  return !countable(r, at + 1)
}

const hasCapital = (word: string): boolean => /[A-Z]/.test(word)

/** Whether a word is a plural in small letters, or people: something that the number counts. */
function countable(r: Reader, at: number): boolean {
  const word = r.word(at)
  if (word === '' || functionWords.has(word)) return false
  return (
    word === 'people' ||
    word === 'men' ||
    word === 'women' ||
    word === 'children' ||
    (word.endsWith('s') && word.length > 3 && !r.capital(at))
  )
}
