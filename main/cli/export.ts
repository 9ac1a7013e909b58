import { createHash } from 'node:crypto'
import { basename, extname, resolve } from 'node:path'
import { schema } from '#core/article'
import { ledger, meterOf } from '#core/review'
import type { TextFormat } from '#main/formats'
import { type WriteOptions, write } from '#main/formats/writing'
import { copyStrings, exportFile, reviewSecrets, scanForLeaks } from '#main/output'
import { fail, ok, type Result } from '#main/result'
import { type Review, stampOf } from '#main/review'
import { complaint, type Source, withSource } from './source.ts'
import type { Terminal } from './terminal.ts'
import { oneOf, onlyFile, parse } from './usage.ts'

const help = `galley export [--to txt|md|html] [--view accepted|original] [--draft] [-o OUT] [--encoding NAME] [--json] FILE

Writes a manuscript or a review in another format, UTF-8, without notes, suggestions or claims.

  --to FORMAT  the format; without it OUT's ending decides, else txt
  --view VIEW  suggestions taken (accepted, the default) or not taken (original)
  --draft      a review that is not approved leaves the house only as a draft that says DRAFT inside
  -o OUT       the file to write, which must not be there yet; without it standard output
  --force      write over OUT
`

/** `galley export`. */
export async function exported(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('export', argv, {
    to: { type: 'string' },
    view: { type: 'string' },
    draft: { type: 'boolean' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    encoding: { type: 'string' }
  })
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const format = oneOf('to', values.to ?? formatByName(values.out), ['txt', 'md', 'html'], 'txt')
  const view = oneOf('view', values.view, ['accepted', 'original'], 'accepted')
  const path = onlyFile('export', positionals)
  const { out, draft = false } = values
  return await withSource('export', path, values.encoding, terminal, async (source) => {
    const bytes = copyIn(source, format, view, draft)
    if (!bytes.ok) return refused(terminal, path, bytes)
    const sha256 = createHash('sha256').update(bytes.value).digest('hex')
    const facts = { version: 1, path, format, view, draft, size: bytes.value.length, sha256 }
    if (out === undefined) {
      const content = new TextDecoder().decode(bytes.value)
      terminal.out(values.json ? `${JSON.stringify({ ...facts, out: null, content })}\n` : content)
      return 0
    }
    const written = await exportFile(resolve(out), bytes.value, { overwrite: values.force ?? false })
    if (!written.ok) return refused(terminal, out, written)
    if (values.json) terminal.out(`${JSON.stringify({ ...facts, out })}\n`)
    return 0
  })
}

function refused(terminal: Terminal, path: string, result: Exclude<Result<unknown>, { ok: true }>): number {
  terminal.err(`galley export: ${complaint(path, result.error)}\n`)
  return 2
}

const formats: Record<string, TextFormat> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html'
}
const formatByName = (out: string | undefined) =>
  out === undefined ? undefined : formats[extname(out).toLowerCase()]

function copyIn(
  { doc, language, title, review }: Source,
  format: TextFormat,
  view: 'accepted' | 'original',
  draft: boolean
): Result<Uint8Array> {
  const stamp = draft ? { at: stampOf(new Date()), open: review ? openIn(review) : 0 } : null
  const options: WriteOptions = { title, language, view, draft: stamp }
  if (!review) return ok(write(doc, format, options))
  const approved = review.state.approval !== null && view === 'accepted'
  if (!approved && !draft) {
    const why =
      review.state.approval === null ? 'is not approved' : 'is approved with its suggestions taken only'
    return fail('not-approved', `this version ${why}; with --draft it leaves as a draft that says so inside`)
  }
  const bytes = write(doc, format, options)
  const frame = new TextDecoder().decode(write(schema.node('doc'), format, options))
  const leaks = scanForLeaks(bytes, reviewSecrets(review.state, doc), [...copyStrings(doc, title), frame])
  if (leaks.length === 0) return ok(bytes)
  return fail('leak', `the export of ${basename(review.path)} would carry internal words and was not made`)
}

function openIn(review: Review): number {
  const { total, settled, aside } = meterOf(ledger(review.facts, review.state))
  return total - settled - aside
}
