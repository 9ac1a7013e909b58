import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { contentSecurityPolicy } from '#main/api'
import { filesOf } from '../../../../main/hosts/electron/arguments.ts'
import { externalUrl } from '../../../../main/hosts/electron/external.ts'
import { guardNavigation } from '../../../../main/hosts/electron/navigation.ts'
import { isOurs, schemes } from '../../../../main/hosts/electron/origin.ts'
import { guardPermissions, permissions, permits } from '../../../../main/hosts/electron/permissions.ts'
import { answer } from '../../../../main/hosts/electron/protocol.ts'
import { guardRequests, requestAllowed } from '../../../../main/hosts/electron/requests.ts'
import { webPreferences } from '../../../../main/hosts/electron/window.ts'
import { calls, contents, session } from './stub.ts'

beforeEach(() => {
  calls.length = 0
})

const given = (name: string) => calls.find((call) => call.name === name)?.given
const ours = 'galley://app/index.html'

it('E1, E2: webPreferences are exactly these', () => {
  expect(webPreferences('/out/preload/index.cjs', true)).toEqual({
    preload: '/out/preload/index.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    devTools: false,
    spellcheck: false
  })
  expect(webPreferences('/x', false).devTools).toBe(true)
})

it('E5: the scheme is standard and secure, without CORS and never past the policy', () => {
  expect(schemes).toEqual([
    {
      scheme: 'galley',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: false,
        bypassCSP: false
      }
    }
  ])
})

it.each([
  [ours, true],
  ['galley://app/', true],
  ['galley://other/index.html', false],
  ['galley://app.attacker.example/index.html', false],
  ['galley://app:80/index.html', false],
  ['https://app/index.html', false],
  ['file:///index.html', false],
  ['about:blank', false],
  ['', false],
  ['null', false]
])('%j is ours: %j', (url, expected) => expect(isOurs(url)).toBe(expected))

describe('E6: the protocol', () => {
  async function page(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'galley-page-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await mkdir(join(folder, 'renderer'))
    await mkdir(join(folder, 'renderer-other'))
    await writeFile(join(folder, 'renderer', 'index.html'), 'page')
    await writeFile(join(folder, 'renderer-other', 'x.js'), 'secret')
    await writeFile(join(folder, 'secret.js'), 'secret')
    await symlink(join(folder, 'secret.js'), join(folder, 'renderer', 'link.js'))
    return join(folder, 'renderer')
  }
  it('serves the page with the policy', async () => {
    const served = await answer(await page(), new Request(`${ours}?x=1#y`))
    expect([served.status, await served.text()]).toEqual([200, 'page'])
    expect(served.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
    expect(served.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(served.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })
  it.each([
    'galley://app/../secret.js',
    'galley://app/%2e%2e/secret.js',
    'galley://app/%2e%2e%2fsecret.js',
    'galley://app/..%2fsecret.js',
    'galley://app/..\\secret.js',
    'galley://app/..%5csecret.js',
    'galley://app//etc/passwd',
    'galley://app/../renderer-other/x.js',
    'galley://app/..%2frenderer-other/x.js',
    'galley://app/link.js',
    'galley://app/%00',
    'galley://host/index.html',
    'https://app/index.html'
  ])('404 for %s, with the policy', async (url) => {
    const served = await answer(await page(), new Request(url))
    expect(served.status).toBe(404)
    expect(served.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy)
  })
  it('GET and HEAD only', async () => {
    const root = await page()
    expect(await (await answer(root, new Request(ours, { method: 'HEAD' }))).text()).toBe('')
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await answer(root, new Request(ours, { method }))).status).toBe(405)
    }
  })
})

