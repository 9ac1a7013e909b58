// @vitest-environment happy-dom
import { Transform } from 'prosemirror-transform'
import { describe, expect, it, vi } from 'vitest'
import { plain, schema } from '#core/article'
import type { Evidence, RefusalCode } from '#core/review'
import type { Failure } from '#main/api'
import { openSession } from '../../../renderer/editor/index.ts'
import { createDrafts } from '../../../renderer/margin/drafts.ts'
import type { Offer } from '../../../renderer/margin/offers.ts'
import { refusalOf } from '../../../renderer/margin/refused.ts'
import { Work } from '../../../renderer/margin/work.ts'
import { Authority, paragraphs } from '../editor/authority.ts'

// happy-dom has no idle time.
globalThis.requestIdleCallback ??= (run) =>
  Number(setTimeout(() => run({ didTimeout: true, timeRemaining: () => 0 })))
globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle)

const link = (url = 'https://police.example.org/a'): Evidence => ({
  kind: 'link',
  id: crypto.randomUUID(),
  url,
  title: '',
  locator: '',
  accessed: '2026-11-25T09:00:00+08:00'
})

/** A review of one paragraph with its first figure selected, on the real core; and what was told of each act. */
function desk(text = '全区共接报道路交通事故1,284起。') {
  const authority = new Authority(paragraphs(text))
  const bridge = authority.bridge()
  const session = openSession(bridge, authority.snapshot())
  const drafts = createDrafts()
  const told: string[] = []
  const work = new Work(session, bridge, drafts, 'lin', {
    done: (what) => told.push(what),
    missing: (what) => told.push(`missing ${what.join(' ')}`),
    failed: (failure: Failure) => told.push(`refused ${refusalOf(failure) ?? failure.code}`)
  })
  session.select(session.store.getState().entries[0]?.key ?? null)
  const selected = () => session.store.getState().selected ?? ''
  const entry = () => work.entry(selected())
  return { authority, session, drafts, told, work, selected, entry }
}

type Desk = ReturnType<typeof desk>

async function concluded({ work, selected }: Desk) {
  await work.choose(selected(), 'confirmed')
  await work.addEvidence(selected(), 'link', link())
  work.method(selected(), 'primary_document')
}

async function settled(at: Desk) {
  await concluded(at)
  await at.work.settle(at.selected())
}

