import type { Figure } from '#core/figures'
import type { Language } from '#core/language'
import { unitName } from './unit.ts'

// Made when first asked for: --json writes no number for a person, and this one takes long to load.
let numbers: Intl.NumberFormat | null = null

function written(value: number): string {
  // Four digits say what a third is; an amount keeps all of its own.
  if (value !== 0 && Math.abs(value) < 1) return String(Number(value.toPrecision(4)))
  numbers ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })
  return numbers.format(value)
}

/** What a figure's wording comes to: its bounds, its unit, its direction. Null where the wording is as plain as that. */
export function normalised(figure: Figure, language: Language): string | null {
  if (figure.low === null || figure.high === null) return language === 'zh' ? '未给数' : 'no number'
  if (isPlain(figure)) return null
  const arrow = figure.change === 'up' ? ' ↑' : figure.change === 'down' ? ' ↓' : ''
  return `${bounds(figure, figure.low, figure.high)}${unitOf(figure, language)}${arrow}`
}

function isPlain({ text, kind, low, high, modifier, unit }: Figure): boolean {
  if (modifier !== 'exact' || low === null || low !== high) return false
  if (kind === 'money' || kind === 'multiple' || kind === 'rank') return false
  const digits = /^[^\d]*([\d,.]*\d)(?![\d亿万千百])/.exec(text)?.[1]
  if (digits === undefined || Number(digits.replaceAll(',', '')) !== low) return false
  return kind !== 'measure' || unit !== null
}

function bounds({ kind, modifier, interval }: Figure, low: number, high: number): string {
  const before = kind === 'multiple' ? '×' : kind === 'rank' ? '#' : ''
  if (low !== high) return between(before, low, high)
  if (modifier === 'exact' || modifier === 'vague') return before + written(low)
  if (modifier === 'about') return `≈ ${before}${written(low)}`
  // More than 100 people are at least 101.
  const whole = kind === 'count' && Number.isInteger(low)
  const min = interval.min !== null && whole && !interval.minInclusive ? interval.min + 1 : interval.min
  const max = interval.max !== null && whole && !interval.maxInclusive ? interval.max - 1 : interval.max
  if (min !== null && max !== null) return between(before, min, max)
  if (min !== null) return `${interval.minInclusive || whole ? '≥' : '>'} ${before}${written(min)}`
  if (max !== null) return `${interval.maxInclusive || whole ? '≤' : '<'} ${before}${written(max)}`
  return before + written(low)
}

/** A dash between negative numbers could be taken for their sign. */
function between(before: string, low: number, high: number): string {
  return `${before}${written(low)}${low < 0 ? ' … ' : '–'}${written(high)}`
}

function unitOf({ kind, low, high, unit, counted }: Figure, language: Language): string {
  if (kind === 'percent') return '%'
  if (kind === 'percentage-point') return language === 'zh' ? ' 个百分点' : ' points'
  if (kind === 'rank') return ''
  if (unit !== null) return ` ${unitName(unit, low === high ? (low ?? 0) : 2, language)}`
  return counted === null ? '' : ` ${counted}`
}
