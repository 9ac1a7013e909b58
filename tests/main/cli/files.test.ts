import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import { ruleSetVersion } from '#core/checks'
import type { Actor } from '#core/review'
import { createReview } from '#main/review'
import { called, folder } from './called.ts'

const editor: Actor = { id: 'p1', name: 'Wang Min', role: 'editor' }
const suggestion = { id: 's1', by: 'p1', at: '2026-01-01T00:00:00.000+00:00' }

/** A review of “The fire killed {-two-}{+three+} people.” in a folder; nobody has approved it. */
function review(path: string) {
  const doc = schema.node('doc', null, [
    schema.node('paragraph', { id: 'b1' }, [
      schema.text('The fire killed '),
      schema.text('two', [schema.mark('del', suggestion)]),
      schema.text('three', [schema.mark('ins', suggestion)]),
      schema.text(' people.')
    ])
  ])
  const manuscript = {
    bytes: new TextEncoder().encode('The fire killed two people.'),
    name: 'fire.txt',
    format: 'txt',
    encoding: 'utf-8'
  }
  const made = createReview(path, { title: 'Fire', language: 'en', doc, manuscript }, editor)
  if (!made.ok) throw new Error(made.error.message)
  made.value.close()
  return path
}

describe('galley text', () => {
  it('prints one block a line', async () => {
    expect((await called(['text', '-'], '标题\n\n　　共有86人。\n')).out).toBe('标题\n共有86人。\n')
  })
  it.each([
    [[], 'The fire killed three people.\n'],
    [['--view', 'original'], 'The fire killed two people.\n'],
    [['--view', 'marked'], 'The fire killed {-two-}{+three+} people.\n']
  ])('of a review with %j', async (options, text) => {
    using at = folder()
    expect((await called(['text', ...options, review(at.path('fire.galley'))])).out).toBe(text)
  })
  it('gives JSON', async () => {
    expect(JSON.parse((await called(['text', '--json', '-'], '共有86人。')).out)).toEqual({
      version: 1,
      path: '-',
      view: 'accepted',
      text: '共有86人。'
    })
  })
})

describe('galley check', () => {
  it('reads a review as it stands with its suggestions taken', async () => {
    using at = folder()
    const path = review(at.path('fire.galley'))
    const { out } = await called(['check', '--json', path])
    expect(JSON.parse(out).documents).toMatchObject([
      { path, language: 'en', text: 'The fire killed three people.' }
    ])
    expect((await called(['check', path])).out).toContain(`${path}:1:1  The fire killed three people`)
  })
  it('refuses to take a review line by line', async () => {
    using at = folder()
    const { status, err } = await called(['check', '--per-line', review(at.path('fire.galley'))])
    expect([status, err]).toEqual([
      2,
      'galley check: --per-line reads text files, and fire.galley is a review\n'
    ])
  })
})

describe('galley export', () => {
  it('turns a manuscript into another format, named or by the ending', async () => {
    using at = folder()
    const md = at.file('a.md', '# Fares\n\nFares rose **4%**.\n')
    expect((await called(['export', '--to', 'txt', md])).out).toContain('Fares rose 4%.')
    const out = at.path('a.html')
    expect(await called(['export', '-o', out, md])).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(out, 'utf8')).toContain('<strong>4%</strong>')
  })
  it('never writes over a file unless told to', async () => {
    using at = folder()
    const md = at.file('a.md', 'Fares rose 4%.\n')
    const out = at.file('b.txt', 'mine')
    const refused = await called(['export', '-o', out, md])
    expect(refused.status).toBe(2)
    expect(refused.err).toMatch(/^galley export: .*b\.txt: is there already/)
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await called(['export', '--force', '-o', out, md])).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('Fares rose 4%.')
  })
  it('refuses a review that is not approved, except as a draft that says so', async () => {
    using at = folder()
    const path = review(at.path('fire.galley'))
    const out = at.path('fire.txt')
    const refused = await called(['export', '-o', out, path])
    expect(refused.status).toBe(2)
    expect(refused.err).toMatch(/not approved/)
    expect(existsSync(out)).toBe(false)
    const draft = await called(['export', '--draft', path])
    expect(draft.status).toBe(0)
    expect(draft.out).toContain('DRAFT')
    expect(draft.out).toContain('three people')
    expect(draft.out).not.toContain(editor.name)
  })
})

describe('galley verify', () => {
  it('checks a review line by line', async () => {
    using at = folder()
    const { status, out } = await called(['verify', review(at.path('fire.galley'))])
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(3)
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^ok {5}/)
  })
  it('finds a byte that was changed, and leaves the file as it is', async () => {
    using at = folder()
    const path = review(at.path('fire.galley'))
    const bytes = readFileSync(path)
    const spot = bytes.lastIndexOf('killed')
    bytes.write('KILLED', spot)
    writeFileSync(path, bytes)
    const { status, out } = await called(['verify', '--json', path])
    expect(status).toBe(1)
    expect(JSON.parse(out).ok).toBe(false)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

describe('galley info', () => {
  it('tells a manuscript’s format, encoding, language, blocks, words', async () => {
    using at = folder()
    const { out } = await called(['info', '--json', at.file('a.md', '# Fares\n\nFares rose 4%.\n')])
    expect(JSON.parse(out)).toMatchObject({
      format: 'md',
      encoding: 'utf-8',
      language: 'en',
      blocks: 2,
      revisions: 0
    })
  })
  it('tells a review’s stage, version and suggestions', async () => {
    using at = folder()
    const { out } = await called(['info', '--json', review(at.path('fire.galley'))])
    expect(JSON.parse(out)).toMatchObject({
      title: 'Fire',
      format: 'txt',
      revisions: 1,
      review: { manuscript: 'fire.txt', version: 0, stage: 'review', readOnly: null }
    })
  })
  it('tells the rules that were in force', async () => {
    using at = folder()
    const path = review(at.path('fire.galley'))
    const { out } = await called(['info', '--json', path])
    expect(JSON.parse(out).review.rules).toEqual({ version: ruleSetVersion, off: [] })
    expect((await called(['info', path])).out).toMatch(/\n {4}off +none\n/)
    expect((await called(['verify', path])).out).toContain(
      `rules: last worked on under rule set ${ruleSetVersion}, all on\n`
    )
  })
})
