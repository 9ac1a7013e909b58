import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { serve } from '../e2e/harness/serve.ts'

/** What typing costs in one editor, in milliseconds for each key. */
interface Cost {
  /** Until the copy is shown and takes keys; until it is read and flagged. */
  readonly load: number
  readonly read: number
  readonly flags: number
  readonly script: number
  readonly task: number
  readonly layout: number
  readonly paint: readonly number[]
}

const keys = 200
const rounds = 3
const pause = 40

const quantile = (values: readonly number[], share: number) => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function measure(
  browser: Browser,
  address: string,
  variant: 'bare' | 'galley',
  words: number
): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  const { load, read, flags } = await page.evaluate(([variant, words]) => window.bench(variant, words), [
    variant,
    words
  ] as const)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.waitForTimeout(1500)
  const metrics = async () => {
    const { metrics: all } = await cdp.send('Performance.getMetrics')
    const of = (name: string) => (all.find((metric) => metric.name === name)?.value ?? 0) * 1000
    return { script: of('ScriptDuration'), task: of('TaskDuration'), layout: of('LayoutDuration') }
  }
  const before = await metrics()
  for (let key = 0; key < keys; key++) {
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      text: key % 7 === 6 ? '4' : 'a',
      key: 'a',
      code: 'KeyA',
      windowsVirtualKeyCode: 65
    })
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key: 'a',
      code: 'KeyA',
      windowsVirtualKeyCode: 65
    })
    await page.waitForTimeout(pause)
  }
  const after = await metrics()
  const paint = await page.evaluate(() => window.paints)
  await page.close()
  return {
    load,
    read,
    flags,
    script: (after.script - before.script) / keys,
    task: (after.task - before.task) / keys,
    layout: (after.layout - before.layout) / keys,
    paint
  }
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync
)
if (!executablePath) throw new Error('No Chromium found. On Debian: apt-get install chromium')

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const { address, close } = await serve(new URL('./editor/', import.meta.url).pathname)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
console.log(`editor: ${keys} keys in mid-document, ${rounds} rounds in turn, medians, ms`)
console.log('words   variant  shown   read  flags  key→paint p50/p95   script  layout  task  (per key)')
for (const words of sizes.length > 0 ? sizes : [20_000]) {
  const costs: Record<'bare' | 'galley', Cost[]> = { bare: [], galley: [] }
  for (let round = 0; round < rounds; round++) {
    for (const variant of ['bare', 'galley'] as const)
      costs[variant].push(await measure(browser, address, variant, words))
  }
  for (const variant of ['bare', 'galley'] as const) {
    const all = costs[variant]
    const middle = (pick: (cost: Cost) => number) => quantile(all.map(pick), 0.5).toFixed(1)
    const paints = all.flatMap(({ paint }) => paint)
    console.log(
      [
        String(words).padEnd(7),
        variant.padEnd(8),
        middle((cost) => cost.load).padStart(6),
        middle((cost) => cost.read).padStart(7),
        String(all[0]?.flags ?? 0).padStart(6),
        `${quantile(paints, 0.5).toFixed(1)} / ${quantile(paints, 0.95).toFixed(1)}`.padStart(18),
        quantile(
          all.map((cost) => cost.script),
          0.5
        )
          .toFixed(2)
          .padStart(8),
        quantile(
          all.map((cost) => cost.layout),
          0.5
        )
          .toFixed(2)
          .padStart(7),
        middle((cost) => cost.task).padStart(6)
      ].join(' ')
    )
  }
}
await browser.close()
await close()
