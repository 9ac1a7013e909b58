import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, type Finding } from '#core/checks'
import { article } from './article.ts'

const folder = new URL('./clean/', import.meta.url)

const clean = readdirSync(folder).map((name) => {
  const [headline = '', ...body] = readFileSync(new URL(name, folder), 'utf8').trim().split('\n')
  const copy = article([['headline', headline], ...body.map((text) => ['body', text] as const)])
  return { name, copy, findings: check(copy) }
})

const says = ({ rule, text, message }: Finding): string => `${rule}: ${text} (${message})`

describe('copy in which every figure is right', () => {
  it('holds enough figures to be worth reading', () => {
    expect(clean.length).toBeGreaterThanOrEqual(70)
    expect(clean.flatMap(({ copy }) => copy.blocks.flatMap(({ figures }) => figures)).length).toBeGreaterThan(
      3000
    )
  })

  it('has at most one error in all of it together', () => {
    const errors = clean.flatMap(({ name, findings }) =>
      findings.filter(({ outcome }) => outcome === 'error').map((finding) => `${name} ${says(finding)}`)
    )
    expect(errors.length, errors.join('\n')).toBeLessThanOrEqual(1)
  })

  it.each(clean)('$name raises at most two queries', ({ findings }) => {
    const queries = findings.filter(({ outcome }) => outcome === 'query').map(says)
    expect(queries.length, queries.join('\n')).toBeLessThanOrEqual(2)
  })
})
