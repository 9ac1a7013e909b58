import { randomBytes, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Node } from 'prosemirror-model'
import { examine } from '#core/analysis'
import { everyRule, type RuleSet } from '#core/checks'
import { type Actor, canonical, emptyState, evolve, factsOf, type Happening, sealed } from '#core/review'
import { fail, type Result } from '#main/api'
import { connect } from './connect.ts'
import { failureOf } from './failure.ts'
import { applicationId, creation, layoutVersion, pageSize } from './layout.ts'
import { type OpenOptions, openReview } from './open.ts'
import { cardFor, house, type Review, stampOf } from './review.ts'
import { moveNew, sha256Of, writeBatch, writeBlob, writeSnapshot } from './sqlite.ts'
import { type Batch, type Card, hashOfBatch } from './store.ts'

/** A manuscript as it was read, with the article that it gave. */
export interface Received {
  readonly title: string
  readonly language: 'zh' | 'en'
  readonly doc: Node
  readonly manuscript: {
    readonly bytes: Uint8Array
    readonly name: string
    readonly format: string
    readonly encoding: string
  }
}

/** Room for a manuscript of the largest size that is read. */
const largestManuscript = 128 * 1024 * 1024

/**
 * Makes a review file of a manuscript and opens it. The file gets its name once it is complete; `review-exists` where there is one of
 * that name. Throws a RangeError where `doc` is not an article.
 */
export function createReview(
  path: string,
  received: Received,
  actor: Actor,
  options: OpenOptions = {}
): Result<Review> {
  const target = resolve(path)
  const name = basename(target)
  received.doc.check()
  if (existsSync(target)) return fail('review-exists', `${name} exists already`, { name })
  const { bytes } = received.manuscript
  if (bytes.length > largestManuscript)
    return fail('file-too-large', `${received.manuscript.name} is too large`, { limit: largestManuscript })

  const beside = join(dirname(target), `.~galley-${randomBytes(8).toString('hex')}`)
  try {
    const { batch, card, doc } = firstBatch(
      received,
      actor,
      (options.now ?? (() => new Date()))(),
      options.rules ?? everyRule
    )
    // Unpublished copy: for its owner alone, whatever the folder allows.
    closeSync(openSync(beside, 'wx', 0o600))
    const db = connect(beside, false)
    try {
      db.exec(`PRAGMA page_size = ${pageSize}`)
      if (options.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${Math.trunc(options.maxPages)}`)
      db.exec('PRAGMA synchronous = FULL')
      db.exec('BEGIN EXCLUSIVE')
      db.exec(`PRAGMA application_id = ${applicationId}`)
      db.exec(`PRAGMA user_version = ${layoutVersion}`)
      for (const table of creation) db.exec(table)
      writeBatch(db, batch, card)
      writeSnapshot(db, 0, doc)
      writeBlob(db, sha256Of(bytes), bytes)
      db.exec('COMMIT')
    } finally {
      db.close()
    }
    moveNew(beside, target)
    syncFolder(dirname(target))
  } catch (error) {
    return failureOf(error, target)
  } finally {
    rmSync(beside, { force: true })
    rmSync(`${beside}-journal`, { force: true })
  }
  return openReview(target, options)
}

function firstBatch(
  { title, language, doc, manuscript }: Received,
  actor: Actor,
  date: Date,
  rules: RuleSet
): { batch: Batch; card: Card; doc: string } {
  const at = stampOf(date)
  const opened: Extract<Happening, { type: 'review.opened' }> = {
    type: 'review.opened',
    title: title.slice(0, 1000),
    language,
    manuscript: {
      name: manuscript.name.slice(0, 500),
      sha256: sha256Of(manuscript.bytes),
      format: manuscript.format,
      encoding: manuscript.encoding
    },
    rules: { version: rules.version, off: [...rules.off] }
  }
  const event = sealed(emptyState, opened, { actor, at, documentVersion: 0 })
  const state = evolve(emptyState, event)
  const facts = factsOf(doc, 0, examine(doc, language, rules))
  const open = {
    number: 1,
    batch: randomUUID(),
    client: house,
    actor,
    at,
    version: 0,
    seq: 1,
    documentHash: facts.documentHash,
    previousHash: ''
  }
  return {
    batch: { ...open, hash: hashOfBatch(open, [], event.hash), steps: [], events: [event] },
    card: cardFor(state, facts, opened, actor, at),
    doc: canonical(doc.toJSON())
  }
}

/** Makes a new name durable; some systems cannot and say so. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'EPERM' && code !== 'EINVAL' && code !== 'EISDIR' && code !== 'EACCES') throw error
  }
}
