import type { Role } from '#core/article'
import type { Claim } from '#core/claims'
import type { Figure } from '#core/figures'
import type { Language } from '#core/language'
import type { Finding } from './finding.ts'
import { graphOf } from './graph.ts'
import { type Block, overlapped, quotedIn, type Reading, read } from './reading.ts'
import { allRules } from './registry.ts'
import { type Draft, finding, type Rule } from './rule.ts'
import type { Range } from './sentence.ts'

/** One block of the article that rules read. Offsets of its figures and claims are into the article's text. */
export interface CheckedBlock {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: Role
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
}

/** What the rules read: the article's text in blocks joined by one line feed. */
export interface CheckedArticle {
  readonly language: Language
  readonly text: string
  readonly blocks: readonly CheckedBlock[]
}

interface Raised {
  readonly rule: Rule
  readonly order: number
  readonly finding: Finding
}

/**
 * Every finding of the rules in force, in reading order, one a span and cause. A desk switches rules off by handing in fewer of them;
 * `ruleSetVersion` says which catalogue they come from.
 */
export function check(article: CheckedArticle, rules: readonly Rule[] = allRules): Finding[] {
  const reading = read(article)
  const graphs = reading.blocks.map((block) => graphOf(block))
  const raised: Raised[] = []
  for (const [order, rule] of rules.entries()) {
    const drafts = [
      ...(rule.inArticle?.(reading, graphs) ?? []),
      ...graphs.flatMap((graph) => rule.inBlock?.(graph.block, graph, reading) ?? [])
    ]
    for (const draft of drafts) {
      const quoted = isQuoted(reading, draft)
      if (quoted && (draft.outcome ?? rule.outcome) === 'style') continue
      raised.push({ rule, order, finding: finding(rule, draft, reading, quoted) })
    }
  }
  return settled(raised)
}

function isQuoted(reading: Reading, { start, end, figures }: Draft): boolean {
  if (figures.some(({ quoted }) => quoted)) return true
  const block = blockAt(reading.blocks, start)
  return block !== null && quotedIn(block.quotations, start, end)
}

function blockAt(blocks: readonly Block[], offset: number): Block | null {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (!block) return null
    if (offset < block.start) high = middle - 1
    else if (offset > block.end) low = middle + 1
    else return block
  }
  return null
}

/** What a rule has spoken of: figures, and the words of findings without figures. */
interface Spoken {
  readonly figures: Set<Figure>
  readonly spans: Range[]
}

// One finding a span and cause: where two rules claim the same figures or words, the one that names the other speaks.
function settled(raised: readonly Raised[]): Finding[] {
  const bySuperseded = new Map<string, Spoken>()
  for (const { rule, finding } of raised) {
    for (const id of rule.supersedes ?? []) {
      const spoken = bySuperseded.get(id) ?? { figures: new Set(), spans: [] }
      bySuperseded.set(id, spoken)
      for (const figure of finding.figures) spoken.figures.add(figure)
      spoken.spans.push({ start: finding.start, end: finding.end })
    }
  }
  const unions = new Map([...bySuperseded].map(([id, { spans }]) => [id, union(spans)]))
  const seen = new Set<string>()
  return raised
    .filter(({ rule, finding }) => {
      const key = `${rule.id}:${finding.start}:${finding.end}`
      if (seen.has(key)) return false
      seen.add(key)
      const spoken = bySuperseded.get(rule.id)
      if (!spoken) return true
      if (finding.figures.some((figure) => spoken.figures.has(figure))) return false
      return !overlapped(unions.get(rule.id) ?? [], finding)
    })
    .sort((a, b) => a.finding.start - b.finding.start || a.order - b.order || a.finding.end - b.finding.end)
    .map(({ finding }) => finding)
}

function union(spans: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1)
    if (before && span.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else merged.push(span)
  }
  return merged
}
