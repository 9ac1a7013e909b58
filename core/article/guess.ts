import type { Node } from 'prosemirror-model'
import { roleOfWording } from './patterns.ts'
import { blockText } from './plain.ts'
import type { Role } from './role.ts'

/** One top-level block as guessing sees it. */
export interface Line {
  readonly text: string
  /** The level of a heading that the file itself marks; null for a paragraph. */
  readonly level: number | null
  /** A role that the file itself gives; null where it gives none. */
  readonly known: Role | null
  /** A table, list, quotation or picture: it is copy, but never a headline or a sub-heading. */
  readonly solid: boolean
}

export interface Guess {
  readonly role: Role
  /** The heading level that the line should have; null for a paragraph. */
  readonly level: number | null
}

/** Columns on a page, a Chinese character taking two; not counted beyond what a short line can have. */
function width(text: string): number {
  let columns = 0
  for (const character of text.slice(0, longestShort)) columns += character > '\u2e7f' ? 2 : 1
  return columns
}

const longestShort = 200

const endsWith = (pattern: RegExp) => (text: string) => pattern.test(text.slice(-12))
const isStopped = endsWith(/[。！？；…，、,;.!?](?:["'”’」』）)\]】]*)$/)
const isSentence = endsWith(/[。！？….!?:：](?:["'”’」』）)\]】]*)$/)

/** A paragraph of copy: long, or a whole sentence. */
function isProse(text: string): boolean {
  const columns = width(text)
  if (columns > 160 || text.length > longestShort) return true
  if (/\p{Script=Han}/u.test(text)) {
    return columns >= 24 && (/[。；]/.test(text) || (columns > 70 && /[，,]/.test(text) && isSentence(text)))
  }
  return /[.!?](?:["'”’)\]]*)$/.test(text) && text.split(/\s+/).length >= 9
}

/** A line that may be a title of some sort: short, and no sentence. */
function isTitle(text: string): boolean {
  const columns = width(text)
  if (columns > 150 || text.length > longestShort || text === '') return false
  return !/[。，；、,;.](?:["'”’」』）)\]】]*)$/.test(text) || /(?:\.\.\.|…)$/.test(text)
}

/** Two halves cut alike, 保一方平安 促一方发展: a motto over a headline rather than the news. */
function isCouplet(text: string): boolean {
  const halves = text.split(/[\s　·]+/)
  const [first = '', second = ''] = halves
  if (halves.length !== 2 || first.length !== second.length || /\d/.test(text)) return false
  return Array.from(first).some((character, index) => character === second[index])
}

/** A label over a headline: 深度调查, 评论｜, Analysis: */
function isKicker(text: string): boolean {
  return /^——?|[:：｜|]$/.test(text) || (width(text) <= 12 && !/\d/.test(text)) || isCouplet(text)
}

const headLength = 200
const mostDecks = 3

/**
 * Roles, and levels of headings that the file did not mark, for the blocks of an article in order. A newspaper's page is read as: what
 * the site puts around it, titles, names and dates, paragraphs with short lines between them as sub-headings, names, rights. Whatever
 * is not told apart for sure stays body, so that no figure goes unasked.
 */
export function guessRoles(lines: readonly Line[]): Guess[] {
  const wording = lines.map(
    (line) => line.known ?? (line.solid || lines.length === 1 ? null : roleOfWording(line.text))
  )
  const isCopy = (index: number) => {
    const line = lines[index]
    return line !== undefined && wording[index] === null && (line.solid || isProse(line.text))
  }
  const indices = lines.map((_, index) => index)
  const firstProse = indices.find(isCopy) ?? lines.length
  const lastProse = indices.findLast(isCopy) ?? lines.length
  const headline = lines.length > 1 ? headlineOf(lines, wording, Math.min(firstProse, headLength)) : null
  const guesses = lines.map((line, index): Guess => {
    const role = wording[index]
    if (role) return { role, level: line.level }
    if (line.solid) return { role: 'body', level: null }
    if (index === headline) return { role: 'headline', level: line.level ?? 1 }
    if (headline !== null && index < firstProse && index <= headline + mostDecks && isTitle(line.text)) {
      return titleRole(lines, headline, index)
    }
    const level = line.level ?? (isSubheading(lines, wording, index, firstProse, lastProse) ? 2 : null)
    return { role: 'body', level }
  })
  return guesses
}

function headlineOf(
  lines: readonly Line[],
  wording: readonly (Role | null)[],
  firstProse: number
): number | null {
  const known = wording.indexOf('headline')
  if (known >= 0) return known
  const marked = lines.findIndex((line, index) => line.level === 1 && wording[index] === null)
  if (marked >= 0) return marked
  const titles: number[] = []
  for (let index = 0; index < firstProse; index += 1) {
    const line = lines[index]
    if (line && wording[index] === null && !line.solid && isTitle(line.text)) titles.push(index)
  }
  const level = titles.reduce((least, index) => Math.min(least, lines[index]?.level ?? 7), 7)
  const candidates = level < 7 ? titles.filter((index) => lines[index]?.level === level) : titles
  return candidates.find((index) => !isKicker(lines[index]?.text ?? '')) ?? candidates[0] ?? null
}

/** Titles around the headline are decks; before it, short names far away from it are the site's own. */
function titleRole(lines: readonly Line[], headline: number, index: number): Guess {
  const line = lines[index]
  const level = line?.level ?? null
  if (level !== null && index > headline) return { role: 'body', level }
  const far = index < headline - 2 && !/\d/.test(line?.text ?? '') && width(line?.text ?? '') <= 16
  return { role: far ? 'boilerplate' : 'deck', level }
}

/** A short line without a full stop between paragraphs. */
function isSubheading(
  lines: readonly Line[],
  wording: readonly (Role | null)[],
  index: number,
  firstProse: number,
  lastProse: number
): boolean {
  const line = lines[index]
  if (!line || index < firstProse || index >= lastProse) return false
  if (line.text.length > 64 || isStopped(line.text) || /[:：]$/.test(line.text) || width(line.text) > 64)
    return false
  if (/^[•·●■◆▲*–—-]\s*|^\(?\d+[.)、]/.test(line.text) || !/\p{L}/u.test(line.text)) return false
  const isParagraph = (at: number) => {
    const other = lines[at]
    return other !== undefined && wording[at] === null && (other.solid || isStopped(other.text))
  }
  return isParagraph(index - 1) && isParagraph(index + 1)
}

const endLength = 1000

const solids = new Set(['blockquote', 'bullet_list', 'ordered_list', 'table', 'image', 'rule'])

/**
 * The document with guessed roles on its top-level paragraphs and headings. `known` says which blocks have a role from the file itself.
 * With `headings`, lines that look like a headline or a sub-heading become headings.
 */
export function withGuessedRoles(
  doc: Node,
  { known, headings }: { known: ReadonlySet<Node>; headings: boolean }
): Node {
  const { schema } = doc.type
  // A book-length file is read at its ends, where a paper and its site put what is not copy.
  const gap = Math.max(0, doc.childCount - 2 * endLength)
  const isRead = (index: number) => gap === 0 || index < endLength || index >= endLength + gap
  const guesses = guessRoles(
    doc.children
      .filter((_, index) => isRead(index))
      .map((block) => ({
        text: block.isTextblock ? blockText(block).text : '',
        level: block.type.name === 'heading' ? block.attrs.level : null,
        known: known.has(block) ? block.attrs.role : null,
        solid: solids.has(block.type.name)
      }))
  )
  const guessed = doc.children.map((block, index) => {
    const guess = isRead(index) ? guesses[index < endLength ? index : index - gap] : undefined
    if (!guess || solids.has(block.type.name)) return block
    const attrs = { ...block.attrs, role: guess.role }
    if (headings && guess.level !== null && block.type.name === 'paragraph') {
      return schema.node('heading', { ...attrs, level: guess.level }, block.content)
    }
    return guess.role === block.attrs.role ? block : block.type.create(attrs, block.content)
  })
  return doc.type.create(doc.attrs, guessed)
}
