import type { Role } from '#core/article'
import type { Figure, Span } from '#core/figures'
import { type Language, type Stretch, simplified } from '#core/language'
import { type Attribution, attributionsIn } from './attribution.ts'
import { categoryOf, categoryOfWording } from './category.ts'
import type { Claim, ClaimCategory } from './claim.ts'
import { type Clause, clausesOf } from './clause.ts'
import { atStart, claimed, heard, isPlanned } from './course.ts'
import { undisposed } from './disposal.ts'
import { type Hit, Tag, termsIn } from './lexicon/index.ts'
import { firstFrom, inside, lastBefore } from './order.ts'
import { isOfReport, type Period, periodsIn } from './period.ts'
import { priorityOf } from './priority.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { spanOf } from './span.ts'
import { type Wording, wordingOf } from './statement.ts'

/** What a claim's priority needs to know of the block it stands in. */
export interface ClaimContext {
  readonly language: Language
  readonly role: Role
  /** The block is the headline, the deck or the first paragraph of the body. */
  readonly prominent: boolean
}

/** The claims of one block, in reading order, offsets into `raw`; every figure belongs to exactly one. */
export function findClaims(raw: string, figures: readonly Figure[], context: ClaimContext): Claim[] {
  // Words are looked up in simplified characters; offsets are the same in both.
  const text = simplified(raw)
  const asWritten = ({ start, end }: Stretch): Span => ({ start, end, text: raw.slice(start, end) })
  const terms = termsIn(text)
  const named = periodsIn(text, terms, figures)
  const hits = undisposed(without(without(terms, figures, ofFigures), named, Tag.Superlative), text)
  if (figures.length === 0 && hits.length === 0) return []
  const sentences = sentencesOf(
    text,
    figures,
    context.language,
    context.role === 'headline' || context.role === 'deck'
  )
  const attributions = attributionsIn(text, sentences, figures, hits)
  // A date inside a reporting clause says when somebody spoke, or what time the report is about.
  const reporting = (period: Period) =>
    (lastBefore(attributions, period.start + 1)?.end ?? -1) >= period.end ||
    leadsReport(text, period, attributions)
  const periods = named.filter((period) => !reporting(period))
  const reported = named.filter((period) => reporting(period) && isOfReport(text, period))
  const quoted = quotations(text)
  const headline = context.role === 'headline'
  const claims: Claim[] = []
  let surveyed = false
  let carried = -1
  let inherited: Period | null = null
  for (const [index, sentence] of sentences.entries()) {
    if (!carriesOn(text, sentence)) inherited = null
    let opened: Period | null = inherited
    const sources = inside(attributions, sentence.start, sentence.end)
    if (sources.length > 0) carried = index + 1
    let course = atStart(
      sources.some(
        ({ start, end, text: who }) =>
          surveys(who) || inside(hits, start, end).some((hit) => hit.tags & Tag.Poll)
      )
    )
    for (const clause of clausesOf(sentence, { text, figures, hits, attributions, periods, headline })) {
      const own = inside(periods, clause.start, clause.end)
      if (/[；;]/.test(text[clause.start - 1] ?? '') && sentence.language === 'zh')
        inherited = opened ?? inherited
      const told: Period | null =
        own.find(
          (period) =>
            !period.base && !aside(period, clause, text) && !(inherited && partOfDay.test(period.text))
        ) ?? inherited
      const alone = clause.figures.length === 0 && own.length > 0
      if (!told?.passing || alone) inherited = told
      opened ??= inherited
      const wording: Wording | null =
        clause.figures.length > 0
          ? null
          : wordingOf(outside(clause, attributions), text, { ...course, headline, periods: own })
      const before = course
      course = heard(before, clause, text, surveyed)
      if (clause.figures.length === 0 && wording === null) continue
      const span = spanOf(text, clause, attributions)
      // 去年食堂开业以来 only says when.
      if (wording && own.some((period) => period.start <= span.start && period.end >= span.end)) continue
      const read: ClaimCategory = wording
        ? categoryOfWording(wording)
        : categoryOf(clause, text, course.polled)
      const moved = follows(clause, text) && claims.at(-1)?.category === 'change'
      const category = isPlanned(before, course, read, clause, text) ? 'estimate' : moved ? 'change' : read
      course = claimed(course, clause, category)
      const { priority, reasons } = priorityOf({
        clause,
        category,
        wording,
        role: context.role,
        prominent: context.prominent,
        goesOn:
          subjectlessTrend.test(text.slice(span.start, span.end)) &&
          (claims.at(-1)?.start ?? -1) >= sentence.start,
        attributed: attributions.length > 0,
        quoted: (lastBefore(quoted, span.start + 1)?.end ?? -1) >= span.end,
        language: context.language
      })
      const attribution = nearest(attributions, sentences, index, span, index <= carried)
      const period = told ?? (attribution && inside(reported, attribution.start, attribution.end)[0])
      claims.push({
        ...asWritten(span),
        figures: clause.figures,
        category,
        priority,
        reasons,
        period: period ? asWritten(period) : null,
        attribution: attribution && asWritten(attribution)
      })
    }
    surveyed ||= course.polled
    // What is told in figures goes on from whoever began it.
    const told = claims.at(-1)
    if (
      index === carried &&
      sentence.language === 'zh' &&
      told &&
      told.start >= sentence.start &&
      told.figures.length > 0 &&
      !confessed.test(told.attribution?.text ?? '')
    )
      carried++
  }
  return claims
}

