import { accessSync, constants, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk } from '#main/desk'
import { openReview } from '#main/review'
import { article, Client, desk, eventually, handed, opened, place, seated, typing } from './desk.ts'

async function admitted(desk: Desk, path: string): Promise<string> {
  const result = await desk.admit(path)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.file
}

/** The superuser may write anywhere but to a file system that nobody may write to. */
const readOnlyFolder = ['/sys', '/proc/sys'].find((path) => {
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return existsSync(path)
  }
})

const wish = { folder: null, encoding: null, task: null }

describe('a review is made', { timeout: 60_000 }, () => {
  it('beside its manuscript, which stays as it was', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, '通报.txt'), article)
    const snapshot = await opened(client, await admitted(desk, join(at.files, '通报.txt')))
    expect(snapshot).toMatchObject({ name: '通报.galley', folder: 'files', version: 0, readOnly: null })
    expect((await readdir(at.files)).filter((name) => !name.endsWith('-journal'))).toEqual([
      '通报.galley',
      '通报.txt'
    ])
    expect(await readFile(join(at.files, '通报.txt'), 'utf8')).toBe(article)
  })
  it('where the person says', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, '通报.txt'), article)
    await mkdir(join(at.files, 'reviews'))
    const file = await admitted(desk, join(at.files, '通报.txt'))
    const folder = await admitted(desk, join(at.files, 'reviews'))
    await client.get('review.create', { ...wish, file, folder })
    expect(await readdir(join(at.files, 'reviews'))).toContain('通报.galley')
  })
  it('of a sample, in the desk: the samples stay as they came', async () => {
    const { client, at } = await seated()
    const { samples } = await client.get('desk.list', {})
    expect(samples).toMatchObject([{ name: 'sample.txt', title: '警方通报', language: 'zh' }])
    const snapshot = await opened(client, samples[0]?.file ?? '')
    expect(snapshot.folder).toBe('reviews')
    expect(await readdir(at.samples)).toEqual(['index.json', 'sample.txt'])
  })
  it('never over one that is there: its id is given', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, '通报.txt'), article)
    const file = await admitted(desk, join(at.files, '通报.txt'))
    const { review } = await client.get('review.create', { ...wish, file })
    await client.get('review.open', { review })
    await client.get('review.submit', typing(review, 0, '改'))
    expect(await client.call('review.create', { ...wish, file })).toMatchObject({
      error: { code: 'review-exists', details: { review } }
    })
    expect((await client.get('review.open', { review })).version).toBe(1)
  })
  it('a dropped draft of the same name and other words gets a number; the same words find their review', async () => {
    const { desk, client } = await seated()
    const first = await opened(client, await handed(desk, 'draft.txt', article))
    const second = await opened(client, await handed(desk, 'draft.txt', `${article}又及。\n`))
    expect([first.name, second.name]).toEqual(['draft.galley', 'draft (2).galley'])
    const again = await handed(desk, 'draft.txt', article)
    expect(await client.call('review.create', { ...wish, file: again })).toMatchObject({
      error: { code: 'review-exists', details: { review: first.review } }
    })
  })
  it('by a person only', async () => {
    const { client } = await seated()
    const nobody = new Client((await desk(await place())).desk)
    expect(await nobody.fails('review.create', { ...wish, file: 'x' })).toBe('no-profile')
    expect(await client.fails('review.create', { ...wish, file: 'x' })).toBe('unknown-id')
  })
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'file-empty'],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), 'file-binary']
  ])('not of %s, and its name is said', async (name, content, code) => {
    const { desk, client } = await seated()
    const result = await client.call('review.create', { ...wish, file: await handed(desk, name, content) })
    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(JSON.stringify(result)).toContain(name)
  })
  it('not of a file that is gone, nor where a folder is gone', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    await mkdir(join(at.files, 'sub'))
    const file = await admitted(desk, join(at.files, 'a.txt'))
    const folder = await admitted(desk, join(at.files, 'sub'))
    await rm(join(at.files, 'sub'), { recursive: true })
    expect(await client.fails('review.create', { ...wish, file, folder })).toBe('file-gone')
    await rm(join(at.files, 'a.txt'))
    expect(await client.fails('review.create', { ...wish, file })).toBe('file-gone')
  })
  it.skipIf(readOnlyFolder === undefined)(
    'not in a folder that cannot be written, which is said',
    async () => {
      const { desk, client } = await seated()
      const file = await handed(desk, 'a.txt', article)
      const folder = await admitted(desk, readOnlyFolder ?? '')
      expect(await client.fails('review.create', { ...wish, file, folder })).toBe('folder-readonly')
    }
  )
  it('and can be cancelled by its page, not by another one', async () => {
    const { desk, client } = await seated()
    const file = await handed(desk, 'long.txt', `${article.repeat(20_000)}`)
    const making = client.call('review.create', { ...wish, file, task: 't' })
    const other = new Client(desk)
    await other.get('task.cancel', { task: 't' })
    await client.get('task.cancel', { task: 't' })
    expect(await making).toMatchObject({ error: { code: 'cancelled' } })
    expect((await client.get('desk.list', {})).reviews).toEqual([])
  })
})

