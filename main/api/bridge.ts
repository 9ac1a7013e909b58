import type { Result } from '#main/result'
import type { Input, MethodName, Notice, Output } from './methods.ts'

/** What a page can ask of its host. Under Electron `bridgeOver(window.galley)`; the browser host's client builds the same over a socket. */
export interface Bridge {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  /** Hand over a dropped or chosen file; what comes back is an opaque id. */
  receive(file: File): Promise<Result<{ file: string }>>
  /** Called for every notice until the signal aborts. */
  subscribe(listener: (notice: Notice) => void, signal: AbortSignal): void
}

/** What the preload puts on the window as `galley`. A context bridge carries functions but no AbortSignal, so a subscription gives its end. */
export interface ExposedBridge extends Omit<Bridge, 'subscribe'> {
  subscribe(listener: (notice: Notice) => void): () => void
}

/** The bridge of a page whose preload exposed its half of it. */
export function bridgeOver(exposed: ExposedBridge): Bridge {
  return {
    call: (method, input) => exposed.call(method, input),
    receive: (file) => exposed.receive(file),
    subscribe(listener, signal) {
      if (signal.aborted) return
      const end = exposed.subscribe(listener)
      signal.addEventListener('abort', end, { once: true })
    }
  }
}
