import type { Language } from '#core/language'
import { type Bounds, compare, over, scaled, widened } from '../interval.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Reading } from '../reading.ts'
import { apart, isEach, isLevel, isSlip, leadOf, ofOneSort, type Placed, placed, plausible } from './scope.ts'
import { type ShareClaim, shareClaims } from './share.ts'

/** A share that no whole of the article bears out. */
export interface Misfit {
  readonly claim: ShareClaim
  /** The whole that the copy gives it. */
  readonly whole: Quantity | null
  /** Other parts of the same whole, whose shares agree on how large it is. */
  readonly siblings: readonly ShareClaim[]
  /** How large the whole is. */
  readonly size: number
  /** Whether the words tie the share to that whole, or only its place does. */
  readonly sure: boolean
}

/** A share in per cent; a fraction in words (a third, 两成) stands for a point to each side. */
export function shareBounds(share: Quantity): Bounds | null {
  if (share.bounds === null) return null
  if (share.figure.kind === 'percent') return share.bounds
  return share.figure.kind === 'ratio' ? widened(scaled(share.bounds, 100), 1) : null
}

// Where the words name the whole, the figures may lie further apart than where only its place does.
const linked = 0.5

const inPercent = ({ figure, value }: Quantity): number => (figure.kind === 'ratio' ? value * 100 : value)

/** What the whole must be for a claim to hold. */
function implied({ part, share }: ShareClaim): Bounds | null {
  const stated = shareBounds(share)
  return stated && part.bounds && stated.min > 0 ? scaled(over(part.bounds, stated), 100) : null
}

/** Whether a figure could be the whole of a part: of one sort, and either both so much a head or neither. */
const sameWhole = (whole: Quantity, part: Quantity): boolean =>
  ofOneSort(whole, part) && (part.figure.per === null || whole.figure.per === part.figure.per)

/** The figures of an article by what they measure, each sort in the order of size: a whole is looked up, not searched for. */
class Sizes {
  private readonly sorts = new Map<string, Quantity[]>()

  constructor(quantities: readonly Quantity[]) {
    for (const quantity of quantities) {
      if (!quantity.bounds) continue
      const key = `${quantity.figure.kind}:${quantity.figure.unit}`
      const sort = this.sorts.get(key)
      if (sort) sort.push(quantity)
      else this.sorts.set(key, [quantity])
    }
    for (const sort of this.sorts.values()) sort.sort((a, b) => a.value - b.value)
  }

  /** A figure of the same sort as `part`, no smaller than it, whose size is within the bounds. */
  find(part: Quantity, bounds: Bounds): Quantity | null {
    const sort = this.sorts.get(`${part.figure.kind}:${part.figure.unit}`) ?? []
    let low = 0
    let high = sort.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sort[middle]?.value ?? 0) < bounds.min * 0.9) low = middle + 1
      else high = middle
    }
    for (let each = sort[low]; each && each.value <= bounds.max * 1.1; each = sort[++low]) {
      if (each === part || each.value < part.value || !sameWhole(each, part)) continue
      if (each.bounds && compare(each.bounds, bounds) !== 'impossible') return each
    }
    return null
  }
}

/** The shares of an article that cannot be right whatever figure of it they are taken of. */
export function misfits(reading: Reading): Misfit[] {
  let sizes: Sizes | null = null
  return reading.blocks.flatMap((block, at) => {
    const claims = claimsOf(block)
    if (claims.length === 0) return []
    sizes ??= new Sizes(reading.quantities)
    const known = sizes
    const grouped = runs(claims).flatMap((run) => outliers(run, known))
    const settled = new Set(grouped.map(({ claim }) => claim))
    const single = claims.flatMap((claim) => {
      if (settled.has(claim) || claim.read) return []
      const found = alone(claim, reading.blocks, at, known)
      return found && !(claims.length > 2 && agrees(claim, claims)) ? [found] : []
    })
    return [...grouped, ...single]
  })
}

const claims = new WeakMap<Block, readonly ShareClaim[]>()

function claimsOf(block: Block): readonly ShareClaim[] {
  const known = claims.get(block)
  if (known) return known
  const found = block.sentences.flatMap((sentence, at) =>
    shareClaims(sentence, block.sentences[at - 1] ?? null)
  )
  claims.set(block, found)
  return found
}

// Two further shares of the block that stand for the same whole speak for a claim.
function agrees(claim: ShareClaim, claims: readonly ShareClaim[]): boolean {
  const size = implied(claim)
  const others = claims.flatMap((other) => {
    if (other === claim || !sameWhole(other.part, claim.part)) return []
    const bounds = implied(other)
    return bounds && size && compare(bounds, size) !== 'impossible' ? [bounds] : []
  })
  return others.length >= 2
}

const nounOf = ({ base }: ShareClaim): string => (base.sort === 'named' ? base.noun : '')

/** Claims of one block that follow each other and name no other base than the first: parts of one whole, as far as words go. */
function runs(claims: readonly ShareClaim[]): ShareClaim[][] {
  const found: ShareClaim[][] = []
  for (const claim of claims) {
    const run = found.at(-1)
    const first = run?.[0]
    const noun = nounOf(claim)
    if (run && first && sameWhole(first.part, claim.part) && (noun === '' || noun === nounOf(first)))
      run.push(claim)
    else found.push([claim])
  }
  return found
}

