import { CharSet } from './char-set.ts'
import { isDigit } from './chars.ts'
import type { Draft } from './draft.ts'
import type { FigureKind } from './figure.ts'
import { readHan } from './han.ts'
import { currencySigns } from './lexicon/currencies.ts'
import { unitSymbols } from './lexicon/en-units.ts'
import { enScales } from './lexicon/en-words.ts'
import { zhPer } from './lexicon/zh-words.ts'
import { isPlural, isStop } from './noun.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'
import { unitEnd } from './unit-words.ts'

const zhTrie = new Trie(zhPer.map((word) => [word, true] as const))

const closing = new CharSet('的，。、左以')
const weights = new CharSet('斤吨克升亩')
const numerals = new CharSet('一二三四五六七八九十两几')
const rising = new CharSet('高温级')
const leading = new CharSet('到至为')

// What the characters before a figure say of its denominator: most say nothing, and are not asked further.
const Sign = { none: 0, stop: 1, each: 2, word: 3 } as const
const signs = new Uint8Array(0x10000)
for (const word of zhPer) signs[word.charCodeAt(word.length - 1)] = Sign.word
for (const mark of '，,。;；、:：') signs[mark.charCodeAt(0)] = Sign.stop
signs['每'.charCodeAt(0)] = Sign.each

const units = new Set(
  'year month week day hour minute second annum night quarter share barrel gallon litre liter tonne ton pound ounce bushel head person people household kilogram kilo kg gram mile km kilometre kilometer hectare acre square cubic game capita unit piece dozen student pupil child patient passenger customer user worker employee family resident inhabitant seat ticket visit visitor bottle cup box bag pack packet packs book copy page word call message minute trip ride flight room bed home property megawatt kwh mwh sq m2 gigabyte gb security vehicle car animal cow'.split(
    ' '
  )
)

/** Words before the noun of a denominator: per 1,000 live births. */
const denominatorAdjectives = new Set(
  'square cubic sq live registered working adult metric troy fluid nautical imperial full-time standard eligible'.split(
    ' '
  )
)

/** The denominator of a figure: every 100,000 people, a share, 每10万人. It may reach into the words after the figure. */
export function perOf(r: Reader, draft: Draft): Per | null {
  const { text } = r
  if (text[draft.end] === '/' && r.isHan(draft.end + 1)) {
    let end = denominatorEnd(text, draft.end + 1)
    // 元/人·年
    if (text[end] === '·') end = Math.max(end, denominatorEnd(text, end + 1))
    if (end < 0) end = draft.end + 1
    while (unitEnd(text, draft.end + 1) < 0 && end < draft.end + 6 && r.isHan(end) && !closing.at(text, end))
      end++
    return { text: text.slice(draft.end, end), next: r.seek(end, draft.next).at, end }
  }
  // 四块五一斤
  if (draft.kind === 'money' && text[draft.end] === '一') {
    const end = unitEnd(text, draft.end + 1)
    if (end > 0 && (!r.isHan(end) || text[end] === '的' || weights.at(text, end - 1)))
      return { text: text.slice(draft.end, end), next: r.seek(end, draft.next).at, end }
  }
  // 60公里每小时
  if (text[draft.end] === '每' && (draft.kind === 'measure' || draft.kind === 'money')) {
    const end = denominatorEnd(text, draft.end + 1)
    if (end > 0 && (!r.isHan(end) || text[end] === '的'))
      return { text: text.slice(draft.end, end), next: r.seek(end, draft.next).at, end }
  }
  const ratio = rateEnd(r, draft) ?? slashed(r, draft)
  if (ratio) return ratio
  if (r.isHan(text[draft.start - 1] === ' ' ? draft.start - 2 : draft.start - 1))
    return chinesePer(r, draft.start, draft.next, draft.kind)
  const at = draft.kind === 'count' ? pastNoun(r, draft.next) : draft.next
  const hyphen = r.mark(at) === '-' && r.joined(at) ? 1 : 0
  const word = r.word(at + hyphen)
  if (word === 'per') {
    let last = at + hyphen + 1
    if (r.token(last)?.kind === 'number') {
      last++
      if (enScales.has(r.word(last))) last++
    } else if (enScales.has(r.word(last)) && r.token(last + 1)?.kind === 'word') last++
    if (r.mark(last) === '-') last++
    if (r.token(last)?.kind !== 'word') last--
    else if (r.mark(last + 1) === '-' && r.joined(last) && r.word(last + 2) === 'hour') last += 2
    else if (r.word(last).endsWith('watt') && r.word(last + 1) === 'hour') last++
    else if (denominatorAdjectives.has(r.word(last)) && r.token(last + 1)?.kind === 'word') last++
    if (last <= at + hyphen) return null
    return { text: text.slice(r.start(at + hyphen), r.end(last)), next: last + 1, end: null }
  }
  if (
    (word === 'a' || word === 'an' || word === 'each' || word === 'every') &&
    units.has(r.word(at + hyphen + (r.mark(at + hyphen + 1) === '-' ? 2 : 1)))
  ) {
    const last = at + hyphen + (r.mark(at + hyphen + 1) === '-' ? 2 : 1)
    if (isPast(r, last + 1)) return null
    return { text: text.slice(r.start(at + hyphen), r.end(last)), next: last + 1, end: null }
  }
  return null
}

