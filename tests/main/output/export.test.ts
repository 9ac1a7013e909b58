import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { disk, exportFile, type Files } from '#main/output'

// A busy computer may take its time.
vi.setConfig({ testTimeout: 120_000 })

const text = (content: string) => new TextEncoder().encode(content)
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
const folder = () => mkdtemp(join(tmpdir(), 'galley-export-'))
const content = (path: string) => readFile(path, 'utf8')
const codeOf = (result: Awaited<ReturnType<typeof exportFile>>) => (result.ok ? 'ok' : result.error.code)
const leftovers = async (path: string) => (await readdir(path)).filter((name) => name.startsWith('.~galley'))

const fault = (code: string) => Object.assign(new Error(code), { code })

/** The real file system with a fault at the nth of the calls that `only` lets count. */
function failing(code: string, at: number, { only = () => true }: { only?: (call: string) => boolean } = {}) {
  const calls: string[] = []
  const step = (call: string) => {
    if (!only(call)) return
    calls.push(call)
    if (calls.length - 1 === at) throw fault(code)
  }
  const files: Files = {
    ...disk,
    async realpath(path) {
      step('realpath')
      return await disk.realpath(path)
    },
    async read(path) {
      step('read')
      return await disk.read(path)
    },
    async stat(path) {
      step('stat')
      return await disk.stat(path)
    },
    async open(path, flags, mode) {
      step(`open ${flags}`)
      const file = await disk.open(path, flags, mode)
      return {
        async write(bytes, offset, length, position) {
          step('write')
          // Never more than three bytes at a time: a short write is no failure.
          return await file.write(bytes, offset, Math.min(3, length), position)
        },
        async truncate(length) {
          step('truncate')
          await file.truncate(length)
        },
        async sync() {
          step('sync')
          await file.sync()
        },
        async close() {
          await file.close()
          step('close')
        }
      }
    },
    async mode(path, mode) {
      step('mode')
      await disk.mode(path, mode)
    },
    async rename(from, to) {
      step('rename')
      await disk.rename(from, to)
    },
    async link(from, to) {
      step('link')
      await disk.link(from, to)
    },
    async wait() {}
  }
  return { files, calls }
}

