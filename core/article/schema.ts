import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { isRole, type Role } from './role.ts'

/** The version of the schema below; a review file made with a newer one opens read-only. */
export const schemaVersion = 1

const id: AttributeSpec = { default: '', validate: 'string' }

const role = (initial: Role): AttributeSpec => ({
  default: initial,
  validate(value: unknown) {
    if (!isRole(value)) throw new RangeError(`Invalid block role ${JSON.stringify(value)}`)
  }
})

const within = (name: string, low: number, high: number, initial: number): AttributeSpec => ({
  default: initial,
  validate(value: unknown) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return
    throw new RangeError(`Invalid ${name} ${JSON.stringify(value)}: not an integer from ${low} to ${high}`)
  }
})

const columnWidths: AttributeSpec = {
  default: null,
  validate(value: unknown) {
    if (value === null) return
    if (Array.isArray(value) && value.every((width) => typeof width === 'number')) return
    throw new RangeError('Invalid column widths')
  }
}

/** A link's address that may be shown as a link: http, https and mailto; anything else is kept as text only. */
export function isLinkable(href: string): boolean {
  return href.length <= 2048 && /^(?:https?:\/\/[^\s@]+$|mailto:[^\s]+$)/i.test(href)
}

const cellAttributes = {
  colspan: within('colspan', 1, 1000, 1),
  rowspan: within('rowspan', 1, 1000, 1),
  colwidth: columnWidths
}

const cellDom = (tag: string): NodeSpec['toDOM'] => {
  return (node) => [tag, { colspan: String(node.attrs.colspan), rowspan: String(node.attrs.rowspan) }, 0]
}

// Content expressions use `*` throughout: no edit, merge or rebase may fail for want of a filler node.
const nodes = {
  doc: { content: 'block*' },
  paragraph: {
    content: 'inline*',
    group: 'block',
    attrs: { id, role: role('body') },
    toDOM: (node) => ['p', { 'data-block': node.attrs.id, 'data-role': node.attrs.role }, 0]
  },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { id, role: role('body'), level: within('heading level', 1, 6, 2) },
    toDOM: (node) => [
      `h${node.attrs.level}`,
      { 'data-block': node.attrs.id, 'data-role': node.attrs.role },
      0
    ]
  },
  blockquote: {
    content: 'block*',
    group: 'block',
    defining: true,
    attrs: { id },
    toDOM: (node) => ['blockquote', { 'data-block': node.attrs.id }, 0]
  },
  bullet_list: {
    content: 'list_item*',
    group: 'block',
    attrs: { id },
    toDOM: (node) => ['ul', { 'data-block': node.attrs.id }, 0]
  },
  ordered_list: {
    content: 'list_item*',
    group: 'block',
    attrs: { id, start: within('list start', 0, 1_000_000, 1) },
    toDOM: (node) => ['ol', { 'data-block': node.attrs.id, start: String(node.attrs.start) }, 0]
  },
  list_item: {
    content: 'block*',
    defining: true,
    toDOM: () => ['li', 0]
  },
  table: {
    content: 'table_row*',
    group: 'block',
    tableRole: 'table',
    isolating: true,
    attrs: { id },
    toDOM: (node) => ['table', { 'data-block': node.attrs.id }, ['tbody', 0]]
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    toDOM: () => ['tr', 0]
  },
  table_cell: {
    content: 'block*',
    tableRole: 'cell',
    isolating: true,
    attrs: cellAttributes,
    toDOM: cellDom('td')
  },
  table_header: {
    content: 'block*',
    tableRole: 'header_cell',
    isolating: true,
    attrs: cellAttributes,
    toDOM: cellDom('th')
  },
  /** A picture's place in the copy. `source` is a name to show, never an address to fetch; the content is the caption. */
  image: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: {
      id,
      role: role('caption'),
      source: { default: '', validate: 'string' },
      alt: { default: '', validate: 'string' }
    },
    toDOM: (node) => [
      'figure',
      {
        'data-block': node.attrs.id,
        'data-role': node.attrs.role,
        'data-source': node.attrs.source,
        'data-alt': node.attrs.alt
      },
      ['figcaption', 0]
    ]
  },
  rule: {
    group: 'block',
    attrs: { id },
    toDOM: (node) => ['hr', { 'data-block': node.attrs.id }]
  },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    leafText: () => '\n',
    toDOM: () => ['br']
  }
} satisfies Record<string, NodeSpec>

const author: Record<string, AttributeSpec> = {
  id: { validate: 'string' },
  by: { default: '', validate: 'string' },
  at: { default: '', validate: 'string' }
}

const marks = {
  strong: {
    toDOM: () => ['strong', 0]
  },
  em: { toDOM: () => ['em', 0] },
  underline: { toDOM: () => ['u', 0] },
  strike: { toDOM: () => ['s', 0] },
  superscript: { excludes: 'superscript subscript', toDOM: () => ['sup', 0] },
  subscript: { excludes: 'superscript subscript', toDOM: () => ['sub', 0] },
  link: {
    inclusive: false,
    attrs: {
      href: {
        validate(value: unknown) {
          if (typeof value !== 'string' || !isLinkable(value)) throw new RangeError('Invalid link address')
        }
      }
    },
    toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer', tabindex: '-1' }, 0]
  },
  /** Suggested insertion and deletion. At most one of each lies on a text node. */
  ins: { attrs: author, excludes: '', inclusive: false, toDOM: () => ['ins', 0] },
  del: { attrs: author, excludes: '', inclusive: false, toDOM: () => ['del', 0] },
  fmt: {
    attrs: {
      ...author,
      add: { default: '', validate: 'string' },
      remove: { default: '', validate: 'string' }
    },
    excludes: '',
    inclusive: false,
    toDOM: () => ['span', { class: 'fmt' }, 0]
  },
  /** What a person attached: the id of a claim record or a thread. Several may overlap. */
  anchor: {
    attrs: { id: { validate: 'string' } },
    excludes: '',
    inclusive: false,
    toDOM: (mark) => ['span', { 'data-anchor': mark.attrs.id }, 0]
  }
} satisfies Record<string, MarkSpec>

/** The article's ProseMirror schema. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })
