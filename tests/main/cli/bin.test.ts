import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from './called.ts'

const bin = fileURLToPath(new URL('../../../bin/galley.mjs', import.meta.url))
const call = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...argv], { input, encoding: 'utf8', maxBuffer: 1 << 26 })

describe('bin/galley.mjs', () => {
  it('gives the whole report through a pipe, however long', () => {
    const run = call(['check', '--json', '-'], '共有86人。\n'.repeat(2_000))
    expect(run.stderr).toBe('')
    expect(JSON.parse(run.stdout).documents[0].figures).toHaveLength(2_000)
  })

  it('says in one sentence what to type where nothing is installed', () => {
    using at = folder()
    mkdirSync(at.path('bin'))
    copyFileSync(bin, at.path('bin/galley.mjs'))
    const run = spawnSync(process.execPath, [at.path('bin/galley.mjs'), 'check', 'a.txt'], {
      encoding: 'utf8'
    })
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toMatch(/^galley: its packages are not installed\. Type in \S+: npm ci\n$/)
  })

  it('passes the status on', () => {
    expect(call(['check', 'gone.txt']).status).toBe(2)
    expect(call(['--help']).status).toBe(0)
    expect(call(['check', '-'], '活动共有118人报名，其中学生126人。').status).toBe(1)
  })

  it('is not troubled by a reader that stops reading', async () => {
    const child = spawn(process.execPath, [bin, 'text', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.end('共有86人。\n'.repeat(20_000))
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    await once(child, 'close')
    expect(err).toBe('')
  })
})
