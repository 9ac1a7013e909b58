import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, screens, test } from './host.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 }
]
const narrow = { width: 900, height: 800 }
const looks = [
  { theme: 'light', language: 'zh' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh' }
] as const
type Look = (typeof looks)[number]

const errors = '前十个月全区火情警情双下降'
const english = 'Tidewater ferry ends first year with 1.26 million trips'

const words = {
  open: /^(打开稿件…|Open a draft…)$/,
  toDesk: /回到编辑台|Back to the desk/,
  export: /^(导出|Export)$/,
  approve: /^(签发|Approve)/
}
const card = (page: Page) => page.locator('[data-card][aria-current]')
const ledger = (page: Page) => page.getByRole('listbox', { name: /^(数据台账|Ledger)$/ })
const line = (page: Page, figure: string) =>
  ledger(page)
    .getByRole('option')
    .filter({ has: page.getByText(figure, { exact: true }) })
    .first()
const copy = (page: Page) => page.locator('.copy[contenteditable]')
const dialog = (page: Page) => page.getByRole('dialog')

/** Language and appearance, by the desk's own controls. */
async function dress(page: Page, { theme, language }: Look): Promise<void> {
  const other = page.getByRole('button', { name: language === 'zh' ? '中文' : 'English', exact: true })
  if (await other.isVisible()) await other.click()
  await page.getByRole('button', { name: /^(外观|Appearance)$/ }).click()
  const name = { light: /^(浅色|Light)$/, dark: /^(深色|Dark)$/ }[theme]
  await page.getByRole('menuitemradio', { name }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? /^zh/ : 'en')
}

/** Keeps a picture of what stands there, in both sizes: what matters is in sight, nothing runs over, nothing hinders a screen reader. */
async function look(page: Page, name: string, of: Look, matters: Locator, widths = sizes): Promise<void> {
  for (const size of widths) {
    await page.setViewportSize(size)
    await expect.soft(matters, `${name} at ${size.width}`).toBeInViewport({ ratio: 0.2 })
    expect.soft(await page.evaluate(overflowing), `${name} at ${size.width}`).toEqual([])
    const path = join(screens, `${name}-${of.language}-${of.theme}-${size.width}.png`)
    await page.screenshot({ path, animations: 'disabled' })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  // Each theme once and each language once: the other two pairs hold the same words on the same colours.
  if ((of.theme === 'light') !== (of.language === 'zh')) return
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [name, id, nodes.map((node) => node.html)]),
      `${name} in ${of.theme}`
    )
    .toEqual([])
}

/** What is wider than its window: the page itself, and any button whose words do not fit. */
function overflowing(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['page'] : []
  const cut = [...document.querySelectorAll('header button, [data-card] button, [role="dialog"] button')]
  return [
    ...wide,
    ...cut.flatMap((button) => {
      const box = button.getBoundingClientRect()
      return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) ? [button.textContent ?? ''] : []
    })
  ]
}

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).first().click()
  await expect(copy(page)).toContainText(title)
}

async function toDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.toDesk }).click()
  await expect(page.getByRole('button', { name: words.open })).toBeVisible()
}

async function pick(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: words.open }).click()
  await page.getByRole('option', { name }).dblclick()
  await expect(copy(page)).toBeVisible()
}

/** Proves a figure by one page of one release, in Chinese. */
async function prove(page: Page, figure: string, source: string): Promise<void> {
  await line(page, figure).click()
  await page.keyboard.press('Control+Enter')
  await card(page).press('1')
  await expect(card(page).getByRole('radio', { name: '属实' })).toBeChecked()
  await page.keyboard.press('m')
  await page.getByRole('option', { name: '查原始文件' }).press('Enter')
  await page.keyboard.press('e')
  await card(page).getByRole('button', { name: '摘录' }).press('Enter')
  await card(page).getByLabel('原文').fill('附表：1月至10月主要数据')
  await card(page).getByLabel(/^出处/).fill(source)
  await card(page).getByLabel('页码').fill('2')
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText(`${source} · 2`)
  await card(page).press('Enter')
  await expect(card(page)).toContainText('已核结')
}

async function again(page: Page, figure: string): Promise<void> {
  await line(page, figure).click()
  await page.keyboard.press('s')
  await expect(card(page)).toContainText('核查中')
  await card(page).press('Enter')
  await expect(card(page)).toContainText('已核结')
}

/** Puts the caret behind the first place in the copy that holds the words. */
async function caretBehind(page: Page, wanted: string): Promise<void> {
  await copy(page).focus()
  await copy(page).evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1
      if (at >= 0) return getSelection()?.collapse(node, at + text.length)
    }
    throw new Error(`the copy does not hold ${text}`)
  }, wanted)
}

async function short(page: Page, name: string, title: string): Promise<void> {
  await pick(page, name)
  await expect(copy(page)).toContainText(title)
  await prove(page, '1,284处', '园林局通报')
}