describe('a long manuscript', { timeout: 90_000 }, () => {
  const long = article.repeat(1500)

  it('is read in a thread of its own, tells how far it is, and its page is answered meanwhile', async () => {
    const { desk, client } = await seated()
    const file = await handed(desk, 'long.txt', long)
    let made = false
    const making = client.get('review.create', { ...wish, file, task: 't' }).then((value) => {
      made = true
      return value
    })
    let answers = 0
    while (!made) {
      await client.get('hello', {})
      await new Promise(setImmediate)
      answers++
    }
    expect(answers).toBeGreaterThan(50)
    expect(client.of('task.progress').at(-1)).toMatchObject({ task: 't', stage: 'reading' })
    const { doc } = await client.get('review.open', await making)
    expect(JSON.stringify(doc).match(/70余人/g)).toHaveLength(1500)
  })
  it('fails as a short one does', async () => {
    const { desk, client } = await seated()
    const file = await handed(desk, 'long.txt', '\0'.repeat(200_000))
    expect(await client.fails('review.create', { ...wish, file })).toMatch(/^file-/)
  })
})

describe('pages share a review', () => {
  it('each hears what the other did, and the version is one', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const other = new Client(desk)
    await other.get('review.open', { review })
    await client.get('review.submit', typing(review, 0, '一'))
    await other.get('review.submit', typing(review, 1, '二'))
    expect(await client.fails('review.submit', typing(review, 1, '三'))).toBe('conflict')
    expect(client.of('review.changed').map(({ version }) => version)).toEqual([1, 2])
    expect(other.of('review.changed')).toEqual(client.of('review.changed'))
    const news = await client.get('review.since', { review, version: 1, seq: 1 })
    expect(news.steps).toHaveLength(1)
  })
  it('a batch sent again is answered as before', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const batch = typing(review, 0, '一')
    const first = await client.get('review.submit', batch)
    expect(await client.get('review.submit', batch)).toEqual(first)
  })
  it('it is closed when the last one leaves, and not before', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const other = new Client(desk)
    await other.get('review.open', { review })
    const path = join(at.folder, 'desk', 'reviews', 'a.galley')
    const busy = () => {
      const second = openReview(path)
      if (second.ok) second.value.close()
      return !second.ok && second.error.code === 'review-busy'
    }
    expect(busy()).toBe(true)
    await client.get('review.close', { review })
    expect(busy()).toBe(true)
    await other.leave()
    expect(busy()).toBe(false)
  })
  it('a page that comes back after a lost connection goes on without opening it again', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await client.leave()
    const back = new Client(desk)
    await back.get('review.submit', typing(review, 0, '一'))
    expect((await back.get('review.since', { review, version: 0, seq: 1 })).version).toBe(1)
    expect(back.of('review.changed')).toHaveLength(1)
  })
  it('a page that is loaded again finds it free, though the page before has only just gone', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await client.get('review.submit', typing(review, 0, '一'))
    const leaving = client.leave()
    const again = new Client(desk)
    expect((await again.get('review.open', { review })).version).toBe(1)
    await leaving
  })
  it('a page that leaves while it opens one holds nothing', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await client.get('review.close', { review })
    const quick = new Client(desk)
    const opening = quick.call('review.open', { review })
    await quick.leave()
    expect(await opening).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    const free = openReview(join(at.folder, 'desk', 'reviews', 'a.galley'))
    expect(free.ok).toBe(true)
    if (free.ok) free.value.close()
  })
  it('opened by two at the same moment it is opened once', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await client.get('review.close', { review })
    const pages = [new Client(desk), new Client(desk), new Client(desk)]
    const versions = await Promise.all(pages.map((page) => page.get('review.open', { review })))
    expect(versions.map(({ version }) => version)).toEqual([0, 0, 0])
  })
  it('the name on each act is the profile, whatever the page says', async () => {
    const { desk, client } = await seated()
    const snapshot = await opened(client, await handed(desk, 'a.txt', article))
    expect(snapshot.events[0]?.actor).toMatchObject({ name: '王岑', role: 'editor' })
  })
})

