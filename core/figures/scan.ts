import { isDigit, Kind, kindOf, plainly } from './chars.ts'
import { readHan } from './han.ts'
import { zhSetPhrases } from './lexicon/zh-quiet.ts'
import type { Numeral } from './numeral.ts'

/** A piece of the text: a Latin word, a number, a run of Chinese, one mark, or a stretch that is no prose (an address on the web). */
export interface Token {
  readonly kind: 'word' | 'number' | 'han' | 'mark' | 'code' | 'trigger'
  readonly start: number
  readonly end: number
  /** A word in small letters; a mark or a trigger as it is; else empty. */
  readonly value: string
  readonly numeral: Numeral | null
}

/** The text in hand, read once. Offsets of `plain` and `raw` are the same. */
export interface Scanned {
  /** The text as it is. */
  readonly raw: string
  /** Half-width and simplified, for matching. */
  readonly plain: string
  readonly tokens: readonly Token[]
  /** Whether anything in it can be a quantity at all. */
  readonly numeric: boolean
}

const phrases = new Map<string, { offset: number; phrase: string }[]>()
const numeralChars = /[〇零一二三四五六七八九十百千万亿两半]/
for (const phrase of zhSetPhrases) {
  for (let offset = 0; offset < phrase.length; offset++) {
    if (!numeralChars.test(phrase[offset] ?? '')) continue
    const key = offset + 1 < phrase.length ? phrase.slice(offset, offset + 2) : `<${phrase.slice(offset - 1)}`
    const list = phrases.get(key) ?? []
    if (list.length === 0) phrases.set(key, list)
    list.push({ offset, phrase })
  }
}

/** The end of a set phrase that covers the numeral at `at`, or 0. */
function setPhraseEnd(text: string, at: number): number {
  let end = 0
  for (const key of [text.slice(at, at + 2), `<${text.slice(at - 1, at + 1)}`])
    for (const { offset, phrase } of phrases.get(key) ?? [])
      if (text.startsWith(phrase, at - offset)) end = Math.max(end, at - offset + phrase.length)
  return end
}

const topLevel = new Set('com cn org net gov edu io uk hk tw jp co me info tv biz'.split(' '))

/** Cuts a text into tokens, numbers read, in one pass. */
export function scan(raw: string): Scanned {
  const text = plainly(raw)
  const tokens: Token[] = []
  let numeric = false
  let i = 0
  const push = (kind: Token['kind'], end: number, value: string, numeral: Numeral | null = null) => {
    tokens.push({ kind, start: i, end, value, numeral })
    i = end
  }
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === Kind.han) {
      let end = i + 1
      while (end < text.length && kindOf(text.charCodeAt(end)) === Kind.han) end++
      push('han', end, '')
    } else if (kind === Kind.latin) {
      let end = i + 1
      let small = code > 96
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end)
        if (kindOf(next) === Kind.latin) small &&= next > 96
        else if ((next === 39 || next === 0x2019) && kindOf(text.charCodeAt(end + 1)) === Kind.latin) continue
        else break
      }
      const word = text.slice(i, end)
      const stop = webEnd(text, i, end, word)
      if (stop > 0) push('code', stop, '')
      else push('word', end, small ? word : word.toLowerCase())
    } else if (
      kind === Kind.digit ||
      (code === 46 && isDigit(text.charCodeAt(i + 1)) && !wordBefore(text, i))
    ) {
      numeric = true
      push(...digitToken(text, raw, i))
    } else if (kind === Kind.numeral) {
      const phrase = setPhraseEnd(text, i)
      const numeral = phrase > 0 ? null : readHan(text, raw, i)
      if (numeral) {
        numeric = true
        push('number', numeral.end, '', numeral)
      } else push('han', Math.max(i + 1, phrase), '')
    } else if (kind === Kind.trigger) {
      const phrase = setPhraseEnd(text, i)
      if (phrase === 0) numeric = true
      push(phrase > 0 ? 'han' : 'trigger', Math.max(i + 1, phrase), text[i] ?? '')
    } else if (kind === Kind.space) i++
    else {
      if (code > 0xbb && code < 0xbf) numeric = true
      if (code >= 0x2150 && code <= 0x215e) numeric = true
      push('mark', i + 1, text[i] ?? '')
    }
  }
  return { raw, plain: text, tokens, numeric }
}

const wordBefore = (text: string, at: number): boolean => {
  const kind = at > 0 ? kindOf(text.charCodeAt(at - 1)) : Kind.space
  return kind === Kind.latin || kind === Kind.digit
}

function digitToken(text: string, raw: string, at: number): [Token['kind'], number, string, Numeral | null] {
  const numeral = readHan(text, raw, at)
  if (!numeral) return ['mark', at + 1, '', null]
  let end = numeral.end
  // 192.168.1.2, 2019.11.21: more points than a number has
  while (
    text.charCodeAt(end) === 46 &&
    isDigit(text.charCodeAt(end + 1)) &&
    numeral.scaleStart === numeral.end
  ) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  return end > numeral.end ? ['code', end, '', null] : ['number', end, '', numeral]
}

/** The end of the web address that a word begins, or 0. */
function webEnd(text: string, start: number, end: number, word: string): number {
  const next = text.charCodeAt(end)
  if (next === 58 && text.startsWith('//', end + 1)) return addressEnd(text, end)
  if (next === 64 && kindOf(text.charCodeAt(end + 1)) === Kind.latin) return addressEnd(text, end)
  if (next !== 46) return 0
  if (word.toLowerCase() === 'www') return addressEnd(text, end)
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
