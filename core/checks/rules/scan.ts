import type { Language } from '#core/language'
import type { Quantity } from '../quantity.ts'
import type { Block, BlockShape, Sentence } from '../reading.ts'
import type { Draft, Example } from '../rule.ts'

export const zh = (wrong: string, right: string): Example => ({ language: 'zh', wrong, right })
export const en = (wrong: string, right: string): Example => ({ language: 'en', wrong, right })

/** One match of an expression in a sentence's folded text. Offsets are into the article's text. */
export interface Found {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** Where a named group lies in the article's text; null where it took no part. */
  readonly group: (
    name: string
  ) => { readonly start: number; readonly end: number; readonly text: string } | null
}

/** The matches of an expression (flags g and d) in the sentences of a block that are in a language. */
export function scan(
  block: Block,
  language: Language | null,
  expression: RegExp,
  make: (found: Found) => Draft | null
): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of block.sentences) {
    if (language !== null && sentence.language !== language) continue
    for (const found of matches(sentence, expression)) {
      const draft = make(found)
      if (draft) drafts.push(draft)
    }
  }
  return drafts
}

// By source, as a literal in a function is another object at every call; apart where an expression ignores case or reads code points.
const probes: readonly Map<string, RegExp>[] = [new Map(), new Map(), new Map(), new Map()]

/** Whether an expression matches at all: matchAll copies its expression, and most sentences hold nothing of most rules. */
function occurs(expression: RegExp, text: string): boolean {
  // The flags one by one: reading them as a string costs more than most tests.
  const { source, ignoreCase, unicode } = expression
  const alike = probes[(ignoreCase ? 1 : 0) + (unicode ? 2 : 0)] ?? new Map<string, RegExp>()
  let probe = alike.get(source)
  if (probe === undefined) {
    probe = new RegExp(source, expression.flags.replace(/[dg]/g, ''))
    alike.set(source, probe)
  }
  return probe.test(text)
}

export function matches(sentence: Sentence, expression: RegExp): Found[] {
  if (!occurs(expression, sentence.text)) return []
  return [...sentence.text.matchAll(expression)].map((match) => {
    const start = sentence.start + match.index
    return {
      sentence,
      start,
      end: start + match[0].length,
      text: match[0],
      groups: match.groups ?? {},
      group: (name) => {
        const range = match.indices?.groups?.[name]
        const text = match.groups?.[name]
        if (range === undefined || text === undefined) return null
        return { start: sentence.start + range[0], end: sentence.start + range[1], text }
      }
    }
  })
}

/** Whether an expression matches a block's words: asked once for all blocks of the same words, and not again at a keystroke elsewhere. */
export function inWords(expression: RegExp): (block: Block) => boolean {
  const known = new WeakMap<BlockShape, boolean>()
  return ({ shape, text }) => {
    const before = known.get(shape)
    if (before !== undefined) return before
    const holds = expression.test(text)
    known.set(shape, holds)
    return holds
  }
}

/** The figures of a sentence that touch a stretch of the article. */
export function figuresIn(sentence: Sentence, start: number, end: number): Quantity[] {
  return sentence.quantities.filter(({ figure }) => figure.start < end && start < figure.end)
}

/** The span and the figures, in reading order, that some figures cover together. */
export function spanOf(...quantities: readonly Quantity[]): {
  start: number
  end: number
  figures: readonly Quantity[]
} {
  const figures = [...quantities].sort((a, b) => a.index - b.index)
  return {
    start: Math.min(...figures.map(({ figure }) => figure.start)),
    end: Math.max(...figures.map(({ figure }) => figure.end)),
    figures
  }
}
