import fc from 'fast-check'
import { EditorState, type Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import { blockIds } from '../../../renderer/editor/block-ids.ts'
import { nextId, paragraphs } from './authority.ts'

const stateOf = (...texts: string[]) =>
  EditorState.create({ doc: paragraphs(...texts), plugins: [blockIds(nextId)] })
const ids = (state: EditorState) => state.doc.children.map((node): string => node.attrs.id)
const edited = (state: EditorState, edit: (tr: Transaction) => Transaction) => state.apply(edit(state.tr))

describe('block ids', () => {
  it('a split leaves the id with the first half', () => {
    const state = stateOf('甲乙')
    const [first] = ids(state)
    expect(ids(edited(state, (tr) => tr.split(2)))[0]).toBe(first)
  })

  it('a split at the start leaves the id with the text', () => {
    const state = stateOf('甲乙')
    expect(ids(edited(state, (tr) => tr.split(1)))[1]).toBe(ids(state)[0])
  })

  it('a copy pasted before the original gets the new id', () => {
    const state = stateOf('甲', '乙')
    const copied = edited(state, (tr) => tr.insert(0, state.doc.child(1)))
    expect(ids(copied).slice(1)).toEqual(ids(state))
  })

  it('a block without an id gets one', () => {
    const state = stateOf('甲')
    expect(ids(edited(state, (tr) => tr.insert(3, schema.node('paragraph'))))[1]).not.toBe('')
  })

  it('a block that moved keeps its id', () => {
    const state = stateOf('甲', '乙')
    const moved = edited(state, (tr) => tr.delete(0, 3).insert(3, state.doc.child(0)))
    expect(ids(moved)).toEqual([...ids(state)].reverse())
  })

  it('no sequence of edits leaves an id twice or missing', () => {
    const edit = fc.record({
      kind: fc.constantFrom('split', 'copy', 'delete', 'type', 'bare'),
      at: fc.nat(40),
      length: fc.nat(8)
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        let state = stateOf('甲乙丙', '丁', '', '戊己')
        for (const { kind, at, length } of edits) {
          const size = state.doc.content.size
          const from = Math.min(at, size)
          const to = Math.min(from + length, size)
          const inText = state.doc.resolve(from).parent.isTextblock
          state = edited(state, (tr) => {
            if (kind === 'split' && inText) return tr.split(from)
            if (kind === 'delete') return tr.delete(from, to)
            if (kind === 'type' && inText) return tr.insertText('好', from)
            const block =
              kind === 'bare'
                ? schema.node('paragraph')
                : state.doc.maybeChild(at % Math.max(1, state.doc.childCount))
            return block && !inText ? tr.insert(from, block) : tr
          })
          const all = ids(state)
          expect(new Set(all).size).toBe(all.length)
          expect(all).not.toContain('')
        }
      })
    )
  })
})
