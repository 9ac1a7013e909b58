import type { Figure } from '#core/figures'
import type { ClaimCategory } from './claim.ts'
import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import type { Wording } from './statement.ts'

const byWording: Record<Wording, ClaimCategory> = {
  trend: 'trend',
  record: 'record',
  superlative: 'rank',
  comparison: 'comparison',
  universal: 'share',
  vague: 'level',
  single: 'level'
}

/** The category of a clause that gives no figure. */
export function categoryOfWording(wording: Wording): ClaimCategory {
  return byWording[wording]
}

const some = (figures: readonly Figure[], ...kinds: readonly Figure['kind'][]) =>
  figures.some((figure) => kinds.includes(figure.kind))

/** The category of a clause with figures. `polled`: its sentence speaks of a poll. */
export function categoryOf(clause: Clause, polled: boolean): ClaimCategory {
  const { figures } = clause
  const has = (tag: number) => (clause.tags & tag) !== 0
  const moved = has(Tag.Moved | Tag.Raised | Tag.Trend)
  if (has(Tag.Record)) return 'record'
  if (some(figures, 'rank') || (has(Tag.Superlative) && has(Tag.Scope))) return 'rank'
  if (polled && some(figures, 'percent', 'ratio', 'percentage-point')) return 'poll'
  if (has(Tag.Estimate)) return 'estimate'
  if (figures.some((figure) => figure.change !== null) || some(figures, 'percentage-point')) return 'change'
  if (moved && some(figures, 'percent', 'multiple', 'ratio')) return 'change'
  if (has(Tag.Comparative) && has(Tag.Base | Tag.Scope)) return 'comparison'
  if (some(figures, 'multiple')) return 'comparison'
  if (some(figures, 'percent', 'ratio') || has(Tag.Universal & Tag.Reach)) return 'share'
  if (moved && has(Tag.Counted)) return 'change'
  return has(Tag.Share) && some(figures, 'percent') ? 'share' : 'level'
}
