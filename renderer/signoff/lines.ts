import type { Blocker, Entry } from '#core/review'

/** One kind of thing that an approval waits for, with everything of that kind in reading order. */
export interface GateGroup {
  readonly code: Blocker['code']
  readonly lines: readonly Blocker[]
}

const order: readonly Blocker['code'][] = [
  'no-text',
  'suggestions-open',
  'finding-open',
  'claim-stale',
  'query-open',
  'claim-open',
  'figure-untouched'
]

/** The gate's list in groups, the graver first. */
export function grouped(blockers: readonly Blocker[]): readonly GateGroup[] {
  return order.flatMap((code) => {
    const lines = blockers.filter((blocker) => blocker.code === code)
    return lines.length > 0 ? [{ code, lines }] : []
  })
}

/** F-numbers as the ledger shows them. */
export function numbersOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const placed = entries.filter((entry) => !entry.orphaned)
  return new Map(placed.map((entry, index) => [entry.key, index + 1]))
}
