import type { Figure } from '#core/figures'
import { englishCuts, englishRuns } from './clause-en.ts'
import { chineseCuts, chineseRuns } from './clause-zh.ts'
import type { Found } from './found.ts'
import type { Hit } from './lexicon/index.ts'
import { inside } from './order.ts'
import type { Sentence } from './sentence.ts'

/** A stretch of a sentence that can stand as one statement, with everything known of it. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  readonly figures: readonly Figure[]
  readonly hits: readonly Hit[]
  /** The tags of all hits. */
  readonly tags: number
}

/** The clauses of a sentence; together they hold each of its figures once. */
export function clausesOf(sentence: Sentence, found: Found): Clause[] {
  const clauses: Clause[] = []
  const runs = sentence.language === 'zh' ? chineseRuns(sentence, found) : englishRuns(sentence, found)
  for (const run of runs) {
    const figures = inside(found.figures, run.start, run.end)
    const cuts =
      sentence.language === 'zh' ? chineseCuts(run, figures, found) : englishCuts(run, figures, found)
    let start = run.start
    for (const end of [...cuts, run.end]) {
      const hits = inside(found.hits, start, end)
      clauses.push({
        start,
        end,
        sentence,
        figures: inside(figures, start, end),
        hits,
        tags: hits.reduce((tags, hit) => tags | hit.tags, 0)
      })
      start = end
    }
  }
  return clauses
}
