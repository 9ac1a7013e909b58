import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Node } from 'prosemirror-model'
import { Step } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article'
import { replay } from '#core/review'
import { createReview, openReview, peekReview, verifyReview } from '#main/review'
import {
  anchorStep,
  bytes,
  checker,
  code,
  create,
  folder,
  open,
  received,
  submit,
  typing,
  value,
  worked
} from './build.ts'

describe('a review file', () => {
  it('holds the manuscript byte for byte and is only its owner’s', () => {
    const review = create()
    expect(Buffer.from(value(review.manuscriptBytes()))).toEqual(bytes)
    expect(review.manuscript).toMatchObject({ name: '学校.txt', encoding: 'gb18030', size: bytes.length })
    expect(statSync(review.path).mode & 0o777).toBe(0o600)
  })

  it('is there again after closing: document, events, state, nothing else in the folder', () => {
    const path = worked()
    expect(readdirSync(dirname(path))).toEqual([basename(path)])
    const review = open(path)
    expect(review.version).toBe(39)
    expect(review.doc.textContent).toContain('第37次')
    expect(review.state.claims.get('a')?.status).toBe('checking')
    expect(review.readOnly).toBeNull()
    expect(replay(review.events)).toEqual(review.state)
    review.close()
    expect(verifyReview(path).map((line) => line.ok)).toEqual(Array(9).fill(true))
  })

  it('never takes the place of another', () => {
    const path = join(folder(), 'a.galley')
    writeFileSync(path, 'mine')
    expect(code(createReview(path, received(), checker))).toBe('review-exists')
    expect(readdirSync(dirname(path))).toEqual(['a.galley'])
    expect(statSync(path).size).toBe(4)
  })

  it('is replayed from a snapshot after every 500 steps', () => {
    const review = create()
    for (let index = 0; index < 26; index += 1) {
      const steps = Array.from({ length: 40 }, () => typing(review, '字')).flat()
      value(submit(review, steps))
    }
    const { path, doc } = review
    review.close()
    const db = new DatabaseSync(path, { readOnly: true })
    const versions = db.prepare('SELECT version FROM snapshots ORDER BY version').all()
    db.close()
    expect(versions.map((row) => row.version)).toEqual([0, 520, 1040])
    expect(open(path).doc.eq(doc)).toBe(true)
  })

  it('is copied whole while it is open, and only to a free name', () => {
    const review = create()
    value(submit(review, typing(review, '甲')))
    const copy = join(dirname(review.path), 'copy.galley')
    expect(code(review.saveCopy(copy))).toBe('ok')
    expect(code(review.saveCopy(copy))).toBe('review-exists')
    expect(open(copy).doc.eq(review.doc)).toBe(true)
    expect(readdirSync(dirname(review.path)).filter((name) => name.startsWith('.~'))).toEqual([])
  })

  it('shows its card without being opened', () => {
    const path = worked()
    expect(value(peekReview(path))).toMatchObject({
      title: '学校',
      stage: 'review',
      touchedBy: '林核',
      meter: { working: 1, total: 1 }
    })
    const review = open(path)
    expect(value(peekReview(path)).title).toBe('学校')
    expect(code(openReview(path))).toBe('review-busy')
    expect(submit(review, typing(review, '乙')).ok).toBe(true)
  })

  it('keeps files under their hash and gives them out in pieces', () => {
    const review = create()
    const file = Buffer.from('公报第三页')
    const sha256 = value(review.attach(file))
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'))
    expect(value(review.attach(file))).toBe(sha256)
    const piece = value(review.blob(sha256, 3, 6))
    expect(piece.size).toBe(15)
    expect(Buffer.from(piece.bytes).toString()).toBe('报第')
    expect(code(review.blob('0'.repeat(64), 0, 1))).toBe('unknown-id')
  })

  it('records exports', () => {
    const review = create()
    value(review.recordExport({ format: 'md', draft: true, sha256: 'ab'.repeat(32) }, checker))
    const { path } = review
    review.close()
    expect(open(path).events.at(-1)?.happening).toMatchObject({ type: 'review.exported', draft: true })
  })
})

