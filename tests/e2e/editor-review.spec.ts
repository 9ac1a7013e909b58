import { expect, test } from './editor.ts'

const copy = ['接报警情1284起，比去年同期的1577起下降18.6%。', '出动警力近3000人次。']

const view = () => window.harness.session().store.getState()

test('a figure is taken, proved and settled; changing its words makes it stale, reaffirming settles it again', async ({
  editor,
  page
}) => {
  await editor.start(copy)
  const key = await page.evaluate(
    () =>
      window.harness
        .session()
        .store.getState()
        .entries.find((one) => one.fact?.figure.text === '1284起')?.key ?? ''
  )
  const result = await page.evaluate(
    (key) =>
      window.harness.session().act(
        key,
        { type: 'claim.take' },
        {
          type: 'claim.addEvidence',
          evidence: { kind: 'quotation', id: 'e1', text: '1284起', source: '交警大队通报', page: '2' }
        },
        {
          type: 'claim.find',
          verdict: 'confirmed',
          method: 'primary_document',
          disposition: 'stands',
          note: ''
        },
        { type: 'claim.settle' }
      ),
    key
  )
  expect(result).toEqual({ ok: true, value: null })
  expect(await editor.flags('f-settled')).toEqual(['1284起'])
  expect(
    await page.evaluate(() =>
      window.harness.authority.submits.map(({ steps, commands }) => [steps.length, commands.length])
    )
  ).toEqual([[1, 4]])

  await editor.caret(0, 8)
  await page.keyboard.press('Backspace')
  await page.keyboard.type('5')
  await editor.settled()
  expect(await editor.flags('f-stale')).toEqual(['1285起'])
  expect(await page.evaluate(view).then((one) => one.entries[0]?.status)).toBe('stale')
  expect(
    await page.evaluate(() => window.harness.authority.events.map(({ happening }) => happening.type))
  ).toContain('claim.staled')

  const record = await page.evaluate(view).then((one) => one.entries[0]?.key ?? '')
  expect(
    await page.evaluate((key) => window.harness.session().act(key, { type: 'claim.reaffirm' }), record)
  ).toEqual({ ok: true, value: null })
  expect(await editor.flags('f-settled')).toEqual(['1285起'])
})

test('typing over a whole figure keeps its record', async ({ editor, page }) => {
  await editor.start(copy)
  await page.evaluate(async () => {
    const session = window.harness.session()
    await session.act(session.store.getState().entries[0]?.key ?? '', { type: 'claim.take' })
  })
  await editor.caret(0, 4, 9)
  await page.keyboard.type('九百宗')
  await editor.settled()
  await expect(editor.copy().locator('[data-anchor]')).toHaveText('九')
  const entry = await page.evaluate(view).then((one) => one.entries[0])
  expect(entry?.orphaned).toBe(false)
  expect(entry?.fact?.figure.text).toBe('九百宗')
  await page.keyboard.press('Control+z')
  await editor.settled()
  await expect(editor.copy().locator('[data-anchor]')).toHaveText('1284起')
})

test('undo takes back words, never a record', async ({ editor, page }) => {
  await editor.start(copy)
  await editor.caret(1, 12)
  await page.keyboard.type('好')
  await page.evaluate(async () => {
    const session = window.harness.session()
    await session.act(session.store.getState().entries[0]?.key ?? '', { type: 'claim.take' })
  })
  await editor.caret(1, 12)
  await page.keyboard.press('Control+z')
  expect(await editor.settled()).toEqual(copy)
  await expect(editor.copy().locator('[data-anchor]')).toHaveText('1284起')
  expect(await page.evaluate(() => window.harness.session().undo())).toBe(false)
})

test('a refused act leaves no anchor and keeps the typing', async ({ editor, page }) => {
  await editor.start(copy)
  await editor.caret(1, 12)
  await page.keyboard.type('好')
  const refused = await page.evaluate(async () => {
    const session = window.harness.session()
    const { entries } = session.store.getState()
    return session.act(entries[0]?.key ?? '', { type: 'claim.take' }, { type: 'claim.settle' })
  })
  expect(refused).toMatchObject({ ok: false, error: { code: 'refused', details: { reason: 'not-found' } } })
  expect(await editor.settled()).toEqual([copy[0], `${copy[1]}好`])
  expect(await editor.committed()).toEqual([copy[0], `${copy[1]}好`])
  await expect(editor.copy().locator('[data-anchor]')).toHaveCount(0)
  expect(await page.evaluate(view).then((one) => one.state.claims)).toBeDefined()
})

test('two acts at once on an untouched figure make one record', async ({ editor, page }) => {
  await editor.start(copy)
  const results = await page.evaluate(async () => {
    const session = window.harness.session()
    const key = session.store.getState().entries[0]?.key ?? ''
    return Promise.all([
      session.act(key, { type: 'claim.take' }),
      session.act(key, { type: 'claim.ask', question: '出处？' })
    ])
  })
  expect(results.map(({ ok }) => ok)).toEqual([true, true])
  await expect(editor.copy().locator('[data-anchor]')).toHaveCount(1)
  expect(await page.evaluate(() => window.harness.authority.state.claims.size)).toBe(1)
})

