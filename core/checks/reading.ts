import type { Role } from '#core/article'
import { inScope } from '#core/article'
import type { FigureKind } from '#core/figures'
import type { Language, Stretch } from '#core/language'
import type { CheckedArticle, CheckedBlock } from './checked.ts'
import { type DateMention, findDates } from './dates.ts'
import { fold } from './fold.ts'
import { type Quantity, quantityOf } from './quantity.ts'
import { quotations, sentences } from './sentence.ts'
import { slotFor } from './slot.ts'

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

/** What a sentence is wherever it stands: everything that its words alone decide. Offsets are into the block's text. */
interface SentenceShape {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly language: Language
  readonly template: string
  readonly marks: readonly Mark[]
  /** Places of the sentence's figures among the block's. */
  readonly figures: readonly number[]
  readonly dates: readonly DateMention[]
}

interface Mark {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly figure: number | null
  readonly date: DateMention | null
}

/** One sentence with its figures and dates in place. Offsets are into the article's text. */
export class Sentence {
  readonly shape: SentenceShape
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Folded to one width, as long as the copy's words. */
  readonly text: string
  readonly language: Language
  readonly template: string
  readonly quantities: readonly Quantity[]
  private placed: {
    readonly slots: readonly Slot[]
    readonly bySlot: ReadonlyMap<number, Slot>
    readonly byQuantity: ReadonlyMap<Quantity, Slot>
  } | null = null
  private dated: readonly DateMention[] | null = null

  constructor(block: Block, shape: SentenceShape) {
    this.block = block
    this.shape = shape
    this.start = shape.start + block.start
    this.end = shape.end + block.start
    this.text = shape.text
    this.language = shape.language
    this.template = shape.template
    this.quantities = shape.figures.flatMap((at) => block.quantities[at] ?? [])
  }

  get dates(): readonly DateMention[] {
    this.dated ??= this.shape.dates.map((date) => movedDate(date, this.block.start))
    return this.dated
  }

  get slots(): readonly Slot[] {
    return this.places().slots
  }

  private places(): NonNullable<Sentence['placed']> {
    if (this.placed) return this.placed
    const by = this.block.start
    const slots = this.shape.marks.map(
      ({ at, start, end, figure, date }): Slot => ({
        at,
        start: start + by,
        end: end + by,
        quantity: figure === null ? null : (this.block.quantities[figure] ?? null),
        date: date && movedDate(date, by)
      })
    )
    this.placed = {
      slots,
      bySlot: new Map(slots.map((slot) => [slot.at, slot])),
      byQuantity: new Map(slots.flatMap((slot) => (slot.quantity ? [[slot.quantity, slot]] : [])))
    }
    return this.placed
  }

