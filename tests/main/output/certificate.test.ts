import { describe, expect, it } from 'vitest'
import { everyRule } from '#core/checks'
import type { Figure } from '#core/figures'
import type { Actor, ClaimRecord, Entry, FigureFact, Quote, ReviewState, RulesInForce } from '#core/review'
import { type CertificateInput, certificate } from '#main/output'

const checker: Actor = { id: 'u1', name: '林岚', role: 'checker' }
const chief: Actor = { id: 'u2', name: '王岑', role: 'chief' }
const at = '2026-11-25T10:30:00+08:00'
const hash = (digit: string) => digit.repeat(64)

const quote = (exact: string, clause = exact): Quote => ({
  exact,
  prefix: '',
  suffix: '',
  block: 'b1',
  clause
})

function fact(text: string, clause: string, inScope = true): FigureFact {
  const figure: Figure = {
    text,
    start: 0,
    end: text.length,
    kind: 'count',
    low: 1,
    high: 1,
    modifier: 'exact',
    interval: { min: 1, max: 1, minInclusive: true, maxInclusive: true },
    unit: null,
    counted: null,
    change: null,
    per: null
  }
  return {
    figure,
    claim: null,
    quote: quote(text, clause),
    role: inScope ? 'body' : 'byline',
    inScope,
    anchors: []
  }
}

function record(id: string, text: string, rest: Partial<ClaimRecord>): ClaimRecord {
  return {
    id,
    quote: quote(text),
    original: quote(text),
    status: 'checking',
    staleFrom: null,
    assignee: checker,
    conclusion: null,
    evidence: [],
    questions: [],
    reason: null,
    settledBy: null,
    settledAt: null,
    touchedAt: at,
    ...rest
  }
}

const entry = (
  text: string,
  clause: string,
  claim: ClaimRecord | null,
  rest: Partial<Entry> = {}
): Entry => ({
  key: text,
  status: claim?.status ?? 'detected',
  record: claim,
  fact: fact(text, clause),
  place: { start: 0, end: text.length },
  orphaned: false,
  findings: [],
  ...rest
})

const settled = record('claim-id-1', '86座', {
  status: 'settled',
  conclusion: {
    verdict: 'confirmed',
    method: 'primary_document',
    disposition: 'stands',
    note: '见表二<b>',
    by: checker,
    at
  },
  evidence: [
    {
      item: {
        kind: 'link',
        id: 'e1',
        url: 'https://stats.example/q3?a=1&b=2',
        title: '三季度公报',
        locator: '第2页',
        accessed: at
      },
      by: checker,
      at
    },
    {
      item: {
        kind: 'file',
        id: 'e2',
        name: '公报.pdf',
        media: 'application/pdf',
        size: 2048,
        sha256: hash('e'),
        locator: '表2'
      },
      by: checker,
      at
    },
    {
      item: { kind: 'quotation', id: 'e3', text: '共新建86座', source: '区交通局', page: '3' },
      by: checker,
      at
    },
    { item: { kind: 'note', id: 'e4', text: '电话核过' }, by: checker, at }
  ],
  questions: [{ question: '含改建吗？', answer: '不含', by: checker, at }],
  settledBy: chief,
  settledAt: at
})
const waived = record('claim-id-2', '7.5%', {
  status: 'waived',
  reason: '来源明早答复',
  settledBy: chief,
  settledAt: at
})
const dismissed = record('claim-id-3', '122', {
  status: 'dismissed',
  reason: '报警电话，不是数量',
  settledBy: checker,
  settledAt: at
})
const arithmetic = record('claim-id-4', '30%', {
  status: 'settled',
  conclusion: {
    verdict: 'imprecise',
    method: 'arithmetic_only',
    disposition: 'hedged',
    note: '',
    by: checker,
    at
  },
  settledBy: checker,
  settledAt: at
})

function input(approved: boolean, entries: readonly Entry[]): CertificateInput {
  const state: ReviewState = {
    seq: 41,
    lastHash: hash('9'),
    title: '新建站亭86座 <标题>',
    rules: null,
    claims: new Map(),
    dismissedFindings: new Map([['k', { rule: 'arith.sum-total', reason: '口径不同', by: checker, at }]]),
    approval: approved
      ? {
          by: chief,
          at,
          statement: '逐条看过，可以刊发',
          version: 12,
          documentHash: hash('a'),
          textHash: hash('b'),
          ledgerHash: hash('c'),
          rules: { version: '2026-11-25.1', off: [] },
          seq: 40
        }
      : null,
    voided: null
  }
  return {
    state,
    facts: {
      version: 12,
      documentHash: hash('a'),
      textHash: hash('b'),
      figures: [...entries.flatMap(({ fact: found }) => (found ? [found] : [])), fact('2019', '2019', false)],
      findings: [],
      rules: everyRule,
      anchors: new Map(),
      empty: false,
      suggestions: 0
    },
    entries,
    findings: [],
    manuscript: { name: '稿.txt', sha256: hash('d'), format: 'txt', encoding: 'gb18030' },
    files: [{ name: '稿.md', size: 1234, sha256: hash('f') }],
    words: 1500,
    at,
    program: '0.1.0'
  }
}

const all = [
  entry('86座', '全区新建站亭86座', settled),
  entry('7.5%', '比上年同期增长7.5%', waived),
  entry('122', '拨打122', dismissed),
  entry('30%', '下降约30%', arithmetic)
]

