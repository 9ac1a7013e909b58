/** What is looked at before anything of a request is used. */
export interface Asked {
  readonly method: string | undefined
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The header Sec-Fetch-Site. */
  readonly site: string | undefined
  readonly upgrade: boolean
}

/**
 * The status to refuse a request with, or null. `authority` is `127.0.0.1:PORT`: Host and Origin are each compared with it and never with
 * one another, since under DNS rebinding both are the attacker's (requirements L2, L3, L8, L9).
 */
export function refusal(asked: Asked, authority: string): 403 | 405 | 421 | null {
  if (asked.host !== authority) return 421
  const reads = asked.method === 'GET' || asked.method === 'HEAD'
  if (!reads && asked.method !== 'POST') return 405
  if (asked.site !== undefined && asked.site !== 'same-origin' && asked.site !== 'none') return 403
  if ((asked.upgrade || !reads) && asked.origin !== `http://${authority}`) return 403
  if (asked.origin !== undefined && asked.origin !== `http://${authority}`) return 403
  return null
}
