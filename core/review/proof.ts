import type { Claim } from '#core/claims'
import { type Refusal, refuse } from './refusal.ts'
import type { Disposition, Evidence, Method, Verdict } from './words.ts'

/** A verdict as it is proposed. */
export interface Proposal {
  readonly verdict: Verdict
  readonly method: Method
  readonly disposition: Disposition
  readonly note: string
}

/** Methods that prove by themselves: what was looked at is the source, or our own people saw it. */
const primary: ReadonlySet<Method> = new Set(['primary_document', 'recomputed', 'own_reporting'])

/** Reasons of the claim finder for which a source's word alone may not pass as the paper's own. */
const risks: ReadonlySet<string> = new Set(['crime', 'death', 'health', 'money', 'absolute', 'record'])

const hostOf = (url: string) =>
  /^https?:\/\/(?:[^/?#]*@)?(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url

/** Where a piece of evidence comes from: two pieces of one origin are not independent. */
function originOf(item: Evidence): string {
  switch (item.kind) {
    case 'link':
      return `link ${hostOf(item.url)}`
    case 'file':
      return `file ${item.sha256}`
    case 'quotation':
      return `quotation ${item.source.trim().toLowerCase()}`
    case 'note':
      return 'note'
  }
}

/**
 * Why a verdict may not be given as proposed; null where it may. The rules:
 *
 * - `wrong` neither stands nor runs under a waiver; `unsupported` and `conflicting` stand only under one; `confirmed` has nothing to
 *   waive; `imprecise`, `outdated` and `not_checkable` stand with a note that says why.
 * - `attributed_only` on a claim of high risk whose clause names no source needs its attribution, a waiver or a cut.
 * - Arithmetic alone never confirms.
 * - Evidence: `confirmed` needs one piece where the method is a primary document, a recomputation (each more than a note) or the
 *   desk's own reporting, else two pieces of different origin (host, file, named source). `unsupported`, `not_checkable` and what
 *   arithmetic shows need a piece or a note. Every other verdict needs one piece.
 */
export function objection(
  proposal: Proposal,
  evidence: readonly Evidence[],
  claims: readonly Claim[]
): Refusal | null {
  return unlawful(proposal, claims) ?? unproved(proposal, evidence)
}

function unlawful(
  { verdict, disposition, method, note }: Proposal,
  claims: readonly Claim[]
): Refusal | null {
  const runs = disposition === 'run_with_waiver'
  const stands = disposition === 'stands'
  const silent = note.trim() === ''
  switch (verdict) {
    case 'wrong':
      if (stands || runs) return refuse('wrong-may-not-stand', 'What is wrong may not stand')
      return null
    case 'unsupported':
    case 'conflicting':
      if (stands) return refuse('waiver-needed', `What is ${verdict} stands only with a waiver`)
      return null
    case 'confirmed':
      if (method === 'arithmetic_only') return refuse('arithmetic-alone', 'Arithmetic alone never confirms')
      if (runs) return refuse('nothing-to-waive', 'What is confirmed needs no waiver')
      return null
    case 'imprecise':
    case 'outdated':
    case 'not_checkable':
      if (stands && silent) return refuse('needs-note', `What is ${verdict} stands with a note only`)
      return null
    case 'attributed_only': {
      if (disposition === 'attributed' || disposition === 'cut' || runs) return null
      const risky = claims.some(
        (claim) => claim.attribution === null && claim.reasons.some((reason) => risks.has(reason.code))
      )
      return risky ? refuse('attribution-needed', 'The copy has to say who says so') : null
    }
  }
}

function unproved({ verdict, method, note }: Proposal, evidence: readonly Evidence[]): Refusal | null {
  const silent = note.trim() === ''
  const documents = evidence.filter((item) => item.kind !== 'note')
  if (verdict === 'confirmed') {
    if (primary.has(method)) {
      const pieces = method === 'own_reporting' ? evidence : documents
      if (pieces.length > 0) return null
      return refuse('needs-evidence', 'A confirmation needs the document that it rests on')
    }
    if (evidence.length === 0) return refuse('needs-evidence', 'A confirmation needs evidence')
    if (new Set(evidence.map(originOf)).size > 1) return null
    return refuse(
      'needs-independent',
      'A confirmation by this method needs two independent pieces of evidence'
    )
  }
  if (evidence.length > 0) return null
  const noteWillDo = verdict === 'unsupported' || verdict === 'not_checkable' || method === 'arithmetic_only'
  if (noteWillDo && !silent) return null
  return refuse(
    'needs-evidence',
    noteWillDo ? 'Say in a note what was looked for' : 'A verdict needs evidence'
  )
}
