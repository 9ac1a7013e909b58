import { currencyCodes, currencySigns, dollarPrefixes } from './lexicon/currencies.ts'
import type { Reader } from './reader.ts'

/** A currency that stands before its amount, and where it begins. */
export interface CurrencyBefore {
  readonly start: number
  readonly first: number
  readonly code: string
  readonly negative: boolean
}

/** US$, £, HK$, RMB, ¥, 人民币 before the number that begins with token `at`. */
export function currencyBefore(r: Reader, at: number): CurrencyBefore | null {
  let i = at - 1
  if (i < r.floor) return null
  let negative = false
  if (r.mark(i) === '-' && r.joined(i) && currencySigns.has(r.mark(i - 1))) {
    negative = true
    i--
  }
  const before = r.token(i)
  if (!before) return null
  if (before.kind === 'han') return hanBefore(r, i)
  if (before.kind === 'mark') {
    const code = currencySigns.get(before.value)
    if (code === undefined) return null
    const prefix = r.token(i - 1)
    if (
      before.value === '$' &&
      prefix?.kind === 'word' &&
      (r.joined(i - 1) || (prefix.value.length < 3 && r.start(i) - prefix.end === 1))
    ) {
      const country = dollarPrefixes.get(prefix.value)
      const apostrophe = r.mark(i - 2) === "'" || r.mark(i - 2) === '’'
      if (
        country !== undefined &&
        !apostrophe &&
        (r.joined(i - 1) || prefix.value !== 'a' || r.capital(i - 1))
      )
        return { start: prefix.start, first: i - 1, code: country, negative }
    }
    const home = before.value === '¥' && r.language === 'zh' ? 'CNY' : code
    return { start: before.start, first: i, code: home, negative }
  }
  if (before.kind !== 'word') return null
  if (before.value === 'us' && r.mark(i - 1) === '$' && r.joined(i - 1) && r.joined(i))
    return { start: r.start(i - 1), first: i - 1, code: 'USD', negative }
  const code = currencyCodes.get(r.written(i)) ?? (before.value === 'sen' ? 'JPY' : undefined)
  if (code === undefined || r.start(at) - before.end > 1) return null
  if (r.token(i - 1)?.kind === 'number' && !r.joined(i)) return null
  return { start: before.start, first: i, code, negative }
}

function hanBefore(r: Reader, i: number): CurrencyBefore | null {
  const end = r.end(i)
  return r.text.startsWith('人民币', end - 3)
    ? { start: end - 3, first: i, code: 'CNY', negative: false }
    : null
}

/** Whether a token is a currency sign, its country or a currency code. */
export const isCurrency = (r: Reader, at: number): boolean =>
  currencySigns.has(r.mark(at)) ||
  currencyCodes.has(r.written(at)) ||
  (dollarPrefixes.has(r.word(at)) && r.mark(at + 1) === '$')
