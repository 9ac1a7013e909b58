import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Output } from '#main/api'
import { traits } from '#main/desk'
import { article, type Client, handed, opened, seated } from './desk.ts'
import { dismissAll } from './settle.ts'

const every = ['txt', 'md', 'html', 'certificate.html', 'certificate.json'] as const
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

async function approve(client: Client, review: string): Promise<Output<'review.submit'>> {
  const version = await dismissAll(client, review, '核对过底稿')
  const command = { type: 'review.approve' as const, statement: '同意签发' }
  return client.get('review.submit', {
    review,
    client: 'c',
    batch: 'approve',
    version,
    steps: [],
    commands: [command]
  })
}

describe('export', () => {
  it('of what is not approved is refused, and writes nothing', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const before = await readdir(join(at.folder, 'desk', 'reviews'))
    const wish = { review, formats: [...every], draft: false, folder: null, overwrite: false }
    expect(await client.fails('review.export', wish)).toBe('not-approved')
    expect(await client.fails('review.download', { review, format: 'txt', draft: false })).toBe(
      'not-approved'
    )
    expect(await readdir(join(at.folder, 'desk', 'reviews'))).toEqual(before)
    expect(await readdir(at.files)).toEqual([])
  })
  it('as a draft says so inside every file of copy', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const wish = { review, formats: [...every], draft: true, folder: null, overwrite: false }
    const { files, folder } = await client.get('review.export', wish)
    expect(folder).toBe('Galley')
    expect(files.map(({ name }) => name)).toEqual([
      'a-draft.txt',
      'a-draft.md',
      'a-draft.html',
      'a-draft-certificate.html',
      'a-draft-certificate.json'
    ])
    for (const { name, size, sha256: hash } of files) {
      const bytes = await readFile(join(at.files, 'Galley', name))
      expect([bytes.length, sha256(bytes)]).toEqual([size, hash])
      if (!name.includes('certificate')) expect(bytes.toString()).toContain('DRAFT')
    }
  })
  it('of approved copy goes where the person says, once, and is on record with its hash', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await approve(client, review)
    await mkdir(join(at.files, 'out'))
    const admitted = await desk.admit(join(at.files, 'out'))
    const folder = admitted.ok ? admitted.value.file : ''
    const wish = { review, formats: [...every], draft: false, folder, overwrite: false }
    const { files } = await client.get('review.export', wish)
    expect((await readdir(join(at.files, 'out'))).sort()).toEqual(files.map(({ name }) => name).sort())
    expect(await readFile(join(at.files, 'out', 'a-approved.txt'), 'utf8')).not.toContain('DRAFT')

    const { events } = await client.get('review.open', { review })
    const exported = events.flatMap(({ happening }) =>
      happening.type === 'review.exported' ? [happening] : []
    )
    expect(exported).toEqual(
      files.map(({ sha256 }, index) => ({
        type: 'review.exported',
        format: every[index],
        draft: false,
        sha256
      }))
    )
    const certificate: unknown = JSON.parse(
      await readFile(join(at.files, 'out', 'a-approved-certificate.json'), 'utf8')
    )
    expect(JSON.stringify(certificate)).toContain(files[0]?.sha256)
  })
  it('of a review with a place of its own lies beside it', async () => {
    const { desk, client, at } = await seated()
    await writeFile(join(at.files, 'a.txt'), article)
    const admitted = await desk.admit(join(at.files, 'a.txt'))
    const { review } = await opened(client, admitted.ok ? admitted.value.file : '')
    const wish = { review, formats: ['txt' as const], draft: true, folder: null, overwrite: false }
    expect(await client.get('review.export', wish)).toMatchObject({ folder: 'files' })
    expect(await readdir(at.files)).toContain('a-draft.txt')
  })
  it('where no folder can be made for it says so', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await writeFile(join(at.files, 'Galley'), 'in the way')
    const wish = { review, formats: ['txt' as const], draft: true, folder: null, overwrite: false }
    expect(await client.call('review.export', wish)).toMatchObject({
      error: { code: 'file-unreadable', details: { name: 'Galley' } }
    })
  })
  it('over a file that is there happens on request only, and then nothing of it is half done', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const out = join(at.files, 'Galley')
    await mkdir(out)
    await writeFile(join(out, 'a-draft.md'), 'mine')
    const wish = {
      review,
      formats: ['txt' as const, 'md' as const],
      draft: true,
      folder: null,
      overwrite: false
    }
    expect(await client.call('review.export', wish)).toMatchObject({
      error: { code: 'target-changed', details: { name: 'a-draft.md' } }
    })
    expect(await readFile(join(out, 'a-draft.md'), 'utf8')).toBe('mine')
    expect(await readdir(out)).not.toContain('a-draft.txt')
    await client.get('review.export', { ...wish, overwrite: true })
    expect(await readFile(join(out, 'a-draft.md'), 'utf8')).toContain('DRAFT')
  })
  it('through the page gives the same bytes', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await approve(client, review)
    const wish = { review, formats: ['html' as const], draft: false, folder: null, overwrite: false }
    await client.get('review.export', wish)
    const download = await client.get('review.download', { review, format: 'html', draft: false })
    expect(download).toMatchObject({ name: 'a-approved.html', media: 'text/html' })
    const written = await readFile(join(at.files, 'Galley', 'a-approved.html'))
    expect(Buffer.from(download.bytes, 'base64').equals(written)).toBe(true)
  })
  it('an edit voids the approval and with it the export', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const { version } = await approve(client, review)
    const slice = { content: [{ type: 'text', text: '又' }] }
    const step = { stepType: 'replace', from: 1, to: 1, slice }
    await client.get('review.submit', {
      review,
      client: 'c',
      batch: 'e',
      version,
      steps: [step],
      commands: []
    })
    expect(await client.fails('review.download', { review, format: 'txt', draft: false })).toBe(
      'not-approved'
    )
  })
  it('a note that is one word of the stamp is no leak', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    await dismissAll(client, review, 'DRAFT')
    for (const format of ['txt', 'md', 'html'] as const) {
      expect(await client.call('review.download', { review, format, draft: true })).toMatchObject({
        ok: true
      })
    }
  })
})

