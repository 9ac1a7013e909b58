import type { Language } from '#core/language'
import { words } from './words.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' }
const plurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  horsepower: 'horsepower',
  hertz: 'hertz',
  lux: 'lux',
  mu: 'mu'
}

let sanctioned: ReadonlySet<string> | null = null

/** What a unit or currency is called beside a value: 2 days, 5 square miles, 12 mph, 60 公里/小时. */
export function unitName(unit: string, value: number, language: Language): string {
  const own = words[language].units[unit]
  if (own !== undefined) return own
  sanctioned ??= new Set(Intl.supportedValuesOf('unit'))
  const parts = unit.split('-per-')
  if (parts.every((part) => sanctioned?.has(part))) return fromIntl(unit, parts.length > 1, value, language)
  const isCode = /^[A-Z]{3}$/.test(unit)
  return language === 'zh' || isCode ? unit : spelled(parts, value)
}

function fromIntl(unit: string, compound: boolean, value: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: compound ? 'short' : 'long'
  })
  const named = format.formatToParts(value).filter((part) => part.type === 'unit')
  return named.map((part) => part.value).join('')
}

/** A CLDR identifier in words: square-kilometer is square kilometers. */
function spelled([first = '', ...rest]: readonly string[], value: number): string {
  const each = first.split('-')
  const last = each.pop() ?? ''
  const counted = value === 1 ? last : (plurals[last] ?? `${last}s`)
  return [[...each, counted].join(' '), ...rest.map((part) => part.replaceAll('-', ' '))].join(' per ')
}
