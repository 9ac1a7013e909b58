import type { Node } from 'prosemirror-model'
import { baseName, type Span, spansOf, tidy } from '../inline.ts'
import { address, atHeadingEnd, escaped } from './escape.ts'
import { inlineMarkdown } from './marks.ts'

/** A document without suggestions and anchors as Markdown: CommonMark with GFM's tables and strikethrough. */
export function markdownOf(doc: Node): string {
  const lines = blocks(doc)
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

const lineBreak = '\\\n'
const words = { table: false, lineBreak, start: 'block' } as const
const belowPicture = { table: false, lineBreak, start: 'line' } as const
const oneLine = { table: false, lineBreak: '<br>', start: 'none' } as const
const cellLine = { table: true, lineBreak: '<br>', start: 'none' } as const

const isList = (node: Node) => node.type.name === 'bullet_list' || node.type.name === 'ordered_list'

/** The lines of a container's blocks, with a blank line between two of them. */
function blocks(parent: Node): string[] {
  const lines: string[] = []
  let before: Node | null = null
  // Two lists of a kind in a row would be one: the sign changes.
  let other = false
  parent.forEach((node) => {
    other = before !== null && isList(node) && before.type === node.type && !other
    const block = blockLines(node, other)
    if (block.length === 0) return
    if (lines.length > 0) lines.push('')
    for (const line of block) lines.push(line)
    before = node
  })
  return lines
}

function blockLines(node: Node, other: boolean): string[] {
  switch (node.type.name) {
    case 'heading': {
      const text = atHeadingEnd(inlineMarkdown(spansOf(node), oneLine))
      return text === '' ? [] : [`${'#'.repeat(node.attrs.level)} ${text}`]
    }
    case 'blockquote': {
      const inside = blocks(node)
      return inside.map((line) => (line === '' ? '>' : `> ${line}`))
    }
    case 'bullet_list':
      return items(node, () => (other ? '*' : '-'))
    case 'ordered_list':
      return items(node, (index) => `${node.attrs.start + index}${other ? ')' : '.'}`)
    case 'table':
      return tableLines(node)
    case 'image': {
      const caption = inlineMarkdown(spansOf(node), belowPicture)
      const alt = escaped(node.attrs.alt.replace(/\s+/g, ' ').trim(), {
        table: false,
        start: 'none',
        label: true
      })
      return [
        `![${alt}](${address(baseName(node.attrs.source))})`,
        ...(caption === '' ? [] : caption.split('\n'))
      ]
    }
    case 'rule':
      return ['___']
    default: {
      const text = inlineMarkdown(spansOf(node), words)
      return text === '' ? [] : text.split('\n')
    }
  }
}

function items(list: Node, sign: (index: number) => string): string[] {
  const lines: string[] = []
  const tight = list.children.every(isTight)
  list.forEach((item, _offset, index) => {
    const marker = sign(index)
    const inside = blocks(item)
    if (index > 0 && !tight) lines.push('')
    const indent = ' '.repeat(marker.length + 1)
    lines.push(inside[0] === undefined ? marker : `${marker} ${inside[0]}`)
    for (const line of inside.slice(1)) lines.push(line === '' ? '' : indent + line)
  })
  return lines
}

/** An item of one paragraph, or of nothing. */
function isTight(item: Node): boolean {
  return item.childCount === 0 || (item.childCount === 1 && item.firstChild?.type.name === 'paragraph')
}

function tableLines(table: Node): string[] {
  const grid = gridOf(table)
  const columns = Math.max(0, ...grid.map((row) => row.length))
  if (columns === 0) return []
  const first = table.firstChild
  const headed = first?.children.every((cell) => cell.type.name === 'table_header')
  const empty = Array.from({ length: columns }, () => '')
  const [head = empty, ...body] = headed ? grid : [empty, ...grid]
  const line = (row: readonly string[]) => `| ${empty.map((_, column) => row[column] ?? '').join(' | ')} |`
  return [line(head), `| ${empty.map(() => '---').join(' | ')} |`, ...body.map(line)]
}

/** The cells' texts, each at its column; what a cell spans is left empty. */
function gridOf(table: Node): string[][] {
  const grid: string[][] = table.children.map(() => [])
  table.forEach((row, _offset, y) => {
    let x = 0
    row.forEach((cell) => {
      while (grid[y]?.[x] !== undefined) x += 1
      const { colspan, rowspan } = cell.attrs
      for (let down = 0; down < Math.min(rowspan, grid.length - y); down += 1) {
        for (let right = 0; right < colspan; right += 1) {
          const line = grid[y + down]
          if (line)
            line[x + right] = down === 0 && right === 0 ? inlineMarkdown(cellSpans(cell), cellLine) : ''
        }
      }
      x += colspan
    })
  })
  return grid.map((row) => Array.from(row, (text) => text ?? ''))
}

/** Everything in a cell on one line: GFM's cells hold no blocks. */
function cellSpans(cell: Node): Span[] {
  const spans: Span[] = []
  cell.descendants((node) => {
    if (!node.isTextblock) return true
    const content = tidy(spansOf(node))
    if (content.length > 0 && spans.length > 0) spans.push({ text: '\n', marks: [] })
    spans.push(...content)
    return false
  })
  return spans
}
