import { currencyCodes, dollarPrefixes } from '../lexicon/currencies.ts'
import { currencyNames } from '../lexicon/currency-names.ts'
import { scripture } from '../lexicon/en-quiet.ts'
import { enUnitNames, unitSymbols } from '../lexicon/en-units.ts'
import { enBefore } from '../lexicon/en-words.ts'
import { labelWords } from '../lexicon/quiet-words.ts'
import { letterCurrency } from '../money.ts'
import { planes } from '../noun.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { unitAfter } from '../unit.ts'
import { isAddress } from './address.ts'
import { bracketsEnd, citationEnd } from './citation.ts'
import { clockWords, isDash, isOrdinal, plainNumber, yearLike } from './marks.ts'
import { coordinateEnd } from './place.ts'
import { tellsScores } from './score.ts'

/** Codes, addresses and chains of digits, by what is joined to the number. */
export function joinedQuiet(r: Reader, at: number, { numeral, next }: NumberAt): number {
  if (r.token(at)?.kind !== 'number') return 0
  if (at > 0 && r.joined(at - 1)) {
    const before = r.token(at - 1)
    // LPR四倍 counts
    if (
      before?.kind === 'word' &&
      numeral.script !== 'han' &&
      !isCurrencyLetter(r, at - 1) &&
      !amounts(r, at)
    )
      return chainEnd(r, at)
    if (before?.kind === 'code') return chainEnd(r, at)
    if (r.mark(at - 1) === '+' && (r.word(at - 2) === 'utc' || r.word(at - 2) === 'gmt'))
      return chainEnd(r, at)
    // C++11, H.264
    if (
      r.joined(at - 2) &&
      r.token(at - 3)?.kind === 'word' &&
      r.mark(at - 1) === '+' &&
      r.mark(at - 2) === '+'
    )
      return chainEnd(r, at)
    if (
      r.language === 'zh' &&
      r.mark(at - 1) === '.' &&
      r.joined(at - 2) &&
      /^[A-Z]$/.test(r.written(at - 2))
    )
      return chainEnd(r, at)
    if (before?.kind === 'mark' && (before.value === '#' || before.value === '@' || before.value === '_'))
      return chainEnd(r, at)
    if (
      before?.kind === 'mark' &&
      (isDash(before.value) || before.value === '.' || before.value === '/') &&
      at > 1 &&
      r.joined(at - 2)
    ) {
      const first = r.token(at - 2)
      if (before.value === '.' && (sections.has(r.word(at - 2)) || allCapitals(r, at - 2)))
        return chainEnd(r, at)
      // HTTP/2
      if (before.value === '/' && allCapitals(r, at - 2) && r.token(at - 3)?.kind !== 'number')
        return chainEnd(r, at)
      if (
        first?.kind === 'word' &&
        isDash(before.value) &&
        (!beforeDash(r, at - 2) || r.written(at - 2) === 'CVE')
      )
        return chainEnd(r, at)
    }
  }
  // ref 24*712345
  if (r.mark(at + 1) === '*' && r.joined(at) && plainNumber(r, at + 2) && r.end(at + 2) - r.start(at + 2) > 4)
    return chainEnd(r, at)
  // 139****5678
  if (r.mark(at + 1) === '*' && r.joined(at) && r.mark(at + 2) === '*') return chainEnd(r, at)
  // A registration number that ends in a letter: no amount is so great.
  if (numeral.low >= 1e18) return chainEnd(r, at)
  if (numeral.plain && r.end(at) - r.start(at) >= 2 && r.text[r.start(at)] === '0')
    return spacedEnd(r, chainEnd(r, at))
  // high tide 04.12
  if (r.text[numeral.start] === '0' && clocked.test(r.written(at)) && next === at + 1) return next
  // 2.30 Cheltenham, 97.3 FM
  if (
    numeral.place < 1 &&
    next === at + 1 &&
    r.capital(next) &&
    (r.written(next) === 'FM' || (r.opens(at) && hour.test(r.written(at))))
  )
    return next
  if (isForm(r, at)) return at + 3
  const placed = coordinateEnd(r, at, next) || citationEnd(r, at, next) || heldEnd(r, at)
  if (placed > 0) return placed
  const calls = calledEnd(r, at)
  if (calls > 0) return calls
  if (cited.has(r.word(at - 1)) || (cited.has(r.word(at - 2)) && r.mark(at - 1) === ':'))
    return chainEnd(r, at)
  // (202) 555-0143
  if (
    r.mark(at - 1) === '(' &&
    r.mark(at + 1) === ')' &&
    plainNumber(r, at + 2) &&
    r.end(at) - r.start(at) === 3
  )
    return chainEnd(r, at + 2)
  const links = chainLinks(r, at)
  // 5-7pm
  if (links === 1 && isDash(r.mark(at + 1)) && clockWords.has(r.word(at + 3))) return at + 4
  // CAD 2345/03DEC
  if (links === 1 && r.mark(at + 1) === '/' && r.joined(at + 2) && allCapitals(r, at + 3))
    return chainEnd(r, at)
  // Mon-Fri 9-5
  if (links === 1 && isDash(r.mark(at + 1)) && weekdays.has(r.word(at - 1)) && r.capital(at - 1))
    return chainEnd(r, at)
  if (links === 1 && r.mark(at + 1) === '/' && isLabel(r, at - 1)) return chainEnd(r, at)
  if (
    links === 1 &&
    isDash(r.mark(at + 1)) &&
    (isLabel(r, at - 1) || (r.mark(at - 1) === '.' && isLabel(r, at - 2)))
  )
    return chainEnd(r, at)
  if (links >= 2 || (links === 1 && allCapitals(r, at - 1) && isDash(r.mark(at + 1)) && numeral.low > 199))
    return chainEnd(r, at)
  if (links === 1 && r.joined(at) && r.joined(at + 1)) {
    const mark = r.mark(at + 1)
    const other = at + 2
    if (
      mark === ':' &&
      isTime(r, at, other) &&
      !ratioSaid(r.text.slice(Math.max(0, numeral.start - 40), numeral.start))
    )
      return chainEnd(r, at)
    // Surah 2:255
    if (
      mark === ':' &&
      numeral.plain &&
      plainNumber(r, other) &&
      r.capital(at - 1) &&
      (!r.opens(at - 1) || scripture.has(r.word(at - 1)))
    )
      return chainEnd(r, at)
    // Regulation (EU) 2016/679
    if (mark === '/' && plainNumber(r, other) && (yearLike(r, at) || yearLike(r, other)) && numeral.plain)
      return chainEnd(r, at)
    if (isDash(mark) || mark === '/') {
      if (
        yearLike(r, at) &&
        (yearLike(r, other) || r.end(other) - r.start(other) === 2) &&
        numeral.low >= 1800
      )
        return chainEnd(r, at)
      if (
        isDash(mark) &&
        plainNumber(r, at) &&
        plainNumber(r, other) &&
        r.end(other) - r.start(other) + r.end(at) - r.start(at) >= 11
      )
        return chainEnd(r, at)
    }
    if (
      mark === '/' &&
      numeral.plain &&
      plainNumber(r, other) &&
      /^(?:24\/7|9\/11|7\/7|50\/50)$/.test(r.text.slice(numeral.start, r.end(other)))
    )
      return chainEnd(r, at)
    if (mark === '·') return chainEnd(r, at)
  }
  if (next === at + 1 && r.joined(at) && r.token(at + 1)?.kind === 'word') {
    const written = r.written(at + 1)
    const word = r.value(at + 1)
    // a 4x4
    if (word === 'x' && r.joined(at + 1) && r.token(at + 2)?.kind === 'number') return chainEnd(r, at)
    if (isOrdinal(numeral.low, word)) return at + 2
    if (
      word === 's' &&
      numeral.plain &&
      (numeral.low >= 1000 ||
        (numeral.low >= 10 && numeral.low % 10 === 0) ||
        (r.capital(at - 1) && !r.opens(at - 1)) ||
        r.word(at - 2) === 'under' ||
        r.word(at - 2) === 'over')
    )
      return at + 2
    if (clockWords.has(word) || ((word === 'a' || word === 'p') && r.text.startsWith('.m', r.end(at + 1))))
      return at + 2
    const known =
      unitSymbols.has(written) ||
      enUnitNames.has(word) ||
      (word === 'x' && !planes.has(numeral.low)) ||
      word === 'p' ||
      (word === 'c' && r.language === 'en') ||
      word === 'fold' ||
      currencyCodes.has(written.toUpperCase()) ||
      currencyNames.has(word) ||
      /^[MBK]?(?:USD|EUR|GBP|CNY)$/.test(written)
    if (
      (!known && unitAfter(r, numeral.end, at + 1, numeral) === null) ||
      (isDash(r.mark(at + 2)) &&
        r.joined(at + 1) &&
        r.token(at + 3)?.kind === 'number' &&
        r.joined(at + 2) &&
        // 1.5m-2m
        !(known && r.value(at + 4) === word && r.joined(at + 3)))
    ) {
      if (
        r.token(at + 2)?.kind === 'number' &&
        r.joined(at + 1) &&
        known &&
        r.end(at + 2) - r.start(at + 2) === 1
      )
        return 0
      return chainEnd(r, at)
    }
    if (r.joined(at + 1) && r.token(at + 2)?.kind === 'number' && r.end(at + 2) - r.start(at + 2) > 1)
      return chainEnd(r, at)
  }
  return 0
}

