import type { Node } from 'prosemirror-model'
import { describe, expect, it, vi } from 'vitest'
import { plain, schema } from '#core/article'
import { read } from '#main/formats'
import { write } from '#main/formats/writing'
import { br, doc, li, mark, marked, p, shape } from '../../core/article/articles.ts'

// A busy computer may take its time.
vi.setConfig({ testTimeout: 120_000 })

async function opened(markdown: string): Promise<Node> {
  const result = await read(new TextEncoder().encode(markdown), 'a.md')
  if (!result.ok) throw new Error(result.error.message)
  return result.value.doc
}

const written = (article: Node) =>
  new TextDecoder().decode(write(article, 'md', { title: 't', language: 'zh' })).trimEnd()
const strongs = (node: Node) => {
  const texts: string[] = []
  node.descendants((child) => {
    if (child.marks.some((one) => one.type.name === 'strong')) texts.push(child.textContent)
  })
  return texts
}
const strong = mark('strong')
const bold = (text: string) => marked(text, strong)
const link = (text: string) => marked(text, mark('link', { href: 'https://a.example' }))
const ul = (...items: Node[]) => schema.node('bullet_list', null, items)

describe('Markdown', () => {
  it.each([
    ['中文**加粗，**后文', ['加粗，']],
    ['中文**“引号”**后文', ['“引号”']],
    ['**粗**体', ['粗']],
    ['2**3**4', ['3']]
  ])('reads %s', async (markdown, wanted) => {
    expect(strongs(await opened(markdown))).toEqual(wanted)
  })

  it.each<[string, Node, string]>([
    ['punctuation moved out', p('中文', marked('加粗，', strong), '后文'), '中文**加粗**，后文'],
    ['quotation marks moved out', p('中文', marked('“引号”', strong), '后文'), '中文“**引号**”后文'],
    ['plain bold', p(marked('粗', strong), '体'), '**粗**体'],
    [
      'signs that are words',
      p('3 * 4 # 5~7 snake_case <b> [x](y)'),
      '3 \\* 4 # 5\\~7 snake_case \\<b> \\[x](y)'
    ],
    ['a line that looks like a list', p('1. 不是列表'), '1\\. 不是列表'],
    ['a line that looks like a heading', p('# 不是标题'), '\\# 不是标题'],
    ['underline', p(marked('下划', mark('underline')), '线'), '<u>下划</u>线']
  ])('writes %s', async (_name, block, markdown) => {
    expect(written(doc(block))).toBe(markdown)
    expect((await opened(markdown)).textContent).toBe(block.textContent)
  })

  it('keeps raw HTML as text', async () => {
    const article = await opened('<script>alert(1)</script>\n\n<div onclick="x">甲</div> 与 <b>乙</b>')
    expect(plain(article).text).toBe('<script>alert(1)</script>\n<div onclick="x">甲</div> 与 <b>乙</b>')
  })

  it('links no script', async () => {
    const article = await opened('[x](javascript:alert) [y](file:///etc) [z](https://a.example)')
    const links: string[] = []
    article.descendants((node) => {
      for (const one of node.marks) links.push(one.attrs.href)
    })
    expect(links).toEqual(['https://a.example'])
  })

  it.each([
    ['a footnote', '甲[^1]。\n\n[^1]: 注释。', ['甲[^1]。', '[^1]: 注释。']],
    [
      'a head in YAML',
      '---\ntitle: 题\ndate: 2026-11-25\n---\n\n正文',
      ['title: 题', 'date: 2026-11-25', '正文']
    ],
    ['code', '```\na\n  b\n```\n\n`c`', ['a', 'b', 'c']],
    ['a table', '| 甲 | 乙 |\n|---|---|\n| 1\\|2 | ~~3~~ |', ['甲', '乙', '1|2', '3']],
    ['lines of one paragraph', '第一行\n第二行\n\nfirst line\nsecond', ['第一行第二行', 'first line second']],
    ['a hard break', '甲\\\n乙', ['甲', '乙']]
  ])('loses no text of %s', async (_name, markdown, lines) => {
    const article = await opened(markdown)
    expect(plain(article).text.split('\n')).toEqual(lines)
    expect(plain(await opened(written(article))).text.split('\n')).toEqual(lines)
  })

  it.each([
    ['a note sign before brackets', doc(p('[^1](甲)[^2][乙]'))],
    ['note after note in one paragraph', doc(p('[^1]:甲', br(), '[^1]:乙'))],
    ['a note in a list of two', doc(ul(li(p('[^1]:甲')), li(p('乙'))))],
    ['a link that runs over a line like a quotation', doc(p(link('甲'), br(), link('>乙')))],
    ['bold that runs over a line like a quotation', doc(p(bold('*'), br(), bold('> *'), '*'))]
  ])('keeps %s', async (_name, article) => {
    expect(shape(await opened(written(article)), { withRoles: false })).toEqual(
      shape(article, { withRoles: false })
    )
  })

  it('takes a picture with the words below it as its caption', async () => {
    const article = await opened('![现场](https://x.example/a%20b.jpg)\n图为**现场**')
    expect(article.firstChild?.attrs).toMatchObject({ source: 'a b.jpg', alt: '现场' })
    expect(article.firstChild?.textContent).toBe('图为现场')
  })

  it('reads a long text in parts as if it were whole', async () => {
    const part = (index: number) =>
      `## 第${index}节\n\n正文[链接][ref]${index}。\n\n- 一\n\n  二\n\n- 三\n\n\`\`\`\n代码\n\n代码\n\`\`\`\n\n> 引\n\n`
    const count = 6000
    const article = await opened(
      `${Array.from({ length: count }, (_, index) => part(index)).join('')}[ref]: https://a.example\n`
    )
    expect(article.childCount).toBe(count * 5)
    expect(
      article.children
        .filter((block) => block.type.name === 'bullet_list')
        .every((list) => list.childCount === 2)
    ).toBe(true)
    expect(JSON.stringify(article.child(1))).toContain('https://a.example')
  })
})
