import { redoDepth, undoDepth } from 'prosemirror-history'
import type { EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { schema } from '#core/article'
import { depthOf, isList, linkAround } from './formats.ts'
import type { Formatting } from './session.ts'

const shown = ['strong', 'em', 'underline', 'strike', 'superscript', 'subscript'] as const

/** What the toolbar shows of a state. */
export function formattingOf(state: EditorState): Formatting {
  const { $from, from, to, empty } = state.selection
  const marks = shown.filter((name) => {
    const type = schema.marks[name]
    if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    return state.doc.rangeHasMark(from, to, type)
  })
  return {
    marks,
    block: blockName(state),
    role: $from.parent.attrs.role ?? '',
    link: linkAround($from)?.href ?? null,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    selectsText: !empty && state.doc.textBetween(from, to, ' ').trim() !== ''
  }
}

function blockName(state: EditorState): string {
  const { $from } = state.selection
  const { parent } = $from
  if (parent.type === schema.nodes.image) return 'image'
  if (isInTable(state)) return 'table'
  const list = depthOf($from, isList)
  if (list !== null) return $from.node(list).type.name
  if (depthOf($from, (node) => node.type === schema.nodes.blockquote) !== null) return 'blockquote'
  return parent.type === schema.nodes.heading ? `heading${parent.attrs.level}` : 'paragraph'
}

export function sameFormatting(one: Formatting, other: Formatting): boolean {
  return (
    one.block === other.block &&
    one.role === other.role &&
    one.link === other.link &&
    one.canUndo === other.canUndo &&
    one.canRedo === other.canRedo &&
    one.selectsText === other.selectsText &&
    one.marks.join() === other.marks.join()
  )
}
