// Before `npm start` and `npm test`: makes sure that everything they need is there. Plain JavaScript for Node 20, without dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, electronProgram, hasDisplay, missingPackages, project } from './machine.mjs'
import { patiently } from './patience.mjs'

class Unmet extends Error {}

async function packages() {
  const missing = missingPackages()
  if (missing.length === 0) return
  const named = missing.slice(0, 3).join(', ')
  console.log(
    `Installing Galley's packages (${missing.length} missing: ${named}${missing.length > 3 ? ' …' : ''}). The first time takes a minute or two.`
  )
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--fetch-timeout=60000', '--fetch-retries=2']
  // Under npm's own Node: ours lies in node_modules, which npm ci takes away first.
  const node = process.env.npm_node_execpath ?? process.execPath
  const [program, given] = npm?.endsWith('.js') ? [node, [npm, ...args]] : ['npm', args]
  const { ok, late, tail } = await patiently(program, given, {
    seconds: 1200,
    working: 'still installing',
    cwd: project
  })
  if (!ok) {
    throw new Unmet(
      `npm ci ${late ? 'did not end within 20 minutes' : 'failed'}. Is the network there? Then type the same command again.\n${tail}`
    )
  }
  console.log('The packages are installed.')
}

/** Electron's program comes by a download of its own. One attempt with a limit; without it the browser host does the same. */
async function electron() {
  const wish = process.env.GALLEY_FETCH_ELECTRON
  const tried = join(project, 'node_modules', '.galley-electron-tried')
  if (electronProgram() || wish === '0' || (wish !== '1' && (!hasDisplay() || existsSync(tried)))) return
  const seconds = wish === '1' ? 900 : 120
  console.log(`Fetching Electron's program, for at most ${seconds / 60} minutes.`)
  const { ok } = await patiently(
    process.execPath,
    [join(project, 'node_modules', 'electron', 'install.js')],
    {
      seconds,
      working: 'still fetching',
      cwd: project
    }
  )
  writeFileSync(tried, '')
  if (ok && electronProgram()) console.log("Electron's program is installed.")
  else
    console.log(
      'It could not be fetched: Galley runs in a browser instead. GALLEY_FETCH_ELECTRON=1 npm start tries again.'
    )
}

const debian = ['chromium', 'fonts-noto-cjk']

function missingForTests() {
  const missing = []
  if (!command('chromium', 'chromium-browser', 'google-chrome')) missing.push('chromium')
  if (!chineseFont()) missing.push('fonts-noto-cjk')
  return missing
}

function chineseFont() {
  const list = command('fc-list')
  if (list) {
    const found = spawnSync(list, [':lang=zh', 'family'], { encoding: 'utf8', timeout: 60_000 })
    if (found.status === 0) return found.stdout.trim() !== ''
  }
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}

/** What the tests in a real browser need, from Debian's own packages. */
async function browser() {
  const missing = missingForTests()
  if (missing.length === 0) return
  const typed = `apt-get install ${missing.join(' ')}`
  const apt = command('apt-get')
  const prefix = process.getuid?.() === 0 ? [] : sudo()
  if (!apt || !prefix) {
    throw new Unmet(`The tests need ${missing.join(' and ')}. Install them, on Debian with: sudo ${typed}`)
  }
  console.log(
    `Installing ${missing.join(' and ')} from the system's packages for the tests in a real browser.`
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const limits = [
    '-o',
    'Acquire::http::Timeout=30',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'DPkg::Lock::Timeout=120'
  ]
  const [program, ...first] = [...prefix, apt]
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const { ok, late, tail } = await patiently(program, [...first, ...limits, '-q', ...args], {
      seconds: 900,
      working: `apt-get ${args[0]} is still at work`,
      env
    })
    // Old lists may still do.
    if (ok || args[0] === 'update') continue
    const how = late ? 'did not end within 15 minutes' : 'failed'
    throw new Unmet(
      `${typed} ${how}. Install ${missing.join(' and ')} yourself, then type npm test again.\n${tail}`
    )
  }
  const left = missingForTests()
  if (left.length > 0) throw new Unmet(`${left.join(' and ')} still missing after the installation.`)
  console.log(`${debian.filter((name) => missing.includes(name)).join(' and ')} installed.`)
}

/** How to become root without being asked; null where that is not possible. */
function sudo() {
  const found = command('sudo')
  if (!found || spawnSync(found, ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 }).status !== 0)
    return null
  return [found, '-n', '--preserve-env=DEBIAN_FRONTEND']
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Unmet(`Galley needs Node 20 or newer to set itself up; this is ${process.versions.node}.`)
  }
  await packages()
  if (process.argv.includes('--test')) await browser()
  else await electron()
} catch (error) {
  if (!(error instanceof Unmet)) throw error
  console.error(error.message)
  process.exitCode = 1
}
