import { type Draft, draft } from '../draft.ts'
import { readNumber } from '../english.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { burdens } from '../side.ts'

/** 三分之二, 百分之五, 二又五分之一, 百分之二十至三十: the part after 分之 over the whole before it. */
export function chineseFraction(r: Reader, number: NumberAt): Draft | null {
  const first = mixed(r, number) ?? fraction(r, number)
  if (!first) return null
  const negative = negated(r, first.start)
  if (negative) {
    first.start--
    first.low = -(first.low ?? 0)
    first.high = -(first.high ?? 0)
  }
  return first.kind === 'percent' || first.kind === 'ratio' ? rangeOf(r, first) : first
}

/** The number with which a text goes on at `pos`, a minus before it counted; null where none stands there. */
function numberAt(r: Reader, pos: number, from: number): { number: NumberAt; sign: 1 | -1 } | null {
  const sign = r.text[pos] === '负' || r.text[pos] === '-' ? -1 : 1
  const start = sign < 0 ? pos + 1 : pos
  const at = r.seek(start, from).at
  if (r.start(at) !== start) return null
  const number = readNumber(r.scanned, at)
  return number && { number, sign }
}

// 四分一, as Hong Kong writes a quarter; 得三分一次 is a score.
const quarter = /^[三四五]分[一二三四](?![十百千万次个球钟秒位])/
const scored = /[得加扣第投的]$/

/** Where the part of a fraction begins; -1 where no whole has been read. */
function partAt(text: string, start: number, end: number): number {
  if (text[end] !== '分') return -1
  if (text.startsWith('分之', end)) return text.startsWith('决赛', end + 3) ? -1 : end + 2
  const short =
    quarter.test(text.slice(start, start + 4)) && !scored.test(text.slice(Math.max(0, start - 1), start))
  return short ? end + 1 : -1
}

/** 三分之二: a share; 百分之五, whose whole is bare: the percent sign in words. */
function fraction(r: Reader, { numeral, next }: NumberAt): Draft | null {
  const second = partAt(r.text, numeral.start, numeral.end)
  const found = second < 0 ? null : numberAt(r, second, next)
  if (!found || numeral.low === 0) return null
  const part = found.number.numeral
  const percent = numeral.bare
  const by = found.sign * (percent ? 100 : 1)
  const sized = (value: number) => Number.parseFloat(((value * by) / numeral.low).toPrecision(12))
  const low = percent ? sized(part.low) : (found.sign * part.low) / numeral.low
  const made = draft(numeral.start, part.end, found.number.next, {
    low,
    high: part.high > part.low ? sized(part.high) : low,
    place: percent ? (part.place * 100) / numeral.low : Math.abs(low) / 10,
    width: part.width,
    kind: percent ? 'percent' : 'ratio',
    unit: percent ? 'percent' : null,
    modifier: part.width === null ? 'exact' : 'over'
  })
  if (numeral.low === 100 && part.bare) {
    made.low = 100
    made.high = 100
  }
  return made
}

/** 二又五分之一, 6又1/2: a whole number and a fraction. */
function mixed(r: Reader, { numeral, next }: NumberAt): Draft | null {
  if (r.text[numeral.end] !== '又') return null
  const found = numberAt(r, numeral.end + 1, next)
  if (!found || found.sign < 0) return null
  const part = fraction(r, found.number) ?? slashed(r, found.number)
  if (part?.low === undefined || part.low === null) return null
  const low = numeral.low + (part.kind === 'percent' ? part.low / 100 : part.low)
  return { ...part, start: numeral.start, kind: 'ratio', unit: null, low, high: low }
}

function slashed(r: Reader, { numeral, next }: NumberAt): Draft | null {
  const below = r.mark(next) === '/' && r.joined(next) ? r.token(next + 1)?.numeral : null
  if (!below || below.low === 0) return null
  const low = numeral.low / below.low
  return draft(numeral.start, below.end, next + 2, { low, high: low, place: low / 10, kind: 'ratio' })
}

/** 负四分之三; but 胜负, 承负 and their like are words. */
const negated = (r: Reader, start: number): boolean =>
  r.text[start - 1] === '负' && !burdens.at(r.text, start - 2)

/** 百分之二十到百分之三十, 百分之二十至三十, 三分之一到二分之一 */
function rangeOf(r: Reader, first: Draft): Draft {
  const join = r.text[first.end] ?? ''
  if (!'至到~-—'.includes(join) || join === '' || first.modifier !== 'exact') return first
  const found = numberAt(r, first.end + 1, first.next)
  if (!found || found.sign < 0 || first.low === null) return first
  const part = found.number.numeral
  const whole = fraction(r, found.number)
  const bare =
    whole === null && first.unit === 'percent' && !/[\d%\u3400-\u9fff]/.test(r.text[part.end] ?? ' ')
  if (whole ? whole.kind !== first.kind : !bare) return first
  const high = whole ? whole.high : part.high
  if (high === null || high <= first.low) return first
  const next = whole?.next ?? found.number.next
  const made = { ...first, high, end: whole?.end ?? part.end, next }
  if (r.text.startsWith('之间', made.end)) {
    made.end += 2
    made.next = r.seek(made.end, next).at
  }
  return made
}
