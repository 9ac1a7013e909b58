import { isHyphen } from './chars.ts'
import { enLengthBefore, enScales, enSuffixes, enTens, enUnits, enVague } from './lexicon/en-words.ts'
import { glued, type NumberAt, numeral, wordAfter } from './number.ts'
import { andPart, mixedFraction, readDecimals, readPart, vulgarFraction } from './parts.ts'
import type { Scanned, Token } from './scan.ts'
import { suffixScale } from './suffix.ts'
import { readVague, several } from './vague.ts'

/** fifty - two: the unit after a hyphen that stands apart, where the number ends with it or goes on with a round one. */
function spacedUnit(tokens: readonly Token[], i: number): number | null {
  if (!isHyphen(tokens[i]?.value) || glued(tokens[i - 1], tokens[i])) return null
  const unit = enUnits.get(tokens[i + 1]?.value ?? '') ?? 0
  const after = tokens[i + 2]
  if (unit < 1 || unit > 9 || (after?.kind === 'word' && !enScales.has(after.value))) return null
  return after?.kind === 'number' ? null : i + 1
}

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
      const suffix = own && at === here && sum.last === 'digits' ? suffixScale(text, token, tokens, here) : 0
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
  return (
    next !== undefined &&
    (next.kind !== 'mark' || isHyphen(next.value) || vulgarFraction(next.value) !== null)
  )
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
