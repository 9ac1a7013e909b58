import { currencyCodes, currencySigns } from './lexicon/currencies.ts'
import { enUnitNames } from './lexicon/en-units.ts'
import {
  enDenominators,
  enLengthBefore,
  enScales,
  enSuffixes,
  enTens,
  enUnits,
  enVague
} from './lexicon/en-words.ts'
import type { Numeral } from './numeral.ts'
import type { Scanned, Token } from './scan.ts'

/** A number and the index of the token after it. */
export interface NumberAt {
  readonly numeral: Numeral
  readonly next: number
}

const vulgar = new Map<string, number>([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])

/** The value of ½ and its like, or null. */
export const vulgarFraction = (mark: string): number | null => vulgar.get(mark) ?? null

const glued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

const isHyphen = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.value === '-' || token.value === '‐')

/** The next word, past one hyphen that is glued on both sides. */
function wordAfter(tokens: readonly Token[], i: number): number {
  const dash = tokens[i]
  if (isHyphen(dash) && glued(tokens[i - 1], dash) && glued(dash, tokens[i + 1])) return i + 1
  return i
}

/** fifty - two: the unit after a hyphen that stands apart, where the number ends with it or goes on with a round one. */
function spacedUnit(tokens: readonly Token[], i: number): number | null {
  if (!isHyphen(tokens[i]) || glued(tokens[i - 1], tokens[i])) return null
  const unit = enUnits.get(tokens[i + 1]?.value ?? '') ?? 0
  const after = tokens[i + 2]
  if (unit < 1 || unit > 9 || (after?.kind === 'word' && !enScales.has(after.value))) return null
  return after?.kind === 'number' ? null : i + 1
}

const articles = new Set(['a', 'an', 'one'])
const several = new Set(['several', 'few', 'many', 'couple'])

/** Whether a word can begin a number. */
export function beginsNumber(word: string): boolean {
  return (
    enUnits.has(word) ||
    enTens.has(word) ||
    word === 'hundred' ||
    word === 'half' ||
    word === 'quarter' ||
    word === 'a' ||
    word === 'an' ||
    several.has(word) ||
    enVague.has(word) ||
    word === 'nought' ||
    word === 'naught'
  )
}

const numeral = (
  start: number,
  end: number,
  low: number,
  place: number,
  more: Partial<Numeral> = {}
): Numeral => ({
  start,
  end,
  low,
  high: more.high ?? low,
  place,
  width: null,
  script: more.script ?? 'words',
  vague: more.vague ?? false,
  plain: more.plain ?? false,
  bare: false,
  spelled: null,
  scaleStart: more.scaleStart ?? end,
  scale: more.scale ?? 1
})

interface Sum {
  total: number
  current: number
  last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' | 'digits'
  scale: number
  place: number
}

/**
 * The number whose first token is `i`, in digits or in English words or both (2.4 billion, three and a half million, half a dozen), or
 * null. `closed`: an "and" ends it, as between the ends of a range.
 */
