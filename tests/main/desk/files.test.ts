import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileLimit } from '#main/api'
import { JsonFile } from '../../../main/desk/json-file.ts'
import { safeName, stem } from '../../../main/desk/name.ts'
import { Places } from '../../../main/desk/places.ts'
import { contains } from '../../../main/desk/roots.ts'
import { Client, desk, handed, place } from './desk.ts'

describe('B2: ids', () => {
  it('the same path has the same id, and it says nothing of the path', () => {
    const places = new Places()
    const { id } = places.add('/home/desk/draft.txt', 'chosen')
    expect(places.add('/home/desk/draft.txt', 'chosen').id).toBe(id)
    expect(places.add('/home/desk/other.txt', 'chosen').id).not.toBe(id)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
  })
  it.each(['', '/etc/passwd', '../x', '__proto__', 'constructor'])('%j is unknown', (id) => {
    expect(new Places().find(id)).toMatchObject({ ok: false, error: { code: 'unknown-id' } })
  })
  it('no answer of the picker holds a path', async () => {
    const at = await place()
    await writeFile(join(at.files, 'draft.txt'), 'x')
    const client = new Client((await desk(at)).desk)
    const answers = [await client.get('files.browse', { folder: null }), await client.get('desk.list', {})]
    expect(JSON.stringify(answers)).not.toContain(at.folder)
  })
})

describe('L14: the picker stays within its roots', () => {
  it('shows folders first, names in order, what each is, and no hidden file', async () => {
    const at = await place()
    for (const name of ['稿2.md', '稿10.txt', 'b.galley', 'a.pdf', '.hidden.txt']) {
      await writeFile(join(at.files, name), 'x')
    }
    await mkdir(join(at.files, 'z'))
    const client = new Client((await desk(at)).desk)
    const { entries, folder, above, writable } = await client.get('files.browse', { folder: null })
    expect(entries.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'z folder',
      '稿2.md manuscript',
      '稿10.txt manuscript',
      'a.pdf other',
      'b.galley review'
    ])
    expect([folder.name, above, writable]).toEqual(['files', [], true])
  })
  it('goes down and back up to the root and no further', async () => {
    const at = await place()
    await mkdir(join(at.files, 'a', 'b'), { recursive: true })
    const client = new Client((await desk(at)).desk)
    const top = await client.get('files.browse', { folder: null })
    const a = await client.get('files.browse', { folder: top.entries[0]?.file ?? '' })
    const b = await client.get('files.browse', { folder: a.entries[0]?.file ?? '' })
    expect(b.above.map(({ name }) => name)).toEqual(['files', 'a'])
    expect(b.above[0]).toEqual(top.folder)
  })
  it('neither follows nor shows a link that leads out', async () => {
    const at = await place()
    await mkdir(join(at.folder, 'outside'))
    await writeFile(join(at.folder, 'outside', 'secret.txt'), 'x')
    await symlink(join(at.folder, 'outside'), join(at.files, 'out'))
    await symlink(join(at.folder, 'outside', 'secret.txt'), join(at.files, 'secret.txt'))
    await writeFile(join(at.files, 'real.txt'), 'x')
    await symlink(join(at.files, 'real.txt'), join(at.files, 'within.txt'))
    const client = new Client((await desk(at)).desk)
    const { entries } = await client.get('files.browse', { folder: null })
    expect(entries.map(({ name }) => name)).toEqual(['real.txt', 'within.txt'])
  })
  it('a folder that became a link out is refused, not followed', async () => {
    const at = await place()
    await mkdir(join(at.files, 'a'))
    const made = await desk(at)
    const client = new Client(made.desk)
    const top = await client.get('files.browse', { folder: null })
    const { rename } = await import('node:fs/promises')
    await rename(join(at.files, 'a'), join(at.files, 'b'))
    await mkdir(join(at.folder, 'outside'))
    await symlink(join(at.folder, 'outside'), join(at.files, 'a'))
    expect(await client.fails('files.browse', { folder: top.entries[0]?.file ?? '' })).toBe('outside-roots')
  })
  it('an id of a folder elsewhere does not open it', async () => {
    const at = await place()
    const made = await desk(at)
    const admitted = await made.desk.admit(at.folder)
    const client = new Client(made.desk)
    const folder = admitted.ok ? admitted.value.file : ''
    expect(await client.fails('files.browse', { folder })).toBe('outside-roots')
    for (const id of ['..', '/', at.folder.slice(0, 64)]) {
      expect(await client.fails('files.browse', { folder: id })).toBe('unknown-id')
    }
  })
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a', '/', false],
    ['/a', '/b', false]
  ])('%s contains %s: %s', (folder, path, expected) => expect(contains(folder, path)).toBe(expected))
})

