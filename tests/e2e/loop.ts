import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { screens } from './host.ts'

/** A short manuscript whose parts do not add up. */
export const story = `# 全区前十月立案84宗

本报讯 据区公安分局通报，全区今年1至10月共立案84宗，其中盗窃41宗、诈骗27宗、其他18宗。

同期，民警走访商户320家。
`

export const copy = (page: Page) => page.getByRole('textbox', { name: '全区前十月立案84宗' })
const margin = (page: Page) => page.getByRole('complementary', { name: '旁注' })
export const ledger = (page: Page) => page.getByRole('complementary', { name: '数据台账' })
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

/** From the open manuscript to approved copy in its folder: the same in every host. */
export async function walk(desk: Page, folder: string): Promise<void> {
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
    await select(copy(desk), '商户')
    await desk.keyboard.insertText('店铺')
    await expect(copy(desk)).toContainText('走访店铺320家')
    await expect(ledger(desk).getByRole('option', { name: /320家/ })).toContainText('文字有改动')
    await expect(ledger(desk).getByRole('heading', { name: '5 / 6 已核' })).toBeVisible()
    await desk.keyboard.press('F8')
    await expect(selectedCard(desk)).toContainText('已过期')
    await desk.screenshot({ path: join(screens, 'loop-stale-zh.png') })
    await desk.keyboard.press('r')
    await expect(ledger(desk).getByRole('heading', { name: '6 / 6 已核' })).toBeVisible()
  })

  await test.step('a named person approves, and the review is locked to that version', async () => {
    await desk.getByRole('button', { name: /^签发/ }).click()
    const gate = desk.getByRole('dialog', { name: /可以签发/ })
    await desk.screenshot({ path: join(screens, 'sign-zh.png') })
    await gate.getByRole('button', { name: '林岚 签字' }).click()
    await expect(desk.getByText('林岚（责任编辑）已签发')).toBeVisible()
    await expect(copy(desk)).toHaveAttribute('aria-readonly', 'true')
    await desk.screenshot({ path: join(screens, 'approved-zh.png') })
  })

  await test.step('export writes approved copy and a certificate, and the copy holds nothing of the desk', async () => {
    await desk.getByRole('button', { name: '导出' }).click()
    const dialog = desk.getByRole('dialog')
    for (const format of ['Markdown', '网页 HTML', '纯文本', '凭证', '凭证数据']) {
      await dialog
        .getByRole('checkbox', { name: new RegExp(`^${format}`) })
        .first()
        .check()
    }
    await dialog.getByRole('button', { name: '导出', exact: true }).click()
    await expect(dialog.getByText('已导出')).toBeVisible()
    await dialog.getByRole('button', { name: '好' }).click()
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    const copies = ['治安-approved.md', '治安-approved.html', '治安-approved.txt'].map(text)
    for (const written of copies) {
      expect(written).toContain('其他16宗')
      expect(written).not.toMatch(/林岚|区公安分局十月通报|DRAFT|草稿/)
    }
    const certificate = text('治安-approved-certificate.html')
    expect(certificate).toContain('林岚')
    expect(certificate).toContain('区公安分局十月通报')
    expect(certificate).toContain('不在本次核查范围')
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, '治安-approved.md')))
      .digest('hex')
    expect(text('治安-approved-certificate.json')).toContain(hash)
  })
}

/** Selects the first place in the copy that holds the words, as a drag with the mouse does. */
export async function select(copy: Locator, words: string): Promise<void> {
  await copy.focus()
  await copy.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`the copy does not hold ${wanted}`)
  }, words)
}
