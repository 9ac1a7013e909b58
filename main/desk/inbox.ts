import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, fileLimit, ok, type Result } from '#main/api'
import { safeName } from './name.ts'
import type { Place, Places } from './places.ts'
import { storageFailure } from './storage.ts'

/** Keeps a file that a page handed over, for the owner only and under a name of ours; `name` is what people call it. */
export async function keepReceived(
  inbox: string,
  places: Places,
  name: string,
  bytes: AsyncIterable<Uint8Array>
): Promise<Result<Place>> {
  const shown = safeName(name)
  const path = join(inbox, randomUUID())
  try {
    const size = await writeStream(path, bytes)
    if (size <= fileLimit) return ok(places.add(path, 'received', shown))
    await rm(path, { force: true })
    return fail('file-too-large', 'larger than 64 MB', { name: shown, megabytes: 64 })
  } catch (error) {
    await rm(path, { force: true })
    return storageFailure(error, shown)
  }
}

/** Stops early, with a size beyond the limit, where the stream is too long. */
async function writeStream(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    for await (const piece of bytes) {
      size += piece.length
      if (size > fileLimit) break
      await file.writeFile(piece)
    }
  } finally {
    await file.close()
  }
  return size
}
