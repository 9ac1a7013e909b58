import { DOMParser, type ParseRule } from 'prosemirror-model'
import { isLinkable, isRole, schema } from '#core/article'

const blockAttributes = (dom: HTMLElement) => {
  const role = dom.getAttribute('data-role')
  return { id: dom.getAttribute('data-block') ?? '', ...(isRole(role) ? { role } : {}) }
}

const whole = (text: string | null, low: number, high: number, initial: number) => {
  const value = Number(text ?? initial)
  return Number.isInteger(value) ? Math.min(high, Math.max(low, value)) : initial
}

const cell = (dom: HTMLElement) => ({
  colspan: whole(dom.getAttribute('colspan'), 1, 1000, 1),
  rowspan: whole(dom.getAttribute('rowspan'), 1, 1000, 1)
})

const headings: ParseRule[] = [1, 2, 3, 4, 5, 6].map((level) => ({
  tag: `h${level}`,
  node: 'heading',
  getAttrs: (dom) => ({ ...blockAttributes(dom), level })
}))

// The schema stands in core, which knows no DOM; how the DOM is read stands here.
const rules: ParseRule[] = [
  { tag: 'p', node: 'paragraph', getAttrs: blockAttributes },
  ...headings,
  { tag: 'blockquote', node: 'blockquote', getAttrs: blockAttributes },
  { tag: 'ul', node: 'bullet_list', getAttrs: blockAttributes },
  {
    tag: 'ol',
    node: 'ordered_list',
    getAttrs: (dom) => ({ ...blockAttributes(dom), start: whole(dom.getAttribute('start'), 0, 1_000_000, 1) })
  },
  { tag: 'li', node: 'list_item' },
  { tag: 'table', node: 'table', getAttrs: blockAttributes },
  { tag: 'tr', node: 'table_row' },
  { tag: 'td', node: 'table_cell', getAttrs: cell },
  { tag: 'th', node: 'table_header', getAttrs: cell },
  {
    tag: 'figure',
    node: 'image',
    contentElement: (dom) =>
      (dom instanceof Element && dom.querySelector('figcaption')) || (dom as HTMLElement),
    getAttrs: (dom) => ({
      ...blockAttributes(dom),
      source: dom.getAttribute('data-source') ?? '',
      alt: dom.getAttribute('data-alt') ?? ''
    })
  },
  { tag: 'hr', node: 'rule', getAttrs: blockAttributes },
  { tag: 'br', node: 'hard_break' },
  { tag: 'strong', mark: 'strong' },
  // Google Docs wraps a whole clipboard in <b style="font-weight:normal">.
  { tag: 'b', mark: 'strong', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
  {
    style: 'font-weight',
    mark: 'strong',
    getAttrs: (value) => /^(bold(er)?|[5-9]\d{2,})$/.test(value) && null
  },
  { tag: 'em', mark: 'em' },
  { tag: 'i', mark: 'em' },
  { style: 'font-style=italic', mark: 'em' },
  { tag: 'u', mark: 'underline' },
  { tag: 's', mark: 'strike' },
  { tag: 'strike', mark: 'strike' },
  { tag: 'sup', mark: 'superscript' },
  { tag: 'sub', mark: 'subscript' },
  {
    tag: 'a[href]',
    mark: 'link',
    getAttrs: (dom) => {
      const href = dom.getAttribute('href') ?? ''
      return isLinkable(href) ? { href } : false
    }
  },
  {
    tag: 'span[data-anchor]',
    mark: 'anchor',
    getAttrs: (dom) => ({ id: dom.getAttribute('data-anchor') ?? '' })
  }
]

/** Reads the editor's own DOM and cleaned clipboard HTML into the article's schema. */
export const domParser = new DOMParser(schema, rules)
