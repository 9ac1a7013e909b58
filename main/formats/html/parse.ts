import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'
import type { Breather } from '../text/breather.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type ChildNode = DefaultTreeAdapterTypes.ChildNode

const pieceLength = 1 << 15
/** Old pages that never close a tag nest some hundred deep; thousands are an attack on whoever walks the tree. */
const deepest = 1000

/** The parts of a page, read piece by piece; null where its tags are nested too deep to be a page. */
export async function parsePage(html: string, breathe: Breather): Promise<readonly ChildNode[] | null> {
  const parser = new Parser({ treeAdapter: defaultTreeAdapter, scriptingEnabled: false })
  for (let start = 0; start < html.length; start += pieceLength) {
    const end = start + pieceLength
    parser.tokenizer.write(html.slice(start, end), end >= html.length)
    if (parser.openElements.stackTop > deepest) return null
    await breathe(start)
  }
  return parser.document.childNodes
}
