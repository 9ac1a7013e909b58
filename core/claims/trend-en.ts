import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { grave, has, measured, seen, wished, wordsOf } from './reading.ts'

const moreOrFewer =
  /^\W*(?:more|fewer) (?:and (?:more|fewer) )?(?:people|women|men|children|families|households|workers|patients|drivers|students) [a-z]/i

/** Whether a clause tells of more or fewer people. */
export const countsPeople = (clause: Clause, text: string) =>
  moreOrFewer.test(text.slice(clause.start, clause.start + 60)) && !has(clause, Tag.Wish | Tag.Aim)

const adverb =
  /^ (?:sharply|steeply|significantly|markedly|dramatically|substantially|considerably|rapidly|drastically|steadily|gradually)\b/

// Members rose to praise him; a record, a level and a place are what prices rise to.
const bodily =
  /^ (?:to (?!(?:a|an|the|its|their|his|her|record|new|near|nearly|about|almost|around|more|less|over|under|levels?|pre)\b)[a-z]|silent|asleep|ill|apart|through|into line)/
const going = /(?:\bnot|n't|\b(?:continue[sd]?|began|begun|started) to) $/
const ongoing =
  /\b(?:keeps?|kept|began|started|still|been) (?:rising|falling|climbing|growing|shrinking|dropping|declining|increasing|decreasing|soaring|plunging|slowing|accelerating|widening|narrowing|worsening|easing|recovering)\b/
const streak =
  /\bfor (?:the |a )?\S+ (?:(?:consecutive|straight|successive) )?(?:year|month|quarter|week|day|season)s? (?:running|in a row)\b|\b\S+ (?:consecutive|straight|successive) (?:year|month|quarter|week|day|season)/

const unmoved =
  /\b(?:was|were|is|are|been|remain(?:s|ed)?|stay(?:s|ed)?|held|kept|stood) (?:\w+ly |little |all but )?(?:flat|unchanged|stable|steady|level|static|constant|unaltered|the same)\b/
const noun =
  '(?:rise|rises|fall|falls|increase|increases|decrease|decreases|decline|declines|drop|drops|surge|surges|jump|slump|spike|dip|slide|plunge|improvement|improvements|slowdown|rebound|recovery|upturn|downturn|reduction|reductions|growth|contraction|uptick|influx|exodus)'
// Stores posted a decline; there has been a sharp rise in. One who suffered a fall is hurt.
const reported = new RegExp(
  `\\b(?:posted|saw|seen|see|sees|recorded|reported|registered|enjoyed|suffered|showed|shown|experienced|noticed|witnessed|led to|caused|brought|driven|drove|[Tt]here (?:was|were|has been|have been|had been|is)) (?:an? |the |its |their |another |no |little |any |strong |fresh )(?:[\\w-]+ ){0,3}${noun}\\b|\\b[Tt]here (?:was|were|has been|is) (?:no|little) (?:\\w+ )?(?:change|difference)\\b`
)
const weighed =
  /^ (?:in|of|for|among) |\b(?:sharp|steep|slight|modest|big|huge|marked|significant|dramatic|notable|substantial|rapid|steady|small|further|continued)\b/

/** A change that is told by a noun: posted a decline for the seventh month. */
function reportsChange(clause: Clause, text: string, about: boolean): boolean {
  const words = wordsOf(clause, text)
  const found = reported.exec(words)
  if (!found || has(clause, Tag.Aim | Tag.Wish)) return false
  const after = words.slice(found.index + found[0].length)
  return about || weighed.test(after.slice(0, 5)) || weighed.test(found[0]) || streak.test(after)
}

// Fighting has intensified, congestion is growing: nobody needs to count what goes so; he has grown, and police widened the search.
const evolving =
  /\b(?:(?:has|have|had) (?:\w+ly )?(?:intensified|worsened|increased|decreased|declined|grown|risen|fallen|improved|deteriorated|strengthened|weakened|expanded|shrunk|slowed|accelerated|widened|narrowed|eased|multiplied|dwindled|diminished|escalated|spread)|(?:is|are|was|were) (?:\w+ly )?(?:growing|rising|falling|increasing|decreasing|declining|shrinking|worsening|spreading|intensifying|deteriorating|improving|dwindling|accelerating|slowing|escalating)|(?:intensified|worsened|increased|decreased|deteriorated|strengthened|weakened|shrank|dwindled|escalated|multiplied))(?=$|[,.;:)”"]| (?:in|since|over|as|for|again|further|\w+ly|against|across|among|every|this|last|and|but|during|after|too|throughout|faster|more)\b)/
const personal = /^\W*(?:(?:and|but|that|while) )?(?:i|he|she|we|you|it|who|mr|mrs|ms|dr)\b/i
// Guests are spending less; there are fewer of them every year.
// Springs are getting warmer.
const dwindling =
  /\b(?:is|are|was|were) (?:getting|becoming|growing) (?:[a-z]{2,}er|(?:more|less) [a-z]+|rarer|scarcer)\b|\b(?:is|are) \w+ing (?:(?:much|far|a lot|even) )?(?:less|more|fewer)(?=$|[,.;:”"]| (?:on|for|in|and|than|money|time)\b)|\b(?:fewer|more|less) [^,;]{0,30}\b(?:every|each|by the) (?:year|month|week|day)\b/

const evolves = (clause: Clause, text: string) =>
  !has(clause, Tag.Aim | Tag.Wish | Tag.Opinion) &&
  !personal.test(text.slice(clause.start, clause.start + 14)) &&
  (evolving.test(wordsOf(clause, text)) || dwindling.test(wordsOf(clause, text)))

/** Whether an English clause says so; in a headline a bare verb is finite. */
export function englishTrend(clause: Clause, text: string, headline: boolean): boolean {
  const about = has(clause, measured)
  if (about && unmoved.test(wordsOf(clause, text)) && !has(clause, Tag.Aim | Tag.Wish)) return true
  if (reportsChange(clause, text, about) || evolves(clause, text)) return true
  if (about && ongoing.test(wordsOf(clause, text)) && !has(clause, Tag.Aim | Tag.Wish)) return true
  for (const { hit, before } of seen(clause)) {
    if (wished(before) || bodily.test(text.slice(hit.end, hit.end + 24))) continue
    if (hit.tags & Tag.Moved && streak.test(text.slice(hit.end, Math.min(clause.end, hit.end + 50))))
      return true
    if (hit.tags & Tag.Trend && (about || has(clause, Tag.Degree | Tag.Result | grave))) return true
    if (hit.tags & Tag.Moved && (before & measured || adverb.test(text.slice(hit.end, hit.end + 16))))
      return true
    if (
      hit.tags & Tag.Bare &&
      before & measured &&
      going.test(text.slice(Math.max(clause.start, hit.start - 18), hit.start))
    )
      return true
    if (headline && hit.tags & Tag.Bare && before & measured) return true
    if (headline && hit.tags & measured && /^ (?:up|down) /.test(`${text.slice(hit.end, hit.end + 5)} `))
      return true
    if (about && hit.tags & Tag.Raised && has(clause, Tag.Degree)) return true
  }
  return false
}
