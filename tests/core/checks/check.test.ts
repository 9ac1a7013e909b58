import { describe, expect, it } from 'vitest'
import { allRules, check, ruleSet, ruleSetVersion, undecidable } from '#core/checks'
import { article } from './article.ts'

const wrong = '全区共立案86宗,其中盗窃41宗、诈骗27宗、其他16宗。'

describe('check', () => {
  it('finds nothing in nothing', () => {
    expect(check(article(''))).toEqual([])
    expect(check({ language: 'zh', text: '', blocks: [] })).toEqual([])
  })

  it('shows the sum and offers every side, in the article', () => {
    const copy = article(['第一段没有数字。', wrong])
    const [found] = check(copy)
    expect(found?.message).toBe('41 + 27 + 16 = 84，文中写86。')
    expect(found?.text).toBe(copy.text.slice(found?.start, found?.end))
    expect(found?.repairs.map(({ label }) => label)).toEqual([
      '“86宗”改为“84宗”',
      '“41宗”改为“43宗”',
      '“27宗”改为“29宗”',
      '“16宗”改为“18宗”'
    ])
  })

  it('speaks the article’s language', () => {
    const [found] = check(article('The council approved 52 homes: 30 flats, 14 terraces and 9 bungalows.'))
    expect(found?.message).toBe('30 + 14 + 9 = 53; the copy says 52.')
  })

  it('gives the figures of the article itself, and again where the block has moved', () => {
    for (const copy of [article(wrong), article(['导语。', wrong]), article(['导语很长很长。', wrong])]) {
      const figures = copy.blocks.flatMap((block) => block.figures)
      for (const found of check(copy)) {
        for (const figure of found.figures) expect(figures).toContain(figure)
        for (const { edits } of found.repairs) {
          for (const { start, end } of edits)
            expect(figures.some((figure) => figure.start === start && figure.end === end)).toBe(true)
        }
      }
    }
  })

  it('a repair taken silences the finding', () => {
    for (const { edits } of check(article(wrong))[0]?.repairs ?? []) {
      const [edit] = edits
      const mended = edit ? wrong.slice(0, edit.start) + edit.text + wrong.slice(edit.end) : wrong
      expect(check(article(mended)).map(({ rule }) => rule)).not.toContain('arith.sum-total')
    }
  })

  it('leaves out the rules that a desk has switched off', () => {
    expect(check(article(wrong), ruleSet(['arith.sum-total']))).toEqual([])
    expect(check(article(wrong))).toHaveLength(1)
  })

  it('lets a rule speak where the one that speaks for it is off', () => {
    const text = '据统计,过半数学生(46%)选择住校。'
    const ids = (off: readonly string[]) => check(article(text), ruleSet(off)).map(({ rule }) => rule)
    expect(ids([])).toEqual(['stat.majority-word'])
    expect(ids(['stat.majority-word'])).toEqual(['approx.wrong-side'])
  })

  it('says one thing of one cause', () => {
    const ids = check(article('据统计,合格率由65%上升到82%,上升17%。')).map(({ rule }) => rule)
    expect(ids).toEqual(['pct.point-vs-percent'])
  })

  it('keeps reading order', () => {
    const starts = check(article(['共３５人。', wrong, '约300余人左右到场。'])).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts.length).toBeGreaterThan(2)
  })

  it('finds what changes only when one figure is edited', () => {
    expect(check(article(wrong.replace('86', '84')))).toEqual([])
    expect(check(article(wrong))).toHaveLength(1)
  })
})

describe('the catalogue', () => {
  it('has each entry once, with sentences of its own in each of its languages', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
    for (const rule of allRules) {
      for (const language of rule.languages) {
        expect(
          rule.examples.some((example) => example.language === language),
          `${rule.id} ${language}`
        ).toBe(true)
      }
    }
  })

  it('has a version, and gives a reason for what it leaves to people', () => {
    expect(ruleSetVersion).toMatch(/^\d{4}-\d\d-\d\d\.\d+$/)
    for (const [id, reason] of Object.entries(undecidable)) {
      expect(
        allRules.some((rule) => rule.id === id),
        id
      ).toBe(false)
      expect(reason.length).toBeGreaterThan(10)
    }
  })
})
