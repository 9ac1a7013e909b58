import type { Figure } from '#core/figures'
import type { Found } from './found.ts'
import { Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside, lastBefore } from './order.ts'
import { breaksAtBracket, hanIn, type Run, runsWhere } from './run.ts'
import type { Piece, Sentence } from './sentence.ts'
import { leads } from './topic.ts'

/** The stretches of a Chinese sentence that stand as statements; a comma ends one unless it only leads to the next. */
export function chineseRuns(sentence: Sentence, found: Found): Run[] {
  return runsWhere(sentence.pieces, (before, after, run, next) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider === 'comma' && leads(found, before)) return false
    if (before.divider !== 'list') return true
    const figure = firstFrom(found.figures, after.start)
    if (
      !figure ||
      figure.kind === 'rank' ||
      figure.start >= reach(after, next) ||
      !anyFrom(found.figures, run.start, run.end)
    )
      return false
    // 大型活动32场、社区宣传295场 names what each counts; 15人死亡、3人失踪 says what became of each.
    const told = inside(found.hits, figure.end, after.end).some((hit) => hit.tags & Tag.Result)
    const last = lastBefore(found.figures, before.end)
    return (
      told ||
      (last !== undefined && answers(last, before.end, figure, after.end, found.text)) ||
      hanIn(found.text.slice(after.start, figure.start)) >= 2
    )
  })
}

/** 43.6%赞同、45.1%不赞同: each share with what it chose. */
const answers = (one: Figure, oneEnd: number, other: Figure, otherEnd: number, text: string) =>
  (one.kind === 'percent' || one.kind === 'ratio') &&
  other.kind === 'percent' &&
  hanIn(text.slice(one.end, oneEnd)) >= 2 &&
  hanIn(text.slice(other.end, otherEnd)) >= 2

/** Where an item of a list ends, the bracket after it included: 手机依赖（54.9%）. */
const reach = (item: Piece, next: Piece | undefined) =>
  item.divider === 'bracket' && next ? next.end : item.end

/** Where a run says two things: 遍布20个省份70余人, 手机依赖（54.9%）和情绪焦虑（38.6%）. */
export function chineseCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const apart = bracketed(figures, found.text)
  return apart.length > 0 ? apart : measuredTwice(run, figures, found)
}

const closing = /^[)）](?=[和及与以])/

/** Items that carry their figures in brackets, joined by 和. */
function bracketed(figures: readonly Figure[], text: string): number[] {
  return figures.slice(1).flatMap((figure, index) => {
    const last = figures[index]
    const opened = text[figure.start - 1] === '（' || text[figure.start - 1] === '('
    return last && opened && closing.test(text.slice(last.end, last.end + 2)) ? [last.end + 1] : []
  })
}

/** Two counts with only a noun between, at the end of a clause. */
function measuredTwice(run: Run, figures: readonly Figure[], found: Found): number[] {
  const [figure, last] = figures.slice(-2)
  if (!figure || !last || figure.kind !== 'count' || last.kind !== 'count') return []
  if (figure.counted === last.counted || found.text.slice(last.end, run.end).trim() !== '') return []
  const between = found.text.slice(figure.end, last.start)
  // 跑过七座桥, 三类合计85次: what ends so goes on.
  if (/[过了着到有为在达计共各约仅只就才]$/.test(between)) return []
  return between.length > 0 && between.length <= 4 && hanIn(between) === between.length ? [last.start] : []
}
