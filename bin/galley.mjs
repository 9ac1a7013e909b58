#!/usr/bin/env node
// Must parse on any Node from 20 on: it looks for the pinned Node 24 and starts again under it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = dirname(dirname(fileURLToPath(import.meta.url)))

function ships() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major === 24 && minor >= 15
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const folder = join(project, 'node_modules', `node-${platform}-${process.arch}`, 'bin')
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path)) ?? null
}

/** Runs this file again under another Node; gives its exit status. */
function runUnder(node) {
  return new Promise((resolve) => {
    const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit'
    })
    // A terminal sends its interrupt to both; the child decides.
    process.on('SIGINT', () => {})
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => {
      process.stderr.write(`galley: the pinned Node cannot be started (${error.code}). Type: npm ci\n`)
      resolve(2)
    })
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

async function runHere() {
  // A reader that has seen enough (head, less) closes the pipe; that is no failure.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
  // Read-only installations go without; the folder holds compiled program code only.
  module.enableCompileCache?.(join(project, 'node_modules', '.cache', 'galley'))
  const { run } = await import('../main/cli/index.ts')
  return run(process.argv.slice(2))
}

function missing() {
  const why = ships()
    ? 'its packages are not installed'
    : `it needs Node 24.15 or newer within 24 and this is ${process.versions.node}`
  process.stderr.write(`galley: ${why}. Type in ${project}: npm ci\n`)
  return 2
}

if (ships() && existsSync(join(project, 'node_modules', 'prosemirror-model'))) {
  process.exitCode = await runHere()
} else {
  const node = pinnedNode()
  process.exitCode = node ? await runUnder(node) : missing()
}
