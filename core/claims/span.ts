import type { Span } from '#core/figures'
import type { Clause } from './clause.ts'
import { inside, lastBefore } from './order.ts'
import { trimmed } from './sentence.ts'

const joint =
  /^(?:(?:and|but) (?:that|then)|and|but|while|whereas|even though|even as|yet|nor|so(?!\s(?:did|do|does|have|has|far|many|much|was|were|is|are|that)\b)|(?:but )?(?:meanwhile|however|overall|separately|moreover|furthermore|in total|in all|as a result|by contrast|in contrast|still|instead|elsewhere),|because|although|though|as(?!\s(?:many|much|well|of|part|a|an|few|little|high|low)\b))\s+/i
const chineseJoint = /^[和及与](?=[\u3400-\u9fff])/
const opening = /^\s*(?:after|because|since|when|once|before|as|while|with)?\s*$/i

/** The clause's own words: without a reporting clause at its edges, a conjunction before it, white space and punctuation. */
export function spanOf(text: string, clause: Clause, attributions: readonly Span[]): Span {
  const first = clause.figures[0]
  const last = clause.figures.at(-1)
  const pastJoint = ({ start: from, end: to }: { start: number; end: number }) => {
    const words = text.slice(from, Math.min(to, from + 16))
    const found = joint.exec(words) ?? (/[)）]/.test(text[from - 1] ?? '') ? chineseJoint.exec(words) : null)
    return { start: from + (found?.[0].length ?? 0), end: to }
  }
  let { start, end } = pastJoint(trimmed(text, clause.start, clause.end))
  const reaching = lastBefore(attributions, clause.start)
  const entering = reaching && reaching.end > clause.start ? [reaching] : []
  for (const { start: from, end: to } of [...entering, ...inside(attributions, clause.start, clause.end)]) {
    const before = opening.test(text.slice(start, Math.max(start, from)))
    if (before && to < end && to <= (first?.start ?? to)) ({ start, end } = pastJoint(trimmed(text, to, end)))
    else if (from > start && to >= end && from >= (last?.end ?? from))
      ({ start, end } = trimmed(text, start, from))
  }
  start = Math.min(start, first?.start ?? start)
  end = Math.max(end, last?.end ?? end)
  if (leftOpen(text, start, end)) end++
  return { start, end, text: text.slice(start, end) }
}

/** Whether the next mark closes a bracket that stands open in a stretch. */
function leftOpen(text: string, start: number, end: number): boolean {
  const close = text[end]
  if (close !== ')' && close !== '）') return false
  return text.lastIndexOf(close === ')' ? '(' : '（', end - 1) >= start
}
