import { EditorState } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import { describe, expect, it } from 'vitest'
import { tongues } from '../../../renderer/editor/tongues.ts'
import { paragraphs } from './authority.ts'

const plugin = tongues('zh')

function told(state: EditorState): string[] {
  const set = plugin.props.decorations?.call(plugin, state)
  if (!(set instanceof DecorationSet)) return []
  return set.find().map(({ from, to }) => state.doc.textBetween(from, to))
}

const open = (...texts: string[]) => EditorState.create({ doc: paragraphs(...texts), plugins: [plugin] })

describe('the language of a block', () => {
  const english = 'The force said burglaries fell by 12%.'

  it('is told where it is not the language of the article', () => {
    expect(told(open('本月发案12起。', english, '', '42%'))).toEqual([english])
  })

  it('follows what is typed, in that block alone', () => {
    const before = open(english, '本月发案12起。', english)
    const at = before.doc.child(0).nodeSize + 1
    const after = before.apply(before.tr.insertText('The month saw twelve more cases. ', at))
    expect(told(after)).toEqual([english, 'The month saw twelve more cases. 本月发案12起。', english])
    expect(told(after.apply(after.tr.delete(1, 30)))).toHaveLength(3)
    expect(told(after.apply(after.tr.insertText('今年以来全市发案总数下降', 1)))).toHaveLength(2)
  })

  it('waits while text is composed, and is right after it', () => {
    const before = open('本月发案12起。')
    const composed = before.apply(before.tr.insertText('ni hao ma ', 1).setMeta('composition', 1))
    expect(told(composed)).toEqual([])
    const after = composed.apply(composed.tr.insertText('so it goes on in English ', 1))
    expect(told(after)).toHaveLength(1)
  })
})
