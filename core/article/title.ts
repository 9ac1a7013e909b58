import type { Node } from 'prosemirror-model'
import { blockText } from './plain.ts'

/** What the article is called: its headline, else its first heading, else its first words; empty where it has no text. */
export function articleTitle(doc: Node): string {
  let headline = ''
  let heading = ''
  let words = ''
  doc.descendants((node) => {
    if (headline !== '') return false
    if (!node.isTextblock) return true
    const text = blockText(node).text.replace(/\s+/g, ' ').trim()
    if (text === '') return false
    if (node.attrs.role === 'headline') headline = text
    else if (heading === '' && node.type.name === 'heading') heading = text
    else if (words === '' && node.attrs.role !== 'boilerplate') words = text
    return false
  })
  return short(headline || heading || words)
}

const longest = 120

function short(text: string): string {
  const characters = Array.from(text.slice(0, longest * 2 + 2))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}
