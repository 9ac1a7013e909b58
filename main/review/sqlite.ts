import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { schemaVersion } from '#core/article'
import { fail, ok, type Result } from '#main/api'
import { failureOf, sqliteCode } from './failure.ts'
import { changeCounter } from './header.ts'
import { eventOf, sql, stepOf } from './rows.ts'
import type { Batch, Card, ReviewStore } from './store.ts'

/** The largest file that is kept as evidence, in bytes. */
export const largestFile = 64 * 1024 * 1024

const snapshotsKept = 3

/** What a store holds on to. */
export interface Hold {
  readonly db: DatabaseSync
  readonly path: string
  /**
   * Open on the review file from before SQLite until after it. POSIX drops all of a process's locks on a file when any descriptor of
   * it is closed (sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_), so none may be closed earlier.
   */
  readonly file: number
  readonly readOnly: boolean
  /** What to do after everything is closed. */
  readonly release: () => void
}

/** A review in one SQLite file. */
export class SqliteStore implements ReviewStore {
  readonly #hold: Hold
  readonly #listeners = new Set<(batch: Batch) => void>()
  #counter: number
  #open = true

  constructor(hold: Hold) {
    this.#hold = hold
    this.#counter = changeCounter(hold.file)
  }

  get #db(): DatabaseSync {
    return this.#hold.db
  }

  append(batch: Batch, card: Card, snapshot: string | null): Result<null> {
    const written = this.#write(() => {
      writeBatch(this.#db, batch, card)
      if (snapshot !== null) writeSnapshot(this.#db, batch.version, snapshot)
    })
    if (written.ok) for (const listener of [...this.#listeners]) listener(batch)
    return written
  }

  find(batch: string): { version: number; seq: number } | null {
    const row = this.#db.prepare('SELECT version, seq FROM batches WHERE batch = ?').get(batch)
    return row ? { version: Number(row.version), seq: Number(row.seq) } : null
  }

  since(version: number, seq: number) {
    return {
      steps: this.#db.prepare(sql.steps).all(version).map(stepOf),
      events: this.#db.prepare(sql.events).all(seq).map(eventOf)
    }
  }

  subscribe(listener: (batch: Batch) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  attach(bytes: Uint8Array): Result<string> {
    if (bytes.length > largestFile) {
      return fail('file-too-large', `Evidence is at most ${largestFile} bytes`, { limit: largestFile })
    }
    const sha256 = sha256Of(bytes)
    if (this.sizeOf(sha256) !== null) return ok(sha256)
    const written = this.#write(() => writeBlob(this.#db, sha256, bytes))
    return written.ok ? ok(sha256) : written
  }

  sizeOf(sha256: string): number | null {
    const row = readableRow(() => this.#db.prepare('SELECT size FROM blobs WHERE sha256 = ?').get(sha256))
    return row ? Number(row.size) : null
  }

  read(sha256: string, offset: number, length: number): Uint8Array | null {
    const piece = readableRow(() =>
      this.#db
        .prepare('SELECT substr(bytes, ?, ?) AS piece FROM blobs WHERE sha256 = ?')
        .get(offset + 1, length, sha256)
    )?.piece
    return piece instanceof Uint8Array ? piece : null
  }

  copyTo(path: string): Result<null> {
    const beside = join(dirname(path), `.~galley-${randomBytes(8).toString('hex')}`)
    try {
      this.#db.prepare('VACUUM INTO ?').run(beside)
      moveNew(beside, path)
      return ok(null)
    } catch (error) {
      return failureOf(error, path)
    } finally {
      rmSync(beside, { force: true })
    }
  }

  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#listeners.clear()
    closeHold(this.#hold)
  }

  #write(work: () => void): Result<null> {
    const name = basename(this.#hold.path)
    if (this.#hold.readOnly) return fail('review-readonly', `${name} is open for reading only`, { name })
    const trouble = this.#trouble()
    if (trouble) return trouble
    try {
      this.#db.exec('BEGIN IMMEDIATE')
      work()
      this.#db.exec('COMMIT')
      this.#counter = changeCounter(this.#hold.file)
      return ok(null)
    } catch (error) {
      // On a full disk SQLite has rolled back already.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      return failureOf(error, this.#hold.path)
    }
  }

  /** Why the file that is open is not what lies at its path any more. */
  #trouble(): Result<never> | null {
    const { path, file } = this.#hold
    const name = basename(path)
    const mine = fstatSync(file, { bigint: true })
    const there = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (!there || there.ino !== mine.ino || there.dev !== mine.dev)
      return fail('file-gone', `${name} is not there any more`, { name })
    if (changeCounter(file) !== this.#counter)
      return fail('target-changed', `${name} has been changed by another program`, { name })
    return null
  }
}

/** A row of a file that may be damaged there; undefined where it is. */
function readableRow<T>(get: () => T): T | undefined {
  try {
    return get()
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return undefined
  }
}

/** Close a connection and what belongs to it, in the one order that keeps locks. */
export function closeHold(hold: Hold): void {
  try {
    // Takes the empty journal away that TRUNCATE leaves.
    if (!hold.readOnly) hold.db.exec('PRAGMA journal_mode = DELETE')
  } finally {
    hold.db.close()
    closeSync(hold.file)
    hold.release()
  }
}

/** Gives a finished file its name, unless something has that name already (EEXIST). */
export function moveNew(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST' || statSync(to, { throwIfNoEntry: false })) {
      throw Object.assign(new Error(`${basename(to)} exists`), { code: 'EEXIST' })
    }
    // A file system without hard links.
    renameSync(from, to)
    return
  }
  rmSync(from)
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function writeBatch(db: DatabaseSync, batch: Batch, card: Card): void {
  db.prepare('INSERT INTO batches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
    batch.number,
    batch.batch,
    batch.client,
    JSON.stringify(batch.actor),
    batch.at,
    batch.version,
    batch.seq,
    batch.documentHash,
    batch.previousHash,
    batch.hash
  )
  const step = db.prepare('INSERT INTO steps VALUES (?, ?, ?)')
  const before = batch.version - batch.steps.length
  for (const [index, text] of batch.steps.entries()) step.run(before + index + 1, batch.number, text)
  const event = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  for (const each of batch.events) {
    event.run(
      each.seq,
      batch.number,
      each.at,
      JSON.stringify(each.actor),
      each.documentVersion,
      JSON.stringify(each.happening),
      each.previousHash,
      each.hash
    )
  }
  db.prepare('INSERT OR REPLACE INTO card VALUES (1, ?, ?, ?, ?, ?, ?, ?)').run(
    schemaVersion,
    card.title,
    card.language,
    card.stage,
    JSON.stringify(card.meter),
    card.touchedAt,
    card.touchedBy
  )
}

/** Keeps the first snapshot, which a full replay starts from, and the newest ones. */
export function writeSnapshot(db: DatabaseSync, version: number, doc: string): void {
  db.prepare('INSERT OR REPLACE INTO snapshots VALUES (?, ?)').run(version, doc)
  db.prepare(
    'DELETE FROM snapshots WHERE version > 0 AND version NOT IN (SELECT version FROM snapshots ORDER BY version DESC LIMIT ?)'
  ).run(snapshotsKept)
}

export function writeBlob(db: DatabaseSync, sha256: string, bytes: Uint8Array): void {
  db.prepare('INSERT OR IGNORE INTO blobs VALUES (?, ?, ?)').run(sha256, bytes.length, bytes)
}
