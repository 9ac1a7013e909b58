import { enScales, enVague } from './lexicon/en-words.ts'
import { type NumberAt, numeral } from './number.ts'
import type { Token } from './scan.ts'

/** Words that with a scale behind them count no further: several hundred. */
export const several = new Set(['several', 'few', 'many', 'couple'])

const afterScores = new Set(
  'of more others dead killed injured wounded hurt missing feared arrested trapped hospitalised hospitalized detained displaced'.split(
    ' '
  )
)
const opening = new Set('are were have had'.split(' '))

/** Scores of people; but test scores rose, and he scores twice. */
function manyScores(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.value ?? ''
  if (next === 'of') return tokens[i + 2]?.kind === 'word'
  const before = tokens[i - 1]
  return afterScores.has(next) || (opening.has(next) && (before === undefined || before.kind === 'mark'))
}

/** dozens, tens of thousands, several hundred, a few thousand. */
export function readVague(tokens: readonly Token[], i: number): NumberAt | null {
  const first = tokens[i]
  if (!first) return null
  const bounds = enVague.get(first.value)
  if (bounds && first.value === 'scores' && !manyScores(tokens, i)) return null
  if (bounds) {
    let [min, max] = bounds
    let next = i + 1
    const scaleWord = tokens[i + 2]
    const scale = scaleWord ? enVague.get(scaleWord.value) : undefined
    if (tokens[i + 1]?.value === 'of' && scale && (scaleWord?.value ?? '') !== 'dozens') {
      min *= scale[0]
      max = max === null ? null : max * scale[0]
      next = i + 3
    }
    const end = tokens[next - 1]?.end ?? first.end
    return {
      numeral: numeral(first.start, end, min, min, { high: max ?? Number.POSITIVE_INFINITY, vague: true }),
      next
    }
  }
  let at = i
  if (first.value === 'a' && several.has(tokens[i + 1]?.value ?? '')) at++
  const word = tokens[at]
  if (
    !word ||
    !several.has(word.value) ||
    (word.value === 'couple' && at === i) ||
    (word.value === 'few' && at === i)
  )
    return null
  let next = at + 1
  if (tokens[next]?.value === 'of') next++
  const scaleWord = tokens[next]
  if (scaleWord?.kind !== 'word') return null
  const scale = enScales.get(scaleWord.value) ?? enVague.get(scaleWord.value)?.[0]
  if (scale === undefined) return null
  return {
    numeral: numeral(first.start, scaleWord.end, 2 * scale, scale, { high: 10 * scale, vague: true }),
    next: next + 1
  }
}
