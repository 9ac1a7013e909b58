import { currencyCodes, currencySigns, dollarPrefixes } from './lexicon/currencies.ts'
import { zhMoney } from './lexicon/zh-money.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

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
  if (before.kind === 'han') return hanBefore(r, i, at)
  if (before.kind === 'mark') {
    const short = before.value === '.' && r.joined(i - 1) ? abbreviations.get(r.written(i - 1)) : undefined
    if (short !== undefined) return { start: r.start(i - 1), first: i - 1, code: short, negative }
    if (before.value === '=' && r.written(i - 1) === 'Y' && r.joined(i - 1) && r.joined(i))
      return { start: r.start(i - 1), first: i - 1, code: 'JPY', negative }
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
    if (before.value === '¢' && prefix?.value === 'gh' && r.joined(i - 1))
      return { start: prefix.start, first: i - 1, code: 'GHS', negative }
    const home = before.value === '¥' && r.language === 'zh' ? 'CNY' : code
    return { start: before.start, first: i, code: home, negative }
  }
  if (before.kind !== 'word') return null
  if (before.value === 'us' && r.mark(i - 1) === '$' && r.joined(i - 1) && r.joined(i))
    return { start: r.start(i - 1), first: i - 1, code: 'USD', negative }
  if (before.end - before.start > 4) return null
  const letter = letterCurrency(r, i)
  if (letter !== null) return { start: before.start, first: i, code: letter, negative }
  if (isAgenda(r, i)) return null
  const code = currencyCodes.get(r.written(i)) ?? (before.value === 'sen' ? 'JPY' : undefined)
  if (code === undefined || r.start(at) - before.end > 1) return null
  if (r.token(i - 1)?.kind === 'number' && !r.joined(i)) return null
  // USD/JPY 151.32
  if (r.mark(i - 1) === '/' && currencyCodes.has(r.written(i - 2))) return null
  return { start: before.start, first: i, code, negative }
}

const letters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['K', 'ZMW'],
  ['N', 'NGN'],
  ['Sh', 'KES'],
  ['Shs', 'KES'],
  ['P', 'BWP']
])
const prices = new Set(
  'for fetched fetch sold cost costs costing worth paid pay pays paying than about earn earns'.split(' ')
)
const scaled = new Set('million billion trillion m bn tn trn k'.split(' '))

/** R4.7-trillion, Sh312, K1,200: the letters of a currency glued to an amount that no road or chip would have; null where they are none. */
export function letterCurrency(r: Reader, at: number): string | null {
  if (r.end(at) - r.start(at) > 3) return null
  const code = letters.get(r.written(at))
  const amount = r.token(at + 1)
  // R 45 million
  if (code === 'ZAR' && !r.joined(at) && amount?.numeral && r.start(at + 1) - r.end(at) === 1)
    return scaled.has(r.word(at + 2)) ? code : null
  if (!r.joined(at)) return null
  if (code === undefined || !amount?.numeral || (at > 0 && r.joined(at - 1) && r.mark(at - 1) !== '('))
    return null
  if (r.end(at) - r.start(at) > 1 || (!amount.numeral.plain && amount.numeral.low > 1)) return code
  if (scaled.has(r.word(at + (r.mark(at + 2) === '-' ? 3 : 2)))) return code
  return amount.numeral.low >= 20 && prices.has(r.word(at - 1)) ? code : null
}

/** COP28, SDG 13: summits and goals with the letters of a currency. */
const isAgenda = (r: Reader, at: number): boolean =>
  (r.written(at) === 'COP' || r.written(at) === 'SDG') &&
  (r.token(at + 1)?.numeral?.low ?? 100) < 40 &&
  !scaled.has(r.word(at + 2))

/** Abbreviations whose point stands before the amount. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Fr', 'CHF'],
  ['Sfr', 'CHF'],
  ['Tk', 'BDT'],
  ['Re', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Ksh', 'KES']
])
const moneyTrie = new Trie(
  [...zhMoney]
    .filter(([word, { factor }]) => word.length > 1 && factor === 1)
    .map(([word, { unit }]) => [word, unit])
)

/** 人民币5000, 港币88元: a currency in Chinese before its amount; any but ours only where the amount goes on in 元. */
function hanBefore(r: Reader, i: number, at: number): CurrencyBefore | null {
  const match = moneyTrie.before(r.text, r.end(i))
  if (!match?.value) return null
  if (match.value !== 'CNY' && r.text[r.token(at)?.numeral?.end ?? -1] !== '元') return null
  const { start, value } = match
  if (r.text[start - 1] === '兑') return null
  return { start, first: i, code: value, negative: false }
}

/** Whether a token is a currency sign, its country or a currency code. */
export function isCurrency(r: Reader, at: number): boolean {
  const token = r.token(at)
  if (token?.kind === 'mark') return currencySigns.has(token.value)
  if (token?.kind !== 'word' || token.end - token.start > 4) return false
  return currencyCodes.has(r.written(at)) || (dollarPrefixes.has(token.value) && r.mark(at + 1) === '$')
}
