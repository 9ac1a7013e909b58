import type { Node } from 'prosemirror-model'
import { Mapping, type Step, Transform } from 'prosemirror-transform'

/** What is left of local steps once the first of them is taken out: the rest that still fits, mapped, over the confirmed document. */
export function withoutFirst(
  confirmed: Node,
  steps: readonly Step[]
): { steps: readonly Step[]; dropped: number } {
  const transform = new Transform(confirmed)
  const mapping = new Mapping(steps.map((step) => step.getMap().invert()).reverse())
  let dropped = 1
  steps.forEach((step, index) => {
    if (index === 0) return
    const mapped = step.map(mapping.slice(steps.length - index))
    if (mapped && !transform.maybeStep(mapped).failed) {
      const map = transform.mapping.maps.at(-1)
      if (map) mapping.appendMap(map, steps.length - 1 - index)
    } else dropped++
  })
  return { steps: transform.steps, dropped }
}
