import type { Entry, Facts, FindingFact, ReviewState } from '#core/review'

/** One file that the certificate vouches for. */
export interface CertifiedFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** What a certificate is made from. Nothing here is computed by the page that shows it. */
export interface CertificateInput {
  readonly state: ReviewState
  /** The facts of the version that was approved, or of the present one where the certificate is a draft's. */
  readonly facts: Facts
  /** The ledger in reading order, orphans last. */
  readonly entries: readonly Entry[]
  /** Findings that nobody has dismissed. */
  readonly findings: readonly FindingFact[]
  readonly manuscript: {
    readonly name: string
    readonly sha256: string
    readonly format: string
    readonly encoding: string
  }
  /** The copy's files that were exported together with it. */
  readonly files: readonly CertifiedFile[]
  /** CJK characters plus words of the copy. */
  readonly words: number
  /** ISO 8601 with the local offset. */
  readonly at: string
  /** The version of Galley that made it. */
  readonly program: string
}
