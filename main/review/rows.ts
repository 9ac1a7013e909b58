import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'
import { actor, type Event, event } from '#core/review'
import type { BatchHead, Card, StoredStep } from './store.ts'

type Row = Record<string, SQLOutputValue>

const count = z.number().int().nonnegative()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})

const batchRow = z.object({
  number: count.positive(),
  batch: z.string().max(64),
  client: z.string().max(64),
  actor: json.pipe(actor),
  at: z.string().max(64),
  version: count,
  seq: count,
  document_hash: hash,
  previous_hash: z.union([hash, z.literal('')]),
  hash
})

const eventRow = z.object({
  seq: z.unknown(),
  at: z.unknown(),
  actor: json,
  document_version: z.unknown(),
  happening: json,
  previous_hash: z.unknown(),
  hash: z.unknown()
})

const stepRow = z.object({ version: count, step: z.string(), client: z.string() })

const meter = z.object({
  settled: count,
  aside: count,
  working: count,
  stale: count,
  untouched: count,
  total: count
})

const cardRow = z.object({
  article_schema: count,
  title: z.string(),
  language: z.enum(['zh', 'en']),
  stage: z.enum(['review', 'approved', 'voided']),
  meter: json.pipe(meter),
  touched_at: z.string(),
  touched_by: z.string()
})

export const sql = {
  batches:
    'SELECT number, batch, client, actor, at, version, seq, document_hash, previous_hash, hash FROM batches ORDER BY number',
  lastBatch:
    'SELECT number, batch, client, actor, at, version, seq, document_hash, previous_hash, hash FROM batches ORDER BY number DESC LIMIT 1',
  events:
    'SELECT seq, at, actor, document_version, happening, previous_hash, hash FROM events WHERE seq > ? ORDER BY seq',
  steps:
    'SELECT steps.version, steps.step, batches.client FROM steps JOIN batches ON batches.number = steps.batch WHERE steps.version > ? ORDER BY steps.version',
  snapshots: 'SELECT version, doc FROM snapshots ORDER BY version DESC',
  card: 'SELECT article_schema, title, language, stage, meter, touched_at, touched_by FROM card WHERE id = 1'
} as const

/** Thrown where a row is not what a review has there. */
export class BadRow extends Error {
  override readonly name = 'BadRow'
}

function parsed<T>(schema: z.ZodType<T>, row: Row, what: string): T {
  const result = schema.safeParse(row)
  if (result.success) return result.data
  throw new BadRow(`${what}: ${result.error.issues[0]?.path.join('.') ?? ''} is not as it should be`)
}

export function batchOf(row: Row): BatchHead {
  const { document_hash, previous_hash, ...rest } = parsed(batchRow, row, `batch ${row.number}`)
  return { ...rest, documentHash: document_hash, previousHash: previous_hash }
}

export function eventOf(row: Row): Event {
  const { document_version, previous_hash, ...rest } = parsed(eventRow, row, `event ${row.seq}`)
  const whole = { ...rest, documentVersion: document_version, previousHash: previous_hash }
  const result = event.safeParse(whole)
  if (result.success) return result.data
  throw new BadRow(`event ${row.seq}: ${result.error.issues[0]?.path.join('.') ?? ''} is not as it should be`)
}

export interface StepText extends Omit<StoredStep, 'step'> {
  readonly text: string
}

export function stepTextOf(row: Row): StepText {
  const { version, step, client } = parsed(stepRow, row, `step ${row.version}`)
  return { version, client, text: step }
}

export function stepOf(row: Row): StoredStep {
  const { version, client, text } = stepTextOf(row)
  return { version, client, step: jsonOf(text, `step ${version}`) }
}

export function jsonOf(text: unknown, what: string): unknown {
  if (typeof text !== 'string') throw new BadRow(`${what} is not text`)
  try {
    return JSON.parse(text)
  } catch {
    throw new BadRow(`${what} is not JSON`)
  }
}

export function cardOf(db: DatabaseSync): Card & { readonly articleSchema: number } {
  const row = db.prepare(sql.card).get()
  if (!row) throw new BadRow('the summary is missing')
  const { article_schema, touched_at, touched_by, ...rest } = parsed(cardRow, row, 'summary')
  return { ...rest, articleSchema: article_schema, touchedAt: touched_at, touchedBy: touched_by }
}
