import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'

const media: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}

export interface PageFile {
  readonly media: string
  readonly bytes: Buffer
}

/**
 * A file of the built page by the path of its URL, as it stood in the request: still encoded, without query; null where there is none.
 * Nothing outside `root` is ever read, through a symbolic link neither (requirements E6 and L11).
 */
export async function pageFile(root: string, path: string): Promise<PageFile | null> {
  const segments = segmentsOf(path)
  const name = segments?.at(-1)
  if (!segments || name === undefined) return null
  const type = media[extname(name)]
  if (type === undefined) return null
  try {
    const base = await realpath(root)
    const target = await realpath(join(base, ...segments))
    if (!inside(base, target) || !(await stat(target)).isFile()) return null
    return { media: type, bytes: await readFile(target) }
  } catch {
    return null
  }
}

function segmentsOf(path: string): string[] | null {
  if (path === '/') return ['index.html']
  if (!path.startsWith('/')) return null
  const segments: string[] = []
  for (const raw of path.slice(1).split('/')) {
    const segment = decoded(raw)
    if (segment === null || /^\.*$|[/\\:\0]/.test(segment)) return null
    segments.push(segment)
  }
  return segments
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function inside(base: string, target: string): boolean {
  const way = relative(base, target)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
