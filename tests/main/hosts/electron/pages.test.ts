import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Desk, openDesk } from '#main/desk'
import { Pages } from '../../../../main/hosts/electron/pages.ts'
import { contents, frame, part } from './stub.ts'

async function desk(): Promise<{ desk: Desk; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-pages-'))
  const made = await openDesk({
    host: 'electron',
    version: '0',
    folder: join(folder, 'desk'),
    samples: join(folder, 'samples'),
    maker: join(import.meta.dirname, '../../../../main/desk/maker-thread.ts'),
    exports: join(folder, 'exports'),
    roots: [folder],
    language: 'en'
  })
  onTestFinished(async () => {
    await made.close()
    await rm(folder, { recursive: true })
  })
  return { desk: made, folder }
}

async function window(): Promise<{ pages: Pages; contents: WebContents; desk: Desk; folder: string }> {
  const here = await desk()
  const pages = new Pages(here.desk)
  const made = contents()
  pages.add(made)
  return { ...here, pages, contents: made }
}

const from = (sender: WebContents, senderFrame: WebFrameMain | null = frame): IpcMainInvokeEvent =>
  part<IpcMainInvokeEvent>({ sender, senderFrame })
const hello = { method: 'hello', input: {} }

describe('E11: a call is answered for our own page only', () => {
  it('from its main frame', async () => {
    const { pages, contents } = await window()
    expect(await pages.answer(from(contents), hello)).toMatchObject({ ok: true, value: { host: 'electron' } })
  })
  it.each<[string, (sender: WebContents) => IpcMainInvokeEvent]>([
    ['no frame', (sender) => from(sender, null)],
    ['another frame', (sender) => from(sender, part<WebFrameMain>({ url: frame.url }))],
    ['a window that is not registered', () => from(contents())]
  ])('not from %s', async (_, event) => {
    const { pages, contents } = await window()
    expect(await pages.answer(event(contents), hello)).toMatchObject({ error: { code: 'not-here' } })
  })
  it.each(['', 'about:blank', 'https://app/index.html', 'galley://other/', 'file:///x', 'galley://app.x/'])(
    'not from %j',
    async (url) => {
      const { pages, contents } = await window()
      const elsewhere = part<WebFrameMain>({ url })
      const sender = Object.assign(contents, { mainFrame: elsewhere })
      expect(await pages.answer(from(sender, elsewhere), hello)).toMatchObject({
        error: { code: 'not-here' }
      })
    }
  )
  it('not once it is destroyed', async () => {
    const { pages, contents, desk } = await window()
    contents.emit('destroyed')
    expect(desk.pages).toBe(0)
    expect(await pages.answer(from(contents), hello)).toMatchObject({ error: { code: 'not-here' } })
  })
  it('loaded again it is another page, and still one', async () => {
    const { pages, contents, desk } = await window()
    contents.emit('did-navigate')
    await new Promise(setImmediate)
    expect(desk.pages).toBe(1)
    expect(await pages.answer(from(contents), hello)).toMatchObject({ ok: true })
  })
  it('B1 stands behind it', async () => {
    const { pages, contents } = await window()
    const ask = (given: unknown) => pages.answer(from(contents), given)
    for (const given of [
      null,
      'hello',
      [],
      {},
      { ...hello, extra: 1 },
      { path: '' },
      { name: 'x', bytes: 'x' }
    ]) {
      expect([given, await ask(given)]).toMatchObject([given, { error: { code: 'bad-argument' } }])
    }
    expect(await ask({ method: '__proto__', input: {} })).toMatchObject({ error: { code: 'unknown-method' } })
    expect(await ask({ method: 'hello', input: { x: 1 } })).toMatchObject({ error: { code: 'bad-argument' } })
  })
})

describe('E13: files', () => {
  it('a dropped one becomes an id, the same each time', async () => {
    const { pages, contents, folder } = await window()
    const path = join(folder, 'draft.txt')
    await writeFile(path, 'copy')
    const first = await pages.answer(from(contents), { path })
    expect(first).toMatchObject({ ok: true, value: { file: expect.any(String) } })
    expect(await pages.answer(from(contents), { path })).toEqual(first)
    expect(JSON.stringify(first)).not.toContain(folder)
  })
  it('one that is gone is said to be', async () => {
    const { pages, contents, folder } = await window()
    const answer = await pages.answer(from(contents), { path: join(folder, 'none.txt') })
    expect(answer).toMatchObject({ error: { code: 'file-gone', details: { name: 'none.txt' } } })
    expect(JSON.stringify(answer)).not.toContain(folder)
  })
  it('one without a path is taken as bytes', async () => {
    const { pages, contents } = await window()
    const bytes = new TextEncoder().encode('copy').buffer
    expect(await pages.answer(from(contents), { name: 'pasted.txt', bytes })).toMatchObject({ ok: true })
  })
})
