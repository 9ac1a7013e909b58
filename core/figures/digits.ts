import { isDigit } from './chars.ts'

/** A number in digits: its value, and the digits without what groups them. */
export interface Digits {
  readonly end: number
  readonly value: number
  readonly written: string
  readonly grouped: boolean
}

const digitsFrom = (text: string, start: number): number => {
  let i = start
  while (i < text.length && isDigit(text.charCodeAt(i))) i++
  return i
}

/** Spaces that group digits in print (GB/T 15835, SI): thin, narrow and unbreakable, never the plain one. */
const isThin = (code: number): boolean => code === 0x2009 || code === 0x202f || code === 0xa0

/**
 * A number in digits at `start` (a digit, or a point before one). A comma or a thin space groups only between one to three digits and
 * exactly three (or, Indian style, two and more groups); a plain space where nothing else could be meant; a full-width comma only among
 * full-width digits, which `raw` shows. 1.3e6 and 3×10^8 are one number.
 */
export function readDigits(text: string, raw: string, start: number): Digits {
  let i = digitsFrom(text, start)
  let grouped = false
  let whole = text.slice(start, i)
  if (i - start <= 3 && i > start) {
    const spaced = text.charCodeAt(i) === 32 && spacedGroups(text, start, i)
    for (;;) {
      const comma = text.charCodeAt(i)
      if (
        comma !== 44 &&
        !(comma === 32 && (spaced || isThin(raw.charCodeAt(i)))) &&
        !(comma === 0xff0c && raw.charCodeAt(i - 1) > 0xff00)
      )
        break
      const next = digitsFrom(text, i + 1)
      const length = next - i - 1
      if (length !== 3 && !(length === 2 && indianGroups(text, next))) break
      whole += text.slice(i + 1, next)
      i = next
      grouped = true
    }
  }
  let written = whole
  if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
    const end = digitsFrom(text, i + 1)
    written = `${whole === '' ? '0' : whole}.${text.slice(i + 1, end)}`
    i = end
  }
  // A power may stand behind one space.
  const power = powers.has(text.charCodeAt(text.charCodeAt(i) === 32 ? i + 1 : i))
    ? powerAfter(text, raw, start, i)
    : null
  if (!power) return { end: i, value: Number(written), written, grouped }
  const value = Number(`${written}e${power.exponent}`)
  return { end: power.end, value, written: String(value), grouped: true }
}

const powers = new Set([...'eE×x'].map((char) => char.charCodeAt(0)))
const letterPower = /^[eE]([-+]?\d{1,3})(?![\w.-])/
const tenPower = /^ ?[×x] ?10(?:\^([-+]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|(-\d{1,3}))(?!\w)/
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** e6, ×10^8, × 10⁻⁸: the power of ten after the digits that end at `at`. A minus that hangs on the ten must be a true one. */
function powerAfter(
  text: string,
  raw: string,
  start: number,
  at: number
): { exponent: number; end: number } | null {
  const tail = text.slice(at, at + 14)
  const letter =
    /[\w-]/.test(text[start - 1] ?? ' ') && text[start - 1] !== '-' ? null : letterPower.exec(tail)
  if (letter) return { exponent: Number(letter[1]), end: at + letter[0].length }
  const ten = tenPower.exec(tail)
  if (!ten) return null
  const end = at + ten[0].length
  if (ten[3] !== undefined && raw.charCodeAt(end - ten[3].length) !== 0x2212) return null
  const upper = ten[2]?.replace(/./g, (char) =>
    char === '⁻' ? '-' : char === '⁺' ? '' : String(raised.indexOf(char))
  )
  return { exponent: Number(ten[1] ?? upper ?? ten[3]), end }
}

const dated =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?|\b(?:no\.?|number|page|room|route|flight|at|on)|[\d+#/-]) ?$/i

/** 1 234 567, 40 000: whether plain spaces group the digits: no other number stands beside them that they could be told apart from. */
function spacedGroups(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === 48) return false
  let i = end
  let groups = 0
  while (text.charCodeAt(i) === 32 && isDigit(text.charCodeAt(i + 1))) {
    const next = digitsFrom(text, i + 1)
    if (next !== i + 4) return false
    i = next
    groups++
  }
  const after = text[i] ?? ' '
  if (groups === 0 || /[\w,:/-]/.test(after) || (groups === 1 && /7\d7/.test(text.slice(i - 3, i))))
    return false
  if (end - start === 3 && !text.startsWith('000', i - 3)) return false
  // 1 300 655 506: a number to call
  if (groups === 3 && /^1 [38]00 /.test(text.slice(start, start + 6))) return false
  return !dated.test(text.slice(Math.max(0, start - 11), start))
}

function indianGroups(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 44) return false
  const next = digitsFrom(text, at + 1)
  return next - at - 1 === 3 || (next - at - 1 === 2 && text.charCodeAt(next) === 44)
}
