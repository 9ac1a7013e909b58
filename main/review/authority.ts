import type { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { schema } from '#core/article'

/** A batch of steps that would not leave an article; `index` says which, null where only the result shows it. */
export interface BadStep {
  readonly ok: false
  readonly index: number | null
  readonly message: string
}

export interface Applied {
  readonly ok: true
  readonly doc: Node
  /** JSON of the steps as they were understood: what the schema does not know is not in them. */
  readonly steps: readonly string[]
}

const deepest = 64

function isDeep(value: unknown, left = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1))
}

const bad = (index: number | null, error: unknown): BadStep => ({
  ok: false,
  index,
  message: error instanceof Error ? error.message.slice(0, 200) : String(error)
})

/**
 * Applies steps as they came from a client. Step.fromJSON throws on what the schema does not know, apply throws on a position outside
 * and answers `failed` where the cut breaks the content rules; what is wrong deeper inside, and every attribute's value, only
 * check() finds.
 */
export function applySteps(doc: Node, steps: readonly unknown[]): Applied | BadStep {
  let current = doc
  const texts: string[] = []
  for (const [index, json] of steps.entries()) {
    try {
      if (isDeep(json)) return bad(index, new RangeError('Nested too deeply'))
      const step = Step.fromJSON(schema, json)
      const { doc: next, failed } = step.apply(current)
      if (!next) return bad(index, new RangeError(failed ?? 'The step does not fit'))
      current = next
      texts.push(JSON.stringify(step.toJSON()))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return bad(index, error)
    }
  }
  try {
    current.check()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return bad(null, error)
  }
  return { ok: true, doc: current, steps: texts }
}