describe('work on a figure', () => {
  it('takes it, and the selection follows the record', async () => {
    const at = desk()
    const before = at.selected()
    await at.work.take(before)
    expect(at.selected()).not.toBe(before)
    expect(at.entry()).toMatchObject({ status: 'checking', record: { assignee: { id: 'lin' } } })
    expect(at.told).toEqual(['taken'])
  })
  it('takes an untouched figure when a verdict is chosen, and records no verdict yet', async () => {
    const at = desk()
    await at.work.choose(at.selected(), 'wrong')
    expect(at.entry()?.status).toBe('checking')
    expect(at.entry()?.record?.conclusion).toBeNull()
    expect(at.drafts.get(at.selected())).toMatchObject({ verdict: 'wrong', disposition: null })
  })
  it('says what is missing and sends nothing', async () => {
    const at = desk()
    await at.work.take(at.selected())
    const sent = at.authority.submits.length
    await at.work.settle(at.selected())
    expect(at.told.at(-1)).toBe('missing verdict method disposition evidence')
    expect(at.authority.submits.length).toBe(sent)
  })
  it('settles a whole conclusion in one batch', async () => {
    const at = desk()
    await settled(at)
    expect(at.entry()).toMatchObject({ status: 'settled', record: { conclusion: { verdict: 'confirmed' } } })
    expect(at.authority.submits.at(-1)?.commands.length).toBe(2)
    expect(at.drafts.store.getState().size).toBe(0)
  })
  it('keeps the verdict as found where the copy does not carry it yet', async () => {
    const at = desk()
    await at.work.choose(at.selected(), 'wrong')
    await at.work.addEvidence(at.selected(), 'link', link())
    at.work.method(at.selected(), 'primary_document')
    at.work.disposition(at.selected(), 'changed')
    await at.work.settle(at.selected())
    expect(at.entry()).toMatchObject({ status: 'found', record: { conclusion: { verdict: 'wrong' } } })
    expect(at.told.slice(-2)).toEqual(['refused same-words', 'found'])
    expect(at.drafts.get(at.selected()).failure?.details.reason).toBe('same-words')
  })
  it('keeps what was chosen when the conclusion itself is refused', async () => {
    const at = desk()
    await concluded(at)
    at.work.method(at.selected(), 'arithmetic_only')
    await at.work.settle(at.selected())
    expect(at.told.at(-1)).toBe('refused arithmetic-alone')
    expect(at.entry()?.status).toBe('checking')
    expect(at.drafts.get(at.selected())).toMatchObject({ verdict: 'confirmed', method: 'arithmetic_only' })
  })
  it('keeps a typed reason when it could not be sent, and forgets it when it was', async () => {
    const at = desk()
    at.drafts.change(at.selected(), { form: 'dismiss', fields: { 'dismiss.text': '电话' } })
    at.authority.objection = () => ({ ok: false, error: { code: 'bad-step', message: '', details: {} } })
    await at.work.submit(at.selected(), 'dismiss', '电话')
    expect(at.drafts.get(at.selected())).toMatchObject({
      form: 'dismiss',
      fields: { 'dismiss.text': '电话' }
    })
    at.authority.objection = () => null
    await at.work.submit(at.selected(), 'dismiss', '电话')
    expect(at.entry()?.status).toBe('dismissed')
    expect(at.drafts.get(at.selected())).toMatchObject({ form: null, fields: {} })
  })
  it('stays with the figure that was taken, not with one that reads alike', async () => {
    const at = desk('共接报事故1,284起，去年也是1,284起。')
    await at.work.take(at.selected())
    expect(at.entry()).toMatchObject({ status: 'checking', place: { start: 5 } })
    const other = at.session.store.getState().entries[1]?.key ?? ''
    await at.work.submit(other, 'dismiss', '去年')
    expect(at.session.store.getState().entries.map((entry) => entry.status)).toEqual([
      'checking',
      'dismissed'
    ])
  })
  it('acts on the look-alike that is left once the taken one is cut', async () => {
    const at = desk('共接报事故1,284起，去年也是1,284起。')
    const first = at.selected()
    await at.work.take(first)
    await changed(at, '1,284起', '')
    at.session.show(0, 1)
    expect(at.session.store.getState().entries.map((entry) => entry.key)).toContain(first)
    await at.work.submit(first, 'dismiss', '去年')
    expect(at.told.at(-1)).toBe('dismissed')
    expect(at.session.store.getState().entries.map((entry) => entry.status)).toEqual([
      'dismissed',
      'checking'
    ])
  })
  it('sends one act at a time', async () => {
    const at = desk()
    const key = at.selected()
    await Promise.all([at.work.take(key), at.work.take(key)])
    expect(at.told).toEqual(['taken'])
  })
  it('offers nothing in approved copy', async () => {
    const at = desk()
    await settled(at)
    expect(await at.session.command({ type: 'review.approve', statement: '' })).toMatchObject({ ok: true })
    expect(at.work.offers(at.selected())).toEqual([])
  })
})

const bulletin: Evidence = {
  kind: 'quotation',
  id: 'q',
  text: '走访商户1,284户，其中餐饮612户',
  source: '分局通报',
  page: '2'
}
const kept: Evidence = {
  kind: 'file',
  id: 'f',
  name: '通报.pdf',
  media: 'application/pdf',
  size: 9,
  sha256: 'a'.repeat(64),
  locator: '表1'
}

