import { currencyCodes, currencySigns } from '../lexicon/currencies.ts'
import { scripture } from '../lexicon/en-quiet.ts'
import { functionWords, labelWords, monthNames } from '../lexicon/quiet-words.ts'
import { letterCurrency } from '../money.ts'
import { isPlural, planes } from '../noun.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { isAddress } from './address.ts'
import { countable, unitFollows } from './counted.ts'
import { isDash, plainNumber } from './marks.ts'
import { inResults } from './results.ts'

/** pages 52-55, Articles 14, 19 and 21, no. 4321 8765: past everything that one label names. */
export function labelledEnd(r: Reader, at: number): number {
  let end = at + 1
  const label = r.word(at - 1) || r.word(at - 2)
  const plural = label.endsWith('s') || label === 'pp'
  for (;;) {
    const mark = r.mark(end)
    const word = r.word(end)
    const joined = (isDash(mark) || mark === '/') && r.joined(end - 1) && r.joined(end)
    const listed =
      plural && labelWords.has(label) && (mark === ',' || word === 'and' || word === 'to' || word === 'or')
    if (plainNumber(r, end) && r.end(end) - r.start(end) > 2 && r.start(end) - r.end(end - 1) === 1) end++
    else if (joined && plainNumber(r, end + 1)) end += 2
    // Sections 7(1) and 15(b)
    else if (mark === '(' && r.joined(end - 1) && r.mark(end + 2) === ')' && labelWords.has(label)) end += 3
    else if (word === 'of' && plainNumber(r, end + 1) && paged.has(label) && !countable(r, end + 2)) end += 2
    else if (listed && plainNumber(r, end + 1) && !countable(r, end + 2) && !unitFollows(r, end + 1)) end += 2
    else return end
  }
}

/** FTSE 100, whatever its capitals say. */
const indices = new Set('ftse nikkei cac dax stoxx asx nifty russell topix sensex'.split(' '))
const sizes = new Set([30, 40, 50, 100, 200, 225, 250, 300, 350, 500, 600, 1000, 2000, 3000])

/** Page 1 of 3 */
const paged = new Set('page part episode step stage leg chapter volume sheet slide'.split(' '))

const isLabel = (r: Reader, at: number): boolean => r.capital(at) && labelWords.has(r.word(at))

/** 23b Mill Lane, Form 3B, 3M: a letter that is no scale. */
export function isSuffixed(r: Reader, at: number): boolean {
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
  const name = r.mark(at - 1) === '.' ? at - 2 : at - 1
  if (isLabel(r, name) || (labelWords.has(r.word(name)) && !looseLabels.has(r.word(name)))) return true
  if (r.written(at + 1) === 'K' && isGrade(r, at)) return true
  return r.capital(at + 1) && r.written(at) === '3' && r.value(at + 1) === 'm' && !countable(r, at + 2)
}

const planeWords = new Set(
  'max jet jets dreamliner dreamliners aircraft freighter freighters plane planes'.split(' ')
)

/** Route 66, page 7, iPhone 11, Boeing 737: a bare number after a label or a name. */
export function isLabelled(r: Reader, at: number, { numeral }: NumberAt): boolean {
  const digits = r.token(at)?.kind === 'number'
  // day 1,001 of the war
  if (
    digits &&
    !numeral.plain &&
    r.word(at - 1) === 'day' &&
    /^\d,\d{3}$/.test(r.written(at)) &&
    !countable(r, at + 1)
  )
    return true
  if (digits && !numeral.plain)
    return (
      (hasCapital(r.written(at - 1)) || hung(r, at - 1) || lawful.has(r.word(at - 1))) &&
      numeral.scale === 1 &&
      (versioned.has(r.word(at - 1)) || labelWords.has(r.word(at - 1)) || isRelease(r, at)) &&
      !unitFollows(r, at)
    )
  if (
    planes.has(numeral.low) &&
    (planeWords.has(r.word(at + 1)) ||
      (r.word(at - 1) === 'the' && !countable(r, at + 1) && !unitFollows(r, at)))
  )
    return true
  const mark = r.mark(at - 1)
  const dotted = mark === '.' || mark === '#' || mark === ':'
  const name = dotted ? at - 2 : at - 1
  const label = r.word(name)
  if (label === '') return mark === '-' && r.word(at - 2) === 'covid'
  if (mark === '.' && abbreviated(r, at) && !countable(r, at + 1)) return true
  if (unitFollows(r, at)) return false
  if (label === 'covid') return true
  if (label === 'of' && r.word(at - 2) === 'group' && r.capital(at - 2)) return true
  // 1,240 beds: 620 at the General; rooms: 4
  if (mark === ':' && isPlural(label) && label.length > 3) return false
  if (indices.has(label) && sizes.has(numeral.low)) return true
  // Lab 34, Con 25, Ref 19
  if (label === 'ref' && !dotted && inResults(r, at)) return false
  const capital = r.capital(name)
  if (
    labelWords.has(label) &&
    (capital || dotted || !looseLabels.has(label) || (r.shouting && label.length > 3))
  )
    return label !== 'no' || ((capital || dotted) && digits && mark !== ':')
  if (label === 'year' && capital && digits && numeral.low < 14) return true
  if (numbered.has(label) && !dotted) return !each.has(r.word(at - 2)) && !countable(r, at + 1)
  if (!digits || dotted) return false
  if (!capital && (r.shouting || !hasCapital(r.written(name)))) return false
  const opens = r.opens(name)
  const quiet = !countable(r, at + 1)
  if (scripture.has(label) && capital && quiet) return true
  if (measuring.test(r.written(name))) return false
  if (label === 'the') return quiet && !opens && !r.titled
  if (functionWords.has(label) && r.written(name) !== 'US') return false
  // Casemiro 70', Chang'e 6 has landed
  if (minuteMark(r, at) || (opens && isNamed(r, at))) return true
  if (opens && r.mark(name - 1) !== ':' && !initials.test(r.written(name)) && !standsAlone(r, at))
    return false
  return (
    quiet &&
    // odds: Trump 4/6, Harris 5/4
    !(r.mark(at + 1) === '/' && r.joined(at) && plainNumber(r, at + 2)) &&
    !inResults(r, at) &&
    !monthNames.has(label) &&
    !currencyCodes.has(r.written(name)) &&
    letterCurrency(r, name) === null
  )
}

