import { type Bounds, compare, times } from '../interval.ts'
import { countedClass, type Quantity, tidy } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { apart, isEach, isLevel, leadOf, ofOneSort, type Placed, placed, plausible } from './scope.ts'

/** A value for one, how many there are, and what they make together. */
export interface Product {
  readonly sentence: Sentence
  readonly rate: Quantity
  readonly base: Quantity
  readonly total: Quantity
  /** price: bought or sold by the piece; mean: an average; rate: so much a head. */
  readonly sort: 'price' | 'mean' | 'rate'
}

const rateBeforeZh =
  /(?:人均|户均|亩均|均价|单价|票价|日均|月均|每[^,;。\ue001-\ue00b]{1,5}|平均[^,;。\ue001-\ue00b]{0,8}|各[^,;。\ue001-\ue00b]{0,6})(?:为|是|达|约|可|能)*[^,;。\ue001-\ue00b]{0,6}$/
const totalBeforeZh =
  /(?:共计|合计|总计|总共|一共|共|累计|总[^,;。\ue001-\ue00b]{1,6}|合)[^,;。\ue001-\ue00b]{0,8}$/
const buying =
  /采购|购买|购置|购进|订购|售价|单价|售出|卖出|买|票价|定价|\b(?:bought|buy|buying|sold|selling|purchas\w*|price[ds]?|order\w*|at)\b/i
const averaging = /平均|日均|\b(?:average[ds]?|averaging|mean)\b/i
const rateAfterEn =
  /^ (?:to|for) each of\b|^(?:[^,;.\ue001-\ue00b]{0,20})?\b(?:each(?! of)|apiece|per \w+|a head|a piece|a day|a week|a month|a year|every \w+)\b/i
const rateBeforeEn =
  /\b(?:each|average(?: of)?|averag\w+|mean(?: of)?|per [a-z]+,?|apiece)\s*(?:about |some |paid |got |received |costs? |cost |of )*$/i

/** The products that a sentence states: a rate, its base and the total, each figure at most once. */
export function products(sentence: Sentence): Product[] {
  const { quantities } = sentence
  if (quantities.length < 3) return []
  const found: Product[] = []
  for (const [at, rate] of quantities.entries()) {
    if (!isRate(sentence, rate)) continue
    const near = quantities.slice(Math.max(0, at - 4), at + 5).filter((each) => each !== rate)
    const base = baseOf(sentence, rate, near)
    if (!base) continue
    const total = totalOf(sentence, rate, base, near)
    if (!total || crosses(sentence, [rate, base, total])) continue
    const words = sentence.template.slice(Math.max(0, sentence.at(rate) - 40), sentence.at(rate) + 20)
    const lead = sentence.template.slice(Math.max(0, sentence.at(rate) - 12), sentence.at(rate))
    const sort =
      rate.figure.kind === 'money' && buying.test(words)
        ? 'price'
        : averaging.test(lead + rate.figure.text)
          ? 'mean'
          : 'rate'
    found.push({ sentence, rate, base, total, sort })
  }
  return found
}

function crosses(sentence: Sentence, quantities: readonly Quantity[]): boolean {
  const sorted = [...quantities].sort((a, b) => a.index - b.index)
  const [first, , last] = sorted
  return first !== undefined && last !== undefined && /[;。]/.test(sentence.between(first, last))
}

function isRate(sentence: Sentence, quantity: Quantity): boolean {
  const { kind, per } = quantity.figure
  if (quantity.bounds === null || !/^(?:count|money|measure)$/.test(kind)) return false
  const at = sentence.at(quantity)
  const lead = sentence.template.slice(Math.max(0, at - 40), at)
  if (sentence.language === 'zh') return per !== null || rateBeforeZh.test(lead)
  return (
    per !== null ||
    rateAfterEn.test(sentence.template.slice(at + 1, at + 30)) ||
    rateBeforeEn.test(lead) ||
    /\b[Ee]ach of (?:the |its |their )?\ue001[^,;.\ue001-\ue00b]{0,24}$/.test(lead)
  )
}

