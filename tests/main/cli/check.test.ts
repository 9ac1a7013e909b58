import { describe, expect, it } from 'vitest'
import { called, folder } from './called.ts'

const documentsOf = (out: string) => JSON.parse(out).documents

describe('galley check --json', () => {
  it('reports each file as it was named, and nothing else on standard output', async () => {
    using at = folder()
    const zh = at.file('a.txt', '今年截至10月，抓获嫌疑人100余人。\n')
    const en = at.file('b.md', 'Fares rose **4%**.\n')
    const { out, err } = await called(['check', '--json', zh, en])
    expect(err).toBe('')
    const [first, second] = documentsOf(out)
    expect([first.path, first.language, first.text]).toEqual([zh, 'zh', '今年截至10月，抓获嫌疑人100余人。'])
    expect([second.path, second.language, second.text]).toEqual([en, 'en', 'Fares rose 4%.'])
    expect(first.figures).toMatchObject([{ id: 'f1', text: '100余人', low: 100, modifier: 'over' }])
    expect(second.claims).toMatchObject([
      { id: 'c1', text: 'Fares rose 4%', figures: ['f1'], category: 'change' }
    ])
  })

  it('reads standard input as UTF-8 text', async () => {
    const { out } = await called(['check', '--json', '-'], '共有86人。')
    expect(documentsOf(out)).toMatchObject([{ path: '-', text: '共有86人。' }])
  })

  it('makes a document of every line that is not blank, named by its number', async () => {
    using at = folder()
    const path = at.file('set.txt', '共有86人。\r\n\r\n  Fares rose 4%.\n')
    const { out } = await called(['check', '--json', '--per-line', path])
    expect(
      documentsOf(out).map(({ path: name, text, language }: Record<string, string>) => [name, text, language])
    ).toEqual([
      [`${path}:1`, '共有86人。', 'zh'],
      [`${path}:3`, '  Fares rose 4%.', 'en']
    ])
  })

  it('does not wrap or join lines that are documents', async () => {
    using at = folder()
    const lines = Array.from(
      { length: 8 },
      (_, index) => `The council has counted ${index + 20} homes in the whole of the long valley and`
    )
    const { out } = await called(['check', '--json', '--per-line', at.file('set.txt', lines.join('\n'))])
    expect(documentsOf(out).map(({ text }: { text: string }) => text)).toEqual(lines)
  })

  it('takes the language that it is told', async () => {
    const { out } = await called(['check', '--json', '--language', 'zh', '-'], 'GDP')
    expect(documentsOf(out)[0].language).toBe('zh')
  })

  it('reads other encodings, told or guessed', async () => {
    using at = folder()
    const gbk = Uint8Array.from([0xb9, 0xb2, 0xd3, 0xd0, 0x38, 0x36, 0xc8, 0xcb, 0xa1, 0xa3])
    const { out } = await called(['check', '--json', '--encoding', 'gb18030', at.file('old.txt', gbk)])
    expect(documentsOf(out)[0].text).toBe('共有86人。')
  })
})

describe('galley check and files that cannot be used', () => {
  it('says why in one line, checks the others, and ends with 2', async () => {
    using at = folder()
    const good = at.file('good.txt', '共有86人。')
    const { status, out, err } = await called(['check', '--json', at.path('gone.txt'), good, at.path('')])
    expect(status).toBe(2)
    expect(documentsOf(out)).toHaveLength(1)
    expect(err.trimEnd().split('\n')).toEqual([
      `galley check: ${at.path('gone.txt')}: there is no such file`,
      `galley check: ${at.path('')}: this is a folder; name a file`
    ])
  })

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['binary', Uint8Array.from([0, 1, 2, 3, 0, 255, 254, 0, 7]), 'not a text file'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'a PDF']
  ])('names %s files', async (_name, bytes, reason) => {
    using at = folder()
    const path = at.file('x.txt', bytes)
    const { status, out, err } = await called(['check', path])
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^galley check: [^\n]+\n$/)
    expect(err).toContain(`${path}: `)
    expect(err).toContain(reason)
  })

  it('of no review says so', async () => {
    using at = folder()
    const { status, err } = await called(['check', at.file('x.galley', 'no database')])
    expect(status).toBe(2)
    expect(err).toMatch(/^galley check: .*x\.galley: is not a review\n$/)
  })
})

describe('galley check for a person', () => {
  it('says where, in the lines and columns of a text file, indents and blank lines counted', async () => {
    using at = folder()
    const path = at.file('a.txt', '活动综述\n\n　　据统计，共开展讲座20余场。\r\n')
    const { out } = await called(['check', path])
    expect(out).toContain(`${path}:3:7  共开展讲座20余场  [20余场 → 21–29 场]`)
  })

  it('says where in a Markdown file, its marks and addresses passed over', async () => {
    using at = folder()
    const path = at.file(
      'a.md',
      '# Fares\n\nSee the [table](https://example.org/4%25).\n\n- Fares **rose 4%**.\n'
    )
    expect((await called(['check', path])).out).toContain(`${path}:5:3  Fares rose 4%`)
  })

  it('says where in the text of a page', async () => {
    using at = folder()
    const path = at.file('a.html', '<!doctype html><title>x</title>\n\n\n<p>Fares</p><p>Fares rose 4%.</p>')
    expect((await called(['check', path])).out).toContain(`${path}:2:1  Fares rose 4%`)
  })

  it('groups claims by priority, in the language of the article', async () => {
    using at = folder()
    const zh = await called([
      'check',
      at.file('a.txt', '综述。\n据统计，共开展讲座20场。\n破案率同比上升15.8%。\n')
    ])
    expect(zh.out.indexOf('须优先核实 (1)')).toBeGreaterThan(0)
    expect(zh.out.indexOf('破案率同比上升15.8%')).toBeLessThan(zh.out.indexOf('陈述：应核实 (1)'))
    const en = await called([
      'check',
      at.file('b.txt', 'A summary.\nOfficials said 20 talks were given.\nFares rose 4%.\n')
    ])
    expect(en.out).toContain('Claims to prove first (1)')
    expect(en.out).toContain('source: Officials said')
  })

  it('says so where there is nothing', async () => {
    const { status, out } = await called(['check', '-'], '一方面要稳。')
    expect(status).toBe(0)
    expect(out).toContain('没有数字')
  })

  it('has no colour where there is no terminal', async () => {
    expect((await called(['check', '-'], '共有86人。')).out).not.toContain('\u001b')
  })

  it('ends with 1 where a finding is major or worse, and shows its repairs', async () => {
    const { status, out } = await called(['check', '-'], '活动共有118人报名，其中学生126人。')
    expect(status).toBe(1)
    expect(out).toContain('arith.part-exceeds-whole')
    expect(out).toContain('可改：')
  })
})
