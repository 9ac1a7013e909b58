import type { Approximation, Mark } from '../relations/approximation.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'

const blurs =
  /^(?:约|大约|约莫|大概|近|将近|接近|几近|上下|左右|多|余|来|几|about|around|roughly|approximately|some|an estimated|circa|nearly|almost|close to|or so|or thereabouts)$/i
const same = (word: string): string => word.toLowerCase()

/** Each mark kept alone, the others deleted with the space that held them. */
function keepOne({ marks, sentence }: Approximation): RepairDraft[] {
  return marks.map((kept) => ({
    label: { zh: `只留“${kept.word}”`, en: `Keep only “${kept.word}”` },
    edits: marks.filter((mark) => mark !== kept).map((mark) => deletion(mark, sentence.text, sentence.start))
  }))
}

function deletion(mark: Mark, text: string, offset: number): { start: number; end: number; text: string } {
  const before = text.charAt(mark.start - offset - 1)
  const after = text.charAt(mark.end - offset)
  if (after === ' ') return { start: mark.start, end: mark.end + 1, text: '' }
  if (before === ' ') return { start: mark.start - 1, end: mark.end, text: '' }
  return { start: mark.start, end: mark.end, text: '' }
}

// 近 and 余 look to opposite sides; about and nearly only blur twice.
function opposite(marks: readonly Mark[]): boolean {
  const near = marks.some(({ word }) => /^(?:近|将近|接近|几近)$/.test(word))
  return near && marks.some(({ word }) => /^[余多]$/.test(word))
}

function contradictory(marks: readonly Mark[]): boolean {
  if (opposite(marks)) return true
  const bounds = marks.filter(({ bound }) => bound)
  if (bounds.length === 0 || marks.length < 2) return false
  const words = new Set(marks.map(({ word }) => same(word)))
  // 至少300余人 says the same thing twice at worst, and desks print it; "up to about 50" and "over about three years" are sound.
  if (bounds.length === 1) {
    const [bound] = bounds
    const others = marks.filter((mark) => mark !== bound)
    if (bound && /^(?:至少|最少|不少于|不低于)$/.test(bound.word))
      return others.some(({ word }) => !/^[余多]$/.test(word))
    if (bound && /^[a-z]/i.test(bound.word)) {
      if (same(bound.word) === 'at least')
        return others.some(({ word }) => /^(?:nearly|almost|or so)$/i.test(word))
      return (
        /^(?:more than|fewer than|less than)$/i.test(bound.word) &&
        others.some(({ word }) => /^(?:nearly|almost|or so|exactly)$/i.test(word))
      )
    }
    return others.length > 0
  }
  return words.size > 1 && !(words.has('over') && words.has('up to'))
}

const stacked = (marks: readonly Mark[]): boolean =>
  marks.filter(({ word }) => blurs.test(word)).length >= 2 && !marks.some(({ bound }) => bound)

function quote(marks: readonly Mark[], between: string): string {
  return marks.map(({ word }) => word).join(between)
}

export const doubleMarker: Rule = {
  id: 'approx.double-marker',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    { language: 'zh', wrong: '约有300余人左右到场。', right: '约有300人到场。' },
    { language: 'zh', wrong: '大约200人左右参加了长跑。', right: '大约200人参加了长跑。' },
    { language: 'en', wrong: 'About some 300 or so people attended.', right: 'About 300 people attended.' },
    { language: 'en', wrong: 'Roughly 40 or so shops have shut.', right: 'Roughly 40 shops have shut.' }
  ],
  inBlock: (_, graph) =>
    graph.approximations
      .filter(({ marks }) => stacked(marks) && !contradictory(marks))
      .map(
        (each): Draft => ({
          start: each.start,
          end: each.end,
          figures: each.figures,
          message: {
            zh: `“${quote(each.marks, '”“')}”都是概数词，同一数字只用一个。`,
            en: `“${quote(each.marks, '” and “')}” all approximate one number; keep one.`
          },
          repairs: keepOne(each)
        })
      )
}

export const contradictoryBounds: Rule = {
  id: 'approx.contradictory-bounds',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['approx.double-marker', 'approx.exact-digits', 'approx.exact-word'],
  examples: [
    { language: 'zh', wrong: '至少50人以上受影响。', right: '至少50人受影响。' },
    { language: 'zh', wrong: '近300余名志愿者到场。', right: '近300名志愿者到场。' },
    { language: 'zh', wrong: '全程不到20分钟左右。', right: '全程不到20分钟。' },
    {
      language: 'en',
      wrong: 'At least more than 50 people were hurt.',
      right: 'At least 50 people were hurt.'
    },
    {
      language: 'en',
      wrong: 'More than 200 or more flights were late.',
      right: 'More than 200 flights were late.'
    }
  ],
  inBlock: (_, graph) =>
    graph.approximations
      .filter(({ marks }) => contradictory(marks))
      .map(
        (each): Draft => ({
          start: each.start,
          end: each.end,
          figures: each.figures,
          message: {
            zh: `“${quote(each.marks, '”“')}”界限不一或重复，只留一个。`,
            en: `“${quote(each.marks, '” and “')}” bound one number twice; delete one.`
          },
          repairs: keepOne(each)
        })
      )
}
