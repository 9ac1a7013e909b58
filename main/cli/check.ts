import { type DocumentReport, examine, report } from '#core/analysis'
import type { Language } from '#core/language'
import { articleOf, bytesOf, lineBreak, manuscript, textOf } from './manuscript.ts'
import type { Terminal } from './terminal.ts'
import { oneOf, parse, UsageError } from './usage.ts'

const help = `galley check [--json] [--per-line] [--language auto|zh|en] FILE...

Finds every figure and every statement of quantity, and checks the figures against each other.

  FILE          a manuscript or a review; - is standard input (plain text, UTF-8)
  --json        one JSON object on standard output
  --per-line    every line of a text file is a document of its own
  --language    the article's language; auto (the default) finds it out
  --source FILE match the figures against a source: not built yet

Exit status: 0 no blocker or major finding, 1 at least one, 2 a file could not be used.
`

/** `galley check`. */
export async function check(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('check', argv, {
    'per-line': { type: 'boolean' },
    language: { type: 'string' },
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

  const documents: DocumentReport[] = []
  let unusable = false
  for (const path of positionals) {
    const bytes = await bytesOf(path, terminal)
    const read = bytes.ok ? documentsOf(path, bytes.value, language, values['per-line'] ?? false) : bytes
    if (read.ok) {
      for (const document of read.value) documents.push(document)
    } else {
      unusable = true
      terminal.err(`galley check: ${path}: ${read.error.message}\n`)
    }
  }
  if (values.json) terminal.out(`${JSON.stringify({ version: 1, documents })}\n`)
  else terminal.out(documents.map((document) => `${document.path}: ${document.figures.length}\n`).join(''))
  if (unusable) return 2
  return documents.some((document) => document.findings.some(weighs)) ? 1 : 0
}

const weighs = (finding: DocumentReport['findings'][number]) =>
  finding.severity === 'blocker' || finding.severity === 'major'

function documentsOf(path: string, bytes: Uint8Array, language: Language | undefined, perLine: boolean) {
  if (!perLine) {
    const read = manuscript(bytes)
    if (!read.ok) return read
    return { ok: true, value: [report(examine(read.value.doc, language), path)] } as const
  }
  const text = textOf(bytes)
  if (!text.ok) return text
  const value = text.value
    .split(lineBreak)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [report(examine(articleOf([line]), language), `${path}:${index + 1}`)]
    )
  return { ok: true, value } as const
}