describe('E7: permissions', () => {
  it('of all names that Electron knows only the sanitized clipboard is allowed', async () => {
    const types = await readFile(
      join(import.meta.dirname, '../../../../node_modules/electron/electron.d.ts'),
      'utf8'
    )
    const lists = types.match(/setPermission(?:Request|Check)Handler\(handler: .*permission: ([^,]+),/g) ?? []
    const names = new Set(
      lists.flatMap((list) => list.match(/'[\w-]+'/g) ?? []).map((name) => name.slice(1, -1))
    )
    expect(names.size).toBeGreaterThan(40)
    expect([...names].filter((name) => permits(name, ours))).toEqual(['clipboard-sanitized-write'])
    const unknown = Object.keys(permissions).filter((name) => !names.has(name))
    expect(unknown).toEqual([])
  })
  it('and that for our page only, nothing by inheritance', () => {
    expect(permits('clipboard-sanitized-write', 'https://attacker.example')).toBe(false)
    expect(permits('clipboard-sanitized-write', '')).toBe(false)
    expect(permits('toString', ours)).toBe(false)
  })
  it('the handlers answer by the table and log what they deny', () => {
    const lines: unknown[] = []
    guardPermissions(session.defaultSession, (...line) => lines.push(line))
    const [ask] = given('setPermissionRequestHandler') ?? []
    const [check] = given('setPermissionCheckHandler') ?? []
    const [device] = given('setDevicePermissionHandler') ?? []
    if (typeof ask !== 'function' || typeof check !== 'function' || typeof device !== 'function')
      throw new Error()
    const answers: unknown[] = []
    const remember = (allowed: unknown) => answers.push(allowed)
    ask(null, 'media', remember, { requestingUrl: ours })
    ask(null, 'clipboard-sanitized-write', remember, { requestingUrl: ours })
    expect(answers).toEqual([false, true])
    expect(lines).toEqual([['permission denied', { permission: 'media' }]])
    expect([check(null, 'usb', ours), check(null, 'clipboard-sanitized-write', ours)]).toEqual([false, true])
    expect(device({ deviceType: 'hid', origin: ours })).toBe(false)
  })
})

describe('E8, E9: requests and downloads', () => {
  it.each([
    [ours, true],
    ['blob:galley://app/1', true],
    ['devtools://devtools/x', true],
    ['https://example.com/', false],
    ['http://127.0.0.1:5173/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['ws://127.0.0.1/', false],
    ['chrome://gpu', false],
    ['', false]
  ])('%j: %j', (url, expected) => expect(requestAllowed(url)).toBe(expected))
  it('are cancelled by the session', () => {
    guardRequests(session.defaultSession)
    const [listener] = given('onBeforeRequest') ?? []
    if (typeof listener !== 'function') throw new Error()
    const answers: unknown[] = []
    listener({ url: 'https://example.com' }, (answer: unknown) => answers.push(answer))
    listener({ url: ours }, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ cancel: true }, { cancel: false }])
  })
  it('a download is prevented', () => {
    const own = session.defaultSession
    own.removeAllListeners()
    guardRequests(own)
    expect(prevented((event) => own.emit('will-download', event))).toBe(true)
  })
})

function prevented(emit: (event: { preventDefault: () => void }) => void): boolean {
  let done = false
  emit({
    preventDefault() {
      done = true
    }
  })
  return done
}

describe('E10: navigation', () => {
  function guarded(): { contents: WebContents; opened: string[]; open: (url: string) => unknown } {
    const made = contents()
    const opened: string[] = []
    guardNavigation(made, (url) => opened.push(url))
    const [handler] = given('setWindowOpenHandler') ?? []
    if (typeof handler !== 'function') throw new Error()
    return { contents: made, opened, open: (url) => handler({ url }) }
  }
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays on our page', (name) => {
    const { contents } = guarded()
    const stopped = (url: string) => prevented((event) => contents.emit(name, Object.assign(event, { url })))
    expect(stopped('https://example.com/')).toBe(true)
    expect(stopped('file:///etc/passwd')).toBe(true)
    expect(stopped('about:blank')).toBe(true)
    expect(stopped(ours)).toBe(false)
  })
  it('no webview is attached', () => {
    const { contents } = guarded()
    expect(prevented((event) => contents.emit('will-attach-webview', event))).toBe(true)
  })
  it('no window opens; a plain link goes to the system', () => {
    const { open, opened } = guarded()
    expect(open('https://example.com/a')).toEqual({ action: 'deny' })
    expect(open('javascript:alert(1)')).toEqual({ action: 'deny' })
    expect(open(ours)).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.com/a'])
  })
})

it.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  ['mailto:desk@example.com', 'mailto:desk@example.com'],
  ['http://example.com/', null],
  ['https://user@example.com/', null],
  ['https://user:secret@example.com/', null],
  ['https://:secret@example.com/', null],
  ['file:///etc/passwd', null],
  ['javascript:alert(1)', null],
  ['smb://server/share', null],
  ['vscode://file/x', null],
  ['//example.com', null],
  ['', null],
  [`https://example.com/${'x'.repeat(2048)}`, null]
])('B8: %s', (url, expected) => expect(externalUrl(url)).toBe(expected))

describe('E15: a second start', () => {
  it('gives files, absolute, and no switch', () => {
    const argv = ['/app/galley', '--no-sandbox', '--inspect=1', 'a.txt', '/b.md', '-x', '']
    expect(filesOf(argv, '/home/desk', true)).toEqual(['/home/desk/a.txt', '/b.md'])
  })
  it('run from the sources, the first is the program', () => {
    expect(filesOf(['electron', '--x', '.', 'a.txt'], '/home/desk', false)).toEqual(['/home/desk/a.txt'])
  })
  it('and not more than a hundred', () => {
    expect(filesOf(Array(500).fill('a'), '/', true)).toHaveLength(100)
  })
})
