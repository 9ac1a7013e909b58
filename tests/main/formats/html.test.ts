import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { plain } from '#core/article'
import { read } from '#main/formats'
import { write } from '#main/formats/writing'
import { doc, mark, marked, p } from '../../core/article/articles.ts'

async function opened(html: string) {
  const result = await read(new TextEncoder().encode(`<!doctype html><meta charset=utf-8>${html}`), 'a.html')
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const texts = (node: Node) => plain(node).text.split('\n')
const kinds = (node: Node) => node.children.map((block) => block.type.name)

describe('reading a page', () => {
  it('lets no script, handler, style or frame past', async () => {
    const { doc: article, hidden } = await opened(
      `<style>p{color:red}</style><script>alert(1)</script><p onclick="alert(2)">一<img src=x onerror=alert(3)>二</p>
       <iframe srcdoc="<p>three</p>"></iframe><template><p>four</p></template><a href="javascript:alert(5)">五</a><noscript>six</noscript>`
    )
    expect(texts(article)).toEqual(['一二', '', '五'])
    expect(JSON.stringify(article)).not.toMatch(/alert|javascript|onclick|three|four|six/)
    expect(hidden).toBe(0)
  })

  it.each([
    'style="display:none"',
    'style="DISPLAY : none !important"',
    'hidden',
    'hidden="until-found"',
    'style="mso-hide:all"',
    'style="visibility:hidden"',
    'style="font-size:0"',
    'style="opacity:0"',
    'style="position:absolute;left:-9999px"',
    'style="height:0;overflow:hidden"'
  ])('drops and counts what is hidden by %s', async (how) => {
    for (const tag of ['section', 'span', 'p', 'div', 'blockquote', 'ul', 'x-unknown']) {
      const { doc: article, hidden } = await opened(`<p>见<${tag} ${how}>secret</${tag}></p><p>到</p>`)
      expect(article.textContent).toBe('见到')
      expect(hidden).toBe(1)
    }
    const { doc: article, hidden } = await opened(
      `<table ${how}><tr><td>secret</td></tr></table><ul><li ${how}>secret</li><li>见</li></ul><table><tr ${how}><td>secret</td></tr><tr><td>到</td><td ${how}>secret</td></tr></table>`
    )
    expect([article.textContent.replace(/\s/g, ''), hidden]).toEqual(['见到', 4])
  })

  it('keeps what only a screen reader is spared', async () => {
    expect((await opened('<p>见<span aria-hidden="true">到</span></p>')).doc.textContent).toBe('见到')
  })

  it('takes a remote picture by its name', async () => {
    const { doc: article } = await opened(
      '<p>前<img data-src="https://x.example/a/%E5%9B%BE.jpg?w=1" alt="现场">后</p><figure><a href="https://x.example"><img src="//y.example/b.png"></a><figcaption>图为<b>现场</b></figcaption></figure>'
    )
    expect(kinds(article)).toEqual(['paragraph', 'image', 'image'])
    expect(article.child(1).attrs).toMatchObject({ source: '图.jpg', alt: '现场' })
    expect([article.child(2).attrs.source, article.child(2).textContent]).toEqual(['b.png', '图为现场'])
    expect(JSON.stringify(article)).not.toContain('x.example/a')
  })

  it('reads tables, lists, quotations and headings', async () => {
    const { doc: article } = await opened(
      '<h1>大标题在这里</h1><table><caption>表一</caption><thead><tr><th>甲<th>乙</thead><tr><td colspan=2>丙</table><ol start=3><li>丁<ul><li>戊</ul></ol><blockquote><p>己</blockquote><hr>'
    )
    expect(kinds(article)).toEqual(['heading', 'paragraph', 'table', 'ordered_list', 'blockquote', 'rule'])
    expect(article.child(0).attrs.role).toBe('headline')
    expect(article.child(1).attrs.role).toBe('caption')
    expect(article.child(2).lastChild?.firstChild?.attrs.colspan).toBe(2)
    expect(article.child(3).attrs.start).toBe(3)
  })

  it('reads style as marks, and the clipboard’s unstyled b as none', async () => {
    const { doc: article } = await opened(
      '<p><span style="font-weight:700">甲</span><b style="font-weight:normal">乙</b><span style="font-style:italic">丙</span><del>丁</del><ins>戊</ins></p>'
    )
    const marks = article.firstChild?.children.map((child) => child.marks.map(({ type }) => type.name).join())
    expect(marks).toEqual(['strong', '', 'em', 'strike', ''])
  })

  it('keeps white space where the page says so, and between Chinese lines nowhere', async () => {
    expect(texts((await opened('<p>甲\n  乙  c\n d</p><pre>a  b\nc</pre>')).doc)).toEqual([
      '甲乙 c d',
      'a  b',
      'c'
    ])
  })

  it('takes the site’s own words for what they are', async () => {
    const { doc: article } = await opened(
      '<nav><ul><li>首页<li>新闻</ul></nav><article><h1>标题标题</h1><p class=byline>江一帆</p><p>一段足够长的正文，写到句号为止，好让它算作一段。</p></article><footer><p>报社地址</p></footer>'
    )
    expect(article.children.map((block) => block.attrs.role)).toEqual([
      undefined,
      'headline',
      'byline',
      'body',
      'boilerplate'
    ])
  })

  it('loses no text of what it does not know', async () => {
    const { doc: article } = await opened(
      '<x-card>甲<x-title>乙</x-title></x-card>丙<table><tr><td>丁</table><dl><dt>戊<dd>己</dl><details><summary>庚</summary>辛</details><ruby>汉<rt>hàn</rt></ruby>'
    )
    expect(article.textContent).toBe('甲乙丙丁戊己庚辛汉（hàn）')
  })

  it('counts controls as left out', async () => {
    const { doc: article, hidden } = await opened(
      '<p>甲</p><button>分享</button><select><option>一</select><svg><text>图</text></svg>'
    )
    expect([article.textContent, hidden]).toEqual(['甲', 3])
  })
})

describe('writing a page', () => {
  const article = doc(p('甲<script>', marked('乙', mark('anchor', { id: 'c1' })), '&'))
  const page = (draft: boolean, language: 'zh' | 'en' = 'zh') =>
    new TextDecoder().decode(
      write(article, 'html', {
        title: '题<目>',
        language,
        draft: draft ? { at: '2026-11-25T10:00:00+08:00', open: 2 } : null
      })
    )

  it('is whole in itself: no script, nothing to fetch', () => {
    expect(page(false)).not.toMatch(/<script|<link|@import|url\(|https?:|c1|data-anchor/)
    expect(page(false)).toContain('甲&lt;script&gt;乙&amp;')
    expect(page(false)).toContain('<title>题&lt;目&gt;</title>')
  })

  it.each(['md', 'html', 'txt'] as const)(
    'says DRAFT and 草稿 inside a draft in %s, and only there',
    (format) => {
      for (const language of ['zh', 'en'] as const) {
        const bytes = (draft: boolean) =>
          new TextDecoder().decode(
            write(article, format, {
              title: 't',
              language,
              draft: draft ? { at: '2026-11-25T10:00:00+08:00', open: 2 } : null
            })
          )
        expect(bytes(true).replace(/<style>.*<\/style>|<title>.*<\/title>/gs, '')).toMatch(/DRAFT 草稿.*2/)
        expect(bytes(false)).not.toMatch(/DRAFT|草稿/)
      }
    }
  )

  it('shows suggestions where the marked view is asked for', () => {
    const marked_ = doc(p(marked('旧', mark('del', { id: '1' })), marked('新', mark('ins', { id: '2' }))))
    const as = (format: 'html' | 'md' | 'txt') =>
      new TextDecoder().decode(write(marked_, format, { title: 't', language: 'zh', view: 'marked' }))
    expect(as('html')).toContain('<del>旧</del><ins>新</ins>')
    expect(as('txt')).toBe('{-旧-}{+新+}\n')
    expect(as('md')).toBe('{-旧-}{+新+}\n')
  })
})