export function readNumber({ plain: text, tokens }: Scanned, i: number, closed = false): NumberAt | null {
  const first = tokens[i]
  if (!first) return null
  if (first.kind === 'word') {
    const vague = readVague(tokens, i)
    if (vague) return vague
    if (first.value === 'half' || first.value === 'quarter')
      return readPart(tokens, i, i, first.value === 'half' ? 0.5 : 0.25)
    if (first.value === 'a' || first.value === 'an') {
      const second = tokens[i + 1]
      if (second?.kind !== 'word') return null
      if (second.value === 'half' || second.value === 'quarter')
        return readPart(tokens, i, i + 1, second.value === 'half' ? 0.5 : 0.25)
      if (timeAnd(tokens, i + 1) || bounded(tokens, i))
        return { numeral: numeral(first.start, first.end, 1, 1), next: i + 1 }
      if (!enScales.has(second.value) || second.value === 'dozens') return null
    } else if (!enUnits.has(first.value) && !enTens.has(first.value) && first.value !== 'hundred') return null
  } else if (first.kind === 'mark') {
    const value = vulgarFraction(first.value)
    if (value === null) return null
    return { numeral: numeral(first.start, first.end, value, 0.01, { script: 'digits' }), next: i + 1 }
  } else if (first.kind !== 'number' || !first.numeral) return null
  const own = first.numeral
  if (own && (own.script === 'han' || own.scale !== 1 || own.width !== null || own.vague))
    return { numeral: own, next: i + 1 }
  if (own && !goesOn(tokens, i + 1)) return { numeral: own, next: i + 1 }

  const sum: Sum = { total: 0, current: 0, last: 'none', scale: Number.POSITIVE_INFINITY, place: 1 }
  let at = i
  let end = first.end
  let scaleStart = -1
  let scaled = 1
  if (own) {
    sum.current = own.low
    sum.last = 'digits'
    sum.place = own.place
    at = i + 1
    const fraction = mixedFraction(text, tokens, at)
    if (fraction) {
      // $5.12 1/2: half of the last place
      sum.current += own.place < 1 ? fraction.value * own.place : fraction.value
      sum.place = own.place < 1 ? own.place / 10 : 0.01
      at = fraction.next
      end = tokens[at - 1]?.end ?? end
    }
  } else if (first.value === 'a' || first.value === 'an') {
    sum.current = 1
    sum.last = 'unit'
    at = i + 1
  }
  for (;;) {
    const here =
      sum.last === 'tens' ? (spacedUnit(tokens, at) ?? wordAfter(tokens, at)) : wordAfter(tokens, at)
    const token = tokens[here]
    if (token?.kind !== 'word') break
    const word = token.value
    const unit = enUnits.get(word)
    const tens = enTens.get(word)
    const scale = enScales.get(word)
    if (unit !== undefined) {
      const open =
        sum.last === 'none' ||
        sum.last === 'hundred' ||
        sum.last === 'scale' ||
        (sum.last === 'tens' && unit > 0 && unit < 10)
      if (!open) break
      sum.current += unit
      sum.last = 'unit'
      sum.place = unit === 10 ? 10 : 1
    } else if (tens !== undefined) {
      if (sum.last !== 'none' && sum.last !== 'hundred' && sum.last !== 'scale') break
      sum.current += tens
      sum.last = 'tens'
      sum.place = 10
    } else if (scale !== undefined && here >= i) {
      if (sum.last === 'none' && scale !== 100) break
      if (word === 'dozens' && sum.last === 'none') break
      if (scaleStart < 0 || sum.last === 'scale') scaleStart = token.start
      scaled *= scale
      if (scale === 100 || scale === 12) {
        if (sum.last === 'scale' || sum.last === 'hundred' || (scale === 100 && sum.current >= 100)) break
        sum.current = (sum.current || 1) * scale
        sum.place *= scale
        sum.last = 'hundred'
      } else if (
        word.startsWith('crore') &&
        (sum.scale === 1e5 || sum.scale === 1000) &&
        sum.last === 'scale'
      ) {
        // Rs 5.94 lakh crore
        sum.total *= scale
        sum.place *= scale
        sum.scale *= scale
      } else {
        if (scale >= sum.scale) break
        sum.total += (sum.current || 1) * scale
        sum.place *= scale
        sum.current = 0
        sum.scale = scale
        sum.last = 'scale'
      }
    } else if (word === 'point' && sum.last !== 'none' && sum.last !== 'digits') {
      const decimals = readDecimals(tokens, here + 1)
      if (!decimals) break
      sum.current += decimals.value
      sum.place = decimals.place
      sum.last = 'digits'
      at = decimals.next
      end = tokens[at - 1]?.end ?? end
      continue
    } else if (word === 'and' && sum.last !== 'none') {
      const part = andPart(tokens, here + 1)
      if (part) {
        const scale = part.scale ?? (sum.last === 'scale' ? sum.scale : 1)
        if (sum.last === 'scale' && part.scale === null) sum.total += part.value * scale
        else sum.current += part.value * (part.scale ?? 1)
        sum.place = 0.01 * scale
        at = part.next
        end = tokens[at - 1]?.end ?? end
        sum.last = part.scale === null ? (sum.last === 'scale' ? 'digits' : 'unit') : 'digits'
        continue
      }
      if (closed || (sum.last !== 'hundred' && sum.last !== 'scale')) break
      const follower = tokens[here + 1]
      const digits = follower?.numeral
      if (digits?.plain && sum.last === 'hundred' && digits.low < 100 && own) {
        sum.current += digits.low
        sum.last = 'digits'
        at = here + 2
        end = follower?.end ?? end
        continue
      }
      if (follower?.kind !== 'word' || !(enUnits.has(follower.value) || enTens.has(follower.value))) break
      if (sum.last === 'hundred' && scaleFollows(tokens, here + 1)) break
      if (sum.last === 'scale' && !scaleFollows(tokens, here + 1) && sum.scale > 1000) break
      at = here + 1
      continue
    } else {
      const suffix = own && at === here ? suffixScale(text, token, tokens, here, sum) : 0
      if (suffix === 0) break
      if (scaleStart < 0) scaleStart = token.start
      scaled *= suffix
      sum.current *= suffix
      sum.place *= suffix
      sum.last = 'digits'
      at = here + 1
      end = token.end
      break
    }
    at = here + 1
    end = token.end
  }
  if (sum.last === 'none') return null
  return {
    next: at,
    numeral: numeral(first.start, end, sum.total + sum.current, sum.place, {
      script: own ? 'digits' : 'words',
      plain: own?.plain === true && at === i + 1,
      scaleStart: scaleStart < 0 ? end : scaleStart,
      scale: scaled
    })
  }
}

