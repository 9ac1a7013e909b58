import type { Draft } from '../draft.ts'
import type { Reader } from '../reader.ts'

const ageWords = new Set(['aged', 'age', 'ages'])

const persons = new Set(
  'man woman boy girl teenager mother father son daughter brother sister husband wife widow suspect victim defendant student nurse model mum mom dad grandmother grandfather pensioner cyclist pedestrian pilot chef guard veteran cop colleague girlfriend boyfriend fiancee nephew niece uncle aunt bride groom tenant accused deceased claimant appellant applicant respondent complainant occupant immigrant migrant sergeant constable trainee refugee detainee retiree employee hostage aide thief child toddler carer hero accountant resident patient twin'.split(
    ' '
  )
)
const trades = /^[a-z]{3,}(?:er|or|ist|ian|man|eer|aire)$/
const noTrades = new Set(
  'number order paper letter power water quarter other another latter former summer winter chapter offer factor floor color later after never over under however ever error'.split(
    ' '
  )
)

/** aged 23 and 26 */
function listedAge(r: Reader, before: number): boolean {
  let i = before
  while (i > before - 12 && (r.word(i) === 'and' || r.word(i) === 'or' || r.mark(i) === ',')) {
    if (r.mark(i - 1) === ',') i--
    if (r.token(i - 1)?.kind !== 'number') return false
    if (ageWords.has(r.word(i - 2))) return true
    i -= 2
  }
  return false
}

/** A word for somebody whose age may follow: the driver, 52, was arrested. */
const isPerson = (word: string): boolean => persons.has(word) || (trades.test(word) && !noTrades.has(word))

const people = new Set(
  'people those anyone anybody everyone adults women men children kids boys girls pensioners drivers workers patients voters residents'.split(
    ' '
  )
)
const bounds = new Set('over under above below'.split(' '))
const comparing = new Set('older younger'.split(' '))

/** people over 65, women under 30, older than 70, men 40 and over: whose age is bounded. */
function boundedAge(r: Reader, before: number, next: number): boolean {
  if (bounds.has(r.word(before)) && (people.has(r.word(before - 1)) || ageWords.has(r.word(before - 1))))
    return true
  if (r.word(before) === 'than' && comparing.has(r.word(before - 1))) return true
  const joined = r.word(next) === 'and' || r.word(next) === 'or'
  return (
    joined &&
    (comparing.has(r.word(next + 1)) || (people.has(r.word(before)) && bounds.has(r.word(next + 1))))
  )
}

/** 六十开外, 年过七十, 年逾六旬 */
const oldAge = (r: Reader, { start, end }: Draft): boolean =>
  /^(?:开外|出头)/.test(r.text.slice(end, end + 2)) ||
  /年[过近逾届]$|年已[过近逾]$/.test(r.text.slice(Math.max(0, start - 3), start))

const ofPerson = new Set('of from who was were said told a an'.split(' '))

/** John Murphy (34), of Cork: a name of two words and what follows one. */
const bracketed = (r: Reader, { low, high, next }: Draft, before: number): boolean =>
  r.mark(before) === '(' &&
  r.mark(next) === ')' &&
  low === high &&
  Number.isInteger(low) &&
  (low ?? 0) > 15 &&
  (low ?? 0) < 100 &&
  r.capital(before - 1) &&
  (r.capital(before - 2) || r.mark(before - 2) === '.'
    ? r.word(next + 1) !== ''
      ? ofPerson.has(r.word(next + 1))
      : r.mark(next + 1) === ','
    : r.mark(next + 1) === ',' && ofPerson.has(r.word(next + 2)))

/** Smith, 27, said; aged 25 to 54; the age of 21: makes a bare number an age where the words around it say so. */
export function aged(r: Reader, made: Draft, at: number): void {
  if (made.kind !== 'count' || made.low === null || made.high === null || made.high > 130 || made.low < 0)
    return
  const before = at - 1
  const said =
    ageWords.has(r.word(before)) ||
    (r.mark(before) === ':' && r.word(before - 1) === 'age') ||
    (made.counted === null &&
      (listedAge(r, before) || boundedAge(r, before, made.next) || oldAge(r, made))) ||
    (r.word(before) === 'of' && ageWords.has(r.word(before - 1))) ||
    (r.word(before) === 'between' &&
      (ageWords.has(r.word(before - 1)) || (r.word(before - 1) === 'of' && ageWords.has(r.word(before - 2)))))
  const named =
    made.counted === null &&
    made.low === made.high &&
    r.mark(before) === ',' &&
    r.mark(made.next) === ',' &&
    (r.capital(before - 1) || isPerson(r.word(before - 1))) &&
    made.low > 0
  if (!said && !named && !bracketed(r, made, before)) return
  made.kind = 'measure'
  made.unit = 'year'
  made.counted = null
}
