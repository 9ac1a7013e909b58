import type { Mark, Node } from 'prosemirror-model'
import { baseName, type Span, spansOf, tidy } from '../inline.ts'
import { type Move, nest } from '../nest.ts'
import { escapeHtml } from './escape.ts'

const tags: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  ins: 'ins',
  del: 'del'
}

/** A document without anchors as the inside of an `<article data-roles>`: roles are class names. */
export function htmlOf(doc: Node): string {
  return doc.children.map(block).join('')
}

function block(node: Node): string {
  switch (node.type.name) {
    case 'blockquote':
      return `<blockquote>\n${htmlOf(node)}</blockquote>\n`
    case 'bullet_list':
      return `<ul>\n${items(node)}</ul>\n`
    case 'ordered_list':
      return `<ol${node.attrs.start === 1 ? '' : ` start="${node.attrs.start}"`}>\n${items(node)}</ol>\n`
    case 'table':
      return `<table>\n${node.children.map((row) => `<tr>${row.children.map(cell).join('')}</tr>\n`).join('')}</table>\n`
    case 'image': {
      const { source, alt, role } = node.attrs
      const name = baseName(source)
      const picture = `<img src="${escapeHtml(encodeURIComponent(name))}" alt="${escapeHtml(alt)}">`
      const spans = tidy(spansOf(node))
      const caption = spans.length > 0 ? `<figcaption${spacing(spans)}>${inline(spans)}</figcaption>` : ''
      return `<figure${role === 'caption' ? '' : className(role)}>${picture}${caption}</figure>\n`
    }
    case 'rule':
      return '<hr>\n'
    default: {
      const spans = tidy(spansOf(node))
      if (spans.length === 0) return ''
      const tag = node.type.name === 'heading' ? `h${node.attrs.level}` : 'p'
      const role = node.attrs.role === 'body' ? '' : className(node.attrs.role)
      return `<${tag}${role}${spacing(spans)}>${inline(spans)}</${tag}>\n`
    }
  }
}

const className = (role: string) => ` class="${role}"`

const items = (list: Node) => list.children.map((item) => `<li>${inside(item)}</li>\n`).join('')

function cell(node: Node): string {
  const tag = node.type.name === 'table_header' ? 'th' : 'td'
  const { colspan, rowspan } = node.attrs
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
  return `<${tag}${spans}>${inside(node)}</${tag}>`
}

/** A lone paragraph of copy in an item or a cell needs no tag of its own. */
function inside(node: Node): string {
  const only = node.childCount === 1 ? node.firstChild : null
  const spans = only ? tidy(spansOf(only)) : []
  const plain = only?.type.name === 'paragraph' && only.attrs.role === 'body' && spacing(spans) === ''
  return plain ? inline(spans) : `\n${htmlOf(node)}`
}

/** Runs of spaces and tabs are kept only where the page says so. */
function spacing(spans: readonly Span[]): string {
  const text = spans.map((span) => span.text).join('')
  return /[ \t\f]{2}|[\t\f]/.test(text) ? ' style="white-space: pre-wrap"' : ''
}

const inline = (spans: readonly Span[]) => nest(spans).map(sign).join('')

function sign(move: Move): string {
  switch (move.kind) {
    case 'break':
      return '<br>'
    case 'open':
      return opening(move.mark)
    case 'close':
      return move.mark.type.name === 'link' ? '</a>' : `</${tags[move.mark.type.name]}>`
    case 'text':
      return escapeHtml(move.text)
  }
}

function opening(mark: Mark): string {
  return mark.type.name === 'link' ? `<a href="${escapeHtml(mark.attrs.href)}">` : `<${tags[mark.type.name]}>`
}
