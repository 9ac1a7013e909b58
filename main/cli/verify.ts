import { access } from 'node:fs/promises'
import { verifyReview } from '#main/review'
import { complaint, isReview } from './source.ts'
import type { Terminal } from './terminal.ts'
import { onlyFile, parse, UsageError } from './usage.ts'

const help = `galley verify [--json] FILE.galley

Checks a review from end to end, one line for each thing checked: the file, every step against every snapshot, the chain of events,
signatures, the files it keeps. Nothing is written.

Exit status: 0 all is well, 1 something is not, 2 there is no such review.
`

/** `galley verify`. */
export async function verify(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('verify', argv, {})
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const path = onlyFile('verify', positionals)
  if (!isReview(path)) throw new UsageError(`${path} is not a .galley review`)
  try {
    await access(path)
  } catch {
    const failure = {
      code: 'file-gone',
      message: 'there is no such file, or you may not read it',
      details: {}
    } as const
    terminal.err(`galley verify: ${complaint(path, failure)}\n`)
    return 2
  }
  const lines = verifyReview(path)
  const ok = lines.every((line) => line.ok)
  if (values.json) terminal.out(`${JSON.stringify({ version: 1, path, ok, lines })}\n`)
  else
    terminal.out(
      lines.map((line) => `${line.ok ? 'ok    ' : 'WRONG '} ${line.name}: ${line.message}\n`).join('')
    )
  return ok ? 0 : 1
}
