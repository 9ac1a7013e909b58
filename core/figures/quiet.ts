import type { NumberAt } from './english.ts'
import { currencyCodes, currencyNames, currencySigns, dollarPrefixes } from './lexicon/currencies.ts'
import { enUnitNames, unitSymbols } from './lexicon/en-units.ts'
import { enBefore } from './lexicon/en-words.ts'
import {
  functionWords,
  labelWords,
  monthNames,
  streetWords,
  yearBefore,
  zhCodes,
  zhEras,
  zhNames,
  zhNaming
} from './lexicon/quiet-words.ts'
import { zhClassifiers } from './lexicon/zh-classifiers.ts'
import { zhMoney, zhUnits } from './lexicon/zh-units.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

const known = (words: readonly string[]) => new Trie(words.map((word) => [word, true] as const))
const codes = known(zhCodes)
const eras = known(zhEras)
const names = known(zhNames)
const naming = known(zhNaming)

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
  return numeral?.plain === true && r.end(at) - r.start(at) === 4 && numeral.low >= 1000 && numeral.low < 2200
}

const plainNumber = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'number' && r.token(at)?.numeral?.plain === true

const sporting = new Set(
  'beat beats beating lost lose loses loss win wins won winning victory defeat defeated draw drew drawn tie tied score scored aggregate lead led leads leading final half-time halftime set sets series game match thrashed edged down up vote voted ruled by'.split(
    ' '
  )
)

/** 3-1, 6-4: what two sides scored, or how a vote fell. Ascending numbers are a range unless the words before speak of a game. */
export function isScore(r: Reader, at: number): boolean {
  const left = r.token(at)?.numeral
  const right = r.token(at + 2)?.numeral
  if (!left?.plain || !right?.plain || !isDash(r.mark(at + 1)) || !r.joined(at) || !r.joined(at + 1))
    return false
  if (left.low > 199 || right.low > 199 || (r.joined(at + 2) && r.token(at + 3)?.kind !== 'mark'))
    return false
  if (r.text[left.start] === '0' && left.end - left.start > 1) return false
  if (left.low > right.low || (left.low === right.low && left.low > 0)) return true
  for (let i = at - 1; i >= Math.max(r.floor, at - 6); i--) if (sporting.has(r.word(i))) return true
  return false
}

/** The token after a date, a time, a code, an address or a name that the number at `at` belongs to; 0 where it is a quantity. */
export function quietAfter(r: Reader, at: number, number: NumberAt): number {
  return chineseQuiet(r, number) || joinedQuiet(r, at, number) || englishQuiet(r, at, number)
}

/** Dates, clock times, ordinals and names in Chinese, by the characters around the number, one space on either side overlooked. */
function chineseQuiet(r: Reader, { numeral, next }: NumberAt): number {
  const { text } = r
  const start = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start
  const end = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (before === '第') return next
  const dates = dateRange.exec(text.slice(numeral.end, numeral.end + 9))
  if (dates && numeral.plain && numeral.low <= 31) return r.seek(numeral.end + dates[0].length - 1, next).at
  if (!r.isHan(end) && !r.isHan(start - 1) && !(before === ':' && r.isHan(start - 2))) return 0
  const length = numeral.end - numeral.start
  const digits = numeral.plain && numeral.script === 'digits'
  const round = numeral.width === null && !numeral.vague
  if (before === '每' && !(after === '年' && digits && length === 4))
    return denominatorEnd(r, numeral.end, next)
  if (after === '年')
    return isYearName(text, numeral.start, end, numeral, before)
      ? next
      : isPeriod(text, start, end)
        ? next
        : 0
  const unit = unitWord(text, end)
  if (after === '月' && !unit && numeral.low >= 1 && numeral.high <= 12 && round) return next
  if (after === '日' && !unit && !dayCounts(text, start, end)) return next
  if ((after === '时' || after === '点') && !unit && isClock(text, numeral.low, start, end))
    return clockEnd(r, next)
  if (isPeriod(text, start, end)) return next
  const angle = (text[start - 1] === '纬' || text[start - 1] === '经') && after === '度'
  if (angle) return arcEnd(r, end, next)
  if (round && (digits || numeral.script === 'han') && namedBefore(text, start, end, digits, length, before))
    return digits ? Math.max(next, chainEnd(r, next - 1)) : next
  const calls = numeral.low <= 6 && numeral.script === 'han' && length === 1
  if (before === '周' && calls && (text[start - 2] !== '每' || !'次天小个趟'.includes(after))) return next
  if (round && (digits || numeral.script === 'han') && naming.at(text, end)) return next
  if (after === '后' && digits && length === 2 && (numeral.low >= 50 || numeral.low % 10 === 0)) return next
  if (closing.has(after) && digits && r.isHan(start - 1)) return next
  if (after === '室' && digits && length >= 3) return next
  if ((after === '栋' || after === '幢') && digits && /\d/.test(text[end + 1] ?? '')) return next
  if (after === '·' || before === '·') return next
  return 0
}

