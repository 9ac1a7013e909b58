import { z } from 'zod'
import { errorCodes, type Result } from '#main/result'
import { notice } from './methods.ts'

/*
 * How a page talks to the browser host.
 *
 * The address is `http://127.0.0.1:PORT/#token=TOKEN` or, when the host itself opened the browser, `/#code=CODE`: a code is good once
 * and is exchanged with `POST /token` (body: the code, plain text) for `Result<{ token }>`. The page takes the fragment out of the
 * location at once and keeps the token in memory or sessionStorage.
 *
 * Calls and notices: a WebSocket at `/socket` with the sub-protocols `[socketProtocol, token]`, text frames of JSON: `socketCall` out,
 * `socketReply` in. Files: `POST /files`, `Authorization: Bearer TOKEN`, the bytes as body and the file's name through
 * encodeURIComponent in the header `fileNameHeader`; the answer is `Result<{ file }>`.
 */
export const socketPath = '/socket'
export const socketProtocol = 'galley'
export const tokenPath = '/token'
export const filesPath = '/files'
export const fileNameHeader = 'x-galley-name'
/** The largest file that a page may hand over, in bytes. */
export const fileLimit = 64 * 1024 * 1024

const callId = z.number().int().nonnegative()

/** What a page sends: one call. `id` is the page's own and comes back with the answer. */
export const socketCall = z.strictObject({ id: callId, method: z.string().max(64), input: z.unknown() })
export type SocketCall = z.infer<typeof socketCall>

const failure = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(z.string(), z.unknown())
})
const result: z.ZodType<Result<unknown>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failure })
])

/** What the host sends: the answer to a call, or a notice. */
export const socketReply = z.union([z.strictObject({ id: callId, result }), z.strictObject({ notice })])
export type SocketReply = z.infer<typeof socketReply>
