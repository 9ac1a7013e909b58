import { ArrowLeft, Check, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { meterOf } from '#core/review'
import type { Profile } from '#main/api'
import { Button, Key } from '../controls/index.ts'
import type { ReviewSession } from '../editor/session.ts'
import { type Stage, stageOf } from '../signoff/index.ts'
import styles from './header.module.css'

interface HeaderProps {
  session: ReviewSession
  profile: Profile
  approveKey: string
  onProfile: () => void
  onPalette: () => void
  onExport: () => void
  onApprove: () => void
  onClose: () => void
}

const stages: readonly Stage[] = ['checking', 'ready', 'approved']

export function Header(props: HeaderProps) {
  const { session, profile, approveKey, onProfile, onPalette, onExport, onApprove, onClose } = props
  const t = useTranslations('review')
  const words = useTranslations('words')
  const title = useStore(session.store, (view) => view.state.title || view.snapshot.title)
  const entries = useStore(session.store, (view) => view.entries)
  const stage = useStore(session.store, stageOf)
  const waiting = useStore(session.store, (view) => view.blockers.length)
  const readOnly = useStore(session.store, (view) => view.snapshot.readOnly !== null)
  const reading = useStore(session.store, (view) => view.reading)
  const meter = useMemo(() => meterOf(entries), [entries])
  const at = stages.indexOf(stage)
  return (
    <header className={styles.header}>
      <button type="button" className={styles.mark} onClick={onClose} title={t('toDesk')}>
        <ArrowLeft size={15} aria-hidden="true" />
        Galley
        <span className="visually-hidden">{t('toDesk')}</span>
      </button>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <ol className={styles.stages} aria-label={t('stage')}>
        {stages.map((one, index) => (
          <li
            key={one}
            data-done={index < at || (one === 'approved' && stage === 'approved') || undefined}
            data-now={(index === at && stage !== 'approved') || undefined}
            aria-current={index === at ? 'step' : undefined}
          >
            {(index < at || stage === 'approved') && <Check size={12} strokeWidth={2.6} aria-hidden="true" />}
            {t(`stages.${one}`)}
          </li>
        ))}
      </ol>
      <span className={styles.meter}>
        {t('meter', { done: meter.settled + meter.aside, total: meter.total })}
      </span>
      <span className={styles.grow} />
      <Button tone="quiet" icon aria-label={t('palette')} title={t('palette')} onClick={onPalette}>
        <Search size={15} aria-hidden="true" />
      </Button>
      <button type="button" className={styles.who} onClick={onProfile} title={t('changeProfile')}>
        <i aria-hidden="true">{[...profile.name][0]}</i>
        <span>
          {profile.name} · {words(`roles.${profile.role}`)}
        </span>
      </button>
      <Button onClick={onExport}>{t('export')}</Button>
      {stage !== 'approved' && (
        <Button tone="main" disabled={readOnly || reading} onClick={onApprove}>
          {t('approve')}
          {waiting > 0 ? (
            <span className={styles.waiting}>{t('waiting', { count: waiting })}</span>
          ) : (
            <Key>{approveKey}</Key>
          )}
        </Button>
      )}
    </header>
  )
}
