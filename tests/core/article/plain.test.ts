import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf, offsetOf, plain, rangeOf, type View } from '#core/article'
import { articles, br, doc, mark, marked, p, table, td, tr } from './articles.ts'

const generated = articles({ suggestions: true, richTables: true, containers: true })
const views: readonly View[] = ['accepted', 'original', 'marked']

describe('plain', () => {
  it('skips deletions, keeps insertions and reads a hard break as a line feed', () => {
    const article = doc(
      p('共', marked('旧', mark('del', { id: '1' })), marked('新', mark('ins', { id: '2' })), br(), '末')
    )
    expect(views.map((view) => plain(article, view).text)).toEqual(['共新\n末', '共旧\n末', '共旧新\n末'])
  })

  it('joins blocks by one line feed, cells and empty ones too', () => {
    const article = doc(p('a'), p(), table(tr(td(p('b')), td(p('c')))))
    expect(plain(article).text).toBe('a\n\nb\nc')
  })

  it('agrees with the copy of the same view', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...views), (article, view) => {
        expect(plain(copyOf(article, view), view === 'marked' ? 'marked' : 'accepted').text).toBe(
          plain(article, view).text
        )
      })
    )
  })

  it('maps every offset to a position and back', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...views), fc.nat(), (article, view, at) => {
        const text = plain(article, view)
        if (text.text === '') return
        const offset = at % (text.text.length + 1)
        const { from, to } = rangeOf(text, offset, offset)
        expect([offsetOf(text, from), offsetOf(text, to)]).toEqual([offset, offset])
      }),
      { numRuns: 500 }
    )
  })

  it('gives each range of words the stretch of the document that holds exactly these words', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...views), fc.nat(), fc.nat(), (article, view, a, b) => {
        const text = plain(article, view)
        const block = text.blocks[a % text.blocks.length]
        if (!block || block.text === '') return
        const start = block.start + (a % block.text.length)
        const end = start + 1 + (b % (block.end - start))
        const { from, to } = rangeOf(text, start, end)
        expect(plain(article.cut(from, to), view).text).toBe(text.text.slice(start, end))
      }),
      { numRuns: 500 }
    )
  })

  it('places every position of the document at an offset that never runs backwards', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...views), (article, view) => {
        const text = plain(article, view)
        let last = 0
        for (let position = 0; position <= article.content.size; position += 1) {
          const offset = offsetOf(text, position)
          expect(offset).toBeGreaterThanOrEqual(last)
          last = offset
        }
        expect(last).toBe(text.text.length)
      })
    )
  })

  it('throws where an offset or a range is none', () => {
    const text = plain(doc(p('abc')))
    expect(() => rangeOf(text, 0, 4)).toThrow(RangeError)
    expect(() => rangeOf(text, 2, 1)).toThrow(RangeError)
  })
})
