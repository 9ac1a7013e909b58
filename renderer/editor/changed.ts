import type { Node } from 'prosemirror-model'

/** A textblock of a document and the position where its content starts. */
export interface PlacedBlock {
  readonly node: Node
  readonly position: number
}

/** What differs between two documents, by the identity of their nodes: the range in the newer one and its textblocks. */
export interface Changed {
  readonly from: number
  readonly to: number
  readonly blocks: readonly PlacedBlock[]
}

/**
 * Where `after` holds nodes that are not the same objects as in `before`; null where it holds none. Steps share every node that they
 * do not touch, so the cost is that of comparing siblings on the way down to the change.
 */
export function changedBlocks(before: Node, after: Node): Changed | null {
  if (before === after) return null
  return within(before, after, 0)
}

/** `start` is the position where the content of both nodes starts. */
function within(before: Node, after: Node, start: number): Changed | null {
  const shared = Math.min(before.childCount, after.childCount)
  let first = 0
  let from = start
  while (first < shared && before.child(first) === after.child(first)) {
    from += after.child(first).nodeSize
    first++
  }
  let endBefore = before.childCount
  let endAfter = after.childCount
  let to = start + after.content.size
  while (endBefore > first && endAfter > first && before.child(endBefore - 1) === after.child(endAfter - 1)) {
    endBefore--
    endAfter--
    to -= after.child(endAfter).nodeSize
  }
  if (endBefore === first && endAfter === first) return null
  if (endBefore === first + 1 && endAfter === first + 1) {
    const old = before.child(first)
    const young = after.child(first)
    if (!young.isTextblock && !young.isLeaf && old.type === young.type) {
      return within(old, young, from + 1) ?? { from, to, blocks: [] }
    }
  }
  const blocks: PlacedBlock[] = []
  let position = from
  for (let index = first; index < endAfter; index++) {
    const child = after.child(index)
    textblocks(child, position, blocks)
    position += child.nodeSize
  }
  return { from, to, blocks }
}

function textblocks(node: Node, position: number, into: PlacedBlock[]): void {
  if (node.isTextblock) into.push({ node, position: position + 1 })
  else
    node.forEach((child, offset) => {
      textblocks(child, position + 1 + offset, into)
    })
}
