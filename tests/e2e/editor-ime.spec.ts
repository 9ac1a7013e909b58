import { expect, test } from './editor.ts'

test.describe('an input method', () => {
  test('at a bare caret', async ({ editor }) => {
    await editor.start(['核实来源', '后'])
    await editor.caret(0, 2)
    for (const text of ['s', 'sh', 'shu', "shu'ju"]) await editor.compose(text)
    await editor.choose('数据')
    await editor.compose('l')
    await editor.choose('来')
    expect(await editor.settled()).toEqual(['核实数据来来源', '后'])
    expect(await editor.committed()).toEqual(['核实数据来来源', '后'])
  })

  test('in an empty paragraph', async ({ editor }) => {
    await editor.start(['', '后'])
    await editor.caret(0, 0)
    await editor.compose('n')
    await editor.compose('ni')
    await editor.choose('你')
    expect(await editor.settled()).toEqual(['你', '后'])
  })

  test('over a selection, with undo', async ({ editor, page }) => {
    await editor.start(['核实数据来源', '后'])
    await editor.caret(0, 2, 4)
    for (const text of ['s', 'sh', 'shu']) await editor.compose(text)
    await editor.choose('数字')
    expect(await editor.settled()).toEqual(['核实数字来源', '后'])
    expect(await editor.committed()).toEqual(['核实数字来源', '后'])
    await page.keyboard.press('Control+z')
    expect(await editor.settled()).toEqual(['核实数据来源', '后'])
  })

  test('cancelled at a caret leaves nothing', async ({ editor }) => {
    await editor.start(['核实来源'])
    await editor.caret(0, 2)
    await editor.compose('shu')
    await editor.compose('')
    expect(await editor.settled()).toEqual(['核实来源'])
    expect(await editor.committed()).toEqual(['核实来源'])
  })

  test('sends nothing until the choice is made', async ({ editor, page }) => {
    await editor.start(['核实来源'])
    await editor.caret(0, 2)
    await editor.compose('shu')
    await page.waitForTimeout(2500)
    const sent = () => page.evaluate(() => window.harness.authority.submits.length)
    const saving = () => page.evaluate(() => window.harness.session().store.getState().saving)
    expect(await sent()).toBe(0)
    expect(await saving()).toBe('held')
    await editor.choose('数')
    await editor.settled()
    expect(await sent()).toBe(1)
    expect(await saving()).toBe('saved')
  })

  test('inside a figure: the flag follows and is right afterwards', async ({ editor }) => {
    await editor.start(['接报警情1284起。'])
    await editor.caret(0, 7)
    await editor.compose('q')
    await editor.compose('qi')
    await editor.choose('七')
    expect(await editor.settled()).toEqual(['接报警情128七4起。'])
    await editor.caret(0, 7, 8)
    await editor.compose('7')
    await editor.choose('7')
    expect(await editor.settled()).toEqual(['接报警情12874起。'])
    expect(await editor.flags('f-detected')).toEqual(['12874起'])
  })

  test('beside an anchor stays outside it', async ({ editor, page }) => {
    await editor.start(['接报警情1284起。'])
    await page.evaluate(async () => {
      const session = window.harness.session()
      await session.act(session.store.getState().entries[0]?.key ?? '', { type: 'claim.take' })
    })
    await expect(editor.copy().locator('[data-anchor]')).toHaveText('1284起')
    await editor.caret(0, 9)
    await editor.compose('z')
    await editor.compose('zuo')
    await editor.choose('左右')
    expect(await editor.settled()).toEqual(['接报警情1284起左右。'])
    await editor.caret(0, 4)
    await editor.compose('y')
    await editor.choose('约')
    expect((await editor.settled())[0]).toBe('接报警情约1284起左右。')
    await expect(editor.copy().locator('[data-anchor]')).toHaveText('1284起')
  })

  test('over an anchored figure keeps its record', async ({ editor, page }) => {
    await editor.start(['下降两成。'])
    await page.evaluate(async () => {
      const session = window.harness.session()
      await session.act(session.store.getState().entries[0]?.key ?? '', { type: 'claim.take' })
    })
    const anchored = await editor.copy().locator('[data-anchor]').textContent()
    expect(anchored).toBe('两成')
    await editor.caret(0, 2, 4)
    await editor.compose('s')
    await editor.compose("san'cheng")
    await editor.choose('三成')
    expect(await editor.settled()).toEqual(['下降三成。'])
    await expect(editor.copy().locator('[data-anchor]')).toHaveText('三成')
    expect(
      await page.evaluate(() =>
        window.harness
          .session()
          .store.getState()
          .entries.map((one) => one.orphaned)
      )
    ).toEqual([false])
  })

  test('across two blocks', async ({ editor, page }) => {
    await editor.start(['甲乙丙', '丁戊己', '后'])
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll('#one .copy p')
      if (one?.firstChild && two?.firstChild)
        getSelection()?.setBaseAndExtent(one.firstChild, 1, two.firstChild, 2)
    })
    await editor.copy().focus()
    await page.waitForTimeout(60)
    await editor.compose('x')
    await editor.compose('xin')
    await editor.choose('新')
    expect(await editor.settled()).toEqual(['甲新己', '后'])
    expect(await editor.committed()).toEqual(['甲新己', '后'])
  })

  test('is not disturbed by what another client writes', async ({ editor, page }) => {
    await editor.start(['核实来源', '第二段'], 2)
    await editor.caret(0, 2)
    await editor.compose('shu')
    await page.evaluate(async () => {
      const { authority } = window.harness
      const other = authority.bridge()
      const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '先' }] } }
      await other.call('review.submit', {
        review: 'r',
        client: 'other',
        batch: 'b',
        version: authority.version,
        steps: [step],
        commands: []
      })
    })
    await page.waitForTimeout(200)
    await expect(editor.copy(0)).toContainText('核实shu来源')
    await expect(editor.copy(1)).toContainText('先核实来源')
    await editor.compose("shu'ju")
    await editor.choose('数据')
    expect(await editor.settled()).toEqual(['先核实数据来源', '第二段'])
    await expect.poll(() => editor.blocks(1)).toEqual(['先核实数据来源', '第二段'])
    expect(await editor.committed()).toEqual(['先核实数据来源', '第二段'])
  })

  test('losing the focus ends it with what was written', async ({ editor, page }) => {
    await editor.start(['核实来源', '第二段'])
    await editor.caret(0, 2)
    await editor.compose('shu')
    await editor.copy().blur()
    await page.waitForTimeout(200)
    expect(await editor.settled()).toEqual(['核实shu来源', '第二段'])
    expect(await editor.committed()).toEqual(['核实shu来源', '第二段'])
    expect(await page.evaluate(() => window.harness.session().store.getState().saving)).toBe('saved')
  })
})
