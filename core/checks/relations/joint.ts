import { compare, sum } from '../interval.ts'
import { hanValue } from '../numeral.ts'
import type { Quantity } from '../quantity.ts'
import type { Block } from '../reading.ts'
import {
  apart,
  isBracketed,
  isEach,
  isEarlier,
  isLevel,
  isSlip,
  leadOf,
  ofOneSort,
  type Placed,
  placed,
  tailOf
} from './scope.ts'

/** What the copy says that the figures before it come to, said apart from them: 9,000 … and 15,000. Together they make 24,000. */
export interface Joint {
  readonly parts: readonly Quantity[]
  readonly total: Quantity
  /** Whether they cannot come to it; else they do not come to it as written, and the rounding of a part would allow it. */
  readonly sure: boolean
}

const togetherZh =
  /(?<many>[两二三四五六七八九])?[项者部类种个家批次人]?(?:合计|共计|总计|加起来|相加|之和|总数(?:将)?(?:达到|达|为|增至|增加到))[^,;。\ue001-\ue00b]{0,6}$/
const togetherEn =
  /(?:^\s*|[,;.] ?(?:and |so that )?|\band )(?:[Tt]ogether|[Bb]etween them|[Ii]n all|[Aa]ltogether|[Cc]ombined),? [^,;.\ue001-\ue00b]{0,24}$|\b(?:which|that) (?:makes|make|made|gives|comes to) $/
const afterEn = /^[^,;.\ue001-\ue00b]{0,16} (?:together|between them|combined|altogether|in all)\b/
const most = 6
const near = 0.3

/** The joint totals of a block that no choice of the figures before them makes; `taken` are the totals that a list gives. */
export function joints(block: Block, taken: ReadonlySet<Quantity>): Joint[] {
  const figures = placed(block)
  return figures.flatMap((each, at) => {
    const { quantity: total, sentence } = each
    if (taken.has(total) || !total.bounds || !/^(?:count|money|measure)$/.test(total.figure.kind)) return []
    if (isEach(each)) return []
    const listed = countedUp(figures, at)
    if (listed) return [listed]
    const lead = leadOf(sentence, total, 40)
    const zh = sentence.language === 'zh' ? togetherZh.exec(lead) : null
    if (
      !zh &&
      !(sentence.language === 'en' && (togetherEn.test(lead) || afterEn.test(tailOf(sentence, total, 40))))
    )
      return []
    const place = block.sentences.indexOf(sentence)
    const before = figures
      .slice(Math.max(0, at - 12), at)
      .filter(
        (one) =>
          one.quantity.bounds !== null &&
          ofOneSort(one.quantity, total) &&
          block.sentences.indexOf(one.sentence) >= place - 1
      )
    const many = hanValue(zh?.groups?.many ?? '') ?? 2
    const levels = before.filter(
      (one) => isLevel(one) && !isEach(one) && !isBracketed(one) && !isEarlier(one)
    )
    const parts = levels.slice(-many).map(({ quantity }) => quantity)
    const made = parts.reduce((so, { value }) => so + value, 0)
    if (parts.length < many || parts.some(({ value }) => value >= total.value)) return []
    if (apart(made, total.value) > near || holds(before.slice(-most), total)) return []
    return [{ parts, total, sure: true }]
  })
}

const addsUp = /^(?:合计|共计|总计|加起来|相加|之和)[^,;。\ue001-\ue00b]{0,4}$/

/** 报刊3.6万份、信函8,900件、包裹410个, 三项合计45,310件: as many figures as the copy says, whatever each counts. */
function countedUp(figures: readonly Placed[], at: number): Joint | null {
  const each = figures[at]
  const many = figures[at - 1]
  if (!each || !many || many.sentence !== each.sentence || each.sentence.language !== 'zh') return null
  const { value, figure } = many.quantity
  if (figure.kind !== 'count' || !(value >= 2 && value <= 9) || /\d/.test(figure.text)) return null
  const { sentence, quantity: total } = each
  if (!addsUp.test(sentence.template.slice(sentence.at(many.quantity) + 1, sentence.at(total)))) return null
  const parts = figures.slice(Math.max(0, at - 1 - value), at - 1).map(({ quantity }) => quantity)
  if (parts.length < value || parts.some(({ figure: one }) => one.kind !== total.figure.kind)) return null
  const bounds = parts.flatMap((part) => (part.bounds ? [part.bounds] : []))
  const made = parts.reduce((so, part) => so + part.value, 0)
  if (!total.bounds || bounds.length < value || apart(made, total.value) > near) return null
  if (compare(sum(bounds), total.bounds) === 'impossible') return { parts, total, sure: true }
  return total.plain && parts.every(({ plain }) => plain) && isSlip(total, made)
    ? { parts, total, sure: false }
    : null
}

/** Whether the total is one of the figures before it or the sum of some of them. */
function holds(before: readonly Placed[], total: Quantity): boolean {
  for (let choice = 1; choice < 1 << before.length; choice++) {
    const bounds = before.flatMap(({ quantity }, at) =>
      choice & (1 << at) && quantity.bounds ? [quantity.bounds] : []
    )
    if (total.bounds && compare(sum(bounds), total.bounds) !== 'impossible') return true
  }
  return false
}
