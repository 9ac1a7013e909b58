import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, screens, test } from './host.ts'
import { copy, ledger, select, story, walk } from './loop.ts'

async function open(page: Page, name: string) {
  await page.getByRole('button', { name: '打开稿件…' }).click()
  await page.getByRole('option', { name }).dblclick()
  await expect(page.getByRole('textbox', { name: '全区前十月立案84宗' })).toBeVisible()
}

test('a draft goes in, approved copy comes out', async ({ desk, host }) => {
  test.setTimeout(240_000)
  host.write('治安.md', story)
  await open(desk, '治安.md')
  await walk(desk, host.folder)

  await test.step('everything confirmed is there after a kill', async () => {
    await host.kill()
    await expect(desk.getByText(/连不上|连接断了/).first()).toBeVisible()
    await desk.goto('about:blank')
    await desk.goto(await host.start())
    await desk.getByRole('button', { name: '全区前十月立案84宗', exact: true }).click()
    await expect(desk.getByText('林岚（责任编辑）已签发')).toBeVisible()
    await expect(ledger(desk).getByRole('heading', { name: '6 / 6 已核' })).toBeVisible()
    await expect(copy(desk)).toContainText('走访店铺320家')
  })

  await test.step('editing again voids the approval and says so', async () => {
    await desk.getByRole('button', { name: '再次编辑' }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '为什么要再改？' }).fill('补一句')
    await dialog.getByRole('button', { name: /作废签发/ }).click()
    await expect(desk.getByText('签发已作废').first()).toBeVisible()
    await select(copy(desk), '店铺')
    await desk.keyboard.insertText('商铺')
    await expect(copy(desk)).toContainText('走访商铺320家')
    await desk.screenshot({ path: join(screens, 'voided-zh.png') })
  })
})
