import { useTranslations } from 'use-intl'
import type { ErrorCode, Failure } from '#main/api'

/** Says a failure in the user's language: what happened, to which file, and what to do next. */
export function useFailureWords(): (failure: Failure) => string {
  const t = useTranslations('errors')
  return (failure) => {
    const name = typeof failure.details.name === 'string' ? failure.details.name : ''
    const code: ErrorCode = failure.code
    return t(code, { name })
  }
}