// The pictures are the trace.
test.use({ trace: 'off' })

test('every screen is looked at, in both themes, both languages and both sizes', async ({
  desk: page,
  host
}) => {
  test.setTimeout(300_000)
  const release = '本报讯 市园林局在通报中说，全市建成公园1,284处。\n'
  host.write('待签.txt', `全市公园名录公布\n\n${release}`)
  host.write('已签.txt', `城市公园开放夜场\n\n${release}`)
  host.write(
    '无数.txt',
    '秋日里的老街\n\n本报讯 入秋以后，老街的桂花开了。居民说，早晨推开窗，满屋都是香气。\n'
  )

  await test.step('an empty desk', async () => {
    for (const of of looks) {
      await dress(page, of)
      await look(page, 'desk-empty', of, page.getByText(/^(还没有审稿|No reviews yet)$/))
    }
  })

  await test.step('four reviews: half done, ready, approved, without figures', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await dress(page, looks[0])
    await page.getByRole('button', { name: errors }).click()
    await expect(copy(page)).toContainText(errors)
    await prove(page, '286起', '区消防救援大队通报')
    for (const figure of ['1420家', '240起', '47个']) await again(page, figure)
    await caretBehind(page, '检查社会单位')
    await page.keyboard.insertText('及场所')
    await expect(line(page, '1420家')).toContainText('文字有改动')
    await line(page, '5200个').click()
    await page.keyboard.press('Control+Enter')
    await card(page).press('1')
    await expect(card(page)).toContainText('核查中')
    await page.screenshot({ path: join(screens, 'readme.png'), animations: 'disabled' })
    await toDesk(page)
    await short(page, '待签.txt', '全市公园名录公布')
    await toDesk(page)
    await short(page, '已签.txt', '城市公园开放夜场')
    await page.getByRole('button', { name: words.approve }).click()
    await page.getByRole('button', { name: '林岚 签字' }).click()
    await expect(page.getByRole('region', { name: '已签发' })).toBeVisible()
    await toDesk(page)
    await pick(page, '无数.txt')
    await toDesk(page)
    await page.getByRole('button', { name: english }).click()
    await expect(copy(page)).toContainText(english)
    await toDesk(page)
  })

  for (const of of looks) {
    await test.step(`${of.language}, ${of.theme}`, async () => {
      await dress(page, of)
      await look(page, 'desk', of, page.getByRole('button', { name: '城市公园开放夜场', exact: true }))
      await page.getByRole('button', { name: /^林岚/ }).click()
      await look(page, 'profile', of, dialog(page))
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: words.open }).click()
      await expect(page.getByRole('option', { name: '待签.txt' })).toBeVisible()
      await look(page, 'picker', of, dialog(page))
      await page.keyboard.press('Escape')

      await open(page, errors)
      const error = page.locator('[data-card][data-tone="red"]').first()
      await error.click({ position: { x: 60, y: 12 } })
      await expect(error).toHaveAttribute('aria-current', 'true')
      await look(page, 'review', of, card(page))
      await page.setViewportSize(narrow)
      await line(page, '5200个').click()
      await page.keyboard.press('Control+Enter')
      await card(page).press('1')
      await page.keyboard.press('e')
      const address = card(page).getByLabel(/^(网址|Address)$/)
      await look(page, 'narrow', of, address, [narrow])
      await look(page, 'claim', of, address)
      await page.keyboard.press('Control+Shift+Enter')
      await look(page, 'gate', of, dialog(page).getByRole('button', { name: /3座/ }).first())
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await look(page, 'palette', of, dialog(page).getByRole('option').first())
      await page.keyboard.press('Escape')
      await page.keyboard.press('F1')
      await look(page, 'help', of, dialog(page).getByRole('heading').first())
      await page.keyboard.press('Escape')
      await toDesk(page)

      await open(page, '全市公园名录公布')
      await page.getByRole('button', { name: words.approve }).click()
      await look(page, 'sign', of, dialog(page).getByRole('button', { name: /林岚/ }))
      await page.keyboard.press('Escape')
      await toDesk(page)

      await open(page, '城市公园开放夜场')
      await look(page, 'approved', of, page.getByRole('region', { name: /^(已签发|Approved)$/ }))
      await page.getByRole('button', { name: words.export }).click()
      await look(page, 'export', of, dialog(page).getByRole('button', { name: words.export }))
      await page.keyboard.press('Escape')
      await toDesk(page)

      await open(page, '秋日里的老街')
      await look(page, 'no-figures', of, page.getByText(/稿子里没有需要核的数据|No figures in this copy/))
      await toDesk(page)

      await open(page, english)
      await copy(page).focus()
      await page.keyboard.press('F8')
      await look(page, 'english', of, card(page))
      await toDesk(page)
    })
  }
})
