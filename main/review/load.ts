import type { DatabaseSync } from 'node:sqlite'
import { hashOf, verifyChain } from '#core/review'
import { sqliteCode } from './failure.ts'
import { BadRow, batchOf, eventOf, jsonOf, sql, stepOf } from './rows.ts'
import type { BatchHead, StoredReview } from './store.ts'

/** Reads a review from its newest snapshot. Throws BadRow, or SQLite's own error, at the first thing that is not as it should be. */
export function load(db: DatabaseSync): StoredReview {
  const row = db.prepare(sql.lastBatch).get()
  if (!row) throw new BadRow('the review holds no batch')
  const head = batchOf(row)
  const events = db.prepare(sql.events).all(0).map(eventOf)
  const broken = verifyChain(events)
  if (broken) throw new BadRow(`event ${broken.seq} does not follow the one before`)
  if (events.length !== head.seq) throw new BadRow(`${events.length} events of ${head.seq} are there`)

  const newest = db.prepare(sql.snapshots).get()
  if (!newest) throw new BadRow('the document is missing')
  const version = Number(newest.version)
  const proof = db.prepare('SELECT 1 FROM batches WHERE version = ? AND document_hash = ?')
  if (!proof.get(version, hashOf(String(newest.doc)))) throw new BadRow('the document was altered')
  const steps = db.prepare(sql.steps).all(version).map(stepOf)
  for (const [index, step] of steps.entries()) {
    if (step.version !== version + index + 1) throw new BadRow(`step ${version + index + 1} is missing`)
  }
  if (version + steps.length !== head.version) throw new BadRow(`step ${head.version} is missing`)
  return { snapshot: { version, doc: jsonOf(newest.doc, 'the document') }, steps, events, head }
}

/** The rows of a query up to the first that cannot be read. */
function* readable<T>(
  db: DatabaseSync,
  query: string,
  from: readonly number[],
  read: (row: Parameters<typeof eventOf>[0]) => T
): Generator<T> {
  try {
    for (const row of db.prepare(query).iterate(...from)) yield read(row)
  } catch (error) {
    if (!(error instanceof BadRow) && sqliteCode(error) === null && !(error instanceof RangeError))
      throw error
  }
}

/**
 * What can still be read of a damaged review: the events up to the first that is wrong, and the document as far as the steps after
 * some intact snapshot lead. Null where there is no document at all.
 */
export function salvage(db: DatabaseSync): StoredReview | null {
  const events = [...readable(db, sql.events, [0], eventOf)]
  const broken = verifyChain(events)
  const sound = broken ? events.slice(0, broken.index) : events
  if (sound.length === 0) return null

  const heads = [...readable(db, sql.batches, [], batchOf)]
  let best: StoredReview | null = null
  const snapshots = readable(db, sql.snapshots, [], (row) => ({
    version: Number(row.version),
    text: String(row.doc)
  }))
  for (const { version, text } of snapshots) {
    const head = heads.find((each) => each.version === version && each.documentHash === hashOf(text))
    if (!head) continue
    const steps: StoredReview['steps'][number][] = []
    for (const step of readable(db, sql.steps, [version], stepOf)) {
      if (step.version !== version + steps.length + 1) break
      steps.push(step)
    }
    if (best && best.head.version >= version + steps.length) continue
    const reached = headAt(heads, version + steps.length) ?? head
    best = { snapshot: { version, doc: jsonOf(text, 'the document') }, steps, events: sound, head: reached }
  }
  return best
}

const headAt = (heads: readonly BatchHead[], version: number) =>
  heads.findLast((head) => head.version <= version)
