/** Called between pieces of long work: lets other work run, reports how far it is, and throws `Cancelled` where it was called off. */
export type Breather = (done: number) => Promise<void>

/** Thrown out of long work that a person called off; `read` turns it into a Result. */
export class Cancelled extends Error {}

const longestBreath = 12

/** A breather that yields to the event loop whenever about 12 ms of work have gone by. */
export function breather(
  signal?: AbortSignal,
  progress?: (done: number) => void,
  clock: () => number = () => performance.now()
): Breather {
  let last = clock()
  return async (done) => {
    if (signal?.aborted) throw new Cancelled()
    if (clock() - last < longestBreath) return
    progress?.(done)
    await new Promise((resolve) => setImmediate(resolve))
    last = clock()
    if (signal?.aborted) throw new Cancelled()
  }
}
