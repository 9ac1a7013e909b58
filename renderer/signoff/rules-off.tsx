import { useLocale, useTranslations } from 'use-intl'
import { findRule, meaningOf } from '#core/checks'
import { useRules } from '../rules/index.ts'
import styles from './gate.module.css'

/** Which rules are off where somebody is about to sign; nothing where all are on. */
export function RulesOff({ onClose }: { onClose: () => void }) {
  const t = useTranslations('rules')
  const language = useLocale()
  const { off, show } = useRules()
  if (off.size === 0) return null
  return (
    <div className={styles.rules}>
      <p>{t('sign', { count: off.size })}</p>
      <ul>
        {[...off.keys()].map((rule) => (
          <li key={rule}>
            {meaningOf(rule, language) ?? rule}
            {findRule(rule)?.severity === 'blocker' && <em>{t('severities.blocker')}</em>}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          onClose()
          show()
        }}
      >
        {t('look')}
      </button>
    </div>
  )
}
