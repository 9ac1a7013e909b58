import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Host, screens, test, watch } from './host.ts'

const story = `前十月立案情况

本报讯 据区公安分局通报，全区今年1至10月共立案84宗，其中盗窃41宗、诈骗27宗、其他18宗。

分局民警走访商户，持续二天。
`

const sum = '41 + 27 + 18 = 86'
const copy = (page: Page) => page.getByRole('textbox', { name: '前十月立案情况' })
const margin = (page: Page) => page.getByRole('complementary', { name: /^(旁注|Margin)$/ })
const finding = (page: Page) => margin(page).getByRole('article').filter({ hasText: sum })
const list = (page: Page) => page.getByRole('dialog', { name: '规则', exact: true })
const knob = (page: Page, meaning: string) => list(page).getByRole('switch', { name: meaning })
const ask = (page: Page) => page.getByRole('dialog', { name: '为整个编辑台关掉这条规则？' })

async function open(page: Page, host: Host): Promise<void> {
  host.write('立案.txt', story)
  await page.getByRole('button', { name: '打开稿件…' }).click()
  await page.getByRole('option', { name: '立案.txt' }).dblclick()
  await expect(copy(page)).toContainText('立案84宗')
  await expect(finding(page)).toBeVisible()
}

const settings = (host: Host): { rulesOff: { rule: string; by: string; reason: string }[] } =>
  JSON.parse(readFileSync(join(host.home, 'desk', 'settings.json'), 'utf8'))

