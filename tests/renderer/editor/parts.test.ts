import fc from 'fast-check'
import { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import {
  anchorKeeper,
  anchorsIn,
  settleAnchors,
  withForeignAnchorsStripped
} from '../../../renderer/editor/anchors.ts'
import { countWords } from '../../../renderer/editor/derive.ts'
import { type Item, itemAt, nextOpen } from '../../../renderer/editor/items.ts'
import { disarm } from '../../../renderer/editor/styles.ts'
import { paragraphs } from './authority.ts'

const item = (key: string, start: number, end: number, more: Partial<Item> = {}): Item => ({
  key,
  start,
  end,
  kind: 'entry',
  open: true,
  ...more
})

describe('items', () => {
  const items = [
    item('a', 0, 4),
    item('b', 6, 9, { open: false }),
    item('c', 12, 15),
    item('d', 12, 20, { kind: 'finding' })
  ]

  it('the next open one lies behind the selected one and goes round', () => {
    expect(nextOpen(items, { selected: 'a', offset: 0 }, 1)?.key).toBe('c')
    expect(nextOpen(items, { selected: 'd', offset: 0 }, 1)?.key).toBe('a')
    expect(nextOpen(items, { selected: 'a', offset: 0 }, -1)?.key).toBe('d')
  })

  it('without a selection the caret counts', () => {
    expect(nextOpen(items, { selected: null, offset: 5 }, 1)?.key).toBe('c')
    expect(nextOpen(items, { selected: null, offset: 5 }, -1)?.key).toBe('a')
  })

  it('nothing open gives nothing', () => {
    expect(nextOpen([item('a', 0, 1, { open: false })], { selected: null, offset: 0 }, 1)).toBeNull()
  })

  it('a click takes the innermost', () => {
    expect(itemAt(items, 13)?.key).toBe('c')
    expect(itemAt(items, 18)?.key).toBe('d')
    expect(itemAt(items, 10)).toBeNull()
  })
})

describe('words', () => {
  it.each([
    ['', 0],
    ['全区共接报', 5],
    ['GDP增长5.6%', 4],
    ["It's a twenty-three 1,284.5 figure.", 5],
    ['。，“”', 0]
  ])('%s', (text, words) => expect(countWords(text)).toBe(words))
})

describe('anchors', () => {
  const anchor = schema.marks.anchor.create({ id: 'a' })
  const anchored = () => {
    const doc = paragraphs('下降两成，后文。')
    const state = EditorState.create({ doc, plugins: [anchorKeeper()] })
    return state.apply(state.tr.addMark(3, 5, anchor))
  }

  it('typing over exactly the words keeps the anchor', () => {
    const state = anchored()
    expect(anchorsIn(state.apply(state.tr.insertText('三成', 3, 5)).doc).get('a')).toEqual({ from: 3, to: 5 })
  })

  it('replacing more than the words does not', () => {
    const state = anchored()
    expect(anchorsIn(state.apply(state.tr.insertText('上升', 2, 5)).doc).size).toBe(0)
  })

  it('deleting the words does not', () => {
    const state = anchored()
    expect(anchorsIn(state.apply(state.tr.delete(3, 5)).doc).size).toBe(0)
  })

  it('taking the mark off stays so', () => {
    const state = anchored()
    expect(anchorsIn(state.apply(state.tr.removeMark(3, 5, anchor)).doc).size).toBe(0)
  })

  it('a composition is made up for at its end', () => {
    let state = anchored()
    state = state.apply(state.tr.insertText('s', 3, 5).setMeta('composition', 1))
    state = state.apply(state.tr.insertText('三成', 3, 4).setMeta('composition', 1))
    expect(anchorsIn(state.doc).size).toBe(0)
    const settling = settleAnchors(state)
    expect(settling && anchorsIn(state.apply(settling).doc).get('a')).toEqual({ from: 3, to: 5 })
  })

  it('foreign anchors are stripped and the rest is the same object', () => {
    const slice = anchored().doc.slice(0, 10)
    expect(withForeignAnchorsStripped(slice, () => true).content.firstChild).toBe(slice.content.firstChild)
    expect(
      anchorsIn(schema.node('doc', null, withForeignAnchorsStripped(slice, () => false).content)).size
    ).toBe(0)
  })
})

describe('disarm', () => {
  it.each([
    ['<p style="color:red" class=a>x</p>', '<p data-galley-style="color:red" class=a>x</p>'],
    [
      `<p style='mso-list:l0 "x"' onclick="a()">1 < 2</p>`,
      `<p data-galley-style='mso-list:l0 "x"' >1 < 2</p>`
    ],
    ['<style><!-- p{a:b} --></style>', '<galley-css> p{a:b} </galley-css>'],
    ['style="x" <b>style="y"</b>', 'style="x" <b>style="y"</b>'],
    ['<a title="a > b style=1" href=x>', '<a title="a > b style=1" href=x>'],
    ['<![if !supportLists]>x<![endif]>', '<![if !supportLists]>x<![endif]>'],
    ['a < b', 'a < b'],
    ['<p style="unfinished', '<p style="unfinished']
  ])('%s', (html, expected) => expect(disarm(html)).toBe(expected))

  it('leaves text without tags as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/<[a-z/]/i.test(text)),
        (text) => {
          expect(disarm(text)).toBe(text)
        }
      )
    )
  })
})
