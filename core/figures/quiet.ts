import type { NumberAt } from './english.ts'
import { currencyCodes, currencyNames, currencySigns, dollarPrefixes } from './lexicon/currencies.ts'
import { enUnitNames, unitSymbols } from './lexicon/en-units.ts'
import { enBefore, enSuffixes } from './lexicon/en-words.ts'
import {
  functionWords,
  labelWords,
  monthNames,
  streetWords,
  yearBefore,
  zhLabels,
  zhNaming
} from './lexicon/quiet-words.ts'
import { zhMoney, zhUnits } from './lexicon/zh-units.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

const labels = new Trie(zhLabels.map((word) => [word, true] as const))
const naming = new Trie(zhNaming.map((word) => [word, true] as const))

const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th'])
const clockWords = new Set([
  'am',
  'pm',
  'gmt',
  'est',
  'edt',
  'pst',
  'pdt',
  'bst',
  'utc',
  'cet',
  "o'clock",
  'o’clock',
  'noon',
  'midnight'
])
const dashes = new Set(['-', '–', '—', '―', '‐', '‑'])
const closing = new Set(['”', '’', '》', '」', '』', '〉', '"'])

export const isDash = (mark: string): boolean => dashes.has(mark)
export const isOrdinalSuffix = (word: string): boolean => ordinalSuffixes.has(word)

const yearLike = (r: Reader, at: number): boolean => {
  const numeral = r.token(at)?.numeral
  return numeral?.plain === true && r.end(at) - r.start(at) === 4 && numeral.low >= 1500 && numeral.low < 2200
}

const plainNumber = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'number' && r.token(at)?.numeral?.plain === true

/** The token after a date, a time, a code, an address or a name that the number at `at` belongs to; 0 where it is a quantity. */
export function quietAfter(r: Reader, at: number, number: NumberAt): number {
  return chineseQuiet(r, number) || joinedQuiet(r, at, number) || englishQuiet(r, at, number)
}

/** Dates, clock times, ordinals and names in Chinese, by the characters around the number. */
function chineseQuiet(r: Reader, { numeral, next }: NumberAt): number {
  const { text } = r
  const { start, end } = numeral
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (before === '第') return next
  if (!r.isHan(end) && !r.isHan(start - 1)) return 0
  const length = end - start
  const digits = numeral.plain && numeral.script === 'digits'
  if (after === '年') {
    const follower = text[end + 1] ?? ''
    if ((digits && length === 4 && numeral.low < 2200) || numeral.spelled !== null) return next
    if (digits && length === 2 && text[start] === '0') return next
    if (digits && follower === '代') return next
    if (follower === '间') return next
    if (follower === '级' || (follower === '度' && length >= 4)) return next
    if (before === '前' && digits && length > 1) return next
  }
  const unit = unitWord(text, end)
  if (
    after === '月' &&
    !unit &&
    numeral.low >= 1 &&
    numeral.high <= 12 &&
    text[end + 1] !== '龄' &&
    numeral.width === null
  )
    return next
  if (after === '日' && !unit && !dayCounts(text, start, end)) return next
  if ((after === '时' || after === '点') && !unit && isClock(text, numeral.low, start, end))
    return clockEnd(r, next)
  if (labels.before(text, start) && numeral.width === null && numeral.high === numeral.low) {
    if (before === '期' || before === '拜') return numeral.low <= 6 ? next : 0
    if (numeral.plain || numeral.script === 'han') return next
  }
  if (
    before === '周' &&
    numeral.script === 'han' &&
    numeral.low <= 6 &&
    length === 1 &&
    (text[start - 2] !== '每' || !'次天小个趟'.includes(after))
  )
    return next
  if (numeral.width === null && (numeral.plain || numeral.script === 'han') && naming.at(text, end))
    return next
  if (
    after === '后' &&
    digits &&
    length === 2 &&
    (numeral.low >= 50 || numeral.low === 0 || numeral.low % 10 === 0)
  )
    return next
  if (closing.has(after) && numeral.plain && r.isHan(start - 1)) return next
  if (after === '室' && digits && length >= 3) return next
  if (after === '·' || before === '·') return next
  return 0
}

