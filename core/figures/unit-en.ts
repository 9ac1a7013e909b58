import { isHyphen } from './chars.ts'
import { letterUnit } from './letter-unit.ts'
import { currencyCodes } from './lexicon/currencies.ts'
import { currencyNames } from './lexicon/currency-names.ts'
import { enUnitNames, gluedOnly, unitSymbols } from './lexicon/en-units.ts'
import { enSuffixes } from './lexicon/en-words.ts'
import { isPlural, isStop } from './noun.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './reader.ts'
import { type UnitAt, unitAt } from './unit-at.ts'

const unitPlurals = new Set(
  [...enUnitNames]
    .filter(
      ([name, { kind }]) =>
        name.endsWith('s') && !name.includes(' ') && (kind === 'measure' || kind === 'duration')
    )
    .map(([name]) => name)
)
const unitAdjectives = new Set(
  'more further additional extra previous straight consecutive successive full whole long short working business trading calendar solid odd good square-shaped nautical'.split(
    ' '
  )
)

/** 50 previous years, eight straight weeks: one adjective may stand before the unit. */
export function pastAdjective(r: Reader, at: number): UnitAt | null {
  const word = r.word(at)
  const plural = unitPlurals.has(r.word(at + 1)) && !isStop(word) && !isPlural(word)
  if (word === '' || (!unitAdjectives.has(word) && !plural)) return null
  const found = wordUnit(r, at + 1, false, null)
  return found && (found.kind === 'duration' || found.kind === 'measure' || found.kind === 'percentage-point')
    ? found
    : null
}

const scales = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

const megaCode = /^([MBKmbk])(USD|EUR|GBP|CNY|JPY|CHF|CAD|AUD|SEK|NOK|DKK)$/

/** How many tokens the longest unit has at most that begins with a word in small letters. */
const reach = new Map<string, number>()
for (const names of [enUnitNames, unitSymbols, currencyNames, currencyCodes]) {
  for (const name of names.keys()) {
    const tokens = name.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? []
    const first = tokens[0] ?? name
    reach.set(first, Math.max(reach.get(first) ?? 0, tokens.length))
  }
}

/** Of 20 games, 12 won: nobody is paid so few won. */
const leastWon = 100

/** The longest unit name, symbol or currency that begins with the word at `at`. */
export function wordUnit(r: Reader, at: number, close: boolean, numeral: Numeral | null): UnitAt | null {
  const longest = reach.get(r.value(at))
  const digits = numeral !== null && numeral.script === 'digits'
  const letter = digits && r.end(at) - r.start(at) === 1
  if (longest === undefined && !(r.end(at) - r.start(at) === 4 && megaCode.test(r.written(at))))
    return letter ? oneLetter(r, at) : null
  let key = ''
  let symbol = ''
  let found: UnitAt | null = null
  for (let i = at; i < at + (longest ?? 1); i++) {
    const token = r.token(i)
    if (!token || (token.kind !== 'word' && !(i > at && joins(r, i)))) break
    const gap = i > at && !r.joined(i - 1) ? ' ' : ''
    const written = r.written(i)
    key += gap + (isHyphen(token.value) ? '-' : written.toLowerCase())
    symbol += gap + written
    const sense =
      enUnitNames.get(key) ?? (key.includes('-') ? enUnitNames.get(key.replaceAll('-', ' ')) : undefined)
    if (sense && !(gluedOnly.has(key) && !close))
      found = { ...sense, counted: null, end: token.end, at: i + 1, scale: 1, written: key }
    const sign =
      unitSymbols.get(symbol) ??
      (r.shouting && symbol.length > 1 && (close || !gluedOnly.has(key)) ? unitSymbols.get(key) : undefined)
    if (
      sign &&
      digits &&
      !gluedOn(r, i) &&
      temperate(r, symbol, i) &&
      (!symbol.endsWith('.') ||
        r.token(i + 1)?.kind === 'number' ||
        (symbol !== 'm.' && r.word(i + 1) !== '' && !r.capital(i + 1))) &&
      (close || (!gluedOnly.has(symbol) && symbol.length > 1) || spacedSymbol(r, symbol, i))
    ) {
      found = { ...sign, counted: null, end: token.end, at: i + 1, scale: 1, written: symbol }
    }
    const money = currencyNames.get(key)
    if (written === 'c' && r.language === 'en' && i === at && close && digits && numeral.scale === 1)
      found = {
        kind: 'money',
        unit: 'USD',
        factor: 0.01,
        counted: null,
        end: token.end,
        at: i + 1,
        scale: 1,
        written: key
      }
    const few = numeral !== null && numeral.low < leastWon
    if (
      money &&
      !(key === 'won' && few) &&
      (key !== 'p' || (digits && numeral.scale === 1 && r.language === 'en'))
    ) {
      found = {
        kind: 'money',
        unit: money.code,
        factor: money.factor,
        counted: null,
        end: token.end,
        at: i + 1,
        scale: 1,
        written: key
      }
    }
    const code = currencyCodes.get(symbol) ?? (close ? currencyCodes.get(symbol.toUpperCase()) : undefined)
    if (code !== undefined && !gluedOn(r, i) && (digits || symbol !== 'Rs')) {
      const scale = scales.get(r.word(i + 1))
      const last = scale === undefined ? i : i + 1
      found = {
        kind: 'money',
        unit: code,
        factor: 1,
        counted: null,
        end: r.end(last),
        at: last + 1,
        scale: scale ?? 1,
        written: symbol
      }
    }
    const mega = symbol.length === 4 ? megaCode.exec(symbol) : null
    if (mega) {
      const scale = enSuffixes.get((mega[1] ?? '').toLowerCase()) ?? 1
      found = {
        kind: 'money',
        unit: mega[2] ?? null,
        factor: 1,
        counted: null,
        end: token.end,
        at: i + 1,
        scale,
        written: symbol
      }
    }
  }
  if (!found) return letter ? oneLetter(r, at) : null
  if (found.written === 'pct' && r.language === 'zh')
    return { ...found, kind: 'percentage-point', unit: 'percentage-point' }
  if (found.unit === 'pound' && numeral && (numeral.scale >= 1e6 || moneyNear(r, at)))
    return { ...found, kind: 'money', unit: 'GBP' }
  return found
}

