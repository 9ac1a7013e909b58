import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaims } from '#core/claims'
import { recognise } from '#core/figures'

const scraps = fc.constantFrom(
  ...'，,。；;：:、“”"\'()（）【】——- \n.!?'.split(''),
  '今年',
  '去年同期',
  '据统计',
  '记者从市局获悉',
  '下降12.4%',
  '100余人',
  '4000余万元',
  '其中',
  '大大提高了',
  '警情',
  '将',
  '多宗',
  'fell by 12%',
  'and ',
  'rose ',
  'prices ',
  'police said',
  'according to ',
  'in 2023',
  '1,240 people',
  'while ',
  'which ',
  'U.S. '
)
const texts = fc.array(scraps, { maxLength: 40 }).map((pieces) => pieces.join(''))
const contexts = fc.record({
  language: fc.constantFrom('zh' as const, 'en' as const),
  role: fc.constantFrom('headline' as const, 'body' as const, 'caption' as const),
  prominent: fc.boolean()
})

describe('findClaims', () => {
  it('gives every figure to exactly one claim, which holds its words', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const figures = recognise(text, context.language)
        const claims = findClaims(text, figures, context)
        expect(claims.flatMap((claim) => claim.figures)).toEqual(figures)
        for (const claim of claims) {
          for (const figure of claim.figures) {
            expect(claim.start).toBeLessThanOrEqual(figure.start)
            expect(claim.end).toBeGreaterThanOrEqual(figure.end)
          }
        }
      })
    )
  })

  it('gives spans that say what the text says, in reading order, without overlap', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const claims = findClaims(text, recognise(text, context.language), context)
        let reached = 0
        for (const claim of claims) {
          expect(claim.start).toBeGreaterThanOrEqual(reached)
          expect(claim.end).toBeGreaterThan(claim.start)
          reached = claim.end
          for (const span of [claim, claim.period, claim.attribution]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
          }
        }
      })
    )
  })

  it('says why, always', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        for (const claim of findClaims(text, recognise(text, context.language), context)) {
          expect(claim.reasons.length).toBeGreaterThan(0)
        }
      })
    )
  })

  it('finds nothing in nothing', () => {
    expect(findClaims('', [], { language: 'zh', role: 'body', prominent: false })).toEqual([])
  })
})
