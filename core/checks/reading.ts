import type { Role } from '#core/article'
import { inScope } from '#core/article'
import type { Figure } from '#core/figures'
import type { Language } from '#core/language'
import type { CheckedArticle, CheckedBlock } from './check.ts'
import { type DateMention, findDates } from './dates.ts'
import { fold } from './fold.ts'
import { slotFor } from './pattern.ts'
import { type Quantity, quantityOf } from './quantity.ts'
import { quotations, type Range, sentences } from './sentence.ts'

/** A figure or a date as one character of a sentence's template. */
export interface Slot {
  /** Offset in the template. */
  readonly at: number
  /** Offsets into the article's text. */
  readonly start: number
  readonly end: number
  readonly quantity: Quantity | null
  readonly date: DateMention | null
}

/** One sentence with its figures and dates in place. Offsets are into the article's text. */
export class Sentence {
  readonly start: number
  readonly end: number
  /** Folded to one width, as long as the copy's words. */
  readonly text: string
  readonly language: Language
  readonly block: Block
  readonly slots: readonly Slot[]
  readonly template: string
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  private readonly bySlot: ReadonlyMap<number, Slot>
  private readonly byQuantity: ReadonlyMap<Quantity, Slot>

  constructor(
    block: Block,
    range: Range,
    text: string,
    quantities: readonly Quantity[],
    dates: readonly DateMention[]
  ) {
    this.block = block
    this.start = range.start
    this.end = range.end
    this.text = text
    this.language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
    // A figure inside a longer date (the 13 of 13月5日) is no quantity.
    const mine = quantities.filter(({ figure }) => !inside(dates, figure))
    const figures = mine.map(({ figure }) => figure)
    const free = dates.filter((date) => !overlapped(figures, date))
    this.quantities = mine
    this.dates = free
    const { template, slots } = templateOf(range, text, mine, free)
    this.template = template
    this.slots = slots
    this.bySlot = new Map(slots.map((slot) => [slot.at, slot]))
    this.byQuantity = new Map(slots.flatMap((slot) => (slot.quantity ? [[slot.quantity, slot]] : [])))
  }

  slotAt(at: number): Slot | undefined {
    return this.bySlot.get(at)
  }

  /** Where a template offset lies in the article's text. */
  place(at: number): number {
    const before = this.slots[lastBefore(this.slots, (slot) => slot.at < at)]
    return before ? before.end + (at - before.at - 1) : this.start + at
  }

  /** Where a stretch of the template that ends at this offset ends in the article's text. */
  placeEnd(at: number): number {
    return at === 0 ? this.start : (this.slotAt(at - 1)?.end ?? this.place(at - 1) + 1)
  }

  /** The template offset of a figure. */
  at(quantity: Quantity): number {
    return this.byQuantity.get(quantity)?.at ?? -1
  }

  /** The copy between two figures, folded. */
  between(a: Quantity, b: Quantity): string {
    return this.text.slice(a.figure.end - this.start, b.figure.start - this.start)
  }
}

/** The place of the last element of a sorted list that fulfils a condition which holds up to some place; -1 where none does. */
function lastBefore<T>(sorted: readonly T[], holds: (each: T) => boolean): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const each = sorted[middle]
    if (each !== undefined && holds(each)) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a stretch overlaps one of a sorted list of disjoint ranges. */
export function overlapped(sorted: readonly Range[], { start, end }: Range): boolean {
  const before = sorted[lastBefore(sorted, (range) => range.start < end)]
  return before !== undefined && before.end > start
}

function inside(sorted: readonly Range[], { start, end }: Range): boolean {
  const before = sorted[lastBefore(sorted, (range) => range.start <= start)]
  return before !== undefined && end <= before.end && end - start < before.end - before.start
}

function templateOf(
  range: Range,
  text: string,
  quantities: readonly Quantity[],
  dates: readonly DateMention[]
): { template: string; slots: Slot[] } {
  const marked = [
    ...quantities.map((quantity) => ({
      start: quantity.figure.start,
      end: quantity.figure.end,
      quantity,
      date: null
    })),
    ...dates.map((date) => ({ start: date.start, end: date.end, quantity: null, date }))
  ].sort((a, b) => a.start - b.start)
  const slots: Slot[] = []
  let template = ''
  let done = range.start
  for (const each of marked) {
    template += text.slice(done - range.start, each.start - range.start)
    slots.push({ at: template.length, ...each })
    template += slotFor(each.quantity ? each.quantity.figure.kind : 'date')
    done = each.end
  }
  return { template: template + text.slice(done - range.start), slots }
}

/** One block that the rules read. */
export interface Block {
  readonly index: number
  readonly role: Role
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Range[]
  readonly quantities: readonly Quantity[]
  readonly checked: CheckedBlock
}

/** An article taken apart for the rules: its blocks in scope, their sentences, their figures. */
export interface Reading {
  readonly language: Language
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quantities: readonly Quantity[]
  /** The day of publication, from a dateline or a full date in the copy's furniture; null where none is given. */
  readonly published: DateMention | null
}

/** Whether a stretch lies inside quotation marks of its block. */
export function quotedIn(quotations: readonly Range[], start: number, end: number): boolean {
  const before = quotations[lastBefore(quotations, (quotation) => quotation.start <= start)]
  return before !== undefined && end <= before.end
}

/** Takes an article apart. Blocks that are no copy (bylines, datelines, boilerplate) only lend their date. */
export function read(article: CheckedArticle): Reading {
  const blocks: Block[] = []
  const all: Quantity[] = []
  for (const [index, checked] of article.blocks.entries()) {
    if (!inScope(checked.role)) continue
    const block = readBlock(checked, index, all.length)
    all.push(...block.quantities)
    blocks.push(block)
  }
  return {
    language: article.language,
    text: article.text,
    blocks,
    quantities: all,
    published: publication(article)
  }
}

const movedDate = (date: DateMention, by: number): DateMention => ({
  ...date,
  start: date.start + by,
  end: date.end + by
})

function readBlock(checked: CheckedBlock, index: number, first: number): Block {
  const text = fold(checked.text)
  const quotes = quotations(text).map(({ start, end }) => ({
    start: start + checked.start,
    end: end + checked.start
  }))
  const quantities = checked.figures.map((figure: Figure, offset) =>
    quantityOf(figure, first + offset, quotedIn(quotes, figure.start, figure.end))
  )
  const found: Sentence[] = []
  const block: Block = {
    index,
    role: checked.role,
    start: checked.start,
    end: checked.end,
    text,
    sentences: found,
    quotations: quotes,
    quantities,
    checked
  }
  let figure = 0
  for (const range of sentences(text)) {
    const start = range.start + checked.start
    const end = range.end + checked.start
    const mine: Quantity[] = []
    for (let next = quantities[figure]; next && next.figure.start < end; next = quantities[++figure]) {
      if (next.figure.start >= start && next.figure.end <= end) mine.push(next)
    }
    const words = text.slice(range.start, range.end)
    const dates = findDates(words).map((date) => movedDate(date, start))
    found.push(new Sentence(block, { start, end }, words, mine, dates))
  }
  return block
}

function publication(article: CheckedArticle): DateMention | null {
  for (const block of article.blocks) {
    if (block.role !== 'dateline' && block.role !== 'byline' && block.role !== 'boilerplate') continue
    const date = findDates(fold(block.text)).find((each) => each.year !== null && each.month !== null)
    if (date) return movedDate(date, block.start)
  }
  return null
}