const clocked = /^0\d\.[0-5]\d$/
const hour = /^1?\d\.[0-5]\d$/

/** 401(k), 28-of-37, *123#, 787-9, the 1. of a list: the token after what a number is part of by its marks; 0 where it is alone. */
function heldEnd(r: Reader, at: number): number {
  const mark = r.mark(at + 1)
  if (mark === '' || !r.joined(at) || !plainNumber(r, at)) return 0
  if (mark === '(' && (r.word(at + 2).length === 1 || sections.has(r.word(at - 1)))) {
    const end = bracketsEnd(r, at + 1)
    return end > at + 1 ? end : 0
  }
  if (mark === '#') return r.mark(at - 1) === '*' ? at + 2 : 0
  if (mark === '.')
    return at === 0 && r.capital(at + 2) && !r.joined(at + 1) && r.end(at) - r.start(at) < 3 ? at + 1 : 0
  if (!isDash(mark) || !r.joined(at + 1)) return 0
  const tried = r.word(at + 2) === 'of' || r.word(at + 2) === 'for'
  if (tried && isDash(r.mark(at + 3)) && plainNumber(r, at + 4)) return at + 5
  if (plainNumber(r, at + 2) && (planes.has(r.token(at)?.numeral?.low ?? 0) || isAddress(r, at + 2)))
    return chainEnd(r, at)
  return 0
}

