import { createHash } from 'node:crypto'
import { access, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Node } from 'prosemirror-model'
import { plain, schema } from '#core/article'
import { ruleSet } from '#core/checks'
import { wordCount } from '#core/language'
import { type Actor, ledger, meterOf } from '#core/review'
import { type ExportFormat, fail, type Output, ok, type Result } from '#main/api'
import { write } from '#main/formats/writing'
import {
  type CertifiedFile,
  certificate,
  copyStrings,
  exportFile,
  reviewSecrets,
  scanForLeaks
} from '#main/output'
import { isOpenReview, type Review, stampOf } from '#main/review'
import { stem } from './name.ts'
import { storageFailure } from './storage.ts'

export interface Wish {
  readonly formats: readonly ExportFormat[]
  readonly draft: boolean
}

interface Made {
  readonly name: string
  readonly format: ExportFormat
  readonly bytes: Uint8Array
  readonly sha256: string
}

/**
 * What an export consists of, made but not written: copy first, then the certificate that vouches for it. Unapproved copy is
 * `not-approved` unless it is wanted as a draft; a file that would carry anything internal is a `leak` and none is made.
 */
export function makeExport(review: Review, wish: Wish, version: string, now: Date): Result<readonly Made[]> {
  if (!review.state.approval && !wish.draft) return fail('not-approved', 'this version is not approved')
  const base = `${stem(basename(review.path))}-${wish.draft ? 'draft' : 'approved'}`
  const draftAt = wish.draft ? stampOf(now) : null
  const copy: Made[] = []
  for (const format of ['txt', 'md', 'html'] as const) {
    if (!wish.formats.includes(format)) continue
    const bytes = copyOf(review, review.doc, format, draftAt)
    const name = `${base}.${format}`
    // What the format and the stamp say by themselves is no leak, even where somebody's note is the one word DRAFT.
    const frame = new TextDecoder().decode(copyOf(review, schema.node('doc'), format, draftAt))
    const open = [...copyStrings(review.doc, review.state.title), frame]
    const leaks = scanForLeaks(bytes, reviewSecrets(review.state, review.doc), open)
    if (leaks.length > 0)
      return fail('leak', `${name} would carry internal words`, { name, leaks: leaks.slice(0, 5) })
    copy.push(made(name, format, bytes))
  }
  const page = certificateOf(review, copy, version, now)
  const certificates = (['html', 'json'] as const).flatMap((kind) => {
    const format = `certificate.${kind}` as const
    const bytes = new TextEncoder().encode(page[kind])
    return wish.formats.includes(format) ? [made(`${base}-certificate.${kind}`, format, bytes)] : []
  })
  return ok([...copy, ...certificates])
}

function made(name: string, format: ExportFormat, bytes: Uint8Array): Made {
  return { name, format, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function copyOf(
  review: Review,
  doc: Node,
  format: 'txt' | 'md' | 'html',
  draftAt: string | null
): Uint8Array {
  const { total, settled, aside } = meterOf(ledger(review.facts, review.state))
  return write(doc, format, {
    title: review.state.title,
    language: review.language,
    draft: draftAt === null ? null : { at: draftAt, open: total - settled - aside }
  })
}

function certificateOf(review: Review, copy: readonly Made[], program: string, now: Date) {
  const { state, manuscript } = review
  // What was signed was signed under the rules of that moment.
  const signed = state.approval?.rules
  const facts = signed ? review.factsUnder(ruleSet(signed.off)) : review.facts
  const files: CertifiedFile[] = copy.map(({ name, bytes, sha256 }) => ({ name, size: bytes.length, sha256 }))
  return certificate(
    {
      state,
      facts,
      entries: ledger(facts, state),
      findings: facts.findings.filter(({ key }) => !state.dismissedFindings.has(key)),
      manuscript,
      files,
      words: wordCount(plain(review.doc).text),
      at: stampOf(now),
      program
    },
    review.language
  )
}

/** The folder for exports of reviews that have no place of their own; made where it is missing. */
export async function visibleFolder(path: string): Promise<Result<string>> {
  try {
    await mkdir(path, { recursive: true })
    return ok(path)
  } catch (error) {
    return storageFailure(error, basename(path))
  }
}

export interface Target {
  /** Beside the review where it is null. */
  readonly folder: string | null
  readonly draft: boolean
  readonly overwrite: boolean
  /** Where bytes are kept while a file has to be written in place. */
  readonly recovery: string
  readonly actor: Actor
}

/** Writes an export into a folder and puts it on record. Without `overwrite` nothing is written where one of the names is taken. */
export async function writeExport(
  review: Review,
  files: readonly Made[],
  { folder, draft, overwrite, recovery, actor }: Target
): Promise<Result<Output<'review.export'>>> {
  const target = folder ?? dirname(review.path)
  for (const { name } of overwrite ? [] : files) {
    if (await exists(join(target, name))) {
      return fail('target-changed', `${name} is there already`, { name })
    }
  }
  for (const { name } of files) {
    // A name that leads to an open review: what replaces a file reads and closes it first, which would drop the review's locks.
    if (isOpenReview(join(target, name)))
      return fail('review-open', `${name} is a review that is open`, { name })
  }
  for (const file of files) {
    const written = await exportFile(join(target, file.name), file.bytes, { overwrite, recovery })
    if (!written.ok) return written
    const recorded = recordExport(review, file, draft, actor)
    if (!recorded.ok) return recorded
  }
  return ok({
    folder: basename(target),
    files: files.map(({ name, bytes, sha256 }) => ({ name, size: bytes.length, sha256 }))
  })
}

/** Puts an export on record. What can only be read may still be rescued as a draft, without one. */
export function recordExport(
  review: Review,
  { format, sha256 }: Made,
  draft: boolean,
  actor: Actor
): Result<unknown> {
  if (review.readOnly !== null && draft) return ok(null)
  return review.recordExport({ format, draft, sha256 }, actor)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
