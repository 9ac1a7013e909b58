import { beforeEach, describe, expect, it } from 'vitest'
import { type Command, gate, ledger, meterOf } from '#core/review'
import {
  anchored,
  approve,
  article,
  checker,
  chief,
  Desk,
  dismiss,
  find,
  link,
  note,
  reaffirm,
  reworded,
  settle,
  take,
  voidIt,
  waive
} from './build.ts'

const copy = '记者昨日获悉,全市新建学校12所。'
let desk: Desk

const confirmed = () => [take('a'), link('a', 'e1'), find('a', 'confirmed'), settle('a')]
const anchoredDesk = () => new Desk(anchored(article(copy), '12所', 'a'))

beforeEach(() => {
  desk = anchoredDesk()
})

const status = () => ledger(desk.facts, desk.state).map((entry) => entry.status)
const blocks = () => gate(desk.facts, desk.state).map((blocker) => blocker.code)

describe('the way of a claim', () => {
  it('goes from untouched to settled', () => {
    expect(status()).toEqual(['detected'])
    expect(desk.act(take('a'))).toBe('ok')
    expect(status()).toEqual(['checking'])
    expect(desk.act(link('a', 'e1'), find('a', 'confirmed'))).toBe('ok')
    expect(status()).toEqual(['found'])
    expect(desk.act(settle('a'))).toBe('ok')
    expect(status()).toEqual(['settled'])
    expect(blocks()).toEqual([])
  })

  it('waits while a question is out', () => {
    desk.act(take('a'), { type: 'claim.ask', claim: 'a', question: '含民办学校吗?' })
    expect(blocks()).toEqual(['query-open'])
    expect(desk.act(find('a', 'confirmed'))).toBe('query-open')
    desk.act({ type: 'claim.answer', claim: 'a', answer: '不含' })
    expect(status()).toEqual(['checking'])
    expect(desk.act({ type: 'claim.answer', claim: 'a', answer: '不含' })).toBe('no-question')
  })

  it('needs an anchor, the words that the person saw and an own record', () => {
    expect(desk.act(take('b'))).toBe('no-quote')
    const quote = { exact: '13所', prefix: '', suffix: '', block: 'p0', clause: '13所' }
    expect(desk.act({ type: 'claim.take', claim: 'a', quote })).toBe('other-words')
    expect(desk.act(settle('a'))).toBe('no-such-claim')
    desk.act(take('a'))
    expect(desk.act(take('a'))).toBe('already-taken')
    desk.actor = chief
    expect(desk.act(take('a'))).toBe('ok')
    expect(desk.state.claims.get('a')?.assignee).toEqual(chief)
  })

  it('is closed until somebody reopens it with a reason', () => {
    desk.act(...confirmed())
    expect(desk.act(take('a'))).toBe('not-open')
    expect(desk.act(dismiss('a'))).toBe('not-open')
    expect(desk.act({ type: 'claim.reject', claim: 'a', reason: '不足' })).toBe('not-found')
    expect(desk.act({ type: 'claim.recheck', claim: 'a' })).toBe('not-stale')
    expect(desk.act({ type: 'claim.reopen', claim: 'a', reason: '有新材料' })).toBe('ok')
    expect(status()).toEqual(['open'])
    expect(desk.act({ type: 'claim.reopen', claim: 'a', reason: '有新材料' })).toBe('not-closed')
    expect(desk.act(find('a', 'confirmed'))).toBe('not-taken')
  })

  it('goes back to work when the verdict is rejected', () => {
    desk.act(take('a'), link('a', 'e1'), find('a', 'confirmed'))
    expect(desk.act({ type: 'claim.reject', claim: 'a', reason: '页码不符' })).toBe('ok')
    expect(desk.state.claims.get('a')).toMatchObject({
      status: 'checking',
      conclusion: null,
      reason: '页码不符'
    })
  })

  it('is waived by the chief alone', () => {
    expect(desk.act(waive('a'))).toBe('chief-only')
    desk.actor = chief
    expect(desk.act(waive('a'))).toBe('ok')
    expect(blocks()).toEqual([])
  })

  it('keeps a batch whole: one refusal refuses all', () => {
    const before = desk.state
    expect(desk.act(take('a'), settle('a'))).toBe('not-found')
    expect(desk.state).toBe(before)
  })
})

