import { compare, minus, widened } from '../interval.ts'
import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { apart, isEach, isEarlier, leadOf, type Placed, placed } from './scope.ts'

/** What the copy says lies between two figures before it: scored 71 and conceded 29, a goal difference of 42; 新开430家, 关停345家, 净增85家. */
export interface Difference {
  readonly more: Quantity
  readonly less: Quantity
  readonly difference: Quantity
}

const zh = pattern(
  '(?:净增加?|净减少?|净胜|净流[入出]|顺差|逆差|差额|差距|相差|结余|缺口|余量|净赚|净挣)[^,;。\\ue001-\\ue00b]{0,3}{difference:count|money|measure|percent|points|duration}'
)
const en = pattern(
  '\\b(?:goal difference|point difference|points difference|difference|gap|lead|net (?:gain|loss|increase|rise|fall|decrease|rating|score|approval)|surplus|deficit|shortfall|overspend|underspend)(?: of| is| was| at| to)(?: just| about| only| some)* {difference:count|money|measure|percent|points|duration}'
)
const far = 0.5

/** The differences of a block that no two figures before them make. */
export function differences(block: Block): Difference[] {
  const figures = placed(block)
  return block.sentences.flatMap((sentence) =>
    find(sentence, sentence.language === 'zh' ? zh : en).flatMap(({ figures: { difference } }) => {
      const found = difference ? misfit(difference, sentence, figures) : null
      return found ? [found] : []
    })
  )
}

function misfit(difference: Quantity, sentence: Sentence, all: readonly Placed[]): Difference | null {
  if (!difference.bounds) return null
  const size = Math.abs(difference.value)
  const stated =
    difference.value < 0
      ? widened({ min: size, max: size, closedMin: true, closedMax: true }, difference.half)
      : difference.bounds
  const near = all.filter(
    (each) =>
      each.quantity.index < difference.index &&
      each.quantity.index >= difference.index - 8 &&
      !isEach(each) &&
      !/\bby $/.test(leadOf(each.sentence, each.quantity, 4)) &&
      ofDifference(each.quantity, difference)
  )
  for (const [at, one] of near.entries()) {
    for (const other of near.slice(at + 1)) {
      const [more, less] = ordered(one.quantity, other.quantity)
      if (!more.bounds || !less.bounds) return null
      if (compare(minus(more.bounds, less.bounds), stated) !== 'impossible') return null
    }
  }
  // A sum or a further figure may be what is meant where more than two stand before.
  const own = near.filter((each) => each.sentence === sentence && !isEarlier(each))
  const [first, second] = own
  if (!first || !second || own.length !== 2) return null
  const [more, less] = ordered(first.quantity, second.quantity)
  return apart(more.value - less.value, size) <= far ? { more, less, difference } : null
}

const ordered = (a: Quantity, b: Quantity): readonly [Quantity, Quantity] =>
  a.value >= b.value ? [a, b] : [b, a]

// Two shares are points apart, goals and points are counted alike.
function ofDifference({ figure, bounds }: Quantity, { figure: difference }: Quantity): boolean {
  if (bounds === null) return false
  if (difference.kind === 'percentage-point') return figure.kind === 'percent'
  if (difference.kind === 'count' && figure.kind === 'percent') return true
  return figure.kind === difference.kind && figure.unit === difference.unit
}
