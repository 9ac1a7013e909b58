import MarkdownIt, {
  type MarkdownIt as Markdown,
  type StateBlock,
  type StateCore,
  type StateInline
} from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'

/** The tags that Markdown has no sign for, or that a sign cannot say everywhere. Any other tag is text. */
const tag = /<(\/?)(u|sup|sub|strong|em|s)>|<br ?\/?>/iy

function readTag(state: StateInline, silent: boolean): boolean {
  tag.lastIndex = state.pos
  const match = tag.exec(state.src)
  if (!match) return false
  if (!silent) {
    const name = match[2]
    if (name === undefined) state.push('hardbreak', 'br', 0)
    else {
      const token = state.push('tag', name.toLowerCase(), 0)
      token.info = match[1] === '/' ? 'close' : 'open'
      token.content = match[0]
    }
  }
  state.pos += match[0].length
  return true
}

/**
 * `[^1]: words` would be a link definition, and vanish, where footnotes are not known: it is a paragraph of its own, as the last of the
 * block rules reads one.
 */
function readFootnote(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent > 3) return false
  if (!/^\[\^[^\]\s]{1,80}\]:/.test(lineOf(state, start))) return false
  if (silent) return true
  const open = state.tokens.length
  const isRead = state.md.block.ruler.getRules('').at(-1)?.(state, start, end, false) ?? false
  const paragraph = state.tokens[open]
  if (paragraph) paragraph.meta = { note: true }
  return isRead
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

const longestSigned = 50_000
const mostSigns = 5000

/** Emphasis and links are looked for in all but a text that is made of signs: there the search grows with the square of its length. */
function readInline(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== 'inline') continue
    token.children ??= []
    const isSigns =
      token.content.length > longestSigned && (token.content.match(/[*_[\]`~<&!]/g)?.length ?? 0) > mostSigns
    if (!isSigns) {
      state.md.inline.parse(token.content, state.md, state.env, token.children)
      continue
    }
    const text = new state.Token('text', '', 0)
    text.content = token.content
    token.children.push(text)
  }
}

function parser(): Markdown {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false })
  // Addresses are kept as they are written; whether they may be a link is the schema's to say.
  markdown.normalizeLink = (address) => address
  markdown.core.ruler.at('inline', readInline)
  markdown.inline.ruler.before('autolink', 'tag', readTag)
  markdown.block.ruler.before('reference', 'footnote', readFootnote, { alt: ['paragraph', 'reference'] })
  return markdown
}

/** Markdown as the world writes it, with emphasis beside Chinese punctuation read as it was meant. */
export const markdown = parser().use(cjkFriendly)

/** Markdown to the letter of CommonMark: what other programs make of our files. */
export const strictMarkdown = parser()