/** GDP3100亿元, ROE15.2%: in Chinese an amount follows its name at once. */
const amounts = (r: Reader, at: number): boolean =>
  r.language === 'zh' &&
  /^[A-Z]{3,}$/.test(r.written(at - 1)) &&
  ((r.token(at)?.numeral?.scale ?? 1) >= 1e4 ||
    r.mark(at + 1) === '%' ||
    (r.joined(at) && r.mark(at + 2) === '/' && unitSymbols.has(r.text.slice(r.start(at + 1), r.end(at + 3)))))

/** 10-K, 8-K: a number and one capital. */
const isForm = (r: Reader, at: number): boolean =>
  r.mark(at + 1) === '-' &&
  r.joined(at) &&
  r.joined(at + 1) &&
  r.end(at + 2) - r.start(at + 2) === 1 &&
  r.capital(at + 2) &&
  !/[\w-]/.test(r.text[r.end(at + 2)] ?? ' ')

/** s.20, art.8 */
const sections = new Set('s ss art arts para paras cl r pt ch sec'.split(' '))
const callBefore = new Set(
  'account acct call on ring phone dial text tel telephone contact helpline hotline number to'.split(' ')
)

/** +44 20 7946 0958, “9+2”: past a number to call in groups, and past a sum that names something. */
function calledEnd(r: Reader, at: number): number {
  if (
    r.token(at + 1)?.kind === 'number' &&
    plainNumber(r, at) &&
    plainNumber(r, at + 1) &&
    r.start(at + 1) - r.end(at) === 1
  ) {
    const end = groupsEnd(r, at + 2)
    if (end > at + 2 || callBefore.has(r.word(at - 1))) return end
  }
  if (r.mark(at + 1) === '+' && r.joined(at) && r.joined(at + 1) && plainNumber(r, at + 2))
    return chainEnd(r, at)
  // +1 (555) 010-9999
  if (r.mark(at - 1) === '+' && r.mark(at + 1) === '(' && plainNumber(r, at + 2) && r.mark(at + 3) === ')')
    return groupsEnd(r, chainEnd(r, at + 4))
  if (r.mark(at - 1) !== '+' || !r.joined(at - 1) || !plainNumber(r, at) || !plainNumber(r, at + 1)) return 0
  return groupsEnd(r, at + 1)
}