describe('verdicts', () => {
  const refused = (...commands: readonly Command[]) => desk.act(take('a'), ...commands)

  it.each([
    ['wrong-may-not-stand', find('a', 'wrong')],
    ['wrong-may-not-stand', find('a', 'wrong', { disposition: 'run_with_waiver' })],
    ['waiver-needed', find('a', 'unsupported')],
    ['waiver-needed', find('a', 'conflicting')],
    ['arithmetic-alone', find('a', 'confirmed', { method: 'arithmetic_only' })],
    ['nothing-to-waive', find('a', 'confirmed', { disposition: 'run_with_waiver' })],
    ['needs-note', find('a', 'imprecise')],
    ['needs-evidence', find('a', 'outdated', { disposition: 'changed' })]
  ])('%s', (code, command) => {
    expect(refused(...(code === 'needs-evidence' ? [] : [link('a', 'e1')]), command)).toBe(code)
  })

  it('are confirmed by one primary document, never by a note on it', () => {
    expect(refused(find('a', 'confirmed'))).toBe('needs-evidence')
    expect(refused(note('a', 'n'), find('a', 'confirmed'))).toBe('needs-evidence')
    expect(refused(note('a', 'n'), find('a', 'confirmed', { method: 'own_reporting' }))).toBe('ok')
  })

  it('are confirmed by two sources only where these are independent', () => {
    const second = find('a', 'confirmed', { method: 'second_source' })
    expect(refused(link('a', '1'), link('a', '2', 'www.stats.example'), second)).toBe('needs-independent')
    expect(refused(link('a', '1'), link('a', '2', 'city.example'), second)).toBe('ok')
  })

  it('of what nobody can check need a note of what was looked for', () => {
    const nothing = (text: string) =>
      find('a', 'unsupported', { disposition: 'hedged', method: 'archive', note: text })
    expect(refused(nothing(' '))).toBe('needs-evidence')
    expect(refused(nothing('查年鉴三种,均无'))).toBe('ok')
  })

  it('that run with a waiver are settled by the chief', () => {
    const runs = find('a', 'unsupported', { disposition: 'run_with_waiver' })
    desk.act(take('a'), link('a', 'e1'), runs)
    expect(desk.act(settle('a'))).toBe('chief-only')
    desk.actor = chief
    expect(desk.act(settle('a'))).toBe('ok')
  })

  it('that say the copy was changed find other words in it', () => {
    const wrong = find('a', 'wrong', { disposition: 'changed' })
    desk.act(take('a'), link('a', 'e1'), wrong)
    expect(desk.act(settle('a'))).toBe('same-words')
    expect(desk.edit(reworded(desk.doc, '12', '13'))).toBe('ok')
    expect(status()).toEqual(['stale'])
    expect(desk.act(settle('a'))).toBe('stale')
    expect(desk.act(reaffirm('a'), settle('a'))).toBe('ok')
    expect(status()).toEqual(['settled'])
  })

  it('that were right for changed words are not reaffirmed when the wrong words come back', () => {
    desk.act(take('a'), link('a', 'e1'), find('a', 'wrong', { disposition: 'changed' }))
    desk.edit(reworded(desk.doc, '12', '13'))
    desk.act(reaffirm('a'), settle('a'))
    desk.edit(reworded(desk.doc, '13', '12'))
    expect(status()).toEqual(['stale'])
    expect(desk.act(reaffirm('a'))).toBe('same-words')
  })

  it('that cut the words are settled once these are gone, and stale once they are back', () => {
    const whole = desk.doc
    desk.act(take('a'), link('a', 'e1'), find('a', 'wrong', { disposition: 'cut' }))
    expect(desk.act(settle('a'))).toBe('same-words')
    desk.edit(reworded(desk.doc, '12所', ''))
    expect(status()).toEqual(['found'])
    expect(desk.act(settle('a'))).toBe('ok')
    expect(ledger(desk.facts, desk.state)[0]).toMatchObject({
      orphaned: true,
      status: 'settled',
      place: null
    })
    desk.edit(whole)
    expect(blocks()).toEqual(['claim-stale'])
  })
})

