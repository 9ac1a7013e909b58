import { useTranslations } from 'use-intl'
import type { ErrorCode, Failure } from '#main/api'

/** Says a failure in the user's language: what happened, to which file, and what to do next. */
export function useFailureWords(): (failure: Failure) => string {
  const t = useTranslations('errors')
  return (failure) => {
    const { details } = failure
    const count = (value: unknown) => (typeof value === 'number' ? value : 0)
    const code: ErrorCode = failure.code
    return t(code, {
      name: typeof details.name === 'string' ? details.name : '',
      characters: count(details.characters),
      limit: count(details.limit),
      megabytes: count(details.megabytes) || 50
    })
  }
}
