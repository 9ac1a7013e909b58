/** What the words begin: a block, a further line of one, or neither, where nothing can be taken for a block. */
export type Start = 'block' | 'line' | 'none'

/** Where the words stand: a pipe ends a table's cell, and a heading or a cell has one line only. */
export interface Place {
  readonly table: boolean
  readonly start: Start
  /** Inside a link's label or a picture's description. */
  readonly label: boolean
}

/** Words that Markdown reads as these very words. */
export function escaped(text: string, place: Place): string {
  let result = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    result += isSign(text, at, character, place) ? `\\${character}` : character
  }
  if (place.start === 'none') return result
  return atLineStart(place.start === 'line' ? result.replace(/^(?=\[\^[^\]\s]+\]:)/, '\\') : result)
}

function isSign(text: string, at: number, character: string, place: Place): boolean {
  switch (character) {
    case '\\':
    case '`':
    case '*':
    case '~':
      return true
    case '_':
      return !(/[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? ''))
    case '[':
      return place.label || !/^\[\^[^\]\s[]{1,80}\](?![([])/.test(text.slice(at, at + 90))
    case ']':
      return place.label
    case '!':
      return at + 1 === text.length || text[at + 1] === '['
    case '<':
      return /^[A-Za-z/!?]/.test(text.slice(at + 1)) || at + 1 === text.length
    case '&':
      return /^&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,40});/i.test(text.slice(at, at + 50))
    case '|':
      return place.table
    default:
      return false
  }
}

/** A line that begins like a heading, a list, a quotation, a rule or a table's second line. */
function atLineStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+\s*$|[-:|][-:|\s]*$)/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** The end of a heading's line, where number signs would be taken as its closing. */
export function atHeadingEnd(line: string): string {
  return line.replace(/(^|\s)(#+)$/, '$1\\$2')
}

/** An address between a link's brackets. */
export function address(href: string): string {
  const safe = href
    .replace(/[\\<>]/g, '\\$&')
    .replace(/&(?=(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,40});)/gi, '\\&')
  return /[()\s\\]/.test(safe) || safe === '' ? `<${safe}>` : safe
}
