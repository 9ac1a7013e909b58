import type { Figure, Span } from '#core/figures'
import type { Stretch } from '#core/language'
import { type Hit, Tag } from './lexicon/index.ts'
import { anyFrom, inside } from './order.ts'
import { type Piece, type Sentence, trimmed } from './sentence.ts'
import { englishSource } from './source-en.ts'
import { chineseSource, saying } from './source-zh.ts'

// Data that show something after a conjunction speak for what follows alone: slipped after data showed that …
const conjunction =
  /^(?:or|yet|so|(and|but|although|though|after|because|since|when|once|before|as|while|with))\s+/i
/** A reporting clause of a block. */
export interface Attribution extends Span {
  /** It is a sentence of its own: “…” 他说。 */
  readonly alone: boolean
  /** It speaks only for what follows it: after data showed that …, a Chinese source that is not the end of its sentence. */
  readonly leads: boolean
}

/** The reporting clauses of a block, in reading order. */
export function attributionsIn(
  text: string,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  hits: readonly Hit[]
): Attribution[] {
  const spans: Attribution[] = []
  for (const sentence of sentences) {
    const read = sentence.language === 'zh' ? chineseSource : englishSource
    const pieces = wholes(sentence)
    for (const [index, piece] of pieces.entries()) {
      const may =
        piece.divider === 'colon' ||
        inside(hits, piece.start, piece.end).some((hit) => hit.tags & (Tag.Report | Tag.Poll))
      if (!may) continue
      const last = spans.at(-1)
      const found =
        (sentence.language === 'zh' ? sayingOn(text, piece, pieces[index - 1], figures, last) : null) ??
        read(text, piece, inside(figures, piece.start, piece.end), sentence)
      if (!found) continue
      let { start, end } = trimmed(text, found.start, found.end)
      const joined = conjunction.exec(text.slice(start, Math.min(end, start + 12)))
      if (joined) start += joined[0].length
      const open = trimmed(text, end, piece.end)
      const leads =
        sentence.language === 'zh'
          ? index < pieces.length - 1 && !/[”」]/.test(text[start - 1] ?? '')
          : joined?.[1] !== undefined && open.start < open.end
      const alone = sentence.pieces.length === 1 && piece.end - end <= 1
      if (last && last.end > start) spans.pop()
      if (end > start) spans.push({ start, end, text: text.slice(start, end), alone, leads })
    }
  }
  return spans
}

/** The pieces of a sentence, those of a Chinese list as one: 张三、李四说. */
function wholes({ language, pieces }: Sentence): readonly Piece[] {
  if (language !== 'zh') return pieces
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.divider === 'list') whole[whole.length - 1] = { ...piece, start: last.start }
    else whole.push(piece)
  }
  return whole
}

/** Who was named in the piece before goes on to say: 局长在会上介绍工作，指今年… */
function sayingOn(
  text: string,
  piece: Piece,
  before: Piece | undefined,
  figures: readonly Figure[],
  last: Span | undefined
): Stretch | null {
  if (!before) return null
  const verb = saying(text, piece)
  if (!verb) return null
  const named = last && last.end > before.start
  const plain = before.end - before.start <= 40 && !anyFrom(figures, before.start, before.end)
  return named || !plain ? verb : { start: before.start, end: verb.end }
}
