import type { Status } from '#core/review'
import type { Derivation } from './derive.ts'

/** A ledger entry or a finding at its place in the accepted text. */
export interface Item {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly kind: 'entry' | 'finding'
  /** A person still has to do something about it. */
  readonly open: boolean
}

const closed: ReadonlySet<Status> = new Set(['settled', 'dismissed', 'waived'])

/** Everything that can be selected, in reading order. */
export function itemsOf({ entries, findings, dismissedFindings }: Derivation): Item[] {
  const items: Item[] = []
  for (const { key, place, status } of entries) {
    if (place) items.push({ key, ...place, kind: 'entry', open: !closed.has(status) })
  }
  for (const { key, finding } of findings) {
    items.push({
      key,
      start: finding.start,
      end: finding.end,
      kind: 'finding',
      open: finding.outcome !== 'style'
    })
  }
  for (const { key, finding } of dismissedFindings) {
    items.push({ key, start: finding.start, end: finding.end, kind: 'finding', open: false })
  }
  return items.sort((one, other) => one.start - other.start || one.end - other.end)
}

/** The innermost item at an offset, a figure before a finding of the same words. */
export function itemAt(items: readonly Item[], offset: number): Item | null {
  let best: Item | null = null
  for (const item of items) {
    if (item.start > offset) break
    if (item.end < offset) continue
    const shorter = !best || item.end - item.start < best.end - best.start
    if (
      shorter ||
      (best?.kind === 'finding' && item.kind === 'entry' && item.end - item.start <= best.end - best.start)
    )
      best = item
  }
  return best
}

/** The nearest open item after (1) or before (-1) a place, going round at the end; null where nothing is open. */
export function nextOpen(
  items: readonly Item[],
  from: { readonly selected: string | null; readonly offset: number },
  direction: 1 | -1
): Item | null {
  const order = direction === 1 ? items : [...items].reverse()
  const at = order.findIndex(({ key }) => key === from.selected)
  const later =
    at >= 0
      ? order.slice(at + 1)
      : order.filter(({ start }) => (direction === 1 ? start >= from.offset : start < from.offset))
  const round = [...later, ...order.filter((item) => !later.includes(item))]
  return (
    round.find(({ open, key }) => open && key !== from.selected) ?? round.find(({ open }) => open) ?? null
  )
}
