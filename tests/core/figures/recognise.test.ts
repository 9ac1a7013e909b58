import { describe, expect, it } from 'vitest'
import { recognise } from '#core/figures'

const spans = (text: string, language: 'zh' | 'en') => recognise(text, language).map((figure) => figure.text)

describe('recognise', () => {
  it('reads both languages in one sentence', () => {
    expect(spans('GDP增长5.6% to $2bn', 'zh')).toEqual(['5.6%', '$2bn'])
  })
  it('takes the number at the head of a row for its place in the table', () => {
    expect(spans('序号 姓名 成绩\n1 张三 98.5分\n2 李四 96分\n3 人缺考', 'zh')).toEqual([
      '98.5分',
      '96分',
      '3 人'
    ])
  })
  it('gives nothing for nothing', () => {
    expect(recognise('', 'zh')).toEqual([])
  })
})
