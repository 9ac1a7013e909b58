import type { Figure } from '#core/figures'
import type { Language, Stretch } from '#core/language'
import type { CheckedArticle } from './checked.ts'
import type { Finding } from './finding.ts'
import { graphOf } from './graph.ts'
import { type Block, type BlockShape, overlapped, quotedIn, type Reading, read } from './reading.ts'
import { allRules } from './registry.ts'
import { type Draft, finding, type Rule } from './rule.ts'
import { everyRule, type RuleSet } from './rule-set.ts'

interface Raised {
  readonly rule: Rule
  readonly order: number
  readonly finding: Finding
}

/** A finding of one block, offsets into the block's text and figures by their place in it. */
interface Kept {
  readonly order: number
  readonly figures: readonly number[]
  readonly finding: Omit<Finding, 'figures'>
}

// What the rules said of a block: by its words, its figures, its role and what it takes from the article around it. Rules that are off
// are asked too, so that switching one asks nothing again.
const kept = new WeakMap<BlockShape, Map<string, readonly Kept[]>>()

/** Every finding of the rules in force, in reading order, one a span and cause. */
export function check(article: CheckedArticle, inForce: RuleSet = everyRule): Finding[] {
  const off = new Set(inForce.off)
  const reading = read(article)
  const raised: Raised[] = []
  const spoken = languagesOf(reading.blocks)
  for (const [order, rule] of allRules.entries()) {
    if (!rule.inArticle || off.has(rule.id) || !rule.languages.some((each) => spoken.has(each))) continue
    for (const draft of rule.inArticle(reading)) {
      const found = placed(rule, draft, reading)
      if (found) raised.push({ rule, order, finding: found })
    }
  }
  for (const block of reading.blocks) {
    for (const { order, figures, finding } of inBlock(block, reading)) {
      const rule = allRules[order]
      if (rule && !off.has(rule.id)) raised.push({ rule, order, finding: moved(finding, figures, block) })
    }
  }
  return settled(raised)
}

function languagesOf(blocks: readonly Block[]): ReadonlySet<Language> {
  return new Set(blocks.flatMap(({ sentences }) => sentences.map(({ language }) => language)))
}

function placed(rule: Rule, draft: Draft, reading: Reading): Finding | null {
  const quoted = isQuoted(reading, draft)
  return quoted && (draft.outcome ?? rule.outcome) === 'style' ? null : finding(rule, draft, reading, quoted)
}

function inBlock(block: Block, reading: Reading): readonly Kept[] {
  const { published, language } = reading
  const circumstances = `${language}|${published?.year}-${published?.month}-${published?.day}|${block.role}`
  const alike = kept.get(block.shape) ?? new Map<string, readonly Kept[]>()
  const before = alike.get(circumstances)
  if (before) return before
  const graph = graphOf(block)
  const first = block.quantities[0]?.index ?? 0
  const found: Kept[] = []
  for (const { rule, order, inBlock } of rulesFor(languagesOf([block]))) {
    for (const draft of inBlock(block, graph, reading)) {
      const raised = placed(rule, draft, reading)
      if (raised)
        found.push({
          order,
          figures: draft.figures.map(({ index }) => index - first),
          finding: at(raised, -block.start)
        })
    }
  }
  kept.set(block.shape, alike.set(circumstances, found))
  return found
}

interface BlockRule {
  readonly rule: Rule
  readonly order: number
  readonly inBlock: NonNullable<Rule['inBlock']>
}

const blockRules = allRules.flatMap((rule, order): BlockRule[] =>
  rule.inBlock ? [{ rule, order, inBlock: rule.inBlock }] : []
)
const spokenIn = new Map<string, readonly BlockRule[]>()

/** The rules that look into a block in these languages. */
function rulesFor(languages: ReadonlySet<Language>): readonly BlockRule[] {
  const key = [...languages].sort().join()
  const before = spokenIn.get(key)
  if (before) return before
  const rules = blockRules.filter(({ rule }) => rule.languages.some((each) => languages.has(each)))
  spokenIn.set(key, rules)
  return rules
}

function at(finding: Omit<Finding, 'figures'>, by: number): Omit<Finding, 'figures'> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    outcome: finding.outcome,
    start: finding.start + by,
    end: finding.end + by,
    text: finding.text,
    message: finding.message,
    repairs: finding.repairs.map(({ label, edits }) => ({
      label,
      edits: edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))
    }))
  }
}

function moved(finding: Omit<Finding, 'figures'>, figures: readonly number[], block: Block): Finding {
  return {
    ...at(finding, block.start),
    figures: figures.flatMap((place) => block.checked.figures[place] ?? [])
  }
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
  readonly spans: Stretch[]
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

function union(spans: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1)
    if (before && span.start < before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else merged.push(span)
  }
  return merged
}
