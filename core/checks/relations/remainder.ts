import { type Bounds, between, compare, sum } from '../interval.ts'
import type { Quantity } from '../quantity.ts'
import type { Block } from '../reading.ts'
import {
  apart,
  isBracketed,
  isEach,
  isEarlier,
  isLevel,
  leadOf,
  ofOneSort,
  type Placed,
  placed,
  tailOf
} from './scope.ts'

/** A rest that the parts before it do not leave of their whole: 340 services, 204 ran, 146 did not. */
export interface Remainder {
  /** Null where the whole is a hundred per cent. */
  readonly whole: Quantity | null
  readonly parts: readonly Quantity[]
  readonly rest: Quantity
}

const restZh = /(?:其余|剩余|剩下|余下|其他|其它|缺席|缺勤|缺考|未到|请假|自筹)[^,;。、\ue001-\ue00b]{0,6}$/
const restEn = /\b(?:remaining|the (?:other|rest|others)|the remainder)\b[^,;.\ue001-\ue00b]{0,20}$/i
const notEn =
  /^(?: [a-z]+)? (?:did|were|was|have|has|had|do|are|could|would) not\b|^(?: [a-z]+)? (?:didn’t|didn't|weren’t|weren't)\b/
const opened = /(?:等|之一|其中|including|among)[^,;。.\ue001-\ue00b]{0,6}$/

/** Whether a figure is what the others leave over. */
function isRest({ sentence, quantity }: Placed): boolean {
  const lead = leadOf(sentence, quantity)
  if (sentence.language === 'zh') return restZh.test(lead.slice(-12)) && !opened.test(lead)
  return restEn.test(lead) || (notEn.test(tailOf(sentence, quantity)) && / and $/.test(lead))
}

// More figures than this between a whole and its rest are no breakdown that a reader could follow.
const most = 7
const near = 0.15

/** The rests of a block that go with no whole and no choice of the figures before them. */
export function remainders(block: Block): Remainder[] {
  const figures = placed(block)
  return figures.flatMap((each, at) => {
    const { kind } = each.quantity.figure
    if (!/^(?:count|money|measure|percent)$/.test(kind) || !each.quantity.bounds || !isRest(each)) return []
    const before = figures
      .slice(Math.max(0, at - 16), at)
      .filter(({ quantity }) => ofOneSort(quantity, each.quantity) && quantity.bounds !== null)
      .slice(-most)
    if (before.length === 0) return []
    const place = block.sentences.indexOf(each.sentence)
    const levels = before.filter(
      (one) =>
        isLevel(one) &&
        !isEach(one) &&
        !isBracketed(one) &&
        !isEarlier(one) &&
        block.sentences.indexOf(one.sentence) >= place - 2
    )
    const found = kind === 'percent' ? hundred(levels) : wholeOf(levels, each.quantity)
    if (!found || holds(before, each.quantity, kind === 'percent')) return []
    return [{ ...found, rest: each.quantity }]
  })
}

function hundred(levels: readonly Placed[]): { whole: null; parts: readonly Quantity[] } | null {
  return levels.length === 0 ? null : { whole: null, parts: levels.map(({ quantity }) => quantity) }
}

// The nearest figure before that is about as large as everything after it.
function wholeOf(
  levels: readonly Placed[],
  rest: Quantity
): { whole: Quantity; parts: readonly Quantity[] } | null {
  for (let at = levels.length - 2; at >= 0; at--) {
    const whole = levels[at]?.quantity
    const parts = levels.slice(at + 1).map(({ quantity }) => quantity)
    // 1,870家里, 已完成的占98.2%, 剩下34家: a whole of its own.
    if (levels.slice(at + 1).some(introduced)) return null
    if (!whole || parts.some((part) => part.value >= whole.value) || rest.value >= whole.value) continue
    const total = parts.reduce((so, { value }) => so + value, rest.value)
    if (apart(total, whole.value) <= near) return { whole, parts }
  }
  return null
}

const within = /^[^,;。\ue001-\ue00b]{0,8}(?:中|里|当中|之中),/
const of = /\b[Oo]f (?:the |its |their |these |those )*$/
const introduced = ({ sentence, quantity }: Placed): boolean =>
  sentence.language === 'zh' ? within.test(tailOf(sentence, quantity)) : of.test(leadOf(sentence, quantity))

/** Whether some choice of the figures before a rest makes a whole with it: another of them, or a hundred per cent. */
function holds(before: readonly Placed[], rest: Quantity, percent: boolean): boolean {
  const bounds = before.flatMap(({ quantity }) => (quantity.bounds ? [quantity.bounds] : []))
  const wholes = percent ? [between(100, 100)] : bounds
  for (let choice = 1; choice < 1 << bounds.length; choice++) {
    const parts = bounds.filter((_, at) => choice & (1 << at))
    const total = sum([...parts, ...(rest.bounds ? [rest.bounds] : [])])
    if (wholes.some((whole) => !parts.includes(whole) && agree(total, whole))) return true
  }
  if (!percent) return false
  // Shares that are far from a hundred were not meant to make it.
  const all = before.reduce((so, { quantity }) => so + quantity.value, rest.value)
  return Math.abs(all - 100) > 15
}

const agree = (a: Bounds, b: Bounds): boolean => compare(a, b) !== 'impossible'
