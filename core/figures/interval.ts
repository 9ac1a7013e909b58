import type { Interval, Modifier } from './figure.ts'

/** The share by which 约, about and their like blur a number; half its place value where that is more. */
const aboutShare = 0.05

/** A closed interval. */
const between = (min: number, max: number): Interval => ({
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

/** The sum of the two doubles without the dust that binary fractions leave. */
const tidy = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number.parseFloat(value.toPrecision(12))

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
      // 零下20多度 is colder than twenty below.
      if (width !== null && high < 0) return within(tidy(low - width), high)
      return within(low, width === null ? null : tidy(high + width))
    case 'under':
      return within(null, high)
    case 'at-least':
      return { min: low, max: null, minInclusive: true, maxInclusive: false }
    case 'at-most':
      return { min: null, max: high, minInclusive: false, maxInclusive: true }
    case 'vague':
      return within(null, null)
  }
}

/** 近 and nearly: just under the number, by no more than one unit of its last digit that is not zero. */
export const nearly = (value: number, place: number): Interval => within(tidy(value - place), value)
