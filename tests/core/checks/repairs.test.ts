import { describe, expect, it } from 'vitest'
import { allRules, check, type Repair } from '#core/checks'
import { article } from './article.ts'

function taken(text: string, { edits }: Repair): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((copy, edit) => copy.slice(0, edit.start) + edit.text + copy.slice(edit.end), text)
}

const cases = allRules.flatMap((rule) =>
  rule.examples.flatMap(({ wrong }) => {
    const found = check(article(wrong)).filter(({ rule: id }) => id === rule.id)
    return found.flatMap(({ repairs }) =>
      repairs.map((repair) => ({ id: rule.id, label: repair.label, wrong, repair, count: found.length }))
    )
  })
)

describe('each repair, taken as an edit', () => {
  it('exists for most of the catalogue', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBeGreaterThan(50)
  })

  it.each(cases)('$id: $label mends the copy and breaks nothing', ({ id, wrong, repair, count }) => {
    const after = check(article(taken(wrong, repair)))
    expect(after.filter(({ rule }) => rule === id)).toHaveLength(count - 1)
    expect(after.filter(({ outcome, rule }) => outcome === 'error' && rule !== id)).toEqual([])
  })
})