/** A unit of two or more characters at `pos`: 日元, 月龄. */
function unitWord(text: string, pos: number): boolean {
  const match = unitTrie.at(text, pos)
  return match !== null && match.end > pos + 1
}

const unitTrie = new Trie([...zhUnits.keys(), ...zhMoney.keys()].map((word) => [word, true] as const))

const dayVerbs = new Trie(
  '拘留 为期 历时 长达 连续 停工 停牌 逾期 延期 休市 提前 限期 持续 停产 停业 近 超过 不足 至少 最多 不超过 满'
    .split(' ')
    .map((word) => [word, true] as const)
)

/** 拘留15日, 3日内: days that last, not a day of the month. */
function dayCounts(text: string, start: number, end: number): boolean {
  const after = text[end + 1] ?? ''
  return (
    dayVerbs.before(text, start) !== null ||
    after === '内' ||
    text.startsWith('以内', end + 1) ||
    text.startsWith('之内', end + 1)
  )
}

function isClock(text: string, value: number, start: number, end: number): boolean {
  if (!Number.isInteger(value) || value > 24 || value < 0) return false
  if (text[end] === '时') return text[end + 1] !== '间'
  return (
    !'涨跌升降收报'.includes(text[start - 1] ?? ' ') &&
    !text.startsWith('点位', end) &&
    !text.startsWith('点建议', end)
  )
}

/** Past the minutes and seconds of a Chinese clock time. */
function clockEnd(r: Reader, from: number): number {
  let at = from + 1
  for (const unit of '分秒') {
    const number = r.token(at)
    if (number?.kind !== 'number' || !number.numeral || number.start !== r.end(at - 1)) break
    if (r.isHan(number.end) && !'分秒许左前后，。的'.includes(r.text[number.end] ?? '')) break
    if (r.text[number.end] !== unit && unit === '秒') break
    if (r.text[number.end] !== '分' && number.numeral.low > 59) break
    at += r.text[number.end] === unit ? 2 : 1
  }
  return at
}

