import { closes, coinsAfter, signed } from './coins.ts'
import type { Draft } from './draft.ts'
import { summed } from './finish.ts'
import { currencySigns } from './lexicon/currencies.ts'
import type { Reader } from './reader.ts'
import { type Side, side } from './side.ts'
import type { UnitAt } from './unit-at.ts'

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
  ['mile', [['yard', 1760] as const, ['foot', 5280] as const] as const],
  ['kilometer', [['meter', 1000]] as const],
  ['kilogram', [['gram', 1000]] as const],
  ['chi', [['inch', 10]] as const],
  ['pound', [['ounce', 16]] as const],
  ['stone', [['pound', 14]] as const],
  ['meter', [['centimeter', 100]] as const],
  ['zhang', [['chi', 10]] as const],
  ['jin', [['liang', 10]] as const],
  ['degree', [] as const]
])

/** 三年六个月, an hour and 20 minutes, 9秒98, 5 ft 2 in, 50元6角三分, thirteen dollars and forty-five cents; `coins` smaller coins may follow. */
export function compoundOf(r: Reader, one: Side, coins = 2): Draft | null {
  const unit = signed(r, one)
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
      ...summed(r, one, one.start, low),
      place: 0.1,
      end: r.end(at + 2),
      next: at + 3
    }
  }
  const inches = unit.unit === 'foot' ? hyphenInches(r, one) : null
  if (inches) return inches
  if (r.word(at) === 'and') at++
  else if (r.isHan(one.end) && r.text[one.end] === '零') at = r.seek(one.end + 1, at).at
  const token = r.token(at)
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return null
  if (r.word(at - 1) !== 'and' && token.start > r.spaced(one.end) + 1) return null
  if (r.isHan(one.end - 1) && token.start > one.end + 1) return null
  let two = afterSign(r, at, unit)
  if (!two || two.money) return null
  if (unit.kind === 'money')
    return coinsAfter(r, one, unit, two, coins > 1 ? compoundOf(r, two, coins - 1) : null)
  if (
    unit.unit === 'second' &&
    !two.unit &&
    two.numeral.plain &&
    token.start === one.end &&
    r.isHan(one.end - 1)
  ) {
    const low = one.low + two.low / 10 ** (two.numeral.end - two.numeral.start)
    return {
      ...summed(r, two, one.start, low),
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
      ...summed(r, two, one.start, low),
      kind: 'measure',
      unit: 'meter',
      counted: null,
      place: 0.1
    }
  }
  // three hours 48
  if (unit.unit === 'hour' && !two.unit && Number.isInteger(two.low) && two.low < 60 && closes(r, two.next)) {
    const low = one.low + two.low / 60
    return {
      ...summed(r, one, one.start, low),
      place: 1 / 60,
      end: two.end,
      next: two.next
    }
  }
  // 判刑4年8月
  if (unit.unit === 'year' && !two.unit && r.text[two.end] === '月' && sentenced(r, one, two))
    two = {
      ...two,
      unit: { ...unit, unit: 'month', end: two.end + 1 },
      end: two.end + 1,
      next: r.seek(two.end + 1, two.next).at
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
    ...summed(r, two, one.start, low),
    kind: unit.kind,
    unit: unit.unit,
    end: rest?.end ?? two.end,
    next: rest?.next ?? two.next,
    place: 1 / ratio[1]
  }
}

/** 6-foot-4: the inches of a height, after a hyphen. */
function hyphenInches(r: Reader, one: Side): Draft | null {
  const at = one.next
  const token = r.token(at + 1)
  if (r.mark(at) !== '-' || !r.joined(at - 1) || !r.joined(at) || !token?.numeral?.plain) return null
  if (token.numeral.low > 11) return null
  const low = one.low + token.numeral.low / 12
  return {
    ...summed(r, one, one.start, low),
    place: 1 / 12,
    end: token.end,
    next: at + 2
  }
}

/** The number at `at` with its unit; a sign right before it belongs to the amount that it closes: 10 $ 30 cents. */
function afterSign(r: Reader, at: number, unit: UnitAt): Side | null {
  if (!currencySigns.has(unit.written)) return side(r, at, false)
  const floor = r.floor
  r.floor = at
  const found = side(r, at, false)
  r.floor = floor
  return found
}

const sentenced = (r: Reader, { start }: Side, { numeral, end }: Side): boolean =>
  numeral.low < 12 && r.text[end + 1] !== '日' && r.text.slice(Math.max(0, start - 6), start).includes('刑')
