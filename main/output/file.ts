import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#main/result'
import { codeOf, disk, type Files } from './files.ts'

export interface ExportOptions {
  /** Write over a file that is there; without it such a file is a `target-changed` failure. */
  readonly overwrite: boolean
  /** What the file that is there must hold; anything else is a `target-changed` failure. */
  readonly expectedSha256?: string
  /** A folder of the user's own where the bytes are kept while a target is written in place; without it nothing is. */
  readonly recovery?: string
  readonly files?: Files
}

export interface Exported {
  /** The file that was really written, symbolic links resolved. */
  readonly path: string
  readonly size: number
  readonly sha256: string
  /** The target could not be replaced in one move and was written in place: worth telling. */
  readonly inPlace: boolean
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let last: Promise<unknown> = Promise.resolve()

// One export at a time, in the order of asking: two names may lead to one file, and only reading the disk tells.
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => {})
  return mine
}

/**
 * Writes a file so that at every moment, a kill or a full disk included, the path holds the old bytes or the new ones, whole. Failures:
 * `target-changed`, `file-gone` (the folder), `folder-readonly`, `disk-full`, `file-unwritable`; nothing is written then.
 */
export async function exportFile(
  path: string,
  bytes: Uint8Array,
  options: ExportOptions
): Promise<Result<Exported>> {
  const files = options.files ?? disk
  const name = basename(path)
  return inTurn(async () => {
    try {
      return await replace(files, await resolve(files, path), bytes, options)
    } catch (error) {
      return failure(error, name)
    }
  })
}

async function resolve(files: Files, path: string): Promise<string> {
  try {
    return await files.realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return join(await files.realpath(dirname(path)), basename(path))
  }
}

