import { Node } from 'prosemirror-model'
import { schema } from '#core/article'
import { canonical, hashOf, replay } from '#core/review'
import { applySteps } from './authority.ts'
import type { Position } from './review.ts'
import { BadRow } from './rows.ts'
import type { StoredReview } from './store.ts'

function documentOf(json: unknown): Node {
  try {
    const doc = Node.fromJSON(schema, json)
    doc.check()
    return doc
  } catch (error) {
    throw new BadRow(`the document is not an article: ${error instanceof Error ? error.message : error}`)
  }
}

/** Brings a stored review into memory. Throws BadRow where its steps do not lead to the document that was stored, RangeError where an event cannot follow. */
export function positionOf(stored: StoredReview): Position {
  const before = documentOf(stored.snapshot.doc)
  const steps = stored.steps.map((step) => step.step)
  const applied = applySteps(before, steps)
  if (!applied.ok) {
    const which = applied.index === null ? '' : ` ${stored.snapshot.version + applied.index + 1}`
    throw new BadRow(`step${which} cannot be applied: ${applied.message}`)
  }
  if (hashOf(canonical(applied.doc.toJSON())) !== stored.head.documentHash)
    throw new BadRow('the steps do not lead to the document that was stored')
  return {
    doc: applied.doc,
    version: stored.snapshot.version + steps.length,
    state: replay(stored.events),
    events: stored.events,
    head: stored.head
  }
}

/** The same of what was salvaged, as far as its steps and events lead. */
export function positionReached(stored: StoredReview): Position {
  let doc = documentOf(stored.snapshot.doc)
  let { version } = stored.snapshot
  for (const { step } of stored.steps) {
    const applied = applySteps(doc, [step])
    if (!applied.ok) break
    doc = applied.doc
    version += 1
  }
  return { doc, version, state: replay(stored.events), events: stored.events, head: stored.head }
}
