import { examine } from '#core/analysis'
import type { Role } from '#core/article'
import { schema } from '#core/article'
import type { Outcome, Severity } from '#core/checks'
import { type Entry, emptyState, type FindingFact, factsOf, ledger } from '#core/review'
import type { ReviewView } from '../../../renderer/editor/session.ts'

export interface Block {
  readonly text: string
  readonly role?: Role
  readonly level?: number
}

/** What the ledger reads of an untouched copy of these blocks. */
export function copyOf(
  ...blocks: readonly Block[]
): Pick<ReviewView, 'entries' | 'findings' | 'blocks' | 'text'> {
  const doc = schema.node(
    'doc',
    null,
    blocks.map(({ text, role = 'body', level }, index) => {
      const attributes = { id: `b${index}`, role, ...(level ? { level } : {}) }
      return schema.node(level ? 'heading' : 'paragraph', attributes, text ? [schema.text(text)] : [])
    })
  )
  const examination = examine(doc)
  const facts = factsOf(doc, 0, examination)
  return {
    // What the checks say of these sentences is not at issue here.
    entries: ledger({ ...facts, findings: [] }, emptyState),
    findings: [],
    text: examination.plain.text,
    blocks: examination.plain.blocks.map(({ start, end, role, node }) => ({
      start,
      end,
      role,
      level: node.type.name === 'heading' ? node.attrs.level : null
    }))
  }
}

/** A finding about some words of a copy. */
export function findingAt(
  text: string,
  words: string,
  outcome: Outcome = 'query',
  severity: Severity = 'minor'
): FindingFact {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length, text: words }
  return {
    key: `stat.trend#${start}`,
    finding: {
      ...span,
      rule: 'stat.trend-without-figures',
      severity,
      outcome,
      figures: [],
      message: '升了多少?',
      repairs: []
    }
  }
}

export function firstOf(entries: readonly Entry[]): Entry {
  const [entry] = entries
  if (!entry) throw new RangeError('The copy has no figure')
  return entry
}
