import { streetWords } from '../lexicon/quiet-words.ts'
import type { Reader } from '../reader.ts'

/** 2229 West Gary Boulevard: a number, one to four capitalised words, a word for a street. */
export function isAddress(r: Reader, at: number): boolean {
  for (let i = at + 1; i <= at + 5; i++) {
    if (r.token(i)?.kind !== 'word' || !r.capital(i)) return false
    if (i > at + 1 && streetWords.has(r.word(i))) return true
  }
  return false
}
