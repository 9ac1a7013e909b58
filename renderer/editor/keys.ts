import { baseKeymap, chainCommands, liftEmptyBlock, splitBlock, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, type Plugin, Selection, TextSelection } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { schema } from '#core/article'
import { setParagraph, toggleHeading, toggleList } from './formats.ts'

const { marks, nodes } = schema

const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

/**
 * The caret, or with `extend` the selection's head, to one end of the copy. The browser's own key stops at the last block that is laid
 * out, which in a long article is not the last (`copy-long` in editor.css).
 */
function toEdge(direction: 1 | -1, extend: boolean): Command {
  return (state, dispatch) => {
    const edge = direction === 1 ? Selection.atEnd(state.doc) : Selection.atStart(state.doc)
    const { $anchor } = state.selection
    const selection = extend ? TextSelection.between($anchor, edge.$head) : edge
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }
}

const edges: Record<string, Command> = {}
for (const [start, end] of [
  ['Ctrl-Home', 'Ctrl-End'],
  ['Cmd-ArrowUp', 'Cmd-ArrowDown']
] as const) {
  edges[start] = toEdge(-1, false)
  edges[end] = toEdge(1, false)
  edges[`Shift-${start}`] = toEdge(-1, true)
  edges[`Shift-${end}`] = toEdge(1, true)
}

// Tab belongs to lists and tables only; elsewhere it leaves the editor, for those who work by keyboard.
const bindings: Record<string, Command> = {
  ...edges,
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.em),
  'Mod-u': toggleMark(marks.underline),
  'Mod-Alt-0': setParagraph,
  'Mod-Alt-1': toggleHeading(1),
  'Mod-Alt-2': toggleHeading(2),
  'Mod-Alt-3': toggleHeading(3),
  'Mod-Shift-7': toggleList(true),
  'Mod-Shift-8': toggleList(false),
  'Shift-Enter': hardBreak,
  Enter: chainCommands(splitListItem(nodes.list_item), liftEmptyBlock, splitBlock),
  Tab: chainCommands(sinkListItem(nodes.list_item), goToNextCell(1)),
  'Shift-Tab': chainCommands(liftListItem(nodes.list_item), goToNextCell(-1)),
  Backspace: undoInputRule
}

/** The editor's keys, in the order in which they are asked. */
export function keys(): Plugin[] {
  return [keymap(bindings), keymap(baseKeymap)]
}
