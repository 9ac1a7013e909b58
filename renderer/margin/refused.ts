import { type RefusalCode, refusals } from '#core/review'
import type { Failure } from '#main/api'

/** Why core/review refused a command; null for any other failure. */
export function refusalOf(failure: Failure): RefusalCode | null {
  if (failure.code !== 'refused' && failure.code !== 'gate') return null
  const { reason } = failure.details
  return refusals.find((code) => code === reason) ?? null
}
