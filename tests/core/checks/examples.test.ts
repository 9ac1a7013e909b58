import { describe, expect, it } from 'vitest'
import { allRules, check, type Rule } from '#core/checks'
import { article, fullWidth } from './article.ts'

const fired = (text: string): string[] => check(article(text)).map(({ rule }) => rule)
const errors = (text: string): string[] =>
  check(article(text))
    .filter(({ outcome }) => outcome === 'error')
    .map(({ rule }) => rule)

const cases = allRules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const widths = example.language === 'zh' ? [(text: string) => text, fullWidth] : [(text: string) => text]
    return widths.map((width) => ({ rule, wrong: width(example.wrong), right: width(example.right) }))
  })
)

describe('each rule on its own sentences', () => {
  it.each(cases)('$rule.id speaks of: $wrong', ({ rule, wrong }: { rule: Rule; wrong: string }) => {
    expect(fired(wrong)).toContain(rule.id)
    expect(errors(wrong).filter((id) => id !== rule.id)).toEqual([])
  })

  it.each(cases)('$rule.id keeps silent about: $right', ({ rule, right }: { rule: Rule; right: string }) => {
    expect(fired(right)).not.toContain(rule.id)
    expect(errors(right)).toEqual([])
  })
})
