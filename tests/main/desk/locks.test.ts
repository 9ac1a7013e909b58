import { spawnSync } from 'node:child_process'
import { link, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk } from '#main/desk'
import { article, type Client, handed, opened, seated } from './desk.ts'

const wish = { folder: null, encoding: null, task: null }

const writer = `
  const { DatabaseSync } = require('node:sqlite')
  const db = new DatabaseSync(process.argv[1], { timeout: 0 })
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec('ROLLBACK')
    process.stdout.write('free')
  } catch (error) {
    process.stdout.write(error.errcode === 5 ? 'locked' : String(error))
  }
`

/** What another program finds that tries to write a file. */
const tried = (path: string) =>
  spawnSync(process.execPath, ['--no-warnings', '-e', writer, path], { encoding: 'utf8' }).stdout

async function admitted(desk: Desk, path: string): Promise<string> {
  const result = await desk.admit(path)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.file
}

interface Held {
  readonly desk: Desk
  readonly client: Client
  readonly review: string
  /** The review's manuscript, its file, and another name of that file. */
  readonly manuscript: string
  readonly path: string
  readonly alias: string
}

async function held(): Promise<Held> {
  const { desk, client, at } = await seated()
  const manuscript = join(at.files, 'a.txt')
  await writeFile(manuscript, article)
  const { review } = await opened(client, await admitted(desk, manuscript))
  const [path, alias] = [join(at.files, 'a.galley'), join(at.files, 'alias.txt')]
  await link(path, alias)
  return { desk, client, review, manuscript, path, alias }
}

describe('nothing that a person can do takes the locks off a review that is open', {
  timeout: 60_000
}, () => {
  it('a file is free before it is opened and after it is closed', async () => {
    const { client, review, path } = await held()
    expect(tried(path)).toBe('locked')
    await client.get('review.close', { review })
    expect(tried(path)).toBe('free')
  })
  it('not taking it as evidence, under its own name or another', async () => {
    const { desk, client, review, path, alias } = await held()
    for (const name of [path, alias]) {
      const file = await admitted(desk, name)
      expect(await client.fails('evidence.attach', { review, file })).toBe('review-open')
    }
    expect(tried(path)).toBe('locked')
  })
  it('not taking it as a manuscript', async () => {
    const { desk, client, path, alias } = await held()
    for (const name of [path, alias]) {
      const file = await admitted(desk, name)
      expect(await client.fails('review.create', { ...wish, file })).toBe('review-open')
    }
    expect(tried(path)).toBe('locked')
  })
  it('not choosing it again, looking at its folder or at the list', async () => {
    const { desk, client, review, path } = await held()
    expect(await client.get('review.locate', { file: await admitted(desk, path) })).toEqual({ review })
    await client.get('files.browse', { folder: null })
    await client.get('desk.list', {})
    await client.get('review.verify', { review })
    expect(tried(path)).toBe('locked')
  })
  it('not a manuscript that was replaced by a link to it', async () => {
    const { client, review, manuscript, path } = await held()
    await client.get('review.close', { review })
    await rm(manuscript)
    await symlink(path, manuscript)
    await client.get('review.open', { review })
    await expect
      .poll(() => client.of('review.manuscript'), { timeout: 18_000 })
      .toMatchObject([{ state: 'changed' }])
    expect(tried(path)).toBe('locked')
  })
  it('not an export under a name that leads to it', async () => {
    const { client, review, path } = await held()
    await symlink(path, path.replace('a.galley', 'a-draft.txt'))
    const wanted = { review, formats: ['txt' as const], draft: true, folder: null, overwrite: true }
    expect(await client.fails('review.export', wanted)).toBe('review-open')
    expect(tried(path)).toBe('locked')
  })
  it('not a copy of it that a page hands over', async () => {
    const { desk, client, review, path } = await held()
    await client.get('review.close', { review })
    const file = await handed(desk, 'a.galley', article)
    await client.get('review.open', { review })
    expect(await client.fails('review.locate', { file })).toBe('not-a-review')
    expect(tried(path)).toBe('locked')
  })
})
