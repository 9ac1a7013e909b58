import type { Mark } from 'prosemirror-model'
import { fingerprint, type Span, tidy } from '../inline.ts'
import { type Move, nest } from '../nest.ts'
import { address, escaped, type Start } from './escape.ts'
import { piecesOf, spansOnly } from './inline.ts'
import { markdown, strictMarkdown } from './parser.ts'

export interface InlinePlace {
  readonly table: boolean
  /** How a line break is written: `\` and a new line, or `<br>` where there is one line only. */
  readonly lineBreak: string
  readonly start: Start
}

type Signs = Readonly<Record<string, readonly [open: string, close: string]>>

const tags: Signs = {
  underline: ['<u>', '</u>'],
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  ins: ['{+', '+}'],
  del: ['{-', '-}']
}
const stars: Signs = { ...tags, strong: ['**', '**'], em: ['*', '*'], strike: ['~~', '~~'] }
const bars: Signs = { ...stars, em: ['_', '_'] }
const spelled: Signs = {
  ...tags,
  strong: ['<strong>', '</strong>'],
  em: ['<em>', '</em>'],
  strike: ['<s>', '</s>']
}

/**
 * Inline content as Markdown. What is written is read again, by ourselves and to the letter of CommonMark, before it is taken: signs
 * first, then signs with punctuation moved out of them (`**加粗**，` for **加粗，**), then tags, which mean the same everywhere.
 */
export function inlineMarkdown(content: readonly Span[], place: InlinePlace): string {
  const spans = tidy(content)
  const moved = withoutEdges(spans)
  const attempts: [Signs, readonly Span[]][] = [
    [stars, spans],
    [bars, spans],
    [stars, moved],
    [bars, moved]
  ]
  for (const [signs, words] of spans.some((span) => span.marks.length > 0) ? attempts : []) {
    const text = rendered(words, signs, place)
    if (readsAs(text, words, place)) return text
  }
  return rendered(spans, spelled, place)
}

function readsAs(text: string, spans: readonly Span[], place: InlinePlace): boolean {
  const wanted = fingerprint(withoutSuggestions(spans))
  const source = place.table ? text.replaceAll('\\|', '|') : text
  return [markdown, strictMarkdown].every((parser) => {
    const tokens = parser.parseInline(source, {})[0]?.children ?? []
    return fingerprint(spansOnly(piecesOf(tokens))) === wanted
  })
}

/** `{+` and `+}` are words for a reader of Markdown. */
function withoutSuggestions(spans: readonly Span[]): Span[] {
  return spans.map((span) => {
    const suggestion = span.marks.find((mark) => mark.type.name === 'ins' || mark.type.name === 'del')
    if (!suggestion) return span
    const [open, close] = tags[suggestion.type.name] ?? ['', '']
    return { text: open + span.text + close, marks: span.marks.filter((mark) => mark !== suggestion) }
  })
}

function rendered(spans: readonly Span[], signs: Signs, place: InlinePlace): string {
  let text = ''
  const written = (move: Move): string => {
    switch (move.kind) {
      case 'break':
        return place.lineBreak
      case 'open':
        return move.mark.type.name === 'link' ? '[' : (signs[move.mark.type.name]?.[0] ?? '')
      case 'close':
        return closing(move.mark, signs)
      case 'text': {
        const start = text === '' ? place.start : text.endsWith('\n') ? 'line' : 'none'
        const label = move.open.some((mark) => mark.type.name === 'link')
        return escaped(move.text, { table: place.table, start, label })
      }
    }
  }
  for (const move of nest(spans)) text += written(move)
  return text
}

function closing(mark: Mark, signs: Signs): string {
  return mark.type.name === 'link' ? `](${address(mark.attrs.href)})` : (signs[mark.type.name]?.[1] ?? '')
}

const edge = /^[\s\p{P}\p{S}]+/u
const edgeEnd = /[\s\p{P}\p{S}]+$/u
const moving = new Set(['strong', 'em', 'strike'])

/** The spans with punctuation and space at the edges of strong, em and strike taken out of them. */
function withoutEdges(spans: readonly Span[]): Span[] {
  let result = [...spans]
  for (const name of moving) {
    result = result.flatMap((span, index) => {
      const mark = span.marks.find((other) => other.type.name === name)
      if (!mark) return [span]
      const starts = !result[index - 1]?.marks.some((other) => other.type.name === name)
      const ends = !result[index + 1]?.marks.some((other) => other.type.name === name)
      const before = starts ? (edge.exec(span.text)?.[0] ?? '') : ''
      const rest = span.text.slice(before.length)
      const after = ends ? (edgeEnd.exec(rest)?.[0] ?? '') : ''
      const bare = span.marks.filter((other) => other !== mark)
      return [
        { text: before, marks: bare },
        { text: rest.slice(0, rest.length - after.length), marks: span.marks },
        { text: after, marks: bare }
      ].filter((part) => part.text !== '')
    })
  }
  return tidy(result)
}
