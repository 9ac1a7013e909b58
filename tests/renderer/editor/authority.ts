import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { examine } from '#core/analysis'
import { schema } from '#core/article'
import { type Actor, type Event, factsOf, type ReviewState, replay, respond, sealed } from '#core/review'
import {
  type Bridge,
  fail,
  type Input,
  type MethodName,
  type Notice,
  type Output,
  ok,
  type Result,
  type ReviewSnapshot
} from '#main/api'

const someone: Actor = { id: 'lin', name: '林岚', role: 'chief' }
const at = '2026-11-25T09:00:00+08:00'

type Handler<M extends MethodName> = (input: Input<M>) => Result<Output<M>>
type Handlers = { readonly [M in MethodName]?: Handler<M> }

/** A review's authority in memory, on the real core: what main does, without its file. */
export class Authority {
  doc: Node
  state: ReviewState
  readonly language: 'zh' | 'en'
  readonly steps: { step: Record<string, unknown>; client: string }[] = []
  readonly events: Event[] = []
  readonly submits: Input<'review.submit'>[] = []
  /** Nothing gets through, either way. */
  offline = false
  /** The next submit is committed and its answer lost. */
  loseAnswer = false
  /** Waits for this before each answer. */
  delay: () => Promise<void> = async () => {}
  /** Refuses batches for which this gives a failure. */
  objection: (batch: Input<'review.submit'>) => Result<never> | null = () => null
  private readonly listeners = new Set<(notice: Notice) => void>()
  private readonly batches = new Map<string, Output<'review.submit'>>()

  constructor(doc: Node, language: 'zh' | 'en' = 'zh') {
    doc.check()
    this.doc = doc
    this.language = language
    const manuscript = { name: '稿.txt', sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8' }
    this.state = replay([])
    const opened = sealed(
      this.state,
      { type: 'review.opened', title: '稿', manuscript, language },
      { actor: someone, at, documentVersion: 0 }
    )
    this.events.push(opened)
    this.state = replay([opened])
  }

  get version(): number {
    return this.steps.length
  }

  snapshot(readOnly: ReviewSnapshot['readOnly'] = null): ReviewSnapshot {
    return {
      review: 'r',
      title: '稿',
      name: '稿.galley',
      folder: '稿件',
      language: this.language,
      manuscript: { name: '稿.txt', format: 'txt', encoding: 'utf-8', size: 1 },
      version: this.version,
      doc: this.doc.toJSON(),
      events: [...this.events],
      readOnly
    }
  }

  bridge(): Bridge {
    const handlers: Handlers = {
      'review.open': () => ok(this.snapshot()),
      'review.close': () => ok({}),
      'review.submit': (input) => this.submit(input),
      'review.since': ({ version, seq }) =>
        ok({
          version: this.version,
          steps: this.steps.slice(version),
          events: this.events.filter((event) => event.seq > seq)
        })
    }
    return {
      call: async (method, input) => {
        const result = this.answer(handlers, method, input)
        await this.delay()
        if (this.offline) return fail('disconnected', 'offline')
        if (method === 'review.submit' && this.loseAnswer) {
          this.loseAnswer = false
          return fail('disconnected', 'the answer was lost')
        }
        return result
      },
      receive: async () => fail('not-here', 'no files here'),
      subscribe: (listener, signal) => {
        this.listeners.add(listener)
        signal.addEventListener('abort', () => this.listeners.delete(listener))
      }
    }
  }

  tell(notice: Notice): void {
    if (!this.offline) for (const listener of [...this.listeners]) listener(notice)
  }

  private answer<M extends MethodName>(handlers: Handlers, method: M, input: Input<M>): Result<Output<M>> {
    if (this.offline) return fail('disconnected', 'offline')
    const handler: Handler<M> | undefined = handlers[method]
    return handler ? handler(structuredClone(input)) : fail('not-here', method)
  }

  private submit(batch: Input<'review.submit'>): Result<Output<'review.submit'>> {
    this.submits.push(batch)
    const before = this.batches.get(batch.batch)
    if (before) return ok(before)
    const objection = this.objection(batch)
    if (objection) return objection
    if (batch.version !== this.version) return fail('conflict', 'another version')
    let doc = this.doc
    try {
      for (const json of batch.steps) {
        const { doc: next, failed } = Step.fromJSON(schema, json).apply(doc)
        if (!next) return fail('bad-step', failed ?? 'failed')
        doc = next
      }
      doc.check()
    } catch (error) {
      return fail('bad-step', String(error))
    }
    const version = this.version + batch.steps.length
    const facts = factsOf(doc, version, examine(doc, this.language))
    const changed = batch.steps.length > 0
    const response = respond(this.state, batch.commands, facts, { actor: someone, at, changed })
    if (!response.ok) return fail('refused', response.message, { reason: response.code })
    this.doc = doc
    this.state = response.state
    const steps = batch.steps.map((step) => ({ step, client: batch.client }))
    this.steps.push(...steps)
    this.events.push(...response.events)
    const value = { version, seq: this.state.seq }
    this.batches.set(batch.batch, value)
    this.tell({ type: 'review.changed', review: 'r', version, steps, events: [...response.events] })
    return ok(value)
  }
}

let made = 0
/** Ids that tell apart, for builders. */
export const nextId = () => `b${++made}`

/** A document of paragraphs. */
export function paragraphs(...texts: string[]): Node {
  return schema.node(
    'doc',
    null,
    texts.map((text) => schema.node('paragraph', { id: nextId() }, text === '' ? [] : [schema.text(text)]))
  )
}
