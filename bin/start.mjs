// `npm start`: builds what is older than its sources, takes Electron or the browser host, and says which and why.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { electronProgram, hasDisplay, missingPackages, newest, project, wrongNode } from './machine.mjs'
import { patiently } from './patience.mjs'

const sources = ['core', 'main', 'preload', 'renderer', 'electron.config.ts', 'package-lock.json']
const results = [
  'out/main/index.js',
  'out/main/browser.js',
  'out/preload/index.cjs',
  'out/renderer/index.html'
]
const at = (name) => join(project, name)

function stale() {
  if (results.some((name) => !existsSync(at(name)))) return 'for the first time'
  const oldest = Math.min(...results.map((name) => statSync(at(name)).mtimeMs))
  return newest(sources.map(at)) > oldest ? 'anew, since its sources have changed' : null
}

async function build() {
  const why = stale()
  if (!why) return true
  console.log(`Building Galley ${why}; this takes a few seconds.`)
  const program = at('node_modules/electron-vite/bin/electron-vite.js')
  const { ok, tail } = await patiently(
    process.execPath,
    [program, 'build', '--config', 'electron.config.ts'],
    {
      seconds: 600,
      working: 'still building',
      cwd: project
    }
  )
  if (!ok) console.error(`The build failed:\n${tail}`)
  return ok
}

/** Electron's program, or why the browser host takes its place. */
function electron(files) {
  if (files.wantsBrowser) return { reason: 'options of the browser host were given' }
  if (!hasDisplay()) return { reason: 'there is no display here' }
  const program = electronProgram()
  if (!program)
    return { reason: "Electron's program is not installed (GALLEY_FETCH_ELECTRON=1 npm start fetches it)" }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return { reason: 'Electron keeps its sandbox and so does not run as root' }
  }
  return { program }
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: process.cwd() })
    // A terminal sends its interrupt to both; the child decides.
    process.on('SIGINT', () => {})
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 0 : 1)))
  })
}

async function start() {
  const complaint = wrongNode()
  if (complaint) {
    console.error(
      `${complaint} It comes with the project; type: npm ci && npm start   (without --ignore-scripts)`
    )
    return 1
  }
  if (missingPackages().length > 0) {
    console.error('Packages are missing. Type: npm ci && npm start   (without --ignore-scripts)')
    return 1
  }
  if (!(await build())) return 1
  const args = process.argv.slice(2)
  const found = electron({ wantsBrowser: args.some((argument) => argument.startsWith('-')) })
  if (found.program) {
    console.log('Galley opens in Electron, since its program is installed.')
    const started = Date.now()
    const code = await run(found.program, [project, ...args])
    // A program that cannot start at all says so at once.
    if (code === 0 || Date.now() - started > 5000) return code
    console.log('Electron did not start; Galley takes the browser host instead.')
  } else {
    console.log(`Galley runs as its browser host, since ${found.reason}.`)
  }
  return run(process.execPath, [at('out/main/browser.js'), ...args])
}

process.exitCode = await start()
