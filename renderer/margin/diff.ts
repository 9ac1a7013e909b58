export interface Change {
  readonly before: string
  readonly removed: string
  readonly added: string
  readonly after: string
}

// A number with its separators, a Latin word, or one character of anything else.
const token = /\d[\d,.]*\d|\d|[A-Za-z\u00c0-\u024f]+|[\s\S]/gu

const tokens = (text: string): readonly string[] => text.match(token) ?? []

/** What became of a wording, as one replaced stretch. Latin words and numbers are never cut; Chinese goes by the character. */
export function changeOf(was: string, now: string): Change {
  const old = tokens(was)
  const fresh = tokens(now)
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  return {
    before: old.slice(0, start).join(''),
    removed: old.slice(start, old.length - end).join(''),
    added: fresh.slice(start, fresh.length - end).join(''),
    after: end === 0 ? '' : old.slice(-end).join('')
  }
}
