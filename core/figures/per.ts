import type { Draft } from './draft.ts'
import { zhPer } from './lexicon/zh-words.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

const zhTrie = new Trie(zhPer.map((word) => [word, true] as const))

const units = new Set(
  'year month week day hour minute second annum night quarter share barrel gallon litre liter tonne ton pound ounce bushel head person people household kilogram kilo kg gram mile km kilometre kilometer hectare acre square cubic game capita unit piece dozen student pupil child patient passenger customer user worker employee family resident inhabitant seat ticket visit visitor bottle cup box bag pack packet packs book copy page word call message minute trip ride flight room bed home property megawatt kwh mwh sq m2 gigabyte gb security vehicle car animal cow'.split(
    ' '
  )
)

/** The denominator of a figure: every 100,000 people, a share, 每10万人. It may reach into the words after the figure. */
export function perOf(r: Reader, draft: Draft): { text: string; next: number; end: number | null } | null {
  const { text } = r
  if (text[draft.end] === '/' && r.isHan(draft.end + 1)) {
    let end = draft.end + 1
    while (end < draft.end + 6 && r.isHan(end) && !'的，。、左以'.includes(text[end] ?? '')) end++
    return { text: text.slice(draft.end, end), next: r.seek(end, draft.next).at, end }
  }
  if (r.isHan(draft.start - 1)) return chinesePer(r, draft.start, draft.next)
  const at = draft.next
  if (r.mark(at) === '/' && r.token(at + 1)?.kind === 'word' && r.joined(at) && draft.kind !== 'count') {
    return { text: text.slice(r.start(at), r.end(at + 1)), next: at + 2, end: null }
  }
  const hyphen = r.mark(at) === '-' && r.joined(at) ? 1 : 0
  const word = r.word(at + hyphen)
  if (word === 'per') {
    let last = at + hyphen + 1
    if (r.token(last)?.kind === 'number') {
      last++
      if (r.word(last) === 'million' || r.word(last) === 'thousand' || r.word(last) === 'hundred') last++
    }
    if (r.mark(last) === '-') last++
    if (r.token(last)?.kind !== 'word') last--
    else if (['square', 'cubic', 'sq'].includes(r.word(last)) && r.token(last + 1)?.kind === 'word') last++
    if (last <= at + hyphen) return null
    return { text: text.slice(r.start(at + hyphen), r.end(last)), next: last + 1, end: null }
  }
  if (
    (word === 'a' || word === 'an' || word === 'each' || word === 'every') &&
    units.has(r.word(at + hyphen + (r.mark(at + hyphen + 1) === '-' ? 2 : 1)))
  ) {
    const last = at + hyphen + (r.mark(at + hyphen + 1) === '-' ? 2 : 1)
    return { text: text.slice(r.start(at + hyphen), r.end(last)), next: last + 1, end: null }
  }
  return null
}

function chinesePer(
  r: Reader,
  start: number,
  next: number
): { text: string; next: number; end: null } | null {
  const { text } = r
  for (let i = start - 1; i >= Math.max(0, start - 14); i--) {
    const char = text[i] ?? ''
    if ('，,。;；、:：'.includes(char)) return null
    if (char === '每') {
      let end = i + 1
      while (end < start && !'的有约近超达收支需仅为增减平'.includes(text[end] ?? '') && end - i < 8) end++
      return { text: text.slice(i, end), next, end: null }
    }
    const match = zhTrie.before(text, i + 1)
    if (match) return { text: text.slice(match.start, match.end), next, end: null }
  }
  return null
}
