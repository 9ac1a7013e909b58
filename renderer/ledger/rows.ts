import type { Entry, FindingFact } from '#core/review'
import type { ReviewView, Stretch } from '../editor/session.ts'

/** Where a line stands in the copy: headline, deck and lead; the body before its first heading; or under a heading. */
export type Section =
  | { readonly kind: 'head' }
  | { readonly kind: 'body' }
  | { readonly kind: 'heading'; readonly title: string }

/** One line of the ledger. A finding that touches no figure has a line of its own, unless it is a matter of style. */
export type Item =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry; readonly number: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: FindingFact }

export type Row = { readonly kind: 'section'; readonly key: string; readonly section: Section } | Item

type Copy = Pick<ReviewView, 'entries' | 'findings' | 'blocks' | 'text'>

const startOf = (item: Item) =>
  item.kind === 'entry' ? (item.entry.place?.start ?? 0) : item.finding.finding.start

/** Everything that stands in the copy, in reading order; F-numbers count the entries from 1. */
export function itemsOf({ entries, findings }: Pick<ReviewView, 'entries' | 'findings'>): readonly Item[] {
  const placed = entries.filter((entry) => !entry.orphaned)
  const attached = new Set(placed.flatMap((entry) => entry.findings.map((finding) => finding.key)))
  const items: Item[] = placed.map((entry, index) => ({
    kind: 'entry',
    key: entry.key,
    entry,
    number: index + 1
  }))
  for (const finding of findings) {
    const quiet = finding.finding.outcome === 'style' || attached.has(finding.key)
    if (!quiet) items.push({ kind: 'finding', key: finding.key, finding })
  }
  return items.sort((one, other) => startOf(one) - startOf(other))
}

/** The items that pass a filter, under the headings of the sections that they stand in. */
export function rowsOf(copy: Copy, keep: (item: Item) => boolean): readonly Row[] {
  const sections = sectionsOf(copy)
  const rows: Row[] = []
  let at = -1
  let shown = -1
  for (const item of itemsOf(copy)) {
    const start = startOf(item)
    while (at + 1 < sections.length && (sections[at + 1]?.start ?? 0) <= start) at += 1
    if (!keep(item)) continue
    const here = sections[at]
    if (here && shown !== at) {
      rows.push({ kind: 'section', key: `section-${at}`, section: here.section })
      shown = at
    }
    rows.push(item)
  }
  return rows
}

interface Start {
  readonly start: number
  readonly section: Section
}

function sectionsOf({ blocks, text }: Copy): readonly Start[] {
  const lead = blocks.find((block) => isBody(block) && text.slice(block.start, block.end).trim() !== '')
  const starts: Start[] = []
  for (const block of blocks) {
    const section = sectionAt(block, lead, text)
    if (section && !sameSection(starts.at(-1)?.section, section)) starts.push({ start: block.start, section })
  }
  return starts
}

const isBody = (block: Stretch) => block.role === 'body' && block.level === null

/** The section that a block starts; null where it belongs to the one before. */
function sectionAt(block: Stretch, lead: Stretch | undefined, text: string): Section | null {
  if (block.role === 'headline' || block.role === 'deck' || block === lead) return { kind: 'head' }
  if (block.level !== null) {
    const title = text.slice(block.start, block.end).trim()
    return title === '' ? null : { kind: 'heading', title }
  }
  const afterLead = lead !== undefined && block.start > lead.start
  return afterLead ? { kind: 'body' } : null
}

function sameSection(one: Section | undefined, other: Section): boolean {
  if (!one) return false
  // A paragraph does not end the section of the heading that it stands under.
  if (one.kind === 'heading' && other.kind === 'body') return true
  return one.kind === other.kind && one.kind !== 'heading'
}
