import { z } from 'zod'
import { disposition, evidence, method, quote, recordId, sentence, verdict } from './words.ts'

const claim = { claim: recordId }

/** What a person asks of a review. `decide` answers with events or a refusal. */
export const command = z.discriminatedUnion('type', [
  /** Start work on a figure. The first act on it carries the quote and comes with the anchor mark's step in the same batch. */
  z.object({ type: z.literal('claim.take'), ...claim, quote: quote.optional() }),
  z.object({ type: z.literal('claim.ask'), ...claim, question: sentence }),
  z.object({ type: z.literal('claim.answer'), ...claim, answer: sentence }),
  z.object({ type: z.literal('claim.addEvidence'), ...claim, evidence }),
  z.object({ type: z.literal('claim.removeEvidence'), ...claim, evidence: recordId, reason: sentence }),
  z.object({
    type: z.literal('claim.find'),
    ...claim,
    verdict,
    method,
    disposition,
    note: z.string().max(4000)
  }),
  z.object({ type: z.literal('claim.settle'), ...claim }),
  z.object({ type: z.literal('claim.reject'), ...claim, reason: sentence }),
  z.object({ type: z.literal('claim.reaffirm'), ...claim }),
  z.object({ type: z.literal('claim.recheck'), ...claim }),
  z.object({ type: z.literal('claim.dismiss'), ...claim, quote: quote.optional(), reason: sentence }),
  z.object({ type: z.literal('claim.waive'), ...claim, quote: quote.optional(), reason: sentence }),
  z.object({ type: z.literal('claim.reopen'), ...claim, reason: sentence }),
  z.object({
    type: z.literal('finding.dismiss'),
    finding: z.string().min(1).max(400),
    rule: z.string().max(100),
    reason: sentence
  }),
  z.object({ type: z.literal('finding.restore'), finding: z.string().min(1).max(400) }),
  /** Sign the copy as it stands. Refused while the gate holds anything back. */
  z.object({ type: z.literal('review.approve'), statement: z.string().max(1000) }),
  z.object({ type: z.literal('review.void'), reason: sentence })
])
export type Command = z.infer<typeof command>
