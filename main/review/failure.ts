import { basename } from 'node:path'
import { type ErrorCode, fail, type Result } from '#main/api'

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** The result code of an SQLite error, extended; null for any other error. */
export function sqliteCode(error: unknown): number | null {
  if (codeOf(error) !== 'ERR_SQLITE_ERROR' || !(error instanceof Error)) return null
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null
}

const moved = 1032

// sqlite.org/rescode.html
const bySqlite: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  5: ['review-busy', 'is open in another program'],
  6: ['review-busy', 'is open in another program'],
  8: ['folder-readonly', 'cannot be written where it is'],
  10: ['file-unreadable', 'could not be read or written'],
  11: ['review-damaged', 'is damaged'],
  13: ['disk-full', 'could not be saved: the disk is full'],
  14: ['folder-readonly', 'cannot be written where it is'],
  18: ['file-too-large', 'would hold more than a review file can'],
  26: ['not-a-review', 'is not a review']
}

const bySystem: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['file-gone', 'is not there any more'],
  EACCES: ['file-unreadable', 'may not be read'],
  EPERM: ['folder-readonly', 'cannot be written where it is'],
  EROFS: ['folder-readonly', 'cannot be written where it is'],
  ENOSPC: ['disk-full', 'could not be saved: the disk is full'],
  EDQUOT: ['disk-full', 'could not be saved: the disk is full'],
  EISDIR: ['not-a-review', 'is a folder'],
  EEXIST: ['review-exists', 'exists already']
}

/** What an error of SQLite or of the file system means to a person. Any other error is ours and is thrown again. */
export function failureOf(error: unknown, path: string): Result<never> {
  const name = basename(path)
  const sqlite = sqliteCode(error)
  if (sqlite === moved) return fail('file-gone', `${name} is not there any more`, { name })
  const known = sqlite === null ? bySystem[codeOf(error) ?? ''] : bySqlite[sqlite & 0xff]
  // Integers beyond 2^53 and blobs in the place of text are no review of ours.
  if (!known && codeOf(error) === 'ERR_OUT_OF_RANGE')
    return fail('review-damaged', `${name} is damaged`, { name })
  if (!known) throw error
  const [code, words] = known
  return fail(code, `${name} ${words}`, { name })
}
