import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, screens, test } from './host.ts'

const story =
  '园林局通报绿地情况\n\n本报讯 市园林局在通报中说，2025年全市走访公园1,284处，其中城区612处、郊区672处。\n'

const card = (desk: Page) => desk.locator('[data-card][aria-current]')
const settled = (desk: Page, line: RegExp) =>
  expect(desk.getByRole('listbox', { name: '数据台账' }).getByRole('option', { name: line })).toContainText(
    '核到出处'
  )

test('one release proves every figure in it: said once, then repeated by one key and settled by Enter', async ({
  desk,
  host
}) => {
  host.write('绿地.txt', story)
  await desk.getByRole('button', { name: '打开稿件…' }).click()
  await desk.getByRole('option', { name: '绿地.txt' }).dblclick()
  const copy = desk.getByRole('textbox', { name: '园林局通报绿地情况' })
  await expect(copy).toBeVisible()
  await copy.focus()
  await desk.keyboard.press('F8')
  await expect(card(desk).getByRole('button', { name: /同上/ })).toHaveCount(0)
  await desk.keyboard.press('2')
  await expect(card(desk)).toContainText('核查中')
  await desk.keyboard.press('e')
  await card(desk).getByRole('button', { name: '摘录' }).click()
  await card(desk).getByLabel('原文').fill('全市公园1,284处')
  await card(desk).getByLabel(/^出处/).fill('园林局通报')
  await card(desk).getByLabel('页码').fill('2')
  await desk.keyboard.press('Enter')
  await expect(card(desk)).toContainText('园林局通报 · 2')
  for (const [key, choice] of [
    ['m', '问了来源'],
    ['p', '照发']
  ] as const) {
    await desk.keyboard.press(key)
    await desk.getByRole('option', { name: choice, exact: true }).press('Enter')
    await expect(card(desk)).toBeFocused()
  }
  await desk.keyboard.press('Enter')
  await settled(desk, /1,284处/)

  await test.step('the card says what it would repeat, and does nothing until the key', async () => {
    await desk.keyboard.press('F8')
    await expect(card(desk)).toContainText('612处')
    await expect(card(desk).getByRole('button', { name: /同上/ })).toContainText(
      '核到出处 · 问了来源 · 照发 · 园林局通报 第2页'
    )
    await expect(card(desk)).toContainText('未动')
    await desk.screenshot({ path: join(screens, 'same-again-offered.png') })
  })

  await test.step('S fills everything in and settles nothing; Enter settles', async () => {
    await desk.keyboard.press('s')
    await expect(card(desk)).toContainText('核查中')
    await expect(card(desk)).toContainText('园林局通报 · 2')
    await expect(card(desk).getByRole('radio', { name: '核到出处' })).toBeChecked()
    await expect(card(desk).getByRole('button', { name: /同上/ })).toHaveCount(0)
    await expect(card(desk)).toBeFocused()
    await desk.screenshot({ path: join(screens, 'same-again-filled.png') })
    await desk.keyboard.press('Enter')
    await settled(desk, /612处/)
  })

  await test.step('the button does the same, and leaves the focus on the card', async () => {
    await desk.keyboard.press('F8')
    await expect(card(desk)).toContainText('672处')
    await desk.keyboard.press('t')
    await expect(card(desk)).toContainText('核查中')
    await card(desk).getByRole('button', { name: /同上/ }).click()
    await expect(card(desk)).toContainText('园林局通报 · 2')
    await expect(card(desk)).toBeFocused()
    await desk.keyboard.press('Enter')
    await settled(desk, /672处/)
  })
})
