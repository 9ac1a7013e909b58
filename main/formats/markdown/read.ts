import type { Token } from 'markdown-it'
import type { Node } from 'prosemirror-model'
import { schema, withGuessedRoles } from '#core/article'
import { contentOf, type Span } from '../inline.ts'
import { mostBlocks, type Parsed, tooManyBlocks } from '../parsed.ts'
import type { Breather } from '../text/breather.ts'
import { type Piece, piecesOf, spansOnly } from './inline.ts'
import { markdown } from './parser.ts'
import { split } from './split.ts'

/** Markdown: CommonMark with tables and strikethrough. HTML in it is text. */
export async function readMarkdown(text: string, breathe: Breather): Promise<Parsed> {
  const { front, parts, references } = split(text)
  const known = new Set<Node>()
  const blocks: Node[] = []
  if (front !== null) {
    const block = schema.node('paragraph', { role: 'boilerplate' }, contentOf([{ text: front, marks: [] }]))
    known.add(block)
    blocks.push(block)
  }
  let done = 0
  for (const part of parts) {
    const tokens = markdown.parse(part, { references: { ...references } })
    for (const block of blocksOf(new Cursor(tokens), known)) blocks.push(block)
    if (blocks.length > mostBlocks) return tooManyBlocks
    done += part.length
    await breathe(done)
  }
  const doc = schema.node('doc', null, blocks)
  return { doc: withGuessedRoles(doc, { known, headings: false }), hidden: 0 }
}

class Cursor {
  private readonly tokens: readonly Token[]
  private at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  next(): Token | undefined {
    const token = this.tokens[this.at]
    this.at += 1
    return token
  }
}

/** Blocks up to the token that closes their container, or to the end. */
function blocksOf(cursor: Cursor, known: Set<Node>): Node[] {
  const blocks: Node[] = []
  for (let token = cursor.next(); token && token.nesting >= 0; token = cursor.next()) {
    for (const block of blockOf(token, cursor, known)) blocks.push(block)
  }
  return blocks
}

function blockOf(token: Token, cursor: Cursor, known: Set<Node>): Node[] {
  switch (token.type) {
    case 'paragraph_open': {
      const blocks = textblocks(inlineOf(cursor), (content) => schema.node('paragraph', null, content))
      return token.meta?.note ? blocks.map((block) => asNote(block, known)) : blocks
    }
    case 'heading_open': {
      const level = Number(token.tag.slice(1))
      return textblocks(inlineOf(cursor), (content) => schema.node('heading', { level }, content))
    }
    case 'blockquote_open':
      return [schema.node('blockquote', null, blocksOf(cursor, known))]
    case 'bullet_list_open':
      return [schema.node('bullet_list', null, blocksOf(cursor, known))]
    case 'ordered_list_open': {
      const start = Math.min(1_000_000, Number(token.attrGet('start') ?? 1))
      return [schema.node('ordered_list', { start }, blocksOf(cursor, known))]
    }
    case 'list_item_open':
      return [schema.node('list_item', null, orEmpty(blocksOf(cursor, known)))]
    case 'table_open':
      return table(blocksOf(cursor, known))
    case 'thead_open':
    case 'tbody_open':
      return blocksOf(cursor, known)
    case 'tr_open':
      return [schema.node('table_row', null, blocksOf(cursor, known))]
    case 'th_open':
    case 'td_open': {
      const content = textblocks(inlineOf(cursor), (inline) => schema.node('paragraph', null, inline))
      return [schema.node(token.type === 'th_open' ? 'table_header' : 'table_cell', null, orEmpty(content))]
    }
    case 'hr':
      return [schema.node('rule')]
    case 'inline':
      return textblocks(piecesOf(token.children ?? []), (content) => schema.node('paragraph', null, content))
    default: {
      // Code, and whatever a later version calls something new: its text, line by line.
      const content = contentOf([{ text: token.content, marks: [] }])
      return content.length > 0 ? [schema.node('paragraph', null, content)] : []
    }
  }
}

function asNote(block: Node, known: Set<Node>): Node {
  if (block.type.name !== 'paragraph') return block
  const note = schema.node('paragraph', { ...block.attrs, role: 'note' }, block.content)
  known.add(note)
  return note
}

function inlineOf(cursor: Cursor): Piece[] {
  const pieces: Piece[] = []
  for (let token = cursor.next(); token && token.nesting >= 0; token = cursor.next()) {
    for (const piece of piecesOf(token.children ?? [])) pieces.push(piece)
  }
  return pieces
}

const orEmpty = (blocks: Node[]) => (blocks.length > 0 ? blocks : [schema.node('paragraph')])

/**
 * A picture is a block of its own: one that stands first with words on the next lines has these as its caption, any other follows the
 * paragraph that it stood in.
 */
function textblocks(pieces: readonly Piece[], make: (content: Node[]) => Node): Node[] {
  const [first, ...rest] = pieces
  if (first?.kind === 'image' && rest.length > 0 && startsOnNewLine(rest)) {
    return [image(first, spansOnly(rest)), ...images(rest)]
  }
  const content = contentOf(spansOnly(pieces))
  const words = content.length > 0 ? [make(content)] : []
  return first?.kind === 'image' ? [...images(pieces), ...words] : [...words, ...images(pieces)]
}

function startsOnNewLine([piece]: readonly Piece[]): boolean {
  return piece?.kind === 'span' && /^\s/.test(piece.text)
}

function images(pieces: readonly Piece[]): Node[] {
  return pieces.flatMap((piece) => (piece.kind === 'image' ? [image(piece, [])] : []))
}

function image({ source, alt }: { source: string; alt: string }, caption: readonly Span[]): Node {
  return schema.node('image', { source, alt }, contentOf(caption))
}

/** A first row without a word stands for no header: GFM tables must have one. */
function table(rows: readonly Node[]): Node[] {
  const [head, ...body] = rows
  const kept = head && head.textContent === '' && body.length > 0 ? body : rows
  return kept.length > 0 ? [schema.node('table', null, [...kept])] : []
}
