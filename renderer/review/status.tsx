import { Cloud, CloudOff, ListChecks, LoaderCircle, PenLine } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import type { Input, Settings } from '#main/api'
import type { ReviewSession } from '../editor/session.ts'
import { useRules } from '../rules/index.ts'
import styles from './status.module.css'

interface StatusProps {
  session: ReviewSession
  /** What was just done or refused. */
  said: string
  settings: Settings
  onSettings: (wanted: Input<'settings.set'>) => void
  onHelp: () => void
}

const icons = { saved: Cloud, sending: LoaderCircle, held: PenLine, lost: CloudOff }

/** Words, version and where the last change is; what was just done is said here, and to a screen reader. */
export function Status({ session, said, settings, onSettings, onHelp }: StatusProps) {
  const t = useTranslations('review')
  const ruleWords = useTranslations('rules')
  const rules = useRules()
  const version = useStore(session.store, (view) => view.version)
  const words = useStore(session.store, (view) => view.words)
  const saving = useStore(session.store, (view) => view.saving)
  const snapshot = useStore(session.store, (view) => view.snapshot)
  const Icon = icons[saving]
  return (
    <footer className={styles.status}>
      <span>{t('copyCount', { version, words })}</span>
      <span className={styles.hints}>
        {t('hintNext')}
        <button type="button" className={styles.link} onClick={onHelp}>
          {t('hintHelp')}
        </button>
      </span>
      <span className={styles.said} role="status" aria-live="polite">
        {said}
      </span>
      <button
        type="button"
        className={styles.rules}
        data-off={rules.off.size > 0 || undefined}
        onClick={() => rules.show()}
      >
        <ListChecks size={13} aria-hidden="true" />
        {rules.off.size > 0 ? ruleWords('status.off', { count: rules.off.size }) : ruleWords('status.on')}
      </button>
      <span className={styles.name} title={t('manuscript', { name: snapshot.manuscript.name })}>
        {snapshot.name}
      </span>
      <span className={styles.saving} data-saving={saving}>
        <Icon size={13} aria-hidden="true" />
        {snapshot.readOnly ? t('readOnlyShort') : t(`saving.${saving}`)}
      </span>
      <span className={styles.languages} role="group" aria-label={t('language')}>
        {(['zh', 'en'] as const).map((language) => (
          <button
            key={language}
            type="button"
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            aria-pressed={settings.language === language}
            onClick={() => onSettings({ language })}
          >
            {language === 'zh' ? '中文' : 'English'}
          </button>
        ))}
      </span>
    </footer>
  )
}
