import type { Token } from 'markdown-it'
import type { Mark } from 'prosemirror-model'
import { isLinkable, schema } from '#core/article'
import { baseName, type Span } from '../inline.ts'

/** Inline content as read: words, or a picture among them. */
export type Piece =
  | ({ readonly kind: 'span' } & Span)
  | { readonly kind: 'image'; readonly source: string; readonly alt: string }

const markOf: Record<string, Mark> = {
  strong: schema.mark('strong'),
  em: schema.mark('em'),
  s: schema.mark('strike'),
  u: schema.mark('underline'),
  sup: schema.mark('superscript'),
  sub: schema.mark('subscript')
}

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f\u{20000}-\u{3ffff}]/u

/** Reads an inline token's children. A tag that is not opened or not closed stays as it was typed. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  const paired = pairedTags(tokens)
  const active: Mark[] = []
  const drop = (mark: Mark | undefined) => {
    const at = mark ? active.findLastIndex((other) => other.eq(mark)) : -1
    if (at >= 0) active.splice(at, 1)
  }
  const links: (Mark | undefined)[] = []
  const say = (text: string) => {
    const marks = active.reduce((set: readonly Mark[], mark) => mark.addToSet(set), [])
    if (text !== '') pieces.push({ kind: 'span', text, marks })
  }
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'text':
      case 'code_inline':
      case 'html_inline':
        say(token.content.replace(/[\r\n]/g, ' '))
        break
      case 'hardbreak':
        say('\n')
        break
      case 'softbreak':
        say(tokens[index - 1]?.type === 'image' ? '\n' : softBreak(tokens[index - 1], tokens[index + 1]))
        break
      case 'image': {
        const alt = piecesOf(token.children ?? []).map((piece) =>
          piece.kind === 'span' ? piece.text : piece.alt
        )
        const words = alt.join('').replace(/\s+/g, ' ').trim()
        pieces.push({ kind: 'image', source: baseName(String(token.attrGet('src') ?? '')), alt: words })
        break
      }
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '')
        const link = isLinkable(href) ? schema.mark('link', { href }) : undefined
        links.push(link)
        if (link) active.push(link)
        break
      }
      case 'link_close':
        drop(links.pop())
        break
      case 'tag':
        if (!paired.has(index)) say(token.content)
        else if (token.info === 'open') push(active, markOf[token.tag])
        else drop(markOf[token.tag])
        break
      default:
        if (token.type.endsWith('_open')) push(active, markOf[token.tag])
        else if (token.type.endsWith('_close')) drop(markOf[token.tag])
        else say(token.content)
    }
  }
  return pieces
}

function push(active: Mark[], mark: Mark | undefined): void {
  if (mark) active.push(mark)
}

function pairedTags(tokens: readonly Token[]): Set<number> {
  const paired = new Set<number>()
  const open: Record<string, number[]> = {}
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'tag') continue
    open[token.tag] ??= []
    const waiting = open[token.tag] ?? []
    if (token.info === 'open') waiting.push(index)
    else {
      const start = waiting.pop()
      if (start !== undefined) paired.add(start).add(index)
    }
  }
  return paired
}

/** A line end in the source is a space, save between two Chinese characters. */
function softBreak(before: Token | undefined, after: Token | undefined): string {
  const last = Array.from(before?.content.slice(-2) ?? '').at(-1) ?? ''
  const first = Array.from(after?.content.slice(0, 2) ?? '').at(0) ?? ''
  return cjk.test(last) && cjk.test(first) ? '' : ' '
}

export function spansOnly(pieces: readonly Piece[]): Span[] {
  return pieces.flatMap((piece) => (piece.kind === 'span' ? [{ text: piece.text, marks: piece.marks }] : []))
}
