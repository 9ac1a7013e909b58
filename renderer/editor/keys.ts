import { baseKeymap, chainCommands, liftEmptyBlock, splitBlock, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { goToNextCell } from 'prosemirror-tables'
import { schema } from '#core/article'
import { setParagraph, toggleHeading, toggleList } from './formats.ts'

const { marks, nodes } = schema

const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

// Tab belongs to lists and tables only; elsewhere it leaves the editor, for those who work by keyboard.
const bindings: Record<string, Command> = {
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
