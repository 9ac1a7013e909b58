import { type Draft, draft } from '../draft.ts'
import { readNumber } from '../english.ts'
import { enUnitNames } from '../lexicon/en-units.ts'
import { enChange, enDenominators, enOrdinals, enTens } from '../lexicon/en-words.ts'
import { isPlural, isStop } from '../noun.ts'
import type { NumberAt } from '../number.ts'
import { isScore } from '../quiet/score.ts'
import type { Reader } from '../reader.ts'
import { unitAfter } from '../unit.ts'
import { unitEnd, unitWords } from '../unit-words.ts'
import { englishHalf, partOfUnit } from './half.ts'

const among =
  /^(?:[^，,。;；、\d]{0,6}?[中里](?:就|便|约|大约|平均|至少|还|仅|只){0,2}|[^，,。;；、\d]{0,6}?(?:就|便|约|平均|至少))有/

/** 每五人中就有一人: the part over the whole before it. */
export function chineseOneIn(r: Reader, { numeral, next }: NumberAt): Draft | null {
  const { text } = r
  // 每10万人中有15人: a rate by its denominator
  if (text[numeral.start - 1] !== '每' || numeral.low === 0 || numeral.low >= 1000) return null
  const whole = unitEnd(text, numeral.end)
  // 每10秒就有1人: how often
  const gap =
    whole < 0 || unitWords.at(text, numeral.end)?.value.kind === 'duration'
      ? null
      : among.exec(text.slice(whole, whole + 12))
  if (!gap) return null
  const start = whole + gap[0].length
  const second = r.seek(start, next).at
  const part = r.start(second) === start ? readNumber(r.scanned, second) : null
  if (!part || part.numeral.vague || part.numeral.low >= numeral.low) return null
  const value = part.numeral.low / numeral.low
  const end = Math.max(part.numeral.end, unitEnd(text, part.numeral.end))
  return draft(numeral.start - 1, end, r.seek(end, part.next).at, {
    low: value,
    high: value,
    place: value / 10,
    kind: 'ratio'
  })
}

/** 3-1, 6-3: a score or a vote, as the proportion of the two. */
export function score(r: Reader, at: number, { numeral }: NumberAt): Draft | null {
  const right = r.token(at + 2)
  if (!isScore(r, at) || !right?.numeral || unitAfter(r, right.end, at + 3, right.numeral)) return null
  const value = right.numeral.low === 0 ? numeral.low : numeral.low / right.numeral.low
  // 7-6 (5)
  const broken = r.mark(at + 3) === '(' && r.token(at + 4)?.numeral?.plain === true && r.mark(at + 5) === ')'
  return draft(numeral.start, right.end, broken ? at + 6 : at + 3, {
    low: value,
    high: value,
    place: value / 10,
    kind: 'ratio'
  })
}

/** 1.8:1, 3比2, 5/8. */
export function proportion(r: Reader, { numeral, next }: NumberAt): Draft | null {
  const mark = r.mark(next)
  let second = next + 1
  if (r.isHan(numeral.end) && r.text[numeral.end] === '比') second = r.seek(numeral.end + 1, next).at
  else if (mark !== ':' && mark !== '/' && mark !== '∶') return null
  else if (!r.joined(next - 1) || !r.joined(next)) return null
  const token = r.token(second)
  if (token?.kind !== 'number' || !token.numeral || token.numeral.vague || numeral.vague) return null
  if (token.start !== (mark ? r.end(next) : numeral.end + 1)) return null
  const below = token.numeral.low
  // 3.5/5
  const rated = numeral.place === 0.1 && numeral.low < below && (below === 5 || below === 10)
  if (mark === '/' && ((!numeral.plain && !rated) || !token.numeral.plain)) return null
  const follower = mark === '/' ? unitAfter(r, token.end, second + 1, token.numeral) : null
  if (follower?.unit === 'millimeter-ofhg') return null
  const value = below === 0 ? numeral.low : numeral.low / below
  let start = numeral.start
  if (r.text[start - 1] === '-' && mark === '/' && !/[\w]/.test(r.text[start - 2] ?? ' ')) start--
  const sign = start < numeral.start ? -1 : 1
  if (follower && follower.kind !== 'count') {
    const low = sign * value * follower.factor
    return draft(start, follower.end, follower.at, {
      low,
      high: low,
      place: value / 10,
      kind: follower.kind,
      unit: follower.unit
    })
  }
  return draft(start, token.end, second + 1, {
    low: sign * value,
    high: sign * value,
    place: value / 10,
    kind: 'ratio'
  })
}

