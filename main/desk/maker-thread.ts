import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { actor } from '#core/review'
import type { Result } from '#main/api'
import type { Card } from '#main/review'
import { make } from './maker.ts'

const order = z.strictObject({
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  path: z.string(),
  encoding: z.string().nullable(),
  actor,
  rulesOff: z.array(z.string())
})

/** What the thread says: how far reading is, in bytes, and at the end what became of it. Any message that it gets cancels. */
export type Word =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'made'; readonly result: Result<Card> }

if (!parentPort) throw new Error('this module runs as a thread')
const port = parentPort
const say = (word: Word) => port.postMessage(word)
const control = new AbortController()
port.once('message', () => control.abort())
const result = await make(order.parse(workerData), control.signal, (done, total) =>
  say({ type: 'progress', done, total })
)
say({ type: 'made', result })
port.close()
