import { CharSet } from './char-set.ts'
import { type Draft, draft } from './draft.ts'
import { digitAt } from './han-digits.ts'
import { enUnitNames } from './lexicon/en-units.ts'
import { enVague } from './lexicon/en-words.ts'
import { headNoun } from './noun.ts'
import type { Reader } from './reader.ts'
import type { Side } from './side.ts'
import type { UnitAt } from './unit-at.ts'
import { unitEnd } from './unit-words.ts'

const few = new CharSet('一两二三四五六七八九十')
const going = new CharSet('一二三四五六七八九十百千万亿点分至到')
/** What 半 begins another word with. */
const halfWords = new CharSet('数决径程价场封导岛个天')

/** The draft of one number (or a range's second) with what its unit says. */
export function finish(r: Reader, one: Side, low: number, high: number, start: number): Draft {
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
  if (one.plus) base.modifier = 'over'
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

/** The draft of an amount in parts, which is `sum` of the unit of `last`, its last part. */
export const summed = (r: Reader, last: Side, start: number, sum: number): Draft => ({
  ...finish(r, last, sum, sum, start),
  low: sum,
  high: sum
})

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

/** 两天两夜, 三天两夜 */
function nights(r: Reader, base: Draft): void {
  const after = few.at(r.text, base.end) && r.text[base.end + 1] === '夜'
  if (r.text[base.end - 1] === '天' && after) extend(r, base, 2)
}

/** 四成二: tenths and hundredths. */
function tenthsAfter(r: Reader, base: Draft): void {
  const hundredths = digitAt(r.text, base.end)
  if (hundredths < 1 || base.low === null || base.low !== base.high) return
  if (going.at(r.text, base.end + 1)) return
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
    unit.written === '人' ||
    r.text[base.end] !== '半' ||
    base.low === null ||
    base.low !== base.high ||
    !r.isHan(base.end - 1)
  )
    return
  if (halfWords.at(r.text, base.end + 1) && unit.kind !== 'measure') return
  base.low += unit.factor / 2
  base.high = base.low
  base.place = unit.factor / 10
  base.end++
  base.next = r.seek(base.end, base.next).at
}

/** The span that many characters longer. */
export const extend = (r: Reader, base: Draft, by: number): void => {
  base.end += by
  base.next = r.seek(base.end, base.next).at
}
