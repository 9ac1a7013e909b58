import { lift, toggleMark, wrapIn } from 'prosemirror-commands'
import type { Attrs, Node, NodeType, ResolvedPos } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, Selection } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable
} from 'prosemirror-tables'
import { isLinkable, isRole, schema } from '#core/article'
import type { Format } from './session.ts'

const { marks, nodes } = schema

/** The command of a toolbar's button or a menu's line. */
export function formatCommand(format: Format): Command {
  switch (format.kind) {
    case 'mark':
      return toggleMark(marks[format.mark])
    case 'heading':
      return toggleHeading(format.level)
    case 'paragraph':
      return setParagraph
    case 'quote':
      return toggleQuote
    case 'list':
      return toggleList(format.ordered)
    case 'link':
      return setLink(format.href)
    case 'table':
      return insertTable(format.rows, format.columns)
    case 'table-edit':
      return tableEdits[format.edit]
    case 'rule':
      return insertBlock(() => nodes.rule.create())
    case 'role':
      return setRole(format.role)
  }
}

const tableEdits = {
  'row-after': addRowAfter,
  'row-delete': deleteRow,
  'column-after': addColumnAfter,
  'column-delete': deleteColumn,
  delete: deleteTable
} satisfies Record<string, Command>

/** A textblock of another type stays the same block: it keeps its id and its role. */
function retype(type: NodeType, attributes: Attrs): Command {
  return (state, dispatch) => {
    const { $from, from, to } = state.selection
    if (!$from.parent.isTextblock || $from.parent.type === nodes.image) return false
    dispatch?.(
      state.tr
        .setBlockType(from, to, type, (old) => ({ id: old.attrs.id, role: old.attrs.role, ...attributes }))
        .scrollIntoView()
    )
    return true
  }
}

export const setParagraph: Command = retype(nodes.paragraph, {})

/** A heading of this level, or a paragraph again where it is one already. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    const { parent } = state.selection.$from
    const is = parent.type === nodes.heading && parent.attrs.level === level
    return (is ? setParagraph : retype(nodes.heading, { level }))(state, dispatch)
  }
}

const toggleQuote: Command = (state, dispatch) => {
  const within = depthOf(state.selection.$from, (node) => node.type === nodes.blockquote)
  return (within === null ? wrapIn(nodes.blockquote) : lift)(state, dispatch)
}

export function toggleList(ordered: boolean): Command {
  const wanted = ordered ? nodes.ordered_list : nodes.bullet_list
  return (state, dispatch) => {
    const { $from } = state.selection
    const depth = depthOf($from, isList)
    if (depth === null) return wrapInList(wanted)(state, dispatch)
    const list = $from.node(depth)
    if (list.type === wanted) return liftListItem(nodes.list_item)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), wanted, { id: list.attrs.id }))
    return true
  }
}

export function isList(node: Node): boolean {
  return node.type === nodes.ordered_list || node.type === nodes.bullet_list
}

/** The depth of the innermost ancestor that fits; null where none does. */
export function depthOf($position: ResolvedPos, fits: (node: Node) => boolean): number | null {
  for (let depth = $position.depth; depth > 0; depth--) if (fits($position.node(depth))) return depth
  return null
}

interface Run {
  readonly from: number
  readonly to: number
  readonly href: string
}

/** The stretch of one link around a position; its edges count as inside. */
export function linkAround($position: ResolvedPos): Run | null {
  const runs: Run[] = []
  $position.parent.forEach((child, offset) => {
    const href: string | undefined = marks.link.isInSet(child.marks)?.attrs.href
    if (href === undefined) return
    const from = $position.start() + offset
    const before = runs.at(-1)
    const joins = before?.to === from && before.href === href
    if (joins) runs.pop()
    runs.push({ from: joins ? before.from : from, to: from + child.nodeSize, href })
  })
  return runs.find(({ from, to }) => from <= $position.pos && $position.pos <= to) ?? null
}

function setLink(href: string | null): Command {
  return (state, dispatch) => {
    if (href !== null && !isLinkable(href)) return false
    const { selection } = state
    const range = selection.empty ? linkAround(selection.$from) : selection
    if (!range) return false
    const transaction = state.tr.removeMark(range.from, range.to, marks.link)
    if (href !== null) transaction.addMark(range.from, range.to, marks.link.create({ href }))
    if (!transaction.docChanged) return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** Puts a block after the one at the selection, or in place of an empty paragraph. */
function insertBlock(make: () => Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if (isInTable(state)) return false
    if (!dispatch) return true
    const transaction = state.tr
    const empty = $from.parent.type === nodes.paragraph && $from.parent.content.size === 0
    const at = $from.depth === 0 ? $from.pos : empty ? $from.before() : $from.after(1)
    const block = make()
    if (empty && $from.depth > 0) transaction.replaceWith(at, $from.after(), block)
    else transaction.insert(at, block)
    const after = at + block.nodeSize
    if (!transaction.doc.resolve(after).nodeAfter?.isTextblock)
      transaction.insert(after, nodes.paragraph.create())
    const inside = block.isLeaf ? after : at + 1
    transaction.setSelection(Selection.near(transaction.doc.resolve(inside)))
    dispatch(transaction.scrollIntoView())
    return true
  }
}

function insertTable(rows: number, columns: number): Command {
  const paragraph = () => nodes.paragraph.create()
  const row = (cell: NodeType) =>
    nodes.table_row.create(
      null,
      Array.from({ length: columns }, () => cell.create(null, paragraph()))
    )
  return insertBlock(() =>
    nodes.table.create(
      null,
      Array.from({ length: rows }, (_, index) => row(index === 0 ? nodes.table_header : nodes.table_cell))
    )
  )
}

function setRole(role: string): Command {
  return (state, dispatch) => {
    if (!isRole(role)) return false
    const { from, to } = state.selection
    const transaction = state.tr
    state.doc.nodesBetween(from, to, (node, position) => {
      if (!node.isTextblock) return true
      if ('role' in node.attrs && node.attrs.role !== role)
        transaction.setNodeAttribute(position, 'role', role)
      return false
    })
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