// 调查显示; what police or statisticians look into is no poll.
const surveys = (who: string) =>
  /(?:调查|调研|测评)(?:报告|结果|数据)?(?:还|也|均)?(?:显示|发现|表明)$/.test(who) &&
  !/统计|[警检法]|普查|总队/.test(who)

const dayOnly = /(?:[日号]|今天|昨天|昨日|近日|日前|[上下]午|[周期][一二三四五六日天])$/

/** 12月1日，市消防支队通报…: the day before a comma is when it was said. */
function leadsReport(text: string, period: Period, attributions: readonly Attribution[]): boolean {
  const next = firstFrom(attributions, period.end)
  return (
    next !== undefined &&
    next.start - period.end <= 1 &&
    /[，,)）]/.test(text[period.end] ?? '') &&
    dayOnly.test(period.text) &&
    !/^[截自从]/.test(period.text) &&
    !/^[据经]/.test(next.text)
  )
}

/** Fell 3% in May and 2% in June: an amount beside another one. */
const follows = ({ start, figures: [first], sentence }: Clause, text: string) =>
  first !== undefined &&
  sentence.language === 'en' &&
  /^\s*and (?:by |to )?$/.test(text.slice(start, first.start))

/** Ameri, which launched its drug in November, has sales of $5bn: the time of what is inserted is not that of the rest. */
function aside(period: Period, { start, end, figures }: Clause, text: string): boolean {
  const comma = text.indexOf(',', period.end)
  if (comma < 0 || comma >= end || !figures.some((figure) => figure.start > comma)) return false
  return /,\s(?:which|who|whose|where)\b[^,]*$/.test(text.slice(start, period.start))
}

/** A clause without the terms of a reporting clause: most analysts reckon speaks of no majority. */
function outside(clause: Clause, attributions: readonly Span[]): Clause {
  const hits = clause.hits.filter((hit) => (lastBefore(attributions, hit.start + 1)?.end ?? 0) <= hit.start)
  if (hits.length === clause.hits.length) return clause
  return { ...clause, hits, tags: hits.reduce((tags, hit) => tags | hit.tags, 0) }
}

// What is said by a figure's own words: more than 900 compares nothing. The first half is no superlative.
const ofFigures = Tag.Comparative | Tag.Base | Tag.Vague | Tag.Share | Tag.Universal | Tag.Time

/** The hits, those inside one of the spans without some of their tags. */
function without(hits: readonly Hit[], spans: readonly Stretch[], tags: number): Hit[] {
  return hits.map((hit) => {
    if ((hit.tags & tags) === 0) return hit
    const span = lastBefore(spans, hit.start + 1)
    return span && hit.start < span.end ? { ...hit, tags: hit.tags & ~tags } : hit
  })
}

// Of the day named before.
const partOfDay =
  /^(?:早晚|午晚|[早晚午])?高峰(?:期间)?$|^(?:凌晨|清晨|早晨|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜)$/

// What a suspect says is not what the police found.
const confessed = /(?:交代|供述|供认|声称|辩称|承认)$/

// 比去年略有下降, 并呈上升趋势: of what the clause before names.
const subjectlessTrend =
  /^(?:[并且也均都仍则但为]|继续|持续|已|再次)*(?:相?[比较与同][\u3400-\u9fff]{1,6}|呈|环比|同比|按[年月季]|连续|明显|略|稍|小幅|大幅|有所|逐)[^，,的]{0,12}$/

/** A sentence that speaks of a part of what the one before counted keeps its period. */
function carriesOn(text: string, sentence: Sentence): boolean {
  return /^[\s“"]*(?:其中|另有|期间|其间|of\s(?:these|those|them)\b|among\s(?:these|those|them)\b)/i.test(
    text.slice(sentence.start, sentence.start + 24)
  )
}

const quotationMarks = /[“”「」"]/g

/** Stretches between quotation marks of the block. */
function quotations(text: string): { start: number; end: number }[] {
  const quotes: { start: number; end: number }[] = []
  let open = -1
  quotationMarks.lastIndex = 0
  for (let found = quotationMarks.exec(text); found; found = quotationMarks.exec(text)) {
    const [mark] = found
    if (mark === '“' || mark === '「' || (mark === '"' && open < 0)) open = found.index
    else if (open >= 0) {
      quotes.push({ start: open, end: found.index })
      open = -1
    }
  }
  return quotes
}

/**
 * The nearest reporting clause of the claim's own sentence; without one, that of the sentences before where it goes on, or the next sentence where it
 * only reports.
 */
function nearest(
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  index: number,
  claim: Span,
  goesOn: boolean
): Span | null {
  const own = sentences[index]
  const before = lastBefore(attributions, claim.start)
  const after = firstFrom(attributions, claim.start)
  const here = [before, after?.leads ? undefined : after].filter(
    (span) => span && own && span.start >= own.start && span.start < own.end
  )
  const next = sentences[index + 1]
  const told = after?.alone && next && after.start >= next.start && after.start < next.end ? after : undefined
  const carried = goesOn ? before : undefined
  const [first, second] = here
  const nearest = first && second ? nearer(first, second, claim) : (first ?? second ?? told ?? carried)
  const named = nearest && lastBefore(attributions, nearest.start)
  const chosen =
    nearest && own && named && named.start >= own.start && subjectless.test(nearest.text) ? named : nearest
  return chosen ?? null
}

// 并宣布: the one who speaks was named before.
const subjectless = /^(?:并|还|又|也|但|则|同时)?(?![他她据])[\u3400-\u9fff]{1,2}$/

function nearer(before: Span, after: Span, claim: Span): Span {
  return claim.start - before.end <= after.start - claim.end ? before : after
}
