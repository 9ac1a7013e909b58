import type { FindingFact } from '#core/review'

const outcomes = ['error', 'query'] as const
const severities = ['blocker', 'major', 'minor', 'info'] as const

/** The finding that a line has room for: an error before a query, then by severity, then in reading order. Style stays in the margin. */
export function gravestOf(findings: readonly FindingFact[]): FindingFact | null {
  for (const outcome of outcomes) {
    for (const severity of severities) {
      const found = findings.find(
        ({ finding }) => finding.outcome === outcome && finding.severity === severity
      )
      if (found) return found
    }
  }
  return null
}
