import type { Actor, Disposition, Entry, Evidence, Method, RulesInForce, Status, Verdict } from '#core/review'
import type { CertificateInput, CertifiedFile } from './input.ts'

/** The version of the certificate's JSON; a reader refuses a higher one. */
export const certificateVersion = 1

interface Signature {
  readonly name: string
  readonly role: string
  readonly at: string
}

/** One line of the certificate: a figure, or a claim that a person marked. */
export interface CertifiedClaim {
  /** Place in reading order, from 1. */
  readonly number: number
  /** Null where only a person's record stands, without a figure in the copy. */
  readonly figure: {
    readonly text: string
    readonly kind: string
    readonly start: number
    readonly end: number
  } | null
  /** The words that the verdict belongs to. */
  readonly words: string
  /** What the copy said when a person first touched it, where it says something else now. */
  readonly original: string | null
  readonly clause: string
  readonly role: string | null
  /** Bylines, datelines and boilerplate are not asked for. */
  readonly inScope: boolean
  readonly status: Status
  /** The words are no longer in the copy. */
  readonly orphaned: boolean
  readonly verdict: Verdict | null
  readonly method: Method | null
  readonly disposition: Disposition | null
  readonly note: string
  readonly found: Signature | null
  /** Who settled, dismissed or waived it, and when. */
  readonly closed: Signature | null
  /** Why it was dismissed, waived, rejected or reopened last. */
  readonly reason: string | null
  /** Who has it in hand, and when it was last touched. */
  readonly assigned: Signature | null
  readonly evidence: readonly (Evidence & { readonly added: Signature })[]
  readonly questions: readonly {
    readonly question: string
    readonly answer: string | null
    readonly asked: Signature
  }[]
  readonly findings: readonly CertifiedFinding[]
}

export interface CertifiedFinding {
  readonly rule: string
  readonly severity: string
  readonly outcome: string
  readonly text: string
  readonly message: string
}

export interface CertificateRecord {
  readonly galleyCertificate: typeof certificateVersion
  readonly program: string
  readonly at: string
  readonly status: 'approved' | 'draft'
  readonly title: string
  readonly words: number
  readonly manuscript: CertificateInput['manuscript']
  readonly files: readonly CertifiedFile[]
  readonly approval:
    | (Signature & {
        readonly statement: string
        readonly version: number
        readonly documentHash: string
        readonly textHash: string
        readonly ledgerHash: string
        readonly event: number
      })
    | null
  /** The rules in force when the copy was approved, or now where it is a draft; null where an approval does not say. */
  readonly rules: RulesInForce | null
  /** The end of the chain of events that this certificate was made from. */
  readonly trail: { readonly events: number; readonly lastHash: string; readonly version: number }
  readonly counts: Readonly<Record<Status | 'total', number>>
  readonly claims: readonly CertifiedClaim[]
  readonly findings: {
    readonly open: readonly CertifiedFinding[]
    readonly dismissed: readonly {
      readonly rule: string
      readonly reason: string
      readonly dismissed: Signature
    }[]
  }
  /** Codes with a number each; the page has words for them. */
  readonly notChecked: readonly { readonly code: NotChecked; readonly count: number | null }[]
}

export type NotChecked =
  | 'open'
  | 'stale'
  | 'dismissed'
  | 'waived'
  | 'arithmetic-only'
  | 'attributed-only'
  | 'not-checkable'
  | 'out-of-scope'
  | 'suggestions'
  | 'findings'
  | 'rules-off'
  | 'not-figures'
  | 'identity'

function rulesOf({ state, facts }: CertificateInput): RulesInForce | null {
  if (state.approval) return state.approval.rules
  return { version: facts.rules.version, off: [...facts.rules.off] }
}

const signature = (by: Actor, at: string): Signature => ({ name: by.name, role: by.role, at })

