import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysIn, weekday } from '../../../core/checks/calendar.ts'
import { findDates } from '../../../core/checks/dates.ts'
import { fold } from '../../../core/checks/fold.ts'
import { hasThirtieth, lunarOf } from '../../../core/checks/lunar.ts'
import { quotations, sentences } from '../../../core/checks/sentence.ts'

const texts = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end).trim())

describe('calendar', () => {
  it('knows months and leap years', () => {
    expect([
      daysIn(2, 2024),
      daysIn(2, 2023),
      daysIn(2, 1900),
      daysIn(2, 2000),
      daysIn(2, null),
      daysIn(4, 2024)
    ]).toEqual([29, 28, 28, 29, 29, 30])
    expect(() => daysIn(13, 2024)).toThrow(RangeError)
    expect(weekday({ year: 2019, month: 11, day: 21 })).toBe(4)
    expect(weekday({ year: 1900, month: 1, day: 1 })).toBe(1)
  })

  it('knows the new year of the lunar calendar', () => {
    expect(lunarOf({ year: 2024, month: 2, day: 10 })).toEqual({ month: 1, leap: false, day: 1 })
    expect(lunarOf({ year: 2025, month: 1, day: 29 })).toEqual({ month: 1, leap: false, day: 1 })
    expect(hasThirtieth(2024, 12)).toBe(false)
  })
})

describe('dates in copy', () => {
  it.each([
    ['2019年11月21日发布', { year: 2019, month: 11, day: 21 }],
    ['二〇〇八年八月八日', { year: 2008, month: 8, day: 8 }],
    ['截至6月底', { year: null, month: 6, day: null }],
    ['2024-03-05', { year: 2024, month: 3, day: 5 }],
    ['on April 15, 2025.', { year: 2025, month: 4, day: 15 }],
    ['on 29 February 2023', { year: 2023, month: 2, day: 29 }],
    ['Oct. 31, 2019', { year: 2019, month: 10, day: 31 }]
  ])('reads %s', (text, date) => {
    expect(findDates(text)).toMatchObject([date])
  })

  it('takes no amount for a date', () => {
    expect(findDates('共12个月,3日内办结100件,占2.5%')).toEqual([])
  })
})

describe('sentences', () => {
  it('end where a reader would end them', () => {
    expect(texts('发案下降。效果明显!真的吗?')).toEqual(['发案下降。', '效果明显!', '真的吗?'])
    expect(texts('Dr. Li paid $3.50. He left at 9 a.m. The U.S. Army stayed.')).toEqual([
      'Dr. Li paid $3.50.',
      'He left at 9 a.m.',
      'The U.S. Army stayed.'
    ])
    expect(texts('“不行。”他说。')).toEqual(['“不行。”', '他说。'])
    expect(texts('')).toEqual([])
  })

  it('cover the text without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '。', '.', ' ', '\n', '”', '3', '!') }),
        (text) => {
          const found = sentences(text)
          for (const [at, { start, end }] of found.entries()) {
            expect(start).toBeLessThan(end)
            if (at > 0) expect(found[at - 1]?.end).toBeLessThanOrEqual(start)
          }
          expect(
            found
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, '')
          ).toBe(text.replace(/\s/g, ''))
        }
      )
    )
  })

  it('keep quotation marks apart', () => {
    const text = '他说:“可以。”又说「不」。'
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(['可以。', '不'])
  })
})

describe('folding', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length)
      })
    )
    expect(fold('共３５人，占１．５％')).toBe('共35人,占1.5%')
  })
})
