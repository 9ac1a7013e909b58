export { type CheckedArticle, type CheckedBlock, check } from './check.ts'
export type { Finding, Outcome, Repair, Severity } from './finding.ts'
export { allRules, ruleSetVersion } from './registry.ts'
export type { Example, Rule } from './rule.ts'
