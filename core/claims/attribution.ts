import type { Figure, Span } from '#core/figures'
import { type Hit, Tag } from './lexicon/index.ts'
import { inside } from './order.ts'
import { type Sentence, trimmed } from './sentence.ts'
import { englishSource } from './source-en.ts'
import { chineseSource } from './source-zh.ts'

// Data that show something after a conjunction speak for what follows alone: slipped after data showed that …
const conjunction =
  /^(?:or|yet|so|(and|but|although|though|after|because|since|when|once|before|as|while|with))\s+/i
/** A reporting clause of a block. */
export interface Attribution extends Span {
  /** It is a sentence of its own: “…” 他说。 */
  readonly alone: boolean
  /** It speaks only for what follows it: after data showed that … */
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
    for (const piece of sentence.pieces) {
      const may =
        piece.divider === 'colon' ||
        inside(hits, piece.start, piece.end).some((hit) => hit.tags & (Tag.Report | Tag.Poll))
      if (!may) continue
      const found = read(text, piece, inside(figures, piece.start, piece.end), sentence)
      if (!found) continue
      let { start, end } = trimmed(text, found.start, found.end)
      const joined = conjunction.exec(text.slice(start, Math.min(end, start + 12)))
      if (joined) start += joined[0].length
      const open = trimmed(text, end, piece.end)
      const leads = joined?.[1] !== undefined && open.start < open.end
      const alone = sentence.pieces.length === 1 && piece.end - end <= 1
      const last = spans.at(-1)
      if (last && last.end > start) spans.pop()
      if (end > start) spans.push({ start, end, text: text.slice(start, end), alone, leads })
    }
  }
  return spans
}
