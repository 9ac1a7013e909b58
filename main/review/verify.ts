import type { DatabaseSync } from 'node:sqlite'
import { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { plain, schema } from '#core/article'
import { canonical, type Event, hashOf, type ReviewState, replay, verifyChain } from '#core/review'
import { foreignPart, structuralDamage } from './connect.ts'
import { sqliteCode } from './failure.ts'
import { BadRow, batchOf, cardOf, eventOf, jsonOf, type StepText, sql, stepTextOf } from './rows.ts'
import { sha256Of } from './sqlite.ts'
import { type BatchHead, hashOfBatch } from './store.ts'

/** One thing that was checked, in English. */
export interface Line {
  readonly ok: boolean
  readonly name: string
  readonly message: string
}

const line = (ok: boolean, name: string, message: string): Line => ({ ok, name, message })

/** Runs one check; what stops it is its result. */
function checked(name: string, check: () => string): Line {
  try {
    return line(true, name, check())
  } catch (error) {
    if (error instanceof BadRow || error instanceof RangeError || sqliteCode(error) !== null) {
      return line(false, name, error instanceof Error ? error.message : String(error))
    }
    throw error
  }
}

function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new BadRow(message)
}

/**
 * Checks a review from end to end: the file's structure, the chain of batches over every step, the replay of all steps against each
 * snapshot and each approval, the chain of events, what they amount to, the bytes that are kept.
 */
export function verifyDatabase(db: DatabaseSync): Line[] {
  const lines = [
    checked('structure', () => {
      const damage = structuralDamage(db)
      demand(damage === null, damage ?? '')
      return 'the file is whole'
    }),
    checked('layout', () => {
      const part = foreignPart(db, false)
      demand(part === null, `not as a review has it: ${part}`)
      return 'tables are as they should be'
    })
  ]
  if (lines.some((each) => !each.ok)) return lines
  return [
    ...lines,
    checked('batches', () => verifyBatches(db)),
    checked('steps', () => verifySteps(db)),
    checked('events', () => verifyEvents(db)),
    checked('state', () => verifyState(db)),
    checked('rules', () => rulesSaid(replay(eventsOf(db)))),
    checked('files', () => verifyFiles(db)),
    checked('summary', () => verifyCard(db))
  ]
}

const eventsOf = (db: DatabaseSync): Event[] => db.prepare(sql.events).all(0).map(eventOf)

function verifyBatches(db: DatabaseSync): string {
  const events = eventsOf(db)
  const steps = db.prepare(sql.steps).all(0).map(stepTextOf)
  let previous: BatchHead | null = null
  let count = 0
  for (const row of db.prepare(sql.batches).iterate()) {
    const { hash, ...head } = batchOf(row)
    count += 1
    const from: number = previous?.version ?? 0
    demand(head.number === count, `batch ${count} is missing`)
    demand(head.previousHash === (previous?.hash ?? ''), `batch ${count} does not follow the one before`)
    demand(head.version >= from && head.version <= steps.length, `batch ${count} misses steps`)
    const texts = steps.slice(from, head.version).map((step: StepText) => step.text)
    const last = events[head.seq - 1]
    demand(last !== undefined, `batch ${count} misses events`)
    demand(hash === hashOfBatch(head, texts, last.hash), `batch ${count} was altered`)
    previous = { ...head, hash }
  }
  demand(previous !== null, 'there is no batch')
  demand(previous.version === steps.length, 'there are steps that no batch brought')
  demand(previous.seq === events.length, 'there are events that no batch brought')
  return `${count} in one chain`
}

