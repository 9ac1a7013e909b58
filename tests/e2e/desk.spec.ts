import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import iconv from 'iconv-lite'
import { expect, screens, test } from './host.ts'

const story = '全区前十月立案84宗\n\n  本报讯 全区今年1至10月共立案84宗，其中盗窃41宗、诈骗27宗、其他16宗。\n'

async function choose(page: import('@playwright/test').Page, name: string) {
  await page.getByRole('button', { name: '打开稿件…' }).click()
  await page.getByRole('option', { name }).dblclick()
}

test('a first visit asks who sits here and nothing can be done before', async ({ page, host }) => {
  await page.goto(await host.start())
  const dialog = page.getByRole('dialog', { name: '先写上名字' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('请写上姓名')
})

test('the address holds no token once the page is there, and a reload finds the desk again', async ({
  desk
}) => {
  expect(desk.url()).not.toContain('token')
  await desk.reload()
  await expect(desk.getByRole('heading', { name: '把稿件放上来' })).toBeVisible()
  expect(await desk.evaluate(() => document.cookie)).toBe('')
})

test('a page without a token is told how to open Galley', async ({ page, host }) => {
  const address = await host.start()
  await page.goto(new URL('/', address).href)
  await expect(page.getByRole('alert')).toContainText('npm start')
})

test('language and appearance change at once and stay', async ({ desk }) => {
  await desk.getByRole('button', { name: 'English' }).click()
  await expect(desk.getByRole('heading', { name: 'Put a draft on the desk' })).toBeVisible()
  await desk.getByRole('button', { name: 'Appearance' }).click()
  await desk.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark')
  await desk.reload()
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(desk.getByRole('heading', { name: 'Put a draft on the desk' })).toBeVisible()
})

test('a manuscript chosen in the picker becomes a review beside it, by keyboard alone', async ({
  desk,
  host
}) => {
  host.write('jiaotong.txt', story)
  host.write('a.txt', story)
  await desk.getByRole('button', { name: '打开稿件…' }).press('Enter')
  const list = desk.getByRole('listbox')
  await expect(list.getByRole('option', { name: 'jiaotong.txt' })).toBeVisible()
  await list.press('j')
  await list.press('Enter')
  await expect(desk).toHaveURL(/#\/review\//)
  await expect(desk.getByRole('textbox').getByText('其中盗窃')).toBeVisible()
  expect(host.files()).toContain(join('稿件', 'jiaotong.galley'))
})

test('a dropped file is taken, and the same manuscript opened again is the same review', async ({
  desk,
  host
}) => {
  host.write('交通.txt', story)
  await choose(desk, '交通.txt')
  await expect(desk).toHaveURL(/#\/review\//)
  const first = desk.url()
  await desk.goBack()
  await choose(desk, '交通.txt')
  await expect(desk).toHaveURL(first)
  await desk.goBack()
  const transfer = await desk.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], '另一篇.txt', { type: 'text/plain' }))
    return data
  }, story)
  await desk.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await expect(desk.getByRole('heading', { name: '松手即可打开' })).toBeVisible()
  await desk.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(desk).toHaveURL(/#\/review\//)
  expect(desk.url()).not.toBe(first)
})

test('an encoding that is not clear is shown with previews to choose from', async ({ desk, host }) => {
  host.write('老稿.txt', iconv.encode('标题', 'gb18030'))
  await choose(desk, '老稿.txt')
  const dialog = desk.getByRole('dialog', { name: '这份稿件用的是哪种编码？' })
  const opened = desk.getByText('标题', { exact: true })
  await expect(dialog.or(opened).first()).toBeVisible()
})

test.describe('a file that cannot be opened is named, with what to do', () => {
  for (const [name, content, words] of [
    ['空.txt', '', '“空.txt”是空的'],
    ['图.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2]), '“图.txt”不是文字稿'],
    ['假.galley', 'not a database', '“假.galley”不是 Galley 的审稿文件']
  ] as const) {
    test(name, async ({ desk, host }) => {
      host.write(name, content)
      await choose(desk, name)
      await expect(desk.getByRole('status')).toContainText(words)
      await expect(desk).not.toHaveURL(/#\/review\//)
    })
  }
})

test('the desk has no accessibility violations and is looked at in every theme', async ({ desk, host }) => {
  host.write('交通.txt', story)
  await choose(desk, '交通.txt')
  await expect(desk).toHaveURL(/#\/review\//)
  await desk.goBack()
  await expect(desk.getByRole('button', { name: /^全区前十月立案/ })).toBeVisible()
  for (const [theme, label] of [
    ['light', '浅色'],
    ['dark', '深色'],
    ['contrast', '高对比']
  ] as const) {
    await desk.getByRole('button', { name: '外观' }).click()
    await desk.getByRole('menuitemradio', { name: label }).click()
    await expect(desk.getByRole('menu')).toBeHidden()
    await expect(desk.locator('html')).toHaveAttribute('data-theme', theme)
    // Half-way between two themes no colour is the one that was chosen.
    await desk.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
    const { violations } = await new AxeBuilder({ page: desk }).analyze()
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([])
    await desk.screenshot({ path: join(screens, `desk-zh-${theme}.png`) })
  }
})
