import {
  chmodSync,
  closeSync,
  copyFileSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mended } from './header.ts'

/** A private copy of a review file, thrown away by `release`. */
export interface Scratch {
  readonly path: string
  readonly release: () => void
}

/** Whether an unfinished transaction waits to be rolled back. SQLite alone can tell what the file holds then. */
export function journalWaits(path: string): boolean {
  return (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/**
 * Copies a review that must not be written, or not yet. With its journal the copy recovers as the file would; mended, its header is
 * made readable and the journal left out. Only while this process has no connection to the file: copying closes a descriptor of it.
 */
export function scratchCopy(path: string, how: 'with-journal' | 'mended'): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'))
  const release = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'review.galley')
    copyFileSync(path, copy)
    chmodSync(copy, 0o600)
    if (how === 'mended') mend(copy)
    else if (journalWaits(path)) {
      copyFileSync(`${path}-journal`, `${copy}-journal`)
      chmodSync(`${copy}-journal`, 0o600)
    }
    return { path: copy, release }
  } catch (error) {
    release()
    throw error
  }
}

function mend(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const header = Buffer.alloc(100)
    if (readSync(file, header, 0, 100, 0) < 100) return
    writeSync(file, mended(header, fstatSync(file).size), 0, 100, 0)
  } finally {
    closeSync(file)
  }
}
