import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { changedBlocks } from './changed.ts'

/** Made by the authority's answer or by the collab plugin: its blocks got their ids where they were typed. */
export function isRemote(transaction: Transaction): boolean {
  return transaction.getMeta('collab$') !== undefined
}

/**
 * Every block has an id of its own. Where one id stands twice, after a split or a paste, the block that had it keeps it; a block split
 * at its very start keeps it with its text. The change belongs to the edit that made it necessary, so undo takes back both.
 */
export function blockIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((transaction) => transaction.docChanged && !isRemote(transaction))) return null
      const changed = changedBlocks(before.doc, after.doc)
      if (!changed) return null
      const suspects: { node: Node; position: number }[] = []
      after.doc.nodesBetween(changed.from, changed.to, (node, position) => {
        if (!('id' in node.attrs) || position < changed.from) return node.isBlock
        suspects.push({ node, position })
        return !node.isTextblock
      })
      if (suspects.every(({ node, position }) => staysItself(node, before.doc, position))) return null
      const renamed = duplicates(suspects, before.doc, after.doc, transactions)
      if (renamed.length === 0) return null
      const transaction = after.tr
      for (const position of renamed) transaction.setNodeAttribute(position, 'id', newId())
      return transaction
    }
  })
}

/** Typing inside a block cannot make a second of its id; what stands before the first change has not moved. */
function staysItself(node: Node, before: Node, position: number): boolean {
  const old = position < before.content.size ? before.nodeAt(position) : null
  return node.attrs.id !== '' && old?.attrs.id === node.attrs.id
}

function duplicates(
  suspects: readonly { node: Node; position: number }[],
  before: Node,
  after: Node,
  transactions: readonly Transaction[]
): number[] {
  const wanted = new Set(suspects.map(({ node }) => node.attrs.id))
  const holders = new Map<string, { node: Node; position: number }[]>()
  after.descendants((node, position) => {
    if (node.isText) return false
    if ('id' in node.attrs && wanted.has(node.attrs.id)) {
      const of = holders.get(node.attrs.id)
      if (of) of.push({ node, position })
      else holders.set(node.attrs.id, [{ node, position }])
    }
    return !node.isTextblock
  })
  const renamed: number[] = []
  let homes: Map<string, number> | null = null
  for (const [id, of] of holders) {
    if (id === '') {
      renamed.push(...of.map(({ position }) => position))
      continue
    }
    if (of.length < 2) continue
    homes ??= mappedHomes(before, wanted, transactions)
    const home = homes.get(id)
    const kept = keeper(of, home)
    renamed.push(...of.filter((holder) => holder !== kept).map(({ position }) => position))
  }
  return renamed.sort((a, b) => a - b)
}

function keeper(of: readonly { node: Node; position: number }[], home: number | undefined) {
  const [first, second] = of
  if (home === undefined) return first
  const at = of.find(({ position }) => position === home) ?? first
  // A split at the start of a block leaves an empty block where the old one stood.
  if (at === first && first?.node.content.size === 0 && second && second.node.content.size > 0) return second
  return at
}

/** Where the blocks with these ids stood before, mapped to now. */
function mappedHomes(
  before: Node,
  ids: ReadonlySet<string>,
  transactions: readonly Transaction[]
): Map<string, number> {
  const homes = new Map<string, number>()
  before.descendants((node, position) => {
    if (node.isText) return false
    if ('id' in node.attrs && ids.has(node.attrs.id)) {
      let mapped = position
      for (const transaction of transactions) mapped = transaction.mapping.map(mapped, 1)
      homes.set(node.attrs.id, mapped)
    }
    return !node.isTextblock
  })
  return homes
}