describe('evidence', () => {
  it('is kept in the review and read in pieces', async () => {
    const { desk, client } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const bytes = Buffer.alloc(2_500_000, 'evidence ')
    const attached = await client.get('evidence.attach', {
      review,
      file: await handed(desk, '公报.pdf', bytes)
    })
    expect(attached).toEqual({
      name: '公报.pdf',
      media: 'application/pdf',
      size: bytes.length,
      sha256: sha256(bytes)
    })
    const pieces: Buffer[] = []
    for (let offset = 0; offset < bytes.length; ) {
      const piece = await client.get('evidence.read', { review, sha256: attached.sha256, offset })
      expect(piece.size).toBe(bytes.length)
      const part = Buffer.from(piece.bytes, 'base64')
      expect(part.length).toBeLessThanOrEqual(1024 * 1024)
      pieces.push(part)
      offset += part.length
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    expect(await client.fails('evidence.read', { review, sha256: sha256('x'), offset: 0 })).toBe('unknown-id')
  })

  it('is saved whole where the page has no download, beside whatever has its name there', async () => {
    const { desk, client, at } = await seated()
    const { review } = await opened(client, await handed(desk, 'a.txt', article))
    const bytes = Buffer.alloc(1_500_000, 'evidence ')
    const kept = await client.get('evidence.attach', { review, file: await handed(desk, '公报.pdf', bytes) })
    await writeFile(join(at.files, '公报.pdf'), 'mine')
    const admitted = await desk.admit(at.files)
    const folder = admitted.ok ? admitted.value.file : ''
    const wish = { review, sha256: kept.sha256, folder }
    expect(await client.get('evidence.save', { ...wish, name: '公报.pdf' })).toEqual({ name: '公报 (2).pdf' })
    expect(await client.get('evidence.save', { ...wish, name: '../x/公报.pdf' })).toEqual({
      name: '公报 (3).pdf'
    })
    expect((await readFile(join(at.files, '公报 (2).pdf'))).equals(bytes)).toBe(true)
    expect(await readFile(join(at.files, '公报.pdf'), 'utf8')).toBe('mine')
    expect(await client.fails('evidence.save', { ...wish, sha256: sha256('x'), name: 'x' })).toBe(
      'unknown-id'
    )
  })
})

describe('B9 and B10: what a review leaves behind', () => {
  const marks = {
    word: 'MARKERCOPY',
    note: 'MARKERNOTE',
    reason: 'MARKERREASON',
    source: 'MARKERSOURCE',
    person: 'MARKERPERSON',
    file: 'MARKERFILE',
    evidence: 'MARKEREVIDENCE'
  }

  it('no line of the log and of the terminal has copy, evidence, names, paths; no exported copy has notes', async () => {
    const printed: string[] = []
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        printed.push(String(text))
        return true
      })
    }
    const { desk, client, at } = await seated()
    await client.get('profile.set', { name: marks.person, role: 'editor' })
    const { review } = await opened(
      client,
      await handed(desk, `${marks.file}.txt`, `${article}${marks.word}\n`)
    )
    const file = await client.get('evidence.attach', {
      review,
      file: await handed(desk, `${marks.evidence}.txt`, marks.evidence)
    })
    await dismissAll(client, review, marks.reason, (claim) => [
      {
        type: 'claim.addEvidence',
        claim,
        evidence: { kind: 'file', id: 'e1', locator: marks.source, ...file }
      },
      { type: 'claim.addEvidence', claim, evidence: { kind: 'note', id: 'e2', text: marks.note } },
      { type: 'claim.ask', claim, question: marks.note }
    ])
    // Every way to fail that the log may hear of.
    await client.fails('review.open', { review: marks.word })
    await client.fails('review.export', {
      review,
      formats: ['txt'],
      draft: true,
      folder: marks.word,
      overwrite: false
    })
    await desk.call('profile.set', { name: marks.person, role: marks.word }, client.page)
    await client.fails('review.create', {
      file: await handed(desk, `${marks.file}.galley`, marks.word),
      folder: null,
      encoding: marks.word,
      task: null
    })
    await writeFile(join(at.folder, 'desk', 'reviews', 'broken.galley'), marks.word)
    const admitted = await desk.admit(join(at.folder, 'desk', 'reviews', 'broken.galley'))
    await client.fails('review.locate', { file: admitted.ok ? admitted.value.file : '' })
    const copies = await Promise.all(
      (['txt', 'md', 'html'] as const).map(async (format) => {
        const { bytes } = await client.get('review.download', { review, format, draft: true })
        return Buffer.from(bytes, 'base64').toString()
      })
    )
    desk.log(
      'method failed',
      traits(Object.assign(new Error(`${marks.word} at ${at.folder}`), { code: 'EIO' }))
    )
    vi.restoreAllMocks()

    const log = await readFile(join(at.folder, 'desk', 'galley.log'), 'utf8')
    expect(log).toContain('"code":"EIO"')
    for (const text of [log, ...printed]) {
      for (const mark of [...Object.values(marks), at.folder, '警方通报', '100余人'])
        expect(text).not.toContain(mark)
    }
    const { word, ...internal } = marks
    for (const copy of copies) {
      expect(copy).toContain(word)
      for (const mark of [...Object.values(internal), 'claim-0']) expect(copy).not.toContain(mark)
    }
  })
})
