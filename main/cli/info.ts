import { plain, type Role } from '#core/article'
import { wordCount } from '#core/language'
import { ledger, meterOf } from '#core/review'
import { type Source, withSource } from './source.ts'
import type { Terminal } from './terminal.ts'
import { onlyFile, parse } from './usage.ts'

const help = `galley info [--encoding NAME] [--json] FILE

What a manuscript or a review is: format, encoding, language, blocks and their roles, words, suggestions; of a review its version,
stage, figures and the rules in force when it was approved or last worked on (off: those that the desk had switched off).
`

/** `galley info`. */
export async function info(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('info', argv, { encoding: { type: 'string' } })
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const path = onlyFile('info', positionals)
  return await withSource('info', path, values.encoding, terminal, async (source) => {
    const facts = factsOf(source)
    terminal.out(values.json ? `${JSON.stringify({ version: 1, path, ...facts })}\n` : table(facts))
    return 0
  })
}

type Facts = Readonly<Record<string, unknown>>

function factsOf({ doc, language, title, manuscript, review }: Source): Facts {
  const article = plain(doc)
  const roles: Partial<Record<Role, number>> = {}
  for (const block of article.blocks) roles[block.role] = (roles[block.role] ?? 0) + 1
  const suggestions = new Set<string>()
  doc.descendants((node) => {
    for (const mark of node.marks) {
      if (['ins', 'del', 'fmt'].includes(mark.type.name)) suggestions.add(String(mark.attrs.id))
    }
  })
  const received = review?.manuscript ?? manuscript
  return {
    title,
    format: received?.format ?? null,
    encoding: received?.encoding ?? null,
    language,
    blocks: article.blocks.length,
    roles,
    words: wordCount(article.text),
    revisions: suggestions.size,
    comments: 0,
    ...(manuscript && manuscript.hidden > 0 ? { hidden: manuscript.hidden } : {}),
    ...(review ? { review: aboutReview(review) } : {})
  }
}

function aboutReview(review: NonNullable<Source['review']>): Facts {
  const { state } = review
  return {
    manuscript: review.manuscript.name,
    version: review.version,
    events: review.events.length,
    stage: state.approval ? 'approved' : state.voided ? 'voided' : 'review',
    figures: meterOf(ledger(review.facts, state)),
    rules: state.approval ? state.approval.rules : state.rules,
    readOnly: review.readOnly === 'asked' ? null : review.readOnly
  }
}

function table(facts: Facts, indent = ''): string {
  return Object.entries(facts)
    .map(([name, value]) => {
      const label = `${indent}${name}`
      if (Array.isArray(value)) return `${label.padEnd(14)}${value.join(', ') || 'none'}\n`
      if (typeof value !== 'object' || value === null) return `${label.padEnd(14)}${value ?? '–'}\n`
      return `${label}\n${table(Object.fromEntries(Object.entries(value)), `${indent}  `)}`
    })
    .join('')
}
