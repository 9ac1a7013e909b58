import { z } from 'zod'
import {
  actor,
  disposition,
  evidence,
  method,
  quote,
  recordId,
  rulesInForce,
  sentence,
  sha256,
  verdict
} from './words.ts'

const claim = { claim: recordId }
const wholeNumber = z.number().int().nonnegative()
/** Reviews made before rules could be switched off do not say it. */
const rules = { rules: rulesInForce.optional() }

/** What a newer Galley says besides is kept: the event's hash covers it. */
const open = <S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S> => z.looseObject(shape)

/** What happened, without who and when. */
export const happening = z.discriminatedUnion('type', [
  open({
    type: z.literal('review.opened'),
    title: z.string().max(1000),
    manuscript: z.object({
      name: z.string().max(500),
      sha256,
      format: z.string().max(40),
      encoding: z.string().max(40)
    }),
    language: z.enum(['zh', 'en']),
    ...rules
  }),
  open({ type: z.literal('claim.taken'), ...claim, quote }),
  open({ type: z.literal('claim.asked'), ...claim, question: sentence }),
  open({ type: z.literal('claim.answered'), ...claim, answer: sentence }),
  open({ type: z.literal('claim.evidenceAdded'), ...claim, evidence }),
  open({ type: z.literal('claim.evidenceRemoved'), ...claim, evidence: recordId, reason: sentence }),
  open({
    type: z.literal('claim.found'),
    ...claim,
    verdict,
    method,
    disposition,
    note: z.string().max(4000)
  }),
  /** The quote is the copy's words at this moment: the verdict belongs to them and to no others. */
  open({ type: z.literal('claim.settled'), ...claim, quote }),
  open({ type: z.literal('claim.rejected'), ...claim, reason: sentence }),
  open({ type: z.literal('claim.staled'), ...claim, was: quote, now: quote.nullable() }),
  open({ type: z.literal('claim.reaffirmed'), ...claim, quote }),
  open({ type: z.literal('claim.rechecked'), ...claim, quote }),
  open({ type: z.literal('claim.dismissed'), ...claim, quote, reason: sentence }),
  open({ type: z.literal('claim.waived'), ...claim, quote, reason: sentence }),
  open({ type: z.literal('claim.reopened'), ...claim, quote, reason: sentence }),
  open({
    type: z.literal('finding.dismissed'),
    finding: z.string().min(1).max(400),
    rule: z.string().max(100),
    reason: sentence,
    ...rules
  }),
  open({ type: z.literal('finding.restored'), finding: z.string().min(1).max(400) }),
  open({
    type: z.literal('review.approved'),
    statement: z.string().max(1000),
    version: wholeNumber,
    /** SHA-256 of the document's canonical JSON, of its accepted text, and of the ledger as it was signed. */
    documentHash: sha256,
    textHash: sha256,
    ledgerHash: sha256,
    ...rules
  }),
  open({ type: z.literal('review.voided'), reason: z.string().min(1).max(4000) }),
  open({
    type: z.literal('review.exported'),
    format: z.string().max(40),
    draft: z.boolean(),
    sha256
  })
])
export type Happening = z.infer<typeof happening>

/** One line of the audit trail. `hash` covers the canonical JSON of everything else, the previous hash included. */
export const event = z.object({
  seq: z.number().int().positive(),
  /** ISO 8601 with the local offset. */
  at: z.iso.datetime({ offset: true }),
  actor,
  documentVersion: wholeNumber,
  happening,
  previousHash: z.union([sha256, z.literal('')]),
  hash: sha256
})
export type Event = z.infer<typeof event>
