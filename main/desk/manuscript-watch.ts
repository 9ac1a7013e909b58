import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { watch } from 'chokidar'
import { isOpenReview } from '#main/review'
import { errorCode } from './storage.ts'

/** Milliseconds until the other program has finished replacing the file. */
const settling = 300

/**
 * Follows a manuscript that another program may change. Events are only a hint: what counts is whether the file's SHA-256 is still the
 * one given. Told once for each change of state, at the start too where the file is not what it was. The result ends it.
 */
export function watchManuscript(
  path: string,
  sha256: string,
  tell: (state: 'changed' | 'gone') => void
): () => Promise<void> {
  let told: 'same' | 'changed' | 'gone' = 'same'
  let ended = false
  let timer: NodeJS.Timeout | null = null
  const look = async () => {
    timer = null
    const state = await stateOf(path, sha256)
    if (ended || state === told) return
    told = state
    if (state !== 'same') tell(state)
  }
  const soon = () => {
    timer ??= setTimeout(look, settling)
  }
  const watcher = watch(path, { ignoreInitial: true })
  watcher.on('all', soon)
  // Where nothing can be watched, the look at every opening remains.
  watcher.on('error', () => {})
  soon()
  return async () => {
    ended = true
    if (timer !== null) clearTimeout(timer)
    await watcher.close()
  }
}

async function stateOf(path: string, sha256: string): Promise<'same' | 'changed' | 'gone'> {
  // Another program may have put a link there that leads to a review.
  if (isOpenReview(path)) return 'changed'
  try {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex') === sha256 ? 'same' : 'changed'
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : 'changed'
  }
}
