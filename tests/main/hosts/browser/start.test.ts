import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { claimDesk } from '#main/desk'
import { handOver, listenForStarts } from '../../../../main/hosts/browser/instance.ts'
import { browserArguments, findBrowser } from '../../../../main/hosts/browser/launch.ts'
import { Lifeline } from '../../../../main/hosts/browser/lifeline.ts'
import { readOptions } from '../../../../main/hosts/browser/options.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'galley-start-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

describe('L13: the process ends after its last page', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('some seconds later, and not before', () => {
    const end = vi.fn()
    const leave = new Lifeline(15, end).enter()
    leave()
    vi.advanceTimersByTime(14_999)
    expect(end).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(end).toHaveBeenCalledOnce()
  })
  it('not where another page came meanwhile', () => {
    const end = vi.fn()
    const lifeline = new Lifeline(15, end)
    lifeline.enter()()
    vi.advanceTimersByTime(10_000)
    const leave = lifeline.enter()
    vi.advanceTimersByTime(60_000)
    expect(end).not.toHaveBeenCalled()
    leave()
    vi.advanceTimersByTime(15_000)
    expect(end).toHaveBeenCalledOnce()
  })
  it('not while one of two is there, however often the other leaves', () => {
    const end = vi.fn()
    const lifeline = new Lifeline(15, end)
    const first = lifeline.enter()
    lifeline.enter()
    first()
    first()
    vi.advanceTimersByTime(60_000)
    expect(end).not.toHaveBeenCalled()
  })
  it('not before a page came, unless one was expected', () => {
    const end = vi.fn()
    const lifeline = new Lifeline(15, end)
    vi.advanceTimersByTime(3_600_000)
    expect(end).not.toHaveBeenCalled()
    lifeline.expect(120)
    vi.advanceTimersByTime(120_000)
    expect(end).toHaveBeenCalledOnce()
  })
  it('never, if so asked', () => {
    const end = vi.fn()
    const lifeline = new Lifeline(null, end)
    lifeline.expect(1)
    lifeline.enter()()
    vi.advanceTimersByTime(3_600_000)
    expect(end).not.toHaveBeenCalled()
  })
})

describe('one process a desk', () => {
  it('a claim keeps others out until it is released', async () => {
    const desk = await folder()
    const first = await claimDesk(desk)
    expect(first).not.toBeNull()
    expect(await claimDesk(desk)).toBeNull()
    first?.release()
    const second = await claimDesk(desk)
    expect(second).not.toBeNull()
    second?.release()
  })
})

describe('L15: a second start', () => {
  it('hands its files to the first, over a socket for the owner only', async () => {
    const desk = await folder()
    const heard: (readonly string[])[] = []
    const stop = await listenForStarts(desk, async (files) => {
      heard.push(files)
      return { message: 'taken', address: null }
    })
    onTestFinished(stop)
    expect((await stat(join(desk, 'galley.sock'))).mode & 0o777).toBe(0o600)
    expect(await handOver(desk, ['/a.txt'])).toEqual({ message: 'taken', address: null })
    expect(heard).toEqual([['/a.txt']])
  })
  it('takes the place of a socket that a killed process left', async () => {
    const desk = await folder()
    await writeFile(join(desk, 'galley.sock'), '')
    const stop = await listenForStarts(desk, async () => ({ message: 'here', address: null }))
    onTestFinished(stop)
    expect(await handOver(desk, [])).toEqual({ message: 'here', address: null })
  })
  it('works where the folder has a long name', async () => {
    const desk = join(await folder(), 'x'.repeat(120))
    await mkdir(desk)
    const stop = await listenForStarts(desk, async () => ({ message: 'here', address: null }))
    onTestFinished(stop)
    expect(await handOver(desk, [])).toEqual({ message: 'here', address: null })
  })
  it.each([
    '{"files":["relative.txt"]}',
    '{"files":["/a"],"switch":"--inspect"}',
    `{"files":${JSON.stringify(Array(101).fill('/a'))}}`,
    '{"files":[1]}',
    'nonsense',
    'null'
  ])('anything but absolute paths is dropped: %s', async (line) => {
    const desk = await folder()
    const opened = vi.fn(async () => ({ message: 'taken', address: null }))
    onTestFinished(await listenForStarts(desk, opened))
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(join(desk, 'galley.sock'), () => socket.write(`${line}\n`))
      socket.on('data', (piece) => {
        text += piece
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(text))
    })
    expect([answer, opened.mock.calls]).toEqual(['', []])
  })
})

