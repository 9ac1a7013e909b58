import { movesBefore } from './change.ts'
import { CharSet } from './char-set.ts'
import { compoundOf } from './compound.ts'
import { converted } from './convert.ts'
import type { Draft } from './draft.ts'
import { readNumber } from './english.ts'
import { extend, finish } from './finish.ts'
import { enChange, enChangeNouns } from './lexicon/en-words.ts'
import { isCurrency } from './money.ts'
import { isDash } from './quiet/marks.ts'
import type { Reader } from './reader.ts'
import { type Side, side } from './side.ts'

const labels = new CharSet('、第图表')
const blurs = new CharSet('约近超逾')
const joinWords = new Set(['to', 'through'])

/** Where the second number of a range begins after what ends there, or -1. */
function rangeJoin(r: Reader, left: { readonly end: number; readonly next: number }): number {
  const at = left.next
  const char = r.text[left.end] ?? ''
  if (r.isHan(left.end) && (char === '至' || char === '到')) {
    const second = r.seek(left.end + 1, at)
    return second.at
  }
  const mark = r.mark(at)
  // 0-to-60
  if (mark === '-' && r.word(at + 1) === 'to' && r.mark(at + 2) === '-' && r.joined(at + 1)) return at + 3
  if (isDash(mark) || mark === '~' || mark === '〜' || mark === '～') {
    let second = at + 1
    while (isDash(mark) && r.mark(second) === mark && r.joined(second - 1)) second++
    return second
  }
  if (joinWords.has(r.word(at))) return at + 1
  // 0-to-60, ten-to-fifteen-minute
  if (
    mark === '-' &&
    r.joined(at - 1) &&
    r.word(at + 1) === 'to' &&
    r.mark(at + 2) === '-' &&
    r.joined(at + 2)
  )
    return at + 3
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

const betweenWords = new Set(['about', 'around', 'roughly', 'some', 'minus', 'negative'])

/** The token of the "between" that a number stands after, or null. */
export function betweenBefore(r: Reader, at: number): number | null {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (r.word(i) === 'between') return i
    if (!isCurrency(r, i) && !betweenWords.has(r.word(i)) && r.mark(i) !== '-') return null
  }
  return null
}

/** The range that begins with a number, `between` being the token of its "between"; null where the number stands alone. */
export function rangeFrom(r: Reader, left: Side, between: number | null): Draft | null {
  let join = rangeJoin(r, left)
  if (join < 0 && between !== null && (r.word(left.next) === 'and' || r.word(left.next) === 'to'))
    join = left.next + 1
  if (join < 0) join = Math.max(zhBetween(r, left), neighbour(r, left))
  if (join < 0) return null
  const second = pastCurrency(r, join)
  if (second < 0 || second > join + 2) return null
  const right = pastDash(side(r, second, false), left, join)
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
  if (between === null && low > high && !waved && !fallsTo(r, left, right)) return null
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

/** 两年六个月至三年: from a compound to another amount of its unit. */
export function upTo(r: Reader, from: Draft): Draft {
  const join = rangeJoin(r, from)
  const right = join < 0 ? null : side(r, join, false)
  if (!right?.unit || right.unit.unit !== from.unit || right.start !== r.end(join - 1)) return from
  const to = compoundOf(r, right) ?? finish(r, right, right.low, right.high, right.start)
  if (from.low === null || to.high === null || to.high <= from.low) return from
  return { ...to, start: from.start, low: from.low, place: Math.min(from.place, to.place) }
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
    left.low === 1 ||
    labels.at(r.text, start - 1)
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

const classes = new Set('班 组 队 期 栋 幢 座 版 页 卷 册 层 楼 车道 类'.split(' '))

/** 75 -300mm: the dash of a range is no minus. */
const pastDash = (right: Side | null, left: Side, join: number): Side | null =>
  right && right.first === join - 1 && right.low < 0 && right.unit && !left.unit && -right.low > left.low
    ? { ...right, first: join, low: -right.low, high: -right.high }
    : right

const changeVerbs = new Set(
  'rose risen rise rises rising fell fall falls fallen jumped jump jumps grew grow grows climbed climbs dropped drop drops increased increase increases decreased declined decline slowed slow slipped eased narrowed widened go goes going gone went move moves moved moving revised change changed changes upgraded downgraded boosted taken took takes soared surged plunged plummeted cut raised lifted lowered up down recovered improved shrank shrunk swelled doubled tripled'.split(
    ' '
  )
)

/** rose 3p to 118.5p: an amount of change and where it led. */
const movedTo = (r: Reader, left: Side): boolean =>
  (left.unit !== null || left.money !== null) && movedBefore(r, left.first)

const amountWords = new Set(
  'by about around nearly almost roughly some over under than more less just only another a further an estimated as much many at least'.split(
    ' '
  )
)
const coming = new Set('to will would could may might can should'.split(' '))

/** 判处十年至三年不等: a range of lengths that falls, where no 由 or 从 makes a change of it. */
const fallsTo = (r: Reader, left: Side, right: Side): boolean =>
  left.unit?.kind === 'duration' &&
  right.unit?.kind === 'duration' &&
  r.isHan(left.end) &&
  !/[由从自][^，,。；;]{0,8}$/.test(r.text.slice(Math.max(0, left.start - 10), left.start)) &&
  !movesBefore(r.text, left.start)

/** Whether a verb of change governs the amount before token `first`, unless it is yet to come: is expected to rise 5% to 10%. */
function movedBefore(r: Reader, first: number): boolean {
  let i = first - 1
  while (amountWords.has(r.word(i)) && i > first - 5) i--
  return enChange.has(r.word(i)) && !(coming.has(r.word(i - 1)) && r.mark(first + 1) === '%')
}

/** Past the 約 or 近 between a verb and its amount. */
const pastBlur = (text: string, start: number): number => (blurs.at(text, start - 1) ? start - 1 : start)

/** 下跌1.28美元至73.46美元: an amount of change and where it led, when the second is of quite another size. */
const reached = (r: Reader, left: Side, right: Side): boolean =>
  left.unit !== null &&
  left.unit.kind !== 'percent' &&
  right.low >= left.high * 7 &&
  movesBefore(r.text, pastBlur(r.text, left.start))

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
