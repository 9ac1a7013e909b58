import type { Figure } from '#core/figures'
import { type Bounds, between, boundsOf, widened } from './interval.ts'

/** A figure as the rules read it. Offsets stay those of the figure, into the article's text. */
export interface Quantity {
  readonly figure: Figure
  /** Place among the article's figures. */
  readonly index: number
  /** What the wording allows, the rounding that the digits show included; null when only vague. */
  readonly bounds: Bounds | null
  /** The number as written in base units; the middle of a range; NaN when only vague. */
  readonly value: number
  /** Half a unit of the last digit written, in base units: 8.1万 gives 500; 0 for a plain whole number. */
  readonly half: number
  /** Digits written after the decimal point. */
  readonly decimals: number
  /** Base units in one of the number as written: 10 000 for 8.1万. */
  readonly scale: number
  /** Neither a range nor approximate. */
  readonly plain: boolean
  readonly quoted: boolean
}

const numeral = /\d[\d,，]*(?:[.．]\d+)?|[.．]\d+/

/** Reads a figure's digits: how precise the wording is decides how much two figures may differ. */
export function quantityOf(figure: Figure, index: number, quoted: boolean): Quantity {
  const written = numeral.exec(figure.text)?.[0].replace(/[,，]/g, '').replace('．', '.')
  const number = written === undefined ? Number.NaN : Number(written)
  const decimals = written?.includes('.') ? written.length - written.indexOf('.') - 1 : 0
  const low = figure.low
  const scale = low === null || !(number > 0) ? 1 : Math.max(tidy(Math.abs(low) / number), Number.MIN_VALUE)
  const half = halfStep(figure, written !== undefined, decimals, scale)
  const range = figure.low !== figure.high
  const plain = figure.modifier === 'exact' && !range && low !== null
  return {
    figure,
    index,
    bounds: low === null ? null : boundsFor(figure, half),
    value: low === null ? Number.NaN : (low + (figure.high ?? low)) / 2,
    half,
    decimals,
    scale,
    plain,
    quoted
  }
}

/** A number without the last binary digits' noise. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function halfStep(figure: Figure, arabic: boolean, decimals: number, scale: number): number {
  const size = Math.abs(figure.low ?? 0)
  if (!arabic) {
    if (figure.kind === 'percent') return /成/.test(figure.text) ? (/半/.test(figure.text) ? 1 : 2) : 0.5
    return /[万亿]|\b(?:million|billion|trillion)\b/i.test(figure.text) ? size / 100 : 0
  }
  if (decimals > 0) return (scale * 10 ** -decimals) / 2
  if (figure.kind === 'percent' || figure.kind === 'percentage-point') return scale / 2
  // A whole number of 万 or millions is rounded at most in its last digit, and a short one (1亿, $5 million) is meant as it stands.
  return scale === 1 ? 0 : Math.min(scale / 2, size / 100)
}

function boundsFor(figure: Figure, half: number): Bounds {
  const allowed = boundsOf(figure.interval)
  if (figure.modifier !== 'exact') return allowed
  const low = figure.low ?? allowed.min
  const high = figure.high ?? low
  return widened(between(Math.min(low, high), Math.max(low, high)), half)
}

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    人: ['名', '位', '口', '个人', '人员', '员'],
    宗: ['起', '件', '例', '桩'],
    家: ['户', '间', '所'],
    辆: ['台', '部'],
    场: ['次', '场次', '届'],
    幢: ['栋', '座']
  }).flatMap(([key, others]) => [[key, key] as const, ...others.map((other) => [other, key] as const)])
)

/** The class of a Chinese classifier (人, 名 and 位 count people); any other wording stands for itself. */
export function countedClass(counted: string | null): string | null {
  if (counted === null) return null
  return classes.get(counted) ?? (/^人(?!次)/.test(counted) ? '人' : counted.toLowerCase())
}

/** Whether two figures are of one sort and unit and could be added or compared; what a noun counts is not looked at in English. */
export function alike(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false
  if (a.per !== b.per && a.per !== null && b.per !== null) return false
  if (a.kind !== 'count' || a.counted === null || b.counted === null) return true
  if (!/\p{Script=Han}/u.test(a.counted) || !/\p{Script=Han}/u.test(b.counted)) return true
  const one = countedClass(a.counted)
  const other = countedClass(b.counted)
  return one === other || a.counted === '个' || b.counted === '个'
}
