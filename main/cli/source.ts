import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Node } from 'prosemirror-model'
import type { Language } from '#core/language'
import { type Manuscript, read } from '#main/formats'
import { type Failure, fail, ok, type Result } from '#main/result'
import type { Review } from '#main/review'
import type { Terminal } from './terminal.ts'

/** A manuscript or a review as the commands see it. */
export interface Source {
  readonly doc: Node
  readonly language: Language
  readonly title: string
  /** Null for a review. */
  readonly manuscript: (Manuscript & { readonly bytes: Uint8Array }) | null
  /** Open for reading only; null for a manuscript. */
  readonly review: Review | null
}

/** Opens a file for one command: a complaint and exit status 2 where it cannot be used; a review is closed afterwards. */
export async function withSource(
  command: string,
  path: string,
  encoding: string | undefined,
  terminal: Terminal,
  use: (source: Source) => Promise<number>
): Promise<number> {
  const source = await open(path, encoding, terminal)
  if (!source.ok) {
    terminal.err(`galley ${command}: ${complaint(path, source.error)}\n`)
    return 2
  }
  const { review } = source.value
  if (review?.damage)
    terminal.err(`galley ${command}: ${path}: damaged (${review.damage}); this is what can be read\n`)
  try {
    return await use(source.value)
  } finally {
    review?.close()
  }
}

/** A file's bytes, `-` being standard input. */
export async function bytesOf(path: string, terminal: Terminal): Promise<Result<Uint8Array>> {
  if (path === '-') return ok(await terminal.input())
  try {
    return ok(readFileSync(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    switch (code) {
      case 'ENOENT':
      case 'ENOTDIR':
        return fail('file-gone', 'there is no such file')
      case 'EISDIR':
        return fail('file-unreadable', 'this is a folder; name a file')
      case 'EACCES':
      case 'EPERM':
        return fail('file-unreadable', 'you may not read this file')
      case 'ERR_FS_FILE_TOO_LARGE':
        return fail('file-too-large', 'the file is too large; Galley opens files up to 50 MB')
      case 'EIO':
      case 'ENAMETOOLONG':
      case 'ELOOP':
      case 'ENXIO':
        return fail('file-unreadable', `the file cannot be read (${code})`)
      default:
        throw error
    }
  }
}

export const isReview = (path: string) => extname(path).toLowerCase() === '.galley'

/** Opens any file that Galley reads; a review has to be closed with `closed`. Standard input is plain text in UTF-8. */
export async function open(
  path: string,
  encoding: string | undefined,
  terminal: Terminal
): Promise<Result<Source>> {
  if (isReview(path)) return await openedReview(path)
  const bytes = await bytesOf(path, terminal)
  if (!bytes.ok) return bytes
  const piped = path === '-'
  const chosen = encoding ?? (piped ? 'utf-8' : undefined)
  const result = await read(
    bytes.value,
    piped ? 'standard input' : basename(path),
    chosen ? { encoding: chosen } : {}
  )
  if (!result.ok) return result
  const { doc, language, title } = result.value
  return ok({ doc, language, title, manuscript: { ...result.value, bytes: bytes.value }, review: null })
}

async function openedReview(path: string): Promise<Result<Source>> {
  const { openReview } = await import('#main/review')
  const opened = openReview(path, { readOnly: true })
  if (!opened.ok) return opened
  const review = opened.value
  return ok({
    doc: review.doc,
    language: review.language,
    title: review.state.title,
    manuscript: null,
    review
  })
}

/** Why a file cannot be used, in one plain line that begins with what the person called it. */
export function complaint(path: string, failure: Failure): string {
  const name = path === '-' ? 'standard input' : basename(path)
  const message = failure.message.replaceAll(/\s*\n\s*/g, ' ')
  const reason = message.startsWith(`${name} `) ? message.slice(name.length + 1) : message
  return `${path === '-' ? name : path}: ${reason}${choices(failure)}`
}

function choices({ code, details }: Failure): string {
  if (code !== 'encoding-unsure' || !Array.isArray(details.candidates)) return ''
  const names = details.candidates.flatMap((candidate: unknown) =>
    typeof candidate === 'object' && candidate !== null && 'encoding' in candidate
      ? [String(candidate.encoding)]
      : []
  )
  return ` Name it: ${names.map((name) => `--encoding ${name}`).join(' or ')}`
}
