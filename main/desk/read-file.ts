import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { fail, ok, type Result } from '#main/api'
import { isOpenReview } from '#main/review'
import type { Place } from './places.ts'
import { readingFailure } from './storage.ts'

/**
 * A file's bytes, up to `most`. Never those of a review that is open here, under whatever name: closing a second descriptor of its file
 * would drop SQLite's locks (sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
export async function bytesOf({ path, name }: Place, most: number): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path)
    if (size > most) {
      const megabytes = Math.floor(most / 1024 / 1024)
      return fail('file-too-large', `${name} is larger than ${megabytes} MB`, { name, megabytes })
    }
    if (isOpenReview(path)) return fail('review-open', `${name} is a review that is open`, { name })
    // In one go: no review can be opened between the question and the end of the reading.
    return ok(extname(path).toLowerCase() === '.galley' ? readFileSync(path) : await readFile(path))
  } catch (error) {
    return readingFailure(error, name)
  }
}
