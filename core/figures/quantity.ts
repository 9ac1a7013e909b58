import { movesBefore } from './change.ts'
import { converted } from './convert.ts'
import { type Draft, draft } from './draft.ts'
import { type NumberAt, readNumber } from './english.ts'
import { currencySigns } from './lexicon/currencies.ts'
import { enUnitNames } from './lexicon/en-units.ts'
import { enChange, enChangeNouns, enVague } from './lexicon/en-words.ts'
import { currencyBefore, isCurrency } from './money.ts'
import { headNoun } from './noun.ts'
import type { Numeral } from './numeral.ts'
import { isDash } from './quiet/marks.ts'
import type { Reader } from './reader.ts'
import { type UnitAt, unitAfter, unitEnd } from './unit.ts'

const joinWords = new Set(['to', 'through'])

interface Side {
  readonly first: number
  readonly start: number
  readonly numeral: Numeral
  readonly low: number
  readonly high: number
  readonly money: string | null
  readonly unit: UnitAt | null
  readonly end: number
  readonly next: number
}

/** A number with its sign, its currency before it and its unit after it. */
function side(r: Reader, at: number, closed: boolean): Side | null {
  const number = readNumber(r.scanned, at, closed)
  return number ? sideOf(r, at, number) : null
}

function sideOf(r: Reader, at: number, number: NumberAt): Side {
  const { numeral, next } = number
  const currency = currencyBefore(r, at)
  let start = currency?.start ?? numeral.start
  let first = currency?.first ?? at
  let negative = currency?.negative ?? false
  const sign = signBefore(r, first, start)
  if (sign) {
    negative = !sign.both
    start = sign.start
    first = sign.first
  }
  const follower = unitAfter(r, numeral.end, next, numeral)
  // $ 20 $ 37: the second sign belongs to the second amount.
  const unit =
    currency && (follower?.kind !== 'money' || currencySigns.has(follower.written)) ? null : follower
  const by = negative ? -1 : 1
  const size = unit ? by * unit.scale : by
  return {
    first,
    start,
    numeral,
    low: numeral.low * size,
    high: numeral.high * size,
    money: currency?.code ?? null,
    unit,
    end: unit?.end ?? numeral.end,
    next: unit?.at ?? next
  }
}

/** A minus that belongs to the number: -1.3%, minus-5, 负, 零下. */
function signBefore(
  r: Reader,
  first: number,
  start: number
): { start: number; first: number; both?: boolean } | null {
  if (r.mark(first - 1) === '±') return { start: r.start(first - 1), first: first - 1, both: true }
  if (r.word(first - 1) === 'minus' && r.word(first - 2) === 'or' && r.word(first - 3) === 'plus')
    return { start: r.start(first - 3), first: first - 3, both: true }
  if (start >= 2 && r.text.startsWith('正负', start - 2))
    return { start: start - 2, first: r.seek(start - 2, Math.max(0, first - 2)).at, both: true }
  const mark = r.mark(first - 1)
  if (mark === '-' && r.joined(first - 1)) {
    const beforeMark = r.start(first - 1)
    if (
      first === 1 ||
      r.end(first - 2) < beforeMark ||
      '([:：,，~〜—–'.includes(r.mark(first - 2) || 'x') ||
      (r.isHan(beforeMark - 1) && !/[0-9]/.test(r.text[beforeMark - 1] ?? ''))
    )
      return { start: beforeMark, first: first - 1 }
  }
  const word =
    mark === '-' && r.joined(first - 1) && r.joined(first - 2) ? r.word(first - 2) : r.word(first - 1)
  if (word === 'minus' || word === 'negative') {
    const index = word === r.word(first - 1) ? first - 1 : first - 2
    return { start: r.start(index), first: index }
  }
  for (const prefix of ['零下', '负'])
    if (start >= prefix.length && r.text.startsWith(prefix, start - prefix.length)) {
      if (prefix === '负' && '胜承背肩担抱欺'.includes(r.text[start - 2] ?? ' ')) return null
      const at = r.seek(start - prefix.length, Math.max(0, first - 2)).at
      return { start: start - prefix.length, first: at }
    }
  return null
}

