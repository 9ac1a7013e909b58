import { expect, test } from './editor.ts'

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
p.MsoNormal {margin:0cm; font-family:DengXian}
p.MsoListParagraph {margin-left:21pt}
span.Hidden {display:none; mso-hide:all}
</style></head><body lang=ZH-CN>
<!--StartFragment-->
<p class=MsoNormal><b><span style='font-size:14.0pt'>警情通报</span></b><o:p></o:p></p>
<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>接报612起</p>
<p class=MsoListParagraph style='margin-left:42.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>其中夜间20起</p>
<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>处置488起</p>
<p class=MsoNormal>正文<span class=Hidden>暗语</span><del cite="mailto:a">旧</del><ins cite="mailto:a">新</ins><span style='mso-hide:all'>另一句暗语</span>。<img width=20 src="file:///C:/Users/x/AppData/image001.png" alt="图"></p>
<!--EndFragment--></body></html>`

const wechat = `<section style="margin:0" data-tools="x"><section><span style="font-weight: bold;">要闻</span><span>今日</span></section>
<section style="display:none">隐藏的推广</section>
<p style="visibility:hidden">看不见</p>
<p>图：<img data-src="https://mmbiz.qpic.cn/mmbiz_jpg/abc/0?wx_fmt=jpeg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>
<svg><text>svg字</text></svg><mp-common-profile>名片</mp-common-profile>
<p><span style="font-size:0">零号字</span>结尾</p></section>`

test.describe('paste', () => {
  test('text keeps every character, one paragraph a line', async ({ editor }) => {
    await editor.start([''])
    await editor.caret(0, 0)
    await editor.paste({ text: '第一段：“引号”——1.5%\n第二段　全角空格' })
    expect(await editor.settled()).toEqual(['第一段：“引号”——1.5%', '第二段　全角空格'])
  })

  test('into the middle of a sentence', async ({ editor }) => {
    await editor.start(['前后'])
    await editor.caret(0, 1)
    await editor.paste({
      text: '中',
      html: '<meta charset="utf-8"><b style="font-weight:normal"><span style="color:red">中</span></b>'
    })
    expect(await editor.settled()).toEqual(['前中后'])
    await expect(editor.copy().locator('strong')).toHaveCount(0)
  })

  test('a web page: nothing runs, nothing is fetched, only the article is left', async ({ editor, page }) => {
    await editor.start(['甲', '乙'])
    await editor.caret(0, 1)
    await page.keyboard.press('Enter')
    await editor.paste({
      html: `<h2 onclick="window.ran = 1">小标题</h2><script>window.ran = 2</script>
<p>见<a href="javascript:window.ran=3">坏链</a>、<a href="file:///etc/passwd">文件</a>、<a href="https://example.com/a">好链</a><em>强调</em></p>
<img src="https://example.com/pic/a%20b.jpg?x=1" onerror="window.ran = 4" alt="现场">
<iframe src="https://example.com/"></iframe><style>p{color:red}</style><form><input value="表"><button>钮</button></form>
<table><tr><th>项</th><th>数</th></tr><tr><td>甲</td><td onmouseover="window.ran = 5">12起</td></tr></table>
<ul><li>一</li><li>二</li></ul><p hidden>藏</p>`
    })
    await editor.settled()
    expect(await editor.shape()).toEqual([
      'paragraph(甲)',
      'heading(小标题)',
      'paragraph(见坏链、文件、好链强调)',
      'image()',
      'table[table_row[table_header[paragraph(项)] table_header[paragraph(数)]] table_row[table_cell[paragraph(甲)] table_cell[paragraph(12起)]]]',
      'bullet_list[list_item[paragraph(一)] list_item[paragraph(二)]]',
      'paragraph(乙)'
    ])
    await expect(editor.copy().locator('a')).toHaveText(['好链'])
    await expect(editor.copy().locator('figure')).toHaveAttribute('data-source', 'a b.jpg')
    await expect(editor.copy().locator('img:not(.ProseMirror-separator)')).toHaveCount(0)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    const ids = await page.evaluate(() =>
      window.harness.authority.doc.children.map((node): string => node.attrs.id)
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain('')
  })

  test('Word: lists are lists, hidden words and deletions are gone, pictures are names', async ({
    editor
  }) => {
    await editor.start([''])
    await editor.caret(0, 0)
    await editor.paste({ html: word })
    await editor.settled()
    expect(await editor.shape()).toEqual([
      'paragraph(警情通报)',
      'ordered_list[list_item[paragraph(接报612起) ordered_list[list_item[paragraph(其中夜间20起)]]] list_item[paragraph(处置488起)]]',
      'paragraph(正文新。)',
      'image()'
    ])
    await expect(editor.copy().locator('strong')).toHaveText('警情通报')
    await expect(editor.copy().locator('figure')).toHaveAttribute('data-source', 'image001.png')
  })

  test('WeChat: sections are blocks, hidden advertising is gone, pictures are not fetched', async ({
    editor
  }) => {
    await editor.start([''])
    await editor.caret(0, 0)
    await editor.paste({ html: wechat })
    await editor.settled()
    expect(await editor.shape()).toEqual([
      'paragraph(要闻今日)',
      'paragraph(图：)',
      'image()',
      'paragraph(结尾)'
    ])
    await expect(editor.copy().locator('strong')).toHaveText('要闻')
  })

  test('a copied figure carries no record, a cut one brings it home', async ({ editor, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await editor.start(['接报警情1284起。', '后文。'])
    await page.evaluate(async () => {
      const session = window.harness.session()
      await session.act(session.store.getState().entries[0]?.key ?? '', { type: 'claim.take' })
    })
    await editor.caret(0, 0, 10)
    await page.keyboard.press('Control+c')
    await editor.caret(1, 3)
    await page.keyboard.press('Control+v')
    await editor.settled()
    expect((await editor.blocks())[1]).toBe('后文。接报警情1284起。')
    await expect(editor.copy().locator('[data-anchor]')).toHaveCount(1)
    await editor.caret(0, 0, 10)
    await page.keyboard.press('Control+x')
    await editor.settled()
    await expect(editor.copy().locator('[data-anchor]')).toHaveCount(0)
    expect(
      await page.evaluate(
        () =>
          window.harness
            .session()
            .store.getState()
            .entries.filter((one) => one.orphaned).length
      )
    ).toBe(1)
    await editor.caret(1, 0)
    await page.keyboard.press('Control+v')
    await editor.settled()
    await expect(editor.copy().locator('[data-anchor]')).toHaveText('1284起')
    expect(
      await page.evaluate(
        () =>
          window.harness
            .session()
            .store.getState()
            .entries.filter((one) => one.orphaned).length
      )
    ).toBe(0)
  })

  test('words of another review bring no anchors with them', async ({ editor }) => {
    await editor.start([''])
    await editor.caret(0, 0)
    await editor.paste({
      html: '<p data-block="zz" data-pm-slice="1 1 []">甲<span data-anchor="foreign">乙</span></p>'
    })
    expect(await editor.settled()).toEqual(['甲乙'])
    await expect(editor.copy().locator('[data-anchor]')).toHaveCount(0)
  })
})
