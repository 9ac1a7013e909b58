import { before } from '../before.ts'
import { alike, type Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'

export interface Item {
  readonly quantity: Quantity
  /** The words that name it, folded, without the separator. */
  readonly label: string
}

/** Figures of one sort side by side: 盗窃41宗、诈骗27宗、其他16宗; 30 flats, 14 terraces and 9 bungalows. */
export interface List {
  readonly sentence: Sentence
  readonly items: readonly Item[]
}

const separatorZh = /[、,]|和|及|以及|与/
const brokenZh =
  /其中|包括|比|较|占|共|合计|总|累计|增|减|降|升|由|从|至|到|均|平均|每|第(?![一二三]产业)|去年|上年|同期|今年|原|后|剩下的|超过|达到|约合|折合|即|相当于/
const brokenEn =
  /\b(?:from|to|than|by|up|down|total|each|every|average|compared|against|last|year|earlier|worth|cost|costs|including|of|after|before|about|per|at|until|then|against)\b/i

/** The lists of a sentence, two items at least, bracketed figures left out. */
export function lists(sentence: Sentence): List[] {
  const found: List[] = []
  let run: Quantity[] = []
  const close = (): void => {
    if (run.length >= 2)
      found.push({
        sentence,
        items: run.map((quantity) => ({ quantity, label: labelOf(sentence, quantity) }))
      })
    run = []
  }
  for (const quantity of outsideBrackets(sentence)) {
    if (countsItems(sentence, quantity) || isAside(sentence, quantity)) continue
    const before = run.at(-1)
    if (before && (!follows(sentence, before, quantity) || isWhole(sentence, before))) close()
    run.push(quantity)
  }
  close()
  return found
}

// 三项合计: how many were added up, not one of them.
function countsItems(sentence: Sentence, quantity: Quantity): boolean {
  return (
    quantity.figure.kind === 'count' &&
    quantity.value <= 20 &&
    /^(?:合计|共计|总计|相加|加起来|之和)/.test(sentence.text.slice(quantity.figure.end - sentence.start))
  )
}

// "190 in its two bakeries and 120 in offices": a small known number in passing, in words.
function isAside(sentence: Sentence, { figure, value }: Quantity): boolean {
  return (
    sentence.language === 'en' &&
    figure.kind === 'count' &&
    value <= 12 &&
    !/\d/.test(figure.text) &&
    /\b(?:in|at|on|from|for|of|by|to) (?:its|the|their|both|all) $/.test(
      sentence.text.slice(0, figure.start - sentence.start).slice(-12)
    )
  )
}

// "Of the 300 delegates, 140 …": the first figure is what the others are parts of.
function isWhole(sentence: Sentence, quantity: Quantity): boolean {
  return (
    sentence.language === 'en' &&
    /\b[Oo]f (?:the |its |their |all |these |those )*$/.test(
      sentence.text.slice(
        Math.max(0, quantity.figure.start - sentence.start - 16),
        quantity.figure.start - sentence.start
      )
    )
  )
}

function outsideBrackets(sentence: Sentence): Quantity[] {
  const found: Quantity[] = []
  let depth = 0
  let from = 0
  for (const slot of sentence.slots) {
    for (const character of sentence.template.slice(from, slot.at)) {
      if (character === '(') depth++
      if (character === ')') depth = Math.max(0, depth - 1)
    }
    from = slot.at + 1
    if (slot.quantity && depth === 0) found.push(slot.quantity)
  }
  return found
}

/** Words without what stands in brackets. */
export function withoutBrackets(words: string): string {
  return words.replace(/\([^)]*\)/g, '')
}

function follows(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  if (!alike(a.figure, b.figure) || a.bounds === null || b.bounds === null) return false
  if (!/^(?:count|money|measure|percent|duration)$/.test(a.figure.kind)) return false
  const words = withoutBrackets(sentence.between(a, b))
  if (/[;。:!?()]/.test(words)) return false
  if (sentence.language === 'zh') {
    if (words.length > 18 || brokenZh.test(words)) return false
    return separatorZh.test(words) && (words.match(/[、,]/g)?.length ?? 0) <= 1
  }
  if (words.length > 48 || brokenEn.test(words)) return false
  return /,|\band\b|&/.test(words) && (words.match(/,/g)?.length ?? 0) <= 1
}

/** The words that name a figure of a list. */
export function labelOf(sentence: Sentence, quantity: Quantity): string {
  const at = sentence.at(quantity)
  const words = before(sentence.template, at, /[、,;:。!?\ue001-\ue00b]/)
  if (sentence.language === 'en') {
    const lead = /(?:^|,| and )((?:(?! and )[^,;:.\ue001-\ue00b]){0,24})$/
      .exec(sentence.template.slice(Math.max(0, at - 40), at))?.[1]
      ?.trim()
    if (lead !== undefined && rest.test(lead)) return lead
    return (
      /^[^,;:.\ue001-\ue00b]*?(?=,| and |[;:.]|$)/.exec(sentence.template.slice(at + 1))?.[0].trim() ?? ''
    )
  }
  const label = words.replace(/^(?:和|及|以及|与|其中|包括|分别[是为]?)+/, '').trim()
  if (label !== '') return label
  return /^[^、,;:。!?和及与\ue001-\ue00b]*/.exec(sentence.template.slice(at + 1))?.[0].trim() ?? ''
}

const rest =
  /^(?:the (?:remaining|other|rest)|其他|其它|其余|余下|剩余|剩下|另外|另有|others?|the rest|the remaind\w+|remaining)|\b(?:others?|the rest|remaining)$/i
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/男|\b(?:men|boys|male)/i, /女|\b(?:women|girls|female)/i],
  [/城镇|城市|\burban/i, /农村|乡村|\brural/i],
  [/境内|国内|内地|\bdomestic/i, /境外|国外|海外|\b(?:foreign|overseas|international)/i],
  [/省内|市内|本地|\blocal/i, /省外|市外|外地|\bvisit/i],
  [/上半年/, /下半年/],
  [/中央|中方/, /地方|外方/],
  [/成人|成年|\badult/i, /儿童|未成年|\bchild/i],
  [/线上/, /线下/],
  [/合格|通过|\bpass/i, /不合格|未通过|\bfail/i],
  [/赞成|\bfor\b|\bin favou?r/i, /反对|\bagainst/i]
]

const place = /([市区县镇乡村州省港站校院厂店馆期]|街道|季度|班组|月份?)$/

/** Whether items are members of one class, which cannot overlap: 青石区 and 南浦区. */
export function disjoint(items: readonly Item[]): boolean {
  const classes = new Set(items.map(({ label }) => place.exec(label.trim())?.[1] ?? ''))
  if (classes.size === 1 && !classes.has('')) return true
  // 职工医保 and 居民医保, 一般债务 and 专项债务: one word in common at the end, another before it.
  const ends = new Set(items.map(({ label }) => label.trim().slice(-2)))
  return ends.size === 1 && items.every(({ label }) => /^\p{Script=Han}{4,}$/u.test(label.trim()))
}

/** Whether the items leave nothing over. */
export function exhaustive(items: readonly Item[]): boolean {
  if (items.some(({ label }) => rest.test(label))) return true
  const [first, second] = items
  if (!first || !second || items.length !== 2) return false
  return opposites.some(
    ([one, other]) =>
      (one.test(first.label) && other.test(second.label)) ||
      (other.test(first.label) && one.test(second.label))
  )
}
