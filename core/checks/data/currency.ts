/**
 * How much one of the second currency is in the first, as a band: the lowest and the highest yearly average from 2005 to 2016 in the
 * Federal Reserve's release G.5A (both sides against the dollar where neither is the dollar), opened outward by a tenth or more for the
 * years since. No daily rates are kept: the bands only find a slip of a digit or a conversion in the wrong direction.
 */
export const currencyBands: readonly (readonly [many: string, one: string, low: number, high: number])[] = [
  ['CNY', 'USD', 6, 8.3],
  ['CNY', 'EUR', 6.8, 10.5],
  ['CNY', 'GBP', 8, 15.5],
  ['CNY', 'HKD', 0.75, 1.08],
  ['JPY', 'USD', 71, 175],
  ['JPY', 'CNY', 11, 25],
  ['HKD', 'USD', 7.7, 7.9],
  ['USD', 'EUR', 0.95, 1.6],
  ['USD', 'GBP', 1.05, 2.1],
  ['EUR', 'GBP', 1, 1.5],
  ['KRW', 'USD', 830, 1600],
  ['INR', 'USD', 37, 100],
  ['CAD', 'USD', 0.88, 1.5],
  ['USD', 'AUD', 0.6, 1.1]
]
