import { type Mark, Mark as MarkSet, type Node } from 'prosemirror-model'
import { isLinkable, isRole, type Role, schema, withGuessedRoles } from '#core/article'
import { baseName, contentOf, type Span } from '../inline.ts'
import type { Parsed } from '../parsed.ts'
import type { Breather } from '../text/breather.ts'
import { Builder, type Context, top } from './builder.ts'
import { type ChildNode, type Element, parsePage } from './parse.ts'
import { attribute, isHidden, styleOf } from './style.ts'

/**
 * A web page: what a reader sees of it. Scripts, styles and handlers do not get past the list of what is taken; hidden text is counted
 * and left out; pictures are names and never fetched.
 */
export async function readHtml(text: string, breathe: Breather): Promise<Parsed> {
  const nodes = await parsePage(text, breathe)
  if (nodes === null)
    return {
      trouble: 'has millions of tags, or tags nested a thousand deep. Save it as text, then open that.'
    }
  const walk = new Walk()
  const builder = new Builder(walk.known, 0)
  await walk.slowly(nodes, builder, top, breathe)
  const doc = schema.node('doc', null, builder.done())
  return { doc: withGuessedRoles(doc, { known: walk.known, headings: false }), hidden: walk.hidden }
}

const blockTags = new Set(
  'address article aside body center dd details dialog div dl dt fieldset figure figcaption footer form frameset header hgroup html legend main menu nav noframes optgroup p pre search section summary'.split(
    ' '
  )
)
/** Never copy, and no reader sees it as text. */
const silentTags = new Set(
  'head script style title link meta base template noscript iframe object embed applet param source track area map frame audio video canvas'.split(
    ' '
  )
)
/** A page's controls and drawings: what they say is left out, and told. */
const controlTags = new Set('button select datalist option textarea input svg'.split(' '))

const markTags: Record<string, Mark> = {
  strong: schema.mark('strong'),
  b: schema.mark('strong'),
  em: schema.mark('em'),
  i: schema.mark('em'),
  cite: schema.mark('em'),
  u: schema.mark('underline'),
  s: schema.mark('strike'),
  strike: schema.mark('strike'),
  del: schema.mark('strike'),
  sup: schema.mark('superscript'),
  sub: schema.mark('subscript')
}

const deepestContainer = 16

const wrapperTags = new Set(['html', 'body', 'main', 'article', 'section', 'div', 'center', 'form'])
const deepestWrapper = 12

class Walk {
  /** Blocks whose role the page itself gives. */
  readonly known = new Set<Node>()
  hidden = 0

  children(nodes: readonly ChildNode[], builder: Builder, context: Context): void {
    for (const node of nodes) {
      if ('value' in node) builder.say(node.value, context)
      else if ('tagName' in node) this.element(node, builder, context)
    }
  }

  /** The same with breath between the parts of a page's outer wrappers. */
  async slowly(
    nodes: readonly ChildNode[],
    builder: Builder,
    context: Context,
    breathe: Breather,
    depth = 0
  ): Promise<void> {
    for (const node of nodes) {
      if ('tagName' in node && wrapperTags.has(node.tagName) && depth < deepestWrapper) {
        if (!isHidden(node, styleOf(node))) {
          const within = this.within(node, styleOf(node), context)
          builder.cut(context)
          await this.slowly(node.childNodes, builder, within, breathe, depth + 1)
          builder.cut(within)
          continue
        }
      }
      this.children([node], builder, context)
      await breathe(0)
    }
  }

  private element(element: Element, builder: Builder, outer: Context): void {
    const tag = element.tagName
    if (silentTags.has(tag)) return
    const style = styleOf(element)
    if (controlTags.has(tag) || isHidden(element, style)) {
      if (hasText(element)) this.hidden += 1
      return
    }
    const context = this.within(element, style, outer)
    switch (tag) {
      case 'br':
        builder.break()
        break
      case 'hr':
        builder.cut(outer)
        builder.add(schema.node('rule'))
        break
      case 'img':
      case 'image':
        this.image(element, builder)
        break
      case 'ul':
      case 'ol':
        this.list(element, builder, outer, context)
        break
      case 'li':
        this.block(element, builder, outer, context)
        break
      case 'blockquote':
        this.quote(element, builder, outer, context)
        break
      case 'table':
        this.table(element, builder, outer, context)
        break
      case 'figure':
        this.figure(element, builder, outer, context)
        break
      case 'rt':
        if (!element.parentNode?.childNodes.some((node) => node.nodeName === 'rp')) {
          builder.say('（', context)
          this.children(element.childNodes, builder, context)
          builder.say('）', context)
        } else this.children(element.childNodes, builder, context)
        break
      default:
        if (/^h[1-6]$/.test(tag)) this.block(element, builder, outer, context, Number(tag[1]))
        else if (
          blockTags.has(tag) ||
          /^(?:block|table|flex|grid|list-item)/.test(style.get('display') ?? '')
        ) {
          this.block(element, builder, outer, context)
        } else this.children(element.childNodes, builder, context)
    }
  }

