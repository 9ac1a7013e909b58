import type { Entry, Status } from '#core/review'

/** The five ways in which a dot is drawn. */
export type Standing = 'untouched' | 'working' | 'settled' | 'stale' | 'aside'

const standings: Record<Status, Standing> = {
  detected: 'untouched',
  open: 'working',
  checking: 'working',
  query_out: 'working',
  found: 'working',
  settled: 'settled',
  stale: 'stale',
  dismissed: 'aside',
  waived: 'aside'
}

export function standing(status: Status): Standing {
  return standings[status]
}

/** Whether someone still has to do something about an entry. An orphan never blocks. */
export function isOpen(entry: Entry): boolean {
  const where = standing(entry.status)
  return entry.place !== null && where !== 'settled' && where !== 'aside'
}
