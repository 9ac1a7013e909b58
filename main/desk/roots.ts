import { constants } from 'node:fs'
import { access, lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, isAbsolute, join, relative, sep } from 'node:path'
import { type FolderEntry, fail, type Output, ok, type Result } from '#main/api'
import type { Places } from './places.ts'

const entriesShown = 5000
const manuscripts = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm'])

/** The page's own picker, confined to a few folders (requirement L14). */
export class Roots {
  readonly #paths: readonly string[]
  readonly #places: Places

  private constructor(paths: readonly string[], places: Places) {
    this.#paths = paths
    this.#places = places
  }

  /** Folders that do not exist are left out. */
  static async open(paths: readonly string[], places: Places): Promise<Roots> {
    const real = await Promise.all(paths.map((path) => realpath(path).catch(() => null)))
    return new Roots([...new Set(real.filter((path) => path !== null))], places)
  }

  /** What lies in a folder; null for the first root, which also shows the other ones. */
  async browse(id: string | null): Promise<Result<Output<'files.browse'>>> {
    const first = this.#paths[0]
    if (first === undefined) return fail('outside-roots', 'no folder is open to the picker')
    let path = first
    if (id !== null) {
      const place = this.#places.find(id)
      if (!place.ok) return place
      path = place.value.path
    }
    const real = await realpath(path).catch(() => null)
    if (real === null) return fail('file-gone', 'the folder is gone', { name: basename(path) })
    const root = this.#rootOf(real)
    if (root === null) return fail('outside-roots', 'the folder lies outside', { name: basename(path) })
    const names = await readdir(real).catch(() => null)
    if (names === null) return fail('file-unreadable', 'the folder cannot be read', { name: basename(real) })
    const shown = names.filter((name) => !name.startsWith('.')).slice(0, entriesShown)
    const found = await Promise.all(shown.map((name) => this.#entry(join(real, name), name)))
    const others = real === first ? this.#paths.slice(1) : []
    const roots = await Promise.all(others.map((other) => this.#entry(other, basename(other))))
    return ok({
      folder: this.#link(real),
      above: between(root, real).map((folder) => this.#link(folder)),
      writable: await access(real, constants.W_OK).then(
        () => true,
        () => false
      ),
      entries: [...roots, ...found].filter((entry) => entry !== null).sort(byKindThenName)
    })
  }

  #link(path: string): { file: string; name: string } {
    return { file: this.#places.add(path, 'chosen').id, name: basename(path) || path }
  }

  async #entry(path: string, name: string): Promise<FolderEntry | null> {
    try {
      const real = (await lstat(path)).isSymbolicLink() ? await realpath(path) : path
      if (this.#rootOf(real) === null) return null
      const facts = await stat(real)
      if (!facts.isDirectory() && !facts.isFile()) return null
      return {
        file: this.#places.add(real, 'chosen').id,
        name,
        kind: facts.isDirectory() ? 'folder' : kindOf(name),
        size: facts.isFile() ? facts.size : 0,
        modifiedAt: facts.mtime.toISOString()
      }
    } catch {
      return null
    }
  }

  #rootOf(path: string): string | null {
    return this.#paths.find((root) => contains(root, path)) ?? null
  }
}

/** Whether a path is a folder or lies in it; both real and absolute. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function between(root: string, folder: string): string[] {
  const segments = relative(root, folder).split(sep).filter(Boolean)
  return segments.map((_, index) => join(root, ...segments.slice(0, index)))
}

function kindOf(name: string): FolderEntry['kind'] {
  const extension = extname(name).toLowerCase()
  if (extension === '.galley') return 'review'
  return manuscripts.has(extension) ? 'manuscript' : 'other'
}

const collator = new Intl.Collator(['zh-CN', 'en'], { numeric: true, sensitivity: 'base' })

function byKindThenName(one: FolderEntry, other: FolderEntry): number {
  const folders = Number(other.kind === 'folder') - Number(one.kind === 'folder')
  return folders || collator.compare(one.name, other.name)
}