/** Where the second number of a range begins after what ends there, or -1. */
function rangeJoin(r: Reader, left: { readonly end: number; readonly next: number }): number {
  const at = left.next
  const char = r.text[left.end] ?? ''
  if (r.isHan(left.end) && (char === '至' || char === '到')) {
    const second = r.seek(left.end + 1, at)
    return second.at
  }
  const mark = r.mark(at)
  if (isDash(mark) || mark === '~' || mark === '〜' || mark === '～') {
    let second = at + 1
    while (isDash(mark) && r.mark(second) === mark && r.joined(second - 1)) second++
    return second
  }
  if (joinWords.has(r.word(at))) return at + 1
  return -1
}

const below = new Set(['零下', '负', '-'])

/** The first token of the number after a currency sign or a 零下, or the token itself. */
function pastCurrency(r: Reader, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (readNumber(r.scanned, i)) return i
    const written = r.written(i)
    if (!isCurrency(r, i) && !below.has(written) && !below.has(written.slice(1))) return -1
  }
  return -1
}

/** The figure around the number that begins with token `at`, before its modifiers. */
export function quantity(r: Reader, at: number, number: NumberAt): Draft | null {
  const between = betweenBefore(r, at)
  const left = between ? (side(r, at, true) ?? sideOf(r, at, number)) : sideOf(r, at, number)
  const range = rangeFrom(r, left, between)
  if (range) return range
  return single(r, left)
}

const betweenWords = new Set(['about', 'around', 'roughly', 'some', 'minus', 'negative'])

function betweenBefore(r: Reader, at: number): number | null {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (r.word(i) === 'between') return i
    if (!isCurrency(r, i) && !betweenWords.has(r.word(i)) && r.mark(i) !== '-') return null
  }
  return null
}

function rangeFrom(r: Reader, left: Side, between: number | null): Draft | null {
  let join = rangeJoin(r, left)
  if (join < 0 && between !== null && (r.word(left.next) === 'and' || r.word(left.next) === 'to'))
    join = left.next + 1
  if (join < 0) join = Math.max(zhBetween(r, left), neighbour(r, left))
  if (join < 0) return null
  const second = pastCurrency(r, join)
  if (second < 0 || second > join + 2) return null
  const right = side(r, second, false)
  if (!right || right.first > join + 1) return null
  const marked =
    isDash(r.mark(join - 1)) || '~～〜至到'.includes(r.mark(join - 1) || r.text[r.start(join) - 1] || 'x')
  const leftUnit = left.unit
  const rightUnit = right.unit
  const leftMoney = left.money ?? (leftUnit?.kind === 'money' ? leftUnit.unit : null)
  const rightMoney = right.money ?? (rightUnit?.kind === 'money' ? rightUnit.unit : null)
  if (leftMoney && rightMoney && leftMoney !== rightMoney) return null
  const unlike =
    leftUnit && rightUnit && (leftUnit.kind !== rightUnit.kind || leftUnit.unit !== rightUnit.unit)
  // 30cm to 1m, six months to two years
  const factor = unlike ? converted(rightUnit.unit, leftUnit.unit) : 1
  if (factor === null) return null
  if (leftUnit && !rightUnit && !leftMoney) return null
  if (
    !marked &&
    between === null &&
    (changed(r, left.first) || (movedTo(r, left) && !(unlike && coming.has(r.word(left.first - 2)))))
  )
    return null
  if (reached(r, left, right) || tolled(r, left, right)) return null
  let low = left.low
  let place = left.numeral.place
  if (
    left.numeral.scale === 1 &&
    right.numeral.scale > 1 &&
    right.numeral.scaleStart > right.numeral.start &&
    Math.abs(low) < right.numeral.scale &&
    (marked || between !== null || left.numeral.low < 1000)
  ) {
    const bareRight = Math.abs(right.numeral.low / right.numeral.scale)
    if (Math.abs(low) <= bareRight || bareRight >= 1) {
      low *= right.numeral.scale
      place *= right.numeral.scale
    }
  }
  if (rightUnit && rightUnit.scale > 1 && leftUnit === null) low *= rightUnit.scale
  const high = right.high * factor
  const waved = '~～〜'.includes(r.mark(join - 1) || 'x')
  if (between === null && low > high && !waved) return null
  if (
    marked &&
    left.numeral.plain &&
    right.numeral.plain &&
    !rightUnit &&
    !leftUnit &&
    !leftMoney &&
    !rightMoney &&
    low === high
  )
    return null
  const start = between !== null ? r.start(between) : left.start
  const whole = rightUnit ? compoundOf(r, right) : null
  const base =
    whole && leftUnit
      ? { ...whole, start, low: low * leftUnit.factor }
      : finish(r, right, Math.min(low, high), Math.max(low, high), start)
  base.place = Math.min(place, right.numeral.place)
  base.width = null
  if (unlike) base.unit = leftUnit.unit
  if (rightMoney ?? leftMoney) {
    base.kind = 'money'
    base.unit = rightMoney ?? leftMoney
  }
  if (between === null && r.text.startsWith('之间', base.end)) extend(r, base, 2)
  else if (zhBetween(r, left) > 0) {
    if (base.counted === '间') base.counted = null
    if (r.text.startsWith('之间', base.end)) extend(r, base, 2)
    else if (r.text[base.end] === '间') extend(r, base, 1)
  }
  return base
}

