import { Fragment, type Node } from 'prosemirror-model'

/** The same document with a unique id on every block; ids that are there and unique are kept. `newId` must not repeat itself. */
export function withIds(doc: Node, newId: () => string): Node {
  const seen = new Set<string>()
  const visit = (node: Node): Node => {
    if (node.isText) return node
    let attrs = node.attrs
    if ('id' in attrs) {
      let id: string = attrs.id
      while (id === '' || seen.has(id)) id = newId()
      seen.add(id)
      if (id !== attrs.id) attrs = { ...attrs, id }
    }
    if (node.isTextblock)
      return attrs === node.attrs ? node : node.type.create(attrs, node.content, node.marks)
    const children = node.children.map(visit)
    const same = attrs === node.attrs && children.every((child, index) => child === node.child(index))
    return same ? node : node.type.create(attrs, Fragment.fromArray(children), node.marks)
  }
  return visit(doc)
}

/** Ids for a document that was just read: b1, b2 … in reading order. The same manuscript always gives the same ids. */
export function countingIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `b${last}`
  }
}
