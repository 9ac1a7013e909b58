import type { EditorView } from 'prosemirror-view'
import { type Plain, rangeOf } from '#core/article'
import type { Placement } from './session.ts'

/** A stretch of the accepted text that wants a place on the page. */
export interface Placed {
  readonly key: string
  readonly start: number
  readonly end: number
}

/**
 * Where stretches of the copy stand, relative to `mounted`'s top left. Only of blocks within one window's height of the window: further
 * off the browser has laid nothing out, and asking would make it.
 */
export function placementsOf(
  view: EditorView,
  mounted: HTMLElement,
  article: Plain,
  items: readonly Placed[]
): Placement[] {
  const origin = mounted.getBoundingClientRect().top
  const near = nearRange(view)
  if (!near) return []
  const placed: Placement[] = []
  for (const { key, start, end } of items) {
    const { from, to } = rangeOf(article, start, end)
    if (to < near.from || from > near.to) continue
    const top = view.coordsAtPos(from, 1)
    const bottom = view.coordsAtPos(to, -1)
    placed.push({ key, top: top.top - origin, bottom: bottom.bottom - origin })
  }
  return placed
}

/** The document range of the top-level blocks near the window. */
function nearRange(view: EditorView): { from: number; to: number } | null {
  const blocks = view.dom.children
  const height = view.dom.ownerDocument.documentElement.clientHeight
  const first = firstWhere(blocks, (box) => box.bottom > -height)
  const last = firstWhere(blocks, (box) => box.top > 2 * height) - 1
  const start = blocks[first]
  const end = blocks[last]
  if (!start || !end || last < first) return null
  const { doc } = view.state
  const from = view.posAtDOM(start, 0)
  const to = Math.min(doc.content.size, view.posAtDOM(end, end.childNodes.length))
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

/** Index of the first block whose box fits; boxes stand one under the other, so half of them can be left out each time. */
function firstWhere(blocks: HTMLCollection, fits: (box: DOMRect) => boolean): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const box = blocks[middle]?.getBoundingClientRect()
    if (box && fits(box)) high = middle
    else low = middle + 1
  }
  return low
}
