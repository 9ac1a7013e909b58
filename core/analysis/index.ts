export { analyse, type BlockExamination, type Examination, examine, examining } from './examine.ts'
export { type DocumentReport, type ReportedClaim, type ReportedFinding, report } from './report.ts'
