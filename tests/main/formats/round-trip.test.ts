import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, it, vi } from 'vitest'
import { copyOf, plain } from '#core/article'
import { read, type TextFormat } from '#main/formats'
import { write } from '#main/formats/writing'
import { articles, doc, p, shape, type Taste } from '../../core/article/articles.ts'
import { normal, withoutEdgeMarks, withoutEmptyHeaders } from './normal.ts'

// A busy computer may take its time.
vi.setConfig({ testTimeout: 120_000 })

const options = { title: 't', language: 'zh' } as const

async function again(article: Node, format: TextFormat): Promise<Node> {
  const result = await read(write(article, format, options), `a.${format}`)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.doc
}

/** An article without a word is refused as empty: each has a first line. */
const generated = (taste: Taste) => articles(taste).map((article) => doc(p('首行'), ...article.children))

const lines = (article: Node) =>
  plain(article)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('what is written is read again', () => {
  it('as the same article from HTML, roles and all', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated({ suggestions: true, richTables: true, containers: true }),
        async (article) => {
          const wanted = normal(copyOf(article))
          expect(shape(await again(article, 'html'), { withRoles: true })).toEqual(
            shape(wanted, { withRoles: true })
          )
        }
      ),
      { numRuns: 200 }
    )
  })

  it('as the same article from Markdown, save roles and emphasis on bare punctuation', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated({ suggestions: true, richTables: false, containers: true }),
        async (article) => {
          const wanted = withoutEdgeMarks(withoutEmptyHeaders(normal(copyOf(article))))
          const found = withoutEdgeMarks(await again(article, 'md'))
          expect(shape(found, { withRoles: false })).toEqual(shape(wanted, { withRoles: false }))
        }
      ),
      { numRuns: 200 }
    )
  })

  it('as the same words from Markdown where it has no form for a table', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated({ suggestions: false, richTables: true, containers: true }),
        async (article) => {
          const once = await again(article, 'md')
          expect(lines(once)).toEqual(lines(normal(article)))
          const twice = await again(once, 'md')
          expect(shape(twice, { withRoles: false })).toEqual(shape(once, { withRoles: false }))
        }
      ),
      { numRuns: 100 }
    )
  })

  it('as the same words from plain text', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated({ suggestions: true, richTables: false, containers: false }),
        async (article) => {
          expect(lines(await again(article, 'txt'))).toEqual(lines(copyOf(article)))
        }
      ),
      { numRuns: 200 }
    )
  })
})