const extend = (r: Reader, base: Draft, by: number): void => {
  base.end += by
  base.next = r.seek(base.end, base.next).at
}

/** N与M之间: the token of M, or -1. */
function zhBetween(r: Reader, left: Side): number {
  const char = r.text[left.end] ?? ''
  if (char !== '与' && char !== '和') return -1
  const second = r.seek(left.end + 1, left.next).at
  if (r.start(second) !== left.end + 1) return -1
  const right = side(r, second, false)
  if (!right) return -1
  return r.text[right.end] === '间' ||
    r.text[right.numeral.end] === '间' ||
    r.text.startsWith('之间', right.end)
    ? second
    : -1
}

/** 7、8级, 七、八十人: the token of the second of two neighbours that share their unit, or -1. */
function neighbour(r: Reader, left: Side): number {
  const { start, end } = left.numeral
  if (
    r.text[left.end] !== '、' ||
    end !== start + 1 ||
    left.unit ||
    '、第图表'.includes(r.text[start - 1] ?? ' ')
  )
    return -1
  const second = r.seek(left.end + 1, left.next).at
  const right = r.start(second) === left.end + 1 ? side(r, second, false) : null
  if (
    !right?.unit ||
    right.numeral.low / right.numeral.scale !== left.low + 1 ||
    classes.has(right.unit.written)
  )
    return -1
  return r.text.slice(Math.max(0, start - 4), start).includes('分别') ? -1 : second
}

const classes = new Set('班 组 队 期 栋 幢 座 版 页 卷 册 层 楼'.split(' '))

const changeVerbs = new Set(
  'rose risen rise rises rising fell fall falls fallen jumped jump jumps grew grow grows climbed climbs dropped drop drops increased increase increases decreased declined decline slowed slow slipped eased narrowed widened go goes going gone went move moves moved moving revised change changed changes upgraded downgraded boosted taken took takes soared surged plunged plummeted cut raised lifted lowered up down recovered improved shrank shrunk swelled doubled tripled'.split(
    ' '
  )
)

/** rose 3p to 118.5p: an amount of change and where it led. */
const movedTo = (r: Reader, left: Side): boolean =>
  (left.unit !== null || left.money !== null) && movedBefore(r, left.first)

const amountWords = new Set(
  'by about around nearly almost roughly some over than more less just only another a further an estimated'.split(
    ' '
  )
)
const coming = new Set('to will would could may might can should'.split(' '))

/** Whether a verb of change governs the amount before token `first`, unless it is yet to come: is expected to rise 5% to 10%. */
function movedBefore(r: Reader, first: number): boolean {
  let i = first - 1
  while (amountWords.has(r.word(i)) && i > first - 5) i--
  return enChange.has(r.word(i)) && !(coming.has(r.word(i - 1)) && r.mark(first + 1) === '%')
}

/** 下跌1.28美元至73.46美元: an amount of change and where it led, when the second is of quite another size. */
const reached = (r: Reader, left: Side, right: Side): boolean =>
  left.unit !== null &&
  left.unit.kind !== 'percent' &&
  right.low >= left.high * 8 &&
  movesBefore(r.text, left.start)

