import type { Figure } from '#core/figures'
import type { Language } from '#core/language'

/** What closes a piece of a sentence. */
export type Divider = 'comma' | 'semicolon' | 'colon' | 'dash' | 'bracket' | 'list' | 'end'

/** A stretch of a sentence between two marks of punctuation, the marks left out. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** The mark after it. */
  readonly divider: Divider
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly pieces: readonly Piece[]
}

const marks: Record<Exclude<Divider, 'end'>, string> = {
  comma: ',，',
  semicolon: ';；',
  colon: ':：',
  dash: '—–',
  bracket: '()（）',
  list: '、'
}

/** What a character may do by its code; most do nothing, and one look tells. */
const roleOf: (Divider | 'stop' | 'hyphen' | 'space' | undefined)[] = new Array(0x10000)
for (const [divider, each] of Object.entries(marks)) {
  for (const mark of each) if (isDivider(divider)) roleOf[mark.charCodeAt(0)] = divider
}
for (const mark of '。！？!?\n\u2028\u2029') roleOf[mark.charCodeAt(0)] = 'end'
roleOf['.'.charCodeAt(0)] = 'stop'
roleOf['-'.charCodeAt(0)] = 'hyphen'
for (const mark of ' \u3000') roleOf[mark.charCodeAt(0)] = 'space'

function isDivider(name: string): name is Divider {
  return Object.hasOwn(marks, name)
}

const isSpace = (mark: string | undefined) => mark === undefined || /\s/.test(mark)
const isCloser = (mark: string | undefined) => mark !== undefined && '”’」』"\')）】》'.includes(mark)
const isQuote = (mark: string | undefined) => mark !== undefined && '”’」』"\''.includes(mark)
const isDigit = (mark: string | undefined) => mark !== undefined && mark >= '0' && mark <= '9'

// Words whose full stop does not end a sentence; single capitals are taken as initials.
const abbreviations = new Set(
  `mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr no nos vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec
  approx est dept fig rev hon p pp a.m p.m u.s u.k u.n e.g i.e cf`.split(/\s+/)
)

/** Whether the full stop at `at` ends an English sentence. */
function stops(text: string, at: number): boolean {
  let next = at + 1
  while (isCloser(text[next])) next++
  // “Prices rose.”这一说法: a Chinese sentence goes on without a space.
  if (!isSpace(text[next])) return next > at + 1 && /\p{Script=Han}/u.test(text[next] ?? '')
  while (next < text.length && isSpace(text[next])) next++
  const follower = text[next]
  if (follower === undefined) return true
  if (/\p{Ll}/u.test(follower)) return false
  let start = at
  while (start > 0 && at - start < 12 && /[\p{L}.]/u.test(text[start - 1] ?? '')) start--
  const word = text.slice(start, at).toLowerCase()
  // 3C. The newest: a letter after a digit is no initial.
  const initial = word.length === 1 && /\p{Lu}/u.test(text[start] ?? '') && !isDigit(text[start - 1])
  // “Two in three said no.” ends; No. 5 does not.
  const denial = (word === 'no' || word === 'nos') && !isDigit(follower)
  return denial || (!abbreviations.has(word) && !initial)
}

function languageOfStretch(text: string, start: number, end: number, fallback: Language): Language {
  let han = 0
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) han++
    const latin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    if (latin && !inWord) words++
    inWord = latin
  }
  if (han === 0 && words === 0) return fallback
  return han >= words ? 'zh' : 'en'
}

/**
 * The sentences of a block and their pieces. A mark inside a figure divides nothing: 1,240 stays whole. A list mark (、) closes a piece
 * too; whether it divides a statement is for the caller to say.
 */
