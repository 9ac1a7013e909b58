import { describe, expect, it } from 'vitest'
import { examine } from '#core/analysis'
import { schema } from '#core/article'
import { languageOf } from '#core/language'

/** Whether every claim and finding lies in the text, with its words as they stand there. */
function sound(text: string): boolean {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])])
  const { plain, claims, findings, figures } = examine(doc, languageOf(text))
  const known = new Set(figures)
  const stands = (span: { start: number; end: number; text: string }): boolean =>
    span.start < span.end && span.text === plain.text.slice(span.start, span.end)
  return (
    claims.every((claim) => stands(claim) && claim.figures.every((figure) => known.has(figure))) &&
    findings.every((finding) => stands(finding) && finding.figures.every((figure) => known.has(figure)))
  )
}

// Each repeats what a claim or a rule looks back or ahead from: one that looked without a bound would not come to an end.
const hostile =
  `约1|其中1人|共1人其中1人|“|其中|1增至2|占1%|1亿|更多1，|据|同比|3月5日|的|1人、|up to about |more than 1 |. |"1" |said |according to |rose 5%, |in 2019 |between 1 and |compared with |a1 |, |A 1 |who `.split(
    '|'
  )

describe('the examination of an article', () => {
  it.each(hostile)('comes through 30,000 characters of %j in one line', { timeout: 60_000 }, (pattern) => {
    expect(sound(pattern.repeat(Math.ceil(30_000 / pattern.length)))).toBe(true)
  })
})
