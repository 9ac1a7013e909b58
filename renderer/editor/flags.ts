import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { analyse } from '#core/analysis'
import {
  type BlockText,
  blockAt,
  blockText,
  type Plain,
  type PlainBlock,
  plain,
  positionInBlock
} from '#core/article'
import type { Claim } from '#core/claims'
import type { Language } from '#core/language'
import type { Entry, FindingFact, Status } from '#core/review'
import { changedBlocks, type PlacedBlock } from './changed.ts'

/** One underline: UTF-16 offsets into its block's text. */
interface Flag {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** What the last derivation knew of each record: enough to draw its figure again while the person types. */
type Known = ReadonlyMap<string, { readonly status: Status; readonly exact: string }>

interface Flags {
  /** Mapped through every transaction, drawn anew only inside changed blocks. */
  readonly set: DecorationSet
  /** The document that `set` was drawn for; behind the state's only while an input method composes. */
  readonly drawn: Node
  readonly known: Known
  readonly lit: DecorationSet
  readonly painter: Painter
}

/** What a derivation says of the blocks that it read. */
interface Derived {
  readonly known: Known
  readonly flags: ReadonlyMap<Node, readonly Flag[]>
}

/** How many blocks are drawn in one go. */
const drawnAtOnce = 8

type Change =
  | { readonly type: 'derived'; readonly derived: Derived }
  | { readonly type: 'composed' }
  | { readonly type: 'light'; readonly kind: Light; readonly range: { from: number; to: number } | null }

const key = new PluginKey<Flags>('flags')

/** Figures, findings and claims of the machine as decorations: never in the document, never in the way of a keystroke. */
export function flags(language: Language): Plugin<Flags> {
  const painter = new Painter(language)
  return new Plugin<Flags>({
    key,
    state: {
      init: (_config, state) => ({
        set: DecorationSet.empty,
        drawn: state.doc,
        known: new Map(),
        lit: DecorationSet.empty,
        painter
      }),
      apply: (transaction, value) => painter.apply(transaction, value)
    },
    props: {
      decorations: (state) => key.getState(state)?.set
    }
  })
}

/** The selected item, apart from the flags: it changes at other times. */
export function lights(): Plugin {
  return new Plugin({ props: { decorations: (state) => key.getState(state)?.lit } })
}

/**
 * Draws what a derivation found, in the blocks where it differs from what is drawn, a few blocks at a time: one transaction each, of the
 * state as it is then. Blocks that were edited since it was read keep what they have.
 */
export function* drawings(
  now: () => EditorState,
  article: Plain,
  entries: readonly Entry[],
  findings: readonly FindingFact[],
  claims: readonly Claim[]
): Generator<Transaction, void> {
  const derived = derivedOf(article, entries, findings, claims)
  yield change(now(), { type: 'derived', derived: { known: derived.known, flags: new Map() } })
  const painter = key.getState(now())?.painter
  const differing = [...derived.flags].filter(([node, flags]) => painter?.differs(node, flags))
  for (let at = 0; at < differing.length; at += drawnAtOnce) {
    const flags = new Map(differing.slice(at, at + drawnAtOnce))
    yield change(now(), { type: 'derived', derived: { known: derived.known, flags } })
  }
}

function derivedOf(
  article: Plain,
  entries: readonly Entry[],
  findings: readonly FindingFact[],
  claims: readonly Claim[]
): Derived {
  const flags = new Map<Node, Flag[]>(article.blocks.map(({ node }) => [node, []]))
  const put = (block: PlainBlock, start: number, end: number, kind: string) => {
    const flag = {
      start: Math.max(start, block.start) - block.start,
      end: Math.min(end, block.end) - block.start,
      kind
    }
    if (flag.end > flag.start) flags.get(block.node)?.push(flag)
  }
  const add = (start: number, end: number, kind: string) => {
    const first = blockAt(article, start)
    if (end <= first.end) put(first, start, end, kind)
    else
      for (const block of article.blocks)
        if (block.start < end && block.end > start) put(block, start, end, kind)
  }
  const known = new Map<string, { status: Status; exact: string }>()
  for (const { place, status, record } of entries) {
    if (record) known.set(record.id, { status, exact: record.quote.exact })
    if (place) add(place.start, place.end, figureKind(status))
  }
  for (const { finding } of findings) add(finding.start, finding.end, `finding finding-${finding.outcome}`)
  for (const claim of claims) if (claim.figures.length === 0) add(claim.start, claim.end, 'claim')
  return { known, flags }
}

export function drawComposed(state: EditorState): Transaction {
  return change(state, { type: 'composed' })
}

/** Which stretch is lit: the selected item, or one that is shown for a moment. */
export type Light = 'f-selected' | 'f-flash'

export function drawLight(
  state: EditorState,
  kind: Light,
  range: { from: number; to: number } | null
): Transaction {
  return change(state, { type: 'light', kind, range })
}

/** Where a light stands now; null where it is out or its words are gone. */
export function lightOf(state: EditorState, kind: Light): { from: number; to: number } | null {
  return key.getState(state)?.lit.find(undefined, undefined, (spec) => spec.kind === kind)[0] ?? null
}

function change(state: EditorState, value: Change): Transaction {
  return state.tr.setMeta(key, value).setMeta('addToHistory', false)
}

const figureKind = (status: Status) => `f f-${status}`

class Painter {
  private readonly language: Language
  /** What is drawn in a block, so that a derivation that says the same changes nothing. */
  private readonly drawn = new WeakMap<Node, string>()

