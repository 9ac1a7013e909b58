import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import iconv from 'iconv-lite'
import { expect, Host, introduce, test } from './host.ts'

const story = '全区前十月立案84宗\n\n本报讯 全区今年1至10月共立案84宗，其中盗窃41宗、诈骗27宗、其他16宗。\n'

async function choose(page: Page, name: string) {
  await page.getByRole('button', { name: '打开稿件…' }).click()
  await page.getByRole('option', { name }).dblclick()
}

const copy = (page: Page) => page.getByRole('textbox', { name: '全区前十月立案84宗' })

async function open(page: Page, host: Host, name: string) {
  host.write(name, story)
  await choose(page, name)
  await expect(copy(page)).toContainText('其中盗窃')
}

async function type(page: Page, words: string) {
  await copy(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(words)
}

async function drop(page: Page, name: string, bytes: Uint8Array) {
  const transfer = await page.evaluateHandle(
    ([called, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], called))
      return data
    },
    [name, [...bytes]] as const
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test.describe('a manuscript that cannot be reviewed is named, with what to do, and stays as it was', () => {
  for (const [name, content, words] of [
    ['零.txt', '', '“零.txt”是空的。请确认导出或复制时没有出错。'],
    ['空白.txt', ' \n\n\t\n', '“空白.txt”是空的。'],
    ['零字节.txt', '今年\0\0\0立案84宗', '“零字节.txt”不是文字稿。请换成 .txt、.md 或 .html。'],
    ['压缩.txt', Buffer.from('504b0304140000000800', 'hex'), '“压缩.txt”不是文字稿。'],
    [
      '长.txt',
      story.repeat(4000),
      /“长\.txt”有 [\d,]+ 字，一份审稿最多 200,000 字。请拆成几份，或只留稿件正文。/
    ],
    ['一行.md', '一'.repeat(1_700_000), /“一行\.md”有 1,700,000 字，一份审稿最多 200,000 字。/],
    ['看不见.html', '<p hidden>今年立案84宗</p><script>1</script>', '“看不见.html”是空的。']
  ] as const) {
    test(name, async ({ desk, host }) => {
      const path = host.write(name, content)
      await choose(desk, name)
      await expect(desk.getByRole('status')).toContainText(words)
      await expect(desk.getByRole('dialog')).toBeHidden()
      await expect(desk).not.toHaveURL(/#\/review\//)
      expect(readFileSync(path)).toEqual(Buffer.from(content))
      expect(host.files().filter((file) => file.startsWith('稿件'))).toEqual([join('稿件', name)])
    })
  }
  test('more than 50 MB', async ({ desk, host }) => {
    truncateSync(host.write('巨.txt', '今年'), 51 * 1024 * 1024)
    await choose(desk, '巨.txt')
    await expect(desk.getByRole('status')).toContainText('“巨.txt”太大了，最多 50 MB。请只留文字部分。')
  })
})

test('a page with scripts, handlers, hidden text and a remote image opens as its words alone', async ({
  desk,
  host
}) => {
  host.write(
    '网页.html',
    '<h1>全区前十月立案84宗</h1><p onclick="document.title=1">其中盗窃41宗<img src="http://example.com/x.png" onerror="document.title=2"></p><p style="display:none">暗字</p><script>document.title=3</script>'
  )
  await choose(desk, '网页.html')
  await expect(copy(desk)).toContainText('其中盗窃41宗')
  await expect(copy(desk)).not.toContainText('暗字')
  expect(await desk.title()).not.toMatch(/[123]/)
})

test('a dropped draft in an encoding that is not clear is asked about; the one that reads right opens it', async ({
  desk
}) => {
  await drop(desk, '老稿.txt', iconv.encode('鼬獾鼯鼠', 'gb18030'))
  const dialog = desk.getByRole('dialog', { name: '这份稿件用的是哪种编码？' })
  await expect(dialog).toContainText('“老稿.txt”没有写明编码')
  await dialog
    .getByRole('radio', { name: /鼬獾鼯鼠/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: '用这个' }).click()
  await expect(desk.getByRole('textbox').getByText('鼬獾鼯鼠')).toBeVisible()
})

/** A file whose folder not even the superuser may write to. */
const fixed = [
  '/proc/sys/kernel/ostype',
  '/sys/kernel/uevent_seqnum',
  '/sys/kernel/mm/transparent_hugepage/enabled'
].find((path) => {
  try {
    accessSync(join(path, '..'), constants.W_OK)
    return false
  } catch {
    return existsSync(path)
  }
})

test.describe('a folder that cannot be written', () => {
  test.skip(fixed === undefined, 'every folder can be written here')

  for (const where of ['the desk', 'another folder'] as const) {
    test(`is named, and the review is made in ${where}`, async ({ page, host }) => {
      const name = fixed?.split('/').at(-1) ?? ''
      await page.goto(await host.start(fixed ?? ''))
      await introduce(page)
      const dialog = page.getByRole('dialog', { name: /文件夹不能写入/ })
      await expect(dialog).toContainText(`“${name}”的审稿文件不能放在来稿旁边；来稿没有动。`)
      if (where === 'the desk') await dialog.getByRole('button', { name: '放在编辑台' }).click()
      else {
        await dialog.getByRole('button', { name: '另选文件夹…' }).click()
        await page.getByRole('button', { name: '就用“稿件”' }).click()
      }
      await expect(page).toHaveURL(/#\/review\//)
      const folder = where === 'the desk' ? join('desk', 'reviews') : '稿件'
      expect(host.files()).toContain(join(folder, `${name}.galley`))
    })
  }
})

test('on a full disk typing stays in the page, and is saved when there is room', async ({ page, host }) => {
  const flag = join(host.home, 'full')
  host.env.FULL_DISK = flag
  host.env.NODE_OPTIONS = `--import=${join(import.meta.dirname, 'full-disk.ts')}`
  await page.goto(await host.start())
  await introduce(page)
  await open(page, host, '治安.txt')
  mkdirSync(flag)
  const words = '补一段'.repeat(8000)
  await type(page, words)
  await expect(
    page.getByRole('alert').getByText('磁盘满了，这一步没有存下。请腾出空间再试。').first()
  ).toBeVisible()
  await expect(page.getByText('没有存上').first()).toBeVisible()
  await expect(copy(page)).toContainText('补一段补一段')
  await expect(page.getByText('已存 · 本机')).toBeHidden()
  rmSync(flag, { recursive: true })
  await expect(page.getByText('已存 · 本机')).toBeVisible()
  await host.kill()
  await page.goto('about:blank')
  await page.goto(await host.start())
  await page.getByRole('button', { name: '全区前十月立案84宗', exact: true }).click()
  await expect(copy(page)).toContainText('补一段补一段')
})

test('a review whose file is taken away while it is open goes on in a copy, with what was typed since', async ({
  desk,
  host
}) => {
  await open(desk, host, '治安.txt')
  rmSync(join(host.folder, '治安.galley'))
  await type(desk, '又补一句。')
  const dialog = desk.getByRole('dialog', { name: '“治安.galley”不在原处了' })
  await expect(dialog).toContainText('另存一份，就能接着审')
  await dialog.getByRole('button', { name: '另存一份' }).click()
  await expect(desk.getByText('已另存为编辑台上的“治安-rescued.galley”')).toBeVisible()
  await expect(desk.getByText('已存 · 本机')).toBeVisible()
  expect(host.files()).toContain(join('desk', 'reviews', '治安-rescued.galley'))
  await desk.reload()
  await expect(copy(desk)).toContainText('又补一句。')
})

test('a manuscript that another program changes or deletes is said; the review stays as it is', async ({
  desk,
  host
}) => {
  await open(desk, host, '治安.txt')
  const said = desk.getByRole('alert').getByText(/来稿“治安\.txt”/)
  host.write('治安.txt', '别的')
  await expect(said).toHaveCount(1)
  await expect(copy(desk)).toContainText('其中盗窃')
  rmSync(join(host.folder, '治安.txt'))
  await expect(said).toHaveCount(2)
  await type(desk, '又补一句。')
  await expect(desk.getByText('已存 · 本机')).toBeVisible()
})

test('a file of a second start is opened though a review is on the screen, whose typing is kept', async ({
  desk,
  host
}) => {
  await open(desk, host, '治安.txt')
  await type(desk, '又补一句。')
  const path = host.write('另一篇.txt', story.replace('84宗', '85宗'))
  const program = join(import.meta.dirname, '../../out/main/browser.js')
  spawnSync(process.execPath, [program, '--no-open', '--profile', join(host.home, 'desk'), path])
  await expect(desk.getByRole('textbox', { name: '全区前十月立案85宗' })).toBeVisible()
  await desk.goto(new URL('/#/', desk.url()).href)
  await desk.getByRole('button', { name: '全区前十月立案84宗', exact: true }).click()
  await expect(copy(desk)).toContainText('又补一句。')
})

test('a review that another Galley has open is named and not opened twice', async ({
  desk,
  host,
  browser
}) => {
  await open(desk, host, '治安.txt')
  const other = new Host()
  const context = await browser.newContext({ locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.goto(await other.start(join(host.folder, '治安.galley')))
    await introduce(page, '周平')
    await expect(page.getByRole('status')).toContainText(
      '“治安.galley”正被另一个 Galley 打开。请先在那边关掉。'
    )
    await expect(page).not.toHaveURL(/#\/review\//)
    await type(desk, '又补一句。')
    await expect(desk.getByText('已存 · 本机')).toBeVisible()
  } finally {
    await context.close()
    await other.dispose()
  }
})

test('a sample says what it is good for in the language of the interface', async ({ desk }) => {
  const sample = desk.getByRole('button', { name: /Tidewater ferry/ })
  await expect(sample).toContainText('一篇英文报道')
  await desk.getByRole('button', { name: 'English' }).click()
  await expect(sample).toContainText('An English report')
})
