import type { ClaimCategory } from './claim.ts'
import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'

/** What the clauses of a sentence so far have set for those that follow. */
export interface Course {
  /** A poll speaks. */
  readonly polled: boolean
  /** Something is aimed at: 力争, plans to. */
  readonly aimed: boolean
  /** Something is expected: 预计, is likely to. */
  readonly expected: boolean
  /** What follows is still to come, said without a figure: 接下来将优化运力，到年底再开通2条新线. */
  readonly foretold: boolean
  /** The last claim was an estimate and gave a figure. */
  readonly reckoned: boolean
}

export const atStart = (polled: boolean): Course => ({
  polled,
  aimed: false,
  expected: false,
  foretold: false,
  reckoned: false
})

const opensPlan = /^[\s“]*(?:接下来|下一步|下一阶段|下阶段|今后|未来|明年|届时)/
const estimateItself = /^(?:an )?estimate/i

/** The course with what a clause says. */
export function heard(course: Course, clause: Clause, text: string, surveyed: boolean): Course {
  const bare = clause.figures.length === 0
  // 经数据中心测算: what an office has worked out is no forecast.
  const workedOut = text[clause.start] === '经'
  const estimates = workedOut ? [] : clause.hits.filter((hit) => hit.tags & Tag.Estimate)
  return {
    ...course,
    polled: course.polled || (clause.tags & Tag.Poll) !== 0 || (surveyed && answers(clause, text)),
    aimed: course.aimed || clause.hits.some((hit) => hit.tags & Tag.Aim),
    expected:
      course.expected || estimates.some((hit) => !estimateItself.test(text.slice(hit.start, hit.end))),
    foretold:
      course.foretold ||
      (bare && (estimates.length > 0 || opensPlan.test(text.slice(clause.start, clause.start + 16))))
  }
}

/** The course with a claim of that category made. What is planned goes on: 计划再建学校22所，新增学位3万个. */
export function claimed(course: Course, clause: Clause, category: ClaimCategory): Course {
  const estimate = category === 'estimate'
  const planned = (clause.tags & (Tag.Aim | Tag.Estimate | Tag.Done)) === Tag.Aim
  return {
    ...course,
    polled: course.polled || (category === 'poll' && clause.sentence.language === 'zh'),
    // 将首次突破11万人，创9年来新高
    reckoned: (estimate || (category === 'record' && course.aimed)) && clause.figures.length > 0,
    foretold: course.foretold || (clause.sentence.language === 'zh' && estimate && planned)
  }
}

/** Whether a clause that by itself tells what is, or how it moved, stands under what was planned or expected before it. */
export function isPlanned(
  before: Course,
  now: Course,
  read: ClaimCategory,
  clause: Clause,
  text: string
): boolean {
  if (read === 'level' && now.foretold) return true
  return (
    (read === 'level' || read === 'change' || read === 'share') &&
    (before.aimed || before.expected) &&
    goesOn(clause, text)
  )
}

/** Plans to close two plants and cut 850 jobs: a bare verb stands under the plan before it. */
function goesOn(clause: Clause, text: string): boolean {
  const found =
    /^\s*(?:(?:and|or) (?:then |also )?[a-z]+(?<!ed)|before [a-z]+ing(?: back)?(?: up| down)?(?: to)?) /.exec(
      text.slice(clause.start, clause.start + 30)
    )
  if (!found || clause.sentence.language !== 'en') return false
  const at = clause.start + found[0].length
  return (
    clause.figures[0]?.start === at ||
    /^(?:the|an?|its|their|all|more|some|another)\b/.test(text.slice(at, at + 8))
  )
}

// The Centre Party leads with 34 percent, after a sentence on the poll; 22 percent approve.
const answer =
  /\b(?:(?:is|are|was|were|stands?|stood|remain\w*|leads?|second|third|fourth|back|up|down) (?:on|at|with|to) |approve|disapprove|oppose|supports?|supported|favou?r|prefer|undecided|trust|agree|would vote|backs|backed|plan to|intend to|named|cited)/

const answers = (clause: Clause, text: string) =>
  clause.sentence.language === 'en' && answer.test(text.slice(clause.start, clause.end))
