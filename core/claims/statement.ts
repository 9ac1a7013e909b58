import type { Span } from '#core/figures'
import type { Clause } from './clause.ts'
import { type Hit, Tag } from './lexicon/index.ts'

const has = (clause: Clause, tag: number) => (clause.tags & tag) !== 0

/** A term with the tags of all terms before it in its clause. */
interface Seen {
  readonly hit: Hit
  readonly before: number
}

function* seen(clause: Clause): Generator<Seen> {
  let before = 0
  for (const hit of clause.hits) {
    yield { hit, before }
    before |= hit.tags
  }
}

/** The first term with a tag; null where it stands under a wish. */
function stated(clause: Clause, tag: number): Hit | null {
  for (const { hit, before } of seen(clause)) if (hit.tags & tag) return wished(before) ? null : hit
  return null
}

/** What kind of statement of quantity a clause without a figure makes; null for none. */
export type Wording =
  | 'trend'
  | 'headcount'
  | 'record'
  | 'superlative'
  | 'comparison'
  | 'universal'
  | 'majority'
  | 'most'
  | 'vague'
  | 'single'

/** What a clause is read with. */
export interface Surroundings {
  /** An earlier part of its sentence speaks of what is wished or planned. */
  readonly aimed: boolean
  /** In a headline a bare verb is finite. */
  readonly headline: boolean
  readonly periods: readonly Span[]
}

/** Reads a clause that gives no figure. Wishes, forecasts and opinions are no statements. */
export function wordingOf(
  clause: Clause,
  text: string,
  { aimed, headline, periods }: Surroundings
): Wording | null {
  if (has(clause, Tag.Opinion)) return null
  if (aimed && !has(clause, Tag.Done)) return null
  const chinese = clause.sentence.language === 'zh'
  if (records(clause, text)) return 'record'
  if (chinese ? chineseTrend(clause, text) : englishTrend(clause, text, headline)) return 'trend'
  if (counts(clause, text)) return 'headcount'
  if (ranks(clause, text)) return 'superlative'
  if (compares(clause, text, periods)) return 'comparison'
  if (reachesAll(clause)) return 'universal'
  if (has(clause, Tag.Poll) && stated(clause, Tag.Vague)) return 'majority'
  if (most(clause, text)) return 'most'
  if (vague(clause, text)) return 'vague'
  return chinese && single(clause, text) ? 'single' : null
}

const wished = (before: number) => (before & (Tag.Aim | Tag.Wish)) !== 0 && (before & Tag.Done) === 0

// A superlative over a stretch of time is a record: the lowest since 2008, 近十年最少.
const stretches =
  /以来|近.{1,4}年|年来|历史(?:同期|上|以来|各)|[有史]史|\bsince\b|\bon record\b|\b(?:in|for) (?:\S{1,12} ){0,2}(?:years|decades|months|weeks)\b|\bin (?:a|its|his|her|their) (?:decade|generation|century|history|career)\b|\bin (?:\S{1,16} ){1,3}history\b/

/** Whether a superlative of the clause ranges over time. */
export function overTime(clause: Clause, text: string): boolean {
  return stretches.test(text.slice(clause.start, clause.end))
}

const emptiest =
  /\b(?:the|its|their|his|her) (?!(?:fore|inter|prot|requ|harv|conq|arr|cont|inv|dig|hon|gu|n|w|r)est\b)[a-z]+est (?:\S+ ){0,3}since\b/

const bestIn =
  /\b(?:best|worst) (?:\S+ ){1,3}(?:since|on record|in (?:a|\d+|\w+) (?:year|decade|generation|century)s?|for (?:a|\d+|\w+) (?:year|decade)s?)\b/

function records(clause: Clause, text: string): boolean {
  if (
    clause.sentence.language === 'en' &&
    [emptiest, bestIn].some((pattern) => pattern.test(text.slice(clause.start, clause.end)))
  )
    return true
  if (stated(clause, Tag.Record)) return true
  return stated(clause, Tag.Superlative) !== null && overTime(clause, text)
}

