import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const elsewhere: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  ]
}

/** A browser that can show the page as a window, or why there is none. */
export function findBrowser(env: NodeJS.ProcessEnv): { path: string } | { reason: string } {
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { reason: 'there is no display here' }
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(elsewhere[process.platform] ?? [])
  ]
  const path = candidates.find(executable)
  return path === undefined ? { reason: 'no Chromium, Chrome or Edge was found' } : { path }
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// Nothing of the copy or about it may leave by the browser: no spelling service or dictionary download, no suggestions, no sync.
const preferences = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  search: { suggest_enabled: false },
  translate: { enabled: false },
  safebrowsing: { enabled: false },
  credentials_enable_service: false
}

/** How a browser is started: a window without tabs, a profile of its own, as quiet towards the network as it can be told to be. */
export function browserArguments(url: string, profile: string, root: boolean): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,SpellcheckServiceMultilingual',
    // Chromium refuses to run as root with its sandbox.
    ...(root ? ['--no-sandbox'] : [])
  ]
}

/** Starts the browser and lets it run on its own; resolves to whether it started. */
export function openWindow(browser: string, url: string, desk: string): Promise<boolean> {
  const profile = join(desk, 'browser')
  const settings = join(profile, 'Default', 'Preferences')
  if (!existsSync(settings)) {
    mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 })
    writeFileSync(settings, JSON.stringify(preferences), { mode: 0o600 })
  }
  const child = spawn(browser, browserArguments(url, profile, process.getuid?.() === 0), {
    stdio: 'ignore',
    detached: true
  })
  child.unref()
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
}
