import { gravestOf } from './gravest.ts'
import { isOpen, type Standing, standing } from './meter.ts'
import type { Item } from './rows.ts'

/** Which lines of the ledger show. */
export type Filter = 'all' | 'open' | 'doubt' | 'high' | 'mine' | Standing

export const filters: readonly Filter[] = [
  'all',
  'open',
  'doubt',
  'high',
  'mine',
  'untouched',
  'working',
  'stale',
  'settled',
  'aside'
]

/** Whether a line passes a filter; `person` is the id of who sits here. A finding of its own is open, doubtful and nobody's. */
export function passes(item: Item, filter: Filter, person: string | null): boolean {
  if (filter === 'all') return true
  if (item.kind === 'finding') {
    return filter === 'open' || filter === 'doubt'
  }
  const { entry } = item
  switch (filter) {
    case 'open':
      return isOpen(entry)
    case 'doubt':
      return gravestOf(entry.findings) !== null
    case 'high':
      return entry.fact?.claim?.priority === 'high'
    case 'mine':
      return person !== null && entry.record?.assignee?.id === person
    default:
      return standing(entry.status) === filter
  }
}
