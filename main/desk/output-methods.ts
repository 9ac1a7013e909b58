import { dirname, extname, join } from 'node:path'
import { fileLimit, type Handlers, ok, type Result } from '#main/api'
import { exportFile } from '#main/output'
import { isOpenReview, type Review } from '#main/review'
import type { Context } from './context.ts'
import { makeExport, recordExport, visibleFolder, writeExport } from './export-review.ts'
import { numberedNames, safeName } from './name.ts'
import type { Page } from './page.ts'
import { bytesOf } from './read-file.ts'
import { sitting } from './review-methods.ts'

type Names = 'review.export' | 'review.download' | 'evidence.attach' | 'evidence.read' | 'evidence.save'

const pieceLimit = 1024 * 1024
const media: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
}

const mediaOf = (name: string) => media[extname(name).toLowerCase()] ?? 'application/octet-stream'

/** What leaves a review, and the files that are kept in it. */
export function outputMethods(context: Context): Pick<Handlers<Page>, Names> {
  const { reviews, places, options, folder } = context
  return {
    async 'review.export'({ review, folder: chosen, overwrite, ...wish }, page) {
      const actor = sitting(context)
      if (!actor.ok) return actor
      const target = chosen === null ? ok(null) : places.find(chosen)
      if (!target.ok) return target
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const files = makeExport(opened.value.review, wish, options.version, new Date())
      if (!files.ok) return files
      const hidden = dirname(opened.value.path) === folder.reviews
      const into = target.value === null && hidden ? await visibleFolder(options.exports) : ok(null)
      if (!into.ok) return into
      return writeExport(opened.value.review, files.value, {
        folder: target.value?.path ?? into.value,
        draft: wish.draft,
        overwrite,
        recovery: join(folder.root, 'recovery'),
        actor: actor.value
      })
    },
    async 'review.download'({ review, format, draft }, page) {
      const actor = sitting(context)
      if (!actor.ok) return actor
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const made = makeExport(opened.value.review, { formats: [format], draft }, options.version, new Date())
      if (!made.ok) return made
      const [file] = made.value
      if (!file) throw new RangeError(`no ${format} was made`)
      const recorded = recordExport(opened.value.review, file, draft, actor.value)
      if (!recorded.ok) return recorded
      const bytes = Buffer.from(file.bytes).toString('base64')
      return ok({ name: file.name, media: mediaOf(file.name), bytes })
    },
    async 'evidence.attach'({ review, file }, page) {
      const actor = sitting(context)
      if (!actor.ok) return actor
      const place = places.find(file)
      if (!place.ok) return place
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const bytes = await bytesOf(place.value, fileLimit)
      if (!bytes.ok) return bytes
      const kept = opened.value.review.attach(bytes.value)
      if (!kept.ok) return kept
      const { name } = place.value
      return ok({ name, media: mediaOf(name), size: bytes.value.length, sha256: kept.value })
    },
    async 'evidence.read'({ review, sha256, offset }, page) {
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const piece = opened.value.review.blob(sha256, offset, pieceLimit)
      if (!piece.ok) return piece
      return ok({ size: piece.value.size, bytes: Buffer.from(piece.value.bytes).toString('base64') })
    },
    async 'evidence.save'({ review, sha256, name, folder: chosen }, page) {
      const target = places.find(chosen)
      if (!target.ok) return target
      const opened = await reviews.hold(review, page)
      if (!opened.ok) return opened
      const bytes = keptBytes(opened.value.review, sha256)
      if (!bytes.ok) return bytes
      return saved(target.value.path, safeName(name), bytes.value)
    }
  }
}

function keptBytes(review: Review, sha256: string): Result<Uint8Array> {
  const first = review.blob(sha256, 0, pieceLimit)
  if (!first.ok) return first
  const pieces = [first.value.bytes]
  for (let done = first.value.bytes.length; done < first.value.size; ) {
    const piece = review.blob(sha256, done, pieceLimit)
    if (!piece.ok) return piece
    pieces.push(piece.value.bytes)
    done += piece.value.bytes.length
  }
  return ok(Buffer.concat(pieces))
}

/** Writes under the first name of its kind that is free; nothing that is there is touched. */
async function saved(folder: string, wanted: string, bytes: Uint8Array): Promise<Result<{ name: string }>> {
  for (const name of numberedNames(wanted)) {
    const path = join(folder, name)
    if (isOpenReview(path)) continue
    const written = await exportFile(path, bytes, { overwrite: false })
    if (written.ok) return ok({ name })
    if (written.error.code !== 'target-changed') return written
  }
  throw new RangeError('names never end')
}
