import type { Figure } from './figure.ts'

const fromBefore =
  /(?:^|\s)(?:from|compared with|compared to|against|versus|vs|than)(?: (?:about|around|some|nearly|almost|roughly|just|only))?\s*$/i
const before = /^\s*(?:or|to|and)\s+$/i

const bare = (figure: Figure): boolean =>
  figure.kind === 'count' && figure.counted === null && figure.low !== null
const named = (figure: Figure): boolean => figure.unit !== null || figure.counted !== null

/**
 * Gives a bare English number the unit that a neighbour says for both: 3.9 million headsets, up from 2.4 million; 8 or $9. `plain` is the
 * text that the offsets refer to.
 */
export function inherit(plain: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, i) => {
    if (!bare(figure)) return figure
    const last = figures[i - 1]
    const next = figures[i + 1]
    if (
      next &&
      named(next) &&
      next.start - figure.end < 6 &&
      before.test(plain.slice(figure.end, next.start))
    )
      return like(figure, next)
    if (!last || !named(last) || last.kind === 'rank' || figure.start - last.end > 60) return figure
    const gap = plain.slice(last.end, figure.start)
    return fromBefore.test(gap) && !/[.;。；]/.test(gap) ? like(figure, last) : figure
  })
}

const like = (figure: Figure, other: Figure): Figure => ({
  ...figure,
  kind: other.kind,
  unit: other.unit,
  counted: other.counted
})
