import { expect, test } from './editor.ts'

const long = Array.from({ length: 260 }, (_, index) =>
  `第${index}段说，全区接报警情${1000 + index}起，同比下降${(index % 90) + 1}.5%，群众普遍认为夜间照明比过去改善了许多，但停车位仍然紧张，需要继续想办法。`.repeat(
    2
  )
)

// Blocks far from the window are not laid out (content-visibility): what measures or scrolls has to be right all the same.
test.describe('a long article', () => {
  test('the item stepped to comes into sight, and cards stand where its words are', async ({
    editor,
    page
  }) => {
    await editor.start(long)
    await expect(editor.copy()).toHaveClass(/copy-long/)
    await editor.caret(0, 0)
    for (const direction of [-1, -1, 1, 1, 1, -1] as const) {
      await page.evaluate((direction) => window.harness.session().step(direction), direction)
      await expect(editor.copy().locator('.f-selected').first()).toBeInViewport()
    }
    await page.evaluate(() => {
      const session = window.harness.session()
      session.select(session.store.getState().entries[700]?.key ?? null)
    })
    await expect(editor.copy().locator('.f-selected').first()).toBeInViewport()
    await page.waitForTimeout(300)
    const distance = await page.evaluate(() => {
      const session = window.harness.session()
      const { selected } = session.store.getState()
      const lit = document.querySelector('#one .f-selected')?.getBoundingClientRect().top ?? 0
      const origin = document.querySelector('#one')?.getBoundingClientRect().top ?? 0
      const placements = session.placements()
      const top = placements.find(({ key }) => key === selected)?.top ?? Number.NaN
      return { off: Math.abs(lit - origin - top), placed: placements.length }
    })
    expect(distance.off).toBeLessThan(8)
    expect(distance.placed).toBeLessThan(200)
  })

  test('typing far down stays in sight and is flagged', async ({ editor, page }) => {
    await editor.start(long)
    await editor.caret(200, 3)
    await page.keyboard.type('新增2160宗，')
    await expect.poll(() => editor.flags('f-detected')).toContain('2160宗')
    const caret = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1)
    expect(caret).toBeGreaterThan(0)
    expect(caret).toBeLessThan(800)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('完')
    expect((await editor.settled()).at(-1)?.endsWith('完')).toBe(true)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('始')
    expect((await editor.settled())[0]?.startsWith('始')).toBe(true)
    await page.keyboard.press('Control+Shift+End')
    await page.keyboard.press('Control+b')
    expect(await page.evaluate(() => window.harness.session().store.getState().formatting.marks)).toEqual([
      'strong'
    ])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    expect(await editor.settled()).toEqual([''])
    await page.keyboard.press('Control+z')
    expect((await editor.settled()).length).toBe(long.length)
  })

  test('a stretch is shown for a moment', async ({ editor, page }) => {
    await editor.start(long)
    // Watched from inside: on a busy machine the moment is over before anything outside has asked.
    const seen = await page.evaluate(async () => {
      const session = window.harness.session()
      const { text } = session.store.getState()
      const start = text.indexOf('第250段')
      session.show(start, start + 5)
      const isSeen = () => {
        const lit = document.querySelector('#one .f-flash')?.getBoundingClientRect()
        return lit !== undefined && lit.top >= 0 && lit.bottom <= innerHeight
      }
      for (let frame = 0; frame < 60 && !isSeen(); frame++) await new Promise(requestAnimationFrame)
      return isSeen()
    })
    expect(seen).toBe(true)
    await expect(editor.copy().locator('.f-flash')).toHaveCount(0, { timeout: 4000 })
  })
})
