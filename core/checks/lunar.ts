import { type Day, dayNumber } from './calendar.ts'

/** A day of the Chinese calendar: month 1 to 12, day 1 to 30. */
export interface LunarDay {
  readonly month: number
  readonly leap: boolean
  readonly day: number
}

// Source: the Chinese calendar of ICU/CLDR, which every JavaScript engine with full Intl carries.
// Made when first asked for: its tables take as long to load as a page takes to check.
let chinese: Intl.DateTimeFormat | null = null

/** The lunar date of a day, or null where the engine has no Chinese calendar or the day lies outside 1901 to 2099. */
export function lunarOf(day: Day): LunarDay | null {
  if (day.year < 1901 || day.year > 2099) return null
  chinese ??= new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  const parts = chinese.formatToParts(new Date(dayNumber(day) * 86_400_000))
  const month = parts.find(({ type }) => type === 'month')?.value ?? ''
  const number = Number.parseInt(month, 10)
  const date = Number(parts.find(({ type }) => type === 'day')?.value)
  if (!(number >= 1 && number <= 12) || !(date >= 1 && date <= 30)) return null
  return { month: number, leap: /bis/i.test(month), day: date }
}

/** Whether a lunar month of the lunar year that begins in a Gregorian year has 30 days; null where that cannot be told. */
export function hasThirtieth(year: number, month: number): boolean | null {
  let seen = false
  for (let offset = 15; offset < 420; offset++) {
    const date = new Date(Date.UTC(year, 0, 1 + offset))
    const found = lunarOf({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate()
    })
    if (!found) return null
    if (found.month !== month || found.leap) {
      if (seen) return false
      continue
    }
    if (found.day === 1) seen = true
    if (seen && found.day === 30) return true
  }
  return null
}