// The base is what the rate is for each of: the same classifier or noun where both are named, else the nearest count.
function baseOf(sentence: Sentence, rate: Quantity, near: readonly Quantity[]): Quantity | null {
  const at = sentence.at(rate)
  const words = (rate.figure.per ?? '') + sentence.template.slice(Math.max(0, at - 12), at + 14)
  const counts = near.filter(
    ({ figure, bounds, value }) => figure.kind === 'count' && bounds !== null && value > 1
  )
  if (sentence.language === 'zh') {
    for (const unit of words.matchAll(/(?:每|平均每)\s*(?<one>\p{Script=Han})|(?<all>人|户|亩|日|月)均/gu)) {
      const wanted = countedClass(unit.groups?.one ?? unit.groups?.all ?? null)
      const named = near.filter(({ figure, bounds, value }) => {
        if (bounds === null || !(value > 1)) return false
        if (figure.kind === 'count') return countedClass(figure.counted) === wanted
        if (figure.kind === 'measure') return wanted === '亩' && /亩/.test(figure.text)
        return figure.kind === 'duration' && /^[日天月]$/.test(wanted ?? '') && /[日天月]/.test(figure.text)
      })
      if (named.length > 0) return nearest(named, rate)
    }
    return /单价|均价|票价|定价|售价/.test(words) ? nearest(counts, rate) : null
  }
  const noun = /\b(?:per|every|each|an?) (?!average|mean|total)(?<noun>[a-z]+)/i.exec(words)?.groups?.noun
  const named =
    noun === undefined || /^(?:of|day|week|month|year)$/.test(noun)
      ? []
      : counts.filter(({ figure }) => sameNoun(figure.counted, noun))
  if (named.length > 0) return nearest(named, rate)
  if (noun !== undefined && /^(?:day|week|month|year)$/.test(noun))
    return nearest(
      near.filter(({ figure }) => figure.kind === 'duration' && figure.text.includes(noun)),
      rate
    )
  if (noun !== undefined && !/^of$/.test(noun) && /\bper /.test(words)) return null
  const other = counts.filter(
    ({ figure }) =>
      rate.figure.kind !== 'count' || figure.counted !== rate.figure.counted || figure.counted === null
  )
  return rate.figure.kind === 'count' ? (other[0] ?? null) : nearest(other, rate)
}

const stem = (noun: string): string => noun.toLowerCase().replace(/(?:es|s)$/, '')

const people = /^(?:person|people|head|resident|inhabitant|villager|citizen)/i

function sameNoun(counted: string | null, noun: string): boolean {
  if (people.test(noun) && people.test(counted ?? '')) return true
  return counted !== null && stem(counted).startsWith(stem(noun))
}

function nearest(candidates: readonly Quantity[], to: Quantity): Quantity | null {
  let best: Quantity | null = null
  for (const each of candidates) {
    if (best === null || Math.abs(each.index - to.index) < Math.abs(best.index - to.index)) best = each
  }
  return best
}

function totalOf(
  sentence: Sentence,
  rate: Quantity,
  base: Quantity,
  near: readonly Quantity[]
): Quantity | null {
  const candidates = near.filter(
    (each) =>
      each !== base &&
      each.figure.kind === rate.figure.kind &&
      each.figure.unit === rate.figure.unit &&
      each.bounds !== null &&
      !isRate(sentence, each)
  )
  if (sentence.language === 'zh') {
    return (
      candidates.find((each) => {
        const at = sentence.at(each)
        return totalBeforeZh.test(sentence.template.slice(Math.max(0, at - 16), at))
      }) ?? null
    )
  }
  return candidates.find((each) => statedTotal(sentence, each, rate, base)) ?? null
}

function statedTotal(sentence: Sentence, total: Quantity, rate: Quantity, base: Quantity): boolean {
  const at = sentence.at(total)
  const lead = sentence.template.slice(Math.max(0, at - 30), at)
  const rest = sentence.template.slice(at + 1, at + 40)
  if (
    /\b(?:total(?:l?ing|led)?(?: of)?|in all|altogether|for|costing|spending|spent|raising|making|worth|bill of|sum of|cost)\s*(?:of |about |some |a )*$/i.test(
      lead
    )
  )
    return true
  if (/^[^,;.]{0,24}\b(?:in all|in total|altogether|total|overall)\b/i.test(rest)) return true
  if (
    /^ (?:scheme|project|programme|program|plan|fund|budget|bill|grant|payout|package|contract|deal)\b/i.test(
      rest
    )
  )
    return true
  // "The 12 clinics saw 2,640 patients, an average of 240 each": the average speaks of the count before it.
  const average = sentence.template.slice(Math.max(0, sentence.at(rate) - 24), sentence.at(rate))
  return averaging.test(average) && total.index < rate.index && Math.abs(total.index - base.index) === 1
}

// A price and what was sold at it make the takings.
const prices = /(?:票价?|售价|单价|定价|价格)[^,;。\ue001-\ue00b]{0,6}$/
const takings = /(?:收入|销售额|营业额|票款|货款)[^,;。\ue001-\ue00b]{0,3}$/
const mean = /平均|[人户亩日月场]均|\b(?:average[ds]?|averaging)\b/i

/**
 * The averages of a block whose base and total stand in other clauses or sentences and cannot give them: 活动620场…7.4万人次,
 * 平均每场191人次. `taken` are the rates that a sentence ties by itself.
 */