/** Two figures of one bulletin, the first settled and the second selected. */
async function halfDone(assignee?: string) {
  const at = desk('据分局通报，今年共走访商户1,284户，其中餐饮612户。')
  await at.work.take(at.selected())
  await at.work.addEvidence(at.selected(), 'quotation', bulletin)
  await at.work.addEvidence(at.selected(), 'file', kept)
  await at.work.choose(at.selected(), 'attributed_only')
  at.work.method(at.selected(), 'called_source')
  at.work.disposition(at.selected(), 'stands')
  at.drafts.change(at.selected(), { note: '陈主任' })
  await at.work.settle(at.selected())
  at.told.length = 0
  at.session.select(at.session.store.getState().entries[1]?.key ?? null)
  const other = assignee ? new Work(at.session, at.work.bridge, at.drafts, assignee, quiet) : at.work
  return { ...at, work: other }
}
const quiet = { done: () => {}, missing: () => {}, failed: () => {} }

describe('same again', () => {
  it('takes the figure and adds the same evidence under new ids in one batch, and settles nothing', async () => {
    const at = await halfDone()
    const sent = at.authority.submits.length
    await at.work.repeat(at.selected())
    expect(at.authority.submits.length).toBe(sent + 1)
    expect(at.authority.submits.at(-1)?.commands.map(({ type }) => type)).toEqual([
      'claim.take',
      'claim.addEvidence',
      'claim.addEvidence'
    ])
    const items = at.entry()?.record?.evidence.map(({ item }) => item) ?? []
    expect(items.map((item) => ({ ...item, id: '' }))).toEqual([
      { ...bulletin, id: '' },
      { ...kept, id: '' }
    ])
    expect(items.map(({ id }) => id)).not.toContain('q')
    expect(at.entry()).toMatchObject({ status: 'checking', record: { conclusion: null } })
    expect(at.drafts.get(at.selected())).toMatchObject({
      verdict: 'attributed_only',
      method: 'called_source',
      disposition: 'stands',
      note: '陈主任'
    })
    expect(at.told).toEqual(['repeated'])
  })
  it('leaves one Enter to settle', async () => {
    const at = await halfDone()
    await at.work.repeat(at.selected())
    await at.work.settle(at.selected())
    expect(at.told.at(-1)).toBe('settled')
    expect(at.entry()).toMatchObject({
      status: 'settled',
      record: { conclusion: { verdict: 'attributed_only', note: '陈主任' } }
    })
  })
  it('adds no piece twice, and keeps a note that was typed', async () => {
    const at = await halfDone()
    await at.work.repeat(at.selected())
    at.drafts.change(at.selected(), { verdict: null, note: '再问一次' })
    const sent = at.authority.submits.length
    await at.work.repeat(at.selected())
    expect(at.authority.submits.length).toBe(sent)
    expect(at.entry()?.record?.evidence.length).toBe(2)
    expect(at.drafts.get(at.selected())).toMatchObject({ verdict: 'attributed_only', note: '再问一次' })
  })
  it('is not offered before a first conclusion, over one that is begun, or to somebody else', async () => {
    const first = desk()
    expect(first.work.again(first.selected())).toBeNull()
    const at = await halfDone()
    expect(at.work.again(at.selected())?.conclusion.verdict).toBe('attributed_only')
    await at.work.choose(at.selected(), 'wrong')
    expect(at.work.again(at.selected())).toBeNull()
    const other = await halfDone('wang')
    expect(other.work.again(other.selected())).toBeNull()
  })
  it('leaves alone what lies in the hands of another, what is settled, and a proof that went stale', async () => {
    const at = await halfDone()
    const [first] = at.session.store.getState().entries
    expect(first?.status).toBe('settled')
    expect(at.work.again(first?.key ?? null)).toBeNull()
    await changed(at, '284', '5284')
    expect(at.work.again(at.selected())).toBeNull()
  })
  it('fills in nothing when the batch was refused', async () => {
    const at = await halfDone()
    at.authority.objection = () => ({ ok: false, error: { code: 'bad-step', message: '', details: {} } })
    await at.work.repeat(at.selected())
    expect(at.drafts.get(at.selected()).verdict).toBeNull()
    expect(at.told).toEqual(['refused bad-step'])
  })
})

