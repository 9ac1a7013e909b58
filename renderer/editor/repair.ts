import { closeHistory } from 'prosemirror-history'
import type { EditorState, Transaction } from 'prosemirror-state'
import { type Plain, rangeOf, schema } from '#core/article'
import type { Repair } from '#core/checks'

/** The edits of a repair as one undoable change; new words look and are anchored like those that they replace. */
export function repairTransaction(state: EditorState, article: Plain, repair: Repair): Transaction {
  const transaction = closeHistory(state.tr)
  const edits = [...repair.edits].sort((one, other) => other.start - one.start)
  for (const { start, end, text } of edits) {
    const { from, to } = rangeOf(article, start, end)
    if (text === '') {
      transaction.delete(from, to)
      continue
    }
    const $from = state.doc.resolve(from)
    const marks = to > from ? ($from.nodeAfter?.marks ?? []) : $from.marks()
    transaction.replaceWith(from, to, schema.text(text, marks))
  }
  return transaction.scrollIntoView()
}
