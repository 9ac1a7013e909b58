import type { NumberAt } from '../english.ts'
import { currencyCodes, currencyNames, currencySigns } from '../lexicon/currencies.ts'
import { clockNear } from '../lexicon/en-quiet.ts'
import { enUnitNames, unitSymbols } from '../lexicon/en-units.ts'
import { enBefore } from '../lexicon/en-words.ts'
import { functionWords, labelWords, monthNames, yearBefore } from '../lexicon/quiet-words.ts'
import { letterCurrency } from '../money.ts'
import { planes } from '../noun.ts'
import type { Reader } from '../reader.ts'
import { unitAfter } from '../unit.ts'
import { isAddress } from './address.ts'
import { clockWords, isDash, plainNumber, yearLike } from './marks.ts'
import { isScore } from './score.ts'

const timeZone = (r: Reader, at: number): boolean =>
  clockWords.has(r.word(at)) ||
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

/** pages 52-55, Articles 14, 19 and 21, no. 4321 8765: past everything that one label names. */
function labelledEnd(r: Reader, at: number): number {
  let end = at + 1
  const label = r.word(at - 1) || r.word(at - 2)
  const plural = label.endsWith('s') || label === 'pp'
  for (;;) {
    const mark = r.mark(end)
    const word = r.word(end)
    const joined = isDash(mark) && r.joined(end - 1) && r.joined(end)
    const listed =
      plural && labelWords.has(label) && (mark === ',' || word === 'and' || word === 'to' || word === 'or')
    if (plainNumber(r, end) && r.end(end) - r.start(end) > 2 && r.start(end) - r.end(end - 1) === 1) end++
    else if (joined && plainNumber(r, end + 1)) end += 2
    // Sections 7(1) and 15(b)
    else if (mark === '(' && r.joined(end - 1) && r.mark(end + 2) === ')' && labelWords.has(label)) end += 3
    else if (listed && plainNumber(r, end + 1) && !countable(r, end + 2) && !unitFollows(r, end + 1)) end += 2
    else return end
  }
}

const isLabel = (r: Reader, at: number): boolean => r.capital(at) && labelWords.has(r.word(at))

/** 23b Mill Lane, Form 3B, 3M: a letter that is no scale. */
function isSuffixed(r: Reader, at: number): boolean {
  // pads 39A and 39B
  if (
    r.word(at - 1) === 'and' &&
    r.end(at - 2) - r.start(at - 2) === 1 &&
    labelWords.has(r.word(at - 4)) &&
    r.joined(at - 3)
  )
    return true
  if (r.end(at + 1) - r.start(at + 1) !== 1 || currencySigns.has(r.mark(at - 1))) return false
  if (r.capital(at + 2) && isAddress(r, at + 1)) return true
  if (isLabel(r, at - 1)) return true
  return r.capital(at + 1) && r.written(at) === '3' && r.value(at + 1) === 'm' && !countable(r, at + 2)
}

const lines = new Set('train bus tram freeway expressway turnpike'.split(' '))
const calling = new Set(
  'call calls caller callers operator operators dispatcher dispatchers audio recording recordings centre center hang-up line system transcript transcripts tape tapes'.split(
    ' '
  )
)
const dialling = new Set('call calls called calling rang ring phoned dialled dialed dial'.split(' '))
const emergencies = new Set([101, 111, 112, 116, 911, 988, 999])

/** a 999 call, rang 911, the 405 freeway, the 7 train */
const isCalled = (r: Reader, at: number, next: number, value: number): boolean => {
  const word = r.word(next)
  if (!emergencies.has(value)) return lines.has(word) && r.word(at - 1) === 'the' && !countable(r, next + 1)
  if (calling.has(word)) return true
  const before = r.word(at - 1)
  return (
    (dialling.has(before) || (value > 900 && (before === 'to' || before === 'on'))) &&
    !word.endsWith('s') &&
    !unitFollows(r, at)
  )
}

const quotes = '"“‘\''

/** "99 Red Balloons": the token after a quotation whose longer words all have capitals; 0 where it is none. */
function quotedEnd(r: Reader, from: number): number {
  let capitals = 0
  for (let i = from; i < from + 9; i++) {
    const token = r.token(i)
    if (token?.kind === 'mark' && '"”’\''.includes(token.value)) return capitals > 0 ? i + 1 : 0
    if (token?.kind !== 'word') return 0
    if (r.capital(i)) capitals++
    else if (token.end - token.start > 3) return 0
  }
  return 0
}

/** half past five, a quarter to eleven */
const clockParts = new Set('half quarter minutes'.split(' '))
const clockBefore = new Set(['half', 'the', 'at', 'until', 'from', 'by', 'to', 'past'])
const runs = new Set('from to train service ferry flight bus sailing'.split(' '))

/** The 8.02 from Reading, opens at 9.30: hours and minutes with a point. */
function isClock(r: Reader, at: number, numeral: NumberAt['numeral']): boolean {
  if (r.word(at - 1) === 'to' || r.word(at - 1) === 'past') return false
  if (numeral.low >= 24 || !/^\d{1,2}\.[0-5]\d$/.test(r.written(at))) return false
  if (unitFollows(r, at)) return false
  const word = r.word(at + 1)
  if (word === 'on' && r.word(at - 1) === 'at') return true
  if (r.word(at - 1) === 'the')
    return runs.has(word) && (r.capital(at + 2) || (word !== 'from' && word !== 'to'))
  for (let i = Math.max(0, at - 10); i < at + 4; i++) if (clockNear.has(r.word(i))) return true
  return false
}

