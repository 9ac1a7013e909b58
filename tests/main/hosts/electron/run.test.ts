import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimDesk } from '#main/desk'
import { run } from '../../../../main/hosts/electron/run.ts'
import { app, calls, windows } from './stub.ts'

const names = () => calls.map((call) => call.name)
const given = (name: string) => calls.find((call) => call.name === name)?.given
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-electron-'))
  process.env.GALLEY_PROFILE = folder
  await run()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  delete process.env.GALLEY_PROFILE
})

describe('the program starts in order', () => {
  it('E3, E5: the sandbox and the scheme come before ready', () => {
    expect(names().slice(0, 4)).toEqual(['enableSandbox', 'registerSchemesAsPrivileged', 'setPath', 'ready'])
    expect(given('setPath')).toEqual(['userData', join(folder, 'electron')])
  })
  it('guards stand before the window opens', () => {
    const opened = names().indexOf('BrowserWindow')
    for (const guard of [
      'setPermissionRequestHandler',
      'setPermissionCheckHandler',
      'setDevicePermissionHandler',
      'onBeforeRequest',
      'setSpellCheckerEnabled',
      'protocol.handle',
      'ipcMain.handle'
    ]) {
      expect(names().indexOf(guard)).toBeGreaterThan(-1)
      expect(names().indexOf(guard)).toBeLessThan(opened)
    }
    expect(given('setSpellCheckerEnabled')).toEqual([false])
  })
  it('E1: with a preload that is one absolute CommonJS file', () => {
    expect(given('BrowserWindow')?.[0]).toMatchObject({
      show: false,
      webPreferences: { preload: expect.stringMatching(/^\/.*out\/preload\/index\.cjs$/), sandbox: true }
    })
  })
  it('E5: the page is galley://app/index.html', () => {
    expect(given('loadURL')).toEqual(['galley://app/index.html'])
    expect(given('protocol.handle')?.[0]).toBe('galley')
  })
  it('E10: the window is guarded as it is made', () => {
    expect(names()).toContain('setWindowOpenHandler')
  })
  it('E11: there is one handler, galley:call', () => {
    const handlers = calls.filter((call) => call.name === 'ipcMain.handle')
    expect(handlers.map((call) => call.given[0])).toEqual(['galley:call'])
  })
  it('the desk is claimed', async () => {
    expect(await claimDesk(folder)).toBeNull()
  })
  it('the menu speaks the language of the system', () => {
    expect(JSON.stringify(given('buildFromTemplate'))).toContain('粘贴为纯文本')
    expect(JSON.stringify(given('buildFromTemplate'))).not.toContain('toggleDevTools')
  })
})

describe('E15: a second start', () => {
  it('brings the window forward', () => {
    app.emit('second-instance', {}, ['galley', '--inspect', 'x.txt'], folder, null)
    expect(names()).toContain('restore')
    expect(names()).toContain('focus')
    expect(windows).toHaveLength(1)
  })
})

it('leaving closes the desk and gives its claim back', async () => {
  app.emit('will-quit', { preventDefault: () => {} })
  await expect.poll(() => given('exit')).toEqual([0])
  const claim = await claimDesk(folder)
  expect(claim).not.toBeNull()
  claim?.release()
})

it('E16: no process of main forks', async () => {
  const main = join(import.meta.dirname, '../../../../main')
  const names = (await readdir(main, { recursive: true })).filter((name) => name.endsWith('.ts'))
  expect(names.length).toBeGreaterThan(40)
  for (const name of names) {
    expect([name, await readFile(join(main, name), 'utf8')]).not.toEqual([
      name,
      expect.stringMatching(/\bfork\s*\(|\bfork\b.*child_process/)
    ])
  }
})