/** 城乡居民收入之比由2.51缩小至2.46, 性别比为105.1: a bare number that a word before it calls a ratio. */
export function comparedTo(r: Reader, made: Draft): void {
  if (made.kind !== 'count' || made.counted !== null || made.low === null || !r.isHan(made.start - 1)) return
  if (ratioWord.test(r.text.slice(Math.max(0, made.start - 18), made.start))) made.kind = 'ratio'
}

const ratioWord = /(?:之比|收入比|性别比|比值|师生比|生师比|容积率)[^，,。；;、]{0,12}$/

const partWord = (r: Reader, at: number): number | null => enDenominators.get(r.word(at)) ?? null

interface Parts {
  readonly above: number
  readonly below: number
  readonly next: number
}

/** two thirds, three twenty-firsts, one hundred thirty-fifths: the denominator in words after a number. */
function fractionPart(r: Reader, { numeral, next }: NumberAt): Parts | null {
  const words = numeral.script === 'words'
  const hyphen =
    r.mark(next) === '-' &&
    ((r.joined(next) && r.joined(next - 1)) || (words && r.word(next + 1).endsWith('s')))
  const at = hyphen ? next + 1 : next
  const { low } = numeral
  if (low < 1 || !Number.isInteger(low)) return null
  const tens = words ? enTens.get(r.word(at)) : undefined
  const dash = r.mark(at + 1) === '-' ? at + 2 : at + 1
  const units = tens === undefined ? undefined : enOrdinals.get(r.word(dash).replace(/s$/, ''))
  if (tens !== undefined && units !== undefined && units < 10 && low < 100) {
    const plural = r.word(dash).endsWith('s')
    if (low > 1 !== plural || (!plural && r.word(dash + 1) !== '' && !isStop(r.word(dash + 1)))) return null
    return { above: low, below: tens + units, next: dash + 1 }
  }
  const parts = partWord(r, at)
  if (parts === null) return null
  const plural = r.word(at).endsWith('s')
  const half = r.word(at) === 'half'
  if (low > 1 !== (plural && !half)) return null
  if (low === 1 && !hyphen && !words) return null
  if (low < 100) return { above: low, below: parts, next: at + 1 }
  if (!words || parts === 2) return null
  // one hundred thirty-fifths: the tens belong to the parts
  const last = low % 100
  return last >= 20 && last % 10 === 0 && parts < 10
    ? { above: low - last, below: last + parts, next: at + 1 }
    : { above: low, below: parts, next: at + 1 }
}

const sums = new Set(['is', 'equals', 'equal', 'be', 'was', 'of'])

/** 1 over 3: a fraction read aloud, where nothing else stands around it. */
function overFraction(r: Reader, { numeral, next }: NumberAt): Draft | null {
  let first = r.seek(numeral.start, Math.max(0, next - 12)).at
  const negative = r.word(first - 1) === 'negative' || r.word(first - 1) === 'minus'
  if (negative) first--
  if (first > 0 && !sums.has(r.word(first - 1))) return null
  const whole = readNumber(r.scanned, next + 1)
  if (!whole || whole.numeral.low === 0 || whole.numeral.vague) return null
  const after = r.token(whole.next)
  if (after && (after.kind !== 'mark' || !'.,;!?)\n'.includes(after.value))) return null
  const value = ((negative ? -1 : 1) * numeral.low) / whole.numeral.low
  return draft(r.start(first), whole.numeral.end, whole.next, {
    low: value,
    high: value,
    place: Math.abs(value) / 10,
    kind: 'ratio'
  })
}

