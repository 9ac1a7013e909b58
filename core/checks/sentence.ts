import { type Stretch, sentences as stopped } from '#core/language'

/** No sentence of copy is longer; what is (a pasted table, a hostile line) is read in pieces, so that no rule's time grows faster than the text. */
const longest = 2_000

/** The sentences of one folded block; the closing quotation mark after a full stop belongs to the sentence. */
export function sentences(text: string): Stretch[] {
  return stopped(text).flatMap((sentence) =>
    sentence.end - sentence.start > longest ? pieces(text, sentence) : [sentence]
  )
}

/** Cut behind the last comma or space of each 2,000 characters, or where there is none at their end. */
function pieces(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = []
  let from = start
  while (end - from > longest) {
    const words = text.slice(from, from + longest)
    const to = from + (/^.*[,;、\s]/su.exec(words)?.[0].length ?? longest)
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

const closings = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"']
])

/** Stretches between quotation marks of one line, the marks left out. */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = []
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
