export { type CheckedArticle, type CheckedBlock, check } from './check.ts'
export type { Finding, Outcome, Repair, Severity } from './finding.ts'
