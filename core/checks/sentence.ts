/** Half-open range of a text. */
export interface Range {
  readonly start: number
  readonly end: number
}

const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|Jr|Sr|Inc|Ltd|Co|Corp|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|al|approx|est|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/

/** The sentences of one folded block; the closing quotation mark after a full stop belongs to the sentence. */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  const ends = /[。!?]+[”’」』")\]]*|\.[”’"')\]]*(?=\s|$)|\n+/g
  let start = 0
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue
    if (text.slice(start, end).trim() !== '') found.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length })
  return found
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0]
  if (next !== undefined && /[a-z,;:)]/.test(next)) return false
  const before = text.slice(Math.max(0, dot - 14), dot)
  if (!abbreviation.test(before)) return true
  if (next === undefined) return true
  // "at 9 a.m. The doors …" ends; "Oct. 31", "Dr. Li", "U.S. Army" do not.
  return /\b[ap]\.m$/.test(before) && /[A-Z“"]/.test(next)
}

/** Stretches between quotation marks, the marks left out. */
export function quotations(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|"[^"\n]*"/g)) {
    found.push({ start: match.index + 1, end: match.index + match[0].length - 1 })
  }
  return found
}
