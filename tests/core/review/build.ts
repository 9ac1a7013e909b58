import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { examine } from '#core/analysis'
import { schema } from '#core/article'
import {
  type Actor,
  type Command,
  emptyState,
  type Facts,
  factsOf,
  type ReviewState,
  respond
} from '#core/review'

export const at = '2026-11-25T09:00:00.000+08:00'
export const checker: Actor = { id: 'c', name: '林核', role: 'checker' }
export const chief: Actor = { id: 'z', name: '周总', role: 'chief' }

export const article = (...texts: readonly string[]): Node =>
  schema.node(
    'doc',
    null,
    texts.map((text, index) =>
      schema.node('paragraph', { id: `p${index}` }, text === '' ? [] : [schema.text(text)])
    )
  )

export const facts = (doc: Node, version = 0): Facts => factsOf(doc, version, examine(doc, 'zh'))

/** The document with an anchor on the first occurrence of some words of a one-paragraph article. */
export function anchored(doc: Node, words: string, id: string): Node {
  let found: Node | null = null
  doc.descendants((node, position) => {
    if (!node.isTextblock || found) return !found
    const index = node.textContent.indexOf(words)
    if (index < 0) return false
    const from = position + 1 + index
    found = new Transform(doc).addMark(from, from + words.length, schema.mark('anchor', { id })).doc
    return false
  })
  if (!found) throw new RangeError(`${words} is not there`)
  return found
}

/** The document with the first occurrence of some words replaced; marks of the replaced words stay. */
export function reworded(doc: Node, words: string, others: string): Node {
  let found: Node | null = null
  doc.descendants((node, position) => {
    if (!node.isText || found) return !found
    const index = node.text?.indexOf(words) ?? -1
    if (index < 0) return false
    const from = position + index
    const transform = new Transform(doc)
    found = (
      others === ''
        ? transform.delete(from, from + words.length)
        : transform.replaceWith(from, from + words.length, schema.text(others, node.marks))
    ).doc
    return false
  })
  if (!found) throw new RangeError(`${words} is not there`)
  return found
}

/** A review in a test: its document and state, changed by one call after the other. */
export class Desk {
  doc: Node
  version = 0
  state: ReviewState = emptyState
  actor: Actor = checker

  constructor(doc: Node) {
    this.doc = doc
  }

  get facts(): Facts {
    return facts(this.doc, this.version)
  }

  /** What one batch leads to: 'ok' or the code of the refusal. */
  act(...commands: readonly Command[]): string {
    return this.#respond(this.doc, commands)
  }

  edit(doc: Node, ...commands: readonly Command[]): string {
    return this.#respond(doc, commands)
  }

  #respond(doc: Node, commands: readonly Command[]): string {
    const changed = !doc.eq(this.doc)
    const version = this.version + (changed ? 1 : 0)
    const response = respond(this.state, commands, facts(doc, version), { actor: this.actor, at, changed })
    if (!response.ok) return response.code
    this.doc = doc
    this.version = version
    this.state = response.state
    return 'ok'
  }
}

export const take = (claim: string): Command => ({ type: 'claim.take', claim })
export const settle = (claim: string): Command => ({ type: 'claim.settle', claim })
export const reaffirm = (claim: string): Command => ({ type: 'claim.reaffirm', claim })
export const dismiss = (claim: string): Command => ({ type: 'claim.dismiss', claim, reason: '与稿件无关' })
export const waive = (claim: string): Command => ({ type: 'claim.waive', claim, reason: '截稿在即' })
export const approve: Command = { type: 'review.approve', statement: '同意签发' }
export const voidIt: Command = { type: 'review.void', reason: '补采' }

export const find = (
  claim: string,
  verdict: Extract<Command, { type: 'claim.find' }>['verdict'],
  changes: Partial<Extract<Command, { type: 'claim.find' }>> = {}
): Command => ({
  type: 'claim.find',
  claim,
  verdict,
  method: 'primary_document',
  disposition: 'stands',
  note: '',
  ...changes
})

export const link = (claim: string, id: string, host = 'stats.example'): Command => ({
  type: 'claim.addEvidence',
  claim,
  evidence: { kind: 'link', id, url: `https://${host}/report`, title: '公报', locator: '第3页', accessed: at }
})

export const note = (claim: string, id: string): Command => ({
  type: 'claim.addEvidence',
  claim,
  evidence: { kind: 'note', id, text: '电话记录' }
})
