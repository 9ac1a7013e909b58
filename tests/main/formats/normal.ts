import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { schema } from '#core/article'

/** What is layout and not copy, taken out by other means than the program's: space at line edges, empty blocks, marks on breaks. */
export function normal(node: Node): Node {
  if (node.isTextblock) return node.type.create(node.attrs, content(node))
  if (node.isLeaf) return node
  const children = node.children.map(normal).filter((child) => !isEmpty(child))
  const name = node.type.name
  const filled =
    children.length === 0 && /^(list_item|table_cell|table_header)$/.test(name)
      ? [schema.node('paragraph')]
      : children
  return node.copy(Fragment.fromArray(filled))
}

function isEmpty(node: Node): boolean {
  if (node.type.name === 'paragraph' || node.type.name === 'heading') return node.content.size === 0
  return node.type.name === 'blockquote' && node.childCount === 0
}

function content(node: Node): Node[] {
  const characters: { text: string; marks: readonly Mark[] }[] = []
  node.forEach((child) => {
    for (const text of child.isText ? Array.from(child.text ?? '') : ['\n'])
      characters.push({ text, marks: child.isText ? child.marks : [] })
  })
  const kept = characters.filter(({ text }, index) => {
    if (text === '\n') return true
    if (/\S/.test(text)) return true
    const lineBefore =
      characters
        .slice(0, index)
        .map((other) => other.text)
        .join('')
        .split('\n')
        .at(-1) ?? ''
    const lineAfter =
      characters
        .slice(index)
        .map((other) => other.text)
        .join('')
        .split('\n')
        .at(0) ?? ''
    return /\S/.test(lineBefore) && /\S/.test(lineAfter)
  })
  while (kept[0]?.text === '\n') kept.shift()
  while (kept.at(-1)?.text === '\n') kept.pop()
  return kept.map(({ text, marks }) => (text === '\n' ? schema.node('hard_break') : schema.text(text, marks)))
}

/** Marks on white space and punctuation, where Markdown cannot always say them. */
export function withoutEdgeMarks(node: Node): Node {
  if (!node.isTextblock)
    return node.isLeaf ? node : node.copy(Fragment.fromArray(node.children.map(withoutEdgeMarks)))
  const parts: Node[] = []
  node.forEach((child) => {
    if (!child.isText) parts.push(child)
    else
      for (const character of Array.from(child.text ?? '')) {
        const marks = child.marks.filter(
          (mark) => !/^(strong|em|strike)$/.test(mark.type.name) || /[^\s\p{P}\p{S}]/u.test(character)
        )
        parts.push(schema.text(character, marks))
      }
  })
  return node.type.create(node.attrs, Fragment.fromArray(parts))
}

/** GFM has no table without a header: a header without a word stands for none. */
export function withoutEmptyHeaders(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node
  const children = node.children.map(withoutEmptyHeaders)
  const [head, ...body] = children
  const isBare =
    node.type.name === 'table' &&
    head?.textContent === '' &&
    head.children.every((cell) => cell.type.name === 'table_header') &&
    body.length > 0
  return node.copy(Fragment.fromArray(isBare ? body : children))
}