/** two-thirds, three quarters, a fifth, one in five, two out of five hundred. */
export function englishFraction(r: Reader, { numeral, next }: NumberAt): Draft | null {
  if (numeral.vague || numeral.low !== numeral.high) return null
  const part = fractionPart(r, { numeral, next })
  if (part) {
    const { above, below } = part
    return draft(numeral.start, r.end(part.next - 1), part.next, {
      low: above / below,
      high: above / below,
      place: above / below / 10,
      kind: 'ratio'
    })
  }
  if (r.word(next) === 'over') return overFraction(r, { numeral, next })
  const one = oneNounIn(r, numeral, next)
  if (one) return one
  const out = r.word(next) === 'out' && r.word(next + 1) === 'of'
  if (!out && r.word(next) !== 'in') return null
  const from = out ? next + 2 : next + 1
  const whole = readNumber(r.scanned, r.word(from) === 'every' ? from + 1 : from)
  if (!whole || whole.numeral.vague || whole.numeral.low <= numeral.low || !Number.isInteger(numeral.low))
    return null
  const { low } = whole.numeral
  if (!out) {
    if (low > 1900 && low < 2100) return null
    const spoken = numeral.script === 'words' && whole.numeral.script === 'words'
    if (numeral.low > 1 && low % 5 !== 0 && !(spoken && low < 10)) return null
    if (numeral.low > 1 && low > 100) return null
    if (
      numeral.low > 1 &&
      /^(?:year|month|week|day|hour|minute|second|game|match|start|inning|attempt|quarter)s?$/.test(
        r.word(whole.next)
      )
    )
      return null
    if (r.mark(whole.next) === '%') return null
  }
  const value = numeral.low / low
  return draft(numeral.start, whole.numeral.end, whole.next, {
    low: value,
    high: value,
    place: value / 10,
    kind: 'ratio'
  })
}

const notShared =
  /^(?:year|month|week|day|hour|minute|second|game|match|start|inning|attempt|quarter|season|race|innings)s?$/

/** one school in seven: what is shared stands between the two numbers. */
function oneNounIn(r: Reader, numeral: NumberAt['numeral'], next: number): Draft | null {
  if (numeral.low !== 1 || numeral.script !== 'words' || r.word(next + 1) !== 'in') return null
  const noun = r.word(next)
  if (isStop(noun) || enUnitNames.has(noun) || isPlural(noun)) return null
  const whole = readNumber(r.scanned, next + 2)
  const low = whole?.numeral.low ?? 0
  if (!whole || whole.numeral.vague || low < 2 || (low > 12 && low % 5 !== 0) || (low > 1800 && low < 2100))
    return null
  if (notShared.test(r.word(whole.next)) || enUnitNames.has(r.word(whole.next)) || r.mark(whole.next) === '%')
    return null
  return draft(numeral.start, whole.numeral.end, whole.next, {
    low: 1 / low,
    high: 1 / low,
    place: 0.1 / low,
    kind: 'ratio'
  })
}

const voting = new Set(
  'vote votes voted voting majority ruled odds approved passed rejected backed carried outvoted'.split(' ')
)

/** voted 217 to 213, a majority of 10 to two */
export function tally(r: Reader, at: number, { numeral, next }: NumberAt): Draft | null {
  if (r.word(next) !== 'to' || numeral.vague || !Number.isInteger(numeral.low)) return null
  const right = readNumber(r.scanned, next + 1)
  if (!right || right.numeral.low > numeral.low || right.numeral.low === 0 || right.numeral.vague) return null
  let told = false
  for (let i = at - 1; i >= at - 5 && r.token(i)?.kind === 'word'; i--) told ||= voting.has(r.word(i))
  if (!told) return null
  const value = numeral.low / right.numeral.low
  return draft(numeral.start, right.numeral.end, right.next, {
    low: value,
    high: value,
    place: value / 10,
    kind: 'ratio'
  })
}

const beforeShare = new Set(
  'by about nearly almost around roughly approximately than over under some to just'.split(' ')
)

const manyVerbs = new Set('were are have say think believe want do will'.split(' '))

/** half of, almost half, half an hour; a third of, by a quarter. */
export function share(r: Reader, at: number): Draft | null {
  const word = r.word(at)
  if (word === 'half') return partOfUnit(r, at) ?? englishHalf(r, at)
  if (word !== 'a' && word !== 'an') return null
  const measured = word === 'a' ? partOfUnit(r, at + 1) : null
  if (measured) return measured
  const parts = partWord(r, at + 1)
  const next = r.word(at + 2)
  if (parts === null || parts === 2 || (r.token(at + 2)?.kind === 'mark' && r.mark(at + 2) === '-'))
    return null
  if (next !== '' && !isStop(next)) return null
  const by = r.word(at - 1)
  const plural =
    manyVerbs.has(next) && (parts > 3 || next !== 'will') && (at === 0 || !r.capital(at) || r.opens(at))
  const sized =
    beforeShare.has(by) ||
    enChange.has(by) ||
    next === 'less' ||
    next === 'more' ||
    next === 'fewer' ||
    plural
  if (next !== 'of' && (next !== '' || (parts === 4 && at > 0)) && !sized) return null
  return draft(r.start(at), r.end(at + 1), at + 2, {
    low: 1 / parts,
    high: 1 / parts,
    place: 0.1 / parts,
    kind: 'ratio'
  })
}