  slotAt(at: number): Slot | undefined {
    return this.places().bySlot.get(at)
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
    return this.places().byQuantity.get(quantity)?.at ?? -1
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
export function overlapped(sorted: readonly Stretch[], { start, end }: Stretch): boolean {
  const before = sorted[lastBefore(sorted, (range) => range.start < end)]
  return before !== undefined && before.end > start
}

function inside(sorted: readonly Stretch[], { start, end }: Stretch): boolean {
  const before = sorted[lastBefore(sorted, (range) => range.start <= start)]
  return before !== undefined && end <= before.end && end - start < before.end - before.start
}

function shapeOf(
  range: Stretch,
  text: string,
  figures: readonly {
    readonly start: number
    readonly end: number
    readonly at: number
    readonly kind: FigureKind
  }[],
  found: readonly DateMention[]
): SentenceShape {
  // A figure inside a longer date (the 13 of 13月5日) is no quantity.
  const mine = figures.filter((figure) => !inside(found, figure))
  const dates = found.filter((date) => !overlapped(mine, date))
  const marked = [
    ...mine.map(({ start, end, at, kind }) => ({ start, end, figure: at, date: null, slot: slotFor(kind) })),
    ...dates.map((date) => ({ start: date.start, end: date.end, figure: null, date, slot: slotFor('date') }))
  ].sort((a, b) => a.start - b.start)
  const marks: Mark[] = []
  let template = ''
  let done = range.start
  for (const { slot, ...each } of marked) {
    template += text.slice(done - range.start, each.start - range.start)
    marks.push({ at: template.length, ...each })
    template += slot
    done = each.end
  }
  template += text.slice(done - range.start)
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  return { ...range, text, language, template, marks, figures: mine.map(({ at }) => at), dates }
}

/** One block that the rules read. */
export interface Block {
  readonly index: number
  readonly role: Role
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Stretch[]
  readonly quantities: readonly Quantity[]
  readonly checked: CheckedBlock
  /** One object for all blocks of the same words and figures, by which what was found in them is kept. */
  readonly shape: BlockShape
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
export function quotedIn(quotations: readonly Stretch[], start: number, end: number): boolean {
  const before = quotations[lastBefore(quotations, (quotation) => quotation.start <= start)]
  return before !== undefined && end <= before.end
}

/** Takes an article apart. Blocks that are no copy (bylines, datelines, boilerplate) only lend their date. */
export function read(article: CheckedArticle): Reading {
  const blocks: Block[] = []
  const all: Quantity[] = []
  for (const [index, checked] of article.blocks.entries()) {
    if (!inScope(checked.role)) continue
    const block = blockAt(checked, index, all.length)
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

type Kept = Omit<Quantity, 'figure' | 'index'>

/** What a block's words and figures give, wherever it stands. Offsets are into the block's text. */
export interface BlockShape {
  readonly text: string
  readonly quotations: readonly Stretch[]
  readonly quantities: readonly Kept[]
  readonly sentences: readonly SentenceShape[]
}

// A keystroke changes one block: what the others are is kept by their words and figures.
const shapes = new Map<string, BlockShape>()
const shapesKept = 4096

function keyOf({ text, start, figures, quoted }: CheckedBlock): string {
  const marks = figures.map(
    (figure) =>
      `${figure.start - start},${figure.end - start},${figure.kind},${figure.low},${figure.modifier}`
  )
  return `${quoted ? '>' : ''}${marks.join(';')}|${text}`
}

// A block before the keystroke has not moved either.
const unmoved = new WeakMap<CheckedBlock, Block>()

function blockAt(checked: CheckedBlock, index: number, first: number): Block {
  const last = unmoved.get(checked)
  if (last?.index === index && (last.quantities[0]?.index ?? first) === first) return last
  const block = readBlock(checked, index, first)
  unmoved.set(checked, block)
  return block
}

function readBlock(checked: CheckedBlock, index: number, first: number): Block {
  const key = keyOf(checked)
  const shape = shapes.get(key) ?? blockShape(checked)
  if (shapes.size >= shapesKept) shapes.clear()
  shapes.set(key, shape)
  const { start } = checked
  const found: Sentence[] = []
  const block: Block = {
    index,
    role: checked.role,
    start,
    end: checked.end,
    text: shape.text,
    sentences: found,
    quotations: shape.quotations.map((range) => ({ start: range.start + start, end: range.end + start })),
    quantities: checked.figures.flatMap((figure, at) => {
      const kept = shape.quantities[at]
      return kept ? [{ ...kept, figure, index: first + at }] : []
    }),
    checked,
    shape
  }
  for (const each of shape.sentences) found.push(new Sentence(block, each))
  return block
}

function blockShape(checked: CheckedBlock): BlockShape {
  const text = fold(checked.text)
  const quotes = checked.quoted ? [{ start: 0, end: text.length }] : quotations(text)
  const figures = checked.figures.map((figure, at) => ({
    start: figure.start - checked.start,
    end: figure.end - checked.start,
    kind: figure.kind,
    at
  }))
  const quantities = checked.figures.map((figure, at): Kept => {
    const place = figures[at] ?? { start: 0, end: 0 }
    const { figure: _, index: __, ...kept } = quantityOf(figure, at, quotedIn(quotes, place.start, place.end))
    return kept
  })
  const found: SentenceShape[] = []
  let next = 0
  for (const range of sentences(text)) {
    const mine: typeof figures = []
    for (let figure = figures[next]; figure && figure.start < range.end; figure = figures[++next]) {
      if (figure.start >= range.start && figure.end <= range.end) mine.push(figure)
    }
    const words = text.slice(range.start, range.end)
    const dates = findDates(words).map((date) => movedDate(date, range.start))
    found.push(shapeOf(range, words, mine, dates))
  }
  return { text, quotations: quotes, quantities, sentences: found }
}

function publication(article: CheckedArticle): DateMention | null {
  for (const block of article.blocks) {
    if (block.role !== 'dateline' && block.role !== 'byline' && block.role !== 'boilerplate') continue
    const date = findDates(fold(block.text)).find((each) => each.year !== null && each.month !== null)
    if (date) return movedDate(date, block.start)
  }
  return null
}
