import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { Input, MethodName, Notice, Output, Result } from '#main/api'
import { type Desk, openDesk, type Page } from '#main/desk'

export const article = '警方通报\n\n今年前10个月，全市抓获犯罪嫌疑人100余人，其中刑拘70余人。\n'

/** A page at a desk: typed calls, and the notices that it was told. */
export class Client {
  readonly notices: Notice[] = []
  readonly page: Page
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
    this.page = desk.join((notice) => this.notices.push(notice))
  }

  async call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
    // What a transport does: the types are the contract's, the dispatcher sees none.
    const answer: Result<unknown> = await this.#desk.call(method, input, this.page)
    return answer as Result<Output<M>>
  }

  /** The value of a call that has to succeed. */
  async get<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
    const result = await this.call(method, input)
    if (!result.ok) throw new Error(`${method}: ${result.error.code} ${JSON.stringify(result.error.details)}`)
    return result.value
  }

  /** The code with which a call fails. */
  async fails<M extends MethodName>(method: M, input: Input<M>): Promise<string> {
    const result = await this.call(method, input)
    return result.ok ? 'it did not fail' : result.error.code
  }

  leave(): Promise<void> {
    return this.#desk.leave(this.page)
  }

  of<T extends Notice['type']>(type: T): Extract<Notice, { type: T }>[] {
    return this.notices.filter((notice): notice is Extract<Notice, { type: T }> => notice.type === type)
  }
}

export interface Place {
  /** Holds everything else; the picker's root is `files`. */
  readonly folder: string
  readonly files: string
  readonly samples: string
}

export async function place(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const files = join(folder, 'files')
  const samples = join(folder, 'samples')
  await mkdir(files)
  await mkdir(samples)
  await writeFile(join(samples, 'sample.txt'), article)
  const card = {
    file: 'sample.txt',
    language: 'zh',
    title: '警方通报',
    summaries: { zh: '一篇通报', en: 'A notice' }
  }
  await writeFile(join(samples, 'index.json'), JSON.stringify([card]))
  return { folder, files, samples }
}

/** A desk at a place, closed when the test is; `end` closes it before. */
export async function desk(at: Place): Promise<{ desk: Desk; end: () => Promise<void> }> {
  const made = await openDesk({
    host: 'browser',
    version: '0',
    folder: join(at.folder, 'desk'),
    samples: at.samples,
    maker: join(import.meta.dirname, '../../../main/desk/maker-thread.ts'),
    exports: join(at.files, 'Galley'),
    roots: [at.files],
    language: 'zh'
  })
  let closed: Promise<void> | null = null
  const end = () => {
    closed ??= made.close()
    return closed
  }
  onTestFinished(end)
  return { desk: made, end }
}

/** A desk where an editor sits at one page. */
export async function seated(): Promise<{ desk: Desk; end: () => Promise<void>; client: Client; at: Place }> {
  const at = await place()
  const made = await desk(at)
  const client = new Client(made.desk)
  await client.get('profile.set', { name: '王岑', role: 'editor' })
  return { ...made, client, at }
}

/** Hands a file over as a page does; gives its id. */
export async function handed(desk: Desk, name: string, content: string | Uint8Array): Promise<string> {
  const result = await desk.receive(name, pieces(content))
  if (!result.ok) throw new Error(result.error.code)
  return result.value.file
}

async function* pieces(content: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield Buffer.from(content)
}

/** Makes a review of a file and opens it. */
export async function opened(client: Client, file: string): Promise<Output<'review.open'>> {
  const { review } = await client.get('review.create', { file, folder: null, encoding: null, task: null })
  return client.get('review.open', { review })
}

let batches = 0
/** A batch that types a word at the start of the copy. */
export function typing(review: string, version: number, text: string): Input<'review.submit'> {
  const slice = { content: [{ type: 'text', text }] }
  const step = { stepType: 'replace', from: 1, to: 1, slice }
  return { review, client: 'c', batch: `batch-${batches++}`, version, steps: [step], commands: [] }
}

/** Waits until something holds. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 18_000 })