/** What follows the verb of change: nothing, 了, 中 or 。 say that it is the predicate; 的 makes it an attribute. */
function predicate(clause: Clause, text: string, hit: Hit): boolean {
  const rest = text.slice(hit.end, Math.min(hit.end + 2, clause.end))
  return !/^(?:的|率|额|量|点|极|期|区|型|性|式|空间|动力|压力|趋势)/.test(rest)
}

function ends(clause: Clause, text: string, hit: Hit): boolean {
  return /^(?:了|中|之中|明显|显著|较快|较大|趋势|态势)?[\s”"’)）」]*$/.test(
    text.slice(hit.end, Math.min(clause.end, hit.end + 12))
  )
}

const grave = Tag.Crime | Tag.Death | Tag.Health | Tag.Money
const measured = Tag.Counted | Tag.Surveyed
const policy =
  /(?:推动|促进|保持|抑制|应对|防止|遏制|确保|实现|支持|助力|拉动|稳定|控制|努力|着力|加强|积极|全力|通过|用于|以|为|让|使)[^，,]{0,10}$/

function chineseTrend(clause: Clause, text: string): boolean {
  for (const { hit, before } of seen(clause)) {
    if (wished(before)) continue
    if (hit.tags & Tag.Trend) return true
    if (!(hit.tags & (Tag.Moved | Tag.Raised)) || !predicate(clause, text, hit)) continue
    const degree = (before & Tag.Degree) !== 0
    const steady = (before & Tag.Steady) !== 0
    const last = ends(clause, text, hit)
    const sought = policy.test(text.slice(Math.max(clause.start, hit.start - 14), hit.start))
    if (hit.tags & Tag.Moved && !sought) {
      const compared = has(clause, Tag.Steady | Tag.Degree | Tag.Comparative | Tag.Base)
      if (before & measured && (last || compared)) return true
      if (degree && !steady && last) return true
    }
    if (hit.tags & Tag.Raised && steady && before & Tag.Counted && last && !sought) return true
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
function counts(clause: Clause, text: string): boolean {
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

function englishTrend(clause: Clause, text: string, headline: boolean): boolean {
  const about = has(clause, measured)
  if (about && ongoing.test(text.slice(clause.start, clause.end)) && !has(clause, Tag.Aim | Tag.Wish))
    return true
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
    if (about && hit.tags & Tag.Raised && has(clause, Tag.Degree)) return true
  }
  return false
}

const firstTo =
  /\b(?:the|its|his|her|their) (?:first|only|youngest|oldest) (?:\S+ ){0,2}(?:man|woman|person|people|player|team|country|city|state|company|bank|president|leader|athlete|driver|rider|club|party|candidate|nation|school|university|airline|court|[A-Z][a-z]+) (?:ever )?to\b/

/** Whether somebody is said to be the first, or the only one, to do something. */
export function isFirst(clause: Clause, text: string): boolean {
  return clause.sentence.language === 'en' && firstTo.test(text.slice(clause.start, clause.end))
}

const singledOut = /^(?:的是|的为|的依次|的仍然?是)/

const firstOf = /(?:系|为|是)[^，,]{0,16}(?:首次|首例|首个|首起|首位|第一次)/

/** A superlative with what it ranges over, or one that is the topic: 上座率最高的是主场. */
function ranks(clause: Clause, text: string): boolean {
  if (isFirst(clause, text) || firstOf.test(text.slice(clause.start, clause.end))) return true
  const hit = stated(clause, Tag.Superlative)
  if (!hit) return false
  return (
    has(clause, Tag.Scope) || (has(clause, measured) && singledOut.test(text.slice(hit.end, hit.end + 4)))
  )
}

const besideMark =
  /\b(?:above|below) (?:its|their|the|last|pre-)[^,;]{0,30}\b(?:peaks?|levels?|average|target|limit|trend|norm|high|low|year's|threshold|range)\b/
const hoped = /\bthan\b.{0,30}\b(?:forecast|expected|predicted|estimated|anticipated|feared)\b/

function compares(clause: Clause, text: string, periods: readonly Span[]): boolean {
  const hit = stated(clause, Tag.Comparative)
  if (hit && text.startsWith('out', hit.start)) return true
  if (hit && has(clause, Tag.Base) && /^[\u3400-\u9fff]{1,3}于$/.test(text.slice(hit.start, hit.end)))
    return true
  if (
    has(clause, measured) &&
    besideMark.test(text.slice(clause.start, clause.end)) &&
    !has(clause, Tag.Aim | Tag.Wish)
  )
    return true
  if (hit && hoped.test(text.slice(hit.start, Math.min(clause.end, hit.end + 40)))) return true
  if (!hit || !has(clause, measured)) return false
  const measure = clause.hits.some(
    (other) => other.start >= hit.start && (other.tags & (Tag.Base | Tag.Scope)) !== 0
  )
  return measure || periods.some((period) => period.start >= hit.start)
}

const finite = Tag.Verb | Tag.Result | Tag.Moved | Tag.Raised

const reachesAll = (clause: Clause) => has(clause, Tag.Reach) && stated(clause, Tag.Universal) !== null

const majorities = /majority|^(?:most|much of)|多数|大部分|过半|半数|大半/i
const existing =
  /^[\u3400-\u9fff]{0,8}?(?:发生|来自|集中|分布|属于|位于|用于|没有|尚未|选择|使用|缺乏|已|未|是|为|系|在|由|被|有)/

const mainly = /^(?!.*(?:坚持|要|应|需|宜)).{2,20}以.{1,12}为主$/

/** A majority that is claimed without a number, of what somebody could count. */
export function most(clause: Clause, text: string): boolean {
  if (
    mainly.test(text.slice(clause.start, clause.end).replace(/[\s。！，,；;.!]+$/, '')) &&
    !has(clause, Tag.Aim | Tag.Wish)
  )
    return true
  const hit = stated(clause, Tag.Vague)
  const word = hit ? text.slice(hit.start, hit.end) : ''
  if (!hit || !majorities.test(word)) return false
  if (/majority|绝大多数|过半|半数/.test(word)) return true
  if (clause.sentence.language === 'zh')
    return existing.test(text.slice(hit.end, Math.min(clause.end, hit.end + 14)))
  const leading = /^\W*(?:(?:and|but|while|with|though) )?(?:(?:for the first time|now|today),? )?$/i.test(
    text.slice(clause.start, hit.start)
  )
  return leading && clause.hits.some((other) => other.start > hit.end && (other.tags & finite) !== 0)
}

/** A vague amount carries the story where it says how much was done or suffered. */
function vague(clause: Clause, text: string): boolean {
  const hit = has(clause, Tag.Result) ? stated(clause, Tag.Vague) : null
  if (!hit) return false
  const done = clause.hits.some(
    (other) => other.tags & Tag.Result && hit.start >= other.end && hit.start - other.end <= 2
  )
  return done || has(clause, grave) || /^(?:数[十百千万亿以]|成[百千])/.test(text.slice(hit.start, hit.end))
}

/** 捣毁一诈骗团伙: one, the classifier left out, of something that police or courts count. */
function single(clause: Clause, text: string): boolean {
  const lastCrime = clause.hits.findLast((hit) => (hit.tags & Tag.Crime) !== 0)
  if (!lastCrime) return false
  return clause.hits.some(
    (hit) =>
      (hit.tags & Tag.Result) !== 0 &&
      (hit.tags & Tag.Crime) !== 0 &&
      hit.end < lastCrime.start &&
      text.startsWith('一', hit.end)
  )
}
