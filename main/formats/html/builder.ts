import type { Mark, Node } from 'prosemirror-model'
import { type Role, schema } from '#core/article'
import { contentOf, type Span } from '../inline.ts'

/** What an element hands down to what it holds. */
export interface Context {
  readonly marks: readonly Mark[]
  /** White space stands as it is written. */
  readonly spaced: boolean
  readonly role: Role | null
  /** The page says the role of each of its blocks, as our own pages do. */
  readonly told: boolean
}

export const top: Context = { marks: [], spaced: false, role: null, told: false }

/** Gathers blocks; words go into the textblock that is open. */
export class Builder {
  private readonly blocks: Node[] = []
  private spans: Span[] = []
  private images: Node[] = []
  private level: number | null = null
  private readonly known: Set<Node>
  /** How many quotations, lists and tables stand around it. */
  readonly depth: number

  /** Blocks whose role the page itself gives are put into `known`. */
  constructor(known: Set<Node>, depth: number) {
    this.known = known
    this.depth = depth
  }

  say(text: string, context: Context): void {
    let words = text
    if (!context.spaced) {
      words = text
        .replace(/(?<=[\u2e80-\uffef])[ \t\r\f]*\n[ \t\n\r\f]*(?=[\u2e80-\uffef])/g, '')
        .replace(/[ \t\n\r\f]+/g, ' ')
      if (words.startsWith(' ') && /(?:^|[ \n])$/.test(this.spans.at(-1)?.text ?? '')) words = words.slice(1)
    } else words = text.replace(/\r\n?/g, '\n')
    if (words !== '') this.spans.push({ text: words, marks: context.marks })
  }

  break(): void {
    this.spans.push({ text: '\n', marks: [] })
  }

  picture(image: Node): void {
    this.images.push(image)
  }

  /** Ends the open textblock; what follows is a heading of `level`, or a paragraph. */
  cut(context: Context, level: number | null = null): void {
    const content = contentOf(this.spans)
    if (content.length > 0) {
      const attrs = context.role === null ? {} : { role: context.role }
      const block =
        this.level === null
          ? schema.node('paragraph', attrs, content)
          : schema.node('heading', { ...attrs, level: this.level }, content)
      if (context.role !== null || context.told) this.known.add(block)
      this.blocks.push(block)
    }
    for (const image of this.images) this.blocks.push(image)
    this.spans = []
    this.images = []
    this.level = level
  }

  add(block: Node): void {
    this.blocks.push(block)
  }

  done(context: Context = top): Node[] {
    this.cut(context)
    return this.blocks
  }

  /** For items and cells, which a caret must be able to stand in. */
  orEmpty(context: Context): Node[] {
    const blocks = this.done(context)
    return blocks.length > 0 ? blocks : [schema.node('paragraph')]
  }
}
