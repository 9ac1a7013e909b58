import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, screens, test } from './host.ts'

const story = `# 全区前十月立案84宗

本报讯 据区公安分局通报，全区今年1至10月共立案84宗，其中盗窃41宗、诈骗27宗、其他18宗。

同期，民警走访商户320家。
`

async function open(page: Page, name: string) {
  await page.getByRole('button', { name: '打开稿件…' }).click()
  await page.getByRole('option', { name }).dblclick()
  await expect(page.getByRole('textbox', { name: '全区前十月立案84宗' })).toBeVisible()
}

const copy = (page: Page) => page.getByRole('textbox', { name: '全区前十月立案84宗' })
const margin = (page: Page) => page.getByRole('complementary', { name: '旁注' })
const ledger = (page: Page) => page.getByRole('complementary', { name: '数据台账' })
const selectedCard = (page: Page) => margin(page).locator('[aria-current="true"]')

/** Settles the claim in the selected card as confirmed by a quoted document, by keys alone. */
async function settleSelected(page: Page) {
  const card = selectedCard(page)
  await page.keyboard.press('t')
  await expect(card.getByRole('button', { name: /核结/ })).toBeVisible()
  await page.keyboard.press('1')
  await expect(card.getByRole('radio', { name: '属实' })).toBeChecked()
  await page.keyboard.press('m')
  await expect(page.getByRole('option', { name: '查原始文件' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  await expect(card.getByRole('group', { name: '证据种类' })).toBeVisible()
  await card.getByRole('button', { name: '摘录' }).press('Enter')
  await card.getByRole('textbox', { name: '原文' }).fill('全区共立案84宗')
  await card.getByRole('textbox', { name: /^出处/ }).fill('区公安分局十月通报')
  await card.getByRole('textbox', { name: '页码' }).fill('2')
  await page.keyboard.press('Enter')
  await expect(card.getByText('区公安分局十月通报')).toBeVisible()
  await card.press('Enter')
  await expect(card.getByText('已核')).toBeVisible()
}

test('a draft goes in, approved copy comes out', async ({ desk, host }) => {
  test.setTimeout(240_000)
  host.write('治安.md', story)
  await open(desk, '治安.md')

  await test.step('the gate refuses, and each line leads to its place', async () => {
    await desk.getByRole('button', { name: /^签发/ }).click()
    const gate = desk.getByRole('dialog')
    await expect(gate.getByText('41 + 27 + 18 = 86')).toBeVisible()
    const { violations } = await new AxeBuilder({ page: desk }).analyze()
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([])
    await desk.screenshot({ path: join(screens, 'gate-zh.png') })
    await gate.getByRole('button', { name: /41 \+ 27 \+ 18/ }).click()
    await expect(gate).toBeHidden()
    await expect(selectedCard(desk)).toContainText('41 + 27 + 18 = 86')
  })

  await test.step('a repair is an edit of the person, and undo takes it back', async () => {
    await selectedCard(desk)
      .getByRole('button', { name: /“18宗”改为“16宗”/ })
      .click()
    await expect(copy(desk)).toContainText('其他16宗')
    await expect(margin(desk).getByText('41 + 27 + 18')).toBeHidden()
    await desk.getByRole('button', { name: '撤销' }).click()
    await expect(copy(desk)).toContainText('其他18宗')
    await desk.getByRole('button', { name: '重做' }).click()
    await expect(copy(desk)).toContainText('其他16宗')
  })

  await test.step('every figure is proved from the keyboard, one dismissed', async () => {
    for (let figure = 0; figure < 5; figure += 1) {
      await desk.keyboard.press('F8')
      await expect(selectedCard(desk)).toContainText('未动')
      await settleSelected(desk)
    }
    await desk.keyboard.press('F8')
    await desk.keyboard.press('d')
    await selectedCard(desk).getByRole('textbox').fill('不在本次核查范围')
    await desk.keyboard.press('Enter')
    await expect(ledger(desk).getByRole('heading', { name: '6 / 6 已核' })).toBeVisible()
    await desk.screenshot({ path: join(screens, 'loop-settled-zh.png') })
  })

  await test.step('changing a settled figure turns it stale, and one key reaffirms it', async () => {
    await copy(desk).getByText('民警走访').click()
    await desk.keyboard.press('End')
    await desk.keyboard.press('Home')
    await copy(desk).getByText('诈骗27宗').first().dblclick()
    await expect(copy(desk)).toBeFocused()
    await copy(desk).evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('商户') ?? -1
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 2)
      }
    })
    await desk.keyboard.insertText('店铺')
    await expect(copy(desk)).toContainText('走访店铺320家')
    await expect(ledger(desk).getByRole('option', { name: /320家/ })).toContainText('改')
    await desk.getByRole('button', { name: '撤销' }).click()
    await expect(copy(desk)).toContainText('走访商户320家')
  })
})
