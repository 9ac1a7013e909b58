import { alike, type Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { exhaustive, type Item, type List, labelOf, withoutBrackets } from './list.ts'

/** A list and the total that stands before or after it. */
export interface Total {
  readonly list: List
  readonly total: Quantity
  /** Whether the items are all there are: a colon, a rest, opposites, or 共 after them. */
  readonly closed: boolean
  /** 其中, including: a list that may be partial and whose members may overlap. */
  readonly partial: boolean
}

const opened = /(?:等|之类|and more|among others|etc\.?|and so on)/

/** The total of each list of a sentence, where it states one. */
export function totals(sentence: Sentence, all: readonly List[]): Total[] {
  const found: Total[] = [...announced(sentence, all), ...madeUp(sentence, all)]
  for (const each of all) {
    const inAll = lastInAll(sentence, each)
    if (inAll) {
      found.push(inAll)
      continue
    }
    const list = each
    const total = totalBefore(sentence, list) ?? totalAfter(sentence, list)
    if (total) found.push(total)
  }
  return found
}

/** A list without a total whose whole the sentence before names: "The assembly has 120 seats. The Greens won 52, Labour 41 and …". */
export function totalsBefore(
  all: readonly List[],
  previous: Sentence | null,
  given: readonly Total[]
): Total[] {
  if (!previous) return []
  return all.flatMap((list): Total[] => {
    const [first] = list.items
    if (
      !first ||
      list.items.length < 3 ||
      given.some((total) => total.list.items[0]?.quantity === first.quantity)
    )
      return []
    if (!/^(?:count|money|measure)$/.test(first.quantity.figure.kind)) return []
    const value = list.items.reduce((so, { quantity }) => so + quantity.value, 0)
    const able = previous.quantities.filter(
      (each) => addable(each, list, first.quantity) && each.figure.per === null
    )
    if (able.some((each) => Math.abs(each.value - value) <= each.half)) return []
    const total = able.findLast((each) => Math.abs(each.value - value) <= each.value * 0.1)
    return total ? [{ list, total, closed: false, partial: true }] : []
  })
}

// "45 dogs, 62 cats and 8 rabbits, 125 animals in all": the list ends in its own total.
function lastInAll(sentence: Sentence, { items }: List): Total | null {
  const total = items.at(-1)?.quantity
  const parts = items.slice(0, -1)
  if (sentence.language !== 'en' || !total || parts.length < 2) return null
  const last = parts.at(-1)?.quantity
  if (!last || !/^[^,;.]{0,24},\s*(?:or |making |for )?$/.test(sentence.between(last, total))) return null
  const after = sentence.text.slice(total.figure.end - sentence.start)
  if (!/^[^,;.]{0,24}\b(?:in all|in total|altogether)\b/.test(after)) return null
  if (parts.some(({ quantity }) => quantity.value > total.value)) return null
  return { list: { sentence, items: parts }, total, closed: true, partial: false }
}

// What is this far from a total was not meant to make it up.
const near = 0.3

/** "1,240 beds: 620 at Vale General, 410 at St Anne's and 210 at Cray": what a colon opens, where no list of plain items follows. */
function announced(sentence: Sentence, all: readonly List[]): Total[] {
  if (sentence.language !== 'en') return []
  return [...sentence.template.matchAll(/[\ue001\ue004\ue005](?: [A-Za-z'-]+){0,4}(?::| ?—)/g)].flatMap(
    (match): Total[] => {
      const total = sentence.slotAt(match.index)?.quantity
      const from = match.index + match[0].length
      const end = /[;:—]|$/.exec(sentence.template.slice(from))?.index ?? 0
      const after = sentence.slots.flatMap(({ at, quantity }) =>
        quantity && at >= from && at < from + end ? [quantity] : []
      )
      const parts = after.filter((each) => total && alike(each.figure, total.figure))
      const [first, second] = parts
      if (!total || !first || !second || parts.length !== after.length) return []
      if (
        parts
          .slice(1)
          .some((part, place) => !/[A-Za-z]{2}/.test(sentence.between(parts[place] ?? part, part)))
      )
        return []
      if (all.some(({ items }) => items[0]?.quantity === first && items.length === parts.length)) return []
      if (opened.test(sentence.template.slice(from + end - 16, from + end))) return []
      const value = parts.reduce((so, part) => so + part.value, 0)
      const items = parts.map((quantity) => ({ quantity, label: labelOf(sentence, quantity) }))
      const list = { sentence, items }
      if (!addable(total, list, first) || Math.abs(value - total.value) > total.value * near) return []
      return [{ list, total, closed: true, partial: false }]
    }
  )
}

const making =
  /,? (?:making|giving|bringing (?:it|them|the (?:total|number|figure)) to)(?: a total of| it| them)?(?: about| some)? $/

/** "has added 180 spaces to its 420, making 600": the total that two or more figures before it are said to make. */
function madeUp(sentence: Sentence, all: readonly List[]): Total[] {
  if (sentence.language !== 'en' || !/making|giving|bringing/.test(sentence.template)) return []
  return sentence.quantities.flatMap((total, place): Total[] => {
    const at = sentence.at(total)
    if (!making.test(sentence.template.slice(Math.max(0, at - 40), at))) return []
    const before = sentence.quantities.slice(Math.max(0, place - 4), place)
    const [one, other] = before.slice(-2)
    if (!one || !other || !alike(one.figure, other.figure) || !alike(other.figure, total.figure)) return []
    const listed = (items: readonly Item[], quantity: Quantity): boolean =>
      items.some((item) => item.quantity === quantity)
    if (all.some(({ items }) => listed(items, other) && !listed(items, total))) return []
    const list = {
      sentence,
      items: [one, other].map((quantity) => ({ quantity, label: labelOf(sentence, quantity) }))
    }
    const value = one.value + other.value
    if (!addable(total, list, one) || Math.abs(value - total.value) > total.value * near) return []
    const three = before.at(-3)
    // A third figure may belong to the sum or be the one that was added to.
    if (three && Math.abs(three.value + value - total.value) <= total.half) return []
    if (
      before.some((each) => each !== other && Math.abs(each.value + other.value - total.value) <= total.half)
    )
      return []
    return [{ list, total, closed: true, partial: false }]
  })
}

function neighbours(
  sentence: Sentence,
  list: List
): { first: Quantity; last: Quantity; from: number; to: number } | null {
  const first = list.items[0]?.quantity
  const last = list.items.at(-1)?.quantity
  if (!first || !last) return null
  return { first, last, from: sentence.quantities.indexOf(first), to: sentence.quantities.indexOf(last) }
}

function addable(total: Quantity, { items }: List, first: Quantity): boolean {
  // What is smaller than one of the items is no total of theirs.
  if (items.some(({ quantity }) => quantity.value > total.value)) return false
  return alike(total.figure, first.figure) && total.bounds !== null && first.figure.kind !== 'percent'
}

function totalBefore(sentence: Sentence, list: List): Total | null {
  const ends = neighbours(sentence, list)
  const total = ends ? sentence.quantities[ends.from - 1] : undefined
  if (!ends || !total || !addable(total, list, ends.first)) return null
  const words = sentence.between(total, ends.first)
  const after = sentence.text.slice(ends.last.figure.end - sentence.start)
  const tail = /^[^,;。.]{0,10}/.exec(after)?.[0] ?? ''
  const open = opened.test(tail)
  if (sentence.language === 'zh') {
    const link = /^[^;。]{0,16}?(?:[,(:]|—+)?(其中包括|其中|包括|分别[是为]?|即|:)[^,;。]{0,12}$/.exec(
      words
    )?.[1]
    if (link === undefined) return null
    const partial = /其中|包括/.test(link)
    return {
      list,
      total,
      partial,
      closed: !open && (exhaustive(list.items) || (!partial && allItems(sentence, ends.to)))
    }
  }
  const lead = sentence.text.slice(0, total.figure.start - sentence.start)
  if (
    /^[^;.:]{0,60}(?::|—|–| - |,? (?:comprising|consisting of|made up of|namely|broken down (?:as|into)|split into|divided into)) ?[^,;:.]{0,24}$/.test(
      words
    )
  )
    return { list, total, partial: false, closed: !open }
  if (/\b[Oo]f (?:the |its |their |all |these |those )*$/.test(lead) && words.length < 60) {
    const whole = withFirst(sentence, list, total)
    return { list: whole, total, partial: true, closed: exhaustive(whole.items) }
  }
  if (/,? (?:including|of whom|of which|among them)\b[^,;:.]{0,24}$/.test(words))
    return { list, total, partial: true, closed: exhaustive(list.items) }
  return null
}

// "158 of the 300 seats, the opposition 129 and others 13": the first part stands before its whole.
function withFirst(sentence: Sentence, list: List, total: Quantity): List {
  const at = sentence.at(total)
  const first = sentence.quantities[sentence.quantities.indexOf(total) - 1]
  if (!first || !alike(first.figure, total.figure) || first.value > total.value) return list
  if (
    !/^(?: [a-z]+)? (?:out )?of (?:the |its |their |all |these |those )*$/.test(
      sentence.template.slice(sentence.at(first) + 1, at)
    )
  )
    return list
  return { sentence, items: [{ quantity: first, label: labelOf(sentence, first) }, ...list.items] }
}

// A further figure of another sort in the same clause means that the colon opened a description, not a breakdown.
function allItems(sentence: Sentence, last: number): boolean {
  const end = sentence.quantities[last]
  const next = sentence.quantities[last + 1]
  if (!end || !next) return true
  return /[;,。]/.test(sentence.between(end, next))
}

const repeatedVerb = /^(?:有|计|为|达|是|约|完成|近|逾|超过|了)*$/

// 三村共修渠36公里: a small count may name the items again before the total.
function totalOf(sentence: Sentence, last: number): Quantity | undefined {
  const next = sentence.quantities[last + 1]
  const named = next?.figure.kind === 'count' && next.value <= 20 && !/\d/.test(next.figure.text)
  return named && sentence.language === 'zh' && sentence.quantities[last + 2]
    ? sentence.quantities[last + 2]
    : next
}

// A figure of the same sort just before the list is an item that the list lost, unless 其中 or a colon made it the whole.
function cutShort(sentence: Sentence, from: number, first: Quantity): boolean {
  const before = sentence.quantities[from - 1]
  // 报刊3.6万份、信函8,900件: added up all the same.
  if (!before || before.figure.kind !== first.figure.kind) return false
  const words = sentence.between(before, first)
  return words.length <= 30 && /[、,]| and /.test(words) && !/[;:。]|其中|包括|including/.test(words)
}

function totalAfter(sentence: Sentence, list: List): Total | null {
  const ends = neighbours(sentence, list)
  const total = ends ? totalOf(sentence, ends.to) : undefined
  if (!ends || !total || !addable(total, list, ends.first)) return null
  if (cutShort(sentence, ends.from, ends.first)) return null
  const words = withoutBrackets(sentence.between(ends.last, total))
  if (sentence.language === 'zh') {
    const match =
      /^[^,、;:。]{0,8}[,、:(]?(?:以上)?(?:[^,;。]{0,6}?)(?:共计|合计|总计|总共|一共|合共|共|总数|总量|总额|加起来)([^,;。]{0,8})$/.exec(
        words
      )
    if (!match || opened.test(words)) return null
    const verb = (match[1] ?? '').replace(/^(?:有|计|为|达|是|约|完成|近|逾|超过|了)+/, '')
    const lead = sentence.text.slice(0, ends.last.figure.start - sentence.start)
    if (!repeatedVerb.test(verb) && !lead.includes(verb.slice(0, 2))) return null
    return { list, total, partial: false, closed: true }
  }
  const after = sentence.text.slice(total.figure.end - sentence.start)
  if (/\b(?:every|each|per)\b/.test(words)) return null
  const stated =
    /(?:total of|totall?ing|totall?ed|in total|combined|altogether|(?:making|bringing|giving|for|adding up to|sum of)(?: the total to| it| them)?(?: a total of)?)[^,;.]{0,12}$/i.test(
      words
    ) ||
    (/^[^.;]{0,30}(?:,|—|–| - ) ?(?:or )?$/.test(words) &&
      /^[^,;.]{0,24}\b(?:in all|in total|altogether|combined|overall)\b/.test(after))
  if (
    !stated ||
    /\b(?:including|such as)\b/.test(
      sentence.text.slice(0, ends.first.figure.start - sentence.start).slice(-30)
    )
  )
    return null
  return { list, total, partial: false, closed: true }
}
