import { expect, test } from './editor.ts'

const zh = ['全区共接报警情1284起，同比下降18.6%。', '出动警力近3000人次。']

test('typing is sent when it rests, and figures are flagged as they are typed', async ({ editor, page }) => {
  await editor.start(zh)
  await editor.caret(1, 12)
  await page.keyboard.type('另查处2160宗。')
  await expect.poll(() => editor.flags('f-detected')).toContain('2160宗')
  expect(await editor.settled()).toEqual([zh[0], '出动警力近3000人次。另查处2160宗。'])
  expect(await editor.committed()).toEqual([zh[0], '出动警力近3000人次。另查处2160宗。'])
  expect(await page.evaluate(() => window.harness.session().store.getState().saving)).toBe('saved')
})

test('undo and redo take back and bring again', async ({ editor, page }) => {
  await editor.start(zh)
  await editor.caret(0, 0)
  await page.keyboard.type('abc')
  await page.keyboard.press('Control+z')
  expect(await editor.settled()).toEqual(zh)
  await page.keyboard.press('Control+y')
  expect((await editor.settled())[0]).toBe(`abc${zh[0]}`)
})

test('a split gives the second half an id of its own, also through undo and redo', async ({
  editor,
  page
}) => {
  await editor.start(zh)
  const ids = () =>
    page.evaluate(() => window.harness.authority.doc.children.map((node): string => node.attrs.id))
  const before = await ids()
  await editor.caret(0, 5)
  await page.keyboard.press('Enter')
  await editor.settled()
  const split = await ids()
  expect(split).toHaveLength(3)
  expect(new Set(split).size).toBe(3)
  expect(split[0]).toBe(before[0])
  await page.keyboard.press('Control+z')
  await editor.settled()
  expect(await ids()).toEqual(before)
  await page.keyboard.press('Control+y')
  await editor.settled()
  expect(new Set(await ids()).size).toBe(3)
})

test('Enter at the very start of a block leaves its id with its text', async ({ editor, page }) => {
  await editor.start(zh)
  const before = await page.evaluate(() => window.harness.authority.doc.child(1).attrs.id)
  await editor.caret(1, 0)
  await page.keyboard.press('Enter')
  await editor.settled()
  expect(await page.evaluate(() => window.harness.authority.doc.child(2).attrs.id)).toBe(before)
  expect(await page.evaluate(() => window.harness.authority.doc.child(1).attrs.id)).not.toBe(before)
})

test('keys make headings, bold, lists and line breaks', async ({ editor, page }) => {
  await editor.start(['标题', '甲乙丙'])
  await editor.caret(0, 1)
  await page.keyboard.press('Control+Alt+2')
  await editor.caret(1, 0, 2)
  await page.keyboard.press('Control+b')
  await editor.settled()
  expect(await editor.shape()).toEqual(['heading(标题)', 'paragraph(甲乙丙)'])
  await expect(editor.copy().locator('strong')).toHaveText('甲乙')
  await editor.caret(1, 3)
  await page.keyboard.press('Control+Shift+8')
  await page.keyboard.press('Enter')
  await page.keyboard.type('丁')
  await page.keyboard.press('Tab')
  await editor.settled()
  expect(await editor.shape()).toEqual([
    'heading(标题)',
    'bullet_list[list_item[paragraph(甲乙丙) bullet_list[list_item[paragraph(丁)]]]]'
  ])
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('戊')
  await expect(editor.copy().locator('li li')).toHaveText('丁戊')
})

test('a table is made, filled with Tab and given a row', async ({ editor, page }) => {
  await editor.start(['前'])
  await editor.caret(0, 1)
  await page.evaluate(() => window.harness.session().format({ kind: 'table', rows: 2, columns: 2 }))
  for (const text of ['甲', '乙', '丙', '丁']) {
    await page.keyboard.type(text)
    if (text !== '丁') await page.keyboard.press('Tab')
  }
  await page.evaluate(() => window.harness.session().format({ kind: 'table-edit', edit: 'row-after' }))
  await editor.settled()
  expect(await editor.shape()).toEqual([
    'paragraph(前)',
    'table[table_row[table_header[paragraph(甲)] table_header[paragraph(乙)]] table_row[table_cell[paragraph(丙)] table_cell[paragraph(丁)]] table_row[table_cell[paragraph()] table_cell[paragraph()]]]',
    'paragraph()'
  ])
})

test('punctuation stays as it was typed', async ({ editor, page }) => {
  await editor.start([''])
  await editor.caret(0, 0)
  await page.keyboard.insertText('他说"好"...--完')
  await page.keyboard.type(' 1.5 "x" -- ...')
  expect(await editor.settled()).toEqual(['他说"好"...--完 1.5 "x" -- ...'])
})

test('a line that starts with a marker and a space becomes a list; backspace takes that back', async ({
  editor,
  page
}) => {
  await editor.start([''])
  await editor.caret(0, 0)
  await page.keyboard.type('- ')
  await editor.settled()
  expect(await editor.shape()).toEqual(['bullet_list[list_item[paragraph()]]'])
  await page.keyboard.press('Backspace')
  await editor.settled()
  expect(await editor.shape()).toEqual(['paragraph(- )'])
})

test('read-only copy takes no keys', async ({ editor, page }) => {
  await editor.start(zh, 1, true)
  await editor.copy().click()
  await page.keyboard.type('x')
  expect(await editor.blocks()).toEqual(zh)
  await expect(editor.copy()).toHaveAttribute('contenteditable', 'false')
})

test('a second mount is a mistake; after the first is taken out it is none, and nothing is lost', async ({
  editor,
  page
}) => {
  await editor.start(zh)
  await editor.caret(0, 0)
  await page.keyboard.type('甲')
  const complaint = await page.evaluate(() => {
    const { harness } = window
    const frame = document.getElementById('two')
    if (!frame) throw new Error('no frame')
    try {
      harness.session().mount(frame)
      return ''
    } catch (error) {
      return String(error)
    } finally {
      harness.unmount()
      harness.session().mount(frame)
    }
  })
  expect(complaint).toContain('mounted already')
  await expect(editor.copy(0)).toHaveCount(0)
  await expect(editor.copy(1)).toContainText(`甲${zh[0]}`)
  await editor.caret(0, 1, 1, 1)
  await page.keyboard.type('乙')
  await editor.settled()
  expect(await editor.committed()).toEqual([`甲乙${zh[0]}`, zh[1]])
})
