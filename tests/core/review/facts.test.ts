import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import { emptyState, gate, ledger } from '#core/review'
import { anchored, article, Desk, dismiss, facts, reworded, take } from './build.ts'

describe('the facts of a document', () => {
  it('quote a figure with 32 characters of its block on each side and its clause', () => {
    const long = `${'前'.repeat(40)}新建学校12所${'后'.repeat(40)}`
    const [fact] = facts(article('别的段落', long)).figures
    expect(fact?.quote).toMatchObject({ exact: '12所', block: 'p1', suffix: '后'.repeat(32) })
    expect(fact?.quote.prefix).toBe(`${'前'.repeat(28)}新建学校`)
    expect(fact?.quote.clause).toContain('12所')
  })

  it('never cut a character in half', () => {
    const doc = anchored(article(`${'\u{1f600}'.repeat(20)}a今年${'\u{1f600}'.repeat(20)}`), '今年', 'a')
    const quote = facts(doc).anchors.get('a')?.quote
    expect(quote?.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true)
    expect(quote?.prefix.length).toBe(31)
  })

  it('take an anchor for the words that it touches, figures whole', () => {
    const doc = anchored(article('新建学校1200所。'), '200', 'a')
    const { anchors, figures } = facts(doc)
    expect(anchors.get('a')?.quote.exact).toBe('1200所')
    expect(figures.map((figure) => figure.anchors)).toEqual([['a']])
  })

  it('take a split anchor for one, its extent from end to end', () => {
    const doc = anchored(article('甲乙丙丁戊'), '乙丙丁', 'a')
    const split = new Transform(doc).insert(4, schema.text('新')).doc
    expect(facts(split).anchors.get('a')?.quote.exact).toBe('乙丙新丁')
  })

  it('read the accepted text: what is to be deleted is gone, and open suggestions are counted', () => {
    const mark = schema.mark('del', { id: 's1' })
    const doc = anchored(article('新建学校12所,公园30个。'), '12所', 'a')
    const struck = new Transform(doc).addMark(1, 9, mark).doc
    const found = facts(struck)
    expect(found.figures.map((fact) => fact.figure.text)).toEqual(['30个'])
    expect(found.anchors.has('a')).toBe(false)
    expect(found.suggestions).toBe(1)
    expect(gate(found, emptyState).map((blocker) => blocker.code)).toEqual([
      'suggestions-open',
      'figure-untouched'
    ])
  })

  it('hash the document and its text', () => {
    const [one, two] = [facts(article('甲')), facts(anchored(article('甲'), '甲', 'a'))]
    expect(one.textHash).toBe(two.textHash)
    expect(one.documentHash).not.toBe(two.documentHash)
  })
})

describe('findings', () => {
  const copy = '抓获30人,其中刑拘40人。'

  it('have keys that outlive edits elsewhere and change with their figures', () => {
    const key = (...texts: string[]) => facts(article(...texts)).findings.map((finding) => finding.key)
    expect(key(copy, '甲')).toHaveLength(1)
    expect(key(copy, '甲')).toEqual(key(copy, '乙'))
    expect(key(copy)).not.toEqual(key(copy.replace('40', '41')))
    expect(new Set(key(copy, copy)).size).toBe(key(copy, copy).length)
  })

  it('block until they are dismissed, and again once a figure changes', () => {
    const desk = new Desk(article(copy))
    const open = () => gate(desk.facts, desk.state).filter((blocker) => blocker.code === 'finding-open')
    const [fact] = desk.facts.findings
    expect(fact?.finding.severity).toBe('blocker')
    expect(open()).toHaveLength(1)
    const dismissal = (finding: string, rule: string) =>
      desk.act({ type: 'finding.dismiss', finding, rule, reason: '分属两案' })
    expect(dismissal('none', 'none')).toBe('no-such-finding')
    expect(dismissal(fact?.key ?? '', fact?.finding.rule ?? '')).toBe('ok')
    expect(dismissal(fact?.key ?? '', fact?.finding.rule ?? '')).toBe('already-dismissed')
    expect(open()).toHaveLength(0)
    desk.edit(reworded(desk.doc, '40', '41'))
    expect(open()).toHaveLength(1)
  })
})

describe('the ledger', () => {
  it('is in reading order with orphans last, keys unique', () => {
    const desk = new Desk(
      anchored(anchored(article('抓获9人。抓获9人。', '新建12所。'), '新建', 'u'), '12所', 'a')
    )
    desk.act(take('u'), dismiss('a'))
    const lines = () => ledger(desk.facts, desk.state)
    expect(lines().map((entry) => entry.status)).toEqual(['detected', 'detected', 'checking', 'dismissed'])
    expect(new Set(lines().map((entry) => entry.key)).size).toBe(4)
    desk.edit(reworded(desk.doc, '新建', ''))
    expect(lines().at(-1)).toMatchObject({ key: 'u', orphaned: true, place: null })
  })

  it('leaves a figure its key when another that reads alike is taken', () => {
    const desk = new Desk(anchored(article('抓获9人。又抓获9人。'), '9人', 'a'))
    const keys = () => ledger(desk.facts, desk.state).map((entry) => entry.key)
    expect(keys()).toEqual(['p0/9人', 'p0/9人#2'])
    desk.act(take('a'))
    expect(keys()).toEqual(['a', 'p0/9人#2'])
  })

  it('has a line for each record of a figure and for each figure of a record', () => {
    const both = anchored(anchored(article('从12所增至15所。'), '12所', 'a'), '12所增至15所', 'b')
    const desk = new Desk(both)
    desk.act(take('a'), take('b'))
    expect(ledger(desk.facts, desk.state).map((entry) => entry.key)).toEqual(['a', 'b', 'b#2'])
  })
})
