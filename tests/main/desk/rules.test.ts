import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleSetVersion } from '#core/checks'
import type { Settings } from '#main/api'
import { Client, desk, handed, opened, place, seated } from './desk.ts'
import { dismissAll } from './settle.ts'

const wrong = '通报\n\n全区共立案86宗，其中盗窃41宗、诈骗27宗、其他16宗。\n'
const off = (rule: string, reason = '') => ({ changes: [{ rule, off: true, reason }] })
const on = (rule: string) => ({ changes: [{ rule, off: false, reason: '' }] })
const idsOf = ({ rulesOff }: Settings) => rulesOff.map(({ rule }) => rule)

describe('a rule switched off', () => {
  it('names who did it, when and why, is told to every page and outlives the desk', async () => {
    const { client, desk: here, end, at } = await seated()
    const other = new Client(here)
    const changed = await client.get('rules.switch', off('arith.sum-total', '本报分项另列'))
    expect(changed.rulesOff).toEqual([
      {
        rule: 'arith.sum-total',
        by: '王岑',
        reason: '本报分项另列',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/)
      }
    ])
    expect(other.of('settings.changed')).toEqual([{ type: 'settings.changed', settings: changed }])
    await end()
    const again = new Client((await desk(at)).desk)
    expect((await again.get('hello', {})).settings).toEqual(changed)
  })

  it('finds nothing and blocks nothing in what is open, until it is on again', async () => {
    const { client, desk: here } = await seated()
    const { review } = await opened(client, await handed(here, 'a.txt', wrong))
    const sums = async () =>
      (await client.get('review.gate', { review })).lines.filter(({ code }) => code === 'finding-open').length
    expect(await sums()).toBe(1)
    await client.get('rules.switch', off('arith.sum-total', '本报分项另列'))
    expect(await sums()).toBe(0)
    await client.get('rules.switch', on('arith.sum-total'))
    expect(await sums()).toBe(1)
  })

  it('is off for what is opened later, and that is on record in it', async () => {
    const { client, desk: here } = await seated()
    await client.get('rules.switch', off('arith.sum-total', '本报分项另列'))
    const { review, events } = await opened(client, await handed(here, 'a.txt', wrong))
    const inForce = { version: ruleSetVersion, off: ['arith.sum-total'] }
    expect(events[0]?.happening).toMatchObject({ type: 'review.opened', rules: inForce })
    const { lines } = await client.get('review.gate', { review })
    expect(lines.some(({ code }) => code === 'finding-open')).toBe(false)
  })

  it('is signed with the copy and certified, also after it is on again', async () => {
    const { client, desk: here } = await seated()
    await client.get('rules.switch', off('arith.sum-total', '本报分项另列'))
    const { review } = await opened(client, await handed(here, 'a.txt', wrong))
    const version = await dismissAll(client, review, '核对过底稿')
    const commands = [{ type: 'review.approve' as const, statement: '' }]
    await client.get('review.submit', { review, client: 'c', batch: 'b', version, steps: [], commands })
    await client.get('rules.switch', on('arith.sum-total'))
    const download = async (format: 'certificate.json' | 'certificate.html') => {
      const { bytes } = await client.get('review.download', { review, format, draft: false })
      return Buffer.from(bytes, 'base64').toString()
    }
    expect(JSON.parse(await download('certificate.json'))).toMatchObject({
      rules: { version: ruleSetVersion, off: ['arith.sum-total'] },
      findings: { open: [] }
    })
    expect(await download('certificate.html')).toContain('各分项相加，与总数不符')
    const verified = await client.get('review.verify', { review })
    expect(verified.lines.find(({ name }) => name === 'rules')?.message).toBe(
      `approved under rule set ${ruleSetVersion}, 1 off: arith.sum-total`
    )
  })

  it('takes a reason where its findings hold back an approval, and none elsewhere', async () => {
    const { client } = await seated()
    expect(await client.call('rules.switch', off('arith.sum-total', '  '))).toMatchObject({
      error: { code: 'reason-needed', details: { rule: 'arith.sum-total' } }
    })
    expect(idsOf(await client.get('rules.switch', off('style.zh.fullwidth')))).toEqual(['style.zh.fullwidth'])
  })

  it('with others goes as one: all of them or none', async () => {
    const { client } = await seated()
    const changes = ['style.zh.fullwidth', 'arith.of-another-year'].map((rule) => ({
      rule,
      off: true,
      reason: ''
    }))
    expect(await client.fails('rules.switch', { changes })).toBe('unknown-id')
    expect((await client.get('hello', {})).settings.rulesOff).toEqual([])
  })

  it('keeps the name and reason of who was first', async () => {
    const { client } = await seated()
    const first = await client.get('rules.switch', off('arith.sum-total', '本报分项另列'))
    await client.get('profile.set', { name: '周总', role: 'chief' })
    expect(await client.get('rules.switch', off('arith.sum-total', '另一个理由'))).toEqual(first)
  })

  it('is not off where that cannot be kept', async () => {
    const { client, at } = await seated()
    await mkdir(join(at.folder, 'desk', 'settings.json', 'in the way'), { recursive: true })
    expect(await client.fails('rules.switch', off('style.zh.fullwidth'))).toBe('file-unreadable')
    expect((await client.get('hello', {})).settings.rulesOff).toEqual([])
    expect(client.of('settings.changed')).toEqual([])
  })

  it('takes somebody who sits here', async () => {
    const client = new Client((await desk(await place())).desk)
    expect(await client.fails('rules.switch', off('style.zh.fullwidth'))).toBe('no-profile')
  })
})

describe('settings on disk', () => {
  const kept = async (settings: unknown) => {
    const at = await place()
    await mkdir(join(at.folder, 'desk'))
    const path = join(at.folder, 'desk', 'settings.json')
    await writeFile(path, JSON.stringify(settings))
    const client = new Client((await desk(at)).desk)
    return { client, saved: async (): Promise<unknown> => JSON.parse(await readFile(path, 'utf8')) }
  }

  it('of an earlier Galley have every rule on', async () => {
    const { client } = await kept({ language: 'en', theme: 'dark' })
    expect((await client.get('hello', {})).settings).toEqual({ language: 'en', theme: 'dark', rulesOff: [] })
  })

  it('of a later one keep the rules that only it has, and whatever else it says', async () => {
    const strange = {
      rule: 'arith.of-another-year',
      by: '王岑',
      at: '2027-01-01T00:00:00.000+08:00',
      reason: ''
    }
    const { client, saved } = await kept({
      language: 'en',
      theme: 'dark',
      rulesOff: [strange],
      sounds: 'off'
    })
    await client.get('profile.set', { name: '王岑', role: 'editor' })
    const told = await client.get('rules.switch', off('style.zh.fullwidth'))
    const known = ['language', 'theme', 'rulesOff']
    expect([told, client.of('settings.changed')[0]?.settings ?? {}].map((each) => Object.keys(each))).toEqual(
      [known, known]
    )
    expect(await saved()).toMatchObject({
      sounds: 'off',
      rulesOff: [{ rule: 'style.zh.fullwidth' }, strange]
    })
  })
})
