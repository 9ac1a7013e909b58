import { type EditorState, Plugin, Selection, type Transaction } from 'prosemirror-state'
import { schema } from '#core/article'
import { isRemote } from './block-ids.ts'
import { changedBlocks } from './changed.ts'

const { nodes } = schema
const wants = new Set([nodes.table_cell, nodes.table_header, nodes.list_item, nodes.blockquote])

/**
 * The schema allows an empty cell, item, quote or article, so that no merge can fail; a person needs a paragraph in it to put the caret
 * into.
 */
export function filling(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((transaction) => transaction.docChanged && !isRemote(transaction))) return null
      if (after.doc.childCount === 0) return filled(after, [0])
      const changed = changedBlocks(before.doc, after.doc)
      if (!changed) return null
      const places: number[] = []
      after.doc.nodesBetween(changed.from, changed.to, (node, position) => {
        if (wants.has(node.type) && node.childCount === 0) places.push(position + 1)
        return !node.isTextblock
      })
      return places.length > 0 ? filled(after, places) : null
    }
  })
}

function filled(state: EditorState, places: readonly number[]): Transaction {
  const transaction = state.tr
  for (const place of [...places].reverse()) transaction.insert(place, nodes.paragraph.create())
  const { $from } = transaction.selection
  if (!$from.parent.inlineContent) transaction.setSelection(Selection.near($from))
  return transaction
}
