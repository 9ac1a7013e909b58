import type { Figure, Interval, Modifier } from './figure.ts'

/** The share by which 约, about and their like blur a number; half its place value where that is more. */
const aboutShare = 0.05

export const exactly = (value: number): Interval => between(value, value)

/** A closed interval. */
export const between = (min: number, max: number): Interval => ({
  min,
  max,
  minInclusive: true,
  maxInclusive: true
})

/** An open interval. */
export const within = (min: number | null, max: number | null): Interval => ({
  min,
  max,
  minInclusive: false,
  maxInclusive: false
})

export const anything: Interval = within(null, null)

/** The sum of the two doubles without the dust that binary fractions leave. */
const tidy = (value: number): number => Number.parseFloat(value.toPrecision(12))

/**
 * What a wording allows of `low` to `high`. `place` is the value of the last digit that is not zero (4500 gives 100, 15.8 gives 0.1);
 * `width` is what 余, 多 or 几 leave open above `low`, null where none is written.
 */
export function worded(
  modifier: Modifier,
  low: number,
  high: number,
  place: number,
  width: number | null
): Interval {
  switch (modifier) {
    case 'exact':
      return between(low, high)
    case 'about': {
      const blur = (value: number) => Math.max(Math.abs(value) * aboutShare, place / 2)
      return within(tidy(low - blur(low)), tidy(high + blur(high)))
    }
    case 'over':
      return within(low, width === null ? null : tidy(high + width))
    case 'under':
      return within(null, high)
    case 'at-least':
      return { min: low, max: null, minInclusive: true, maxInclusive: false }
    case 'at-most':
      return { min: null, max: high, minInclusive: false, maxInclusive: true }
    case 'vague':
      return anything
  }
}

/** 近 and nearly: just under the number, by no more than one unit of its last digit that is not zero. */
export const nearly = (value: number, place: number): Interval => within(tidy(value - place), value)

/** The decimals that a figure is written with: 2 for 4.50%. Scale words count: 1.2万 gives -3. */
export function decimalsOf(figure: Figure): number | null {
  const digits = /\d[\d,，]*(?:[.．]\d+)?/.exec(figure.text.normalize('NFKC'))
  if (!digits || figure.low === null || figure.low === 0) return null
  const written = Number.parseFloat(digits[0].replaceAll(/[,，]/g, ''))
  const decimals = digits[0].includes('.') ? digits[0].length - digits[0].indexOf('.') - 1 : 0
  if (written === 0) return decimals
  return decimals - Math.round(Math.log10(Math.abs(figure.low / written)))
}

/**
 * The interval that the written precision leaves: 15.8% is [15.75, 15.85). An exact whole number without a scale word stays exact;
 * anything that a word already bounds or blurs keeps the interval of the wording.
 */
export function rounded(figure: Figure): Interval {
  if (figure.modifier !== 'exact' || figure.low === null || figure.high === null) return figure.interval
  const decimals = decimalsOf(figure)
  if (decimals === null || decimals === 0) return figure.interval
  const half = 0.5 * 10 ** -decimals
  return {
    min: tidy(figure.low - half),
    max: tidy(figure.high + half),
    minInclusive: true,
    maxInclusive: false
  }
}

const plus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : tidy(a + b)

/** Every sum of a value of `a` and a value of `b`. */
export const add = (a: Interval, b: Interval): Interval => ({
  min: plus(a.min, b.min),
  max: plus(a.max, b.max),
  minInclusive: a.minInclusive && b.minInclusive,
  maxInclusive: a.maxInclusive && b.maxInclusive
})

/** Every value of `a` with its sign turned. */
export const negate = (a: Interval): Interval => ({
  min: a.max === null ? null : -a.max,
  max: a.min === null ? null : -a.min,
  minInclusive: a.maxInclusive,
  maxInclusive: a.minInclusive
})

/** Every difference of a value of `a` and a value of `b`. */
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b))

