import { describe, expect, it } from 'vitest'
import { allRules, ruleSetVersion } from '#core/checks'
import { called } from './called.ts'

const wrong =
  '据警方通报，全区共立案86宗，其中盗窃41宗、诈骗27宗、其他16宗；480名受访者中有96人选择公交，占25%。\n'

const checked = async (...options: string[]) => {
  const { out, status } = await called(['check', '--json', ...options, '-'], wrong)
  const report = JSON.parse(out)
  const rules: string[] = report.documents[0].findings.map(({ rule }: { rule: string }) => rule)
  return { status, rules, report }
}

describe('galley check --without', () => {
  it('leaves out the rules that it names, once or several times', async () => {
    expect(await checked()).toMatchObject({ status: 1, rules: ['arith.sum-total', 'arith.percent-of-base'] })
    expect(await checked('--without', 'arith.sum-total')).toMatchObject({
      status: 1,
      rules: ['arith.percent-of-base']
    })
    const both = { status: 0, rules: [] }
    expect(await checked('--without', 'arith.sum-total,arith.percent-of-base')).toMatchObject(both)
    expect(await checked('--without', 'arith.sum-total', '--without', 'arith.percent-of-base')).toMatchObject(
      both
    )
  })

  it('says so in the report, which otherwise is the usual one', async () => {
    expect((await checked('--without', 'arith.sum-total')).report.rules).toEqual({
      version: ruleSetVersion,
      off: ['arith.sum-total']
    })
    expect(Object.keys((await checked()).report)).toEqual(['version', 'documents'])
    const { out } = await called(['check', '--without', 'arith.sum-total', '-'], wrong)
    expect(out).toMatch(/Rules left out: arith\.sum-total\n$/)
  })

  it.each([
    ['arith.sum-totl', /no rule arith\.sum-totl; the nearest are arith\.sum-total/],
    ['arith.sum-total,', /no rule ""/]
  ])('takes no rule for %s, and names the nearest', async (id, complaint) => {
    const { status, out, err } = await called(['check', '--without', id, '-'], wrong)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(complaint)
  })

  it('leaves them out line by line too', async () => {
    const { out } = await called(
      ['check', '--json', '--per-line', '--without', 'arith.sum-total', '-'],
      wrong
    )
    expect(JSON.parse(out).documents[0].findings).toHaveLength(1)
  })
})

describe('galley rules', () => {
  it('lists every rule, a line each, in either language', async () => {
    const { status, out } = await called(['rules'])
    expect(status).toBe(0)
    const lines = out.split('\n').filter((line) => line !== '')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(allRules.map(({ id }) => id).sort())
    expect(out).toContain('Parts that do not add up to the total')
    expect((await called(['rules', '--language', 'zh'])).out).toMatch(
      /arith\.sum-total +必改·差错 +各分项相加，与总数不符\n/
    )
  })

  it('gives machines both languages and the examples', async () => {
    const { ruleSet, rules } = JSON.parse((await called(['rules', '--json'])).out)
    expect(ruleSet).toBe(ruleSetVersion)
    expect(rules).toHaveLength(allRules.length)
    expect(rules.find(({ id }: { id: string }) => id === 'arith.sum-total')).toMatchObject({
      severity: 'blocker',
      outcome: 'error',
      languages: ['zh', 'en'],
      meaning: { zh: '各分项相加，与总数不符', en: 'Parts that do not add up to the total' },
      examples: expect.arrayContaining([expect.objectContaining({ language: 'en' })])
    })
  })

  it('takes nothing else', async () => {
    expect((await called(['rules', 'arith'])).status).toBe(2)
  })
})
