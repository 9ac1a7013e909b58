import type { Node } from 'prosemirror-model'
import { plain } from '#core/article'
import { withSource } from './source.ts'
import type { Terminal } from './terminal.ts'
import { oneOf, onlyFile, parse } from './usage.ts'

const help = `galley text [--view accepted|original|marked] [--encoding NAME] [--json] FILE

Prints the plain text, one block a line.

  --view accepted  suggestions taken (the default)
  --view original  suggestions not taken
  --view marked    suggestions shown as {+added+} and {-removed-}
`

/** `galley text`. */
export async function text(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse('text', argv, {
    view: { type: 'string' },
    encoding: { type: 'string' }
  })
  if (values.help) {
    terminal.out(help)
    return 0
  }
  const view = oneOf('view', values.view, ['accepted', 'original', 'marked'], 'accepted')
  const path = onlyFile('text', positionals)
  return await withSource('text', path, values.encoding, terminal, async ({ doc }) => {
    const words = view === 'marked' ? marked(doc) : plain(doc, view).text
    terminal.out(values.json ? `${JSON.stringify({ version: 1, path, view, text: words })}\n` : `${words}\n`)
    return 0
  })
}

type Mark = 'ins' | 'del' | null

const opening = { ins: '{+', del: '{-' } as const
const closing = { ins: '+}', del: '-}' } as const

/** The text with suggested insertions as {+added+} and deletions as {-removed-}. */
export function marked(doc: Node): string {
  const blocks: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    let words = ''
    let open: Mark = null
    const turn = (mark: Mark) => {
      if (mark === open) return
      if (open) words += closing[open]
      if (mark) words += opening[mark]
      open = mark
    }
    node.forEach((child) => {
      const piece = child.isText ? (child.text ?? '') : (child.type.spec.leafText?.(child) ?? '')
      const carries = (name: string) => child.marks.some((mark) => mark.type.name === name)
      // What was suggested and then suggested away again is a deletion.
      turn(carries('del') ? 'del' : carries('ins') ? 'ins' : null)
      words += piece
    })
    turn(null)
    blocks.push(words)
    return false
  })
  return blocks.join('\n')
}
