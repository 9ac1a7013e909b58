import fc from 'fast-check'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import { changedBlocks } from '../../../renderer/editor/changed.ts'
import { paragraphs } from './authority.ts'

const texts = (before: Transform) =>
  changedBlocks(before.before, before.doc)?.blocks.map(({ node }) => node.textContent)

describe('changedBlocks', () => {
  it('is null where nothing changed', () => {
    const doc = paragraphs('甲', '乙')
    expect(changedBlocks(doc, doc)).toBeNull()
  })

  it('names the one block that was typed in', () => {
    expect(texts(new Transform(paragraphs('甲', '乙', '丙')).insert(4, schema.text('二')))).toEqual(['二乙'])
  })

  it('names both halves of a split', () => {
    expect(texts(new Transform(paragraphs('甲乙', '丙')).split(2))).toEqual(['甲', '乙'])
  })

  it('has no block where one was taken away', () => {
    expect(texts(new Transform(paragraphs('甲', '乙', '丙')).delete(3, 6))).toEqual([])
  })

  it('goes into a list to the item that changed', () => {
    const item = (text: string) =>
      schema.node('list_item', null, schema.node('paragraph', null, schema.text(text)))
    const doc = schema.node('doc', null, [
      schema.node('bullet_list', null, [item('一'), item('二'), item('三')])
    ])
    expect(texts(new Transform(doc).insert(8, schema.text('x')))).toEqual(['x二'])
  })

  it('covers every block whose object is new, at its right place', () => {
    const edit = fc.record({
      from: fc.nat(60),
      length: fc.nat(12),
      text: fc.constantFrom('', '好', '1284起')
    })
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 4 }),
        (copy, edits) => {
          const before = paragraphs(...copy)
          const transform = new Transform(before)
          for (const { from, length, text } of edits) {
            const size = transform.doc.content.size
            const start = Math.min(from, size)
            const end = Math.min(start + length, size)
            if (text === '') transform.delete(start, end)
            else transform.replaceRangeWith(start, end, schema.text(text))
          }
          const old = new Set(before.children)
          const young = new Set(transform.doc.children.filter((node) => !old.has(node)))
          const changed = changedBlocks(before, transform.doc)?.blocks ?? []
          for (const { node, position } of changed) expect(transform.doc.nodeAt(position - 1)).toBe(node)
          const named = new Set(changed.map(({ node }) => node))
          for (const node of young) expect(named.has(node)).toBe(true)
        }
      )
    )
  })
})
