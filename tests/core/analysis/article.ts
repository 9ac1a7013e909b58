import type { Node } from 'prosemirror-model'
import { type Role, schema } from '#core/article'

/** A paragraph of a role. */
export const paragraph = (text: string, role: Role = 'body'): Node =>
  schema.node('paragraph', { role }, text === '' ? [] : schema.text(text))

/** An article of paragraphs; a string is body text. */
export const article = (...blocks: readonly (string | Node)[]): Node =>
  schema.node(
    'doc',
    null,
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))
  )
