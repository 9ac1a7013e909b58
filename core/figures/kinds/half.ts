import { type Draft, draft } from '../draft.ts'
import type { FigureKind } from '../figure.ts'
import { enUnitNames } from '../lexicon/en-units.ts'
import { enScales, enUnits } from '../lexicon/en-words.ts'
import type { Reader } from '../reader.ts'
import { Trie } from '../trie.ts'

const afterHalf = new Set(
  'of the its their his her our all that those these my as a an an were was are is said say have had'.split(
    ' '
  )
)
const otherHalf = new Set(['first', 'second', 'better', 'other', 'latter', 'former', 'bottom', 'top'])
const beforeHalf = new Set(
  'by about almost nearly over around roughly than in to under approximately some exactly just least most only'.split(
    ' '
  )
)

/** half of, almost half, by half */
export function englishHalf(r: Reader, at: number): Draft | null {
  const before = r.word(at - 1)
  const next = r.word(at + 1)
  if ((r.mark(at + 1) === '-' && r.joined(at)) || (r.mark(at - 1) === '-' && r.joined(at - 1))) return null
  if (otherHalf.has(before) || ((before === 'a' || before === 'one') && next !== 'of')) return null
  const ends = next === '' && r.token(at + 1)?.kind !== 'number' && at > 0
  if (!afterHalf.has(next) && !beforeHalf.has(before) && !ends) return null
  // in the half: a part of the year or of a game
  if (before === 'the' && next !== 'of') return null
  const scaled = next === 'a' || next === 'an' ? r.word(at + 2) : next
  const mixed = before === 'and' && (r.token(at - 2)?.kind === 'number' || enUnits.has(r.word(at - 2)))
  return mixed || enScales.has(scaled) ? null : half(r, at, r.start(at), r.end(at))
}

const partSizes = new Map([
  ['half', 0.5],
  ['quarter', 0.25]
])

/** half an hour, half a per cent, a half turn, a quarter mile. */
export function partOfUnit(r: Reader, at: number): Draft | null {
  const size = partSizes.get(r.word(at))
  if (size === undefined) return null
  const article = r.word(at + 1) === 'a' || r.word(at + 1) === 'an'
  const from = article ? at + 2 : at + 1
  const spelt = r.word(from) === 'per' && r.word(from + 1) === 'cent'
  const unit = enUnitNames.get(spelt ? 'per cent' : r.word(from))
  if (!unit || (unit.kind !== 'duration' && unit.kind !== 'measure' && unit.kind !== 'percent')) return null
  // a quarter century says no number, a quarter mile does
  if (size < 0.5 && unit.kind === 'duration') return null
  const before = r.word(at - 1)
  if (!article && before !== 'a' && before !== 'one' && r.mark(at - 1) !== '-') return null
  if (['first', 'second'].includes(before)) return null
  const first = before === 'a' ? at - 1 : at
  const last = spelt ? from + 1 : from
  return draft(r.start(first), r.end(last), last + 1, {
    low: size,
    high: size,
    place: size / 5,
    kind: unit.kind,
    unit: unit.unit
  })
}

/** 一半, 半数, 过半, 减半, 近半: half of something. */
export function chineseHalf(r: Reader, at: number): Draft | null {
  const { start } = r.token(at) ?? { start: 0 }
  const { text } = r
  const before = text[start - 1] ?? ''
  const after = text[start + 1] ?? ''
  if (before === '一' && !(r.isHan(start + 1) && '天径岛'.includes(after)))
    return half(r, at, start - 1, start + 1)
  if (after === '数' && text[start + 2] !== '表') return half(r, at, start, start + 2)
  if (before === '过' || before === '近' || before === '逾' || before === '超') {
    const third = text[start - 2] ?? '\n'
    if (r.isHan(start + 1) && !'的，。、以左上都数人家受民时'.includes(after)) return null
    if (before === '近' && '附最靠'.includes(third)) return null
    return half(r, at, start, start + 1)
  }
  if (before === '减' && !r.isHan(start + 1)) return half(r, at, start, start + 1)
  const unit = halved.at(text, start + 1)
  if (!unit || '上下前后大东西南北夜路空生多一过'.includes(before || '\n')) return null
  const word = text.slice(unit.start, unit.end)
  const { end } = unit
  const follower = text[end] ?? '\n'
  if (word === '成' && '品年'.includes(follower)) return null
  if (word === '码' && !/[升降]息?$/.test(text.slice(Math.max(0, start - 2), start))) return null
  if ('报度程价刊谈球会边'.includes(follower) || (word === '天' && !/[的，。]/.test(follower))) return null
  const [kind, name, low] = unit.value
  return draft(start, end, r.seek(end, at).at, {
    low,
    high: low,
    place: low / 5,
    kind,
    unit: name,
    modifier: word.includes('多') ? 'over' : 'exact'
  })
}

/** What half of it is, by the word after 半. */
const halved = new Trie<readonly [kind: FigureKind, unit: string, low: number]>(
  (
    [
      [
        'duration',
        0.5,
        'year 年, day 天, month 个月 个多月, hour 小时 个小时 个多小时 个钟头, century 个世纪'
      ],
      [
        'measure',
        0.5,
        'kilometer 公里, li 里, mu 亩, jin 斤, tonne 吨, meter 米, liter 升, kilogram 公斤, liang 两'
      ],
      ['percent', 5, 'percent 成'],
      ['percentage-point', 0.125, 'percentage-point 码']
    ] as const
  ).flatMap(([kind, low, units]) =>
    units.split(', ').flatMap((entry) => {
      const [unit = '', ...words] = entry.split(' ')
      return words.map((word) => [word, [kind, unit, low]] as const)
    })
  )
)

const half = (r: Reader, at: number, start: number, end: number): Draft =>
  draft(start, end, r.seek(end, at).at, { low: 0.5, high: 0.5, place: 0.05, kind: 'ratio' })
