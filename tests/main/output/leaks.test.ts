import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { schema } from '#core/article'
import { write } from '#main/formats/writing'
import { copyStrings, scanForLeaks } from '#main/output'
import { articles, doc, mark, marked, p } from '../../core/article/articles.ts'

// A busy computer may take its time.
vi.setConfig({ testTimeout: 120_000 })

const bytes = (text: string) => new TextEncoder().encode(text)
const formats = ['md', 'html', 'txt'] as const
const options = { title: '题', language: 'zh' } as const

describe('scanForLeaks', () => {
  it('finds a note, a name and an id wherever they hide', () => {
    for (const text of [
      '<!-- 王岑 -->',
      'data-anchor="claim-77"',
      '内部说明：来源不愿具名',
      '&#29579;&#23697;',
      'a claim\\-77 b'
    ]) {
      expect(scanForLeaks(bytes(text), ['王岑', 'claim-77', '来源不愿具名'])).toHaveLength(1)
    }
  })

  it('lets a byline pass that is a checker’s name, and no second one', () => {
    const copy = ['今年新建86座', '本报记者 王岑']
    expect(scanForLeaks(bytes('今年新建86座\n本报记者 王岑'), ['王岑'], copy)).toEqual([])
    expect(scanForLeaks(bytes('今年新建86座<!--王岑-->\n本报记者 王岑'), ['王岑'], copy)).toEqual(['王岑'])
  })

  it('takes Latin letters as whole words and leaves alone what is too short to tell', () => {
    expect(scanForLeaks(bytes('<article class="body">'), ['artic', 'e', '是', '--'])).toEqual([])
    expect(scanForLeaks(bytes('by Anna Bell'), ['Anna Bell'])).toEqual(['Anna Bell'])
  })

  it('finds nothing in any export of any article, however it is marked by the house', () => {
    const secrets = ['MARKERby王', 'MARKERid7', 'MARKERanchor', 'MARKERgone']
    const house = [
      [mark('anchor', { id: 'MARKERanchor' })],
      [mark('ins', { id: 'MARKERid7', by: 'MARKERby王', at: 'MARKERat' })],
      [mark('fmt', { id: 'MARKERid7', by: 'MARKERby王', add: 'strong' })]
    ]
    fc.assert(
      fc.property(
        articles({ suggestions: true, richTables: true, containers: true }),
        fc.constantFrom(...house),
        (article, marks) => {
          const block = schema.node('paragraph', { id: 'MARKERblock' }, [
            marked('明文', ...marks),
            marked('MARKERgone', mark('del', { id: 'MARKERid7', by: 'MARKERby王' }))
          ])
          const whole = doc(...article.children, block)
          for (const format of formats) {
            for (const draft of [null, { at: '2026-11-25T10:00:00+08:00', open: 1 }]) {
              const written = write(whole, format, { ...options, draft })
              expect(new TextDecoder().decode(written)).not.toContain('MARKER')
              expect(scanForLeaks(written, secrets, copyStrings(whole, options.title))).toEqual([])
            }
          }
        }
      )
    )
  })

  it('does not stop an honest export whose copy says what the notes say', () => {
    fc.assert(
      fc.property(articles({ suggestions: false, richTables: true, containers: true }), (article) => {
        const name = '王岑'
        const whole = doc(
          p('本报记者 ', name),
          ...article.children,
          p('“', marked(name, mark('strong')), '”说：86座*_')
        )
        for (const format of formats) {
          const written = write(whole, format, { ...options, title: `题${name}` })
          expect(scanForLeaks(written, [name, '86座'], copyStrings(whole, `题${name}`))).toEqual([])
        }
      })
    )
  })
})