  private within(element: Element, style: ReadonlyMap<string, string>, outer: Context): Context {
    const tag = element.tagName
    const space = style.get('white-space')
    return {
      marks: this.marks(element, style, outer.marks),
      spaced:
        space === undefined
          ? outer.spaced || tag === 'pre' || tag === 'listing'
          : /^(?:pre|break)/.test(space),
      role: roleOf(element) ?? outer.role,
      told: outer.told || attribute(element, 'data-roles') !== null
    }
  }

  private marks(
    element: Element,
    style: ReadonlyMap<string, string>,
    outer: readonly Mark[]
  ): readonly Mark[] {
    if (style.size === 0 && element.tagName !== 'a' && !(element.tagName in markTags)) return outer
    let marks = outer
    const add = (mark: Mark | undefined) => {
      if (mark) marks = mark.addToSet(marks)
    }
    const weight = style.get('font-weight') ?? ''
    const slant = style.get('font-style') ?? ''
    const light = /^(?:normal|lighter|[1-5]00)$/.test(weight)
    const own = markTags[element.tagName]
    if (!(light && own?.type.name === 'strong') && !(slant === 'normal' && own?.type.name === 'em')) add(own)
    if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) add(markTags.strong)
    if (/^(?:italic|oblique)/.test(slant)) add(markTags.em)
    const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
    if (element.tagName !== 'a' && line.includes('underline')) add(markTags.u)
    if (line.includes('line-through')) add(markTags.s)
    if (style.get('vertical-align') === 'super') add(markTags.sup)
    if (style.get('vertical-align') === 'sub') add(markTags.sub)
    const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '').trim() : ''
    if (isLinkable(href)) add(schema.mark('link', { href }))
    return MarkSet.setFrom([...marks])
  }

  private block(
    element: Element,
    builder: Builder,
    outer: Context,
    context: Context,
    level: number | null = null
  ): void {
    builder.cut(outer, level)
    this.children(element.childNodes, builder, context)
    builder.cut(context)
  }

  private quote(element: Element, builder: Builder, outer: Context, context: Context): void {
    if (builder.depth >= deepestContainer) {
      this.block(element, builder, outer, context)
      return
    }
    builder.cut(outer)
    const inner = new Builder(this.known, builder.depth + 1)
    this.children(element.childNodes, inner, context)
    const blocks = inner.done(context)
    if (blocks.length > 0) builder.add(schema.node('blockquote', null, blocks))
  }

  private list(element: Element, builder: Builder, outer: Context, context: Context): void {
    if (builder.depth >= deepestContainer) {
      this.block(element, builder, outer, context)
      return
    }
    builder.cut(outer)
    const items: Node[] = []
    let loose: Builder | null = null
    const close = () => {
      const blocks = loose?.done(context) ?? []
      if (blocks.length > 0) items.push(schema.node('list_item', null, blocks))
      loose = null
    }
    for (const child of element.childNodes) {
      const style = 'tagName' in child ? styleOf(child) : new Map<string, string>()
      if (!('tagName' in child) || child.tagName !== 'li' || isHidden(child, style)) {
        loose ??= new Builder(this.known, builder.depth + 1)
        this.children([child], loose, context)
        continue
      }
      close()
      const inner = new Builder(this.known, builder.depth + 1)
      const within = this.within(child, style, context)
      this.children(child.childNodes, inner, within)
      items.push(schema.node('list_item', null, inner.orEmpty(within)))
    }
    close()
    if (items.length === 0) return
    const start = whole(attribute(element, 'start'), 0, 1_000_000)
    builder.add(
      element.tagName === 'ol'
        ? schema.node('ordered_list', { start }, items)
        : schema.node('bullet_list', null, items)
    )
  }

  private table(element: Element, builder: Builder, outer: Context, context: Context): void {
    if (builder.depth >= deepestContainer) {
      this.block(element, builder, outer, context)
      return
    }
    builder.cut(outer)
    const rows: Node[] = []
    const addRow = (row: Element, within: Context) => {
      const cells = row.childNodes.flatMap((child) => this.cell(child, builder.depth, within))
      if (cells.length > 0) rows.push(schema.node('table_row', null, cells))
    }
    for (const child of element.childNodes) {
      if (!('tagName' in child) || silentTags.has(child.tagName)) continue
      const style = styleOf(child)
      if (isHidden(child, style)) this.hidden += hasText(child) ? 1 : 0
      else if (child.tagName === 'caption') {
        this.block(child, builder, outer, { ...context, role: 'caption' })
      } else if (child.tagName === 'tr') addRow(child, context)
      else {
        for (const row of child.childNodes) {
          if (!('tagName' in row) || row.tagName !== 'tr') continue
          if (isHidden(row, styleOf(row))) this.hidden += hasText(row) ? 1 : 0
          else addRow(row, this.within(row, styleOf(row), context))
        }
      }
    }
    const only = rows.length === 1 && rows[0]?.childCount === 1 ? rows[0].firstChild : null
    // A table of one cell is a box around the page.
    if (only?.type.name === 'table_cell') for (const block of only.children) builder.add(block)
    else if (rows.length > 0) builder.add(schema.node('table', null, rows))
  }

  private cell(child: ChildNode, depth: number, context: Context): Node[] {
    if (!('tagName' in child) || (child.tagName !== 'td' && child.tagName !== 'th')) return []
    const style = styleOf(child)
    if (isHidden(child, style)) {
      if (hasText(child)) this.hidden += 1
      return []
    }
    const inner = new Builder(this.known, depth + 1)
    const within = this.within(child, style, context)
    this.children(child.childNodes, inner, within)
    const attrs = {
      colspan: whole(attribute(child, 'colspan'), 1, 1000),
      rowspan: whole(attribute(child, 'rowspan'), 1, 1000)
    }
    const type = child.tagName === 'th' ? 'table_header' : 'table_cell'
    return [schema.node(type, attrs, inner.orEmpty(within))]
  }

  /** One picture and its caption are one block; a figure of anything else is its blocks. */
  private figure(element: Element, builder: Builder, outer: Context, context: Context): void {
    const parts = element.childNodes.filter(
      (node) => 'tagName' in node || ('value' in node && node.value.trim() !== '')
    )
    const captions = parts.filter((node) => node.nodeName === 'figcaption')
    const pictures = parts.filter((node) => node.nodeName !== 'figcaption')
    const [picture] = pictures
    const image = pictures.length === 1 && picture && 'tagName' in picture ? soleImage(picture) : null
    if (!image) {
      builder.cut(outer)
      for (const part of element.childNodes) {
        const within: Context =
          part.nodeName === 'figcaption' ? { ...context, role: context.role ?? 'caption' } : context
        this.children([part], builder, within)
        builder.cut(within)
      }
      return
    }
    builder.cut(outer)
    const inner = new Builder(this.known, builder.depth + 1)
    for (const caption of captions) this.children([caption], inner, context)
    const spans = inner
      .done(context)
      .flatMap((block, index): Span[] => [
        ...(index > 0 ? [{ text: '\n', marks: [] }] : []),
        ...flatSpans(block)
      ])
    const role = context.role ?? 'caption'
    builder.add(schema.node('image', { ...imageAttrs(image), role }, contentOf(spans)))
  }

  private image(element: Element, builder: Builder): void {
    const attrs = imageAttrs(element)
    const tiny = [attribute(element, 'width'), attribute(element, 'height')].some(
      (size) => size === '1' || size === '0'
    )
    if (tiny || (attrs.source === '' && attrs.alt === '')) return
    builder.picture(schema.node('image', attrs))
  }
}

