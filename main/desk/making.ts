import { Worker } from 'node:worker_threads'
import { fail, type Result } from '#main/api'
import type { Card } from '#main/review'
import { make, type Order } from './maker.ts'
import type { Word } from './maker-thread.ts'
import { errorCode } from './storage.ts'

/** Bytes up to which reading takes less time than starting a thread for it. */
const short = 128 * 1024
/** Megabytes of memory for one long manuscript; a hostile one gets no more. */
const memory = 3072

/** Has a review made; a long manuscript in a thread of its own, whose module is `thread`, so that nobody's typing waits for it. */
export function makeAside(
  thread: string,
  order: Order,
  signal: AbortSignal,
  progress: (done: number, total: number) => void
): Promise<Result<Card>> {
  if (order.bytes.length <= short) return make(order, signal, progress)
  const { name } = order
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: memory }
    })
    const cancel = () => worker.postMessage('cancel')
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    worker.on('message', (word: Word) => {
      if (word.type === 'progress') progress(word.done, word.total)
      else resolve(word.result)
    })
    worker.once('error', (error) => {
      if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
        resolve(fail('file-too-large', `${name} needs too much memory`, { name }))
      } else reject(error)
    })
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel)
      reject(new Error('the thread ended without a word'))
    })
  })
}