const afterDigits = new Set([
  ...enUnits.keys(),
  ...enTens.keys(),
  ...enScales.keys(),
  ...enSuffixes.keys(),
  'and'
])

/** Whether a number in digits can go on with the token at `i`: 2.4 billion, 5m, 3½, 2 1/2, 12-hundred. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  if (next?.kind === 'word') return afterDigits.has(next.value)
  return next !== undefined && (next.kind !== 'mark' || isHyphen(next) || vulgarFraction(next.value) !== null)
}

/** "two thousand and five": what follows the "and" is no new count where it is small and closes the number. */
function scaleFollows(tokens: readonly Token[], i: number): boolean {
  let at = i
  for (; at < i + 5; at++) {
    const word = tokens[wordAfter(tokens, at)]
    if (
      word?.kind !== 'word' ||
      !(enUnits.has(word.value) || enTens.has(word.value) || enScales.has(word.value))
    )
      break
    if (word.value === 'hundred') return true
  }
  return false
}

/** The scale of a suffix such as bn after digits: glued, or spaced where it can mean nothing else. 0 where it is none. */
function suffixScale(text: string, token: Token, tokens: readonly Token[], at: number, sum: Sum): number {
  const scale = enSuffixes.get(token.value)
  if (scale === undefined || sum.last !== 'digits') return 0
  const close = tokens[at - 1]?.end === token.start
  const raw = text.slice(token.start, token.end)
  if (token.value === 'cr') return priced(text, tokens[at - 2]) ? scale : 0
  if (token.value.length > 1) return token.value === 'mm' && !close ? 0 : token.value === 'mm' ? 0 : scale
  if (
    close &&
    (raw === 'M' || raw === 'B') &&
    !priced(text, tokens[at - 2]) &&
    /[A-Z]/.test(text[tokens[at + 1]?.start ?? text.length] ?? '') &&
    /[a-z]/.test(text.slice(tokens[at + 1]?.start ?? 0, tokens[at + 1]?.end ?? 0))
  )
    return 0
  if (raw === 'M' || raw === 'B' || (token.value === 'k' && close))
    return raw === 'B' && close ? scale : scale
  if (token.value === 'k') return tokens[at + 1]?.kind === 'word' ? 0 : scale
  if (token.value === 'b') return close ? scale : 0
  if (token.value === 't') return close && priced(text, tokens[at - 2]) ? scale : 0
  if (token.value === 'm' && close) return priced(text, tokens[at - 2]) || millions(tokens, at) ? scale : 0
  return 0
}

const lengthWords = new Set(
  'long wide deep high tall away below above race sprint pool dash hurdles final freestyle butterfly backstroke breaststroke relay from to north south east west radius diameter thick across apart in at on by before after underwater platform'.split(
    ' '
  )
)
const lengthNouns = new Set(
  'length height depth width diameter radius distance tall altitude elevation of'.split(' ')
)

/** Whether the token before a number is a currency: €3.5m. */
const priced = (text: string, before: Token | undefined): boolean =>
  before !== undefined &&
  (currencySigns.has(before.value) ||
    before.value === 'r' ||
    currencyCodes.has(text.slice(before.start, before.end)))

/** 35m: millions of something counted, or metres. */
function millions(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 2]
  if (before?.kind === 'word' && lengthNouns.has(before.value)) return false
  if (audienceBefore(tokens, at - 1)) return true
  if (next?.kind !== 'word' || lengthWords.has(next.value)) return false
  if (next.value === 'of') return ofMany(tokens[at + 2]?.value ?? '')
  for (let k = at + 1; k < at + 6; k++) {
    const word = tokens[k]
    if (word?.kind !== 'word') return false
    if (
      word.value === 'people' ||
      (word.value.length > 3 && word.value.endsWith('s') && !word.value.endsWith('ss'))
    )
      return true
  }
  return false
}