/** Somebody else replaces the first occurrence of some words. */
async function changed({ authority, session }: Desk, words: string, others: string) {
  const transform = new Transform(authority.doc)
  authority.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1
    if (at < 0 || transform.docChanged) return
    const [from, to] = [position + at, position + at + words.length]
    if (others === '') transform.delete(from, to)
    else transform.replaceWith(from, to, schema.text(others, node.marks))
  })
  await authority.bridge().call('review.submit', {
    review: 'r',
    client: 'other',
    batch: crypto.randomUUID(),
    version: authority.version,
    steps: transform.steps.map((step) => step.toJSON()),
    commands: []
  })
  // The ledger is read anew once the editor rests.
  await vi.waitFor(() => expect(session.store.getState().text).toBe(plain(authority.doc).text))
}

// A card may offer what a rule refuses for want of evidence or rank, never what the state of the work rules out.
const misplaced: readonly RefusalCode[] = [
  'no-such-claim',
  'not-open',
  'not-taken',
  'not-found',
  'not-closed',
  'not-stale',
  'stale',
  'no-question',
  'query-open',
  'already-taken'
]

const ways: Record<string, (at: Desk) => Promise<unknown>> = {
  detected: async () => {},
  checking: (at) => at.work.take(at.selected()),
  query_out: async (at) => {
    await at.work.take(at.selected())
    await at.work.submit(at.selected(), 'ask', '以哪个为准?')
  },
  found: async (at) => {
    await concluded(at)
    at.work.disposition(at.selected(), 'changed')
    await at.work.settle(at.selected())
  },
  settled,
  stale: async (at) => {
    await settled(at)
    await changed(at, '284', '5284')
  },
  dismissed: (at) => at.work.submit(at.selected(), 'dismiss', '电话'),
  waived: (at) => at.work.submit(at.selected(), 'waive', '急稿'),
  open: async (at) => {
    await at.work.submit(at.selected(), 'dismiss', '电话')
    await at.work.submit(at.selected(), 'reopen', '不是电话')
  }
}

const doing: Record<Offer, (at: Desk) => Promise<unknown>> = {
  take: (at) => at.work.take(at.selected()),
  find: (at) => at.work.choose(at.selected(), 'wrong'),
  evidence: (at) => at.work.addEvidence(at.selected(), 'link', link('https://other.example.org')),
  ask: (at) => at.work.submit(at.selected(), 'ask', '?'),
  answer: (at) => at.work.submit(at.selected(), 'answer', '!'),
  settle: (at) => at.work.settle(at.selected()),
  agree: (at) => at.work.settle(at.selected()),
  reject: (at) => at.work.submit(at.selected(), 'reject', '不够'),
  dismiss: (at) => at.work.submit(at.selected(), 'dismiss', '电话'),
  waive: (at) => at.work.submit(at.selected(), 'waive', '急稿'),
  reopen: (at) => at.work.submit(at.selected(), 'reopen', '再看'),
  reaffirm: (at) => at.work.reaffirm(at.selected()),
  recheck: (at) => at.work.recheck(at.selected())
}

describe('what a card offers', () => {
  for (const [status, come] of Object.entries(ways)) {
    it(`is possible where the work is ${status}`, async () => {
      const first = desk()
      await come(first)
      expect(first.entry()?.status).toBe(status)
      const offers = first.work.offers(first.selected())
      expect(offers.length).toBeGreaterThan(0)
      for (const offer of offers) {
        const at = desk()
        await come(at)
        at.told.length = 0
        await doing[offer](at)
        for (const line of at.told) expect(misplaced.map((code) => `refused ${code}`)).not.toContain(line)
      }
    })
  }
})
