import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'prosemirror-transform'
import { afterEach } from 'vitest'
import { schema } from '#core/article'
import type { Actor, Command } from '#core/review'
import type { Result } from '#main/api'
import { createReview, type OpenOptions, openReview, type Received, type Review } from '#main/review'

export const checker: Actor = { id: 'c', name: '林核', role: 'checker' }
export const bytes = Buffer.from('全市新建学校12所。\r\n\u0000\u00ff', 'latin1')

export const received = (text = '全市新建学校12所。'): Received => ({
  title: '学校',
  language: 'zh',
  doc: schema.node('doc', null, [schema.node('paragraph', { id: 'p0' }, [schema.text(text)])]),
  manuscript: { bytes, name: '学校.txt', format: 'txt', encoding: 'gb18030' }
})

const folders: string[] = []
const opened: Review[] = []

afterEach(() => {
  for (const review of opened.splice(0)) review.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'galley-test-'))
  folders.push(made)
  return made
}

export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`${result.error.code}: ${result.error.message}`)
}

export const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code)

const kept = (review: Review): Review => {
  opened.push(review)
  return review
}

export const create = (path = join(folder(), 'a.galley'), options?: OpenOptions): Review =>
  kept(value(createReview(path, received(), checker, options)))

export const open = (path: string, options?: OpenOptions): Review => kept(value(openReview(path, options)))

let batches = 0

/** Steps that type `text` at a position of the review's document. */
export const typing = (review: Review, text: string, at = 1): unknown[] =>
  new Transform(review.doc).insert(at, schema.text(text)).steps.map((step) => step.toJSON())

export function submit(
  review: Review,
  steps: readonly unknown[],
  commands: readonly Command[] = [],
  changes: { batch?: string; version?: number; client?: string } = {}
) {
  batches += 1
  const { batch = `batch-${batches}`, version = review.version, client = 'page' } = changes
  return review.submit({ client, batch, version, steps, commands }, checker)
}

/** The step that anchors the only figure, 12所. */
export const anchorStep = (review: Review, id = 'a'): unknown[] => {
  const at = 1 + review.doc.textContent.indexOf('12所')
  const mark = schema.mark('anchor', { id })
  return new Transform(review.doc).addMark(at, at + 3, mark).steps.map((step) => step.toJSON())
}

let template: Buffer | null = null

/** A closed review of 39 batches, with events and a kept file: something to damage. */
export function worked(): string {
  const path = join(folder(), 'a.galley')
  template ??= work(path)
  writeFileSync(path, template, { mode: 0o600 })
  return path
}

function work(path: string): Buffer {
  const review = value(createReview(path, received(), checker))
  value(submit(review, anchorStep(review), [{ type: 'claim.take', claim: 'a' }]))
  value(review.attach(Buffer.from('证据'.repeat(3000))))
  for (let index = 0; index < 38; index += 1) value(submit(review, typing(review, `第${index}次`)))
  review.close()
  return readFileSync(path)
}

export const copyOf = (path: string): string => {
  const copy = join(folder(), 'b.galley')
  copyFileSync(path, copy)
  return copy
}

export const textOf = (path: string): string => readFileSync(path).toString('latin1')
