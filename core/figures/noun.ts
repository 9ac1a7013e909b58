import { isHyphen } from './chars.ts'
import { enUnitNames } from './lexicon/en-units.ts'
import type { Reader } from './reader.ts'

const irregular = new Set(
  'people men women children police feet teeth mice geese lives staff fishermen firemen policemen policewomen businessmen craftsmen crew cattle sheep fish salmon aircraft troops personnel series species dead'.split(
    ' '
  )
)
const stops = new Set(
  `sir mr mrs ms dr lord lady forecast said says say told is are was were be been being has have had do does did will would can could may might must shall should who whom whose which that when where while because if than then also still too already ever never now
  not n't per each every ago later earlier apart long wide deep high tall old left short away respectively altogether together total daily weekly monthly annually yearly today yesterday tomorrow died killed injured came took went got made gave
  remain remained became include included including reported recorded according compared versus vs such like about around over under between among across against through throughout during within without since until till up down out off onto into upon
  by in on at of to for from with and or but nor so yet as a an the this these those their its his her our my your some any all both either neither no more less fewer most least just only even almost nearly he she it they we you i there here what how why not no once again before after above below behind inside outside aboard beneath beside beyond near within last next past won struck hit shook rocked saw he's she's it's they're both same more another other-than us me him them myself himself herself themselves so such since though although unless whether`.split(
    /\s+/
  )
)
const notPlural = new Set(
  'previous various serious famous dangerous numerous religious this his hers its less plus always perhaps across towards besides news business gas bus process success access address class mass loss boss press dress cross glass grass stress progress congress indigenous continuous simultaneous anonymous generous nervous obvious precious conscious suspicious infectious luxurious glorious is was has does us yes thus as'.split(
    ' '
  )
)
/** Aircraft that go by three digits. */
export const planes: ReadonlySet<number> = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787])
const skipped = new Set(['more', 'other', 'fewer', 'less'])

/** Whether a word cannot belong to a noun phrase after a number. */
export const isStop = (word: string): boolean => stops.has(word)

/** Plurals that stand before the noun they belong to. */
const attributive = new Set(
  'sales sports arms goods savings news games services systems communications operations women men children'.split(
    ' '
  )
)

export const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (word.endsWith('s') &&
    word.length > 2 &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith("'s") &&
    !notPlural.has(word))

/**
 * The noun that the number before token `at` counts: the first plural of the words that follow, else the last word before something that
 * cannot belong to a noun phrase; null where no noun follows. `one` looks for a singular.
 */
export function headNoun(r: Reader, at: number, one = false): string | null {
  let head: string | null = null
  let last = at
  for (let i = at; i < at + 7; i++) {
    const token = r.token(i)
    if (token?.kind === 'mark' && isHyphen(token.value) && i > at && r.joined(i - 1) && r.joined(i)) continue
    if (
      token?.kind === 'number'
        ? modelAt(r, i, i === at)
        : r.joined(i) && r.capital(i) && r.token(isHyphen(r.mark(i + 1)) ? i + 2 : i + 1)?.kind === 'number'
    ) {
      last = i + 1
      continue
    }
    if (token?.kind !== 'word') break
    const word = token.value
    // 18 U.S. troops
    if (token.end - token.start === 1 && r.mark(i + 1) === '.' && r.joined(i) && r.capital(i)) {
      last = ++i
      continue
    }
    // 27 A320s
    if (word === 's' && r.token(i - 1)?.kind === 'number' && i > at && r.joined(i - 1)) {
      head = namedFrom(r, i)
      break
    }
    if (i > at && r.start(i) - r.end(i - 1) > 1) break
    if (word === 'and' && head !== null && !isPlural(head) && pluralFollows(r, i + 1)) continue
    if (i === at && skipped.has(word)) continue
    if (stops.has(word) && !attributes(r, i, i > at)) break
    if (one && head !== null && isPlural(word)) break
    if (enUnitNames.has(word) && i > at && !r.capital(i)) break
    if (head !== null && i > last + 3) break
    if (
      head !== null &&
      word.endsWith('ed') &&
      !r.capital(i) &&
      !head.endsWith('ly') &&
      !isHyphen(r.mark(i - 1))
    )
      break
    if (head !== null && word.endsWith('ly') && !lyNouns.has(word) && !r.capital(i)) break
    head = token.value
    last = i
    if (!one && isPlural(word) && !isAcronym(r, i)) {
      const next = r.word(i + 1)
      if (attributive.has(word) && next !== '' && isPlural(next) && !stops.has(next)) {
        head = next
      }
      break
    }
  }
  // Panthers 14 Storm 6
  if (r.token(last + 1)?.kind === 'number' && r.capital(last) && !/\d/.test(head ?? '')) return null
  if (head === null || /^\d/.test(head)) return null
  return !one && participle(r.word(at)) && !isPlural(head) ? null : head
}

/** The name that ends with the s at a token: A320s, Model 3s. */
function namedFrom(r: Reader, at: number): string {
  let first = at
  while (first > 0 && r.joined(first - 1)) first--
  if (r.token(first)?.kind === 'number' && r.capital(first - 1)) first--
  return r.text.slice(r.start(first), r.end(at)).toLowerCase()
}

/** five follow-up lessons, six away games: a small word that belongs to the noun behind it. */
const attributes = (r: Reader, at: number, within: boolean): boolean =>
  ((within && isHyphen(r.mark(at - 1))) || r.word(at) === 'away') && isPlural(r.word(at + 1))

const lyNouns = new Set('family supply assembly monopoly ally rally anomaly butterfly dragonfly'.split(' '))
const participles = new Set('missing hurt cast shot hit born lost found held'.split(' '))

/** dozens hurt, 74,000 watched: what was done to them or by them is no noun. */
const participle = (word: string): boolean =>
  participles.has(word) || (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed'))

/** Airbus A320 jets, 38 737 Max jets: a number inside a name, with the noun still to come. */
const modelAt = (r: Reader, at: number, first: boolean): boolean => {
  const value = r.token(at)?.numeral?.low ?? 0
  if (planes.has(value) && r.token(at + 1)?.kind === 'word') return true
  // 737 MAX 10 jets, two Falcon 9 rockets
  if (
    !first &&
    r.capital(at - 1) &&
    value < 1000 &&
    !r.capital(at + 1) &&
    r.word(at + 1) !== '' &&
    !isStop(r.word(at + 1))
  )
    return true
  if (first || !r.joined(at - 1)) return false
  return r.capital(isHyphen(r.mark(at - 1)) && r.joined(at - 2) ? at - 2 : at - 1)
}

/** MBBS, AIIMS: capitals whose last is no plural. */
const isAcronym = (r: Reader, at: number): boolean =>
  !r.shouting && r.text.charCodeAt(r.end(at) - 1) < 97 && r.end(at) - r.start(at) > 2

/** digital and physical sales: whether the words after an "and" come to a plural soon. */
function pluralFollows(r: Reader, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = r.word(i)
    if (word === '' || stops.has(word)) return false
    if (isPlural(word)) return true
  }
  return false
}
