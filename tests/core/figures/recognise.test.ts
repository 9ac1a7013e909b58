import { describe, expect, it } from 'vitest'
import { recognise } from '#core/figures'

const spans = (text: string, language: 'zh' | 'en') => recognise(text, language).map((figure) => figure.text)

describe('recognise', () => {
  it('reads both languages in one sentence', () => {
    expect(spans('GDP增长5.6% to $2bn', 'zh')).toEqual(['5.6%', '$2bn'])
  })
  it('gives nothing for nothing', () => {
    expect(recognise('', 'zh')).toEqual([])
  })
})