/** The toll rose by 12 to 45: a bare amount and where it led, when the second is of quite another size. */
const tolled = (r: Reader, left: Side, right: Side): boolean =>
  r.word(left.first - 1) === 'by' &&
  right.unit === null &&
  right.low >= left.high * 3 &&
  movedBefore(r, left.first)

/** rose from 4 to 6: two figures of a change, no range. */
function changed(r: Reader, first: number): boolean {
  if (r.word(first - 1) !== 'from') return false
  for (let i = first - 2; i >= Math.max(0, first - 8); i--) {
    const word = r.word(i)
    if (changeVerbs.has(word) || enChange.has(word) || enChangeNouns.has(word)) return true
    if (r.mark(i) === '.' || r.mark(i) === ';') return false
  }
  return false
}

function single(r: Reader, one: Side): Draft | null {
  const compound = compoundOf(r, one)
  if (compound) return upTo(r, compound)
  const base = finish(r, one, one.low, one.high, one.start)
  if (one.money) {
    base.kind = 'money'
    base.unit = one.money
  }
  return base
}

/** 两年六个月至三年: from a compound to another amount of its unit. */
function upTo(r: Reader, from: Draft): Draft {
  const join = rangeJoin(r, from)
  const right = join < 0 ? null : side(r, join, false)
  if (!right?.unit || right.unit.unit !== from.unit || right.start !== r.end(join - 1)) return from
  const to = compoundOf(r, right) ?? finish(r, right, right.low, right.high, right.start)
  if (from.low === null || to.high === null || to.high <= from.low) return from
  return { ...to, start: from.start, low: from.low, place: Math.min(from.place, to.place) }
}

const smaller: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
  ['year', [['month', 12]] as const],
  [
    'month',
    [
      ['day', 30],
      ['week', 4.345]
    ] as const
  ],
  ['week', [['day', 7]] as const],
  ['day', [['hour', 24]] as const],
  [
    'hour',
    [
      ['minute', 60],
      ['second', 3600]
    ] as const
  ],
  ['minute', [['second', 60]] as const],
  ['foot', [['inch', 12]] as const],
  ['pound', [['ounce', 16]] as const],
  ['stone', [['pound', 14]] as const],
  ['meter', [['centimeter', 100]] as const],
  ['zhang', [['chi', 10]] as const],
  ['jin', [['liang', 10]] as const],
  ['degree', [] as const]
])

