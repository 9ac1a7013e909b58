import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Client, desk, place, seated } from './desk.ts'

it('who sits here and how they like it outlives the desk', async () => {
  const { client, end, at } = await seated()
  const { id } = await client.get('profile.set', { name: '林岚', role: 'chief' })
  await client.get('settings.set', { theme: 'dark' })
  await end()
  const again = new Client((await desk(at)).desk)
  expect(await again.get('hello', {})).toMatchObject({
    host: 'browser',
    nativeDialogs: false,
    profile: { id, name: '林岚', role: 'chief' },
    settings: { language: 'zh', theme: 'dark' }
  })
  expect(await readFile(join(at.folder, 'desk', 'profile.json'), 'utf8')).toContain('林岚')
})

it('a name that changes keeps its id', async () => {
  const { client } = await seated()
  const before = (await client.get('hello', {})).profile?.id
  expect((await client.get('profile.set', { name: '王岑岑', role: 'checker' })).id).toBe(before)
})

it('nobody sits at a new desk, and nobody without a name', async () => {
  const client = new Client((await desk(await place())).desk)
  expect((await client.get('hello', {})).profile).toBeNull()
  expect(await client.fails('profile.set', { name: '  ', role: 'editor' })).toBe('bad-argument')
})

it('samples are summed up in the language of the interface, which every page hears of', async () => {
  const { client, desk } = await seated()
  const other = new Client(desk)
  const summary = async () => (await other.get('desk.list', {})).samples[0]?.summary
  expect(await summary()).toBe('一篇通报')
  await client.get('settings.set', { language: 'en' })
  expect(other.of('desk.changed')).toHaveLength(1)
  expect(await summary()).toBe('A notice')
})

it('there is no dialog where the host has none', async () => {
  const { client } = await seated()
  expect(await client.fails('files.choose', { purpose: 'folder' })).toBe('not-here')
})