describe('the authority', () => {
  it('commits steps and commands together or not at all', () => {
    const review = create()
    const before = review.snapshot()
    const settle = { type: 'claim.settle', claim: 'a' } as const
    const refused = submit(review, anchorStep(review), [{ type: 'claim.take', claim: 'a' }, settle])
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'refused', details: { reason: 'not-found', index: 1 } }
    })
    expect(review.snapshot()).toEqual(before)
    const approve = { type: 'review.approve', statement: '' } as const
    const gated = submit(review, [], [approve])
    expect(code(gated)).toBe('gate')
    expect(gated.ok || gated.error.details.blockers).toHaveLength(1)
  })

  it('answers a batch from another version with what is missing', () => {
    const review = create()
    const late = typing(review, '乙')
    value(submit(review, typing(review, '甲'), [], { client: 'one' }))
    const conflict = submit(review, late, [], { version: 0 })
    expect(conflict).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { version: 1, seq: 1 } }
    })
    const { steps, version } = review.since(0, 1)
    expect([version, steps.map((step) => step.client)]).toEqual([1, ['one']])
    expect(code(submit(review, [], [], { version: 7 }))).toBe('conflict')
    expect(review.since(9, 9)).toEqual({ version: 1, steps: [], events: [] })
  })

  it('knows a batch that is sent again, after a restart too', () => {
    const review = create()
    const steps = typing(review, '甲')
    const first = submit(review, steps, [], { batch: 'same' })
    expect(submit(review, steps, [], { batch: 'same', version: 0 })).toEqual(first)
    value(submit(review, typing(review, '乙')))
    const { path } = review
    review.close()
    const again = open(path)
    expect(submit(again, steps, [], { batch: 'same', version: 0 })).toEqual(first)
    expect(again.version).toBe(2)
  })

  it('tells every subscriber what a client needs to follow', () => {
    const review = create()
    let doc = review.doc
    const seen: number[] = []
    const end = review.subscribe(({ version, steps }) => {
      seen.push(version)
      for (const { step } of steps) doc = Step.fromJSON(schema, step).apply(doc).doc ?? doc
    })
    value(submit(review, typing(review, '甲')))
    value(submit(review, anchorStep(review), [{ type: 'claim.take', claim: 'a' }]))
    end()
    expect(doc.eq(review.doc)).toBe(true)
    value(submit(review, typing(review, '乙')))
    expect(seen).toEqual([1, 2])
  })

  const insert = (content: unknown) => ({
    stepType: 'replace',
    from: 1,
    to: 1,
    slice: { content: [content] }
  })
  const text = (changes: object) => insert({ type: 'text', text: '甲', ...changes })
  let deep: unknown = { type: 'paragraph' }
  for (let index = 0; index < 100; index += 1) deep = { type: 'blockquote', content: [deep] }

  it.each([
    ['no step', {}],
    ['an unknown step', { stepType: '__proto__' }],
    ['an unknown node', insert({ type: 'script' })],
    ['an unknown mark', text({ marks: [{ type: 'onclick' }] })],
    ['a javascript: link', text({ marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] })],
    ['a file: link', text({ marks: [{ type: 'link', attrs: { href: 'file:///etc/passwd' } }] })],
    ['a position outside', { stepType: 'replace', from: 900, to: 900 }],
    ['a cut through the rules', { stepType: 'replace', from: 0, to: 1 }],
    ['content that no paragraph has', insert({ type: 'paragraph', content: [{ type: 'paragraph' }] })],
    [
      'a heading of level 99',
      { stepType: 'replace', from: 0, to: 0, slice: { content: [{ type: 'heading', attrs: { level: 99 } }] } }
    ],
    ['a role that is none', { stepType: 'attr', pos: 0, attr: 'role', value: 'boss' }],
    ['an endless nesting', { stepType: 'replace', from: 0, to: 0, slice: { content: [deep] } }]
  ])('refuses %s and changes nothing', (_name, step) => {
    const review = create()
    const before = review.doc
    expect(code(submit(review, [...typing(review, '好'), step]))).toBe('bad-step')
    expect(review.doc).toBe(before)
    expect(submit(review, typing(review, '好')).ok).toBe(true)
  })

  it('stores what it understood of a step, not what came', () => {
    const review = create()
    value(submit(review, [text({ secret: 'x' })]))
    expect(JSON.stringify(review.since(0, 0))).not.toContain('secret')
  })

  it('takes evidence only of files that the review holds', () => {
    const review = create()
    value(submit(review, anchorStep(review), [{ type: 'claim.take', claim: 'a' }]))
    const sha256 = value(review.attach(Buffer.from('x')))
    const evidence = {
      kind: 'file',
      id: 'e',
      name: 'x.pdf',
      media: 'application/pdf',
      size: 1,
      sha256,
      locator: ''
    } as const
    const add = (changes: object) =>
      submit(review, [], [{ type: 'claim.addEvidence', claim: 'a', evidence: { ...evidence, ...changes } }])
    expect(add({ sha256: '0'.repeat(64) })).toMatchObject({ error: { details: { reason: 'no-file' } } })
    expect(add({ size: 2 })).toMatchObject({ error: { details: { reason: 'no-file' } } })
    expect(add({}).ok).toBe(true)
  })

  it('survives half a surrogate pair', () => {
    const review = create()
    value(submit(review, [text({ text: '\ud83d' })]))
    const { path, doc } = review
    review.close()
    expect(Node.fromJSON(schema, open(path).doc.toJSON()).eq(doc)).toBe(true)
  })
})

describe('trouble while it is open', () => {
  it('on a full disk nothing is half written and what was confirmed stays', () => {
    const path = worked()
    const pages = statSync(path).size / 4096
    const review = open(path, { maxPages: pages + 2 })
    let last = review.version
    let failure = 'ok'
    for (let index = 0; index < 50 && failure === 'ok'; index += 1) {
      failure = code(submit(review, typing(review, '长'.repeat(3000))))
      if (failure === 'ok') last = review.version
    }
    expect(failure).toBe('disk-full')
    expect(review.version).toBe(last)
    expect(code(review.attach(Buffer.alloc(100_000)))).toBe('disk-full')
    review.close()
    expect(open(path).version).toBe(last)
  })

  it('a full disk while it is made leaves nothing behind', () => {
    const path = join(folder(), 'a.galley')
    expect(code(createReview(path, received(), checker, { maxPages: 4 }))).toBe('disk-full')
    expect(readdirSync(dirname(path))).toEqual([])
  })

  it('a file that was moved away or replaced is not written', () => {
    const review = create()
    renameSync(review.path, `${review.path}.moved`)
    expect(code(submit(review, typing(review, '甲')))).toBe('file-gone')
    writeFileSync(review.path, 'other')
    expect(code(submit(review, typing(review, '甲')))).toBe('file-gone')
    rmSync(review.path)
    expect(review.version).toBe(0)
    expect(code(review.saveCopy(join(dirname(review.path), 'rescued.galley')))).toBe('ok')
    expect(existsSync(`${review.path}-journal`)).toBe(false)
  })
})