describe('received files', () => {
  it('are kept for the owner only, under a name of ours, until the next start', async () => {
    const at = await place()
    const first = await desk(at)
    await handed(first.desk, '../../警方通报.txt', 'copy')
    const inbox = join(at.folder, 'desk', 'inbox')
    const [name = ''] = await readdir(inbox)
    expect(name).toMatch(/^[0-9a-f-]{36}$/)
    expect((await stat(join(inbox, name))).mode & 0o777).toBe(0o600)
    expect((await stat(join(at.folder, 'desk'))).mode & 0o777).toBe(0o700)
    await first.end()
    await writeFile(join(inbox, 'left by a killed process'), 'copy')
    await desk(at)
    expect(await readdir(inbox)).toEqual([])
  })
  it('larger than 64 MB are refused and leave nothing', async () => {
    const at = await place()
    const { desk: made } = await desk(at)
    const megabyte = new Uint8Array(1024 * 1024)
    async function* endless() {
      for (;;) yield megabyte
    }
    const result = await made.receive('big.txt', endless())
    expect(result).toMatchObject({ error: { code: 'file-too-large', details: { name: 'big.txt' } } })
    expect(await readdir(join(at.folder, 'desk', 'inbox'))).toEqual([])
    expect(fileLimit).toBe(64 * 1024 * 1024)
  })
  it('a broken transfer leaves nothing', async () => {
    const at = await place()
    const { desk: made } = await desk(at)
    async function* broken() {
      yield new Uint8Array(10)
      throw new Error('connection lost')
    }
    await expect(made.receive('x.txt', broken())).rejects.toThrow('connection lost')
    expect(await readdir(join(at.folder, 'desk', 'inbox'))).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['警方通报.txt', '警方通报.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\draft.md', 'draft.md'],
    ['.hidden', 'hidden'],
    ['', 'untitled'],
    ['..', 'untitled'],
    ['CON.txt', '_CON.txt'],
    ['a\u202Etxt.exe', 'a txt.exe'],
    ['a:b*c?.txt', 'a b c .txt']
  ])('%j becomes %j', (given, expected) => expect(safeName(given)).toBe(expected))
  it('are file names on every system, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        const name = safeName(given)
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^\.|[. ]$|^ /u)
        expect(Buffer.byteLength(`${stem(name)} (999).galley`)).toBeLessThanOrEqual(255)
        expect(name).not.toBe('')
      })
    )
  })
})

describe('the small files of the desk', () => {
  const schema = z.strictObject({ count: z.number() })
  it('are replaced whole, for the owner only, and leave no sibling', async () => {
    const { folder } = await place()
    const path = join(folder, 'x.json')
    const file = await JsonFile.open(path, schema, { count: 0 })
    await Promise.all([1, 2, 3].map((count) => file.set({ count })))
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ count: 3 })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).filter((name) => name.startsWith('.~'))).toEqual([])
  })
  it.each(['{"count":', '{"count":"1"}', '', '[]'])('%j is set aside, not written over', async (text) => {
    const { folder } = await place()
    const path = join(folder, 'x.json')
    await writeFile(path, text)
    const file = await JsonFile.open(path, schema, { count: 7 })
    expect(file.value).toEqual({ count: 7 })
    const aside = (await readdir(folder)).find((name) => name.startsWith('x.json.damaged-')) ?? ''
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
  })
})
