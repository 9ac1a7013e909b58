import type { Figure } from '#core/figures'
import { englishCuts, englishRuns } from './clause-en.ts'
import type { Found } from './found.ts'
import { type Hit, Tag } from './lexicon/index.ts'
import { anyFrom, firstFrom, inside } from './order.ts'
import { breaksAtBracket, hanIn, type Run, runsWhere } from './run.ts'
import type { Sentence } from './sentence.ts'
import { leads } from './topic.ts'

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

function chineseRuns(sentence: Sentence, found: Found): Run[] {
  return runsWhere(sentence.pieces, (before, after, run) => {
    if (before.divider === 'bracket') return breaksAtBracket(found, before, after)
    if (before.divider === 'comma' && leads(found, before)) return false
    if (before.divider !== 'list') return true
    const figure = firstFrom(found.figures, after.start)
    if (!figure || figure.start >= after.end || !anyFrom(found.figures, run.start, run.end)) return false
    // 大型活动32场、社区宣传295场 names what each counts; 15人死亡、3人失踪 says what became of each.
    const told = inside(found.hits, figure.end, after.end).some((hit) => hit.tags & Tag.Result)
    return told || hanIn(found.text.slice(after.start, figure.start)) >= 2
  })
}

/** Two counts with only a noun between, at the end of a clause: 遍布20个省份70余人 says two things. */
function chineseCuts(run: Run, figures: readonly Figure[], found: Found): number[] {
  const [figure, last] = figures.slice(-2)
  if (!figure || !last || figure.kind !== 'count' || last.kind !== 'count') return []
  if (figure.counted === last.counted || found.text.slice(last.end, run.end).trim() !== '') return []
  const between = found.text.slice(figure.end, last.start)
  // 跑过七座桥, 三类合计85次: what ends so goes on.
  if (/[过了着到有为在达计共各约]$/.test(between)) return []
  return between.length > 0 && between.length <= 4 && hanIn(between) === between.length ? [last.start] : []
}
