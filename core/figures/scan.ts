import { CharSet } from './char-set.ts'
import { isDigit, Kind, kindOf, plainly } from './chars.ts'
import { readHan } from './han.ts'
import {
  enDenominators,
  enMultiples,
  enOrdinals,
  enScales,
  enTens,
  enUnits,
  enVague
} from './lexicon/en-words.ts'
import { zhIdioms } from './lexicon/zh-idioms.ts'
import { zhProperNames } from './lexicon/zh-proper.ts'
import { zhSetPhrases } from './lexicon/zh-quiet.ts'
import { zhSlogans } from './lexicon/zh-slogans.ts'
import type { Numeral } from './numeral.ts'
import { unitEnd } from './unit-words.ts'

export type TokenKind = 'word' | 'number' | 'han' | 'mark' | 'code' | 'trigger'

/** A piece of the text: a Latin word, a number, a run of Chinese, one mark, or a stretch that is no prose (an address on the web). */
export class Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly numeral: Numeral | null
  readonly #text: string
  #value: string | null = null

  constructor(kind: TokenKind, start: number, end: number, text: string, numeral: Numeral | null) {
    this.kind = kind
    this.start = start
    this.end = end
    this.numeral = numeral
    this.#text = text
  }

  /** A word in small letters, its apostrophes straight; a mark or a trigger as it is; else empty. */
  get value(): string {
    if (this.#value === null) {
      const plain = this.kind === 'word' || this.kind === 'mark' || this.kind === 'trigger'
      const written = plain ? this.#text.slice(this.start, this.end) : ''
      this.#value = this.kind === 'word' ? lowered(written) : written
    }
    return this.#value
  }
}

function lowered(word: string): string {
  const small = word.toLowerCase()
  return small.includes('’') ? small.replaceAll('’', "'") : small
}

/** The text in hand, read once. Offsets of `plain` and `raw` are the same. */
export interface Scanned {
  /** The text as it is. */
  readonly raw: string
  /** Half-width and simplified, for matching. */
  readonly plain: string
  readonly tokens: readonly Token[]
  /** The tokens that can begin a figure, in order. */
  readonly candidates: readonly number[]
  /** Whether any Chinese stands in the text: most recognisers of Chinese need not be asked where none does. */
  readonly han: boolean
  /** Whether an index of shares or prices is named anywhere. */
  readonly index: boolean
}

// By the numeral and the character after it, or, where it ends the phrase, the one before it.
const phrases = new Map<number, { offset: number; phrase: string }[]>()
const ending = new Map<number, { offset: number; phrase: string }[]>()
const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
const numerals = new CharSet('〇零一二三四五六七八九十百千万亿两半')
const scales = new CharSet('十百千万亿')
const coins = new CharSet('块毛元')
const tenths = new CharSet('一角毛')
for (const phrase of [...zhSetPhrases, ...zhIdioms, ...zhSlogans, ...zhProperNames]) {
  for (let offset = 0; offset < phrase.length; offset++) {
    if (!numerals.at(phrase, offset)) continue
    const last = offset + 1 === phrase.length
    const [known, key] = last ? [ending, pair(phrase, offset - 1)] : [phrases, pair(phrase, offset)]
    known.set(key, [...(known.get(key) ?? []), { offset, phrase }])
  }
}

/** The end of a set phrase that covers the numeral at `at`, or 0. */
function setPhraseEnd(text: string, at: number): number {
  const within = phrases.get(pair(text, at))
  const last = ending.get(pair(text, at - 1))
  if (within === undefined && last === undefined) return 0
  let end = 0
  for (const list of [within, last])
    for (const { offset, phrase } of list ?? [])
      if (
        text.startsWith(phrase, at - offset) &&
        !(offset === 0 && priced(text, at)) &&
        !(phrase === '一块' && numerals.at(text, at + 2)) &&
        !text.startsWith('分之', at - offset + phrase.length - 1) &&
        !goesOn(text, at - offset + phrase.length) &&
        !(offset === 0 && fourDigits.test(text.slice(at, at + 4))) &&
        !(offset === 0 && measures(text, at, at + phrase.length))
      )
        end = Math.max(end, at - offset + phrase.length)
  return end
}

/** 三公里, 十分钟, 四平方米: a unit that begins like the rest of a phrase and goes beyond it. */
function measures(text: string, start: number, end: number): boolean {
  let from = start + 1
  while (numerals.at(text, from)) from++
  if (from >= end) return false
  const unit = unitEnd(text, from)
  return unit > end && (text[start] !== '一' || text[unit - 1] === '钱')
}

/** 五四四九人 */
const fourDigits = /^[〇一二三四五六七八九]{4}$/

/** 二百五十万: the numeral that a phrase ends with is that of a number. */
const goesOn = (text: string, end: number): boolean => scales.at(text, end) && numerals.at(text, end - 1)

/** 两块五一斤, 三元五角: the digit is of a price, not of 五一. */
const priced = (text: string, at: number): boolean =>
  coins.at(text, at - 1) && numerals.at(text, at - 2) && tenths.at(text, at + 1)

const topLevel = new Set('com cn org net gov edu io uk hk tw jp co me info tv biz'.split(' '))

/** A set of words known by the hash of their small letters, so that most words of a text need never be cut out of it. */
class Vocabulary {
  readonly #buckets = new Uint8Array(8192)
  readonly #words: ReadonlySet<string>

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) {
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
      this.#buckets[hash] = 1
    }
  }

  has(hash: number, token: Token): boolean {
    return this.#buckets[hash] === 1 && this.#words.has(token.value)
  }
}

const hashed = (hash: number, code: number): number => (hash * 31 + (code | 32)) & 8191

