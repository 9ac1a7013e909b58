import type { Finding, Outcome, Repair, Severity } from '#core/checks'
import type { Claim, ClaimCategory, Priority, Reason } from '#core/claims'
import type { Figure, Span } from '#core/figures'
import type { Language } from '#core/language'
import type { Examination } from './examine.ts'

/** A claim that names its figures by id. */
export interface ReportedClaim extends Span {
  readonly id: string
  readonly figures: readonly string[]
  readonly category: ClaimCategory
  readonly priority: Priority
  readonly reasons: readonly Reason[]
  readonly period: Span | null
  readonly attribution: Span | null
}

/** A finding that names its figures by id. */
export interface ReportedFinding extends Span {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly outcome: Outcome
  readonly figures: readonly string[]
  readonly message: string
  readonly repairs: readonly Repair[]
}

/** What the command line tool tells of one document; the same shape as its JSON. Offsets are UTF-16 units into `text`. */
export interface DocumentReport {
  readonly path: string
  readonly language: Language
  readonly text: string
  readonly figures: readonly (Figure & { readonly id: string })[]
  readonly claims: readonly ReportedClaim[]
  readonly findings: readonly ReportedFinding[]
}

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end

/** An examination with ids in reading order: f1…, c1…, n1…; `path` is what the reader calls the document. */
export function report(examination: Examination, path: string): DocumentReport {
  // Figures never overlap, so where one starts names it.
  const ids = new Map<number, string>()
  const figures = [...examination.figures].sort(byPlace).map((figure, index) => {
    const id = `f${index + 1}`
    ids.set(figure.start, id)
    return { id, ...figure }
  })
  const idsOf = (mentioned: readonly Figure[]) =>
    mentioned.map((figure) => {
      const id = ids.get(figure.start)
      if (id === undefined) throw new RangeError(`No figure starts at ${figure.start}`)
      return id
    })
  return {
    path,
    language: examination.language,
    text: examination.plain.text,
    figures,
    claims: [...examination.claims].sort(byPlace).map((claim, index) => reportedClaim(claim, index, idsOf)),
    findings: [...examination.findings]
      .sort(byPlace)
      .map((finding, index) => reportedFinding(finding, index, idsOf))
  }
}

type IdsOf = (figures: readonly Figure[]) => string[]

function reportedClaim(claim: Claim, index: number, idsOf: IdsOf): ReportedClaim {
  return { id: `c${index + 1}`, ...claim, figures: idsOf(claim.figures) }
}

function reportedFinding(finding: Finding, index: number, idsOf: IdsOf): ReportedFinding {
  return { id: `n${index + 1}`, ...finding, figures: idsOf(finding.figures) }
}