describe('the list of reviews', () => {
  it('outlives the desk, with the same ids', async () => {
    const { desk: first, end, client, at } = await seated()
    const { review } = await opened(client, await handed(first, 'a.txt', article))
    await client.get('review.submit', typing(review, 0, '新'))
    await end()
    const again = new Client((await desk(at)).desk)
    const [card] = (await again.get('desk.list', {})).reviews
    expect(card).toMatchObject({
      review,
      name: 'a.galley',
      stage: 'review',
      missing: false,
      touchedBy: '王岑'
    })
    expect((await again.get('review.open', { review })).version).toBe(1)
  })
  it('says what is missing, and forgets on request without touching the file', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    await client.get('review.close', { review })
    await rename(join(at.files, 'a.galley'), join(at.files, 'moved.galley'))
    expect((await client.get('desk.list', {})).reviews).toMatchObject([{ review, missing: true }])
    expect(await client.fails('review.open', { review })).toBe('file-gone')
    await client.get('desk.forget', { review })
    expect((await client.get('desk.list', {})).reviews).toEqual([])
    expect(await readdir(at.files)).toContain('moved.galley')
    const file = await admitted(desk, join(at.files, 'moved.galley'))
    const located = await client.get('review.locate', { file })
    expect((await client.get('review.open', located)).title).toBe('警方通报')
  })
  it('forgotten while open it stays the same review', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    await client.get('desk.forget', { review })
    const file = await admitted(desk, join(at.files, 'a.galley'))
    expect(await client.get('review.locate', { file })).toEqual({ review })
  })
  it('a review that was handed over gets a place of its own', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    await client.get('review.close', { review })
    const file = await handed(desk, 'a.galley', await readFile(join(at.files, 'a.galley')))
    const located = await client.get('review.locate', { file })
    expect(located.review).not.toBe(review)
    expect((await client.get('review.open', located)).folder).toBe('reviews')
  })
  it('something else is no review', async () => {
    const { desk, client } = await seated()
    expect(await client.fails('review.locate', { file: await handed(desk, 'a.txt', 'x') })).toBe(
      'not-a-review'
    )
    const random = await handed(desk, 'a.galley', 'x'.repeat(5000))
    expect(await client.fails('review.locate', { file: random })).toBe('not-a-review')
  })
  it('tells every page that it changed', async () => {
    const { desk, client } = await seated()
    const other = new Client(desk)
    await opened(client, await handed(desk, 'a.txt', article))
    expect(other.of('desk.changed').length).toBeGreaterThan(0)
  })
})

describe('other programs', () => {
  it('a manuscript that changed or went is said once each, by its content and not by its date', async () => {
    const { desk, client, at } = await seated()
    const path = join(at.files, 'a.txt')
    await writeFile(path, article)
    await opened(client, await admitted(desk, path))
    const states = () => client.of('review.manuscript').map(({ state }) => state)
    await writeFile(path, article)
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(states()).toEqual([])
    await writeFile(path, `${article}改`)
    await eventually(states).toEqual(['changed'])
    await rm(path)
    await eventually(states).toEqual(['changed', 'gone'])
    await writeFile(path, article)
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(states()).toEqual(['changed', 'gone'])
  })
  it('one that changed while nobody looked is said at the opening', async () => {
    const { desk, client, at } = await seated()
    const path = join(at.files, 'a.txt')
    await writeFile(path, article)
    const { review } = await opened(client, await admitted(desk, path))
    await client.get('review.close', { review })
    await writeFile(path, '别的')
    await client.get('review.open', { review })
    await eventually(() => client.of('review.manuscript')).toMatchObject([
      { state: 'changed', name: 'a.txt' }
    ])
  })
  it('a review file that was taken away confirms nothing, and every page is told', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    const other = new Client(desk)
    await other.get('review.open', { review })
    await rename(join(at.files, 'a.galley'), join(at.files, 'b.galley'))
    expect(await client.fails('review.submit', typing(review, 0, '一'))).toBe('file-gone')
    expect(other.of('review.trouble')).toMatchObject([{ review, code: 'file-gone', name: 'a.galley' }])
  })
  it('a review that another program holds is busy', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    await client.get('review.close', { review })
    const held = openReview(join(at.files, 'a.galley'))
    expect(held.ok).toBe(true)
    expect(await client.fails('review.open', { review })).toBe('review-busy')
    if (held.ok) held.value.close()
    expect((await client.get('review.open', { review })).version).toBe(0)
  })
})

describe('files of a command line', () => {
  it('wait for the first page, and go to one page only', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    await client.leave()
    expect(await desk.offer([join(at.files, 'a.txt'), join(at.files, 'none.txt')])).toBe(1)
    const [first, second] = [new Client(desk), new Client(desk)]
    await first.get('hello', {})
    await second.get('hello', {})
    await eventually(() => first.of('desk.open').length).toBe(1)
    expect(second.of('desk.open')).toEqual([])
    await desk.offer([join(at.files, 'a.txt')])
    expect([first.of('desk.open').length, second.of('desk.open').length]).toEqual([1, 1])
    expect(second.of('desk.open')).toEqual(first.of('desk.open'))
  })
})
