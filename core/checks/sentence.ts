/** Half-open range of a text. */
export interface Range {
  readonly start: number
  readonly end: number
}

const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|Jr|Sr|Inc|Ltd|Co|Corp|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Fig|al|approx|est|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/

/** No sentence of copy is longer; what is (a pasted table, a hostile line) is read in pieces, so that no rule's time grows faster than the text. */
const longest = 2_000

/** The sentences of one folded block; the closing quotation mark after a full stop belongs to the sentence. */
export function sentences(text: string): Range[] {
  return stopped(text).flatMap((sentence) =>
    sentence.end - sentence.start > longest ? pieces(text, sentence) : [sentence]
  )
}

/** Cut behind the last comma or space of each 2,000 characters, or where there is none at their end. */
function pieces(text: string, { start, end }: Range): Range[] {
  const found: Range[] = []
  let from = start
  while (end - from > longest) {
    const words = text.slice(from, from + longest)
    const to = from + (/^.*[,;、\s]/su.exec(words)?.[0].length ?? longest)
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

function stopped(text: string): Range[] {
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

const closings = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"']
])

/** Stretches between quotation marks of one line, the marks left out. */
export function quotations(text: string): Range[] {
  const found: Range[] = []
  const places = new Map<string, number>()
  // Each mark is looked for once behind every place, so that opening marks that nothing closes cost no more than others.
  const next = (mark: string, from: number): number => {
    const known = places.get(mark)
    if (known !== undefined && known >= from) return known
    const at = text.indexOf(mark, from)
    const place = at < 0 ? text.length : at
    places.set(mark, place)
    return place
  }
  let from = 0
  for (const { 0: mark, index } of text.matchAll(/[“「『"]/g)) {
    if (index < from) continue
    const end = next(closings.get(mark) ?? mark, index + 1)
    if (end >= Math.min(next('\n', index + 1), text.length)) continue
    found.push({ start: index + 1, end })
    from = end + 1
  }
  return found
}