function flatSpans(block: Node): Span[] {
  const spans: Span[] = []
  block.descendants((node) => {
    if (node.isText) spans.push({ text: node.text ?? '', marks: node.marks })
    else if (node.type.name === 'hard_break' || (node.isTextblock && spans.length > 0))
      spans.push({ text: '\n', marks: [] })
  })
  return spans
}

function soleImage(element: Element): Element | null {
  if (element.tagName === 'img') return element
  if (!['a', 'div', 'picture', 'span', 'p'].includes(element.tagName)) return null
  const parts = element.childNodes.filter((node) => !('value' in node) || node.value.trim() !== '')
  const images = parts.filter((node) => node.nodeName !== 'source' && node.nodeName !== '#comment')
  const [only] = images
  return images.length === 1 && only && 'tagName' in only ? soleImage(only) : null
}

/** WeChat's editor keeps a picture's address in data-src until it is scrolled to. */
function imageAttrs(element: Element): { source: string; alt: string } {
  const address = attribute(element, 'data-src') ?? attribute(element, 'src') ?? ''
  return { source: baseName(address), alt: (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim() }
}

function roleOf(element: Element): Role | null {
  const tag = element.tagName
  const names = (attribute(element, 'class') ?? '').split(/\s+/)
  const named = names.find(isRole)
  if (named && tag !== 'body' && isRole(named)) return named
  if (tag === 'nav' || attribute(element, 'role') === 'navigation') return 'boilerplate'
  if (tag === 'footer' && !isWithin(element, 'article')) return 'boilerplate'
  return null
}

function isWithin(element: Element, tag: string): boolean {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (parent.tagName === tag) return true
  }
  return false
}

function hasText(element: Element): boolean {
  if (silentTags.has(element.tagName)) return false
  return element.childNodes.some((node) => {
    if ('value' in node) return node.value.trim() !== ''
    return 'tagName' in node && hasText(node)
  })
}

function whole(text: string | null, low: number, high: number): number {
  const value = Math.trunc(Number(text ?? 1))
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : 1
}
