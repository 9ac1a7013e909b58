import { type Draft, draft } from '../draft.ts'
import { readNumber } from '../english.ts'
import type { Reader } from '../reader.ts'

const sizes: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3]
])
const adverbs = new Set(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly annually'.split(' ')
)
const spells = new Set(
  'minute hour day night week fortnight month quarter term season year decade century generation'.split(' ')
)
const since = new Set(['ago', 'earlier', 'later'])

/** twice daily, once a week, twice-yearly, once every two years: how often something happens. */
export function often(r: Reader, at: number): Draft | null {
  const size = sizes.get(r.word(at))
  if (size === undefined) return null
  const from = r.mark(at + 1) === '-' && r.joined(at) ? at + 2 : at + 1
  const next = spellEnd(r, from)
  if (next === 0 || since.has(r.word(next))) return null
  const per = r.text.slice(r.start(from), r.end(next - 1))
  return draft(r.start(at), r.end(at), next, { low: size, high: size, per })
}

/** The token after what is counted by: daily, a day, every two years. 0 where none stands there. */
function spellEnd(r: Reader, at: number): number {
  const word = r.word(at)
  if (adverbs.has(word)) return at + 1
  if (word !== 'a' && word !== 'an' && word !== 'per' && word !== 'each' && word !== 'every') return 0
  if (spells.has(r.word(at + 1))) return at + 2
  const every = word === 'every' ? readNumber(r.scanned, at + 1) : null
  return every && spells.has(r.word(every.next).replace(/s$/, '')) ? every.next + 1 : 0
}