/** 49,600 a month earlier: a time, no denominator. "£310 a week before tax" has one. */
function isPast(r: Reader, at: number): boolean {
  const word = r.word(at)
  return (
    word === 'ago' || word === 'earlier' || word === 'later' || (word === 'before' && r.word(at + 1) === '')
  )
}

/** $5/kg, 3.6万元/㎡: the denominator stays outside an English figure and ends a Chinese one. */
function slashed(r: Reader, draft: Draft): Per | null {
  const at = draft.next
  if (r.mark(at) !== '/' || !r.joined(at)) return null
  // 1,482/$1
  if (currencySigns.has(r.mark(at + 1)) && r.written(at + 2) === '1')
    return { text: r.text.slice(r.start(at), r.end(at + 2)), next: at + 3, end: null }
  // 均价1.85万/㎡
  if (draft.kind === 'count' && r.mark(at + 1) !== '㎡') return null
  if (draft.unit === 'celsius') return null
  if (r.token(at + 1)?.kind !== 'word' && !unitSymbols.has(r.mark(at + 1))) return null
  const end = r.end(at + 1)
  const chinese = r.isHan(draft.end - 1) && r.start(at) === draft.end
  return { text: r.text.slice(r.start(at), end), next: at + 2, end: chinese ? end : null }
}

const powersOfTen = new Set([1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8])

/** 16.9/10万, 4.2L/100km: so many of a round number. */
function rateEnd(r: Reader, draft: Draft): Per | null {
  if (r.mark(draft.next) !== '/' || r.start(draft.next) !== draft.end) return null
  const whole = r.token(draft.next + 1)
  // 200兆瓦/400兆瓦时 are two sizes of one thing
  if (whole?.start !== draft.end + 1 || !whole.numeral || !powersOfTen.has(whole.numeral.low)) return null
  const symbol = draft.next + 2
  const latin = r.start(symbol) === whole.end && unitSymbols.has(r.written(symbol))
  const end = latin ? r.end(symbol) : Math.max(whole.end, unitEnd(r.text, whole.end))
  return { text: r.text.slice(draft.end, end), next: r.seek(end, draft.next).at, end }
}

/** 81.3 offences per 1,000 people: past up to three words of a noun where "per" follows them. */
function pastNoun(r: Reader, at: number): number {
  for (let i = at; i < at + 4; i++) {
    const word = r.word(i)
    if (word === 'per') return i
    if (
      i > at &&
      (word === 'a' || word === 'an' || word === 'each' || word === 'every') &&
      units.has(r.word(i + 1)) &&
      isPlural(r.word(i - 1))
    )
      return i
    if (r.token(i)?.kind !== 'word' || isStop(r.word(i))) return at
  }
  return at
}

type Per = { text: string; next: number; end: number | null }

const denominators = new Trie(
  '程 学期 生 校 店 师 顿 千瓦时 度电 百公里 平方米 车公里 人公里 立方 工作日 班列 学年 季度 月 季 晚 夜'
    .split(' ')
    .map((word) => [word, true] as const)
)

/** Whether an amount stands at `pos`: what is each's. */
const amountAt = (text: string, pos: number): boolean =>
  isDigit(text.charCodeAt(pos)) || numerals.at(text, pos)

const timely = /[年月日天周季夜晚时期]$/

/** 每平方米, 每10万人, 人均 in the clause before a figure. */
function chinesePer(r: Reader, start: number, next: number, kind: FigureKind): Per | null {
  const { text } = r
  for (let i = start - 1; i >= Math.max(0, start - 20); i--) {
    const sign = signs[text.charCodeAt(i)]
    if (sign === Sign.none) continue
    if (sign === Sign.stop) return null
    if (sign === Sign.each) {
      const end = denominatorEnd(text, i + 1)
      // 每升高1℃
      if (end < 0 || end > start || (text[end - 1] === '升' && rising.at(text, end))) return null
      // 每股收益增长12%: the share is of the earnings, not a share's
      if (kind === 'percent' && end < start && !timely.test(text.slice(i + 1, end))) return null
      // 以每股46.5元发行4010万股, but 每股128元的高点跌到96元
      if (end < start && amountAt(text, end) && !leading.at(text, start - 1)) return null
      // 每人每月680元
      const outer = text.lastIndexOf('每', i - 1)
      const from = outer >= i - 6 && outer >= 0 && denominatorEnd(text, outer + 1) === i ? outer : i
      return { text: text.slice(from, end), next, end: null }
    }
    const match = zhTrie.before(text, i + 1)
    // 每亩产量, 5日均线
    if (match && (text[match.start - 1] === '每' || text[match.end] === '线')) continue
    // 日均客流回升8.4%: the share is of the average, not a day's.
    if (match && kind === 'percent') return null
    if (match) return { text: text.slice(match.start, match.end), next, end: null }
  }
  return null
}

/** Past the unit of a denominator, with a number before it where there is one; -1 where none stands there. */
function denominatorEnd(text: string, from: number): number {
  const number = readHan(text, text, from)
  const pos = number?.end ?? from
  if (text.startsWith('人口', pos)) return pos + 2
  return Math.max(denominators.at(text, pos)?.end ?? -1, unitEnd(text, pos))
}