const spend = new Set(
  'cost costs costing paid pay pays price priced worth fee fees spend spent charge charged fined fine earn earned earns saved save raised owed owe loan grant salary bill tickets ticket a £ budget'.split(
    ' '
  )
)

function moneyNear(r: Reader, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - 8); i--)
    if (r.word(i) !== 'a' && (spend.has(r.word(i)) || r.mark(i) === '£')) return true
  return false
}

/** Whether digits hang on a word: the 50 of USD50, the 212 of m212. */
const gluedOn = (r: Reader, at: number): boolean => r.joined(at) && r.token(at + 1)?.kind === 'number'

const warmth =
  /\btemp\b|temperature|cloud|sunn|shower|rain|frost|snow|heat|hot|cold|warm|cool|weather|degree|celsius|fahrenheit|freez|boil|forecast|thermometer|mercury|climate|oven|bake|chill|record|high of|low of|°/i

const ovens = new Set(['gas', 'fan'])

/** The unit of a single letter that the words around give away. */
function oneLetter(r: Reader, at: number): UnitAt | null {
  const sense = letterUnit(r, at)
  return sense && unitAt(r, at + 1, sense.kind, sense.unit, sense.factor)
}

/** Mon 12C, Tue 9C */
const several = /\b\d{1,2}[CF], [A-Z][a-z]+ -?\d{1,2}[CF]\b/

/** 30C is a temperature where the words around speak of one; 13F is a form. */
function temperate(r: Reader, symbol: string, at: number): boolean {
  if (symbol !== 'C' && symbol !== 'F') return true
  const from = r.start(at)
  const around = r.text.slice(Math.max(0, from - 120), from + 120)
  return (
    (warmth.test(around) || several.test(around)) &&
    (r.mark(at + 1) !== '/' || ovens.has(r.word(at + 2)) || r.token(at + 2)?.kind === 'number')
  )
}

/** A one-letter symbol apart from its digits: 12 m, 5 V, where no word follows that would make it something else. */
function spacedSymbol(r: Reader, symbol: string, at: number): boolean {
  if (
    symbol !== 'm' &&
    symbol !== 'V' &&
    symbol !== 'F' &&
    symbol !== 'C' &&
    symbol !== 'W' &&
    symbol !== 'g' &&
    symbol !== 'in' &&
    symbol !== 'PS' &&
    symbol !== 'mi' &&
    symbol !== 'J' &&
    symbol !== 'N' &&
    symbol !== 'ns' &&
    symbol !== 'Ω'
  )
    return false
  if (symbol === 'C' || symbol === 'F') return true
  if (symbol === 'in')
    return r.word(at - 2) === 'ft' || (r.token(at - 2)?.kind === 'word' && r.word(at - 2) === 'feet')
  return (
    symbol === 'm' ||
    symbol === 'g' ||
    symbol === 'Ω' ||
    !/[A-Za-z]/.test(r.written(at + 1)) ||
    r.word(at + 1) === 'and'
  )
}

/** Marks and digits inside a unit: km/h, m2, lb-ft, N·m. */
function joins(r: Reader, at: number): boolean {
  const token = r.token(at)
  if (!token || !r.joined(at - 1)) return false
  if (token.kind === 'number') return /^[23]$/.test(r.written(at)) && r.token(at - 1)?.kind === 'word'
  return token.kind === 'mark' && '/-‐·²³.'.includes(token.value)
}