/** 1—10月, 3至5日: the second end of a span of months, days or hours. */
const dateRange = /^(?:[—–~至到-]|——|--) ?\d{1,2} ?[月日号时]/

/** 2019年, 二〇一九年, 08年, 80年代, 三年级, 公元前221年: a year or a class, no length of time. */
function isYearName(text: string, start: number, end: number, numeral: Numeral, before: string): boolean {
  const length = numeral.end - start
  const digits = numeral.plain && numeral.script === 'digits'
  const follower = text[end + 1] ?? ''
  if (numeral.spelled !== null || (digits && length === 4 && numeral.low < 2200)) return true
  if (digits && length === 2 && text[start] === '0') return true
  if (follower === '间' || follower === '级' || (digits && follower === '代')) return true
  if (follower === '度' && length >= 4) return true
  if (before === '前' && digits && length > 1) return true
  return eras.before(text, start) !== null
}

const recent = known('最近 过去 未来 今后 此前 前 头 后'.split(' '))
const nearly = known('历时 耗时 长达 用了 花了 经过 达 已 为期 持续 将 跨越 时隔 苦等'.split(' '))
const spans = known('年 个月 天 周 个季度 季度 个星期 日'.split(' '))

/** 近三年来, 过去五年, 前10个月: when, not how long. */
function isPeriod(text: string, start: number, end: number): boolean {
  const span = spans.at(text, end)
  if (!span) return false
  if (text[start - 1] === '近' && text[start - 2] !== '最') return !nearly.before(text, start - 1)
  const word = recent.before(text, start)
  if (!word) return false
  const one = word.end - word.start === 1
  return !one || (text[end] !== '年' && text[end] !== '天' && text[end] !== '日' && text[end] !== '周')
}

function namedBefore(
  text: string,
  start: number,
  end: number,
  digits: boolean,
  length: number,
  before: string
): boolean {
  const said = text[start - 1] === ':' || text[start - 1] === '：' ? start - 1 : start
  if (digits && length >= 3 && codes.before(text, said)) return true
  if (digits && length >= 5 && before === '号') return true
  const name = names.before(text, start)
  if (!name) return false
  const counted = unitTrie.at(text, end)
  return !counted || counted.value === 'angle'
}

/** Past 每10万人: the number and the unit of a denominator. */
function denominatorEnd(r: Reader, end: number, next: number): number {
  const unit = unitTrie.at(r.text, end)
  return unit ? Math.max(next, r.seek(unit.end, next).at) : next
}

/** Past the minutes and seconds of 东经116度23分. */
function arcEnd(r: Reader, end: number, next: number): number {
  const arc = /^度(?:\d{1,2}分)?(?:\d{1,2}(?:\.\d{1,2})?秒)?/.exec(r.text.slice(end, end + 16))
  return arc ? r.seek(end + arc[0].length, next).at : next
}

/** A unit of two or more characters at `pos`: 日元, 月龄. */
function unitWord(text: string, pos: number): boolean {
  const match = unitTrie.at(text, pos)
  return match !== null && match.end > pos + 1
}

const unitTrie = new Trie(
  [...zhUnits.keys(), ...zhMoney.keys(), ...zhClassifiers].map(
    (word) => [word, word === '度' ? 'angle' : 'unit'] as const
  )
)

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
  if (numeral.plain && r.end(at) - r.start(at) >= 2 && r.text[r.start(at)] === '0')
    return spacedEnd(r, chainEnd(r, at))
  const calls = calledEnd(r, at)
  if (calls > 0) return calls
  if (cited.has(r.word(at - 1)) || (cited.has(r.word(at - 2)) && r.mark(at - 1) === ':'))
    return chainEnd(r, at)
  const links = chainLinks(r, at)
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

/** +44 20 7946 0958, “9+2”: past a number to call in groups, and past a sum that names something. */
function calledEnd(r: Reader, at: number): number {
  if (r.mark(at + 1) === '+' && r.joined(at) && r.joined(at + 1) && plainNumber(r, at + 2)) return at + 3
  if (r.mark(at - 1) !== '+' || !r.joined(at - 1) || !plainNumber(r, at) || !plainNumber(r, at + 1)) return 0
  let end = at + 1
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
    currencyCodes.has(r.written(at)) ||
    (dollarPrefixes.has(r.value(at)) && r.mark(at - 1) === '$' && r.value(at) === 'us')
  )
}

const allCapitals = (r: Reader, at: number): boolean =>
  r.token(at)?.kind === 'word' && /^[A-Z]{2,}$/.test(r.written(at)) && !currencyCodes.has(r.written(at))

const cited = new Set(['isbn', 'issn', 'doi', 'arxiv'])
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
function chainEnd(r: Reader, at: number): number {
  let i = at
  while (r.joined(i)) {
    const next = r.token(i + 1)
    if (next?.kind === 'han') break
    if (next?.kind === 'mark' && (!'-–/:.·_&=#+'.includes(next.value) || !r.joined(i + 1))) break
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
    if (isMonth(r, month) && numeral.low <= 31 && !unitFollows(r, at)) return dayEnd(r, at)
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