/** 三年六个月, an hour and 20 minutes, 9秒98, 5 ft 2 in, 50元6角三分, thirteen dollars and forty-five cents. */
function compoundOf(r: Reader, one: Side): Draft | null {
  const { unit } = one
  if (!unit) return null
  let at = one.next
  if (
    r.word(at) === 'and' &&
    r.word(at + 1) === 'a' &&
    r.word(at + 2) === 'half' &&
    unit.kind === 'duration'
  ) {
    const low = one.low + 0.5
    return {
      ...finish(r, one, low, low, one.start),
      low,
      high: low,
      place: 0.1,
      end: r.end(at + 2),
      next: at + 3
    }
  }
  if (r.word(at) === 'and') at++
  else if (r.isHan(one.end) && r.text[one.end] === '零') at = r.seek(one.end + 1, at).at
  const token = r.token(at)
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return null
  if (r.word(at - 1) !== 'and' && token.start > r.spaced(one.end) + 1) return null
  if (r.isHan(one.end - 1) && token.start > one.end + 1) return null
  let two = side(r, at, false)
  if (!two || two.money) return null
  if (unit.kind === 'money') {
    const second =
      two.unit?.written === '分' ? { ...two.unit, kind: 'money', unit: unit.unit, factor: 0.01 } : two.unit
    if (second && second.kind === 'money' && second.unit === unit.unit && second.factor < unit.factor) {
      const rest = compoundOf(r, two)
      const low = one.low * unit.factor + (rest?.low ?? two.low * second.factor)
      return {
        ...finish(r, two, low, low, one.start),
        low,
        high: low,
        kind: 'money',
        unit: unit.unit,
        end: rest?.end ?? two.end,
        next: rest?.next ?? two.next
      }
    }
    const apiece = apieceEnd(r, two)
    if (apiece > 0) {
      const low = one.low * unit.factor + ((two.numeral.low - 1) / 100) * unit.factor
      return { ...finish(r, one, low, low, one.start), low, high: low, end: apiece, next: two.next }
    }
    if (
      !second &&
      /[元块角]$/.test(unit.written) &&
      (two.numeral.plain || two.numeral.end - two.numeral.start === 1) &&
      two.numeral.low < 10 &&
      token.start === one.end &&
      !/[\u3400-\u9fff]/.test(r.text[two.end]?.replace(/[一钱的每左]/, '') ?? '')
    ) {
      const low = one.low * unit.factor + (two.low * unit.factor) / 10
      return {
        ...finish(r, two, low, low, one.start),
        low,
        high: low,
        kind: 'money',
        unit: unit.unit,
        counted: null
      }
    }
    return null
  }
  if (
    unit.unit === 'second' &&
    !two.unit &&
    two.numeral.plain &&
    token.start === one.end &&
    r.isHan(one.end - 1)
  ) {
    const low = one.low + two.low / 10 ** (two.numeral.end - two.numeral.start)
    return {
      ...finish(r, two, low, low, one.start),
      low,
      high: low,
      kind: 'duration',
      unit: 'second',
      counted: null,
      place: 10 ** -(two.numeral.end - two.numeral.start)
    }
  }
  if (
    unit.unit === 'meter' &&
    !two.unit &&
    (two.numeral.script === 'han' || (two.numeral.plain && r.isHan(one.end - 1))) &&
    two.numeral.end - two.numeral.start <= 2 &&
    token.start === one.end
  ) {
    const digits = two.numeral.script === 'digits' ? two.numeral.end - two.numeral.start : 0
    const low = one.low + two.low / (digits === 2 || two.low >= 10 ? 100 : 10)
    return {
      ...finish(r, two, low, low, one.start),
      low,
      high: low,
      kind: 'measure',
      unit: 'meter',
      counted: null,
      place: 0.1
    }
  }
  const minutes = (two.unit?.written === '分' || two.unit?.written === 'm') && unit.unit === 'hour'
  if (minutes)
    two = { ...two, unit: two.unit && { ...two.unit, kind: 'duration', unit: 'minute', counted: null } }
  const ratio = two.unit && smaller.get(unit.unit ?? '')?.find(([name]) => name === two.unit?.unit)
  if (!ratio || !two.unit) return null
  const rest = compoundOf(r, two)
  const below = rest?.low ?? two.low
  const low = one.low + below / ratio[1]
  return {
    ...finish(r, two, low, low, one.start),
    low,
    high: low,
    kind: unit.kind,
    unit: unit.unit,
    end: rest?.end ?? two.end,
    next: rest?.next ?? two.next,
    place: 1 / ratio[1]
  }
}

/** 两块五一斤: the end of the tenths, where a 一 with a unit is read with them. */
function apieceEnd(r: Reader, two: Side): number {
  const { spelled, end } = two.numeral
  return spelled?.length === 2 && spelled[1] === '1' && unitEnd(r.text, end) > 0 ? end - 1 : -1
}

/** The draft of one number (or a range's second) with what its unit says. */
function finish(r: Reader, one: Side, low: number, high: number, start: number): Draft {
  const { unit, numeral } = one
  const factor = unit?.factor ?? 1
  const round = (value: number) =>
    factor === 1 ? value : Number.parseFloat((value * factor).toPrecision(12))
  const base = draft(start, one.end, one.next, {
    low: round(low),
    high: round(high),
    place: numeral.place * factor * (unit?.scale ?? 1),
    width: numeral.width === null ? null : numeral.width * factor,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    counted: unit?.counted ?? null
  })
  if (numeral.vague) {
    base.low = null
    base.high = null
    base.bounds = [numeral.low * factor, Number.isFinite(numeral.high) ? numeral.high * factor : null]
    base.modifier = 'vague'
  } else if (numeral.width !== null)
    base.modifier = /[来把]/.test(r.text.slice(numeral.start, numeral.end)) ? 'about' : 'over'
  if (unit?.inner === 'more') {
    base.width = base.place
    base.modifier = 'over'
  } else if (unit?.inner === 'half' && base.low !== null) {
    base.low += 0.5
    base.high = base.low
    base.place = 0.1
  }
  halfAfter(r, base, unit)
  if (unit?.unit === 'day') nights(r, base)
  if (unit?.written === '成') tenthsAfter(r, base)
  if (unit?.written === '度') degrees(r, base, numeral.scale)
  if (base.kind === 'count' && base.counted === null && !one.money && !r.isHan(base.end))
    countedAfter(r, base, low === 1)
  return base
}

