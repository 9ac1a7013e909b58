import { enChange } from './lexicon/en-words.ts'
import { isStop } from './noun.ts'
import type { Reader } from './reader.ts'

/** cut hospital admissions by 75 per cent: the verb that opens the clause of an amount with "by". */
export function movedBy(r: Reader, at: number): 'up' | 'down' | null {
  for (let i = at; i > Math.max(-1, at - 8) && r.token(i)?.kind === 'word'; i--) {
    const word = r.word(i)
    const verb = word.startsWith('los') ? undefined : enChange.get(word)
    if (verb && word !== 'up' && word !== 'down') return verb
    if (word === 'to' || word === 'that' || word === 'which' || word === 'who') return null
  }
  return null
}

const owning = new Set('forecast its their his her our the a annual quarterly'.split(' '))
const transitive = /^(?:lift|rais|cut|boost|hik|increas|reduc|trim|slash|bump|grew|grow)/

/** lifted iron ore output 3%: the verb whose object stands between it and the share. */
export function movedObject(r: Reader, first: number): 'up' | 'down' | null {
  for (let i = first - 1; i > Math.max(-1, first - 7); i--) {
    if (r.mark(i) === '-' && r.joined(i)) continue
    const word = r.word(i)
    if (word === '') return null
    const verb =
      i < first - 1 && transitive.test(word) && r.word(i - 1) !== 'to' ? enChange.get(word) : undefined
    if (verb) return verb
    if (isStop(word) && !owning.has(word)) return null
  }
  return null
}