test('a rule is switched off from a finding: never by one key, with a reason, for everybody, and back', async ({
  desk,
  host,
  context
}) => {
  await open(desk, host)
  const other = await context.newPage()
  const troubles = watch(other)
  await other.goto(host.address)
  await other.getByRole('button', { name: '前十月立案情况', exact: true }).click()
  await expect(finding(other)).toBeVisible()

  await test.step('the card’s menu asks, and says what it means', async () => {
    await finding(desk).getByRole('button', { name: '更多' }).click()
    await desk.getByRole('menuitem', { name: '为编辑台关掉这条规则…' }).click()
    await expect(ask(desk)).toContainText('各分项相加，与总数不符')
    await expect(ask(desk)).toContainText('这份稿子里的 1 处会马上撤下')
    await expect(ask(desk)).toContainText('记在 林岚 名下')
    await expect(ask(desk).getByRole('button', { name: '关掉这条规则' })).toBeDisabled()
    const { violations } = await new AxeBuilder({ page: desk }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await desk.screenshot({ path: join(screens, 'rule-ask-zh.png') })
  })

  await test.step('Escape leaves everything as it is', async () => {
    await desk.keyboard.press('Escape')
    await expect(ask(desk)).toBeHidden()
    await expect(finding(desk)).toBeVisible()
  })

  await test.step('by the palette, with a reason, it goes off at once and in every window', async () => {
    await finding(desk).click({ position: { x: 60, y: 12 } })
    await desk.keyboard.press('Control+k')
    await desk.keyboard.type('关掉这条规则')
    await desk.keyboard.press('Enter')
    await expect(ask(desk).getByRole('textbox')).toBeFocused()
    await desk.keyboard.type('本报分项另列')
    await ask(desk).getByRole('button', { name: '关掉这条规则' }).click()
    await expect(ask(desk)).toBeHidden()
    await expect(finding(desk)).toBeHidden()
    await expect(finding(other)).toBeHidden()
    await expect(desk.locator('.finding-error')).toHaveCount(0)
    await expect(other.getByRole('button', { name: '规则关 1 条' })).toBeVisible()
    await expect(desk.locator('[data-card]:focus')).toContainText('84宗')
    expect(settings(host).rulesOff).toMatchObject([
      { rule: 'arith.sum-total', by: '林岚', reason: '本报分项另列' }
    ])
    await desk.screenshot({ path: join(screens, 'rule-off-zh.png') })
  })

  await test.step('it holds up no approval, and whoever signs is told', async () => {
    await desk.getByRole('button', { name: /^签发/ }).click()
    const gate = desk.getByRole('dialog')
    await expect(gate.getByText('还没有人核')).toBeVisible()
    await expect(gate.getByText(sum)).toHaveCount(0)
    await desk.keyboard.press('Escape')
  })

  await test.step('one click takes it back', async () => {
    await desk.getByRole('status').getByRole('button', { name: '撤销' }).click()
    await expect(finding(desk)).toBeVisible()
    await expect(finding(other)).toBeVisible()
    expect(settings(host).rulesOff).toEqual([])
  })

  await test.step('one that holds nothing up needs no reason; the focus goes to the copy', async () => {
    const style = margin(desk).getByRole('article').filter({ hasText: 'style.zh.er-liang' })
    await style.getByRole('button', { name: '更多' }).click()
    await desk.getByRole('menuitem', { name: '看这条规则…' }).click()
    await expect(list(desk).getByRole('switch')).toHaveCount(1)
    await desk.keyboard.press('Escape')
    await style.getByRole('button', { name: '更多' }).click()
    await desk.getByRole('menuitem', { name: '为编辑台关掉这条规则…' }).click()
    await desk.keyboard.press('Enter')
    await expect(ask(desk)).toBeVisible()
    await ask(desk).getByRole('button', { name: '关掉这条规则' }).click()
    await expect(style).toBeHidden()
    await expect(desk.locator('[data-card]:focus, .copy:focus')).toHaveCount(1)
  })
  expect(troubles).toEqual([])
})

test('the list of rules is worked by keys alone', async ({ desk, host }) => {
  await open(desk, host)
  await desk.getByRole('button', { name: '规则全开' }).focus()
  await desk.keyboard.press('Enter')
  const search = list(desk).getByRole('searchbox')
  await expect(search).toBeFocused()

  await test.step('what it is searched for is found, or it says that nothing is', async () => {
    await desk.keyboard.type('驴唇马嘴')
    await expect(list(desk).getByText('没有对得上的规则。')).toBeVisible()
    await desk.screenshot({ path: join(screens, 'rules-empty-zh.png') })
    await search.fill('“二”与“两”')
    await expect(list(desk).getByRole('switch')).toHaveCount(1)
  })

  await test.step('a family is gone to, and the rest of the dialog stays where it is', async () => {
    await search.fill('')
    await list(desk).getByRole('button', { name: /^写法/ }).press('Enter')
    await expect(list(desk).getByRole('heading', { name: '写法' })).toBeInViewport({ ratio: 1 })
    await expect(knob(desk, '英文十以下用单词')).toBeInViewport({ ratio: 1 })
    await expect(list(desk).getByRole('heading', { name: '规则' })).toBeInViewport({ ratio: 1 })
    await search.fill('“二”与“两”')
  })

  await test.step('space switches a rule that holds nothing up, and the review follows', async () => {
    await desk.keyboard.press('ArrowDown')
    await expect(knob(desk, '“二”与“两”误用')).toBeFocused()
    await desk.keyboard.press('Space')
    await expect(knob(desk, '“二”与“两”误用')).not.toBeChecked()
    await expect(list(desk)).toContainText('已关掉：“二”与“两”误用')
    await expect(list(desk)).toContainText('林岚 现在关掉')
    await expect(margin(desk).getByText('style.zh.er-liang')).toHaveCount(0)
  })

  await test.step('one that holds up approval asks why, and Escape calls only that off', async () => {
    await search.fill('分项 总数')
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Space')
    const why = list(desk).getByRole('textbox', { name: /为什么关掉/ })
    await expect(why).toBeFocused()
    await desk.keyboard.press('Enter')
    await expect(why).toBeFocused()
    await desk.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await expect(knob(desk, '各分项相加，与总数不符')).toBeFocused()
    await expect(knob(desk, '各分项相加，与总数不符')).toBeChecked()
    await desk.keyboard.press('Space')
    await desk.keyboard.type('本报分项另列')
    await desk.keyboard.press('Enter')
    await expect(knob(desk, '各分项相加，与总数不符')).not.toBeChecked()
    await expect(knob(desk, '各分项相加，与总数不符')).toBeFocused()
  })

  await test.step('the arrows go from switch to switch', async () => {
    await search.fill('')
    await desk.keyboard.press('ArrowDown')
    const focused = list(desk).locator('[role="switch"]:focus')
    await desk.keyboard.press('Home')
    const first = await focused.getAttribute('aria-labelledby')
    await desk.keyboard.press('ArrowDown')
    expect(await focused.getAttribute('aria-labelledby')).not.toBe(first)
    await desk.keyboard.press('ArrowUp')
    expect(await focused.getAttribute('aria-labelledby')).toBe(first)
  })

  await test.step('all on again, and that taken back', async () => {
    await list(desk).getByRole('button', { name: '已关' }).click()
    await expect(list(desk).getByRole('switch')).toHaveCount(2)
    await list(desk).getByRole('button', { name: '全部开启' }).click()
    await expect(list(desk)).toContainText('已开启 2 条')
    await expect(list(desk).getByRole('switch', { checked: true })).toHaveCount(2)
    expect(settings(host).rulesOff).toEqual([])
    await list(desk).getByRole('button', { name: '撤销' }).click()
    await expect(list(desk).getByRole('switch', { checked: false })).toHaveCount(2)
    expect(
      settings(host)
        .rulesOff.map(({ reason }) => reason)
        .sort()
    ).toEqual(['', '本报分项另列'])
  })

  await test.step('what could not be kept is said where it was asked for, and nothing changes', async () => {
    const path = join(host.home, 'desk', 'settings.json')
    renameSync(path, `${path}.aside`)
    mkdirSync(join(path, 'in the way'), { recursive: true })
    await knob(desk, '“二”与“两”误用').click()
    await expect(list(desk).getByRole('alert')).toContainText('settings.json')
    await expect(knob(desk, '“二”与“两”误用')).not.toBeChecked()
    rmSync(path, { recursive: true })
    renameSync(`${path}.aside`, path)
  })

  await test.step('and it lasts: another start of the program has them off', async () => {
    await desk.keyboard.press('Escape')
    await expect(list(desk)).toBeHidden()
    await desk.goto('about:blank')
    await host.kill('SIGTERM')
    await desk.goto(await host.start())
    await desk.getByRole('button', { name: '规则关 2 条' }).click()
    await expect(list(desk)).toContainText('已关 2 条')
  })
})

const looks = [
  { theme: 'light', language: 'zh' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh' },
  { theme: 'contrast', language: 'en' }
] as const

test('the list in every theme, both languages and narrow', async ({ desk, host }) => {
  test.setTimeout(240_000)
  await open(desk, host)
  await desk.getByRole('button', { name: '规则全开' }).click()
  await knob(desk, '各分项相加，与总数不符').click()
  await list(desk)
    .getByRole('textbox', { name: /为什么关掉/ })
    .fill('本报分项另列，合计含上年结转')
  await desk.keyboard.press('Enter')
  await knob(desk, '占比或降幅超过100%').click()
  await list(desk)
    .getByRole('textbox', { name: /为什么关掉/ })
    .fill('体育版常用')
  await desk.keyboard.press('Enter')
  await knob(desk, '部分占总数的比例，与所写的不符').click()
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Escape')
  for (const { theme, language } of looks) {
    await desk.getByRole('button', { name: language === 'zh' ? /中文$/ : /English$/ }).click()
    await desk.keyboard.press('Control+k')
    const word = {
      light: language === 'zh' ? '浅色' : 'Light',
      dark: language === 'zh' ? '深色' : 'Dark',
      contrast: 'High contrast'
    }[theme]
    await desk.getByRole('combobox').fill(word)
    await desk.keyboard.press('Enter')
    await expect(desk.locator('html')).toHaveAttribute('data-theme', theme)
    await desk.getByRole('button', { name: /^(规则关|2 rules off)/ }).click()
    const dialog = desk.getByRole('dialog')
    await expect(dialog.getByRole('switch').first()).toBeVisible()
    for (const width of [1280, 900, 560]) {
      await desk.setViewportSize({ width, height: 800 })
      const path = join(screens, `rules-${language}-${theme}-${width}.png`)
      await desk.screenshot({ path, animations: 'disabled' })
      expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    }
    await desk.setViewportSize({ width: 1280, height: 800 })
    const { violations } = await new AxeBuilder({ page: desk }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await dialog.getByRole('button', { name: /^(已关|Off)/ }).click()
    await desk.screenshot({
      path: join(screens, `rules-off-${language}-${theme}.png`),
      animations: 'disabled'
    })
    await desk.keyboard.press('Escape')
    await margin(desk)
      .getByRole('button', { name: /^(更多|More)$/ })
      .first()
      .click()
    await desk.screenshot({
      path: join(screens, `rule-menu-${language}-${theme}.png`),
      animations: 'disabled'
    })
    await desk.getByRole('menuitem').last().click()
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await desk.screenshot({
      path: join(screens, `rule-ask-${language}-${theme}.png`),
      animations: 'disabled'
    })
    await desk.keyboard.press('Escape')
  }
})

test('a signature is given under the rules that were off, in words', async ({ desk, host }) => {
  host.write('公园.txt', '公园开放\n\n本报讯 市园林局在通报中说，新开公园12处。\n')
  await desk.getByRole('button', { name: '规则', exact: true }).click()
  await list(desk).getByRole('searchbox').fill('“二”与“两”')
  await list(desk).getByRole('switch').click()
  await desk.screenshot({ path: join(screens, 'rule-said-zh.png') })
  await desk.keyboard.press('Escape')
  await desk.screenshot({ path: join(screens, 'rule-desk-zh.png') })
  await desk.getByRole('button', { name: '打开稿件…' }).click()
  await desk.getByRole('option', { name: '公园.txt' }).dblclick()
  await expect(desk.getByRole('textbox', { name: '公园开放' })).toBeVisible()
  await desk.keyboard.press('F8')
  await desk.keyboard.press('d')
  await desk.locator('[data-card][aria-current]').getByRole('textbox').fill('与本题无关')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: /^签发/ }).click()
  const gate = desk.getByRole('dialog', { name: /可以签发/ })
  await expect(gate).toContainText('编辑台关掉了 1 条规则，签发会照此记下')
  await expect(gate).toContainText('“二”与“两”误用')
  await desk.screenshot({ path: join(screens, 'rule-sign-zh.png') })
  await gate.getByRole('button', { name: '林岚 签字' }).click()
  await expect(desk.getByRole('region', { name: '已签发' })).toContainText('签发时关着 1 条规则')
  await desk.screenshot({ path: join(screens, 'rule-signed-zh.png') })
  await desk.getByRole('button', { name: '导出' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: '导出', exact: true }).click()
  await expect(dialog.getByText('已导出')).toBeVisible()
  const page = readFileSync(join(host.folder, '公园-approved-certificate.html'), 'utf8')
  expect(page).toContain('以下1条规则本编辑台已关闭')
  expect(page).toContain('“二”与“两”误用')
})
