import type { Draft } from './draft.ts'
import { readNumber } from './english.ts'
import { summed } from './finish.ts'
import { currencyNames } from './lexicon/currency-names.ts'
import type { Reader } from './reader.ts'
import type { Side } from './side.ts'
import type { UnitAt } from './unit-at.ts'
import { unitEnd } from './unit-words.ts'

/** The unit that smaller coins may follow: of a sum with its sign before it, that sign's. */
export const signed = (r: Reader, one: Side): UnitAt | null =>
  one.money ? dollars(one.money) : poundsBefore(r, one)

/** 50元6角三分, thirteen dollars and forty-five cents, 15 dollars 50: the sum of an amount and the coins after it. `rest`: what follows those. */
export function coinsAfter(r: Reader, one: Side, unit: UnitAt, two: Side, rest: Draft | null): Draft | null {
  const second =
    two.unit?.written === '分'
      ? { ...two.unit, kind: 'money' as const, unit: unit.unit, factor: 0.01 }
      : two.unit
  const money = (low: number, last: Side): Draft => ({
    ...summed(r, last, one.start, low),
    kind: 'money',
    unit: unit.unit,
    counted: null
  })
  const whole = one.low * unit.factor
  if (second && second.kind === 'money' && second.factor < unit.factor && shares(unit, second))
    return {
      ...money(whole + (rest?.low ?? two.low * second.factor), two),
      end: rest?.end ?? two.end,
      next: rest?.next ?? two.next
    }
  const apiece = apieceEnd(r, two)
  if (apiece > 0)
    return { ...money(whole + ((two.numeral.low - 1) / 100) * unit.factor, one), end: apiece, next: two.next }
  if (second) return null
  if (isTenth(r, one, unit, two)) return money(whole + (two.low * unit.factor) / 10, two)
  return isHundredths(r, unit, two) ? money(whole + two.low / 100, two) : null
}

/** 三块五: the digit after the unit is its tenths. */
const isTenth = (r: Reader, one: Side, unit: UnitAt, two: Side): boolean =>
  /[元块角毛]$/.test(unit.written) &&
  (two.numeral.plain || two.numeral.end - two.numeral.start === 1) &&
  two.numeral.low < 10 &&
  two.numeral.start === one.end &&
  !/[\u3400-\u9fff]/.test(r.text[two.end]?.replace(/[一钱的每左]/, '') ?? '')

/** 15 dollars and 50; 17 USD 25: two digits that nothing follows are its hundredths. */
const isHundredths = (r: Reader, unit: UnitAt, two: Side): boolean =>
  unit.factor === 1 &&
  /^[a-z]{3,}/i.test(unit.written) &&
  two.numeral.plain &&
  two.numeral.end - two.numeral.start === 2 &&
  (closes(r, two.next) || r.word(two.next) === 'more')

/** Whether the clause ends at a token. */
export const closes = (r: Reader, at: number): boolean => {
  const token = r.token(at)
  return token === undefined || (token.kind === 'mark' && '.,;:)!?'.includes(token.value))
}

/** Of a sum whose sign stands before it, the unit that a part may follow: $10 and 20 cents. */
const dollars = (code: string): UnitAt => ({
  kind: 'money',
  unit: code,
  factor: 1,
  counted: null,
  end: 0,
  at: 0,
  scale: 1,
  written: ''
})

/** five pounds twenty pence: weights that pence follow are money. */
function poundsBefore(r: Reader, { unit, next }: Side): UnitAt | null {
  if (unit?.unit !== 'pound') return unit
  const at = r.word(next) === 'and' ? next + 1 : next
  const part = readNumber(r.scanned, at)
  const pence = part && currencyNames.get(r.word(part.next))
  return pence?.code === 'GBP' ? { ...unit, kind: 'money', unit: 'GBP' } : unit
}

/** Whether a smaller coin is one of the currency: cents are of many. */
const shares = (unit: UnitAt, coin: UnitAt): boolean =>
  coin.unit === unit.unit || coin.unit === null || coin.written.startsWith('cent')

/** 两块五一斤: the end of the tenths, where a 一 with a unit is read with them. */
function apieceEnd(r: Reader, two: Side): number {
  const { spelled, end } = two.numeral
  return spelled?.length === 2 && spelled[1] === '1' && unitEnd(r.text, end) > 0 ? end - 1 : -1
}