describe('words that change', () => {
  it('make a settled claim stale, and only these', () => {
    desk = new Desk(anchored(article(copy, '另有公园30个。'), '12所', 'a'))
    desk.act(...confirmed())
    desk.edit(reworded(desk.doc, '30', '31'))
    expect(status()).toEqual(['settled', 'detected'])
    desk.edit(reworded(desk.doc, '12', '13'))
    expect(status()).toEqual(['stale', 'detected'])
    expect(desk.state.claims.get('a')).toMatchObject({ status: 'stale', staleFrom: 'settled' })
  })

  it('in the clause count as much as in the figure', () => {
    desk.act(...confirmed())
    desk.edit(reworded(desk.doc, '新建', '扩建'))
    expect(blocks()).toEqual(['claim-stale'])
  })

  it('make an orphan where they go, which blocks nothing', () => {
    desk.act(take('a'))
    desk.edit(reworded(desk.doc, '12所', '多所'))
    desk.edit(article('全市新建学校。'))
    expect(blocks()).toEqual([])
    expect(ledger(desk.facts, desk.state).map((entry) => entry.orphaned)).toEqual([true])
    expect(desk.act({ type: 'claim.reopen', claim: 'a', reason: 'x' })).toBe('not-closed')
  })

  it('do not count where the text is the same in another dress', () => {
    desk.act(...confirmed())
    const bold = anchored(desk.doc, '全市', 'elsewhere')
    desk.edit(bold)
    expect(status()).toEqual(['settled'])
  })
})

describe('approval', () => {
  it('is refused while a figure is unsettled and lists it', () => {
    expect(desk.act(approve)).toBe('gate')
    expect(desk.act(take('a'), approve)).toBe('gate')
    expect(desk.act(...confirmed(), approve)).toBe('ok')
    expect(desk.act(approve)).toBe('already-approved')
  })

  it('is not the author’s', () => {
    desk.act(...confirmed())
    desk.actor = { ...checker, role: 'author' }
    expect(desk.act(approve)).toBe('author-may-not-sign')
  })

  it('locks the records, even against an anchor that comes with an act', () => {
    desk.act(...confirmed(), approve)
    expect(desk.act({ type: 'claim.reopen', claim: 'a', reason: 'x' })).toBe('approved')
    expect(desk.edit(anchored(desk.doc, '全市', 'b'), take('b'))).toBe('approved')
    expect(desk.edit(anchored(desk.doc, '全市', 'b'), voidIt, take('b'))).toBe('ok')
    expect(desk.state.voided).toMatchObject({ reason: '补采', by: checker })
  })

  it('is voided by any change of the document, by the machine', () => {
    desk.act(...confirmed(), approve)
    desk.edit(reworded(desk.doc, '昨日', '今日'))
    expect(desk.state.approval).toBeNull()
    expect(desk.state.voided?.by.role).toBe('machine')
    expect(desk.act(voidIt)).toBe('not-approved')
  })

  it('waits for text', () => {
    desk = new Desk(article('', ' '))
    expect(blocks()).toEqual(['no-text'])
    expect(desk.act(approve)).toBe('gate')
  })
})

it('the meter counts every line but orphans', () => {
  desk = new Desk(anchored(article(copy, '另有公园30个。'), '12所', 'a'))
  desk.act(...confirmed())
  expect(meterOf(ledger(desk.facts, desk.state))).toEqual({
    settled: 1,
    aside: 0,
    working: 0,
    stale: 0,
    untouched: 1,
    total: 2
  })
})