/** BP 120/80, a BMI 31: what measures and names nothing. */
const measuring = /^(?:BMI|BP|IQ|AQI|PSA|VIX|EPS|ERA)$/

const races = new Set('run race runs races course fun charity time pb'.split(' '))

/** 4K video, a 10K race: so many thousand dots or metres name what they are. */
const isGrade = (r: Reader, at: number): boolean =>
  (/^[48]$/.test(r.written(at)) && !countable(r, at + 2)) || races.has(r.word(at + 2))

/** Whether a word hangs on a number that hangs on a word: the j of log4j. */
const hung = (r: Reader, at: number): boolean =>
  r.word(at) !== '' &&
  r.joined(at - 1) &&
  r.joined(at - 2) &&
  r.token(at - 1)?.kind === 'number' &&
  r.word(at - 2) !== ''

/** FSD 12.3, iOS 18.1: a release of what has capitals within its name; a GDP of 2.4 or a PMI of 49.8 is none. */
const isRelease = (r: Reader, at: number): boolean => {
  // log4j 2.17
  if (hung(r, at - 1)) return true
  // Industry 4.0
  if (r.word(at - 1) === 'magnitude') return false
  if (r.capital(at - 1) && !r.titled && /^\d\.0$/.test(r.written(at)) && !countable(r, at + 1)) return true
  // Ford Puma 1.0 EcoBoost
  if (
    r.capital(at - 1) &&
    r.capital(at + 1) &&
    /^\d\.\d$/.test(r.written(at)) &&
    !readings.has(r.written(at - 1))
  )
    return true
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
  'CI HR OR RR IQR SD SE AUC LDL HDL IQ BP PSA CRP AER LTV MPG RPI ISM WTI PMI CPI PPI GDP BMI EPS ROE ROI NAV ERA AVG OPS QB FTSE DAX CAC WAR VIX AQI pH GPA ETF'.split(
    ' '
  )
)

/** 70': the minute of a goal. */
const minuteMark = (r: Reader, at: number): boolean =>
  "'’′".includes(r.mark(at + 1) || 'x') &&
  r.joined(at) &&
  (!r.joined(at + 1) || ',)+'.includes(r.mark(at + 2) || 'x'))

/** What a table gives a number of: Attendance 812. */
const tallied = new Set(
  'attendance population majority turnout score age total capacity headcount average par swing dead missing injured aged yes no for against abstentions seats crowd possession price target'.split(
    ' '
  )
)

/** Fox 5, Bar 44: a name and a number with nothing that it could count, where the clause ends. */
const standsAlone = (r: Reader, at: number): boolean => {
  const name = r.word(at - 1)
  const next = r.token(at + 1)
  return (
    name.length > 2 &&
    !isPlural(name) &&
    !tallied.has(name) &&
    !name.endsWith('ly') &&
    !name.endsWith('ed') &&
    (next === undefined || (next.kind === 'mark' && '.,;)'.includes(next.value) && !inResults(r, at)))
  )
}

const listing = new Set(['and', 'or'])
const singular = new Set('is was has had will would can could may does did went comes came'.split(' '))

/** Forever 21 is shut: a capital at the head of a sentence that a singular verb makes a name of. */
const isNamed = (r: Reader, at: number): boolean =>
  (singular.has(r.word(at + 1)) ||
    (listing.has(r.word(at + 1)) && (r.capital(at + 2) || plainNumber(r, at + 2)))) &&
  r.end(at - 1) - r.start(at - 1) > 3 &&
  !r.word(at - 1).endsWith('ly')

const lawful = new Set(
  'section sections clause clauses paragraph paragraphs rule rules article articles'.split(' ')
)

const versioned = new Set(
  'python java php linux android windows firefox chrome ubuntu fedora bluetooth hdmi usb llama gemini claude gpt version kernel build firmware opengl wifi'.split(
    ' '
  )
)
/** S.B. 4, H.R. 1 */
const abbreviated = (r: Reader, at: number): boolean =>
  r.end(at - 2) - r.start(at - 2) === 1 &&
  r.mark(at - 3) === '.' &&
  r.end(at - 4) - r.start(at - 4) === 1 &&
  r.capital(at - 2) &&
  r.capital(at - 4) &&
  !countries.has(r.text.slice(r.start(at - 4), r.end(at - 2)))
const countries = new Set(['U.S', 'U.K', 'U.N', 'E.U'])

/** Words that name the number after them only in some company. */
const looseLabels = new Set(
  'switch log cl sch res measure title theatre bed bar euro zones grades levels tiers bands stages phases bays berths theatres beds titles measures sec cert court trap sample cell mark count counts law web issue issues prop art arts turn car crew a i m b us no of state area region max lines line cases units category cat plot dock rows lots'.split(
    ' '
  )
)
const numbered = new Set(
  'gas mark day week month year night monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)
const each = new Set('each every per that this last same next one previous a the any which'.split(' '))

/** AI 171, US 101 at the head of a sentence. */
const initials = /^[A-Z]{2,4}$/

const hasCapital = (word: string): boolean => /[A-Z]/.test(word)
