import type { Input, MethodName, Notice, Output } from './methods.ts'
import type { Result } from './result.ts'

/** What a page can ask of its host: the preload exposes it as `window.galley`, the browser host's client builds the same over a socket. */
export interface Bridge {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  /** Hand over a dropped or chosen file; what comes back is an opaque id. */
  receive(file: File): Promise<Result<{ file: string }>>
  /** Called for every notice until the signal aborts. */
  subscribe(listener: (notice: Notice) => void, signal: AbortSignal): void
}
