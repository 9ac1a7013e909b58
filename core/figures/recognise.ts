import type { Language } from '#core/language'
import { changeOf } from './change.ts'

import type { Draft } from './draft.ts'
import { beginsNumber, readNumber } from './english.ts'
import type { Figure, Interval } from './figure.ts'
import { inherit } from './inherit.ts'
import { nearly, within, worded } from './interval.ts'
import { aged } from './kinds/age.ts'
import { counts } from './kinds/count.ts'
import { chineseHalf } from './kinds/half.ts'
import { chineseFraction } from './kinds/han-fraction.ts'
import { indexed } from './kinds/index-points.ts'
import { chineseMultiple, englishMultiple, times } from './kinds/multiple.ts'
import { often } from './kinds/often.ts'
import { partPoint, partUnit, pointed } from './kinds/part-point.ts'
import { discount } from './kinds/percent.ts'
import { raceTime } from './kinds/race-time.ts'
import { chineseRank, englishRank } from './kinds/rank.ts'
import { chineseOneIn, comparedTo, englishFraction, proportion, score, share, tally } from './kinds/ratio.ts'
import { modify } from './modifier.ts'
import { headNoun } from './noun.ts'
import { vulgarFraction } from './parts.ts'
import { perOf } from './per.ts'
import { quantity } from './quantity.ts'
import { inTitle } from './quiet/names.ts'
import { quietAfter } from './quiet/quiet.ts'
import { Reader } from './reader.ts'
import { scan } from './scan.ts'
import { closeUp } from './spacing.ts'

/**
 * Every figure of one block of text, in reading order and without overlap, offsets into `text`. `language` is the article's; words of
 * the other language inside are read as such.
 */
export function recognise(text: string, language: Language): Figure[] {
  const scanned = scan(text)
  const closed = scanned.han ? closeUp(text, scanned.plain) : null
  if (closed) return recognise(closed.text, language).map((figure) => setBack(figure, text, closed.places))
  const r = new Reader(scanned, language)
  const titled = scanned.plain.includes('《')
  const figures: Figure[] = []
  let free = 0
  let from = 0
  for (const at of scanned.candidates) {
    if (at < from || (titled && inTitle(scanned.plain, scanned.tokens[at]?.start ?? 0))) continue
    r.floor = from
    const found = figureAt(r, at)
    if (found === null) continue
    if (typeof found === 'number') from = found
    else {
      from = found.next
      if (found.start < free) continue
      figures.push(settled(text, found))
      free = found.end
    }
  }
  return figures.length > 0 ? inherit(scanned.plain, figures, text) : figures
}

/** A figure of a text closed up, where it stands in the text as it was. */
function setBack(figure: Figure, text: string, places: readonly number[]): Figure {
  const start = places[figure.start] ?? 0
  const end = (places[figure.end - 1] ?? text.length - 1) + 1
  return { ...figure, start, end, text: text.slice(start, end) }
}

/** The figure that token `at` begins; the token to go on from where it is quiet; null where nothing begins. */
function figureAt(r: Reader, at: number): Draft | number | null {
  const token = r.token(at)
  if (!token) return null
  switch (token.kind) {
    case 'han':
    case 'code':
      return null
    case 'trigger': {
      const special =
        chineseMultiple(r, at) ?? (token.value === '半' ? chineseHalf(r, at) : null) ?? discount(r, at, null)
      return special && completed(r, special, at)
    }
    case 'word': {
      const special =
        englishMultiple(r, at) ?? englishRank(r, at) ?? partPoint(r, at) ?? share(r, at) ?? often(r, at)
      if (special) {
        pointed(r, special)
        partUnit(r, special)
        return completed(r, special, at)
      }
      if (!beginsNumber(token.value)) return null
      // The Final Four, Formula One: a capital within a sentence makes a name of it.
      if (r.capital(at) && !r.opens(at) && !r.titled) return null
      break
    }
    case 'mark':
      if (vulgarFraction(token.value) === null) return null
  }
  const number = readNumber(r.scanned, at)
  if (!number) return null
  const { numeral, next } = number
  // Nothing of the English readings, scores and fractions stands right before a Chinese character.
  const beforeHan = r.isHan(numeral.end)
  const special =
    (r.scanned.han ? chineseRank(r, number) : null) ??
    (beforeHan ? null : (englishRank(r, at) ?? raceTime(r, at, number))) ??
    (r.scanned.han
      ? (discount(r, at, number) ?? chineseFraction(r, number) ?? chineseOneIn(r, number))
      : null)
  if (special) return completed(r, special, at)
  const quiet = quietAfter(r, at, number)
  if (quiet > 0) return quiet
  const result = beforeHan ? null : (score(r, at, number) ?? tally(r, at, number))
  // lost 1-2 to Hull: who lost moved nothing
  if (result) return { ...completed(r, result, at), change: null }
  const related =
    (beforeHan && r.text[numeral.end] !== '比' ? null : proportion(r, number)) ??
    (beforeHan ? null : (englishFraction(r, number) ?? times(r, number)))
  if (related) {
    negate(r, related, at)
    pointed(r, related)
    partUnit(r, related)
    return completed(r, related, at)
  }
  const made = quantity(r, at, number)
  if (!made) return next
  // ½的村民, 不足½
  if (token.kind === 'mark' && made.kind === 'count' && made.counted === null) made.kind = 'ratio'
  pointed(r, made)
  indexed(r, made, at)
  if (r.scanned.han) comparedTo(r, made)
  aged(r, made, at)
  const first = firstToken(r, at, made.start)
  const complete = completed(r, made, first)
  return counts(r, complete, at, numeral) ? complete : Math.max(next, made.next)
}

