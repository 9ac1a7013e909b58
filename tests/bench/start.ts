import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { quantile, table } from './table.ts'

const project = resolve(import.meta.dirname, '../..')

function address(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let heard = ''
    child.stdout?.on('data', (piece: Buffer) => {
      heard += piece.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(heard)?.[0]
      if (found) done(found)
    })
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}: ${heard}`)))
  })
}

/** From typing `npm start` to the first underlined figure of a sample, on a warm machine with everything built. */
export async function benchStart(rounds = 5): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu']
  })
  const shown: number[] = []
  const flagged: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const home = mkdtempSync(join(tmpdir(), 'galley-bench-'))
    const began = performance.now()
    const child = spawn(
      'npm',
      [
        'start',
        '--silent',
        '--',
        '--no-open',
        '--print-address',
        '--stay',
        '--profile',
        join(home, 'desk'),
        '--root',
        home
      ],
      { cwd: project, stdio: ['ignore', 'pipe', 'inherit'], detached: true }
    )
    try {
      const page = await browser.newPage()
      await page.goto(await address(child))
      await page.getByLabel(/^(姓名|Name)$/).fill('林岚')
      await page.getByRole('button', { name: /^(保存|Save)$/ }).click()
      shown.push(performance.now() - began)
      await page.locator('section button', { hasText: 'zh-park' }).click()
      await page.locator('.ProseMirror .f').first().waitFor()
      flagged.push(performance.now() - began)
      await page.close()
    } finally {
      const gone = once(child, 'exit')
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      await gone
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }
  await browser.close()
  const row = (name: string, samples: number[]) => [
    name,
    quantile(samples, 0.5),
    Math.min(...samples),
    Math.max(...samples)
  ]
  table(
    'npm start, warm, ms (the name is typed by the test)',
    ['until', 'median', 'least', 'most'],
    [row('the desk is shown', shown), row('the first flagged article', flagged)]
  )
}
