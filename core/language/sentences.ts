/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const finals = new Set('。！？!?…\n')
const closers = new Set('”’」』》〉）)]】"\'')
const abbreviations = new Set(
  `mr mrs ms dr prof sr jr st no nos vs vol fig figs inc ltd co corp dept est approx jan feb mar apr jun jul aug sept sep oct nov dec gen col capt lt sgt rep reps sen gov pres rev hon ave blvd rd ft in oz lb sq
   a.m p.m e.g i.e u.s u.k u.n d.c ph.d b.c a.d etc al ed pp p cf c`.split(/\s+/)
)

const isLetter = (char: string): boolean => /[A-Za-z]/.test(char)

/** The word of letters and inner points that ends before `at`, in small letters. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 12 && (isLetter(text[start - 1] ?? '') || text[start - 1] === '.')) start--
  return text.slice(start, at).toLowerCase()
}

/** Whether the point at `at` ends a sentence and is no decimal point, abbreviation, initial or part of a name. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1
  while (closers.has(text[next] ?? '')) next++
  const follower = text[next]
  if (follower === undefined) return true
  if (!/[\s\u3000-\u9fff]/.test(follower)) return false
  const word = wordBefore(text, at)
  // J. Smith; but at 30F. The farm
  if (word.length === 1 && word !== 'i' && !/\d/.test(text[at - 2] ?? '')) return false
  let after = next
  while (/\s/.test(text[after] ?? '')) after++
  const opening = text[after] ?? ''
  if (
    abbreviations.has(word) &&
    !(word.includes('.') && /[A-Z“"]/.test(opening) && word !== 'u.s' && word !== 'u.k')
  )
    return false
  return !/[a-z]/.test(opening)
}

/** “Is it true?” she asked: a small letter after a quotation goes on with the sentence. */
const goesOn = (text: string, at: number): boolean => text[at] === ' ' && /[a-z]/.test(text[at + 1] ?? '')

function trimmed(text: string, start: number, end: number): Stretch | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return from < to ? { start: from, end: to } : null
}

/**
 * The sentences of a text, Chinese or English or mixed, in reading order, each with its final marks and closing quotation marks and
 * without the white space around it. Both widths of punctuation count.
 */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  const close = (end: number) => {
    const sentence = trimmed(text, start, end)
    if (sentence) found.push(sentence)
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    const ends = finals.has(char) || ((char === '.' || char === '．') && endsSentence(text, i))
    if (!ends) continue
    let end = i + 1
    while (finals.has(text[end] ?? '') || text[end] === '.') end++
    const quoted = end
    while (closers.has(text[end] ?? '')) end++
    if (end === quoted || !goesOn(text, end)) close(end)
    i = end - 1
  }
  close(text.length)
  return found
}