describe('exportFile', () => {
  it('writes a new file and says what it wrote', async () => {
    const path = join(await folder(), '稿.md')
    const result = await exportFile(path, text('新'), { overwrite: false })
    expect(result).toEqual({ ok: true, value: { path, size: 3, sha256: sha256('新'), inPlace: false } })
    expect(await content(path)).toBe('新')
    expect(await leftovers(join(path, '..'))).toEqual([])
  })

  it('leaves a file that is there alone unless told to write over it', async () => {
    const path = join(await folder(), 'a.md')
    await writeFile(path, '旧', { mode: 0o640 })
    await chmod(path, 0o640)
    expect(codeOf(await exportFile(path, text('新'), { overwrite: false }))).toBe('target-changed')
    expect(
      codeOf(await exportFile(path, text('新'), { overwrite: true, expectedSha256: sha256('别的') }))
    ).toBe('target-changed')
    expect(await content(path)).toBe('旧')
    expect(
      codeOf(await exportFile(path, text('新'), { overwrite: true, expectedSha256: sha256('旧') }))
    ).toBe('ok')
    expect(await content(path)).toBe('新')
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it('writes the file that a link points to, and keeps the link', async () => {
    const path = await folder()
    await writeFile(join(path, 'real.md'), '旧')
    await symlink('real.md', join(path, 'link.md'))
    const result = await exportFile(join(path, 'link.md'), text('新'), { overwrite: true })
    expect(result.ok && basename(result.value.path)).toBe('real.md')
    expect(await content(join(path, 'real.md'))).toBe('新')
  })

  it.each<[string, string, string, (call: string) => boolean]>([
    ['a full disk', 'ENOSPC', 'disk-full', (call) => call === 'write'],
    ['a full quota', 'EDQUOT', 'disk-full', (call) => call === 'sync'],
    ['a broken disk', 'EIO', 'file-unwritable', (call) => call === 'write'],
    ['a disk that breaks on reading back', 'EIO', 'file-unwritable', (call) => call === 'read'],
    ['a read-only folder', 'EROFS', 'folder-readonly', (call) => call === 'open wx'],
    ['a folder without leave', 'EACCES', 'folder-readonly', (call) => call === 'open wx'],
    ['a folder that is gone', 'ENOENT', 'file-gone', (call) => call === 'open wx']
  ])('says so of %s, names the file, and leaves nothing behind', async (_name, code, expected, only) => {
    const place = await folder()
    const result = await exportFile(join(place, '稿.md'), text('新的文字'), {
      overwrite: true,
      files: failing(code, 0, { only }).files
    })
    expect(codeOf(result)).toBe(expected)
    if (!result.ok) expect(result.error.message).toContain('稿.md')
    expect(await readdir(place)).toEqual([])
  })

  it.each(['ENOSPC', 'EIO', 'EPERM', 'EXDEV', 'EACCES'])(
    'keeps the old file or has the new one whole, with %s at any step',
    async (code) => {
      for (const recovery of [undefined, 'kept']) {
        for (let at = 0; ; at += 1) {
          const place = await folder()
          const path = join(place, 'a.md')
          await writeFile(path, '旧的文字，比新的长一些')
          const { files, calls } = failing(code, at)
          const kept = recovery === undefined ? {} : { recovery: join(place, recovery) }
          const result = await exportFile(path, text('新的文字'), { overwrite: true, files, ...kept })
          expect(await content(path)).toBe(result.ok ? '新的文字' : '旧的文字，比新的长一些')
          expect(await leftovers(place)).toEqual([])
          if (at >= calls.length) {
            expect(codeOf(result)).toBe('ok')
            break
          }
        }
      }
    }
  )

  it('writes in place where the folder takes no new file, and says so', async () => {
    const place = await folder()
    const path = join(place, 'a.md')
    await writeFile(path, '旧的文字，长一些')
    const { files } = failing('EACCES', -1)
    const closed: Files = {
      ...files,
      async open(name, flags, mode) {
        if (flags === 'wx' && !name.includes('kept')) throw fault('EACCES')
        return await files.open(name, flags, mode)
      }
    }
    expect(codeOf(await exportFile(path, text('新'), { overwrite: true, files: closed }))).toBe(
      'folder-readonly'
    )
    const result = await exportFile(path, text('新'), {
      overwrite: true,
      files: closed,
      recovery: join(place, 'kept')
    })
    expect(result.ok && result.value.inPlace).toBe(true)
    expect(await content(path)).toBe('新')
    expect(await readdir(join(place, 'kept'))).toEqual([])
  })

  it('keeps both texts aside where even the old one cannot be put back', async () => {
    const place = await folder()
    const path = join(place, 'a.md')
    await writeFile(path, '旧')
    let broken = false
    const files: Files = {
      ...disk,
      async open(name, flags, mode) {
        if (flags === 'wx' && !name.includes('kept')) throw fault('EACCES')
        const file = await disk.open(name, flags, mode)
        if (flags !== 'r+') return file
        return {
          ...file,
          async write(bytes, offset, length, position) {
            if (broken) throw fault('EIO')
            broken = true
            return await file.write(bytes, offset, Math.min(1, length), position)
          }
        }
      }
    }
    const result = await exportFile(path, text('新'), {
      overwrite: true,
      files,
      recovery: join(place, 'kept')
    })
    expect(codeOf(result)).toBe('file-unwritable')
    const kept = await Promise.all(
      (await readdir(join(place, 'kept'))).map((name) => content(join(place, 'kept', name)))
    )
    expect(kept.sort()).toEqual(['旧', '新'].sort())
  })

  it('waits for a scanner to let go on Windows, and only there', async () => {
    for (const [platform, code] of [
      ['win32', 'ok'],
      ['linux', 'folder-readonly']
    ] as const) {
      const path = join(await folder(), 'a.md')
      await writeFile(path, '旧')
      let held = 3
      const files: Files = {
        ...disk,
        platform,
        async rename(from, to) {
          held -= 1
          if (held >= 0) throw fault('EPERM')
          await disk.rename(from, to)
        },
        async wait() {}
      }
      expect(codeOf(await exportFile(path, text('新'), { overwrite: true, files }))).toBe(code)
    }
  })

  it('loses nothing that another program makes at the last moment', async () => {
    const path = join(await folder(), 'a.md')
    const files: Files = {
      ...disk,
      async link(from, to) {
        await writeFile(path, '别人的')
        await disk.link(from, to)
      }
    }
    expect(codeOf(await exportFile(path, text('新'), { overwrite: false, files }))).toBe('target-changed')
    expect(await content(path)).toBe('别人的')
  })

  it('takes away what a killed export left behind, and nothing younger', async () => {
    const place = await folder()
    await writeFile(join(place, '.~galley-old'), 'x')
    await writeFile(join(place, '.~galley-new'), 'x')
    await utimes(join(place, '.~galley-old'), new Date(0), new Date(0))
    await exportFile(join(place, 'a.md'), text('新'), { overwrite: false })
    expect((await readdir(place)).sort()).toEqual(['.~galley-new', 'a.md'])
  })

  it('takes exports to one path in turn', async () => {
    const path = join(await folder(), 'a.md')
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) => exportFile(path, text(`${index}`), { overwrite: true }))
    )
    expect(results.map(codeOf)).toEqual(Array.from({ length: 8 }, () => 'ok'))
    expect(await content(path)).toBe('7')
  })

  it('has the old file or the new one, whole, after a kill at any moment', async () => {
    const path = join(await folder(), 'a.md')
    await writeFile(path, 'a'.repeat(100_000))
    const child = fileURLToPath(new URL('./export-child.ts', import.meta.url))
    let seed = 20261125
    for (let round = 0; round < 12; round += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      const run = spawn(process.execPath, [child, path], { stdio: ['ignore', 'pipe', 'ignore'] })
      await new Promise((resolve) => run.stdout.once('data', resolve))
      await new Promise((resolve) => setTimeout(resolve, seed % 40))
      run.kill('SIGKILL')
      await new Promise((resolve) => run.once('exit', resolve))
      const found = await content(path)
      expect([found.length, new Set(found).size]).toEqual([100_000, 1])
    }
  })
})
