import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron as electron, expect, test } from '@playwright/test'
import { introduce, watch } from './host.ts'
import { copy, story, walk } from './loop.ts'

const project = resolve(import.meta.dirname, '../..')

/** Electron's program where it is installed; looking for it never downloads it. */
function program(): string | null {
  const folder = join(project, 'node_modules/electron')
  const named = join(folder, 'path.txt')
  const found =
    process.env.ELECTRON_EXEC_PATH ||
    (existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8').trim()) : '')
  return found !== '' && existsSync(found) ? found : null
}

test('in Electron, a draft goes in, approved copy comes out', async () => {
  const executablePath = program()
  test.skip(executablePath === null, 'no Electron binary is installed here')
  test.setTimeout(240_000)
  const home = mkdtempSync(join(tmpdir(), 'galley-electron-'))
  const manuscript = join(home, '治安.md')
  writeFileSync(manuscript, story)
  const app = await electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [join(project, 'out/main/index.js'), manuscript],
    env: { ...process.env, GALLEY_PROFILE: join(home, 'desk'), LANG: 'zh_CN.UTF-8' }
  })
  try {
    const desk = await app.firstWindow()
    const troubles = watch(desk)
    await introduce(desk)
    await expect(copy(desk)).toBeVisible()
    await walk(desk, home)
    expect(troubles).toEqual([])
  } finally {
    await app.close()
    rmSync(home, { recursive: true, force: true })
  }
})