describe('the certificate', () => {
  it.each(['zh', 'en'] as const)('says in %s who proved what, how, when and by what evidence', (language) => {
    const { html } = certificate(input(true, all), language)
    const said = [
      '86座',
      '林岚',
      '王岑',
      '2026-11-25 10:30 +08:00',
      'https://stats.example/q3?a=1&amp;b=2',
      '三季度公报',
      '第2页',
      '公报.pdf',
      hash('e'),
      '共新建86座',
      '电话核过',
      '含改建吗？',
      '不含',
      '来源明早答复',
      '报警电话，不是数量',
      '逐条看过，可以刊发',
      hash('a'),
      hash('b'),
      hash('c'),
      hash('d'),
      hash('f'),
      hash('9'),
      '口径不同',
      '见表二&lt;b&gt;'
    ]
    for (const words of said) expect(html).toContain(words)
  })

  it('needs nothing but itself, and runs nothing', () => {
    const { html } = certificate(input(true, all), 'zh')
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i)
    expect(html).toContain('&lt;标题&gt;')
    expect(html).toContain('size: A4')
  })

  it('says what was not checked', () => {
    const json = (entries: readonly Entry[]) => JSON.parse(certificate(input(true, entries), 'zh').json)
    const codes = (entries: readonly Entry[]) =>
      json(entries).notChecked.map(({ code, count }: { code: string; count: number }) => `${code} ${count}`)
    expect(codes(all)).toEqual([
      'waived 1',
      'dismissed 1',
      'arithmetic-only 1',
      'out-of-scope 1',
      'not-figures null',
      'identity null'
    ])
    expect(codes([entry('9', '9', null)])).toEqual([
      'open 1',
      'out-of-scope 1',
      'not-figures null',
      'identity null'
    ])
  })

  it('is a draft, and says so, without an approval', () => {
    const { html, json } = certificate(input(false, [...all, entry('9人', '9人', null)]), 'zh')
    expect(html).toMatch(/草稿 DRAFT/)
    expect(html).not.toContain('已签发')
    expect(JSON.parse(json)).toMatchObject({
      status: 'draft',
      approval: null,
      counts: { total: 5, detected: 1, settled: 2 }
    })
  })

  it('has in JSON under a version what the page has, the same in both languages', () => {
    const { json } = certificate(input(true, all), 'zh')
    expect(certificate(input(true, all), 'en').json).toBe(json)
    const read = JSON.parse(json)
    expect(read.galleyCertificate).toBe(1)
    expect(read.approval).toMatchObject({ name: '王岑', version: 12, textHash: hash('b') })
    expect(read.trail).toEqual({ events: 41, lastHash: hash('9'), version: 12 })
    expect(read.claims[0]).toMatchObject({
      words: '86座',
      verdict: 'confirmed',
      method: 'primary_document',
      closed: { name: '王岑' }
    })
    expect(read.claims[1]).toMatchObject({
      status: 'waived',
      reason: '来源明早答复',
      closed: { name: '王岑', at }
    })
    expect(read.claims[0].evidence.map(({ kind }: { kind: string }) => kind)).toEqual([
      'link',
      'file',
      'quotation',
      'note'
    ])
  })

  it('shows what a figure was before the copy changed', () => {
    const changed = record('c', '86座', {
      original: quote('68座'),
      status: 'settled',
      settledBy: chief,
      settledAt: at
    })
    const { html, json } = certificate(input(true, [entry('86座', '新建86座', changed)]), 'zh')
    expect(html).toContain('<del>68座</del>')
    expect(JSON.parse(json).claims[0].original).toBe('68座')
  })

  it('keeps a record whose words are gone, apart from the count', () => {
    const gone = entry('旧数', '旧数', settled, { fact: null, place: null, orphaned: true })
    const { html, json } = certificate(input(true, [gone]), 'en')
    expect(html).toContain('no longer in the copy')
    expect(JSON.parse(json).counts.total).toBe(0)
  })
})

describe('the rules in force', () => {
  const page = (rules: RulesInForce | null, language: 'zh' | 'en') => {
    const { state, ...rest } = input(true, all)
    return certificate(
      { ...rest, state: { ...state, approval: state.approval && { ...state.approval, rules } } },
      language
    )
  }
  const some = {
    version: '2026-11-25.1',
    off: ['arith.sum-total', 'style.zh.fullwidth', 'sum.of-another-year']
  }

  it('are said in words: all of them', () => {
    expect(page({ version: '2026-11-25.1', off: [] }, 'zh').html).toContain('规则全部开启。')
    expect(page({ version: '2026-11-25.1', off: [] }, 'en').html).toContain('All rules were on.')
  })

  it('or which were off, with what they look for and whether they hold back an approval', () => {
    const { html, json } = page(some, 'en')
    expect(html).toContain('had switched off these 3 rules')
    expect(html).toMatch(/Parts that do not add up to the total.*arith\.sum-total.*holds back approval/)
    expect(html).toMatch(/<li>Full-width digits <span class="who">style\.zh\.fullwidth<\/span><\/li>/)
    expect(html).toContain('<li>sum.of-another-year')
    expect(html).toContain('3 rules were switched off: what they look for was not looked for.')
    expect(page(some, 'zh').html).toContain('各分项相加，与总数不符')
    expect(JSON.parse(json).rules).toEqual(some)
  })

  it('or that an approval of an earlier Galley does not say', () => {
    expect(page(null, 'zh').html).toContain('签发时没有记下所用的规则。')
    expect(JSON.parse(page(null, 'zh').json).rules).toBeNull()
  })
})
