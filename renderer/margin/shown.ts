import type { Entry } from '#core/review'
import type { ReviewView } from '../editor/session.ts'
import { type Item, itemsOf } from '../ledger/index.ts'

/** One card of the margin: an entry or a finding. */
export type Shown = Item

const inWork = (entry: Entry) =>
  entry.status !== 'detected' &&
  entry.status !== 'settled' &&
  entry.status !== 'dismissed' &&
  entry.status !== 'waived'

/**
 * What has a card: every open finding, every entry that someone works on or that went stale, and whatever is selected. The rest is
 * quiet until it is chosen.
 */
export function shownOf(
  view: Pick<ReviewView, 'entries' | 'findings' | 'dismissedFindings' | 'selected'>
): readonly Shown[] {
  const { entries, findings, dismissedFindings, selected } = view
  const standing = itemsOf({ entries, findings: [] }).filter(
    (item) => item.key === selected || (item.kind === 'entry' && inWork(item.entry))
  )
  const aside = dismissedFindings.filter((finding) => finding.key === selected)
  const flagged = [...findings, ...aside].map(
    (finding): Shown => ({ kind: 'finding', key: finding.key, finding })
  )
  const orphan = entries.find((entry) => entry.orphaned && entry.key === selected)
  return [
    ...standing,
    ...flagged,
    ...(orphan ? [{ kind: 'entry' as const, key: orphan.key, entry: orphan, number: 0 }] : [])
  ]
}
