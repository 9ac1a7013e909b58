export { analyse, type BlockExamination, type Examination, examine } from './examine.ts'
export { type DocumentReport, type ReportedClaim, type ReportedFinding, report } from './report.ts'
