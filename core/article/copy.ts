import { Fragment, type Node } from 'prosemirror-model'
import type { View } from './plain.ts'

const inHouse = new Set(['ins', 'del', 'fmt', 'anchor'])
const hidden: Record<View, string | null> = { accepted: 'del', original: 'ins', marked: null }

/**
 * The document as readers would see it in a view: without anchors, with suggestions taken (accepted) or left (original), and without
 * their marks. In the marked view the suggestions' own marks stay. `plain` of it is `plain` of the document in that view.
 */
export function copyOf(doc: Node, view: View = 'accepted'): Node {
  const dropped = (name: string) =>
    inHouse.has(name) && !(view === 'marked' && (name === 'ins' || name === 'del'))
  const visit = (node: Node): Node => {
    if (node.isLeaf && !node.isTextblock) return node
    const children: Node[] = []
    node.forEach((child) => {
      if (!child.isInline) children.push(visit(child))
      else if (!child.marks.some((mark) => mark.type.name === hidden[view])) {
        children.push(child.mark(child.marks.filter((mark) => !dropped(mark.type.name))))
      }
    })
    return node.copy(Fragment.fromArray(children))
  }
  return visit(doc)
}
