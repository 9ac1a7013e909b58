import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { z } from 'zod'
import { fail, fileLimit, type Result } from '#main/api'
import type { Desk, Page } from '#main/desk'
import { isOurs } from './origin.ts'

/** What the preload sends: a method's call, the path of a dropped file, or the bytes of a file that has none. */
const message = z.union([
  z.strictObject({ method: z.unknown(), input: z.unknown() }),
  z.strictObject({ path: z.string().min(1).max(32_768) }),
  z.strictObject({
    name: z.string().max(1000),
    bytes: z.instanceof(ArrayBuffer).refine((bytes) => bytes.byteLength <= fileLimit)
  })
])

type Sender = Pick<WebContents, 'on' | 'once' | 'send' | 'isDestroyed'>

/** The windows' pages, by what Electron knows them as. */
export class Pages {
  readonly #desk: Desk
  readonly #pages = new Map<Sender, Page>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Registers a window's contents until they are destroyed. A page that is loaded again is another page. */
  add(contents: Sender): void {
    this.#join(contents)
    contents.on('did-navigate', async () => {
      await this.#leave(contents)
      if (!contents.isDestroyed()) this.#join(contents)
    })
    contents.on('render-process-gone', () => this.#leave(contents))
    contents.once('destroyed', () => this.#leave(contents))
  }

  /** The one handler of `galley:call` (requirement E11). */
  async answer(event: IpcMainInvokeEvent, given: unknown): Promise<Result<unknown>> {
    const page = this.#senderOf(event)
    if (!page) return fail('not-here', 'this sender is none of our pages')
    const parsed = message.safeParse(given)
    if (!parsed.success) return fail('bad-argument', 'no call, file or path')
    if ('path' in parsed.data) return this.#desk.admit(parsed.data.path)
    if ('bytes' in parsed.data) return this.#desk.receive(parsed.data.name, once(parsed.data.bytes))
    return this.#desk.call(parsed.data.method, parsed.data.input, page)
  }

  #senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Page | null {
    // Null after a navigation or while the frame is going away.
    if (senderFrame === null || senderFrame !== sender.mainFrame || !isOurs(senderFrame.url)) return null
    return this.#pages.get(sender) ?? null
  }

  #join(contents: Sender): void {
    const page = this.#desk.join((notice) => {
      if (!contents.isDestroyed()) contents.send('galley:notice', notice)
    })
    this.#pages.set(contents, page)
  }

  async #leave(contents: Sender): Promise<void> {
    const page = this.#pages.get(contents)
    this.#pages.delete(contents)
    if (page) await this.#desk.leave(page)
  }
}

async function* once(bytes: ArrayBuffer): AsyncIterable<Uint8Array> {
  yield new Uint8Array(bytes)
}