function verifySteps(db: DatabaseSync): string {
  const signed = new Map<number, string[]>()
  const texts = new Map<number, string[]>()
  for (const { happening } of eventsOf(db)) {
    if (happening.type !== 'review.approved') continue
    signed.set(happening.version, [...(signed.get(happening.version) ?? []), happening.documentHash])
    texts.set(happening.version, [...(texts.get(happening.version) ?? []), happening.textHash])
  }
  const snapshots = new Map<number, string>()
  for (const row of db.prepare(sql.snapshots).iterate()) snapshots.set(Number(row.version), String(row.doc))
  const first = snapshots.get(0)
  demand(first !== undefined, 'the first document is missing')
  const lastRow = db.prepare(sql.lastBatch).get()
  demand(lastRow !== undefined, 'there is no batch')
  const head = batchOf(lastRow)

  let doc = Node.fromJSON(schema, jsonOf(first, 'the first document'))
  let version = 0
  const compare = () => {
    const wanted = [...(signed.get(version) ?? [])]
    if (version === head.version) wanted.push(head.documentHash)
    const snapshot = snapshots.get(version)
    if (snapshot !== undefined) wanted.push(hashOf(snapshot))
    if (wanted.length === 0) return
    const hash = hashOf(canonical(doc.toJSON()))
    demand(
      wanted.every((each) => each === hash),
      `version ${version} is not what was recorded`
    )
    const text = hashOf(plain(doc).text.toWellFormed())
    demand(
      (texts.get(version) ?? []).every((each) => each === text),
      `version ${version} has other words`
    )
  }
  compare()
  for (const row of db.prepare(sql.steps).iterate(0)) {
    const step = stepTextOf(row)
    version += 1
    demand(step.version === version, `step ${version} is missing`)
    const { doc: next, failed } = Step.fromJSON(schema, jsonOf(step.text, `step ${version}`)).apply(doc)
    demand(next !== null, `step ${version} does not apply: ${failed}`)
    doc = next
    compare()
  }
  demand(version === head.version, `step ${head.version} is missing`)
  doc.check()
  return `${version} steps lead to the document, ${signed.size} approved versions among them`
}

function verifyEvents(db: DatabaseSync): string {
  const events = eventsOf(db)
  const broken = verifyChain(events)
  const why = {
    order: 'is out of order',
    link: 'does not follow the one before',
    content: 'was altered',
    version: 'goes back in time'
  }
  demand(broken === null, broken ? `event ${broken.seq} ${why[broken.cause]}` : '')
  return `${events.length} in one chain, the last is ${events.at(-1)?.hash ?? 'none'}`
}

function verifyState(db: DatabaseSync): string {
  const state = replay(eventsOf(db))
  return `${state.claims.size} claims, ${state.approval ? 'approved' : 'not approved'}`
}

/** Which rules were in force: at the approval, or when the events last said so. */
function rulesSaid({ approval, rules }: ReviewState): string {
  const inForce = approval ? approval.rules : rules
  const when = approval ? 'approved' : 'last worked on'
  if (!inForce) return `${when} without a record of the rules in force`
  const off = inForce.off.length === 0 ? 'all on' : `${inForce.off.length} off: ${inForce.off.join(', ')}`
  return `${when} under rule set ${inForce.version}, ${off}`
}

function verifyFiles(db: DatabaseSync): string {
  const kept = new Set<string>()
  for (const row of db.prepare('SELECT sha256, size, bytes FROM blobs').iterate()) {
    const { sha256, size, bytes } = row
    demand(bytes instanceof Uint8Array && bytes.length === size, `${sha256} is cut off`)
    demand(sha256Of(bytes) === sha256, `${sha256} was altered`)
    kept.add(sha256)
  }
  for (const { happening } of eventsOf(db)) {
    if (happening.type === 'review.opened')
      demand(kept.has(happening.manuscript.sha256), 'the manuscript is missing')
    if (happening.type === 'claim.evidenceAdded' && happening.evidence.kind === 'file')
      demand(kept.has(happening.evidence.sha256), `${happening.evidence.sha256} is missing`)
  }
  return `${kept.size} kept, the manuscript among them`
}

function verifyCard(db: DatabaseSync): string {
  const card = cardOf(db)
  const state = replay(eventsOf(db))
  const row = db.prepare(sql.lastBatch).get()
  demand(row !== undefined, 'there is no batch')
  const head = batchOf(row)
  const stage = state.approval ? 'approved' : state.voided ? 'voided' : 'review'
  demand(card.title === state.title && card.stage === stage, 'it says something else than the events')
  demand(card.touchedAt === head.at && card.touchedBy === head.actor.name, 'it names another last change')
  return card.title
}
