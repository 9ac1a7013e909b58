import { basename } from 'node:path'
import { type DocumentReport, examine, report } from '#core/analysis'
import { schema } from '#core/article'
import { findRule, nearestRules, type RuleSet, ruleSet } from '#core/checks'
import type { Language } from '#core/language'
import { type Place, placesIn } from './place.ts'
import { printed } from './print.ts'
import { type Source, withSource } from './source.ts'
import type { Terminal } from './terminal.ts'
import { oneOf, parse, UsageError } from './usage.ts'

const help = `galley check [--json] [--per-line] [--language auto|zh|en] [--encoding NAME] [--without RULE[,RULE]] FILE...

Finds every figure and every statement of quantity, and checks the figures against each other.

  FILE             a manuscript (.txt, .md, .html) or a review (.galley); - is standard input (plain text, UTF-8)
  --json           one JSON object on standard output
  --per-line       every line of a text file is a document of its own
  --language LANG  the article's language: zh, en or auto (the default)
  --encoding NAME  the encoding of the file, where it cannot be told: gb18030, big5, windows-1252
  --without RULE   leave rules out, by id, several joined by commas; galley rules lists them
  --source FILE    match the figures against a source: not built yet

Lines and columns are the file's own for text and Markdown, else those of what galley text prints.
Exit status: 0 no blocker or major finding, 1 at least one, 2 a file could not be used.
`

interface Checked {
  readonly report: DocumentReport
  readonly place: Place
}

/** `galley check`. */
export async function check(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('check', argv, {
    'per-line': { type: 'boolean' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    without: { type: 'string', multiple: true },
    source: { type: 'string', multiple: true }
  })
  if (values.help) {
    terminal.out(help)
    return 0
  }
  if (values.source) throw new UsageError('--source is not built yet')
  if (positionals.length === 0) throw new UsageError('name at least one file; see galley check --help')
  const chosen = oneOf('language', values.language, ['auto', 'zh', 'en'], 'auto')
  const language = chosen === 'auto' ? undefined : chosen
  const rules = ruleSet(ruleIds(values.without ?? []))

  const documents: Checked[] = []
  let unusable = false
  for (const path of positionals) {
    const status = await withSource('check', path, values.encoding, terminal, async (source) => {
      const checked = values['per-line']
        ? perLine(path, source, language, rules)
        : whole(path, source, language, rules)
      for (const document of checked) documents.push(document)
      return 0
    })
    unusable ||= status !== 0
  }
  if (values.json) {
    terminal.out(
      `${JSON.stringify({ version: 1, ...recorded(rules), documents: documents.map((document) => document.report) })}\n`
    )
  } else {
    const pages = documents.map((document) => printed(document.report, document.place, terminal.colour))
    terminal.out(
      [...pages, ...(rules.off.length > 0 ? [`Rules left out: ${rules.off.join(', ')}\n`] : [])].join('\n')
    )
  }
  if (unusable) return 2
  return documents.some((document) => document.report.findings.some(weighs)) ? 1 : 0
}

const weighs = (finding: DocumentReport['findings'][number]) =>
  finding.severity === 'blocker' || finding.severity === 'major'

/** Said only where it is not all of them, so that a report of every rule is the contract's and no more. */
const recorded = (rules: RuleSet) => (rules.off.length > 0 ? { rules } : {})

/** The ids that --without names. Throws a UsageError with the nearest ids for one that nobody has. */
function ruleIds(given: readonly string[]): string[] {
  const ids = given.flatMap((list) => list.split(',')).map((id) => id.trim())
  for (const id of ids) {
    if (findRule(id)) continue
    const near = nearestRules(id).join(', ')
    throw new UsageError(`there is no rule ${id || '""'}; the nearest are ${near} (galley rules lists all)`)
  }
  return ids
}

function whole(path: string, source: Source, language: Language | undefined, rules: RuleSet): Checked[] {
  const examined = report(examine(source.doc, language, rules), path)
  return [{ report: examined, place: placed(source, examined.text) }]
}

/** Places in the file, looked for when the first one is asked for: JSON has none. */
function placed({ manuscript }: Source, text: string): Place {
  let known: Place | null = null
  return (offset) => {
    // What HTML was written in says little about where a person sees it.
    const file =
      known === null && manuscript && manuscript.format !== 'html'
        ? decoded(manuscript.bytes, manuscript.encoding)
        : null
    known ??=
      (file === null ? null : placesIn(text, file, manuscript?.format === 'md')) ??
      placesIn(text, null) ??
      String
    return known(offset)
  }
}

const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

function perLine(path: string, source: Source, language: Language | undefined, rules: RuleSet): Checked[] {
  const { manuscript } = source
  if (!manuscript) throw new UsageError(`--per-line reads text files, and ${basename(path)} is a review`)
  const lines = decoded(manuscript.bytes, manuscript.encoding).split(/\r\n|\n|\r/)
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const doc = schema.node('doc', null, schema.node('paragraph', null, schema.text(line)))
    const name = `${path}:${index + 1}`
    return [
      { report: report(examine(doc, language, rules), name), place: (offset: number) => String(offset + 1) }
    ]
  })
}
