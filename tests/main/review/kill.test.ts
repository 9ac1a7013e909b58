import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createReview, openReview, verifyReview } from '#main/review'
import { checker, received, value } from './build.ts'

// One file of the same sources: 200 starts that each read a hundred modules would take minutes.
const out = mkdtempSync(join(tmpdir(), 'galley-kill-'))
const script = join(out, 'writer.mjs')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./writer.ts', import.meta.url)),
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'writer.mjs', format: 'es' } }
    }
  })
}, 60_000)

afterAll(() => rmSync(out, { recursive: true, force: true }))

const kills = 200
const lanes = 3

/** Numbers in [0, 1), the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Writer {
  readonly child: ChildProcess
  readonly confirmed: string[]
  readonly ready: Promise<void>
  /** Resolves when so many batches are confirmed. */
  readonly reached: (count: number) => Promise<void>
}

function start(path: string, run: string): Writer {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(out, 'cache') }
  const child = spawn(process.execPath, [script, path, run], { stdio: ['pipe', 'pipe', 'inherit'], env })
  const confirmed: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    if (line !== 'ready') confirmed.push(line)
  })
  const ready = new Promise<void>((resolve, reject) => {
    lines.once('line', () => resolve())
    child.once('exit', () => reject(new Error('the writer did not start')))
  })
  const reached = async (count: number) => {
    while (confirmed.length < count) await once(lines, 'line')
  }
  return { child, confirmed, ready, reached }
}

/** Kills writers of one review, one after the other; gives how many batches were confirmed and how often the file held one more. */
async function lane(name: string, rounds: number, seed: number) {
  const random = seeded(seed)
  const path = join(out, `${name}.galley`)
  value(createReview(path, received(), checker)).close()
  let held = { version: 0, seq: 1 }
  let batches = 0
  let ahead = 0
  for (let round = 0; round < rounds; round += 1) {
    const run = `${name}${round}`
    const writer = start(path, run)
    await writer.ready
    writer.child.stdin?.write('go')
    await writer.reached(1 + Math.floor(random() * 5))
    await new Promise((resolve) => setTimeout(resolve, random() * 8))
    writer.child.kill('SIGKILL')
    await once(writer.child, 'close')

    const review = value(openReview(path))
    expect(review.readOnly).toBeNull()
    let last = held
    for (const line of writer.confirmed) {
      const [batch = '', version, seq] = line.split(' ')
      last = { version: Number(version), seq: Number(seq) }
      // The answer to a batch sent again is the one it had; a lost one would be a conflict.
      const again = review.submit({ client: run, batch, version: -1, steps: [], commands: [] }, checker)
      expect(again).toEqual({ ok: true, value: last })
    }
    // At most the one batch that was under way: a step with the events that it brought. That it is whole the chain of batches shows.
    const version = review.version - last.version
    const seq = review.state.seq - last.seq
    expect([0, 1]).toContain(version)
    expect(version === 0 ? seq : Math.min(seq, 0)).toBe(0)
    held = { version: review.version, seq: review.state.seq }
    ahead += version
    batches += writer.confirmed.length
    review.close()
  }
  const lines = verifyReview(path)
  expect(lines.filter((line) => !line.ok)).toEqual([])
  expect(lines.length).toBeGreaterThan(5)
  return { batches, ahead }
}

it(`${kills} kills while it writes lose nothing that was confirmed`, async () => {
  const each = Math.ceil(kills / lanes)
  const names = Array.from({ length: lanes }, (_, index) => `lane${index}-`)
  const results = await Promise.all(names.map((name, index) => lane(name, each, 20261125 + index)))
  const batches = results.reduce((sum, result) => sum + result.batches, 0)
  const ahead = results.reduce((sum, result) => sum + result.ahead, 0)
  console.info(`${each * lanes} kills, ${batches} confirmed batches, ${ahead} times one more than confirmed`)
  expect(batches).toBeGreaterThan(kills)
}, 900_000)
