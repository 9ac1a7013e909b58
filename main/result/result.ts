/** Every way in which a call can fail that a user can meet. The renderer has words for each, in both languages. */
export const errorCodes = [
  'unknown-method',
  'bad-argument',
  'internal',
  'unknown-id',
  'file-gone',
  'file-empty',
  'file-binary',
  'file-too-large',
  'text-too-long',
  'file-unreadable',
  'file-unwritable',
  'format-unknown',
  'encoding-unsure',
  'encoding-wrong',
  'folder-readonly',
  'disk-full',
  'outside-roots',
  'review-exists',
  'review-damaged',
  'review-newer',
  'review-busy',
  'review-open',
  'review-readonly',
  'not-a-review',
  'conflict',
  'bad-step',
  'refused',
  'gate',
  'not-approved',
  'leak',
  'target-changed',
  'cancelled',
  'no-profile',
  'reason-needed',
  'not-here',
  'disconnected'
] as const

export type ErrorCode = (typeof errorCodes)[number]

export interface Failure {
  readonly code: ErrorCode
  /** English, for logs and the command line; never a stack, a path outside the user's own words, or copy. */
  readonly message: string
  /** What the words need: a file's name, candidates, blockers. */
  readonly details: Readonly<Record<string, unknown>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {}
): Result<never> {
  return { ok: false, error: { code, message, details } }
}