/** Every value of `a`, `by` times as large. Throws a RangeError where `by` is not finite. */
export function scale(a: Interval, by: number): Interval {
  if (!Number.isFinite(by)) throw new RangeError(`cannot scale an interval by ${by}`)
  if (by < 0) return scale(negate(a), -by)
  return {
    min: a.min === null ? null : tidy(a.min * by),
    max: a.max === null ? null : tidy(a.max * by),
    minInclusive: a.minInclusive,
    maxInclusive: a.maxInclusive
  }
}

interface Bound {
  readonly value: number
  readonly inclusive: boolean
}

const bounds = (a: Interval): readonly [Bound, Bound] => [
  { value: a.min ?? Number.NEGATIVE_INFINITY, inclusive: a.minInclusive },
  { value: a.max ?? Number.POSITIVE_INFINITY, inclusive: a.maxInclusive }
]

const multiplied = (a: Bound, b: Bound): Bound => ({
  value: a.value === 0 || b.value === 0 ? 0 : a.value * b.value,
  inclusive: (a.inclusive && b.inclusive) || (a.value === 0 && a.inclusive) || (b.value === 0 && b.inclusive)
})

/** Every product of a value of `a` and a value of `b`. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = bounds(a).flatMap((x) => bounds(b).map((y) => multiplied(x, y)))
  const least = corners.reduce((x, y) => (y.value < x.value || (y.value === x.value && y.inclusive) ? y : x))
  const most = corners.reduce((x, y) => (y.value > x.value || (y.value === x.value && y.inclusive) ? y : x))
  return {
    min: Number.isFinite(least.value) ? tidy(least.value) : null,
    max: Number.isFinite(most.value) ? tidy(most.value) : null,
    minInclusive: Number.isFinite(least.value) && least.inclusive,
    maxInclusive: Number.isFinite(most.value) && most.inclusive
  }
}

/** Every quotient of a value of `a` and a value of `b`; anything where `b` may be zero. */
export function divide(a: Interval, b: Interval): Interval {
  const [low, high] = bounds(b)
  if (low.value <= 0 && high.value >= 0) return anything
  const inverse = (bound: Bound): number => 1 / bound.value
  return multiply(a, {
    min: inverse(high),
    max: inverse(low),
    minInclusive: high.inclusive && Number.isFinite(high.value),
    maxInclusive: low.inclusive && Number.isFinite(low.value)
  })
}

const wholly = (a: Interval, b: Interval): boolean =>
  a.max !== null &&
  b.min !== null &&
  (a.max < b.min || (a.max === b.min && !(a.maxInclusive && b.minInclusive)))

/** Whether no value lies in both. */
export const disjoint = (a: Interval, b: Interval): boolean => wholly(a, b) || wholly(b, a)

const single = (a: Interval): boolean => a.min !== null && a.min === a.max && a.minInclusive && a.maxInclusive

/** Whether every value of `a` lies in `b`. */
export function contains(b: Interval, a: Interval): boolean {
  const above =
    b.min === null ||
    (a.min !== null && (a.min > b.min || (a.min === b.min && (b.minInclusive || !a.minInclusive))))
  const below =
    b.max === null ||
    (a.max !== null && (a.max < b.max || (a.max === b.max && (b.maxInclusive || !a.maxInclusive))))
  return above && below
}

/** What the words of an article let us say of a relation. Only the impossible is an error. */
export type Answer = 'impossible' | 'consistent' | 'undetermined'

/** Whether two wordings can give one value: disjoint, one inside the other, or neither. */
export function same(a: Interval, b: Interval): Answer {
  if (disjoint(a, b)) return 'impossible'
  return contains(a, b) || contains(b, a) ? 'consistent' : 'undetermined'
}

/** Whether a value of `a` is at most a value of `b`: never, always, or for some. */
export function atMost(a: Interval, b: Interval): Answer {
  if (wholly(b, a)) return 'impossible'
  if (wholly(a, b)) return 'consistent'
  if (a.max !== null && b.min !== null && a.max <= b.min) return 'consistent'
  return single(a) && single(b) ? 'consistent' : 'undetermined'
}
