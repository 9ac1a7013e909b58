import { z } from 'zod'
import {
  type Bridge,
  fail,
  fileLimit,
  fileNameHeader,
  filesPath,
  type Input,
  type MethodName,
  methods,
  type Notice,
  type Output,
  ok,
  type Result,
  type SocketReply,
  socketPath,
  socketProtocol,
  socketReply,
  tokenPath
} from '#main/api'
import { keepToken, type Secret } from './secret.ts'

/** How long a call waits for its answer, and how long the client waits before each new attempt to connect; milliseconds. */
const patience = 30_000
/** Work that reads or writes whole files takes as long as it takes. */
const slow: ReadonlySet<MethodName> = new Set([
  'review.create',
  'review.export',
  'review.download',
  'files.choose',
  'evidence.attach',
  'review.verify'
])
const pauses = [200, 400, 800, 1600, 3000]

const received = z.strictObject({ file: z.string().min(1) })
const redeemed = z.strictObject({ token: z.string().min(1) })

interface Waiting {
  readonly frame: string
  readonly answer: (result: Result<unknown>) => void
  readonly timer: ReturnType<typeof setTimeout> | null
}

const lost = () => fail('disconnected', 'the host is out of reach')

/** A bridge over a WebSocket to the browser host. It connects by itself, again and again, and says so with a `host.connection` notice. */
export function socketBridge(secret: Secret, origin: string): Bridge {
  const connection = new Connection(secret, origin)
  return {
    call: (method, input) => connection.call(method, input),
    receive: (file) => connection.upload(file),
    subscribe: (listener, signal) => connection.subscribe(listener, signal)
  }
}

class Connection {
  private readonly origin: string
  private readonly listeners = new Set<(notice: Notice) => void>()
  private readonly waiting = new Map<number, Waiting>()
  private secret: Secret
  private token: Promise<string | null> | null = null
  private socket: WebSocket | null = null
  private opened = false
  private wasOpen = false
  private failures = 0
  private calls = 0

  constructor(secret: Secret, origin: string) {
    this.secret = secret
    this.origin = origin
    void this.connect()
  }

  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
    const output: z.ZodType<Output<M>> = outputOf(method)
    return new Promise((resolve) => {
      const id = this.calls++
      const timer = slow.has(method) ? null : setTimeout(() => this.answer(id, lost()), patience)
      const answer = (result: Result<unknown>) => resolve(checked(result, output))
      this.waiting.set(id, { frame: JSON.stringify({ id, method, input }), answer, timer })
      if (this.opened) this.socket?.send(JSON.stringify({ id, method, input }))
      // Before the first connection a call waits for it; after a loss it fails at once, and the caller knows what to do.
      else if (this.wasOpen) this.answer(id, lost())
    })
  }

  async upload(file: File): Promise<Result<{ file: string }>> {
    if (file.size > fileLimit) return fail('file-too-large', 'the file is too large', { name: file.name })
    const token = await this.tokenOf()
    if (token === null) return lost()
    try {
      const response = await fetch(this.origin + filesPath, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, [fileNameHeader]: encodeURIComponent(file.name) },
        body: file
      })
      return checked(resultOf(await response.json()), received)
    } catch {
      return lost()
    }
  }

  subscribe(listener: (notice: Notice) => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.listeners.add(listener)
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true })
  }

  private async connect(): Promise<void> {
    const token = await this.tokenOf()
    if (token === null) {
      this.dropped()
      return
    }
    const socket = new WebSocket(this.origin.replace(/^http/, 'ws') + socketPath, [socketProtocol, token])
    this.socket = socket
    socket.addEventListener('open', () => {
      this.opened = true
      this.wasOpen = true
      this.failures = 0
      keepToken(window, token)
      for (const { frame } of this.waiting.values()) socket.send(frame)
      this.tell({ type: 'host.connection', connected: true })
    })
    socket.addEventListener('message', ({ data }) => this.message(data))
    socket.addEventListener('close', () => this.dropped())
  }

  private dropped(): void {
    const was = this.opened
    this.opened = false
    this.socket = null
    if (was || this.failures >= 2) for (const id of [...this.waiting.keys()]) this.answer(id, lost())
    if (was) this.tell({ type: 'host.connection', connected: false })
    const pause = pauses[Math.min(this.failures, pauses.length - 1)]
    this.failures++
    setTimeout(() => void this.connect(), pause)
  }

  private message(data: unknown): void {
    const reply = replyOf(data)
    if (!reply) return
    if ('notice' in reply) this.tell(reply.notice)
    else this.answer(reply.id, reply.result)
  }

  private answer(id: number, result: Result<unknown>): void {
    const call = this.waiting.get(id)
    if (!call) return
    this.waiting.delete(id)
    if (call.timer !== null) clearTimeout(call.timer)
    call.answer(result)
  }

  private tell(notice: Notice): void {
    for (const listener of [...this.listeners]) listener(notice)
  }

  private tokenOf(): Promise<string | null> {
    this.token ??= this.redeem().then((token) => {
      if (token === null) this.token = null
      return token
    })
    return this.token
  }

  private async redeem(): Promise<string | null> {
    if (this.secret.kind === 'token') return this.secret.value
    try {
      const response = await fetch(this.origin + tokenPath, { method: 'POST', body: this.secret.value })
      const result = checked(resultOf(await response.json()), redeemed)
      if (!result.ok) return null
      this.secret = { kind: 'token', value: result.value.token }
      keepToken(window, result.value.token)
      return result.value.token
    } catch {
      return null
    }
  }
}

function outputOf<M extends MethodName>(method: M): z.ZodType<Output<M>> {
  const table: { readonly [N in MethodName]: { readonly output: z.ZodType<Output<N>> } } = methods
  return table[method].output
}

/** A value that does not fit its schema is the program's fault, not the person's. */
function checked<T>(result: Result<unknown>, schema: z.ZodType<T>): Result<T> {
  if (!result.ok) return result
  const value = schema.safeParse(result.value)
  return value.success ? ok(value.data) : fail('internal', 'the host answered with something else')
}

/** The answer of an HTTP call; it has the shape of a socket's reply without the id. */
function resultOf(body: unknown): Result<unknown> {
  const parsed = socketReply.safeParse({ id: 0, result: body })
  if (parsed.success && 'result' in parsed.data) return parsed.data.result
  return fail('internal', 'the host answered with something else')
}

function replyOf(data: unknown): SocketReply | null {
  if (typeof data !== 'string') return null
  try {
    const parsed = socketReply.safeParse(JSON.parse(data))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
