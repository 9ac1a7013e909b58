export { type Command, command } from './command.ts'
export { type Event, event, type Happening, happening } from './event.ts'
export type { AnchorFact, Facts, FigureFact, FindingFact } from './facts.ts'
export type { Blocker, Entry } from './ledger.ts'
export { type Approval, type ClaimRecord, type Conclusion, emptyState, type ReviewState } from './state.ts'
export {
  type Actor,
  actor,
  type Disposition,
  disposition,
  type Evidence,
  evidence,
  type Method,
  machine,
  method,
  type PersonRole,
  personRole,
  type Quote,
  quote,
  type Status,
  statuses,
  type Verdict,
  verdict
} from './words.ts'