/** minus three quarters: a fraction with its sign in words. */
function negate(r: Reader, made: Draft, at: number): void {
  const word = r.word(at - 1)
  if ((word !== 'minus' && word !== 'negative') || r.word(at - 2) === 'or' || made.low === null) return
  if (made.kind !== 'ratio' || made.start !== r.start(at)) return
  made.start = r.start(at - 1)
  made.low = -made.low
  made.high = made.low
}

function firstToken(r: Reader, at: number, start: number): number {
  let i = at
  while (i > 0 && r.start(i) > start) i--
  return i
}

/** Modifiers, denominator and change of a figure. */
function completed(r: Reader, made: Draft, first: number): Draft {
  const per = perOf(r, made)
  if (per) {
    made.per = per.text
    if (per.end !== null) made.end = per.end
    else if (
      made.start > 0 &&
      per.text.startsWith('每') &&
      r.text.startsWith(per.text, made.start - per.text.length)
    )
      made.start -= per.text.length
  }
  const start = made.start
  const next = made.next
  modify(r, made, firstToken(r, first, start))
  if (made.next > next && made.counted === null && made.kind === 'count' && !r.isHan(made.end)) {
    made.counted = headNoun(r, made.next)
    if (!per) made.per = perOf(r, made)?.text ?? null
  }
  if (per) made.next = Math.max(made.next, per.next)
  if (made.modifier === 'vague' || made.kind === 'rank') made.change = null
  else made.change = changeOf(r, made, firstToken(r, first, made.start))
  if (
    made.kind === 'percent' &&
    made.change !== 'to' &&
    made.change !== null &&
    r.text[made.end - 1] === '厘'
  ) {
    // 下調0.25厘: of a rate in per cent
    made.kind = 'percentage-point'
    made.unit = 'percentage-point'
  }
  return made
}

/** The figure of a finished draft. */
function settled(text: string, made: Draft): Figure {
  return {
    start: made.start,
    end: made.end,
    text: text.slice(made.start, made.end),
    kind: made.kind,
    low: tidy(made.low),
    high: tidy(made.high),
    modifier: made.modifier,
    interval: intervalOf(made),
    unit: made.unit,
    counted: made.counted,
    change: made.change,
    per: made.per
  }
}

/** Without the dust that binary fractions leave: 4.1 billion is 4100000000. */
function tidy(value: number | null): number | null {
  if (value === null || Number.isInteger(value)) return value
  const rounded = Math.round(value * 1e6) / 1e6
  return Math.abs(value - rounded) <= 1e-12 * Math.abs(value) ? rounded : value
}

function intervalOf(made: Draft): Interval {
  if (made.bounds)
    return { min: made.bounds[0], max: made.bounds[1], minInclusive: true, maxInclusive: false }
  if (made.low === null || made.high === null) return within(null, null)
  if (made.near && made.low === made.high) return nearly(made.low, made.place)
  const low = tidy(made.low) ?? made.low
  const high = tidy(made.high) ?? made.high
  return worded(made.modifier, low, high, made.place, made.width)
}
