import { currencySigns } from '../lexicon/currencies.ts'
import { enBefore } from '../lexicon/en-words.ts'
import { monthNames, yearBefore } from '../lexicon/quiet-words.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { isAddress } from './address.ts'
import { clockBefore, clockParts, closing, isClock } from './clock.ts'
import { countable, unitFollows } from './counted.ts'
import { isLabelled, isSuffixed, labelledEnd } from './label.ts'
import { clockWords, isDash, plainNumber, yearLike } from './marks.ts'
import { isScore } from './score.ts'

const timeZone = (r: Reader, at: number): boolean =>
  (clockWords.has(r.word(at)) && (r.word(at) !== 'est' || r.written(at) === 'EST')) ||
  ((r.word(at) === 'a' || r.word(at) === 'p') && r.mark(at + 1) === '.' && r.word(at + 2) === 'm')

const isMonth = (r: Reader, at: number): boolean => {
  const capital = monthNames.get(r.word(at))
  return capital !== undefined && (!capital || r.capital(at) || r.shouting)
}

const dayJoins = new Set(['and', 'to', 'or', 'until', 'through'])

const isDay = (r: Reader, at: number): boolean => plainNumber(r, at) && (r.token(at)?.numeral?.low ?? 0) <= 31

/** Dates, years, clock times, labels, addresses and names in English. */
export function englishQuiet(r: Reader, at: number, number: NumberAt): number {
  const { numeral, next } = number
  const digits = r.token(at)?.kind === 'number'
  if (periods.has(r.word(next)) && (isPeriod(r, next) || isRecent(r, at))) return next + 1
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
    // 2 and 4 April, from 9 to 11 May
    // 3-5 Dec.
    if (isDash(r.mark(at + 1)) && numeral.low <= 31 && isDay(r, at + 2) && isMonth(r, at + 3)) return at + 4
    if (dayJoins.has(r.word(at + 1)) && numeral.low <= 31 && isDay(r, at + 2) && isMonth(r, at + 3))
      return at + 4
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
  if (next === at + 1 && !isScore(r, at) && isLabelled(r, at, number)) return labelledEnd(r, at)
  return rarely(r, at, number, digits)
}

const periods = new Set('hours days weeks months quarters years decades seasons'.split(' '))
const ending = new Set('to ended ending through until'.split(' '))
const lastly = new Set('on the end of mid late early'.split(' '))

/** the 12 months to June, three months ended Sept. 30, nine months to the end of 2023: when, not how long. */
function isPeriod(r: Reader, unit: number): boolean {
  if (!ending.has(r.word(unit + 1))) return false
  let i = unit + 2
  while (
    i < unit + 6 &&
    (lastly.has(r.word(i)) || r.mark(i) === '-' || (plainNumber(r, i) && isMonth(r, i + 1)))
  )
    i++
  return isMonth(r, i) || yearLike(r, i)
}

const ordered = new Set('first last past previous next coming following final opening preceding'.split(' '))
const determining = new Set('the these those its his her their our this'.split(' '))

/** in the first ten months, over the past five years: when, not how long. */
const isRecent = (r: Reader, at: number): boolean =>
  ordered.has(r.word(at - 1)) && determining.has(r.word(at - 2))

/** What few numbers of an article are: apart, so that the common path stays short. */
function rarely(r: Reader, at: number, number: NumberAt, digits: boolean): number {
  const { numeral, next } = number
  if (r.capital(next) && isTitle(r, next)) return next + 1
  const before = r.value(at - 1)
  if (digits && numeral.plain && next === at + 1 && isCalled(r, at, next, numeral.low)) return next
  // at 1100 hours
  if (before === 'at' && r.word(next) === 'hours' && military.test(r.written(at))) return next + 1
  if (clockBefore.has(before)) {
    if (before === 'at' && closing(r, at, number)) return next
    // at half seven
    if (before === 'half')
      return numeral.low <= 12 && clockBefore.has(r.word(at - 2)) && !r.word(next) ? next : 0
    const parts = numeral.low <= 12 && clockParts.has(r.word(at - 2))
    if (parts && (before === 'to' || before === 'past') && !r.word(next)) return next
    if (before === 'to' && r.word(at - 3) === 'text') return next
    if (digits && numeral.place < 1 && next === at + 1 && isClock(r, at, numeral)) return next
  } else if (before.length === 1 && quotes.includes(before)) {
    const end = quotedEnd(r, next)
    if (end > 0) return end
  } else if (before === '-' && !digits) {
    // Slaughterhouse-Five
    if (r.capital(at) && r.capital(at - 2) && r.joined(at - 1)) return next
  }
  if (!digits) return r.joined(at) && r.token(at + 1)?.kind === 'number' ? at + 2 : 0
  if (next === at + 2) return r.joined(at) && isSuffixed(r, at) ? next : 0
  // the spirit of '68
  const short = numeral.plain && next === at + 1 && numeral.end - numeral.start === 2
  return short && "'’‘".includes(before || 'x') && r.joined(at - 1) && !r.joined(at - 2) ? next : 0
}

