import { streetWords } from '../lexicon/quiet-words.ts'
import type { Reader } from '../reader.ts'
import { isOrdinal } from './marks.ts'

/** 2229 West Gary Boulevard: a number, one to four capitalised words, a word for a street. */
export function isAddress(r: Reader, at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    // 45 East 62nd Street
    if (
      r.token(i)?.kind === 'number' &&
      i > at + 1 &&
      isOrdinal(r.token(i)?.numeral?.low ?? 0, r.word(i + 1))
    ) {
      i++
      continue
    }
    if (r.token(i)?.kind !== 'word' || !r.capital(i)) return false
    if (i > at + 1 && streetWords.has(r.word(i))) return true
  }
  return false
}
