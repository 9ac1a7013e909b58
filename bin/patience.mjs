import { spawn } from 'node:child_process'

/**
 * Runs a program that may take long: says every few seconds that it still works, ends it after a time, and keeps the end of what it said.
 * Resolves to {ok, tail, late}; never rejects.
 */
export function patiently(program, args, { seconds, working, cwd, env = process.env }) {
  return new Promise((resolve) => {
    const started = Date.now()
    let said = ''
    let late = false
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32'
    })
    const passed = () => Math.round((Date.now() - started) / 1000)
    const ticking = setInterval(() => console.log(`  ${working} (${passed()} s)`), 15_000)
    const ending = setTimeout(() => {
      late = true
      stop(child)
    }, seconds * 1000)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        said = (said + piece).slice(-8000)
      })
    }
    const interrupted = () => {
      stop(child)
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    const done = (ok) => {
      clearInterval(ticking)
      clearTimeout(ending)
      process.removeListener('SIGINT', interrupted)
      resolve({ ok, late, tail: tailOf(said) })
    }
    child.once('error', (error) => {
      said += error.message
      done(false)
    })
    child.once('exit', (code) => done(code === 0))
  })
}

/** The whole group: npm and apt-get have children of their own. */
function stop(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {}
}

/** The last lines that say something: neither a stack nor npm's advertising. */
function tailOf(said) {
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at |^npm notice/.test(line))
  return lines.slice(-12).join('\n')
}
