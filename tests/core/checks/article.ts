import type { Role } from '#core/article'
import type { CheckedArticle } from '#core/checks'
import { recognise } from '#core/figures'
import { type Language, languageOf } from '#core/language'

/** One block of a test article: its text, or its text and role. */
export type BlockSpec = string | readonly [Role, string]

/** An article as the rules get it: the figures that Galley itself recognises, offsets into the joined text. */
export function article(blocks: BlockSpec | readonly BlockSpec[], language?: Language): CheckedArticle {
  const list: readonly BlockSpec[] = typeof blocks === 'string' || isPair(blocks) ? [blocks] : blocks
  const parts = list.map((block) => (typeof block === 'string' ? (['body', block] as const) : block))
  const text = parts.map(([, words]) => words).join('\n')
  const spoken = language ?? languageOf(text)
  let start = 0
  return {
    language: spoken,
    text,
    blocks: parts.map(([role, words]) => {
      const at = start
      start += words.length + 1
      return {
        start: at,
        end: at + words.length,
        text: words,
        role,
        figures: recognise(words, spoken).map((figure) => ({
          ...figure,
          start: figure.start + at,
          end: figure.end + at
        })),
        quoted: false,
        claims: []
      }
    })
  }
}

function isPair(blocks: BlockSpec | readonly BlockSpec[]): blocks is readonly [Role, string] {
  return (
    Array.isArray(blocks) &&
    blocks.length === 2 &&
    ['headline', 'deck', 'body', 'caption'].includes(String(blocks[0]))
  )
}

export { fullWidth } from '#core/checks'
