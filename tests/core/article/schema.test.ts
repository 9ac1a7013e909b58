import fc from 'fast-check'
import { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { articleTitle, copyOf, countingIds, isLinkable, schema, withIds } from '#core/article'
import { articles, doc, h, li, mark, marked, p } from './articles.ts'

const generated = articles({ suggestions: true, richTables: true, containers: true })

const fromJson = (json: unknown) => {
  const node = Node.fromJSON(schema, json)
  node.check()
  return node
}

describe('the schema', () => {
  it('takes back what it gave, through JSON', () => {
    fc.assert(
      fc.property(generated, (article) => {
        expect(fromJson(JSON.parse(JSON.stringify(article))).eq(article)).toBe(true)
      })
    )
  })

  it.each([
    ['a role of none', { type: 'paragraph', attrs: { id: '', role: 'title' } }],
    ['a heading of level 7', { type: 'heading', attrs: { id: '', role: 'body', level: 7 } }],
    ['an id that is a number', { type: 'paragraph', attrs: { id: 3, role: 'body' } }],
    ['a list that starts at -1', { type: 'ordered_list', attrs: { id: '', start: -1 } }],
    ['text in a list', { type: 'bullet_list', attrs: { id: '' }, content: [{ type: 'text', text: 'x' }] }],
    [
      'a link to a script',
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }
        ]
      }
    ],
    ['a block that it does not know', { type: 'script' }]
  ])('refuses %s', (_name, block) => {
    expect(() => fromJson({ type: 'doc', content: [block] })).toThrow()
  })

  it.each([
    ['https://paper.example/a?b=1', true],
    ['mailto:desk@paper.example', true],
    ['http://user:secret@paper.example', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    [`https://paper.example/${'a'.repeat(2100)}`, false]
  ])('links %s: %s', (href, linkable) => expect(isLinkable(href)).toBe(linkable))
})

describe('withIds', () => {
  const idsOf = (article: Node) => {
    const ids: string[] = []
    article.descendants((node) => {
      if ('id' in node.attrs) ids.push(node.attrs.id)
    })
    return ids
  }

  it('gives every block an id of its own and changes nothing else', () => {
    fc.assert(
      fc.property(generated, (article) => {
        const named = withIds(article, countingIds())
        const ids = idsOf(named)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).not.toContain('')
        expect(named.textContent).toBe(article.textContent)
        expect(withIds(named, () => 'never')).toBe(named)
      })
    )
  })

  it('keeps the first of two equal ids', () => {
    const block = (id: string) => schema.node('paragraph', { id }, schema.text('x'))
    expect(idsOf(withIds(doc(block('a'), block('a'), block('b1')), countingIds()))).toEqual(['a', 'b1', 'b2'])
  })
})

describe('articleTitle', () => {
  const headline = (text: string) => schema.node('paragraph', { role: 'headline' }, schema.text(text))
  const boilerplate = schema.node('paragraph', { role: 'boilerplate' }, schema.text('首页'))

  it.each([
    ['the headline', doc(p('正文'), h(2, '小标题'), headline('  主 标题 ')), '主 标题'],
    ['else the first heading', doc(p('正文'), h(2, '小标题')), '小标题'],
    ['else the first words that are copy', doc(boilerplate, p('正文')), '正文'],
    ['nothing where there is no text', doc(p()), '']
  ])('is %s', (_name, article, title) => expect(articleTitle(article)).toBe(title))

  it('never cuts a character in two', () => {
    expect(articleTitle(doc(p('😀'.repeat(200))))).toBe(`${'😀'.repeat(120)}…`)
  })
})

describe('copyOf', () => {
  it('leaves no mark of the house', () => {
    fc.assert(
      fc.property(generated, (article) => {
        copyOf(article).descendants((node) => {
          for (const { type } of node.marks) expect(['ins', 'del', 'fmt', 'anchor']).not.toContain(type.name)
        })
      })
    )
  })

  it('keeps lists and their items', () => {
    const list = schema.node('bullet_list', null, [li(p(marked('x', mark('anchor', { id: 'c' }))))])
    expect(copyOf(doc(list)).firstChild?.firstChild?.type.name).toBe('list_item')
  })
})
