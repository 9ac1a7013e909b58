import { accessSync, closeSync, constants, openSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { schemaVersion } from '#core/article'
import { everyRule, type RuleSet } from '#core/checks'
import { fail, ok, type Result } from '#main/api'
import { connect, foreignPart, holdAlone, structuralDamage } from './connect.ts'
import { failureOf, sqliteCode } from './failure.ts'
import { type FileKind, kindOf } from './header.ts'
import { load, salvage } from './load.ts'
import { positionOf, positionReached } from './position.ts'
import { type Position, type ReadOnly, Review } from './review.ts'
import { BadRow, cardOf } from './rows.ts'
import { journalWaits, type Scratch, scratchCopy } from './scratch.ts'
import { type Hold, SqliteStore } from './sqlite.ts'
import type { Card } from './store.ts'
import { type Line, verifyDatabase } from './verify.ts'

export interface OpenOptions {
  /** Open for reading only, beside another program that does the same. */
  readonly readOnly?: boolean
  /** The most pages of 4 KiB that the file may have; for a test it is a full disk. */
  readonly maxPages?: number
  readonly now?: () => Date
  /** The rules in force; all where it is left out. */
  readonly rules?: RuleSet
}

/**
 * Reviews that this process has open, by device and inode. A second descriptor of such a file may never be opened here: closing it
 * would drop SQLite's locks.
 */
const reviews = new Map<string, Review>()

/** A review file as it lies there, its first descriptor open. */
interface Found {
  readonly path: string
  readonly file: number
  readonly key: string
  readonly kind: FileKind
  readonly hot: boolean
}

/** What keeps a review from being opened as it is: its file is damaged. */
class Damage extends Error {
  override readonly name = 'Damage'
}

const corrupt = new Set([11, 18, 26])

/** The words for damage; any other error is thrown on. */
function damageOf(error: unknown): string {
  const code = sqliteCode(error)
  const known =
    error instanceof Damage ||
    error instanceof BadRow ||
    error instanceof RangeError ||
    (code !== null && corrupt.has(code & 0xff)) ||
    (error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE')
  if (!known || !(error instanceof Error)) throw error
  return error.message
}

function keyOf(path: string): string | null {
  const there = statSync(path, { bigint: true })
  return there.isFile() ? `${there.dev}:${there.ino}` : null
}

/** Whether a path leads to a review that is open here: then no descriptor of it may be opened by anybody else in this process. */
export function isOpenReview(path: string): boolean {
  try {
    return reviews.has(keyOf(path) ?? '')
  } catch {
    return false
  }
}

/** Finds the file and hands it to `use`, which has to close it. Every expected failure comes back as a Result. */
function withFile<T>(
  path: string,
  busy: (review: Review) => Result<T>,
  use: (found: Found) => Result<T>
): Result<T> {
  try {
    const real = realpathSync(path)
    const name = basename(real)
    const key = keyOf(real)
    if (key === null) return fail('not-a-review', `${name} is not a file`, { name })
    const open = reviews.get(key)
    if (open) return busy(open)
    const hot = journalWaits(real)
    const file = openSync(real, 'r')
    const kind = kindOf(file, !hot)
    if (kind === 'empty' || kind === 'foreign') {
      closeSync(file)
      return kind === 'empty'
        ? fail('file-empty', `${name} is empty`, { name })
        : fail('not-a-review', `${name} is not a review`, { name })
    }
    return use({ path: real, file, key, kind, hot })
  } catch (error) {
    return failureOf(error, path)
  }
}

/**
 * Opens a review. The file is checked from its header to the replay of its steps first; where that fails the review opens read-only as
 * `review-damaged` with all that can be read, and the file is not touched. One from a newer Galley, or in a place that cannot be
 * written, opens read-only too: `review.readOnly` says why. Fails as `file-gone`, `file-empty`, `not-a-review`, `review-busy` (another
 * program or window has it), `review-newer` or `review-damaged` where nothing can be read.
 */
export function openReview(path: string, options: OpenOptions = {}): Result<Review> {
  const name = basename(path)
  const busy = () => fail('review-busy', `${name} is open already`, { name })
  return withFile(path, busy, (found) => {
    if (found.kind === 'damaged') return openDamaged(found, 'its header is damaged or it is cut off', options)
    const reason = reasonForReading(found, options)
    try {
      return reason ? openForReading(found, reason, options) : openForWriting(found, options)
    } catch (error) {
      let damage: string
      try {
        damage = damageOf(error)
      } catch (other) {
        closeSync(found.file)
        throw other
      }
      return openDamaged(found, damage, options)
    }
  })
}

function reasonForReading({ kind, path }: Found, options: OpenOptions): ReadOnly | null {
  if (kind === 'newer') return 'review-newer'
  if (options.readOnly) return 'asked'
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return null
  } catch {
    return 'folder-readonly'
  }
}

/** Checks a connection's file and brings the review into memory. Throws what damageOf knows. */
function examined(db: DatabaseSync, newer: boolean): Position {
  const part = foreignPart(db, newer)
  if (part !== null) throw new Damage(`it holds what no review holds: ${part}`)
  const damage = structuralDamage(db)
  if (damage !== null) throw new Damage(damage)
  return positionOf(load(db))
}

function begin(
  found: Found,
  db: DatabaseSync,
  position: Position,
  readOnly: ReadOnly | null,
  damage: string | null,
  options: OpenOptions,
  scratch: Scratch | null
): Result<Review> {
  const release = () => {
    reviews.delete(found.key)
    scratch?.release()
  }
  const hold: Hold = { db, path: found.path, file: found.file, readOnly: readOnly !== null, release }
  const verify = (): Line[] => {
    const whole = { ok: false, name: 'file', message: damage ?? '' }
    return damage === null ? verifyDatabase(db) : [whole, ...verifyDatabase(db)]
  }
  const review = new Review({
    path: found.path,
    store: new SqliteStore(hold),
    position,
    readOnly,
    damage,
    verify,
    now: options.now ?? (() => new Date()),
    rules: options.rules ?? everyRule
  })
  reviews.set(found.key, review)
  return ok(review)
}

function openForWriting(found: Found, options: OpenOptions): Result<Review> {
  // What a rollback would make of the file is looked at in a copy before it is made of the file.
  if (found.hot) rehearse(found.path)
  const db = connect(found.path, false)
  try {
    holdAlone(db)
    const position = examined(db, false)
    if (cardOf(db).articleSchema > schemaVersion) {
      db.close()
      return openForReading(found, 'review-newer', options)
    }
    if (options.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.trunc(options.maxPages)}`)
    return begin(found, db, position, null, null, options, null)
  } catch (error) {
    if (db.isOpen) db.close()
    throw error
  }
}

function rehearse(path: string): void {
  const scratch = scratchCopy(path, 'with-journal')
  try {
    const db = connect(scratch.path, false)
    try {
      examined(db, false)
    } finally {
      db.close()
    }
  } finally {
    scratch.release()
  }
}

function openForReading(found: Found, reason: ReadOnly, options: OpenOptions): Result<Review> {
  const newer = reason === 'review-newer'
  const scratch = found.hot ? scratchCopy(found.path, 'with-journal') : null
  let db: DatabaseSync | null = null
  try {
    db = connect(scratch?.path ?? found.path, scratch === null)
    const position = examined(db, newer)
    return begin(found, db, position, reason, null, options, scratch)
  } catch (error) {
    db?.close()
    scratch?.release()
    if (!newer) throw error
    const damage = damageOf(error)
    closeSync(found.file)
    const name = basename(found.path)
    return fail('review-newer', `${name} was made by a newer Galley and cannot be read: ${damage}`, { name })
  }
}

function openDamaged(found: Found, damage: string, options: OpenOptions): Result<Review> {
  const ways = found.hot ? (['with-journal', 'mended'] as const) : (['mended'] as const)
  for (const way of ways) {
    const scratch = scratchCopy(found.path, way)
    let db: DatabaseSync | null = null
    try {
      db = connect(scratch.path, false)
      const part = foreignPart(db, false)
      if (part !== null) throw new Damage(`it holds what no review holds: ${part}`)
      const saved = salvage(db)
      if (saved !== null) {
        const position = positionReached(saved)
        return begin(found, db, position, 'review-damaged', damage, options, scratch)
      }
      db.close()
      scratch.release()
    } catch (error) {
      db?.close()
      scratch.release()
      damageOf(error)
    }
  }
  closeSync(found.file)
  const name = basename(found.path)
  return fail('review-damaged', `${name} is damaged and nothing in it can be read: ${damage}`, {
    name,
    damage
  })
}

/** Opens a file only to look at it, without a lock that outlives the look. */
function look<T>(found: Found, use: (db: DatabaseSync) => T): T {
  const scratch = found.hot ? scratchCopy(found.path, 'with-journal') : null
  try {
    const db = connect(scratch?.path ?? found.path, scratch === null)
    try {
      return use(db)
    } finally {
      db.close()
    }
  } finally {
    closeSync(found.file)
    scratch?.release()
  }
}

/** What the desk's list shows of a review: one row, without a check of the rest and without keeping others away. */
export function peekReview(path: string): Result<Card> {
  const name = basename(path)
  return withFile(
    path,
    (review) => ok(review.card),
    (found) => {
      try {
        return look(found, (db) => {
          if (foreignPart(db, found.kind === 'newer') !== null) throw new Damage('unknown tables')
          const { articleSchema: _articleSchema, ...card } = cardOf(db)
          return ok(card)
        })
      } catch (error) {
        return fail('review-damaged', `${name} is damaged: ${damageOf(error)}`, { name })
      }
    }
  )
}

/** Checks a review file from end to end, one line for each thing checked; nothing is written. */
export function verifyReview(path: string): Line[] {
  const checked = withFile(
    path,
    (review) => ok(review.verify()),
    (found) => {
      if (found.kind === 'damaged') closeSync(found.file)
      if (found.kind === 'damaged')
        return fail('review-damaged', `${basename(path)} has a damaged header or is cut off`)
      try {
        return ok(look(found, verifyDatabase))
      } catch (error) {
        return ok([{ ok: false, name: 'structure', message: damageOf(error) }])
      }
    }
  )
  return checked.ok ? checked.value : [{ ok: false, name: 'file', message: checked.error.message }]
}