const starters = new Vocabulary([
  ...enUnits.keys(),
  ...enTens.keys(),
  ...enVague.keys(),
  ...enOrdinals.keys(),
  ...enMultiples.keys(),
  ...'hundred half quarter nought naught double triple treble quadruple once twice thrice halved halving halves'.split(
    ' '
  )
])
const articles = new Vocabulary(['a', 'an', 'several', 'many'])
const indices = new Vocabulary(
  'index indices pmi cpi ppi nasdaq dow ftse dax nikkei composite gauge exchange sensex nifty seng kospi topix cac stoxx asx tsx russell ibex bovespa ordinaries iseq'.split(
    ' '
  )
)
const afterArticle = new Vocabulary([
  ...enScales.keys(),
  ...enVague.keys(),
  ...enDenominators.keys(),
  'half',
  'few',
  'couple',
  ...'second hour minute day week fortnight month year decade century generation point mile kilometre kilometer tonne acre'.split(
    ' '
  )
])

/** Cuts a text into tokens, numbers read, in one pass. */
export function scan(raw: string): Scanned {
  const text = plainly(raw)
  const tokens: Token[] = []
  const candidates: number[] = []
  let article = -1
  let han = false
  let index = false
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    han ||= kind >= Kind.han
    if (kind === Kind.han) {
      let end = i + 1
      while (end < text.length && kindOf(text.charCodeAt(end)) === Kind.han) end++
      i = add(tokens, text, 'han', i, end)
    } else if (kind === Kind.latin) {
      let end = i + 1
      let hash = hashed(0, code)
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end)
        if (
          kindOf(next) !== Kind.latin &&
          !((next === 39 || next === 0x2019) && kindOf(text.charCodeAt(end + 1)) === Kind.latin)
        )
          break
        hash = hashed(hash, next)
      }
      const after = text.charCodeAt(end)
      const stop = after === 46 || after === 58 || after === 64 ? webEnd(text, i, end) : 0
      if (stop > 0) i = add(tokens, text, 'code', i, stop)
      else {
        const token = new Token('word', i, end, text, null)
        tokens.push(token)
        i = end
        if (article === tokens.length - 2 && article >= 0 && afterArticle.has(hash, token))
          candidates.push(article)
        if (starters.has(hash, token)) candidates.push(tokens.length - 1)
        else if (articles.has(hash, token)) article = tokens.length - 1
        else if (!index && indices.has(hash, token)) index = true
      }
    } else if (
      kind === Kind.digit ||
      (code === 46 && isDigit(text.charCodeAt(i + 1)) && !wordBefore(text, i))
    ) {
      const numeral = readHan(text, raw, i)
      const end = numeral ? digitsEnd(text, numeral) : i + 1
      han ||= numeral !== null && numeral.scale > 1
      // No quantity in print has more digits; doubles could not hold it either.
      const long = !numeral || end > numeral.end || numeral.low > 1e20
      if (!long) candidates.push(tokens.length)
      i = add(tokens, text, long ? 'code' : 'number', i, end, long ? null : numeral)
    } else if (kind === Kind.numeral) {
      const phrase = setPhraseEnd(text, i)
      const numeral = phrase > 0 ? null : readHan(text, raw, i)
      if (numeral) {
        candidates.push(tokens.length)
        i = add(tokens, text, 'number', i, numeral.end, numeral)
      } else i = add(tokens, text, 'han', i, Math.max(i + 1, phrase))
    } else if (kind === Kind.trigger) {
      const phrase = setPhraseEnd(text, i)
      if (phrase === 0) candidates.push(tokens.length)
      i = add(tokens, text, phrase > 0 ? 'han' : 'trigger', i, Math.max(i + 1, phrase))
    } else if (kind === Kind.space) i++
    else {
      if ((code > 0xbb && code < 0xbf) || (code >= 0x2150 && code <= 0x215e)) candidates.push(tokens.length)
      i = add(tokens, text, 'mark', i, i + 1)
    }
  }
  return { raw, plain: text, tokens, candidates, han, index: index || text.includes('S&P') }
}

function add(
  tokens: Token[],
  text: string,
  kind: TokenKind,
  start: number,
  end: number,
  numeral: Numeral | null = null
): number {
  tokens.push(new Token(kind, start, end, text, numeral))
  return end
}

/** The end of a number in digits, or of what has more points than a number: 192.168.1.2, 2019.11.21. */
function digitsEnd(text: string, numeral: Numeral): number {
  let { end } = numeral
  if (numeral.scaleStart !== end) return end
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  return end
}

const wordBefore = (text: string, at: number): boolean => {
  const kind = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Kind.space
  return kind === Kind.latin || kind === Kind.digit || text.charCodeAt(at - 1) === 46
}

/** The end of the web address that a word begins, or 0. */
function webEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end)
  if (next === 58 && text.startsWith('//', end + 1)) return addressEnd(text, end)
  if (next === 64 && kindOf(text.charCodeAt(end + 1)) === Kind.latin) return addressEnd(text, end)
  if (next !== 46) return 0
  if (end - start === 3 && text.slice(start, end).toLowerCase() === 'www') return addressEnd(text, end)
  let from = end + 1
  for (let part = 0; part < 4; part++) {
    let to = from
    while (kindOf(text.charCodeAt(to)) === Kind.latin) to++
    if (to === from) return 0
    const after = text.charCodeAt(to)
    if (topLevel.has(text.slice(from, to).toLowerCase()) && kindOf(after) !== Kind.latin && start < from)
      return addressEnd(text, to)
    if (after !== 46) return 0
    from = to + 1
  }
  return 0
}

function addressEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code <= 32 || code > 126) break
    end++
  }
  while (end > from && '.,;:!?)"\''.includes(text[end - 1] ?? '')) end--
  return end
}
