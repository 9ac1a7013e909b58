import { describe, expect, it } from 'vitest'
import { called, folder } from './called.ts'

const commands = ['check', 'text', 'export', 'verify', 'info']

describe('galley', () => {
  it('without a command says what there is, and that this was no use', async () => {
    const { status, out, err } = await called([])
    expect([status, out]).toEqual([2, ''])
    for (const command of commands) expect(err).toContain(`galley ${command}`)
  })
  it('explains itself', async () => {
    expect((await called(['--help'])).status).toBe(0)
    for (const command of commands) {
      const { status, out } = await called([command, '--help'])
      expect(status).toBe(0)
      expect(out).toContain(`galley ${command} `)
    }
  })
  it.each([
    [['chekc', 'a.txt'], 'galley: unknown command chekc; see galley --help\n'],
    [['constructor'], 'galley: unknown command constructor; see galley --help\n'],
    [['check'], 'galley check: name at least one file; see galley check --help\n'],
    [['check', '--language', 'fr', 'a.txt'], 'galley check: --language takes auto, zh, en, not fr\n'],
    [['check', '--source', 's.txt', 'a.txt'], 'galley check: --source is not built yet\n'],
    [['text', 'a.txt', 'b.txt'], 'galley text: one file at a time; b.txt is one too many\n'],
    [['verify', 'a.txt'], 'galley verify: a.txt is not a .galley review\n'],
    [['export', '--to', 'docx', 'a.txt'], 'galley export: --to takes txt, md, html, not docx\n']
  ])('answers %j in one plain line', async (argv, line) => {
    expect(await called(argv)).toEqual({ status: 2, out: '', err: line })
  })
  it.each(commands)('%s refuses an option that it does not know', async (command) => {
    const { status, out, err } = await called([command, '--jsno', 'a.txt'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(
      new RegExp(`^galley ${command}: unknown option '--jsno'; see galley ${command} --help\n$`)
    )
  })
  it.each(commands)('%s says that a file is missing', async (command) => {
    using at = folder()
    const path = at.path('gone.galley')
    const { status, out, err } = await called([command, '--json', path])
    expect(status).toBe(2)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).toContain(path)
    if (command !== 'check') expect(out).toBe('')
  })
})
