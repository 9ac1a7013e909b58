import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'
import type { Breather } from '../text/breather.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

const pieceLength = 1 << 15
/** Old pages that never close a tag nest some hundred deep; thousands are an attack on whoever walks the tree. */
const deepest = 1000
/** A page of 50 MB in ordinary paragraphs has fewer; each costs half a kilobyte while it is read. */
const mostTags = 2_000_000

/** The parts of a page, read piece by piece; null where it has tags beyond number or depth. */
export async function parsePage(html: string, breathe: Breather): Promise<readonly ChildNode[] | null> {
  const parser = new Parser({ treeAdapter: defaultTreeAdapter, scriptingEnabled: false })
  let tags = 0
  for (let start = 0; start < html.length; start += pieceLength) {
    const end = start + pieceLength
    parser.tokenizer.write(html.slice(start, end), end >= html.length)
    tags += html.slice(start, end).split('<').length - 1
    if (parser.openElements.stackTop > deepest || tags > mostTags) return null
    await breathe(start)
  }
  return parser.document.childNodes
}
