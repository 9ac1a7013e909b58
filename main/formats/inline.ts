import { type Mark, Mark as MarkSet, type Node } from 'prosemirror-model'
import { schema } from '#core/article'

/** A run of a textblock's words with one set of marks. A hard break is a line feed in `text`, whatever its marks. */
export interface Span {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A textblock's content as spans; line feeds inside its text nodes are spaces. */
export function spansOf(node: Node): Span[] {
  const spans: Span[] = []
  node.forEach((child) => {
    const text = child.isText ? (child.text ?? '').replace(/[\r\n]/g, ' ') : child.type.spec.leafText?.(child)
    if (text) spans.push({ text, marks: child.marks })
  })
  return spans
}

/**
 * Spans as copy: white space at the edges of each line is layout and goes, neighbours with the same marks are one, and a line break
 * carries no mark of its own.
 */
export function tidy(spans: readonly Span[]): Span[] {
  const lines = linesOf(spans).map((line) => trimmedEnd(trimmedStart(line)))
  while (lines[0]?.length === 0) lines.shift()
  while (lines.at(-1)?.length === 0) lines.pop()
  return lines.flatMap((line, index) => [...(index > 0 ? [{ text: '\n', marks: [] }] : []), ...line])
}

function linesOf(spans: readonly Span[]): Span[][] {
  let line: Span[] = []
  const lines = [line]
  for (const { text, marks } of spans) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      if (part === '') continue
      const last = line.at(-1)
      if (last && MarkSet.sameSet(last.marks, marks))
        line[line.length - 1] = { text: last.text + part, marks }
      else line.push({ text: part, marks })
    }
  }
  return lines
}

function trimmedStart(line: Span[]): Span[] {
  const first = line.findIndex((span) => /\S/.test(span.text))
  const head = line[first]
  if (!head) return []
  return [{ ...head, text: head.text.trimStart() }, ...line.slice(first + 1)]
}

function trimmedEnd(line: Span[]): Span[] {
  const last = line.findLastIndex((span) => /\S/.test(span.text))
  const tail = line[last]
  if (!tail) return []
  return [...line.slice(0, last), { ...tail, text: tail.text.trimEnd() }]
}

/** The content of a textblock, from spans. */
export function contentOf(spans: readonly Span[]): Node[] {
  return tidy(spans).map(({ text, marks }) =>
    text === '\n' ? schema.node('hard_break') : schema.text(text, marks)
  )
}

/** Spans as one string, for comparing what two of them amount to. */
export function fingerprint(spans: readonly Span[]): string {
  return JSON.stringify(
    tidy(spans).map(({ text, marks }) => [
      text,
      marks.map((mark) => `${mark.type.name} ${mark.attrs.href ?? ''}`).sort()
    ])
  )
}

/** The last part of an address or path: a picture's name. Nothing is ever fetched by it. */
export function baseName(address: string): string {
  if (/^data:/i.test(address)) return ''
  const path = address.replace(/[?#].*$/s, '').replace(/[\\/]+$/, '')
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
