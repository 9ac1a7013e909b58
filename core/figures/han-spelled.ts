import { isDigit } from './chars.ts'
import { digitAt } from './han-digits.ts'
import { type Numeral, placeOf } from './numeral.ts'

/** The end of the digits that are read one by one from `from` on. */
export function decimalsEnd(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    if (text[i] === '两' || !(digitAt(text, i) >= 0 || isDigit(text.charCodeAt(i)))) break
    i++
  }
  return i
}

/** Digits of either script, written in digits. */
export function digitsOf(text: string, start: number, end: number): string {
  let digits = ''
  for (let i = start; i < end; i++) {
    const value = digitAt(text, i)
    digits += value < 0 ? text[i] : value
  }
  return digits
}

/** Digits read one by one; 两 is never one of them. */
export function readSpelled(text: string, start: number): Numeral | null {
  const end = decimalsEnd(text, start)
  if (end - start < 2) return null
  const digits = digitsOf(text, start, end)
  const value = Number(digits)
  const spelled: Numeral = {
    start,
    end,
    low: value,
    high: value,
    place: placeOf(digits),
    width: null,
    script: 'han',
    vague: false,
    plain: true,
    bare: false,
    spelled: digits,
    scaleStart: end,
    scale: 1
  }
  if (digits.length < 3) return spelled
  const whole = withDecimals(text, spelled)
  return scaledUp(text, whole) ?? whole
}

/** 二六四三四点九四点 */
function withDecimals(text: string, whole: Numeral): Numeral {
  const end = text[whole.end] === '点' ? decimalsEnd(text, whole.end + 1) : whole.end
  if (end < whole.end + 2 || !'点亿万兆元吨公米'.includes(text[end] ?? '\n')) return whole
  const decimals = digitsOf(text, whole.end + 1, end)
  const low = Number(`${whole.low}.${decimals}`)
  return {
    ...whole,
    end,
    low,
    high: low,
    place: placeOf(`0.${decimals}`),
    plain: false,
    spelled: null,
    scaleStart: end
  }
}

/** 六二九四万, 二六五亿一三五三万: digits read one by one before a scale, as papers of Taiwan write them. */
function scaledUp(text: string, digits: Numeral): Numeral | null {
  const size = text[digits.end] === '万' ? 1e4 : text[digits.end] === '亿' ? 1e8 : 0
  if (size === 0) return null
  const more = '余多'.includes(text[digits.end + 1] ?? '\n')
  const rest = size === 1e8 && !more ? readSpelled(text, digits.end + 1) : null
  const myriads = rest !== null && rest.spelled === null ? rest : null
  const low = digits.low * size + (myriads?.low ?? 0)
  return {
    ...digits,
    end: myriads?.end ?? digits.end + (more ? 2 : 1),
    low,
    high: low,
    place: myriads?.place ?? digits.place * size,
    width: myriads === null ? (more ? digits.place * size : null) : myriads.width,
    plain: false,
    spelled: null,
    scaleStart: digits.end,
    scale: size
  }
}
