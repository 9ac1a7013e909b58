export { canonical, hashOf } from './canonical.ts'
export { type ChainBreak, type Stamp, sealed, verifyChain } from './chain.ts'
export { type Command, command } from './command.ts'
export { type Decision, decide, observed, voidedByEdit } from './decide.ts'
export { type Event, event, type Happening, happening } from './event.ts'
export { evolve, replay } from './evolve.ts'
export { type AnchorFact, type Facts, type FigureFact, type FindingFact, factsOf } from './facts.ts'
export { type Blocker, type Entry, gate, hashOfLedger, ledger, meterOf, type Progress } from './ledger.ts'
export { objection, type Proposal } from './proof.ts'
export { type Refusal, type RefusalCode, refusals } from './refusal.ts'
export { type Response, respond } from './respond.ts'
export { statusOf } from './standing.ts'
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