function outliers(run: readonly ShareClaim[], sizes: Sizes): Misfit[] {
  if (run.length < 2) return []
  const wants = run.map((claim) => implied(claim))
  return run.flatMap((claim, at) => {
    const own = wants[at]
    const others = run.filter((each) => each !== claim)
    const common = own ? meeting(wants.filter((_, other) => other !== at)) : null
    if (!own || !common || claim.read || compare(own, common) !== 'impossible') return []
    const size = (common.min + common.max) / 2
    if (!Number.isFinite(size) || apart((own.min + own.max) / 2, size) > 0.5) return []
    if (claim.part.value > common.max || explained(claim, sizes)) return []
    const whole = sizes.find(claim.part, common)
    const [other] = others
    const complementary =
      run.length === 2 && other && Math.abs(inPercent(claim.share) + inPercent(other.share) - 100) < 1
    if (others.length < 2 && !whole) return []
    if (others.length < 2 && !complementary && nounOf(claim) !== nounOf(run[0] ?? claim)) return []
    return [{ claim, whole, siblings: others, size: whole?.value ?? size, sure: true }]
  })
}

function meeting(all: readonly (Bounds | null)[]): Bounds | null {
  let common: Bounds | null = null
  for (const each of all) {
    if (!each) return null
    if (common && compare(common, each) === 'impossible') return null
    common = common
      ? {
          min: Math.max(common.min, each.min),
          max: Math.min(common.max, each.max),
          closedMin: true,
          closedMax: true
        }
      : each
  }
  return common
}

/** Whether some figure of the article is a whole that bears the claim out. */
function explained(claim: ShareClaim, sizes: Sizes): boolean {
  const size = implied(claim)
  return size === null || sizes.find(claim.part, size) !== null
}

function alone(claim: ShareClaim, blocks: readonly Block[], at: number, sizes: Sizes): Misfit | null {
  if (explained(claim, sizes)) return null
  const candidates = wholes(claim, blocks, at)
  const stated = inPercent(claim.share)
  const ranked = candidates
    .map((each) => ({ each, distance: apart((claim.part.value / each.quantity.value) * 100, stated) }))
    .filter(
      ({ each, distance }) =>
        isSlip(claim.share, (claim.part.value / each.quantity.value) * 100) ||
        distance <= (claim.base.sort === 'bare' && !claim.whole ? plausible : linked)
    )
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]?.each
  if (!best) return null
  const sure = claim.base.sort !== 'bare' || claim.whole !== null || isTotal(best, claim)
  return { claim, whole: best.quantity, siblings: [], size: best.quantity.value, sure }
}

const totalWords =
  /(?:共|总|全|累计|合计|先后|原有|应到)[^,;。\ue001-\ue00b]{0,14}$|\b(?:total|in all|altogether|overall|all)\b[^,;.\ue001-\ue00b]{0,16}$/i

function isTotal({ sentence, quantity }: Placed, claim: ShareClaim): boolean {
  const { counted } = quantity.figure
  const lead = leadOf(sentence, quantity)
  if (totalWords.test(lead)) return true
  if (sentence.language === 'en') return counted !== null && counted === claim.part.figure.counted
  // 享受待遇612万人次 … 享受待遇367.2万人次, 占六成: the same word in front of both.
  const word = lead.slice(-2)
  return /^\p{Script=Han}{2}$/u.test(word) && leadOf(claim.sentence, claim.part).endsWith(word)
}

/** The figures that a claim may speak of by its words and place. */
function wholes(claim: ShareClaim, blocks: readonly Block[], at: number): Placed[] {
  const block = blocks[at]
  if (!block) return []
  if (claim.whole) return [{ quantity: claim.whole, sentence: claim.sentence }]
  const able = (each: Placed): boolean =>
    each.quantity !== claim.part &&
    sameWhole(each.quantity, claim.part) &&
    each.quantity.value > claim.part.value &&
    isLevel(each) &&
    (claim.part.figure.per !== null || !isEach(each))
  if (claim.base.sort === 'named') {
    const stands = calledBy(claim.base.noun, claim.sentence.language)
    for (const each of [
      ...blocks.slice(Math.max(0, at - reach), at + 1).reverse(),
      ...blocks.slice(0, lede)
    ]) {
      const found = placed(each).filter((one) => able(one) && stands(one))
      if (found.length > 0) return found
    }
    return []
  }
  const before = placed(block).filter((each) => able(each) && each.quantity.index < claim.part.index)
  const own = before.filter(({ sentence }) => sentence === claim.sentence)
  const place = block.sentences.indexOf(claim.sentence)
  const previous = before.filter(({ sentence }) => sentence === block.sentences[place - 1])
  const nearest = [...own, ...previous]
  if (claim.base.sort === 'told') return nearest
  const totals = before.filter((each) => isTotal(each, claim))
  return claim.sentence.language === 'zh' ? totals : nearest.filter((each) => totals.includes(each))
}

// A noun refers to what was said not long ago, or at the head of the article.
const reach = 8
const lede = 3

/** Whether a figure stands by a noun: 营业收入48.6亿元, cost £318m, the population has reached 412,600. */
function calledBy(noun: string, language: Language): (each: Placed) => boolean {
  if (language === 'zh') return ({ sentence, quantity }) => leadOf(sentence, quantity, 20).includes(noun)
  const word = noun.split(' ').at(-1) ?? noun
  if (word.length < 3) return () => false
  const near = new RegExp(`\\b${word}(?:s|ed)?\\b[^,;]*$`, 'i')
  return ({ sentence, quantity }) =>
    quantity.figure.counted === word || near.test(leadOf(sentence, quantity, 48))
}
