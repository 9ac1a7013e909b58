// What this machine and this clone have. Parses on Node 20 and needs no dependency: it runs before there are any.
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = dirname(dirname(fileURLToPath(import.meta.url)))

/** Why this Node cannot run Galley; null where it can. */
export function wrongNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major === 24 && minor >= 15) return null
  return `Galley needs Node 24.15 or newer within 24; this is ${process.versions.node}.`
}

function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The name of the package that brings Node for this machine; there is none for a Mac. */
export function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return `node-${platform}-${process.arch}`
}

/** Names of packages that the lockfile wants and node_modules does not have in that version. */
export function missingPackages() {
  const wanted = json(join(project, 'package-lock.json'))?.packages ?? {}
  // npm writes this file last: where an installation was cut off it is not there.
  const have = json(join(project, 'node_modules', '.package-lock.json'))?.packages ?? {}
  return Object.entries(wanted).flatMap(([path, entry]) => {
    if (path === '' || have[path]?.version === entry.version) return []
    if (entry.optional && !path.endsWith(`/${nodePackage()}`)) return []
    return [path.split('node_modules/').at(-1)]
  })
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The first of some commands in PATH; null where there is none. */
export function command(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable) ?? null
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Electron's program, found without importing electron, which would try to download it; null where it is not there. */
export function electronProgram() {
  if (process.env.ELECTRON_EXEC_PATH) return existing(process.env.ELECTRON_EXEC_PATH)
  const folder = join(project, 'node_modules', 'electron')
  const name = text(join(folder, 'path.txt'))
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (dist) return existing(join(dist, name || 'electron'))
  return name ? existing(join(folder, 'dist', name)) : null
}

function existing(path) {
  return existsSync(path) ? path : null
}

function text(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Milliseconds of the newest change below some paths, folders themselves included, since a file that went changes its folder. */
export function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const facts = statSync(path, { throwIfNoEntry: false })
    if (!facts) continue
    latest = Math.max(latest, facts.mtimeMs)
    if (facts.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}
