const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const isInk = (code: number) =>
  code > 0x20 && code !== 0xa0 && code !== 0xfeff && code !== 0x3000 && !(code >= 0x2000 && code <= 0x200b)

/** Where a stretch of the text begins in the file: line and column from 1, columns in UTF-16 units. */
export type Place = (offset: number) => string

/**
 * Places of a text that was read out of `source` with nothing but white space and, where `markup` says so, Markdown's marks taken away;
 * null where more was changed. Without a source the lines are the text's own.
 */
export function placesIn(text: string, source: string | null, markup = false): Place | null {
  const map = source === null || source === text ? (offset: number) => offset : inkMap(text, source, markup)
  if (!map) return null
  const starts = [0]
  for (const match of (source ?? text).matchAll(lineBreak)) starts.push(match.index + match[0].length)
  return (offset) => {
    const there = map(offset)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= there) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${there - (starts[low] ?? 0) + 1}`
  }
}

const marks = new Set('#*_>-=~`|[]()!\\<:+'.split(''))

/** Offsets of a text to offsets of another that differs in what may be skipped only. */
function inkMap(text: string, source: string, markup: boolean): ((offset: number) => number) | null {
  const to = new Uint32Array(text.length + 1)
  let at = 0
  const skip = (wanted: number) => {
    while (at < source.length) {
      const code = source.charCodeAt(at)
      if (code === wanted) return true
      if (isInk(code) && !(markup && marks.has(source.charAt(at)))) return false
      // A link's address is no copy.
      const close = markup && source.startsWith('](', at) ? source.indexOf(')', at) : -1
      at = close < 0 ? at + 1 : close + 1
    }
    return false
  }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (isInk(code)) {
      if (!skip(code)) return null
      to[offset] = at++
    } else to[offset] = at
  }
  to[text.length] = at
  return (offset) => to[offset] ?? source.length
}
