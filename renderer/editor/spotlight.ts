import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { offsetOf, rangeOf } from '#core/article'
import { drawLight, type Light, lightOf } from './flags.ts'
import { itemAt, nextOpen } from './items.ts'
import type { Reading } from './reading.ts'

/** How long a shown stretch stays lit; milliseconds. */
const flash = 1600

/** What the spotlight needs of the session around it. */
export interface Stage {
  readonly state: () => EditorState
  readonly view: () => EditorView | null
  readonly reading: () => Reading
  readonly composing: () => boolean
  readonly dispatch: (transaction: Transaction) => void
  readonly selected: () => string | null
  readonly setSelected: (key: string | null) => void
  /** The record that the first act on a figure made, by the key that the figure had. */
  readonly madeOf: (key: string) => string | undefined
}

/** The selected item and a stretch shown for a moment: lit in the copy and brought into sight. */
export class Spotlight {
  private readonly stage: Stage
  private timer: ReturnType<typeof setTimeout> | null = null
  /** A click waits until it is known what stands where the caret is. */
  private pressed = false

  constructor(stage: Stage) {
    this.stage = stage
  }

  select(key: string | null, { scroll = true }: { scroll?: boolean } = {}): void {
    if (key !== null) this.stage.reading().now()
    this.put(key, scroll)
  }

  show(start: number, end: number): void {
    this.stage.reading().now()
    this.light('f-flash', { start, end })
    this.scrollTo('f-flash')
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => this.light('f-flash', null), flash)
  }

  step(direction: 1 | -1): boolean {
    const { stage } = this
    const reading = stage.reading()
    const { examination } = reading.now()
    const offset = offsetOf(examination.plain, stage.state().selection.head)
    const next = nextOpen(reading.items, { selected: stage.selected(), offset }, direction)
    if (!next) return false
    this.select(next.key)
    return true
  }

  /** A click on a figure or finding selects it; a click elsewhere selects nothing. */
  press(position: number): void {
    if (this.stage.composing()) return
    const reading = this.stage.reading()
    if (!reading.ofCopy) {
      this.put(null, false)
      this.pressed = true
      reading.hasten()
      return
    }
    this.selectAt(position)
  }

  /** The copy was read: the selected item may have got another key, by its first act or because its words changed. */
  keep(): void {
    const { stage } = this
    const reading = stage.reading()
    const selected = stage.selected()
    if (this.pressed && reading.ofCopy) this.selectAt(stage.state().selection.head)
    if (selected === null || reading.derivation.entries.some(({ key }) => key === selected)) return
    if (reading.items.some(({ key }) => key === selected)) return
    const made = stage.madeOf(selected)
    const record = made !== undefined && reading.derivation.entries.find((entry) => entry.record?.id === made)
    if (record) this.put(record.key, false)
    else if (reading.ofCopy) {
      const lit = lightOf(stage.state(), 'f-selected')
      if (lit) this.selectAt(lit.from)
      else this.put(null, false)
    }
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer)
  }

  private put(key: string | null, scroll: boolean): void {
    const { stage } = this
    const reading = stage.reading()
    this.pressed = false
    const item = reading.items.find((one) => one.key === key) ?? null
    const isKnown = item !== null || reading.derivation.entries.some((entry) => entry.key === key)
    const selected = isKnown ? key : null
    if (stage.selected() !== selected) stage.setSelected(selected)
    this.light('f-selected', item)
    if (!item || !scroll) return
    const { from } = rangeOf(reading.derivation.examination.plain, item.start, item.end)
    const state = stage.state()
    const transaction = state.tr.setSelection(TextSelection.near(state.doc.resolve(from)))
    if (!stage.composing()) stage.dispatch(transaction)
    this.scrollTo('f-selected')
  }

  private selectAt(position: number): void {
    const reading = this.stage.reading()
    const item = itemAt(reading.items, offsetOf(reading.derivation.examination.plain, position))
    this.put(item?.key ?? null, false)
  }

  private light(kind: Light, place: { readonly start: number; readonly end: number } | null): void {
    const article = this.stage.reading().derivation.examination.plain
    const range = place && rangeOf(article, place.start, place.end)
    this.stage.dispatch(drawLight(this.stage.state(), kind, range))
  }

  private scrollTo(kind: Light): void {
    const target = this.stage.view()?.dom.querySelector(`.${kind}`)
    if (!target) return
    const { top, bottom } = target.getBoundingClientRect()
    const height = target.ownerDocument.documentElement.clientHeight
    if (top < height * 0.15 || bottom > height * 0.8) target.scrollIntoView({ block: 'center' })
  }
}