const hours = new Set(
  'opens open opened closes close closed starts start started begins begin began shuts leaves left departs arrives arrive arrived ends ended kicks off up home bed'.split(
    ' '
  )
)

/** The bar closes at eleven. */
function closing(r: Reader, at: number, { numeral, next }: NumberAt): boolean {
  if (!Number.isInteger(numeral.low) || numeral.low < 1 || numeral.low > 12) return false
  return (
    (hours.has(r.word(at - 2)) || numeral.script === 'words') &&
    r.token(next)?.kind !== 'word' &&
    !'%$°'.includes(r.mark(next) || 'x')
  )
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

/** London 11C: a temperature, where the words around speak of the weather. */
const warm = (r: Reader, at: number): boolean => {
  const numeral = r.token(at)?.numeral
  const unit = numeral ? unitAfter(r, numeral.end, at + 1, numeral)?.unit : null
  return unit === 'celsius' || unit === 'fahrenheit'
}

const unitFollows = (r: Reader, at: number): boolean => {
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

/** one-way, two-state, three-dimensional: what a thing is like, not how many. */
const ways = new Set(
  'under way state tier faced dimensional ply off party pronged legged handed seater sided time hit word'.split(
    ' '
  )
)

const planeWords = new Set(
  'max jet jets dreamliner dreamliners aircraft freighter freighters plane planes'.split(' ')
)

/** Route 66, page 7, iPhone 11, Boeing 737: a bare number after a label or a name. */
function isLabelled(r: Reader, at: number, { numeral }: NumberAt): boolean {
  const digits = r.token(at)?.kind === 'number'
  if (digits && !numeral.plain)
    return (
      hasCapital(r.written(at - 1)) &&
      numeral.scale === 1 &&
      (versioned.has(r.word(at - 1)) || labelWords.has(r.word(at - 1)) || isRelease(r, at)) &&
      !unitFollows(r, at)
    )
  if (planes.has(numeral.low) && planeWords.has(r.word(at + 1))) return true
  const mark = r.mark(at - 1)
  const dotted = mark === '.' || mark === '#' || mark === ':'
  const name = dotted ? at - 2 : at - 1
  const label = r.word(name)
  if (label === '') return mark === '-' && r.word(at - 2) === 'covid'
  if (unitFollows(r, at)) return false
  if (label === 'covid') return true
  if (label === 'of' && r.word(at - 2) === 'group' && r.capital(at - 2)) return true
  const capital = r.capital(name)
  if (labelWords.has(label) && (capital || dotted || !looseLabels.has(label)))
    return label !== 'no' || ((capital || dotted) && digits && mark !== ':')
  if (label === 'year' && capital && digits && numeral.low < 14) return true
  if (numbered.has(label) && !dotted) return !each.has(r.word(at - 2)) && !countable(r, at + 1)
  if (!digits || dotted) return false
  if (!capital && (r.shouting || !hasCapital(r.written(name)))) return false
  const opens = r.opens(name)
  const quiet = !countable(r, at + 1)
  if (label === 'the') return quiet && !opens && !r.titled
  if (functionWords.has(label) && r.written(name) !== 'US') return false
  if (opens && r.mark(name - 1) !== ':' && !initials.test(r.written(name))) return false
  return (
    quiet && !monthNames.has(label) && !currencyCodes.has(r.written(name)) && letterCurrency(r, name) === null
  )
}

/** FSD 12.3, iOS 18.1: a release of what has capitals within its name; a GDP of 2.4 or a PMI of 49.8 is none. */
const isRelease = (r: Reader, at: number): boolean => {
  const name = r.written(at - 1)
  return (
    /^\d{1,2}\.\d{1,2}$/.test(r.written(at)) &&
    /^[A-Za-z]+[A-Z]/.test(name) &&
    !readings.has(name) &&
    !currencyCodes.has(name)
  )
}

/** Abbreviations whose numbers are levels. */
const readings = new Set(
  'PMI CPI PPI GDP BMI EPS ROE ROI NAV ERA AVG OPS QB FTSE DAX CAC WAR VIX AQI pH GPA ETF'.split(' ')
)

const versioned = new Set(
  'python java php linux android windows firefox chrome ubuntu fedora bluetooth hdmi usb llama gemini claude gpt version kernel build firmware opengl wifi'.split(
    ' '
  )
)
/** Words that name the number after them only in some company. */
const looseLabels = new Set(
  'a i m b us no of state area region max lines line cases units category cat plot dock rows lots'.split(' ')
)
const numbered = new Set(
  'day week month year night monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)
const each = new Set('each every per that this last same next one previous a the any which'.split(' '))

/** AI 171, US 101 at the head of a sentence. */
const initials = /^[A-Z]{2,4}$/

const hasCapital = (word: string): boolean => /[A-Z]/.test(word)

const crowds = new Set(
  'people men women children police firefighters residents workers voters students teachers prosecutors doctors hospitals officials experts researchers scientists staff troops'.split(
    ' '
  )
)

/** Whether a word is a plural in small letters, or people: something that the number counts. */
function countable(r: Reader, at: number): boolean {
  const word = r.word(at)
  if (crowds.has(word)) return true
  if (word === '' || functionWords.has(word)) return false
  return word.endsWith('s') && word.length > 3 && !r.capital(at)
}