const others = new Set(['more', 'other'])
const ofWords = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'these', 'those', 'such', 'other'])

/** The noun after a bare number: 12 homes, four-cylinder, dozens of flights, 35m of its devices. */
function countedAfter(r: Reader, base: Draft, one: boolean): void {
  const { next } = base
  if (r.mark(next) === '-' && r.joined(next) && r.joined(next - 1)) {
    const noun = r.word(next + 1)
    base.counted = noun === '' || noun === 'strong' || noun === 'odd' || noun === 'plus' ? null : noun
    return
  }
  if (r.word(next) !== 'of') {
    // Thousands march: a verb, where no "of" follows
    const plural = base.modifier === 'vague' && enVague.has(r.word(next - 1)) && !others.has(r.word(next))
    base.counted = plural ? null : headNoun(r, next, one)
    return
  }
  if (base.modifier !== 'vague' && !/[a-z]$/i.test(r.text.slice(base.start, base.end))) return
  let at = next + 1
  while (ofWords.has(r.word(at)) && at < next + 3) at++
  const unit = enUnitNames.get(r.word(at))
  if (unit && base.modifier === 'vague') {
    base.kind = unit.kind
    base.unit = unit.unit
    base.end = r.end(at)
    base.next = at + 1
  } else base.counted = headNoun(r, at)
}

/** 华氏温度98.6度, 零下20度, 用电3万度: what the degrees are of stands before the number. */
function degrees(r: Reader, base: Draft, scale: number): void {
  for (const [word, unit] of [
    ['华氏温度', 'fahrenheit'],
    ['华氏', 'fahrenheit'],
    ['摄氏温度', 'celsius'],
    ['摄氏', 'celsius']
  ] as const) {
    if (!r.text.startsWith(word, base.start - word.length)) continue
    base.unit = unit
    base.start -= word.length
    return
  }
  const clause = /[^，,。;；、]*$/.exec(r.text.slice(Math.max(0, base.start - 12), base.start))?.[0] ?? ''
  if (scale >= 1e4 || /[用发节耗供售购省]电|电[量费价]/.test(clause)) base.unit = 'kilowatt-hour'
  else if (r.text.startsWith('零下', base.start) || clause.includes('温')) base.unit = 'celsius'
}

/** 两天两夜 */
function nights(r: Reader, base: Draft): void {
  const written = r.text.slice(base.start, base.end - 1)
  if (r.text[base.end - 1] === '天' && r.text.startsWith(`${written}夜`, base.end))
    extend(r, base, written.length + 1)
}

/** 四成二: tenths and hundredths. */
function tenthsAfter(r: Reader, base: Draft): void {
  const hundredths = '一二三四五六七八九'.indexOf(r.text[base.end] ?? '\n') + 1
  const after = r.text[base.end + 1] ?? '\n'
  if (hundredths === 0 || base.low === null || base.low !== base.high) return
  if ('一二三四五六七八九十百千万亿点分至到'.includes(after)) return
  // 两成三人, but 七成五航班: what is counted with a classifier has it in one character
  const unit = unitEnd(r.text, base.end + 1) - base.end - 1
  if (unit > 0 && unit < 2) return
  base.low += hundredths
  base.high = base.low
  base.place = 1
  extend(r, base, 1)
}

/** 一吨半, 两成半, 一年半. */
function halfAfter(r: Reader, base: Draft, unit: UnitAt | null): void {
  if (
    !unit ||
    r.text[base.end] !== '半' ||
    base.low === null ||
    base.low !== base.high ||
    !r.isHan(base.end - 1)
  )
    return
  if ('数决径程价场封导岛个天'.includes(r.text[base.end + 1] ?? '\n') && unit.kind !== 'measure') return
  base.low += unit.factor / 2
  base.high = base.low
  base.place = unit.factor / 10
  base.end++
  base.next = r.seek(base.end, base.next).at
}
