import { expect, introduce, test, watch } from './host.ts'

const story = '# 全区前十月立案84宗\n\n据区公安分局通报，全区共立案84宗。\n'

test('two windows on one review end with the same copy and the same ledger', async ({
  desk,
  host,
  browser
}) => {
  host.write('两人.md', story)
  await desk.getByRole('button', { name: '打开稿件…' }).click()
  await desk.getByRole('option', { name: '两人.md' }).dblclick()
  const copyOf = (page: typeof desk) => page.getByRole('textbox', { name: '全区前十月立案84宗' })
  await expect(copyOf(desk)).toBeVisible()

  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  const troubles = watch(other)
  await other.goto(host.address)
  await other.getByRole('button', { name: '全区前十月立案84宗', exact: true }).click()
  await expect(copyOf(other)).toBeVisible()

  const type = async (page: typeof desk, paragraph: number, words: readonly string[]) => {
    await copyOf(page).locator('p').nth(paragraph).click()
    await page.keyboard.press('End')
    for (const word of words) await page.keyboard.insertText(word)
  }
  await Promise.all([
    type(desk, 0, ['其中', '盗窃', '41宗', '。']),
    type(other, 0, ['另有', '诈骗', '27宗', '。'])
  ])
  await expect(copyOf(desk)).toContainText('27宗')
  await expect(copyOf(other)).toContainText('41宗')
  await expect
    .poll(async () => (await copyOf(desk).textContent()) === (await copyOf(other).textContent()))
    .toBe(true)

  await desk.keyboard.press('F8')
  await desk.keyboard.press('t')
  await expect(other.getByRole('option', { name: /核查中/ })).toContainText('林岚')
  expect(troubles).toEqual([])
  await context.close()
})

test('a second profile name is asked for once and stands in the header', async ({ page, host }) => {
  await page.goto(await host.start())
  await introduce(page, '王岑', '值班总编')
  await expect(page.getByRole('button', { name: /王岑 · 值班总编/ })).toBeVisible()
})
