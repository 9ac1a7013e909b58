import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ExposedBridge, Notice } from '#main/api'
import config from '../../electron.config.ts'
import '../../preload/index.ts'
import { calls, ipcRenderer } from '../main/hosts/electron/stub.ts'

let exposed: ExposedBridge

function isBridge(value: unknown): value is ExposedBridge {
  return typeof value === 'object' && value !== null && 'subscribe' in value
}

beforeAll(() => {
  const [key, api] = calls.find((call) => call.name === 'exposeInMainWorld')?.given ?? []
  expect(key).toBe('galley')
  if (!isBridge(api)) throw new Error('nothing was exposed')
  exposed = api
})
const invoked = () => calls.filter((call) => call.name === 'invoke').at(-1)?.given

describe('E12: the page gets named functions', () => {
  it('these three, and nothing of Electron', () => {
    expect(Object.keys(exposed).sort()).toEqual(['call', 'receive', 'subscribe'])
    for (const value of Object.values(exposed)) expect(typeof value).toBe('function')
    expect(Object.values(exposed)).not.toContain(ipcRenderer)
  })
  it('a call goes over galley:call', async () => {
    await exposed.call('hello', {})
    expect(invoked()).toEqual(['galley:call', { method: 'hello', input: {} }])
  })
  it('a subscription hears notices without their event, until it ends', () => {
    const heard: unknown[][] = []
    const end = exposed.subscribe((...given: Notice[]) => heard.push(given))
    ipcRenderer.emit('galley:notice', { sender: 'raw' }, { type: 'desk.changed' })
    expect(heard).toEqual([[{ type: 'desk.changed' }]])
    end()
    ipcRenderer.emit('galley:notice', {}, { type: 'desk.changed' })
    expect(heard).toHaveLength(1)
    expect(ipcRenderer.listenerCount('galley:notice')).toBe(0)
  })
})

describe('E13: a file', () => {
  it('goes to main by its path, which the page does not see', async () => {
    const answer = await exposed.receive(new File(['copy'], 'draft.txt'))
    expect(invoked()).toEqual(['galley:call', { path: '/d/draft.txt' }])
    expect(answer).toBeUndefined()
  })
  it('that was made in the page goes by its bytes', async () => {
    await exposed.receive(new File(['copy'], 'made.txt'))
    expect(invoked()).toEqual(['galley:call', { name: 'made.txt', bytes: expect.any(ArrayBuffer) }])
  })
})

it('E4: the preload is one CommonJS file that requires electron only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-preload-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const options = { ...config.preload?.build, outDir: folder, ssr: true }
  const rollupOptions = { ...options.rollupOptions, external: ['electron'] }
  await build({ configFile: false, logLevel: 'silent', build: { ...options, rollupOptions } })
  expect(await readdir(folder)).toEqual(['index.cjs'])
  const text = await readFile(join(folder, 'index.cjs'), 'utf8')
  expect(text.match(/require\((["'`])(.*?)\1\)/g)?.map((call) => call.slice(9, -2))).toEqual(['electron'])
  expect(text).not.toMatch(/^\s*(import|export)\s/m)
  expect(text).not.toMatch(/\bimport\(/)
})