/** Past groups of digits, one space apart. */
function groupsEnd(r: Reader, from: number): number {
  let end = from
  while (plainNumber(r, end) && r.start(end) - r.end(end - 1) === 1) end++
  return end
}

/** Past further groups of digits, one space apart: 0800 555 111. */
function spacedEnd(r: Reader, from: number): number {
  let at = from
  while (plainNumber(r, at) && r.end(at) - r.start(at) >= 3 && r.start(at) - r.end(at - 1) === 1) at++
  return at
}

/** US, RM, EUR before digits: money, not a code. */
function isCurrencyLetter(r: Reader, at: number): boolean {
  return (
    (currencyCodes.has(r.written(at)) && r.written(at) !== 'COP') ||
    letterCurrency(r, at) !== null ||
    (dollarPrefixes.has(r.value(at)) && r.mark(at - 1) === '$' && r.value(at) === 'us')
  )
}

const allCapitals = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'word' && /^[A-Z]{2,}$/.test(r.written(at)) && !currencyCodes.has(r.written(at))

const weekdays = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '))
const cited = new Set('isbn issn doi arxiv pmid abn acn siren iban vat'.split(' '))
const isLabel = (r: Reader, at: number): boolean => r.capital(at) && labelWords.has(r.word(at))

const signedWords = new Set([
  'minus',
  'sub',
  'negative',
  'plus',
  'mid',
  'under',
  'over',
  'non',
  'post',
  'pre'
])

/** Whether the word before a hyphen leaves the number after it a quantity: minus-5, sub-300. */
function beforeDash(r: Reader, at: number): boolean {
  return (
    signedWords.has(r.word(at)) ||
    currencyCodes.has(r.written(at)) ||
    enBefore.has(r.word(at)) ||
    enUnitNames.has(r.word(at))
  )
}

/** How many further numbers hang on a number by joined hyphens, slashes, colons or points. */
function chainLinks(r: Reader, at: number): number {
  let links = 0
  let i = at
  while (
    links < 6 &&
    r.joined(i) &&
    r.joined(i + 1) &&
    r.token(i + 1)?.kind === 'mark' &&
    (isDash(r.mark(i + 1)) ||
      r.mark(i + 1) === '/' ||
      r.mark(i + 1) === ':' ||
      r.mark(i + 1) === '.' ||
      r.mark(i + 1) === '·') &&
    r.token(i + 2)?.kind === 'number'
  ) {
    links++
    i += 2
  }
  return links
}

/** The first token that is not joined to the chain that `at` stands in. */
export function chainEnd(r: Reader, at: number): number {
  let i = at
  while (r.joined(i)) {
    const next = r.token(i + 1)
    if (next?.kind === 'han') break
    if (next?.kind === 'mark' && (!'-–/:.·_&=#+*'.includes(next.value) || !r.joined(i + 1))) break
    i++
  }
  return i + 1
}

/** 师生比约为1:14, 比分为11:7、9:11: a ratio, though a clock could show it. */
const ratioSaid = (before: string): boolean =>
  /(?:[比率]|比例|比[率值价])(?:[仅约大达高为是到至升降提]|接近){0,4}$/.test(before) ||
  /以(?:\d{1,2}:\d{1,2}[、和及,，])*$/.test(before) ||
  tellsScores(before)

function isTime(r: Reader, at: number, other: number): boolean {
  const hours = r.token(at)?.numeral
  const minutes = r.token(other)?.numeral
  if (!hours?.plain || !minutes || hours.low > 24) return false
  const length = r.end(other) - r.start(other)
  if (length < 2) return false
  if (minutes.plain && length !== 2) return false
  return minutes.low < 60
}
