import type { Node } from 'prosemirror-model'
import type { Role } from './role.ts'

/** Which text is read where suggestions stand: accepted skips `del`, original skips `ins`, marked reads both. */
export type View = 'accepted' | 'original' | 'marked'

/** A stretch of a block's text that lies without a gap in the document. */
export interface Segment {
  /** UTF-16 offset into the block's text. */
  readonly offset: number
  /** Position relative to the start of the block's content. */
  readonly position: number
  /** Length, the same in the text and in the document. */
  readonly length: number
}

/** The text of one textblock, with the table that maps its offsets to positions. */
export interface BlockText {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** One textblock in reading order. */
export interface PlainBlock extends BlockText {
  readonly node: Node
  readonly id: string
  readonly role: Role
  /** Inside a block quotation: somebody else's words. */
  readonly quoted: boolean
  /** UTF-16 offset of the block's first character in the article's text. */
  readonly start: number
  /** End of the block's text, exclusive. */
  readonly end: number
  /** Document position where the block's content starts. */
  readonly position: number
}

/** The article as text: its textblocks joined by one line feed each. */
export interface Plain {
  readonly text: string
  readonly blocks: readonly PlainBlock[]
}

const caches: Record<View, WeakMap<Node, BlockText>> = {
  accepted: new WeakMap(),
  original: new WeakMap(),
  marked: new WeakMap()
}

const hidden: Record<View, string | null> = { accepted: 'del', original: 'ins', marked: null }

/**
 * The text of one textblock in a view, cached on the immutable node. A hard break reads as one line feed; any other inline leaf
 * reads as nothing.
 */
export function blockText(node: Node, view: View = 'accepted'): BlockText {
  const known = caches[view].get(node)
  if (known) return known
  if (!node.isTextblock) throw new RangeError(`blockText needs a textblock, not ${node.type.name}`)
  let text = ''
  const segments: Segment[] = []
  node.forEach((child, position) => {
    if (child.marks.some((mark) => mark.type.name === hidden[view])) return
    const piece = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '')
    if (piece === '') return
    const last = segments.at(-1)
    if (last && last.position + last.length === position) {
      segments[segments.length - 1] = { ...last, length: last.length + piece.length }
    } else {
      segments.push({ offset: text.length, position, length: piece.length })
    }
    text += piece
  })
  const result: BlockText = { text, segments }
  caches[view].set(node, result)
  return result
}

/** The article's text in a view, every textblock once, in reading order, joined by one line feed. */
export function plain(doc: Node, view: View = 'accepted'): Plain {
  const blocks: PlainBlock[] = []
  const texts: string[] = []
  let start = 0
  let quotedTo = 0
  doc.descendants((node, position) => {
    if (node.type.name === 'blockquote') quotedTo = Math.max(quotedTo, position + node.nodeSize)
    if (!node.isTextblock) return true
    const { text, segments } = blockText(node, view)
    blocks.push({
      node,
      id: node.attrs.id,
      role: node.attrs.role,
      quoted: position < quotedTo,
      text,
      segments,
      start,
      end: start + text.length,
      position: position + 1
    })
    texts.push(text)
    start += text.length + 1
    return false
  })
  return { text: texts.join('\n'), blocks }
}

/** The block that holds an offset of the text; the line feed between two blocks belongs to the first. */
export function blockAt(article: Plain, offset: number): PlainBlock {
  if (offset < 0 || offset > article.text.length)
    throw new RangeError(`Offset ${offset} lies outside the text`)
  let low = 0
  let high = article.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const block = article.blocks[middle]
    if (block && block.start <= offset) low = middle
    else high = middle - 1
  }
  const block = article.blocks[low]
  if (!block) throw new RangeError('The article has no text')
  return block
}

/**
 * The document position of an offset in a block's text, relative to the block's content. Where text is hidden at the offset,
 * `side` says whether the position before (-1) or after (1) the hidden stretch is meant.
 */
export function positionInBlock(block: BlockText, offset: number, side: -1 | 1): number {
  if (offset < 0 || offset > block.text.length)
    throw new RangeError(`Offset ${offset} lies outside the block`)
  let before = 0
  for (const segment of block.segments) {
    const end = segment.offset + segment.length
    if (offset < end || (offset === end && side < 0)) {
      if (offset === segment.offset && side < 0) return before
      return segment.position + (offset - segment.offset)
    }
    before = segment.position + segment.length
  }
  return before
}

/** The offset in a block's text of a position relative to its content; a hidden position gives the offset where it would be. */
export function offsetInBlock(block: BlockText, position: number): number {
  let offset = 0
  for (const segment of block.segments) {
    if (position < segment.position) return offset
    if (position <= segment.position + segment.length) return segment.offset + (position - segment.position)
    offset = segment.offset + segment.length
  }
  return offset
}

/** The document range of a stretch of text, both offsets into the article's text. The range never takes in hidden edges. */
export function rangeOf(article: Plain, start: number, end: number): { from: number; to: number } {
  if (end < start) throw new RangeError(`Range ends (${end}) before it starts (${start})`)
  const first = blockAt(article, start)
  const last = blockAt(article, end)
  const from = first.position + positionInBlock(first, start - first.start, 1)
  const to = last.position + positionInBlock(last, Math.min(end, last.end) - last.start, -1)
  return { from, to: Math.max(from, to) }
}

/** The offset in the article's text of a document position; a position between blocks gives the nearest block's edge. */
export function offsetOf(article: Plain, position: number): number {
  let nearest = 0
  for (const block of article.blocks) {
    if (position < block.position) return nearest
    if (position <= block.position + block.node.content.size) {
      return block.start + offsetInBlock(block, position - block.position)
    }
    nearest = block.end
  }
  return nearest
}
