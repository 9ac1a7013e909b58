/** A moment in ISO 8601 with the local offset, as records keep it. */
export function stamp(moment: Date): string {
  const ahead = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, -1)
  const sign = ahead < 0 ? '-' : '+'
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0')
  return `${local}${sign}${two(ahead / 60)}:${two(ahead % 60)}`
}