/** What the certificate says, as plain data. */
export function certificateRecord(input: CertificateInput): CertificateRecord {
  const { state, facts } = input
  const claims = input.entries.map(certified)
  const asked = claims.filter((claim) => claim.inScope && !claim.orphaned)
  const { approval } = state
  return {
    galleyCertificate: certificateVersion,
    program: input.program,
    at: input.at,
    status: approval ? 'approved' : 'draft',
    title: state.title,
    words: input.words,
    manuscript: input.manuscript,
    files: input.files,
    approval: approval && {
      ...signature(approval.by, approval.at),
      statement: approval.statement,
      version: approval.version,
      documentHash: approval.documentHash,
      textHash: approval.textHash,
      ledgerHash: approval.ledgerHash,
      event: approval.seq
    },
    rules: rulesOf(input),
    trail: { events: state.seq, lastHash: state.lastHash, version: facts.version },
    counts: counted(asked),
    claims,
    findings: {
      open: input.findings.map(({ finding }) => finding).map(certifiedFinding),
      dismissed: Array.from(state.dismissedFindings.values(), ({ rule, reason, by, at }) => ({
        rule,
        reason,
        dismissed: signature(by, at)
      }))
    },
    notChecked: notChecked(asked, input)
  }
}

const certifiedFinding = ({
  rule,
  severity,
  outcome,
  text,
  message
}: CertifiedFinding): CertifiedFinding => ({
  rule,
  severity,
  outcome,
  text,
  message
})

function certified(entry: Entry, index: number): CertifiedClaim {
  const { record, fact } = entry
  const quote = fact?.quote ?? record?.quote
  const conclusion = record?.conclusion ?? null
  const figure = fact?.figure
  return {
    number: index + 1,
    figure: figure ? { text: figure.text, kind: figure.kind, start: figure.start, end: figure.end } : null,
    words: record?.quote.exact ?? quote?.exact ?? '',
    original: record && record.original.exact !== record.quote.exact ? record.original.exact : null,
    clause: quote?.clause ?? '',
    role: fact?.role ?? null,
    inScope: fact?.inScope ?? true,
    status: entry.status,
    orphaned: entry.orphaned,
    verdict: conclusion?.verdict ?? null,
    method: conclusion?.method ?? null,
    disposition: conclusion?.disposition ?? null,
    note: conclusion?.note ?? '',
    found: conclusion && signature(conclusion.by, conclusion.at),
    closed:
      record?.settledBy && record.settledAt !== null ? signature(record.settledBy, record.settledAt) : null,
    reason: record?.reason ?? null,
    assigned: record?.assignee ? signature(record.assignee, record.touchedAt) : null,
    evidence: (record?.evidence ?? []).map(({ item, by, at }) => ({ ...item, added: signature(by, at) })),
    questions: (record?.questions ?? []).map(({ question, answer, by, at }) => ({
      question,
      answer,
      asked: signature(by, at)
    })),
    findings: entry.findings.map(({ finding }) => certifiedFinding(finding))
  }
}

function counted(claims: readonly CertifiedClaim[]): CertificateRecord['counts'] {
  const counts = {
    detected: 0,
    open: 0,
    checking: 0,
    query_out: 0,
    found: 0,
    settled: 0,
    stale: 0,
    dismissed: 0,
    waived: 0,
    total: claims.length
  }
  for (const claim of claims) counts[claim.status] += 1
  return counts
}

/** What nobody vouches for, said as plainly as what somebody does. */
function notChecked(
  claims: readonly CertifiedClaim[],
  input: CertificateInput
): CertificateRecord['notChecked'] {
  const of = (test: (claim: CertifiedClaim) => boolean) => claims.filter(test).length
  const settled = (claim: CertifiedClaim) => claim.status === 'settled'
  const numbers: [NotChecked, number][] = [
    ['open', of((claim) => ['detected', 'open', 'checking', 'query_out', 'found'].includes(claim.status))],
    ['stale', of((claim) => claim.status === 'stale')],
    ['waived', of((claim) => claim.status === 'waived')],
    ['dismissed', of((claim) => claim.status === 'dismissed')],
    ['attributed-only', of((claim) => settled(claim) && claim.verdict === 'attributed_only')],
    ['not-checkable', of((claim) => settled(claim) && claim.verdict === 'not_checkable')],
    ['arithmetic-only', of((claim) => settled(claim) && claim.method === 'arithmetic_only')],
    ['findings', input.findings.length],
    ['rules-off', rulesOf(input)?.off.length ?? 0],
    ['suggestions', input.facts.suggestions],
    ['out-of-scope', input.facts.figures.filter((fact) => !fact.inScope).length]
  ]
  return [
    ...numbers.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
    { code: 'not-figures', count: null },
    { code: 'identity', count: null }
  ]
}
