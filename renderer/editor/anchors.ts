import { type Fragment, type Node, Slice } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Mapping } from 'prosemirror-transform'
import { schema } from '#core/article'
import { isRemote } from './block-ids.ts'
import { changedBlocks } from './changed.ts'

/** Where an anchor's words stand: the union of its mark's ranges. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** The anchors of a stretch of the document, or of all of it. */
export function anchorsIn(doc: Node, from = 0, to = doc.content.size): Map<string, Extent> {
  const found = new Map<string, Extent>()
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) return true
    for (const mark of node.marks) {
      if (mark.type !== schema.marks.anchor) continue
      const known = found.get(mark.attrs.id)
      found.set(mark.attrs.id, { from: known?.from ?? position, to: position + node.nodeSize })
    }
    return false
  })
  return found
}

/** Puts a record's anchor on a range, outside the undo history: undo takes back words, not the record that a person made. */
export function anchorTransaction(state: EditorState, id: string, from: number, to: number): Transaction {
  return state.tr.addMark(from, to, schema.marks.anchor.create({ id })).setMeta('addToHistory', false)
}

/** Takes an anchor out again, where the authority refused its record. */
export function withoutAnchor(state: EditorState, id: string): Transaction {
  const transaction = state.tr.setMeta('addToHistory', false)
  state.doc.descendants((node, position) => {
    const mark = node.marks.find((one) => one.type === schema.marks.anchor && one.attrs.id === id)
    if (mark) transaction.removeMark(position, position + node.nodeSize, mark)
  })
  return transaction
}

/** A pasted anchor comes home when its words are nowhere else and its record is known; a copy carries no record. */
export function withForeignAnchorsStripped(slice: Slice, comesHome: (id: string) => boolean): Slice {
  const strip = (fragment: Fragment): Fragment => {
    let result = fragment
    fragment.forEach((node, _offset, index) => {
      const kept = node.marks.filter((mark) => mark.type !== schema.marks.anchor || comesHome(mark.attrs.id))
      const bare = kept.length === node.marks.length ? node : node.mark(kept)
      const inner = bare.isText ? bare.content : strip(bare.content)
      const whole = inner === bare.content ? bare : bare.copy(inner)
      if (whole !== node) result = result.replaceChild(index, whole)
    })
    return result
  }
  return new Slice(strip(slice.content), slice.openStart, slice.openEnd)
}

/** What a composition has changed so far. */
interface Composing {
  readonly before: Node
  readonly mapping: Mapping
}

const key = new PluginKey<Composing | null>('anchors')

/** Tell the plugin that the input method is done. */
export function settleAnchors(state: EditorState): Transaction | null {
  return key.getState(state) ? state.tr.setMeta(key, 'settle').setMeta('addToHistory', false) : null
}

/**
 * Typing over exactly the anchored words keeps the anchor on what stands there now, so that a corrected figure stays with its record.
 * During a composition nothing is marked, since that would rebuild the DOM under the input method; it is made up for at its end.
 */
export function anchorKeeper(): Plugin {
  return new Plugin<Composing | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, value, before) {
        if (transaction.getMeta(key) === 'settle') return null
        if (transaction.docChanged && transaction.getMeta('composition') !== undefined) {
          const mapping = new Mapping(value?.mapping.maps ?? [])
          mapping.appendMapping(transaction.mapping)
          return { before: value?.before ?? before.doc, mapping }
        }
        if (!value || !transaction.docChanged) return value
        const mapping = new Mapping(value.mapping.maps)
        mapping.appendMapping(transaction.mapping)
        return { before: value.before, mapping }
      }
    },
    appendTransaction(transactions, before, after) {
      const settling = transactions.some((transaction) => transaction.getMeta(key) === 'settle')
      if (settling) {
        const composed = key.getState(before)
        return composed ? rescue(composed.before, after, composed.mapping) : null
      }
      if (key.getState(after)) return null
      const own = transactions.filter((transaction) => transaction.docChanged)
      if (own.length === 0 || own.some((one) => isRemote(one) || one.getMeta('history$') !== undefined))
        return null
      const mapping = new Mapping()
      for (const transaction of own) mapping.appendMapping(transaction.mapping)
      return rescue(before.doc, after, mapping)
    }
  })
}

function rescue(before: Node, after: EditorState, mapping: Mapping): Transaction | null {
  const touched = changedBlocks(after.doc, before)
  if (!touched) return null
  const now = changedBlocks(before, after.doc)
  const old = anchorsIn(before, touched.from, touched.to)
  if (old.size === 0) return null
  const kept = anchorsIn(after.doc, now?.from ?? 0, now?.to ?? 0)
  let transaction: Transaction | null = null
  for (const [id, extent] of old) {
    if (kept.has(id)) continue
    // Exactly these words were replaced: what stood on both sides of them is still there.
    const start = mapping.mapResult(extent.from, -1)
    const end = mapping.mapResult(extent.to, 1)
    const replaced =
      mapping.mapResult(extent.from, 1).deletedAfter && mapping.mapResult(extent.to, -1).deletedBefore
    if (!replaced || start.deletedBefore || end.deletedAfter || end.pos <= start.pos) continue
    const from = start.pos
    const to = end.pos
    const $from = after.doc.resolve(from)
    if (!$from.sameParent(after.doc.resolve(to)) || !$from.parent.isTextblock) continue
    if (after.doc.textBetween(from, to).trim() === '') continue
    if (anchorsIn(after.doc).has(id)) continue
    transaction ??= after.tr
    transaction.addMark(from, to, schema.marks.anchor.create({ id }))
  }
  return transaction
}
