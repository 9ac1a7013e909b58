import { z } from 'zod'

/** Ids that people's records carry: made by the client, unique in the review. */
export const recordId = z.string().min(1).max(64)

const sentence = z.string().trim().min(1).max(4000)

export const statuses = [
  'detected',
  'open',
  'checking',
  'query_out',
  'found',
  'settled',
  'stale',
  'dismissed',
  'waived'
] as const
/** Where the work on a claim is. */
export type Status = (typeof statuses)[number]

/** What was found about our sentence. */
export const verdict = z.enum([
  'confirmed',
  'attributed_only',
  'imprecise',
  'wrong',
  'conflicting',
  'unsupported',
  'outdated',
  'not_checkable'
])
export type Verdict = z.infer<typeof verdict>

/** What became of the copy. */
export const disposition = z.enum(['stands', 'changed', 'hedged', 'attributed', 'cut', 'run_with_waiver'])
export type Disposition = z.infer<typeof disposition>

/** How it was checked; arithmetic alone never gives `confirmed`. */
export const method = z.enum([
  'primary_document',
  'recomputed',
  'second_source',
  'called_source',
  'own_reporting',
  'archive',
  'arithmetic_only'
])
export type Method = z.infer<typeof method>

/** Who may do what; one person may hold several over time, but signs under one. */
export const personRole = z.enum(['author', 'editor', 'checker', 'chief'])
export type PersonRole = z.infer<typeof personRole>

/** Who acts. `machine` stands for what the program itself records: a verdict that went stale, an approval that an edit voided. */
export const actor = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(200),
  role: z.union([personRole, z.literal('machine')])
})
export type Actor = z.infer<typeof actor>

export const machine: Actor = { id: 'machine', name: 'Galley', role: 'machine' }

/**
 * The words that a record is about, in the W3C manner: the exact text, up to 32 characters of the block on each side, the block's
 * id; with them the clause that the verdict belongs to.
 */
export const quote = z.object({
  exact: z.string().min(1).max(2000),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  block: z.string().max(64),
  clause: z.string().max(8000)
})
export type Quote = z.infer<typeof quote>

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What proves a claim. A file's bytes lie in the review file under their hash. */
export const evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    id: recordId,
    url: z.url({ protocol: /^https?$/ }).max(2048),
    title: z.string().max(500),
    locator: z.string().max(500),
    accessed: z.iso.datetime({ offset: true })
  }),
  z.object({
    kind: z.literal('file'),
    id: recordId,
    name: z.string().min(1).max(500),
    media: z.string().max(200),
    size: z.number().int().nonnegative(),
    sha256,
    locator: z.string().max(500)
  }),
  z.object({
    kind: z.literal('quotation'),
    id: recordId,
    text: sentence,
    source: z.string().trim().min(1).max(500),
    page: z.string().max(200)
  }),
  z.object({ kind: z.literal('note'), id: recordId, text: sentence })
])
export type Evidence = z.infer<typeof evidence>

/** The rules that were in force: the catalogue's version and the ids that the desk had switched off. */
export const rulesInForce = z.object({
  version: z.string().min(1).max(100),
  off: z.array(z.string().min(1).max(100)).max(1000)
})
export type RulesInForce = z.infer<typeof rulesInForce>

export { sentence, sha256 }