const lines = new Set('train bus tram freeway expressway turnpike'.split(' '))
const calling = new Set(
  'call calls caller callers operator operators dispatcher dispatchers audio recording recordings centre center hang-up line system transcript transcripts tape tapes'.split(
    ' '
  )
)
const dialling = new Set('call calls called calling rang ring phoned dialled dialed dial'.split(' '))
const emergencies = new Set([101, 111, 112, 116, 911, 988, 999])
const alternatives = new Set([',', 'or', 'and'])

/** a 999 call, rang 911, the 405 freeway, the 7 train */
const isCalled = (r: Reader, at: number, next: number, value: number): boolean => {
  const word = r.word(next)
  if (!emergencies.has(value)) return lines.has(word) && r.word(at - 1) === 'the' && !countable(r, next + 1)
  if (calling.has(word)) return true
  // call 911, 999 or 112
  const other = r.token(at - 2)?.numeral?.low ?? 0
  if (
    alternatives.has(r.value(at - 1)) &&
    emergencies.has(other) &&
    [3, 5].some((back) => dialling.has(r.word(at - back)))
  )
    return true
  const before = r.word(at - 1)
  return (
    (dialling.has(before) ||
      (value > 900 && before === 'on') ||
      (before === 'to' && (value > 900 || r.word(at - 2).startsWith('call')))) &&
    !word.endsWith('s') &&
    !unitFollows(r, at)
  )
}

const military = /^(?:[01]\d|2[0-3])[0-5]\d$/
const quotes = '"“‘\''

/** "99 Red Balloons": the token after a quotation whose longer words all have capitals; 0 where it is none. */
function quotedEnd(r: Reader, from: number): number {
  let capitals = 0
  for (let i = from; i < from + 9; i++) {
    const token = r.token(i)
    if (token?.kind === 'mark' && '"”’\''.includes(token.value)) return capitals > 0 ? i + 1 : 0
    if (isDash(r.mark(i)) && r.joined(i)) continue
    if (token?.kind !== 'word') return 0
    if (r.capital(i)) capitals++
    else if (token.end - token.start > 3) return 0
  }
  return 0
}

const spans = new Set('days years hours minutes weeks months days'.split(' '))

/** The 12 Days of Christmas, 127 Hours: a unit with a capital belongs to a title. */
const isTitle = (r: Reader, next: number): boolean =>
  spans.has(r.word(next)) && !r.titled && !r.opens(next) && !/^[A-Z]+$/.test(r.written(next))

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
  const dated = dateBefore.has(before)
  if (persons.has(r.word(at + 1)) && !dated) return false
  if (value >= 1800 && value < 1900 && !dated && countable(r, at + 1)) return false
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
const dateBefore = new Set(
  'in since until till by during before after of the from this that early late mid its their a'.split(' ')
)
const pastBefore = new Set('in since until circa around after before'.split(' '))
const amounts = new Set(
  'crowd group average total cost price maximum minimum sum fee payment value score mean median number'.split(
    ' '
  )
)

/** one-way, two-state, three-dimensional: what a thing is like, not how many. */
const ways = new Set(
  'wood iron piece eyed square under way state tier faced dimensional ply off party pronged legged handed seater sided time hit word'.split(
    ' '
  )
)
