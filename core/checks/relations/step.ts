import { type Bounds, compare, minus, over, scaled, sum, widened } from '../interval.ts'
import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { type Change, type Direction, directionOf } from './change.ts'
import { apart, isLevel, isSlip, leadOf, ofOneSort, type Placed, placed, plausible } from './scope.ts'

/** By how much something has changed and at what rate, with the value that both speak of: 减少44件, 下降22%. */
export interface Step {
  readonly step: Quantity
  readonly rate: Quantity
  readonly direction: Direction
  /** The value that fits best where none fits, in the words before or in the sentence before. */
  readonly level: Quantity
  /** Whether that value is the one before the change. */
  readonly earlier: boolean
}

const zh = [
  pattern(
    '(?<way>净?增加?|净?减少?|多|少|上涨|下跌|提高|降低|缩短)了?{step:amount}[^,;。\\ue001-\\ue00b]{0,6}[,(](?:同比|环比)?(?<turn>增长|增幅|上升|上涨|涨幅|提高|下降|降幅|减少|降低|下跌|跌幅)(?:了|为|约|达)*{rate:percent|ratio}'
  )
]
const up = 'increase|rise|gain|growth|jump|climb|overspend'
const down = 'fall|drop|decline|decrease|cut|reduction|loss'
const en = [
  pattern(
    `\\b(?:(?<turn>rose|risen|grew|grown|climbed|jumped|increased|gained|added|fell|fallen|dropped|declined|decreased|shrank|shrunk|slipped|lost|shed|${up}|${down})(?: by| of)?(?: about| some| nearly| almost| just)*) {step:amount|index}…,? (?:or |\\(|that is |which is )(?:about |nearly |almost |just |some )*{rate:percent|ratio}`
  ),
  pattern(
    `{step:amount} (?<way>more|less|fewer|higher|lower) than [^,;.\\ue001-\\ue00b]{0,30},? (?:a|an) (?<turn>${up}|${down}) of (?:about |nearly |almost |just )*{rate:percent|ratio}`
  )
]

/** The rate of a change in per cent; a fraction in words (a third, 四分之一) leaves two points and a half to each side. */
export function rateBounds(rate: Quantity): Bounds | null {
  if (rate.bounds === null) return null
  if (rate.figure.kind === 'percent') return rate.bounds
  return rate.figure.kind === 'ratio' ? widened(scaled(rate.bounds, 100), 2.5) : null
}

/** The steps of a block whose amount and rate go with no value that the copy gives them, `changes` having been read elsewhere. */
export function steps(block: Block, changes: readonly Change[]): Step[] {
  const claimed = new Set(changes.flatMap(({ claims }) => claims.map(({ quantity }) => quantity)))
  return block.sentences.flatMap((sentence) =>
    (sentence.language === 'zh' ? zh : en).flatMap((each) =>
      find(sentence, each).flatMap(({ figures: { step, rate }, words: { way = '', turn = '' } }) => {
        if (!step?.bounds || !rate || claimed.has(rate)) return []
        const direction = directionOf(turn) ?? wayOf(turn)
        if (direction === null || (way !== '' && directionOf(way) !== direction)) return []
        const misfit = misfitOf(sentence, step, rate, direction)
        return misfit ? [{ step, rate, direction, ...misfit }] : []
      })
    )
  )
}

const wayOf = (turn: string): Direction | null =>
  /gain|add/.test(turn) ? 'up' : /lost|loss|shed|slip|shr/.test(turn) ? 'down' : null

/** The value before the change, which the rate is a share of. */
export function baseOf(step: Bounds, level: Bounds, direction: Direction, earlier: boolean): Bounds {
  if (earlier) return level
  return direction === 'down' ? sum([level, step]) : minus(level, step)
}

function misfitOf(
  sentence: Sentence,
  step: Quantity,
  rate: Quantity,
  direction: Direction
): { level: Quantity; earlier: boolean } | null {
  const stated = rateBounds(rate)
  if (!step.bounds || !stated) return null
  let best: { level: Quantity; earlier: boolean; distance: number } | null = null
  for (const each of placed(sentence.block)) {
    const { quantity } = each
    if (quantity === step || !quantity.bounds || !ofOneSort(step, quantity) || quantity.value <= 0) continue
    const near = isNear(each, sentence, step)
    // In its own sentence a value is the one after the change unless the copy says otherwise.
    const orders = each.sentence === sentence ? [saysEarlier(each)] : [false, true]
    for (const earlier of orders) {
      const base = baseOf(step.bounds, quantity.bounds, direction, earlier)
      if (base.min <= 0) continue
      const actual = scaled(over(step.bounds, base), 100)
      if (compare(actual, stated) !== 'impossible') return null
      const middle = earlier
        ? quantity.value
        : direction === 'down'
          ? quantity.value + step.value
          : quantity.value - step.value
      const distance = apart(
        (step.value / middle) * 100,
        rate.figure.kind === 'ratio' ? rate.value * 100 : rate.value
      )
      const related =
        isBeside(each, sentence, step) || distance <= plausible || isSlip(rate, (step.value / middle) * 100)
      if (near && earlier === saysEarlier(each) && related && (!best || distance < best.distance))
        best = { level: quantity, earlier, distance }
    }
  }
  return best
}

// The value of a step is in its own sentence or in the one before, and says how much there is.
function isNear(each: Placed, sentence: Sentence, step: Quantity): boolean {
  if (!isLevel(each)) return false
  if (each.sentence === sentence) return Math.abs(each.quantity.index - step.index) <= 4
  const at = sentence.block.sentences.indexOf(sentence)
  return sentence.block.sentences[at - 1] === each.sentence
}

// 186件, 比去年减少24件; lost 492 points, or 0.6%, to close at 81,508.
function isBeside({ quantity, sentence }: Placed, own: Sentence, step: Quantity): boolean {
  if (sentence !== own) return false
  return (
    quantity.index === step.index - 1 ||
    (quantity.index > step.index && /,? to [a-z ]{0,16}$/.test(leadOf(own, quantity)))
  )
}

const before =
  /(?:上年|去年|前年|上月|同期|年初|年底|\ue00b)[^,;。\ue001-\ue00b]{0,8}$|\b(?:from|than|peaked at|was|were|had|against|compared with)\b[^,;.\ue001-\ue00b]{0,16}$/i
const saysEarlier = ({ sentence, quantity }: Placed): boolean => before.test(leadOf(sentence, quantity))
