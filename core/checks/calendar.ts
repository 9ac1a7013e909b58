/** A day of the proleptic Gregorian calendar, without a time zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month (1 to 12); February has 29 where the year is not known. */
export function daysIn(month: number, year: number | null): number {
  const days = monthLengths[month - 1]
  if (days === undefined) throw new RangeError(`There is no month ${month}`)
  return month === 2 && (year === null || isLeap(year)) ? 29 : days
}

/** The day's number, counted so that consecutive days differ by one; 1 January 1970 is 0. */
export function dayNumber({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}
