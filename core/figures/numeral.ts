/** A number as it stands in the text, before anything attaches to it. Offsets are UTF-16, end exclusive. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly low: number
  /** Above `low` for 三五 and the like. */
  readonly high: number
  /** The value of the last digit that is not zero. */
  readonly place: number
  /** What 余, 多, 几 leave open above the number; null where none is written. */
  readonly width: number | null
  readonly script: 'digits' | 'han' | 'words'
  /** 数十, dozens: an order of magnitude, no number; `low` and `high` bound it. */
  readonly vague: boolean
  /** Digits without separator, decimals or scale: what a year, a code or a telephone number looks like. */
  readonly plain: boolean
  /** 百, 千, 万 without a digit before: a number only beside 余, 近, 上 and the like. */
  readonly bare: boolean
  /** Digits read one by one: 二〇一九, 七五. */
  readonly spelled: string | null
  /** Where a scale word begins that may reach back to an earlier number of a range; `end` where there is none. */
  readonly scaleStart: number
  readonly scale: number
}

/** The value of the last digit that is not zero: 4500 gives 100, 15.8 gives 0.1, 0 gives 1. */
export function placeOf(digits: string): number {
  const point = digits.indexOf('.')
  if (point >= 0) {
    let last = digits.length - 1
    while (last > point && digits[last] === '0') last--
    if (last > point) return 10 ** -(last - point)
  }
  const whole = point >= 0 ? digits.slice(0, point) : digits
  let last = whole.length - 1
  while (last > 0 && whole[last] === '0') last--
  return last < 0 || whole[last] === '0' ? 1 : 10 ** (whole.length - 1 - last)
}
