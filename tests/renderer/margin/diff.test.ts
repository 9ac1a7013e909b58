import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../renderer/margin/diff.ts'

describe('what became of a wording', () => {
  it('shows a number whole, never half of it', () => {
    expect(changeOf('同比增长18.6%', '同比增长18.9%')).toEqual({
      before: '同比增长',
      removed: '18.6',
      added: '18.9',
      after: '%'
    })
    expect(changeOf('down 1,284 cases', 'down 1,285 cases')).toMatchObject({
      removed: '1,284',
      added: '1,285'
    })
  })
  it('goes by the character in Chinese and by the word in English', () => {
    expect(changeOf('下降两成', '上升两成')).toMatchObject({ removed: '下降', added: '上升', after: '两成' })
    expect(changeOf('thefts rose', 'theft rose')).toMatchObject({ removed: 'thefts', added: 'theft' })
  })
  it('shows an insertion and a deletion as such', () => {
    expect(changeOf('约三成', '三成')).toMatchObject({ removed: '约', added: '' })
    expect(changeOf('三成', '近三成')).toMatchObject({ removed: '', added: '近' })
  })
  it('knows that nothing changed, and that everything did', () => {
    expect(changeOf('一', '一')).toEqual({ before: '一', removed: '', added: '', after: '' })
    expect(changeOf('', 'a')).toEqual({ before: '', removed: '', added: 'a', after: '' })
  })
  it('gives both wordings back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(text, text, text, (head, middle, tail) => {
        const was = head + tail
        const now = head + middle + tail
        const { before, removed, added, after } = changeOf(was, now)
        expect(before + removed + after).toBe(was)
        expect(before + added + after).toBe(now)
      })
    )
  })
})
