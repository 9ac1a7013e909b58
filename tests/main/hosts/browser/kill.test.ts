import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { socketProtocol } from '#main/api'
import { Client } from './host.ts'

const start = join(import.meta.dirname, '../../../../main/hosts/browser/start.ts')

/** Starts the program as a person does, and connects to it as its page does. */
async function program(desk: string): Promise<{ child: ChildProcess; client: Client; post: Post }> {
  const child = spawn(
    process.execPath,
    [start, '--no-open', '--print-address', '--stay', '--profile', desk],
    {
      stdio: ['ignore', 'pipe', 'ignore']
    }
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = await new Promise<string>((resolve) => {
    let said = ''
    child.stdout.on('data', (piece) => {
      said += piece
      const found = /http:\S+#token=\S{43}/.exec(said)?.[0]
      if (found) resolve(found)
    })
  })
  const { origin, host, hash } = new URL(address)
  const token = hash.slice('#token='.length)
  const socket = new WebSocket(`ws://${host}/socket`, [socketProtocol, token], {
    headers: { Origin: origin }
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const post: Post = async (name, body) => {
    const headers = {
      Origin: origin,
      Authorization: `Bearer ${token}`,
      'X-Galley-Name': encodeURIComponent(name)
    }
    const answer = await fetch(`${origin}/files`, { method: 'POST', headers, body })
    return z.object({ value: z.object({ file: z.string() }) }).parse(await answer.json()).value.file
  }
  return { child, client: new Client(socket), post }
}
type Post = (name: string, body: string) => Promise<string>

const confirmed = z.object({ ok: z.literal(true), value: z.object({ version: z.number() }) })
const created = z.object({ value: z.object({ review: z.string() }) })
const checked = z.object({
  value: z.object({ lines: z.array(z.object({ ok: z.boolean(), name: z.string() })) })
})

it('killed in the middle of work, it has everything that it confirmed when it is started again', async () => {
  const desk = await mkdtemp(join(tmpdir(), 'galley-kill-'))
  onTestFinished(() => rm(desk, { recursive: true, force: true }))
  let review = ''
  let version = 0
  for (const round of [1, 2]) {
    const { child, client, post } = await program(desk)
    if (round === 1) {
      await client.call('profile.set', { name: '王岑', role: 'editor' })
      const file = await post('警方通报.txt', '警方通报\n\n全市抓获犯罪嫌疑人100余人。\n')
      const wish = { file, folder: null, encoding: null, task: null }
      review = created.parse(await client.call('review.create', wish)).value.review
    }
    const opened = confirmed.parse(await client.call('review.open', { review }))
    expect(opened.value.version).toBeGreaterThanOrEqual(version)
    version = opened.value.version
    const lines = checked.parse(await client.call('review.verify', { review })).value.lines
    expect(lines.filter(({ ok }) => !ok)).toEqual([])
    const gone = new Promise((resolve) => child.once('exit', resolve))
    for (let count = 0; count < 10 * round; count++) {
      const slice = { content: [{ type: 'text', text: '字' }] }
      const steps = [{ stepType: 'replace', from: 1, to: 1, slice }]
      const batch = { review, client: 'c', batch: `${round}-${count}`, version, steps, commands: [] }
      version = confirmed.parse(await client.call('review.submit', batch)).value.version
    }
    // One more is on its way: it may be there afterwards or not, but never half.
    const steps = [
      { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '末' }] } }
    ]
    client
      .call('review.submit', { review, client: 'c', batch: `${round}-last`, version, steps, commands: [] })
      .catch(() => {})
    child.kill('SIGKILL')
    await gone
  }
  const { client } = await program(desk)
  const opened = confirmed.parse(await client.call('review.open', { review }))
  expect(opened.value.version).toBeGreaterThanOrEqual(version)
  expect(opened.value.version).toBeLessThanOrEqual(version + 1)
}, 90_000)
