import type { Node } from 'prosemirror-model'
import type { Examination } from '#core/analysis'
import { blockAt, inScope, offsetInBlock, type Plain, type PlainBlock, type Role } from '#core/article'
import type { Finding, RuleSet } from '#core/checks'
import type { Claim } from '#core/claims'
import type { Figure } from '#core/figures'
import { canonical, hashOf } from './canonical.ts'
import { distinct } from './key.ts'
import { quoteOf, sentenceAround } from './quote.ts'
import type { Quote } from './words.ts'

/** A figure of the committed document, as a review needs it. */
export interface FigureFact {
  readonly figure: Figure
  readonly claim: Claim | null
  /** What the copy says here now. */
  readonly quote: Quote
  readonly role: Role
  /** False in bylines, datelines and boilerplate, which the gate does not ask for. */
  readonly inScope: boolean
  /** Ids of the anchor marks that touch the figure's words, in document order. */
  readonly anchors: readonly string[]
}

export interface FindingFact {
  /** Changes when the rule, the block or the words of one of its figures change. */
  readonly key: string
  readonly finding: Finding
}

/** An anchor mark's extent: the union of its ranges, in the accepted text. */
export interface AnchorFact {
  readonly id: string
  readonly start: number
  readonly end: number
  /** What the copy says there now: the anchored words with every figure that they touch. */
  readonly quote: Quote
}

/** What is true of the document at one version. Computed afresh from the committed document; nothing a client says goes in. */
export interface Facts {
  readonly version: number
  readonly documentHash: string
  readonly textHash: string
  readonly figures: readonly FigureFact[]
  readonly findings: readonly FindingFact[]
  /** The rules that the findings come from. */
  readonly rules: RuleSet
  readonly anchors: ReadonlyMap<string, AnchorFact>
  /** How many suggestions (ins, del, fmt) are still open. */
  readonly suggestions: number
  /** The copy has no text at all. */
  readonly empty: boolean
}

interface Marked {
  /** Ranges of anchor marks, UTF-16 offsets into the block's accepted text. */
  readonly anchors: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  readonly suggestions: readonly string[]
}

const markedOf = new WeakMap<Node, Marked>()

function marked(block: PlainBlock): Marked {
  const known = markedOf.get(block.node)
  if (known) return known
  const anchors: { id: string; start: number; end: number }[] = []
  const suggestions: string[] = []
  block.node.forEach((child, position) => {
    const length = child.isText ? child.nodeSize : (child.type.spec.leafText?.(child) ?? '').length
    const start = offsetInBlock(block, position)
    const hidden = child.marks.some((mark) => mark.type.name === 'del')
    for (const mark of child.marks) {
      if (mark.type.name === 'anchor') {
        if (!hidden && length > 0) anchors.push({ id: mark.attrs.id, start, end: start + length })
      } else if (mark.type.name === 'ins' || mark.type.name === 'del' || mark.type.name === 'fmt') {
        suggestions.push(mark.attrs.id)
      }
    }
  })
  const result = { anchors, suggestions }
  markedOf.set(block.node, result)
  return result
}

interface Extent {
  start: number
  end: number
  readonly figures: Set<Figure>
}

/** Index of the first figure that ends after an offset. */
function firstAfter(figures: readonly Figure[], offset: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    const figure = figures[middle]
    if (figure && figure.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

// Hashed words come back with every reading of the document. Two generations bound what is kept.
const hashesKept = 4096
let youngHashes = new Map<string, string>()
let oldHashes = new Map<string, string>()

function hashOfWords(words: readonly string[]): string {
  const text = JSON.stringify(words)
  const known = youngHashes.get(text)
  if (known !== undefined) return known
  const hash = oldHashes.get(text) ?? hashOf(canonical(words)).slice(0, 16)
  if (youngHashes.size >= hashesKept) {
    oldHashes = youngHashes
    youngHashes = new Map()
  }
  youngHashes.set(text, hash)
  return hash
}

function findingFacts(article: Plain, findings: readonly Finding[]): FindingFact[] {
  const key = distinct()
  return findings.map((finding) => {
    const block = blockAt(article, finding.start).id
    const words = [finding.rule, block, ...finding.figures.map((figure) => figure.text), finding.text]
    const base = `${finding.rule.slice(0, 100)}/${hashOfWords(words)}`
    return { key: key(base), finding }
  })
}

/**
 * What a review needs to know of a document: its figures with their words, the extent of each anchor, the findings with keys that
 * outlive edits elsewhere. `examination` has to be of the same document. The hashes are computed when first read.
 */
export function factsOf(doc: Node, version: number, examination: Examination): Facts {
  const { plain: article, figures, claims, findings } = examination
  const claimOf = new Map<Figure, Claim>()
  for (const claim of claims) for (const figure of claim.figures) claimOf.set(figure, claim)

  const extents = new Map<string, Extent>()
  const touching = new Map<Figure, Set<string>>()
  const suggestions = new Set<string>()
  for (const block of article.blocks) {
    const found = marked(block)
    for (const suggestion of found.suggestions) suggestions.add(suggestion)
    for (const anchor of found.anchors) {
      const start = block.start + anchor.start
      const end = block.start + anchor.end
      const extent = extents.get(anchor.id) ?? { start, end, figures: new Set() }
      extent.start = Math.min(extent.start, start)
      extent.end = Math.max(extent.end, end)
      extents.set(anchor.id, extent)
      for (let index = firstAfter(figures, start); index < figures.length; index += 1) {
        const figure = figures[index]
        if (!figure || figure.start >= end) break
        extent.figures.add(figure)
        const ids = touching.get(figure) ?? new Set()
        touching.set(figure, ids.add(anchor.id))
      }
    }
  }

  const figureFacts = figures.map((figure): FigureFact => {
    const claim = claimOf.get(figure) ?? null
    const clause = claim?.text ?? sentenceAround(article, figure.start, figure.end)
    const { role } = blockAt(article, figure.start)
    return {
      figure,
      claim,
      quote: quoteOf(article, figure.start, figure.end, clause),
      role,
      inScope: inScope(role),
      anchors: [...(touching.get(figure) ?? [])]
    }
  })

  const anchors = new Map<string, AnchorFact>()
  for (const [id, extent] of extents) anchors.set(id, anchorFact(id, extent, article, claims, claimOf))

  let documentHash: string | null = null
  let textHash: string | null = null
  return {
    version,
    get documentHash() {
      documentHash ??= hashOf(canonical(doc.toJSON()))
      return documentHash
    },
    get textHash() {
      textHash ??= hashOf(article.text.toWellFormed())
      return textHash
    },
    figures: figureFacts,
    findings: findingFacts(article, findings),
    rules: examination.rules,
    anchors,
    suggestions: suggestions.size,
    empty: article.text.trim() === ''
  }
}

function anchorFact(
  id: string,
  extent: Extent,
  article: Plain,
  claims: readonly Claim[],
  claimOf: ReadonlyMap<Figure, Claim>
): AnchorFact {
  const figures = [...extent.figures]
  const start = Math.min(extent.start, ...figures.map((figure) => figure.start))
  const end = Math.max(extent.end, ...figures.map((figure) => figure.end))
  const held = figures.flatMap((figure) => claimOf.get(figure) ?? [])
  const around = held.length > 0 ? held : claims.filter((claim) => claim.start < end && start < claim.end)
  const clause =
    around.length > 0
      ? article.text.slice(
          Math.min(start, ...around.map((claim) => claim.start)),
          Math.max(end, ...around.map((claim) => claim.end))
        )
      : sentenceAround(article, start, end)
  return { id, start, end, quote: quoteOf(article, start, end, clause) }
}
