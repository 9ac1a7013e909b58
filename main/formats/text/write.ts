import type { Mark, Node } from 'prosemirror-model'
import { baseName, spansOf, tidy } from '../inline.ts'

/** A document without anchors as plain text: a blank line between blocks, lists with their signs, a table's row on one line. */
export function textOf(doc: Node): string {
  const blocks = doc.children.flatMap((node) => blockLines(node, ''))
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

function blockLines(node: Node, sign: string): string[] {
  switch (node.type.name) {
    case 'blockquote':
      return node.children.flatMap((child, index) => blockLines(child, index === 0 ? sign : ''))
    case 'bullet_list':
      return node.children.flatMap((item) => itemLines(item, '- '))
    case 'ordered_list':
      return node.children.flatMap((item, index) => itemLines(item, `${node.attrs.start + index}. `))
    case 'table': {
      const rows = node.children.map((row) => row.children.map(cellText).join('\t').trimEnd())
      const lines = rows.filter((row) => row.trim() !== '')
      return lines.length > 0 ? [lines.join('\n')] : []
    }
    case 'rule':
      return []
    case 'image': {
      const caption = words(node)
      return caption === '' ? [`[${node.attrs.alt || baseName(node.attrs.source)}]`] : [caption]
    }
    default: {
      const text = words(node)
      return text === '' ? [] : [sign + text]
    }
  }
}

const itemLines = (item: Node, sign: string) =>
  item.children.flatMap((child, index) => blockLines(child, index === 0 ? sign : ''))

function cellText(cell: Node): string {
  const texts: string[] = []
  cell.descendants((node) => {
    if (!node.isTextblock) return true
    texts.push(words(node).replaceAll('\n', ' '))
    return false
  })
  return texts.filter((text) => text !== '').join(' ')
}

const signs: Record<string, readonly [string, string]> = { ins: ['{+', '+}'], del: ['{-', '-}'] }

function words(node: Node): string {
  const suggestion = (marks: readonly Mark[]) =>
    signs[marks.find((mark) => mark.type.name in signs)?.type.name ?? '']
  return tidy(spansOf(node))
    .map(({ text, marks }) => {
      const [open, close] = suggestion(marks) ?? ['', '']
      return open + text + close
    })
    .join('')
}
