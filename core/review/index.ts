export { canonical, hashOf } from './canonical.ts'
export { type ChainBreak, type Stamp, sealed, verifyChain } from './chain.ts'
export { type Command, command } from './command.ts'
export { type Decision, decide, voidedByEdit } from './decide.ts'
export { type Event, event, type Happening } from './event.ts'
export { evolve, replay } from './evolve.ts'
export { type AnchorFact, type Facts, type FigureFact, type FindingFact, factsOf } from './facts.ts'
export { type Blocker, type Entry, gate, ledger, meterOf, type Progress } from './ledger.ts'
export { type Names, names } from './names.ts'
export { type Refusal, type RefusalCode, refusals } from './refusal.ts'
export { type Response, respond } from './respond.ts'
export { type Approval, type ClaimRecord, type Conclusion, emptyState, type ReviewState } from './state.ts'
export {
  type Actor,
  actor,
  type Disposition,
  disposition,
  type Evidence,
  evidence,
  type Method,
  method,
  type PersonRole,
  personRole,
  type Quote,
  type RulesInForce,
  type Status,
  statuses,
  type Verdict,
  verdict
} from './words.ts'