  constructor(language: Language) {
    this.language = language
  }

  /** What is drawn in a block is not this. */
  differs(node: Node, wanted: readonly Flag[]): boolean {
    return (this.drawn.get(node) ?? '') !== signature(wanted)
  }

  apply(transaction: Transaction, value: Flags): Flags {
    const change: Change | undefined = transaction.getMeta(key)
    const { painter } = value
    let { set, drawn, known, lit } = value
    if (transaction.docChanged) {
      set = set.map(transaction.mapping, transaction.doc)
      lit = lit.map(transaction.mapping, transaction.doc)
    }
    const composing = transaction.docChanged && transaction.getMeta('composition') !== undefined
    if (change?.type === 'derived') {
      known = change.derived.known
      set = this.derived(transaction.doc, set, change.derived.flags)
    } else if (change?.type === 'composed' || (transaction.docChanged && !composing)) {
      set = this.changed(drawn, transaction.doc, set, known)
      drawn = transaction.doc
    }
    if (change?.type === 'light') {
      const others = lit.remove(lit.find(undefined, undefined, (spec) => spec.kind === change.kind))
      lit = change.range ? others.add(transaction.doc, [lightAt(change.range, change.kind)]) : others
    }
    return { set, drawn, known, lit, painter }
  }

  private changed(before: Node, doc: Node, set: DecorationSet, known: Known): DecorationSet {
    const changed = changedBlocks(before, doc)
    if (!changed) return set
    const old = set.find(changed.from, changed.to)
    const young = changed.blocks.flatMap((block) => this.paint(block, this.quick(doc, block, known)))
    return replaced(set, doc, old, young)
  }

  private derived(doc: Node, set: DecorationSet, flags: ReadonlyMap<Node, readonly Flag[]>): DecorationSet {
    if (flags.size === 0) return set
    const old: Decoration[] = []
    const young: Decoration[] = []
    for (const { node, position } of plain(doc).blocks) {
      const wanted = flags.get(node)
      if (!wanted) continue
      old.push(...set.find(position, position + node.content.size))
      young.push(...this.paint({ node, position }, wanted))
    }
    return old.length + young.length === 0 ? set : replaced(set, doc, old, young)
  }

  /** The figures of one block at once, without what only the whole article can say. */
  private quick(doc: Node, { node }: PlacedBlock, known: Known): Flag[] {
    const block = { ...blockText(node), node, role: node.attrs.role }
    const prominent = block.role === 'headline' || block.role === 'deck' || leadOf(doc) === node
    return analyse(block, this.language, prominent).figures.map(({ start, end }) => ({
      start,
      end,
      kind: figureKind(statusOf(block, start, end, known))
    }))
  }

  private paint({ node, position }: PlacedBlock, wanted: readonly Flag[]): Decoration[] {
    this.drawn.set(node, signature(wanted))
    const text = blockText(node)
    return wanted.map((flag) => {
      const from = position + positionInBlock(text, flag.start, 1)
      const to = position + positionInBlock(text, flag.end, -1)
      return Decoration.inline(from, to, { class: flag.kind })
    })
  }
}

// DecorationSet.remove and add keep everything outside the changed blocks.
function replaced(set: DecorationSet, doc: Node, old: Decoration[], young: Decoration[]): DecorationSet {
  const rest = old.length > 0 ? set.remove(old) : set
  return young.length > 0 ? rest.add(doc, young) : rest
}

function lightAt({ from, to }: { from: number; to: number }, kind: Light): Decoration {
  return Decoration.inline(from, to, { class: kind }, { kind })
}

function signature(flags: readonly Flag[]): string {
  return flags.map(({ start, end, kind }) => `${start}-${end} ${kind}`).join('\n')
}

/** The first paragraph of the body that has text: what it says weighs more. */
function leadOf(doc: Node): Node | null {
  let lead: Node | null = null
  doc.descendants((node) => {
    if (lead) return false
    if (node.isTextblock && node.attrs.role === 'body' && blockText(node).text.trim() !== '') lead = node
    return !node.isTextblock
  })
  return lead
}

function statusOf(
  block: BlockText & { readonly node: Node },
  start: number,
  end: number,
  known: Known
): Status {
  for (const id of anchorsOver(block.node, block, start, end)) {
    const record = known.get(id)
    if (!record) continue
    const same = record.exact === block.text.slice(start, end)
    return record.status === 'settled' && !same ? 'stale' : record.status
  }
  return 'detected'
}

function anchorsOver(node: Node, block: BlockText, start: number, end: number): string[] {
  const from = positionInBlock(block, start, 1)
  const to = positionInBlock(block, end, -1)
  const ids: string[] = []
  node.forEach((child, offset) => {
    if (offset >= to || offset + child.nodeSize <= from) return
    for (const mark of child.marks) if (mark.type.name === 'anchor') ids.push(mark.attrs.id)
  })
  return ids
}
