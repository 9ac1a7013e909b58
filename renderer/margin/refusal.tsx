import { useTranslations } from 'use-intl'
import type { Failure } from '#main/api'
import { useFailureWords } from '../i18n/index.ts'
import styles from './card.module.css'
import type { Missing } from './drafts.ts'
import { refusalOf } from './refused.ts'

/** Says why an act was refused: what is missing, in the order in which the card asks for it, or what went wrong. */
export function useRefusalWords(): (missing: readonly Missing[], failure: Failure | null) => string | null {
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const failures = useFailureWords()
  return (missing, failure) => {
    if (missing.length > 0) {
      return t('missing', { what: missing.map((one) => t(`missingParts.${one}`)).join(t('listComma')) })
    }
    if (!failure) return null
    const refused = refusalOf(failure)
    return refused ? words(`refusals.${refused}`) : failures(failure)
  }
}

export function Refusal({ missing, failure }: { missing: readonly Missing[]; failure: Failure | null }) {
  const say = useRefusalWords()
  const text = say(missing, failure)
  return text === null ? null : <p className={styles.refusal}>{text}</p>
}
