const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const isInk = (code: number) =>
  code > 0x20 && code !== 0xa0 && code !== 0xfeff && code !== 0x3000 && !(code >= 0x2000 && code <= 0x200b)

/** Where a stretch of the text begins in the file: line and column from 1, columns in UTF-16 units. */
export type Place = (offset: number) => string

/**
 * Places of a text that was read out of `source` with nothing but white space changed; null where more was changed. Without a source
 * the lines are the text's own.
 */
export function placesIn(text: string, source: string | null): Place | null {
  const map = source === null || source === text ? (offset: number) => offset : inkMap(text, source)
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

/** Offsets of a text to offsets of another that differs in white space only. */
function inkMap(text: string, source: string): ((offset: number) => number) | null {
  const to = new Uint32Array(text.length + 1)
  let at = 0
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (isInk(code)) {
      while (at < source.length && !isInk(source.charCodeAt(at))) at++
      if (source.charCodeAt(at) !== code) return null
      to[offset] = at++
    } else to[offset] = at
  }
  to[text.length] = at
  return (offset) => to[offset] ?? source.length
}