describe('the command line', () => {
  it('makes paths absolute', () => {
    const options = readOptions(
      ['--no-open', '--profile', 'p', '--root', 'a', '--root', '/b', 'c.txt'],
      '/home/x'
    )
    expect(options).toMatchObject({
      open: false,
      port: 0,
      profile: '/home/x/p',
      roots: ['/home/x/a', '/b'],
      documents: '/home/x/a',
      files: ['/home/x/c.txt'],
      linger: 15
    })
  })
  it.each([['--port', '70000'], ['--port', '-1'], ['--port', 'x'], ['--linger', '1.5'], ['--nothing']])(
    'refuses %s %s with one line',
    (...argv) => {
      const refused = () => readOptions(argv, '/')
      expect(refused).toThrow(RangeError)
      expect(refused).toThrow(/^[^\n]+$/)
    }
  )
})

describe('the browser that is started', () => {
  it('has a profile of its own and no reason to talk to anybody', () => {
    const given = browserArguments('http://127.0.0.1:1/#code=x', '/desk/browser', false)
    expect(given[0]).toBe('--app=http://127.0.0.1:1/#code=x')
    for (const flag of [
      '--user-data-dir=/desk/browser',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      '--disable-component-update'
    ]) {
      expect(given).toContain(flag)
    }
    expect(given.join(' ')).not.toContain('sandbox')
  })
  it('is not looked for without a display', () => {
    const found = findBrowser({ PATH: '/usr/bin' })
    if (process.platform === 'linux') expect(found).toEqual({ reason: 'there is no display here' })
    expect(findBrowser({ PATH: '/nowhere', DISPLAY: ':0' })).toHaveProperty('reason')
  })
})

const start = join(import.meta.dirname, '../../../../main/hosts/browser/start.ts')

describe('the process', { timeout: 90_000 }, () => {
  function runWith(env: Record<string, string>, ...args: string[]) {
    let text = ''
    const child = spawn(process.execPath, [start, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env }
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        text += piece
      })
    }
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    return { child, said: () => text, ended }
  }
  const run = (...args: string[]) => runWith({}, ...args)
  const shown = (run: { said: () => string }, pattern: RegExp) =>
    expect.poll(run.said, { timeout: 40_000 }).toMatch(pattern)

  it('L17: prints the address once, without its key where the output is no terminal', async () => {
    const desk = await folder()
    const first = run('--no-open', '--profile', desk)
    await shown(first, /127\.0\.0\.1:\d+/)
    expect(first.said()).not.toContain('token')
    expect(first.said().match(/http:/g)).toHaveLength(1)

    const second = run('--no-open', '--profile', desk)
    expect(await second.ended).toBe(0)
    expect(second.said()).not.toContain('token')

    const asked = run('--no-open', '--profile', desk, '--print-address')
    expect(await asked.ended).toBe(0)
    const token = /#token=([\w-]{43})/.exec(asked.said())?.[1] ?? ''
    expect(token).not.toBe('')

    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const log = await readFile(join(desk, 'galley.log'), 'utf8').catch(() => '')
    expect(log).not.toContain(token)
  })
  it.skipIf(process.platform === 'win32')(
    'L6: the browser is started with a code, never with the token, and the code is burnt',
    async () => {
      const desk = await folder()
      const bin = await folder()
      await writeFile(join(bin, 'chromium'), `#!/bin/sh\nprintf '%s\\n' "$@" > ${bin}/given\n`, {
        mode: 0o755
      })
      const host = runWith({ DISPLAY: ':99', PATH: bin }, '--profile', desk)
      await shown(host, /Galley opens in .*chromium/)
      const given = () => readFile(join(bin, 'given'), 'utf8').catch(() => '')
      await expect.poll(given, { timeout: 40_000 }).toContain('--app=')
      const app = /--app=(http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]{43})$/m.exec(await given())
      const [, origin = '', code = ''] = app ?? []
      const exchange = () =>
        fetch(`${origin}/token`, { method: 'POST', headers: { Origin: origin }, body: code })
      const token = JSON.stringify(await (await exchange()).json())
      expect(token).toMatch(/"token":"[\w-]{43}"/)
      expect((await exchange()).status).toBe(403)
      expect(await given()).not.toContain('token')
      expect(host.said()).not.toContain('http')
    }
  )
  it('a killed one leaves nothing that keeps the next from starting', async () => {
    const desk = await folder()
    const first = run('--no-open', '--profile', desk, '--print-address')
    await shown(first, /#token=/)
    first.child.kill('SIGKILL')
    await first.ended
    const second = run('--no-open', '--profile', desk, '--print-address')
    await shown(second, /#token=/)
  })
  it('says in one line what is wrong with the command line', async () => {
    const wrong = run('--nothing')
    expect(await wrong.ended).toBe(2)
    expect(wrong.said()).toMatch(/^galley: Unknown option[^\n]*\n$/)
  })
})
