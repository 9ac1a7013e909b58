import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { blockText } from '#core/article'
import { type Language, languageOf } from '#core/language'
import { changedBlocks, type PlacedBlock } from './changed.ts'

interface Tongues {
  readonly set: DecorationSet
  /** The document that `set` was last made for, apart from what is being composed. */
  readonly drawn: Node
}

/** The `lang` of copy in a language. */
export const tag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

/**
 * Tells the page which blocks are in the other language of the article: lines break, words are spelled and read aloud by it. Nothing is
 * told while text is being composed.
 */
export function tongues(language: Language): Plugin<Tongues> {
  const foreign = ({ node, position }: PlacedBlock): Decoration[] => {
    const { text } = blockText(node)
    const spoken = languageOf(text)
    if (spoken === language || !/\p{L}.*\p{L}/su.test(text)) return []
    return [Decoration.node(position - 1, position - 1 + node.nodeSize, { lang: tag(spoken) })]
  }
  return new Plugin<Tongues>({
    state: {
      init: (_config, { doc }) => ({
        set: DecorationSet.create(doc, (changedBlocks(doc.copy(), doc)?.blocks ?? []).flatMap(foreign)),
        drawn: doc
      }),
      apply(transaction, { set, drawn }) {
        if (!transaction.docChanged) return { set, drawn }
        const moved = set.map(transaction.mapping, transaction.doc)
        const changed =
          transaction.getMeta('composition') === undefined ? changedBlocks(drawn, transaction.doc) : null
        if (!changed) return { set: moved, drawn }
        const { from, to, blocks } = changed
        const old = moved.find(from, to, () => true).filter((each) => each.from >= from && each.to <= to)
        return {
          set: moved.remove(old).add(transaction.doc, blocks.flatMap(foreign)),
          drawn: transaction.doc
        }
      }
    },
    props: {
      decorations(state) {
        return this.getState(state)?.set
      }
    }
  })
}
