import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '#core/checks'
import { article } from './article.ts'

interface Twin {
  readonly rule: string
  readonly wrong: string
  readonly right: string
  /** The wrong one is not found yet. */
  readonly missed: boolean
}

const folder = new URL('./twins/', import.meta.url)

// One line a twin: rule, language, wrong, right and, where it is not found yet, "missed". ⏎ parts a headline from the copy under it.
const twins = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): Twin => {
      const [rule = '', , wrong = '', right = '', missed] = line.split('\t')
      return { rule, wrong, right, missed: missed === 'missed' }
    })
)

// Where the catalogue lets two entries say the same of one sentence, either may speak.
const alsoSaidBy: Readonly<Record<string, readonly string[]>> = {
  'arith.sum-total': ['arith.part-exceeds-whole'],
  'arith.multiple-claim': ['mult.increase-to-by', 'mult.fanfan', 'mult.double-percent', 'arith.change-rate'],
  'arith.unit-price': ['arith.rate-times-base'],
  'arith.rate-times-base': ['arith.unit-price', 'arith.mean-total'],
  'arith.mean-total': ['arith.rate-times-base'],
  'arith.fraction-percent-pair': ['stat.majority-word', 'approx.wrong-side'],
  'arith.share-over-100': ['mult.decrease-by-times'],
  'cons.rounding-drift': ['cons.headline-body'],
  'mult.increase-to-by': ['arith.multiple-claim'],
  'mult.fanfan': ['arith.multiple-claim'],
  'time.age-birthyear': ['time.lifespan']
}

function findings(text: string, rule: string): Finding[] {
  const [first = '', ...rest] = text.split('⏎')
  const role = rest.length > 0 && rule !== 'cons.bilingual-mismatch' ? 'headline' : 'body'
  return check(article([[role, first], ...rest.map((each) => ['body', each] as const)]))
}

const isFound = ({ rule, wrong }: Twin): boolean =>
  findings(wrong, rule).some((finding) => finding.rule === rule || alsoSaidBy[rule]?.includes(finding.rule))

const rules = [...new Set(twins.map(({ rule }) => rule))].map((rule) => ({
  rule,
  mine: twins.filter((twin) => twin.rule === rule)
}))

describe('sentences that differ in one figure', () => {
  it.each(rules)('$rule speaks of the wrong ones', ({ mine }) => {
    const silent = mine.filter((twin) => twin.wrong !== '' && !twin.missed && !isFound(twin))
    expect(silent.map(({ wrong }) => wrong)).toEqual([])
  })

  it.each(rules)('$rule is silent about the right ones', ({ mine }) => {
    const spoken = mine.flatMap(({ rule, right }) =>
      findings(right, rule)
        .filter((finding) => finding.outcome === 'error' || finding.rule === rule)
        .map((finding) => `${right}: ${finding.rule}`)
    )
    expect(spoken).toEqual([])
  })

  it('misses no more of them than before', () => {
    const wrong = twins.filter((twin) => twin.wrong !== '')
    expect(wrong.length).toBeGreaterThanOrEqual(670)
    expect(wrong.filter(isFound).length / wrong.length).toBeGreaterThanOrEqual(0.945)
  })
})
