import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk } from '#main/desk'
import { openReview } from '#main/review'
import { longestArticle } from '../../../main/desk/maker.ts'
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
      const refused = await client.call('review.create', { ...wish, file, folder })
      if (refused.ok) throw new Error('it was made')
      const { code, details } = refused.error
      expect(code).toBe('folder-readonly')
      expect(details).toMatchObject({ name: 'a.txt', folder: basename(readOnlyFolder ?? '') })
      // The place that is offered takes it.
      const place = { ...wish, file, folder: String(details.desk) }
      const made = await client.get('review.create', place)
      expect((await client.get('review.open', made)).folder).toBe('reviews')
    }
  )
  it('and can be cancelled by its page, not by another one', async () => {
    const { desk, client } = await seated()
    const file = await handed(desk, 'long.txt', `${article.repeat(longestArticle / article.length)}`)
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

describe('what is longer than an article', { timeout: 90_000 }, () => {
  const line = '今年前10个月，全市抓获犯罪嫌疑人100余人。\n'
  const most = line.repeat(Math.floor(longestArticle / line.length))

  it('is no review, which names it and says how long it is and may be; nothing is left of it', async () => {
    const { desk, client, at } = await seated()
    const text = most.padEnd(longestArticle + 1, '长')
    const details = { name: 'long.txt', characters: text.length, limit: longestArticle }
    expect(
      await client.call('review.create', { ...wish, file: await handed(desk, 'long.txt', text) })
    ).toMatchObject({ error: { code: 'text-too-long', details } })
    expect(await readdir(join(at.folder, 'desk', 'reviews'))).toEqual([])
    expect((await client.get('desk.list', {})).reviews).toEqual([])
  })
  it('is as long as an article may be: that is taken, and others are answered while it is opened', async () => {
    const { desk, client } = await seated()
    const text = most.padEnd(longestArticle, '长')
    const file = await handed(desk, 'long.txt', text)
    const { review } = await client.get('review.create', { ...wish, file })
    let here = false
    const opening = client.get('review.open', { review }).then(() => {
      here = true
    })
    let answers = 0
    while (!here) {
      await new Client(desk).get('hello', {})
      await new Promise(setImmediate)
      answers++
    }
    await opening
    // One for each stretch that is read at a time, at least.
    expect(answers).toBeGreaterThan(8)
    expect(await client.get('review.submit', typing(review, 0, '一'))).toMatchObject({ version: 1 })
  })
  it('is counted in what a reader reads, not in markup', async () => {
    const { desk, client } = await seated()
    const page = `<script>${'x'.repeat(longestArticle)}</script><p>${article}</p>`
    expect((await opened(client, await handed(desk, 'page.html', page))).version).toBe(0)
    const long = `<p>${'长'.repeat(longestArticle + 1)}</p>`
    const file = await handed(desk, 'long.html', long)
    expect(await client.fails('review.create', { ...wish, file })).toBe('text-too-long')
    const five = await handed(desk, 'line.md', '一'.repeat(5_000_000))
    expect(await client.fails('review.create', { ...wish, file: five })).toBe('text-too-long')
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
  it.each<[string, (path: string) => Promise<void>]>([
    ['was taken away', (path) => rename(path, `${path}.moved`)],
    ['was deleted', (path) => rm(path)],
    ['was replaced by another file', (path) => rm(path).then(() => writeFile(path, 'something else'))]
  ])('a review whose file %s goes on in a copy, and what was not sent yet goes there', async (_, act) => {
    const { desk, client, at } = await seated()
    const path = join(at.files, 'a.galley')
    await writeFile(join(at.files, 'a.txt'), article)
    const { review } = await opened(client, await admitted(desk, join(at.files, 'a.txt')))
    await client.get('review.submit', typing(review, 0, '一'))
    expect(await client.fails('review.rescue', { review })).toBe('refused')
    await act(path)
    const files = async () => (await readdir(at.files)).filter((name) => !name.endsWith('-journal'))
    const now = await files()
    const waiting = typing(review, 1, '二')
    expect(await client.fails('review.submit', waiting)).toBe('file-gone')
    expect(await client.fails('review.submit', waiting)).toBe('file-gone')
    expect(client.of('review.trouble')).toHaveLength(1)
    expect(await client.get('review.rescue', { review })).toEqual({ name: 'a-rescued.galley' })
    expect(await client.get('review.submit', waiting)).toMatchObject({ version: 2 })
    expect(await client.fails('review.rescue', { review })).toBe('refused')
    await client.get('review.close', { review })
    const again = await client.get('review.open', { review })
    expect([again.name, again.folder, again.readOnly]).toEqual(['a-rescued.galley', 'reviews', null])
    expect(JSON.stringify(again.doc)).toContain('二一警方通报')
    expect((await client.get('review.verify', { review })).lines.every((line) => line.ok)).toBe(true)
    expect(await files()).toEqual(now)
  })
  it('a review that another program wrote over is never taken for the one that was open', async () => {
    const { desk, client, at } = await seated()
    for (const name of ['a', 'b']) {
      await writeFile(join(at.files, `${name}.txt`), `${article}${name}`)
      const { review } = await opened(client, await admitted(desk, join(at.files, `${name}.txt`)))
      await client.get('review.submit', typing(review, 0, name))
      await client.get('review.close', { review })
    }
    const file = await admitted(desk, join(at.files, 'a.galley'))
    const { review } = await client.get('review.locate', { file })
    await client.get('review.open', { review })
    const child =
      'const fs = require("node:fs"); fs.writeFileSync(process.argv[1], fs.readFileSync(process.argv[2]))'
    const [mine, other] = [join(at.files, 'a.galley'), join(at.files, 'b.galley')]
    // The other file has to look written later, as it does where a person copies over the one that is open.
    const longer = openReview(other)
    if (longer.ok) {
      longer.value.attach(Buffer.alloc(1000))
      longer.value.close()
    }
    expect(spawnSync(process.execPath, ['-e', child, mine, other]).status).toBe(0)
    expect(await client.fails('review.submit', typing(review, 1, '二'))).toBe('file-gone')
    const rescued = await client.call('review.rescue', { review })
    const names = await readdir(join(at.folder, 'desk', 'reviews'))
    if (rescued.ok) {
      expect(JSON.stringify((await client.get('review.open', { review })).doc)).toContain('a警方通报')
    } else expect(names).toEqual([])
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