export function sentencesOf(
  text: string,
  figures: readonly Figure[],
  language: Language,
  headline = false
): Sentence[] {
  const sentences: Sentence[] = []
  let pieces: Piece[] = []
  let sentenceStart = 0
  let pieceStart = 0
  let nextFigure = 0

  const closePiece = (end: number, divider: Divider, after: number) => {
    const last = pieces.at(-1)
    if (text.slice(pieceStart, end).trim() !== '') pieces.push({ start: pieceStart, end, divider })
    // What follows a bracket that closes divides in its place: 工作压力大（57.3%）、手机依赖（54.9%）.
    else if (last?.divider === 'bracket' && divider !== 'bracket')
      pieces[pieces.length - 1] = { ...last, divider }
    pieceStart = after
  }
  const closeSentence = (end: number, after: number) => {
    closePiece(end, 'end', after)
    if (pieces.length > 0) {
      const spoken = languageOfStretch(text, sentenceStart, end, language)
      sentences.push({ start: sentenceStart, end, language: spoken, pieces })
      pieces = []
    }
    sentenceStart = after
  }

  for (let at = 0; at < text.length; at++) {
    const figure = figures[nextFigure]
    if (figure && at >= figure.start) {
      at = Math.max(at, figure.end - 1)
      nextFigure++
      continue
    }
    const role = roleOf[text.charCodeAt(at)]
    if (role === undefined) continue
    if (role === 'end' || (role === 'stop' && stops(text, at))) {
      let after = at + 1
      while (isCloser(text[after]) && !isOpening(text, after)) after++
      closeSentence(at, after)
      at = Math.max(at, after - 1)
      continue
    }
    const divider =
      role === 'hyphen' ? spacedHyphen(text, at) : role === 'space' ? parting(text, at, headline) : role
    if (divider === undefined || divider === 'stop') continue
    const inNumber = isDigit(text[at - 1]) && isDigit(text[at + 1])
    if (inNumber && divider !== 'list' && divider !== 'semicolon' && divider !== 'bracket') continue
    let after = at + 1
    // “Prices rose,” she said: the mark that closes the quotation stays with what it closes.
    while (divider !== 'bracket' && isQuote(text[after]) && !isOpening(text, after)) after++
    closePiece(at, divider, after)
    at = Math.max(at, after - 1)
  }
  closeSentence(text.length, text.length)
  return sentences
}

/** A hyphen between spaces stands for a dash. */
function spacedHyphen(text: string, at: number): Divider | undefined {
  return text[at - 1] === ' ' && text[at + 1] === ' ' ? 'dash' : undefined
}

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff

/** A space between two Chinese words parts the halves of a headline. */
function parting(text: string, at: number, headline: boolean): Divider | undefined {
  const between = isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1))
  if (!between && !(headline && partsNumbers(text, at))) return undefined
  // （记者 林晓）
  return text.slice(Math.max(0, at - 3), at).endsWith('记者') || text.slice(at - 3, at) === '通讯员'
    ? undefined
    : 'comma'
}

// Numbers that stand between spaces part nothing: 营收 35 亿元.
const partsNumbers = (text: string, at: number) =>
  /[\u3400-\u9fff%％”」》]/.test(text[at - 1] ?? '') &&
  /^(?:[\u3400-\u9fff“「《]|[0-9][0-9.]{0,6}[^\s0-9.])/.test(text.slice(at + 1, at + 10))

/** A straight quotation mark with a word after it opens rather than closes. */
function isOpening(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === "'") && !isSpace(text[at + 1])
}

const trimmedMarks = /[\s,，、;；:：.。!！?？—–…·•*>]/

type Marks = ReadonlyMap<string, string>
const quotePairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['"', '"']
]
const closerOf: Marks = new Map(quotePairs)
const openerOf: Marks = new Map(quotePairs.map(([open, close]) => [close, open]))

/**
 * A stretch without white space and punctuation at its edges, and without a bracket or quotation mark there whose partner lies outside.
 */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  // A hostile line of nothing but quotation marks may keep the rest of them.
  for (let left = 16; from < to && left > 0; left--) {
    while (from < to && trimmedMarks.test(text[from] ?? '')) from++
    while (from < to && trimmedMarks.test(text[to - 1] ?? '')) to--
    const first = text[from] ?? ''
    const last = text[to - 1] ?? ''
    if (wraps(text, from, to)) {
      from++
      to--
    } else if (lonely(text, first, closerOf, openerOf, from + 1, to)) from++
    else if (lonely(text, last, openerOf, closerOf, from, to - 1)) to--
    else break
  }
  return { start: from, end: to }
}

/** Whether one pair of quotation marks holds the whole stretch. */
function wraps(text: string, start: number, end: number): boolean {
  const open = text[start] ?? ''
  const close = isQuote(closerOf.get(open)) ? closerOf.get(open) : undefined
  if (close === undefined || end - start < 3) return false
  const inner = text.slice(start + 1, end)
  return inner.indexOf(close) === inner.length - 1 && !inner.slice(0, -1).includes(open)
}

/** Whether an edge's mark has no partner inside; a mark that faces outward never has. */
function lonely(
  text: string,
  mark: string,
  partners: Marks,
  outward: Marks,
  start: number,
  end: number
): boolean {
  const partner = partners.get(mark)
  if (partner === undefined) return outward.has(mark)
  return !text.slice(start, end).includes(partner)
}