test('keys go from one open item to the next, and one key takes it', async ({ editor, page }) => {
  await editor.start(copy)
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      const session = window.harness.session()
      if (event.key === 'F8') session.step(event.shiftKey ? -1 : 1)
      else if (event.key === 'F9')
        void session.act(session.store.getState().selected ?? '', { type: 'claim.take' })
      else return
      event.preventDefault()
    })
  })
  await editor.caret(0, 0)
  await page.keyboard.press('F8')
  await expect(editor.copy().locator('.f-selected')).toHaveText('1284起')
  await page.keyboard.press('F9')
  await expect(editor.copy().locator('.f-checking')).toHaveText('1284起')
  // The figure's key is now its record's; it is still the one selected.
  await expect(editor.copy().locator('.f-selected')).toHaveText('1284起')
  // Findings about the same words may lie between: they are items of their own.
  const goTo = (key: string, words: string) =>
    expect(async () => {
      await page.keyboard.press(key)
      await expect(editor.copy().locator('.f-selected').first()).toHaveText(words, { timeout: 300 })
    }).toPass({ timeout: 8000, intervals: [50] })
  await goTo('F8', '1577起')
  await goTo('Shift+F8', '1284起')
})

test('a click in a figure selects it, a click elsewhere nothing', async ({ editor, page }) => {
  await editor.start(copy)
  await editor.copy().locator('.f', { hasText: '1577起' }).click()
  await expect(editor.copy().locator('.f-selected')).toHaveText('1577起')
  await editor
    .copy()
    .locator('p')
    .nth(1)
    .click({ position: { x: 3, y: 10 } })
  await expect(editor.copy().locator('.f-selected')).toHaveCount(0)
  expect(await page.evaluate(view).then((one) => one.selected)).toBe(null)
})

test('selected words become a claim of the person', async ({ editor, page }) => {
  await editor.start(['交通事故持续减少。'])
  await editor.caret(0, 4, 8)
  expect(await page.evaluate(view).then((one) => one.formatting.selectsText)).toBe(true)
  const result = await page.evaluate(() => window.harness.session().claimSelection())
  expect(result.ok).toBe(true)
  await expect(editor.copy().locator('[data-anchor]')).toHaveText('持续减少')
  const entry = await page.evaluate(view).then((one) => one.entries[0])
  expect(entry).toMatchObject({ status: 'checking', record: { quote: { exact: '持续减少' } } })
})

test('a part that exceeds its whole is wavy, and its repair is an edit that undo takes back', async ({
  editor,
  page
}) => {
  const parts = ['全年接报事故1284起，其中追尾612起、侧碰488起、单车事故204起。']
  await editor.start(parts)
  expect(await editor.flags('finding')).not.toHaveLength(0)
  const changed = await page.evaluate(() => {
    const session = window.harness.session()
    const [first] = session.store.getState().findings
    return session.repair(first?.key ?? '', 0)
  })
  expect(changed).toBe(true)
  expect(await editor.settled()).not.toEqual(parts)
  await page.evaluate(() => window.harness.session().undo())
  expect(await editor.settled()).toEqual(parts)
})

test('approved copy takes no keys until the approval is voided', async ({ editor, page }) => {
  await editor.start(['没有数字。'])
  expect(
    await page.evaluate(() => window.harness.session().command({ type: 'review.approve', statement: '可发' }))
  ).toEqual({ ok: true, value: null })
  await expect(editor.copy()).toHaveAttribute('contenteditable', 'false')
  expect(await page.evaluate(() => window.harness.session().format({ kind: 'heading', level: 2 }))).toBe(
    false
  )
  await page.evaluate(() => window.harness.session().command({ type: 'review.void', reason: '改一处' }))
  await expect(editor.copy()).toHaveAttribute('contenteditable', 'true')
  await editor.caret(0, 0)
  await page.keyboard.type('x')
  expect(await editor.settled()).toEqual(['x没有数字。'])
})

test('two clients that write at once converge', async ({ editor, page }) => {
  await editor.start(copy, 2)
  await editor.caret(0, 0, 0, 0)
  await page.keyboard.type('甲')
  await editor.caret(0, 0, 0, 1)
  await page.keyboard.type('乙')
  await editor.caret(1, 12, 12, 0)
  await page.keyboard.type('丙')
  await editor.settled(0)
  await editor.settled(1)
  const one = await editor.blocks(0)
  expect(await editor.blocks(1)).toEqual(one)
  expect(await editor.committed()).toEqual(one)
  expect(one[0]).toMatch(/^(甲乙|乙甲)接报/)
  expect(one[1]).toContain('丙')
})

test('out of reach: says so, keeps the typing, sends it once it is back, once', async ({ editor, page }) => {
  await editor.start(copy)
  await page.evaluate(() => {
    window.harness.authority.offline = true
  })
  await editor.caret(1, 12)
  await page.keyboard.type('离线')
  await expect.poll(() => page.evaluate(view).then((one) => one.saving)).toBe('lost')
  await page.evaluate(() => {
    window.harness.authority.offline = false
    window.harness.authority.loseAnswer = true
  })
  await expect.poll(() => page.evaluate(view).then((one) => one.saving)).toBe('saved')
  expect(await editor.committed()).toEqual([copy[0], `${copy[1]}离线`])
})

test('placements stand where the words are', async ({ editor, page }) => {
  await editor.start(copy)
  const [placements, box] = await page.evaluate(() => {
    const session = window.harness.session()
    const figure = [...document.querySelectorAll('#one .f')].find((one) => one.textContent === '近3000人次')
    const origin = document.querySelector('#one')?.getBoundingClientRect().top ?? 0
    const entry = session.store.getState().entries.find((one) => one.fact?.figure.text === '近3000人次')
    const { top, bottom } = figure?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    return [
      session.placements().filter(({ key }) => key === entry?.key),
      { top: top - origin, bottom: bottom - origin }
    ]
  })
  expect(placements).toHaveLength(1)
  expect(Math.abs((placements[0]?.top ?? 0) - box.top)).toBeLessThan(8)
})
