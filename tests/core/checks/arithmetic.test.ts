import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '#core/checks'
import { englishMonths } from '../../../core/checks/dates.ts'
import { article, fullWidth } from './article.ts'

const rules = (text: string): string[] => check(article(text)).map(({ rule }) => rule)
const count = fc.integer({ min: 11, max: 9000 })

describe('a stated total against its parts', () => {
  it('is silent exactly when the parts add up', () => {
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: -5, max: 5 }), (a, b, c, off) => {
        const total = a + b + c + off
        // A bare number from 1000 to 2199 may be a year.
        fc.pre([a, b, c, total].every((each) => each < 1000 || each > 2199))
        const zh = `全区共立案${total}宗,其中盗窃${a}宗、诈骗${b}宗、其他${c}宗。`
        const en = `The council approved ${total} homes: ${a} flats, ${b} terraces and ${c} bungalows.`
        for (const text of [zh, fullWidth(zh), en])
          expect(rules(text).includes('arith.sum-total')).toBe(off !== 0)
      }),
      { numRuns: 60 }
    )
  })
})

describe('a stated rate against its two values', () => {
  it('is silent for the rate rounded to the decimals written', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 2 }), (from, to, decimals) => {
        const rate = (to / from - 1) * 100
        fc.pre(Math.abs(rate) >= 1 && Math.abs(rate) < 100)
        const written = Math.abs(rate).toFixed(decimals)
        const [up, grown] = rate > 0 ? ['增至', '增长'] : ['降至', '下降']
        expect(rules(`客流由${from}人次${up}${to}人次,${grown}${written}%。`)).not.toContain(
          'arith.change-rate'
        )
        const wrong = (Math.abs(rate) + 3).toFixed(decimals)
        fc.pre(Number(wrong) < 100)
        expect(rules(`客流由${from}人次${up}${to}人次,${grown}${wrong}%。`)).toContain('arith.change-rate')
      }),
      { numRuns: 80 }
    )
  })
})

describe('a date', () => {
  it('is invalid exactly when the calendar has no such day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d
          for (const text of [
            `会议于${y}年${m}月${d}日召开。`,
            `The board met on ${englishMonths[m - 1]} ${d}, ${y}.`
          ]) {
            expect(rules(text).includes('time.invalid-date')).toBe(!exists)
          }
        }
      ),
      { numRuns: 80 }
    )
  })

  it('goes with one weekday', () => {
    const names = '日一二三四五六'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 6 }), (day, named) => {
        const date = new Date(Date.UTC(1900, 0, 1 + day))
        const text = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日(星期${names[named]})发布。`
        expect(rules(text).includes('time.weekday-mismatch')).toBe(date.getUTCDay() !== named)
      }),
      { numRuns: 80 }
    )
  })
})

describe('approximate figures', () => {
  it('are never called wrong for what their words allow', () => {
    expect(rules('抓获100余人,其中刑拘150人。')).not.toContain('arith.part-exceeds-whole')
    expect(rules('抓获100余人,其中刑拘210人。')).toContain('arith.part-exceeds-whole')
    expect(rules('产量由约60吨增至约75吨,增长25%。')).not.toContain('arith.change-rate')
  })
})
