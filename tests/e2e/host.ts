import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { test as base, type Page } from '@playwright/test'

const project = resolve(import.meta.dirname, '../..')
const program = join(project, 'out/main/browser.js')
export const screens = join(import.meta.dirname, 'screens')

/** A browser host of its own, with its own profile and a folder that its picker may show. */
export class Host {
  readonly home = mkdtempSync(join(tmpdir(), 'galley-e2e-'))
  readonly folder = join(this.home, '稿件')
  /** What its process's environment has besides ours. */
  readonly env: Record<string, string> = {}
  #child: ChildProcess | null = null
  address = ''

  constructor() {
    mkdirSync(this.folder)
  }

  /** Starts the host; resolves to its address, token included. */
  async start(...files: string[]): Promise<string> {
    if (!existsSync(program)) throw new Error('out/main/browser.js is missing. Type: npm run build')
    const child = spawn(
      process.execPath,
      [
        program,
        '--no-open',
        '--print-address',
        '--stay',
        '--profile',
        join(this.home, 'desk'),
        '--root',
        this.folder,
        ...files
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', ...this.env }
      }
    )
    this.#child = child
    this.address = await new Promise<string>((done, failed) => {
      let heard = ''
      const listen = (piece: Buffer) => {
        heard += piece.toString()
        const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(heard)?.[0]
        if (address) done(address)
      }
      child.stdout.on('data', listen)
      child.stderr.on('data', listen)
      child.once('exit', (code) => failed(new Error(`the host ended with ${code}: ${heard}`)))
    })
    return this.address
  }

  /** Ends the host as a power cut would: no farewell. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await gone
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  /** Every file below the host's home, relative to it. */
  files(): string[] {
    return readdirSync(this.home, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(this.home, name)).isFile()
    )
  }

  async dispose(): Promise<void> {
    await this.kill('SIGTERM')
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** Gives a first name and role where the desk asks for one. */
export async function introduce(page: Page, name = '林岚', role = '责任编辑'): Promise<void> {
  await page.getByLabel(/^(姓名|Name)$/).fill(name)
  await page.getByRole('radio', { name: new RegExp(role) }).click()
  await page.getByRole('button', { name: /^(保存|Save)$/ }).click()
  await page.getByRole('dialog', { name: /^(先写上名字|Your name first)$/ }).waitFor({ state: 'detached' })
}

interface Fixtures {
  host: Host
  /** A page at the desk of a fresh host, already introduced; fails the test on a page error or a policy violation. */
  desk: Page
}

/** Whatever a page must never do: throw, break the content policy, or ask anything of another origin. */
export function watch(page: Page): string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!/^(http:\/\/127\.0\.0\.1:|galley:|blob:|data:)/.test(url)) troubles.push(`request: ${url}`)
  })
  return troubles
}

export const test = base.extend<Fixtures>({
  // biome and playwright want an object pattern here.
  host: async ({ browserName: _ }, use) => {
    const host = new Host()
    await use(host)
    await host.dispose()
  },
  desk: async ({ page, host }, use) => {
    const address = await host.start()
    const troubles = watch(page)
    await page.goto(address)
    await introduce(page)
    await use(page)
    if (troubles.length > 0) throw new Error(troubles.join('\n'))
  }
})

export { expect } from '@playwright/test'