/** 35m of its devices, 1.5m of water */
const ofMany = (word: string): boolean =>
  determiners.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
const determiners = new Set('the its their his her our these those them people us'.split(' '))

const audiences = new Set(
  'downloads users subscribers views viewers customers members people population streams sales passengers followers players copies doses jobs visitors listeners voters households readers'.split(
    ' '
  )
)

/** Downloads have passed 100m: whether what was counted stands shortly before the number. */
function audienceBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > at - 7; k--) {
    const word = tokens[k]
    if (word?.kind !== 'word') return false
    if (audiences.has(word.value)) return true
  }
  return false
}

/** 10 1/2, 10½. */
function mixedFraction(
  text: string,
  tokens: readonly Token[],
  at: number
): { value: number; next: number } | null {
  const mark = tokens[at]
  if (mark?.kind === 'mark') {
    const value = vulgarFraction(mark.value)
    return value === null ? null : { value, next: at + 1 }
  }
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!above?.numeral?.plain || slash?.value !== '/' || !below?.numeral?.plain) return null
  if (!glued(above, slash) || !glued(slash, below)) return null
  if (above.numeral.low >= below.numeral.low || below.numeral.low > 16) return null
  if (text.charCodeAt(above.start - 1) !== 32) return null
  return { value: above.numeral.low / below.numeral.low, next: at + 3 }
}

const times = new Set(['hour', 'minute', 'day', 'week', 'month', 'year'])
const smallerTimes = new Set(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months'])

/** an hour and 20 minutes: whether a smaller time follows the one at `i`. */
function timeAnd(tokens: readonly Token[], i: number): boolean {
  if (!times.has(tokens[i]?.value ?? '') || tokens[i + 1]?.value !== 'and') return false
  return (
    smallerTimes.has(tokens[i + 3]?.value ?? '') ||
    (tokens[i + 2]?.value === 'a' && tokens[i + 3]?.value === 'half')
  )
}

const lengths = new Set(
  'minute hour day week fortnight month year decade century generation mile kilometre kilometer tonne acre'.split(
    ' '
  )
)
const boundWords = new Set('nearly almost under about around least roughly'.split(' '))

/** more than a decade, waited over a year: an article is a number where a word before it bounds the length. */
function bounded(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i + 1]?.value === 'point' && pointBefore.has(tokens[i - 1]?.value ?? '')
  if (point) return tokens[i - 2]?.value !== 'make' && tokens[i - 2]?.value !== 'made'
  const length = tokens[i + 1]?.value ?? ''
  const moment = length === 'second' && parted(tokens[i + 2])
  if ((!lengths.has(length) && !moment) || reckoned.has(tokens[i + 2]?.value ?? '')) return false
  const bound = tokens[i - 1]?.value ?? ''
  const before = tokens[i - 2]?.value ?? ''
  if (bound === 'than') return before === 'more' || before === 'less' || before === 'longer'
  if (bound === 'over') return enLengthBefore.has(before)
  return boundWords.has(bound) && !(bound === 'about' && !enLengthBefore.has(before))
}

/** more than a second, or a second behind; a second job is no length of time. */
const parted = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || beside.has(next.value)
const beside = new Set('behind faster slower quicker ahead off clear inside outside apart and to'.split(' '))

const pointBefore = new Set(['up', 'down', 'by', 'gained', 'lost', 'rose', 'fell'])
const reckoned = new Set('ago earlier before later after old in'.split(' '))

/** half a million, quarter of a million, half a dozen; a bare half is a share and no number here. */
function readPart(tokens: readonly Token[], first: number, at: number, value: number): NumberAt | null {
  let next = at + 1
  if (tokens[next]?.value === 'of') next++
  if (tokens[next]?.value === 'a' || tokens[next]?.value === 'an') next++
  const scaleWord = tokens[wordAfter(tokens, next)]
  const scale = scaleWord?.kind === 'word' ? enScales.get(scaleWord.value) : undefined
  const start = tokens[first]?.start
  if (!scaleWord || scale === undefined || start === undefined || scaleWord.value === 'dozens') return null
  return {
    numeral: numeral(start, scaleWord.end, value * scale, scale / 2),
    next: wordAfter(tokens, next) + 1
  }
}

