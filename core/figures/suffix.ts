import { currencyCodes, currencySigns } from './lexicon/currencies.ts'
import { enSuffixes } from './lexicon/en-words.ts'
import type { Token } from './scan.ts'

/** The scale of a suffix such as bn after digits: glued, or spaced where it can mean nothing else. 0 where it is none. */
export function suffixScale(text: string, token: Token, tokens: readonly Token[], at: number): number {
  const scale = enSuffixes.get(token.value)
  if (scale === undefined) return 0
  const close = tokens[at - 1]?.end === token.start
  const raw = text.slice(token.start, token.end)
  if (token.value === 'cr') return priced(text, tokens[at - 2]) ? scale : 0
  if (token.value.length > 1) return token.value === 'mm' ? 0 : scale
  if (
    close &&
    (raw === 'M' || raw === 'B') &&
    !priced(text, tokens[at - 2]) &&
    /[A-Z]/.test(text[tokens[at + 1]?.start ?? text.length] ?? '') &&
    /[a-z]/.test(text.slice(tokens[at + 1]?.start ?? 0, tokens[at + 1]?.end ?? 0))
  )
    return 0
  if (raw === 'M' || raw === 'B' || (token.value === 'k' && close)) return scale
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
