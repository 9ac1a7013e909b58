export type { Claim, ClaimCategory, Priority, Reason } from './claim.ts'
export { type ClaimContext, findClaims } from './find.ts'