async function replace(
  files: Files,
  path: string,
  bytes: Uint8Array,
  options: ExportOptions
): Promise<Result<Exported>> {
  const name = basename(path)
  const done = { path, size: bytes.length, sha256: sha256(bytes) }
  const old = await existing(files, path)
  if (old?.directory) return fail('file-unwritable', `${name} is a folder.`, { name })
  if (old && !matches(old.bytes, options)) return changed(name)

  await sweep(files, dirname(path))
  const temporary = join(dirname(path), `${prefix}${randomBytes(8).toString('hex')}`)
  try {
    try {
      await writeNew(files, temporary, bytes)
    } catch (error) {
      if (!old || !['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error
      return await overwriteInPlace(files, path, old.bytes, bytes, options, error)
    }
    await dress(files, temporary, old)
    const now = await existing(files, path)
    if (now && (now.directory || !matches(now.bytes, options))) return changed(name)
    try {
      await move(files, temporary, path, now !== null)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return changed(name)
      if (!now || codeOf(error) !== 'EXDEV') throw error
      return await overwriteInPlace(files, path, now.bytes, bytes, options, error)
    }
    await syncFolder(files, dirname(path))
    return ok({ ...done, inPlace: false })
  } finally {
    await files.unlink(temporary).catch(() => {})
  }
}

const prefix = '.~galley-'
const anHour = 3_600_000

/** Takes away what an export that was killed has left behind; one that may still be at work is younger than an hour. */
async function sweep(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder).catch(() => [])
  for (const name of names.filter((other) => other.startsWith(prefix))) {
    const path = join(folder, name)
    const found = await files.stat(path).catch(() => null)
    if (found && Date.now() - found.modifiedAt > anHour) await files.unlink(path).catch(() => {})
  }
}

const changed = (name: string) =>
  fail(
    'target-changed',
    `${name} is there already, or was changed by another program; nothing was written.`,
    {
      name
    }
  )

function matches(bytes: Uint8Array, options: ExportOptions): boolean {
  return options.overwrite && (options.expectedSha256 ?? sha256(bytes)) === sha256(bytes)
}

interface Existing {
  readonly bytes: Uint8Array
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly directory: boolean
}

async function existing(files: Files, path: string): Promise<Existing | null> {
  try {
    const found = await files.stat(path)
    return { ...found, bytes: found.directory ? new Uint8Array() : await files.read(path) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** A new file, on the disk and read back. What was made of it is taken away again when that fails. */
async function writeNew(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    try {
      await writeAll(file, bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await verify(files, path, bytes)
  } catch (error) {
    await files.unlink(path).catch(() => {})
    throw error
  }
}

async function writeAll(
  file: { write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<number> },
  bytes: Uint8Array
): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const written = await file.write(bytes, done, bytes.length - done, done)
    if (written <= 0) throw new ShortWrite()
    done += written
  }
}

class ShortWrite extends Error {
  readonly code = 'EIO'
}

async function verify(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  if (sha256(await files.read(path)) !== sha256(bytes)) throw new ShortWrite('The file read back differs')
}

/** Mode and owner as the old file had them. Only the superuser may give a file away: a refusal is no failure. */
async function dress(files: Files, temporary: string, old: Existing | null): Promise<void> {
  await files.mode(temporary, old?.mode ?? 0o644)
  if (!old || files.platform === 'win32') return
  try {
    await files.owner(temporary, old.uid, old.gid)
    await files.mode(temporary, old.mode)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error
  }
}

/** A file that is there is replaced; a new name is linked, so that a file made meanwhile is an EEXIST and not lost. */
async function move(files: Files, temporary: string, path: string, replaces: boolean): Promise<void> {
  if (!replaces) {
    try {
      return await files.link(temporary, path)
    } catch (error) {
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(codeOf(error))) throw error
    }
  }
  // Windows refuses while a virus scanner or an indexer holds the file.
  for (const pause of files.platform === 'win32' ? [10, 20, 40, 80, 160, 320, 640] : []) {
    try {
      return await files.rename(temporary, path)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await files.wait(pause)
    }
  }
  await files.rename(temporary, path)
}

/** Without it a power cut may forget the new name. Windows and some file systems cannot. */
async function syncFolder(files: Files, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The file itself is whole and on the disk.
  }
}

/** Where no sibling may be made or moved over the target: old and new bytes are on the disk elsewhere before the first is touched. */
async function overwriteInPlace(
  files: Files,
  path: string,
  old: Uint8Array,
  bytes: Uint8Array,
  options: ExportOptions,
  cause: unknown
): Promise<Result<Exported>> {
  if (options.recovery === undefined) throw cause
  await files.makeFolder(options.recovery)
  const kept = [old, bytes].map((content) => ({
    content,
    path: join(options.recovery ?? '', `${sha256(content)}-${randomBytes(4).toString('hex')}`)
  }))
  const forget = () => Promise.all(kept.map((copy) => files.unlink(copy.path).catch(() => {})))
  try {
    for (const copy of kept) await writeNew(files, copy.path, copy.content)
  } catch (error) {
    await forget()
    throw error
  }
  let touched = false
  try {
    const file = await files.open(path, 'r+')
    touched = true
    try {
      await writeAll(file, bytes)
      await file.truncate(bytes.length)
      await file.sync()
    } finally {
      await file.close()
    }
    await verify(files, path, bytes)
  } catch (error) {
    const whole = touched ? await restore(files, path, old) : true
    if (whole) await forget()
    const failed = failure(error, basename(path))
    if (whole || failed.ok) return failed
    const message = `${failed.error.message} The old and the new text are kept in the recovery folder.`
    return fail(failed.error.code, message, { ...failed.error.details, recovery: options.recovery })
  }
  await forget()
  return ok({ path, size: bytes.length, sha256: sha256(bytes), inPlace: true })
}

async function restore(files: Files, path: string, old: Uint8Array): Promise<boolean> {
  try {
    const file = await files.open(path, 'r+')
    try {
      await writeAll(file, old)
      await file.truncate(old.length)
      await file.sync()
    } finally {
      await file.close()
    }
    await verify(files, path, old)
    return true
  } catch {
    return false
  }
}

function failure(error: unknown, name: string): Result<never> {
  const cause = codeOf(error)
  if (cause === '') throw error
  const details = { name, cause }
  switch (cause) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail(
        'disk-full',
        `The disk is full: ${name} was not written. Make room, then export again.`,
        details
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail(
        'folder-readonly',
        `The folder may not be written to: ${name} was not written. Choose another folder.`,
        details
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return fail(
        'file-gone',
        `The folder for ${name} is not there any more. Choose another folder.`,
        details
      )
    default:
      return fail(
        'file-unwritable',
        `${name} could not be written (${cause}). Choose another folder.`,
        details
      )
  }
}
