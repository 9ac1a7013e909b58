import type { Clause } from './clause.ts'
import { type Hit, Tag } from './lexicon/index.ts'
import { grave, has, measured, seen, wished, wordsOf } from './reading.ts'

/** What follows the verb of change: nothing, 了, 中 or 。 say that it is the predicate; 的 makes it an attribute. */
function predicate(clause: Clause, text: string, hit: Hit): boolean {
  const rest = text.slice(hit.end, Math.min(hit.end + 2, clause.end))
  if (/^(?:趋势|态势|势头)/.test(rest))
    return /[呈现成]/.test(text.slice(Math.max(clause.start, hit.start - 12), hit.start))
  return !/^(?:的|率|额|量|点|极|期|区|型|性|式|空间|动力|压力)/.test(rest)
}

function ends(clause: Clause, text: string, hit: Hit): boolean {
  return /^(?:了|中|之中|明显|显著|较快|较大|趋势|态势|势头)?[\s”"’)）」]*$/.test(
    text.slice(hit.end, Math.min(clause.end, hit.end + 12))
  )
}

const policy =
  /(?:推动|促进|保持|抑制|应对|防止|遏制|确保|实现|支持|助力|拉动|稳定|控制|努力|着力|加强|积极|全力|通过|用于|以|为|让|使)[^，,]{0,10}$/

/** Whether a Chinese clause says that something has changed. */
export function chineseTrend(clause: Clause, text: string): boolean {
  let subject: Hit | null = null
  for (const { hit, before } of seen(clause)) {
    if (hit.tags & measured) subject = hit
    if (wished(before)) continue
    if (hit.tags & Tag.Trend) return true
    if (!(hit.tags & (Tag.Moved | Tag.Raised)) || !predicate(clause, text, hit)) continue
    const degree = (before & Tag.Degree) !== 0
    const steady = (before & Tag.Steady) !== 0
    const last = ends(clause, text, hit)
    // 促进收入增长 is a policy; 收入保持增长 is what happened.
    const acting = subject && subject.start < hit.start ? subject.start : hit.start
    const sought = policy.test(text.slice(Math.max(clause.start, acting - 14), acting))
    if (hit.tags & Tag.Moved && !sought) {
      const compared = has(clause, Tag.Steady | Tag.Degree | Tag.Comparative | Tag.Base)
      if ((before & measured && (last || compared)) || (before & Tag.Unmeasured && last)) return true
      if (degree && !steady && last) return true
    }
    if (hit.tags & Tag.Raised && steady && before & measured && last && !sought) return true
    if (hit.tags & Tag.Raised && !steady) {
      if (degree) return true
      if (before & (measured | Tag.Unmeasured) && last && !sought) return true
      if (text.startsWith('了', hit.end) && has(clause, measured) && !sought) return true
    }
  }
  return false
}

const people = /(?:年轻人|老人|老年人|学生|孩子|游客|顾客|客人|居民|村民|农户|商户|企业|门店|车辆|订单|的人)$/

const moreOrFewer =
  /^\W*(?:more|fewer) (?:and (?:more|fewer) )?(?:people|women|men|children|families|households|workers|patients|drivers|students) [a-z]/i

/** 村里的年轻人越来越少, more people live alone: how many they are could be counted. */
export function counts(clause: Clause, text: string): boolean {
  if (clause.sentence.language === 'en') {
    return moreOrFewer.test(text.slice(clause.start, clause.start + 60)) && !has(clause, Tag.Wish | Tag.Aim)
  }
  return clause.hits.some(
    ({ start, tags }) =>
      (tags & Tag.Moved) !== 0 &&
      text.startsWith('越来越', start) &&
      people.test(text.slice(Math.max(clause.start, start - 5), start))
  )
}

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
  `\\b(?:posted|saw|seen|see|sees|recorded|reported|registered|enjoyed|suffered|showed|shown|experienced|noticed|witnessed|led to|caused|brought|driven|drove|there (?:was|were|has been|have been|had been|is)) (?:an? |the |its |their |another |no |little |any |strong |fresh )(?:[\\w-]+ ){0,3}${noun}\\b`
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

/** Whether an English clause says so; in a headline a bare verb is finite. */
export function englishTrend(clause: Clause, text: string, headline: boolean): boolean {
  const about = has(clause, measured)
  if (about && unmoved.test(wordsOf(clause, text)) && !has(clause, Tag.Aim | Tag.Wish)) return true
  if (reportsChange(clause, text, about)) return true
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
