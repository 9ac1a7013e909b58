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
  majority: 'poll',
  vague: 'level',
  single: 'level'
}

/** The category of a clause that gives no figure. */
export function categoryOfWording(wording: Wording): ClaimCategory {
  return byWording[wording]
}

const some = (figures: readonly Figure[], ...kinds: readonly Figure['kind'][]) =>
  figures.some((figure) => kinds.includes(figure.kind))

// A superlative over a stretch of time is a record: the lowest since 2008, 近十年最少.
const overTime =
  /以来|近.{1,4}年|年来|历史|\bsince\b|\bon record\b|\bin (?:\S{1,12} ){1,2}(?:years|decades|months|weeks)\b|\bin (?:a|its|his|her|their) (?:decade|generation|century|history|career)\b/

/** The category of a clause with figures. `polled`: its sentence speaks of a poll. */
export function categoryOf(clause: Clause, text: string, polled: boolean): ClaimCategory {
  const { figures } = clause
  const has = (tag: number) => (clause.tags & tag) !== 0
  const superlative = has(Tag.Superlative)
  if (has(Tag.Record) || (superlative && overTime.test(text.slice(clause.start, clause.end)))) return 'record'
  if (some(figures, 'rank') || (superlative && has(Tag.Scope))) return 'rank'
  if (polled && some(figures, 'percent', 'ratio', 'percentage-point')) return 'poll'
  if (has(Tag.Estimate) || planned(clause)) return 'estimate'
  if (compares(clause, text)) return 'comparison'
  if (changes(clause, text)) return 'change'
  if (has(Tag.Comparative) || some(figures, 'multiple')) return 'comparison'
  if (figures.some(isShare)) return 'share'
  return has(Tag.Moved | Tag.Trend) && has(Tag.Counted) ? 'change' : 'level'
}

/** Its first figure stands under a plan: would cut 1,200 jobs. */
function planned({ hits, figures }: Clause): boolean {
  const first = figures[0]?.start ?? 0
  const before = hits.reduce((tags, hit) => (hit.start < first ? tags | hit.tags : tags), 0)
  return (before & Tag.Aim) !== 0 && (before & Tag.Done) === 0
}

const adjective = /[多少高低快慢长短大小重轻][了出]?$/

/** 比常年多12天, 风险低51%: how far two things are apart. */
function compares({ figures, tags }: Clause, text: string): boolean {
  return figures.some(
    (figure) =>
      figure.change === null &&
      adjective.test(text.slice(Math.max(0, figure.start - 2), figure.start)) &&
      (some([figure], 'percent', 'percentage-point', 'multiple') ||
        (tags & (Tag.Base | Tag.Comparative)) !== 0)
  )
}

const loss = /(?:损失|亏损|\blost|\bloses?|\blosses of)\s*$/i

function changes({ figures, tags }: Clause, text: string): boolean {
  // What is lost in money is an amount; what is lost of a value is a change.
  const changed = figures.some(
    (figure) =>
      figure.change !== null &&
      !(figure.kind === 'money' && loss.test(text.slice(Math.max(0, figure.start - 12), figure.start)))
  )
  if (changed || some(figures, 'percentage-point')) return true
  if (
    figures.some(
      (figure) => figure.kind === 'multiple' && /翻|doubl|trebl|tripl|quadrupl|fold/i.test(figure.text)
    )
  ) {
    return true
  }
  return (tags & (Tag.Moved | Tag.Raised | Tag.Trend)) !== 0 && some(figures, 'percent', 'multiple', 'ratio')
}

/** A part of a whole; 3比1 and 1.8:1 set two things side by side. */
const isShare = ({ kind, high }: Figure) =>
  kind === 'percent' || (kind === 'ratio' && high !== null && high <= 1)
