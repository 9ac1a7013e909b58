import { type Draft, draft } from '../draft.ts'
import { readHan } from '../han.ts'
import { enMultiples } from '../lexicon/en-words.ts'
import { planes } from '../noun.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'

/** 翻番, 翻了两番, 翻倍, 腰斩: how many times, or half. */
export function chineseMultiple(r: Reader, at: number): Draft | null {
  const { text } = r
  const start = r.start(at)
  if (text.startsWith('腰斩', start))
    return draft(start, start + 2, r.seek(start + 2, at).at, {
      low: 0.5,
      high: 0.5,
      place: 0.05,
      kind: 'ratio'
    })
  if (text[start] !== '翻') return null
  let i = start + 1
  if (text[i] === '了') i++
  if (text[i] === '近' || text[i] === '约') i++
  if (text[i] === '倍' || text[i] === '番') {
    if (text[i + 1] === '茄' || (text[i] === '番' && i > start + 1)) return null
    return draft(start, i + 1, r.seek(i + 1, at).at, { low: 2, high: 2, place: 1, kind: 'multiple' })
  }
  const times = readHan(text, r.scanned.raw, i)
  if (!times) return null
  const unit = text[times.end]
  if (unit === '番') {
    const value = 2 ** times.low
    let end = times.end + 1
    const more = text[end] === '多'
    if (more) end++
    return draft(start, end, r.seek(end, at).at, {
      low: value,
      high: 2 ** times.high,
      place: value / 2,
      kind: 'multiple',
      modifier: more ? 'over' : 'exact'
    })
  }
  if (unit === '倍') {
    const value = times.low + (times.low === 1 ? 1 : 0)
    return draft(start, times.end + 1, r.seek(times.end + 1, at).at, {
      low: value,
      high: value,
      place: 1,
      kind: 'multiple'
    })
  }
  return null
}

const played = new Set(
  'match matches title titles partner partners final finals champion champions pair pairing tennis event draw tournament player players team teams specialist semi-final crown win'.split(
    ' '
  )
)
const pairs = /^(?:men|women|boys|girls|ladies)['’]?s?['’]?$|^(?:mixed|the|in|and|wheelchair)$/

/** doubled, threefold, halved, twice as many, double the. */
export function englishMultiple(r: Reader, at: number): Draft | null {
  const word = r.word(at)
  const value = enMultiples.get(word)
  const end = r.end(at)
  if (value !== undefined) {
    if (
      word.startsWith('doubl') &&
      (r.word(at + 1) === 'down' || r.word(at + 1) === 'as' || r.word(at + 1) === 'up')
    )
      return null
    // the men's doubles, a doubles match
    if (word === 'doubles' && (played.has(r.word(at + 1)) || pairs.test(r.word(at - 1)))) return null
    return draft(r.start(at), end, at + 1, { low: value, high: value, place: 1, kind: 'multiple' })
  }
  if (word === 'halved' || word === 'halving' || word === 'halves') {
    if (word === 'halves' && r.word(at - 1) !== 'it') return null
    return draft(r.start(at), end, at + 1, { low: 0.5, high: 0.5, place: 0.05, kind: 'ratio' })
  }
  const size = doubles.get(word)
  if (size === undefined) return null
  const next = r.word(at + 1)
  const compares = word === 'twice' ? beside.has(next) : measured.has(next) || isBygone(r, at + 1)
  return compares
    ? draft(r.start(at), end, at + 1, { low: size, high: size, place: 1, kind: 'multiple' })
    : null
}

const doubles = new Map([
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4]
])
/** What stands behind twice where it compares; twice this week and twice his age are told apart by nothing else. */
const beside = new Set(['as', 'the', 'that', 'its', 'their', 'what'])
const measured = new Set(['the', 'that', 'its', 'their', 'what', 'his', 'this'])
/** What stands behind so many times where it compares, and does not say how often. */
const compared = new Set(
  `as the its their that what his her our those more higher greater larger bigger faster longer stronger heavier less fewer smaller lower likelier better worse
   forward trailing expected estimated prospective annual ebitda earnings book sales revenue average normal over oversubscribed`.split(
    /\s+/
  )
)

/** last year's, previous quarter's: the size of something, not when it happened. */
function isBygone(r: Reader, at: number): boolean {
  return (r.word(at) === 'last' || r.word(at) === 'previous') && r.word(at + 1).endsWith("'s")
}

/** 3x, three times, 12-fold. */
export function times(r: Reader, { numeral, next }: NumberAt): Draft | null {
  if (numeral.vague) return null
  const hyphen = r.mark(next) === '-' && r.joined(next) ? 1 : 0
  const word = r.word(next + hyphen)
  const make = (last: number): Draft =>
    draft(numeral.start, r.end(last), last + 1, {
      low: numeral.low,
      high: numeral.high,
      place: numeral.place,
      kind: 'multiple'
    })
  if (word === 'fold') return make(next + hyphen)
  if (
    ((word === 'x' && !planes.has(numeral.low)) || r.mark(next) === '×') &&
    r.token(next)?.start === numeral.end &&
    r.token(next + 1)?.kind !== 'number'
  )
    return make(next)
  if (word !== 'times') return null
  if (!Number.isInteger(numeral.low)) return make(next + hyphen)
  const after = next + hyphen + 1
  return compared.has(r.word(after)) || isBygone(r, after) ? make(next + hyphen) : null
}
