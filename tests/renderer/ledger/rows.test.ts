import { describe, expect, it } from 'vitest'
import { type Item, itemsOf, type Row, rowsOf } from '../../../renderer/ledger/rows.ts'
import { copyOf, findingAt } from './entries.ts'

const all = () => true

const shown = (row: Row) => {
  if (row.kind === 'section')
    return row.section.kind === 'heading' ? `# ${row.section.title}` : `# ${row.section.kind}`
  return row.kind === 'entry'
    ? `F${row.number} ${row.entry.fact?.figure.text}`
    : `! ${row.finding.finding.text}`
}

const article = () =>
  copyOf(
    { text: '全区事故下降两成', role: 'headline', level: 1 },
    { text: '本报记者 江一帆', role: 'byline' },
    { text: '全区共接报事故1,284起。' },
    { text: '其中追尾612起。' },
    { text: '校园周边', level: 2 },
    { text: '查处违法停车2,160宗。' }
  )

describe('the ledger in sections', () => {
  it('groups headline and lead, body, and what stands under a heading', () => {
    expect(rowsOf(article(), all).map(shown)).toEqual([
      '# head',
      'F1 两成',
      'F2 1,284起',
      '# body',
      'F3 612起',
      '# 校园周边',
      'F4 2,160宗'
    ])
  })
  it('keeps the numbers and drops empty sections under a filter', () => {
    const last = (item: Item) => item.kind === 'entry' && item.number === 4
    expect(rowsOf(article(), last).map(shown)).toEqual(['# 校园周边', 'F4 2,160宗'])
  })
  it('shows two headings of the same words as two sections', () => {
    const copy = copyOf(
      { text: '导语3起。' },
      { text: '又', level: 2 },
      { text: '追尾612起。' },
      { text: '又', level: 2 },
      { text: '侧碰488起。' }
    )
    expect(rowsOf(copy, all).map(shown)).toEqual(['# head', 'F1 3起', '# 又', 'F2 612起', '# 又', 'F3 488起'])
  })
  it('keeps a paragraph after a heading under the heading', () => {
    const copy = copyOf(
      { text: '导语3起。' },
      { text: '校园', level: 2 },
      { text: '追尾612起。' },
      { text: '侧碰488起。' }
    )
    expect(
      rowsOf(copy, all)
        .map(shown)
        .filter((line) => line.startsWith('#'))
    ).toEqual(['# head', '# 校园'])
  })
  it('gives a finding without a figure a line at its place', () => {
    const copy = article()
    const finding = findingAt(copy.text, '校园')
    expect(rowsOf({ ...copy, findings: [finding] }, all).map(shown)).toEqual([
      '# head',
      'F1 两成',
      'F2 1,284起',
      '# body',
      'F3 612起',
      '# 校园周边',
      '! 校园',
      'F4 2,160宗'
    ])
  })
  it('gives a finding that touches a figure no line of its own', () => {
    const { entries, text } = article()
    const finding = findingAt(text, '612起')
    const touched = entries.map((entry, index) => (index === 2 ? { ...entry, findings: [finding] } : entry))
    expect(itemsOf({ entries: touched, findings: [finding] }).map((item) => item.kind)).not.toContain(
      'finding'
    )
  })
  it('gives a remark on style no line', () => {
    const { entries, text } = article()
    const style = findingAt(text, '校园', 'style')
    expect(itemsOf({ entries, findings: [style] }).map((item) => item.kind)).not.toContain('finding')
  })
  it('leaves orphans out and does not number them', () => {
    const { entries } = article()
    const gone = entries.map((entry, index) =>
      index === 1 ? { ...entry, orphaned: true, place: null, fact: null } : entry
    )
    expect(
      itemsOf({ entries: gone, findings: [] }).map((item) => item.kind === 'entry' && item.number)
    ).toEqual([1, 2, 3])
  })
  it('is empty for a copy without figures', () => {
    expect(rowsOf(copyOf({ text: '天气很好。' }), all)).toEqual([])
  })
})