/** After an "and": a half, a quarter, three quarters; "and a quarter million" brings its own scale. */
function andPart(
  tokens: readonly Token[],
  i: number
): { value: number; scale: number | null; next: number } | null {
  let at = wordAfter(tokens, i)
  const count = tokens[at]
  if (count?.kind !== 'word') return null
  const many = articles.has(count.value) ? 1 : enUnits.get(count.value)
  if (many === undefined || many === 0 || many > 9) return null
  at = wordAfter(tokens, at + 1)
  const part = tokens[at]
  const parts = part?.kind === 'word' ? enDenominators.get(part.value) : undefined
  if (parts === undefined || parts > 10) return null
  if (parts > 4 && many === 1 && !part?.value.endsWith('s') && !enUnitNames.has(tokens[at + 1]?.value ?? ''))
    return null
  const scaleWord = tokens[at + 1]
  const scale = scaleWord?.kind === 'word' && many > 0 ? enScales.get(scaleWord.value) : undefined
  const apart =
    parts === 4 &&
    scale !== undefined &&
    scale >= 1e6 &&
    tokens[i - 2]?.value !== undefined &&
    enScales.has(tokens[i - 2]?.value ?? '')
  return apart
    ? { value: many / parts, scale: scale ?? 1, next: at + 2 }
    : { value: many / parts, scale: null, next: at + 1 }
}

/** The digits after "point", said one by one or as a number below a hundred. */
function readDecimals(
  tokens: readonly Token[],
  i: number
): { value: number; place: number; next: number } | null {
  let digits = ''
  let at = i
  for (; at < i + 12; at++) {
    const here = wordAfter(tokens, at)
    const word = tokens[here]
    if (word?.kind !== 'word') break
    const unit = enUnits.get(word.value)
    const tens = enTens.get(word.value)
    if (unit !== undefined) digits += unit
    else if (tens !== undefined) {
      const second = enUnits.get(tokens[wordAfter(tokens, here + 1)]?.value ?? '') ?? 0
      digits += tens + (second < 10 ? second : 0)
      if (second > 0 && second < 10) at = wordAfter(tokens, here + 1)
    } else break
    at = Math.max(at, here)
  }
  if (digits === '') return null
  return { value: Number(`0.${digits}`), place: 10 ** -digits.length, next: at }
}

const afterScores = new Set(
  'of more others dead killed injured wounded hurt missing feared arrested trapped hospitalised hospitalized detained displaced'.split(
    ' '
  )
)
const opening = new Set('are were have had'.split(' '))

/** Scores of people; but test scores rose, and he scores twice. */
function manyScores(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.value ?? ''
  if (next === 'of') return tokens[i + 2]?.kind === 'word'
  const before = tokens[i - 1]
  return afterScores.has(next) || (opening.has(next) && (before === undefined || before.kind === 'mark'))
}

/** dozens, tens of thousands, several hundred, a few thousand. */
function readVague(tokens: readonly Token[], i: number): NumberAt | null {
  const first = tokens[i]
  if (!first) return null
  const bounds = enVague.get(first.value)
  if (bounds && first.value === 'scores' && !manyScores(tokens, i)) return null
  if (bounds) {
    let [min, max] = bounds
    let next = i + 1
    const scaleWord = tokens[i + 2]
    const scale = scaleWord ? enVague.get(scaleWord.value) : undefined
    if (tokens[i + 1]?.value === 'of' && scale && (scaleWord?.value ?? '') !== 'dozens') {
      min *= scale[0]
      max = max === null ? null : max * scale[0]
      next = i + 3
    }
    const end = tokens[next - 1]?.end ?? first.end
    return {
      numeral: numeral(first.start, end, min, min, { high: max ?? Number.POSITIVE_INFINITY, vague: true }),
      next
    }
  }
  let at = i
  if (first.value === 'a' && several.has(tokens[i + 1]?.value ?? '')) at++
  const word = tokens[at]
  if (
    !word ||
    !several.has(word.value) ||
    (word.value === 'couple' && at === i) ||
    (word.value === 'few' && at === i)
  )
    return null
  let next = at + 1
  if (tokens[next]?.value === 'of') next++
  const scaleWord = tokens[next]
  if (scaleWord?.kind !== 'word') return null
  const scale = enScales.get(scaleWord.value) ?? enVague.get(scaleWord.value)?.[0]
  if (scale === undefined) return null
  const start = tokens[at === i ? i : i]?.start ?? word.start
  return {
    numeral: numeral(start, scaleWord.end, 2 * scale, scale, { high: 10 * scale, vague: true }),
    next: next + 1
  }
}