export function averages(block: Block, taken: ReadonlySet<Quantity>): Product[] {
  const figures = placed(block)
  return figures.flatMap((each, at) => {
    const { quantity: rate, sentence } = each
    if (taken.has(rate) || !rate.bounds || !/^(?:count|money|measure)$/.test(rate.figure.kind)) return []
    const lead = leadOf(sentence, rate, 30)
    const average = mean.test(/[^,;。]*$/.exec(lead)?.[0] ?? '') || mean.test(rate.figure.text)
    const price = !average && rate.figure.kind === 'money' && prices.test(lead)
    if (!average && !price) return []
    const isBase = baseTest(sentence, rate)
    if (!isBase) return []
    const near = figures.slice(Math.max(0, at - 12), at + (price ? 5 : 3)).filter((one) => one !== each)
    const bases = near.filter(
      ({ quantity }) => quantity.bounds !== null && quantity.value > 1 && isBase(quantity)
    )
    const isTotal = (one: Placed): boolean =>
      one.quantity.bounds !== null &&
      one.quantity.value > rate.value &&
      ofOneSort(one.quantity, rate) &&
      !isEach(one) &&
      !bases.includes(one) &&
      (!price || takings.test(leadOf(one.sentence, one.quantity)))
    const found = misfit(rate, bases, near.filter(isTotal), sentence)
    return found ? [{ sentence, rate, ...found, sort: price ? ('price' as const) : ('mean' as const) }] : []
  })
}

// An average is rounded as it pleases the writer; less than this is no error.
const roundedOff = 0.03
const wide = 0.45

function misfit(
  rate: Quantity,
  bases: readonly Placed[],
  totals: readonly Placed[],
  own: Sentence
): { base: Quantity; total: Quantity } | null {
  let best: { base: Quantity; total: Quantity; distance: number; far: number } | null = null
  for (const base of bases) {
    for (const total of totals) {
      if (!rate.bounds || !base.quantity.bounds || !total.quantity.bounds) continue
      const distance = apart(base.quantity.value * rate.value, total.quantity.value)
      const made = times(rate.bounds, base.quantity.bounds)
      if (distance <= roundedOff || compare(made, total.quantity.bounds) !== 'impossible') return null
      const together = base.sentence === own && total.sentence === own
      const far = Math.abs(rate.index - base.quantity.index) + Math.abs(rate.index - total.quantity.index)
      if (!isLevel(total) || !isLevel(base) || distance > (together ? wide : plausible)) continue
      if (!best || far < best.far) best = { base: base.quantity, total: total.quantity, distance, far }
    }
  }
  return best
}

/** What an average is for each of, by its own words: 平均每场, an average of 24 tonnes a hectare. */
function baseTest(sentence: Sentence, rate: Quantity): ((quantity: Quantity) => boolean) | null {
  const at = sentence.at(rate)
  if (sentence.language === 'zh') {
    const words = (rate.figure.per ?? '') + sentence.template.slice(Math.max(0, at - 12), at)
    const match = /每个?(?<one>\p{Script=Han}{1,2})|(?<all>[人户亩日月场])[均产]/u.exec(words)
    const unit = match?.groups?.one ?? match?.groups?.all
    if (unit === undefined) return null
    return ({ figure }) => {
      if (figure.kind === 'duration')
        return /^[日天月]/.test(unit) && figure.text.includes(unit.charAt(0) === '月' ? '月' : '天')
      if (figure.kind === 'measure') return figure.text.endsWith(unit)
      return (
        figure.kind === 'count' &&
        figure.counted !== null &&
        (countedClass(figure.counted) === countedClass(unit) ||
          countedClass(figure.counted) === countedClass(unit.charAt(0)))
      )
    }
  }
  const words = rate.figure.per ?? sentence.template.slice(at + 1, at + 24)
  const noun =
    /\b(?:an?|per|each|every) (?<noun>[a-z]+)/i.exec(words)?.groups?.noun ??
    /\b(?:each|every) (?<noun>[a-z]+)[^,;.\ue001-\ue00b]{0,20}$/.exec(
      sentence.template.slice(Math.max(0, at - 40), at)
    )?.groups?.noun
  if (noun === undefined || /^(?:time|average|mean|total|of)$/.test(noun)) return null
  return ({ figure }) => {
    if (/^(?:day|week|month|year)$/.test(noun)) return figure.kind === 'duration' && figure.unit === noun
    if (figure.kind === 'measure') return figure.unit?.startsWith(stem(noun)) === true
    return figure.kind === 'count' && sameNoun(figure.counted, noun)
  }
}

export interface Worked {
  readonly bounds: Bounds
  readonly value: number
  /** How many times too large the stated total is. */
  readonly factor: number
}

/** What the rate and the base make, where the stated total cannot be that. */
export function conflict({ rate, base, total }: Product): Worked | null {
  if (!rate.bounds || !base.bounds || !total.bounds) return null
  const bounds = times(rate.bounds, base.bounds)
  const value = tidy(rate.value * base.value)
  if (compare(bounds, total.bounds) !== 'impossible') return null
  const factor = total.value / value
  // "Over two days" is a bound for the recogniser and a span for the reader: what agrees as written is no conflict.
  return Math.abs(factor - 1) < 0.005 ? null : { bounds, value, factor }
}
