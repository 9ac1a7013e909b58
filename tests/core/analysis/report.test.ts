import { describe, expect, it } from 'vitest'
import { examine, report } from '#core/analysis'
import { article } from './article.ts'

const told = (...blocks: string[]) => report(examine(article(...blocks)), 'a.txt')

describe('report', () => {
  it('numbers figures, claims and findings in reading order', () => {
    const { figures, claims } = told('抓获嫌疑人100余人，逮捕60余人。', '发案下降12.4%。')
    expect(figures.map(({ id, text }) => `${id} ${text}`)).toEqual(['f1 100余人', 'f2 60余人', 'f3 12.4%'])
    expect(claims.map(({ id, figures: ids }) => `${id} ${ids}`)).toEqual(['c1 f1', 'c2 f2', 'c3 f3'])
  })

  it('gives offsets into its text', () => {
    const { text, figures, claims, findings } = told('抓获嫌疑人100余人。', '今年截至10月，发案下降12.4%。')
    for (const span of [...figures, ...claims, ...findings])
      expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(claims[1]?.period).toEqual({
      start: text.indexOf('今年'),
      end: text.indexOf('，发案'),
      text: '今年截至10月'
    })
  })

  it('has the fields of the contract, in its order', () => {
    const document = told('活动共有118人报名，其中学生126人。')
    expect(Object.keys(document)).toEqual(['path', 'language', 'text', 'figures', 'claims', 'findings'])
    const figure = 'id start end text kind low high modifier interval unit counted change per'
    expect(Object.keys(document.figures[0] ?? {})).toEqual(expect.arrayContaining(figure.split(' ')))
    const claim = 'id start end text figures category priority reasons period attribution'
    expect(Object.keys(document.claims[0] ?? {}).sort()).toEqual(claim.split(' ').sort())
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
