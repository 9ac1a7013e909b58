import type { Node } from 'prosemirror-model'
import { schema, withGuessedRoles } from '#core/article'
import { mostBlocks, type Parsed, tooManyBlocks } from '../parsed.ts'
import type { Breather } from './breather.ts'

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * Plain text as newspapers write it: a paragraph a line, blank lines and indents as layout. Lines that a mail program or an old system
 * has wrapped at a fixed width are joined again.
 */
export async function readText(text: string, breathe: Breather): Promise<Parsed> {
  const lines = text.split(lineBreak)
  await breathe(0)
  const wrapped = isWrapped(lines.slice(0, 2000))
  const paragraphs: Node[] = []
  let open = ''
  const close = () => {
    if (open !== '') paragraphs.push(schema.node('paragraph', null, schema.text(open)))
    open = ''
  }
  for (const [index, line] of lines.entries()) {
    if (index % 500 === 0) await breathe(0)
    if (paragraphs.length > mostBlocks) return tooManyBlocks
    const words = line.trim()
    if (!wrapped || words === '' || /^(?: {2}|\t|\u3000)/.test(line)) close()
    open = open === '' ? words : joined(open, words)
  }
  close()
  await breathe(0)
  const doc = schema.node('doc', null, paragraphs)
  return { doc: withGuessedRoles(doc, { known: new Set(), headings: true }), hidden: 0 }
}

function joined(before: string, after: string): string {
  if (after === '') return before
  const tight = /[\u2e80-\uffef“”‘’—…-]$/.test(before) || /^[\u2e80-\uffef”’—…]/.test(after)
  return before + (tight ? '' : ' ') + after
}

const columns = (line: string) => {
  let width = 0
  for (const character of line) width += character > '\u2e7f' ? 2 : 1
  return width
}

/** Whether lines end where a fixed width ended rather than where a paragraph does. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > 120)) return false
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
  if (inner.length < 3) return false
  const widest = lines.reduce((most, line) => Math.max(most, columns(line.trimEnd())), 0)
  if (widest > 120 || widest < 50) return false
  const full = inner.filter((line) => columns(line.trimEnd()) >= widest * 0.75).length
  const broken = inner.filter((line) => !/[.。!！?？:："”]\s*$/.test(line)).length
  return full >= inner.length * 0.6 && broken >= inner.length * 0.6
}