/** Codes, addresses and chains of digits, by what is joined to the number. */
function joinedQuiet(r: Reader, at: number, { numeral, next }: NumberAt): number {
  if (r.token(at)?.kind !== 'number') return 0
  if (at > 0 && r.joined(at - 1)) {
    const before = r.token(at - 1)
    if (before?.kind === 'word' && !isCurrencyLetter(r, at - 1)) return chainEnd(r, at)
    if (before?.kind === 'code') return chainEnd(r, at)
    if (before?.kind === 'mark' && (before.value === '#' || before.value === '@' || before.value === '_'))
      return chainEnd(r, at)
    if (
      before?.kind === 'mark' &&
      (isDash(before.value) || before.value === '.' || before.value === '/') &&
      at > 1 &&
      r.joined(at - 2)
    ) {
      const first = r.token(at - 2)
      if (first?.kind === 'word' && isDash(before.value) && !beforeDash(r, at - 2)) return chainEnd(r, at)
    }
  }
  if (numeral.plain && r.end(at) - r.start(at) >= 2 && r.text[r.start(at)] === '0' && !isDash(r.mark(at + 1)))
    return chainEnd(r, at)
  const links = chainLinks(r, at)
  if (links >= 2) return chainEnd(r, at)
  if (links === 1 && r.joined(at) && r.joined(at + 1)) {
    const mark = r.mark(at + 1)
    const other = at + 2
    if (mark === ':' && isTime(r, at, other)) return chainEnd(r, at)
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
    if (ordinalSuffixes.has(word)) return at + 2
    if (
      word === 's' &&
      numeral.plain &&
      (numeral.low >= 1000 ||
        (numeral.low >= 10 && numeral.low % 10 === 0) ||
        (r.capital(at - 1) && !r.opens(at - 1)))
    )
      return at + 2
    if (clockWords.has(word) || ((word === 'a' || word === 'p') && r.text.startsWith('.m', r.end(at + 1))))
      return at + 2
    const known =
      unitSymbols.has(written) ||
      enUnitNames.has(word) ||
      enSuffixes.has(word) ||
      word === 'x' ||
      word === 'p' ||
      word === 'c' ||
      word === 'fold' ||
      currencyCodes.has(written.toUpperCase()) ||
      currencyNames.has(word) ||
      /^[MBK]?(?:USD|EUR|GBP|CNY)$/.test(written)
    if (
      !known ||
      (isDash(r.mark(at + 2)) && r.joined(at + 1) && r.token(at + 3)?.kind === 'number' && r.joined(at + 2))
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

/** US, RM, EUR before digits: money, not a code. */
function isCurrencyLetter(r: Reader, at: number): boolean {
  return (
    currencyCodes.has(r.written(at)) ||
    (dollarPrefixes.has(r.value(at)) && r.mark(at - 1) === '$' && r.value(at) === 'us')
  )
}

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
function chainEnd(r: Reader, at: number): number {
  let i = at
  while (r.joined(i)) {
    const next = r.token(i + 1)
    if (next?.kind === 'han') break
    if (next?.kind === 'mark' && (!'-–/:.·_&=#'.includes(next.value) || !r.joined(i + 1))) break
    i++
  }
  return i + 1
}

function isTime(r: Reader, at: number, other: number): boolean {
  const hours = r.token(at)?.numeral
  const minutes = r.token(other)?.numeral
  if (!hours?.plain || !minutes || hours.low > 24) return false
  const length = r.end(other) - r.start(other)
  if (length < 2) return false
  if (minutes.plain && length !== 2) return false
  return minutes.low < 60
}

const timeZone = (r: Reader, at: number): boolean =>
  clockWords.has(r.word(at)) ||
  ((r.word(at) === 'a' || r.word(at) === 'p') && r.mark(at + 1) === '.' && r.word(at + 2) === 'm')

const isMonth = (r: Reader, at: number): boolean => {
  const capital = monthNames.get(r.word(at))
  return capital !== undefined && (!capital || r.capital(at))
}

/** Dates, years, clock times, labels, addresses and names in English. */
function englishQuiet(r: Reader, at: number, number: NumberAt): number {
  const { numeral, next } = number
  const digits = r.token(at)?.kind === 'number'
  if (timeZone(r, next)) return next + 1
  if (digits && numeral.plain && next === at + 1) {
    const month = r.mark(at - 1) === '.' || r.mark(at - 1) === ',' ? at - 2 : at - 1
    if (currencySigns.has(r.mark(at - 1))) return 0
    if (isMonth(r, month) && numeral.low <= 31) return dayEnd(r, at)
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
  if (next === at + 1 && isLabelled(r, at, number)) return next
  return 0
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
  if (!yearLike(r, at)) return false
  const value = r.token(at)?.numeral?.low ?? 0
  const before = r.word(at - 1) || (r.mark(at - 1) === ',' ? r.word(at - 2) : '')
  if (unitFollows(r, at)) return false
  if (enBefore.has(before) && before !== 'c' && before !== 'circa') return false
  if (before === 'than' || before === 'least' || before === 'to' || before === 'estimated')
    return before === 'to' && value >= 1900
  if (value >= 1800 && value < 2100) return true
  if (before === 'of' && amounts.has(r.word(at - 2))) return false
  return yearBefore.has(before) || r.mark(at - 1) === '('
}

const amounts = new Set(
  'average total cost price maximum minimum sum fee payment value score mean median number'.split(' ')
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

/** Route 66, page 7, iPhone 11, Boeing 737: a bare number after a label or a name. */
function isLabelled(r: Reader, at: number, { numeral }: NumberAt): boolean {
  const digits = r.token(at)?.kind === 'number'
  if (digits && !numeral.plain) return false
  const dotted = r.mark(at - 1) === '.' || r.mark(at - 1) === '#' || r.mark(at - 1) === ':'
  const label = r.word(dotted ? at - 2 : at - 1)
  if (label === '' || unitFollows(r, at)) return false
  if (label === 'covid') return true
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
