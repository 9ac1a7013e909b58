/**
 * How much one of the second currency is in the first, as the widest band of yearly averages from 2005 to 2024.
 * Source: World Bank, World Development Indicators, official exchange rate PA.NUS.FCRF, rounded outward. No daily rates are kept: the
 * bands only find a slip of a digit or a conversion in the wrong direction.
 */
export const currencyBands: readonly (readonly [many: string, one: string, low: number, high: number])[] = [
  ['CNY', 'USD', 6, 8.3],
  ['CNY', 'EUR', 6.8, 10.5],
  ['CNY', 'GBP', 8, 15.5],
  ['CNY', 'HKD', 0.75, 1.08],
  ['JPY', 'USD', 75, 165],
  ['JPY', 'CNY', 11, 24],
  ['HKD', 'USD', 7.7, 7.9],
  ['USD', 'EUR', 0.95, 1.6],
  ['USD', 'GBP', 1.05, 2.1],
  ['EUR', 'GBP', 1, 1.5],
  ['KRW', 'USD', 880, 1480],
  ['INR', 'USD', 38, 87],
  ['CAD', 'USD', 0.95, 1.45],
  ['USD', 'AUD', 0.6, 1.1]
]
