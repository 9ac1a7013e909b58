import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Host, screens, test } from './host.ts'

const story =
  '园林局通报绿地情况\n\n本报讯 市园林局在通报中说，2025年全市绿地共1,284公顷，其中公园612公顷。\n'

async function open(desk: Page, host: Host, text = story) {
  host.write('绿地.txt', text)
  await desk.getByRole('button', { name: '打开稿件…' }).click()
  await desk.getByRole('option', { name: '绿地.txt' }).dblclick()
  await expect(desk.getByRole('textbox', { name: '园林局通报绿地情况' })).toBeVisible()
}

const card = (desk: Page) => desk.locator('[data-card][aria-current]')
const copy = (desk: Page) => desk.locator('.copy')

/** A verdict with its evidence and method on the selected figure, by keys alone. */
async function settle(desk: Page) {
  await card(desk).press('1')
  await expect(card(desk)).toContainText('核查中')
  await card(desk).press('e')
  await desk.getByLabel('网址').fill('yuanlin.example.org/tongbao')
  await desk.keyboard.press('Enter')
  await expect(card(desk).getByRole('link')).toHaveText('yuanlin.example.org/tongbao')
  await card(desk).press('m')
  await desk.getByRole('option', { name: '查原始文件' }).press('Enter')
  await expect(card(desk)).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(card(desk)).toContainText('已核结')
}

test('a review goes from its first figure to a signed export without a mouse', async ({ desk, host }) => {
  await open(desk, host)
  await copy(desk).focus()
  await desk.keyboard.press('F8')
  await expect(card(desk)).toBeFocused()
  await desk.keyboard.press('t')
  await expect(card(desk)).toContainText('林岚')
  await desk.keyboard.press('Enter')
  await expect(card(desk)).toContainText('还差：结论、怎么核的、稿面怎么处理、至少一件证据')
  await settle(desk)

  await desk.keyboard.press('Control+Shift+Enter')
  const gate = desk.getByRole('dialog')
  await expect(gate).toContainText('还有 1 项')
  await expect(gate.getByRole('button', { name: /612公顷/ })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(card(desk)).toBeFocused()
  await expect(card(desk)).toContainText('612公顷')
  await settle(desk)

  await desk.keyboard.press('Control+Shift+Enter')
  await expect(desk.getByRole('dialog')).toContainText('登录账户')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('region', { name: '已签发' })).toContainText('林岚（责任编辑）已签发')
  await expect(copy(desk)).toHaveAttribute('aria-readonly', 'true')
  await desk.screenshot({ path: join(screens, 'review-approved.png') })

  await desk.keyboard.press('Control+Shift+e')
  await desk.getByRole('button', { name: '导出', exact: true }).last().press('Enter')
  await expect(desk.getByRole('dialog')).toContainText('SHA-256')
  expect(host.files().some((name) => name.endsWith('.md') && !name.includes('draft'))).toBe(true)
})

test('letters typed in the copy stay in the copy, and Escape leads back to it from a card', async ({
  desk,
  host
}) => {
  await open(desk, host)
  await copy(desk).focus()
  await desk.keyboard.press('F8')
  await desk.keyboard.press('Escape')
  await expect(copy(desk)).toBeFocused()
  await desk.keyboard.type('td1')
  await expect(copy(desk)).toContainText('td1')
  await expect(desk.locator('[data-card]').getByText('核查中')).toHaveCount(0)
})

test('the ledger moves with the arrows and acts without leaving it', async ({ desk, host }) => {
  await open(desk, host)
  const ledger = desk.getByRole('listbox', { name: '数据台账' })
  await ledger.focus()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowDown')
  await expect(ledger.getByRole('option', { selected: true })).toContainText('612公顷')
  await desk.keyboard.press('t')
  await expect(ledger.getByRole('option', { selected: true })).toContainText('林岚 · 核查中')
  await expect(ledger).toBeFocused()
})

test('a reason typed in a card is still there after another figure was looked at', async ({ desk, host }) => {
  await open(desk, host)
  await copy(desk).focus()
  await desk.keyboard.press('F8')
  await desk.keyboard.press('d')
  await desk.getByLabel('为什么不用核？').fill('只是举例')
  await desk.keyboard.press('F8')
  await expect(card(desk)).toContainText('612公顷')
  await desk.keyboard.press('Shift+F8')
  await expect(desk.getByLabel('为什么不用核？')).toHaveValue('只是举例')
})

for (const theme of ['light', 'dark', 'contrast'] as const) {
  for (const width of [1920, 1280, 900]) {
    test(`nothing hinders a screen reader, ${theme} at ${width}`, async ({ desk, host }) => {
      await desk.setViewportSize({ width, height: 800 })
      await open(desk, host)
      await desk.keyboard.press('Control+k')
      await desk.keyboard.type({ light: '浅色', dark: '深色', contrast: '高对比度' }[theme])
      await desk.keyboard.press('Enter')
      await expect(desk.locator('html')).toHaveAttribute('data-theme', theme)
      await copy(desk).focus()
      await desk.keyboard.press('F8')
      await card(desk).press('2')
      await expect(card(desk)).toContainText('核查中')
      await expect(card(desk).getByText('备注')).toBeVisible()
      const { violations } = await new AxeBuilder({ page: desk }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      const wide = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
      await desk.screenshot({ path: join(screens, `review-${theme}-${width}.png`) })
    })
  }
}
