import { X } from 'lucide-react'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { ReviewCard } from '#main/api'
import { Button } from '../controls/index.ts'
import styles from './desk.module.css'
import { MeterBar } from './meter-bar.tsx'

const stageStyle = { review: '', approved: styles.approved, voided: styles.voided }
const stageWord = { review: 'stageReview', approved: 'stageApproved', voided: 'stageVoided' } as const

interface ReviewRowProps {
  card: ReviewCard
  onOpen: () => void
  onForget: () => void
}

/** One review on the desk: what it is, how far it has come, who touched it last. */
export function ReviewRow({ card, onOpen, onForget }: ReviewRowProps) {
  const t = useTranslations('desk')
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const when = format.relativeTime(new Date(card.touchedAt), now)
  const touched = card.touchedBy ? t('touched', { when, who: card.touchedBy }) : t('touchedAlone', { when })
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <button
          type="button"
          className={styles.title}
          lang={card.language === 'zh' ? 'zh-CN' : 'en'}
          onClick={onOpen}
        >
          {card.title || card.name}
        </button>
        <small>
          {card.missing ? <span className={styles.missing}>{t('missing')}</span> : touched}
          {` · ${card.name} ${t('in', { folder: card.folder })}`}
        </small>
      </div>
      <div className={styles.meter}>
        <small>
          {card.meter.total === 0
            ? t('noFigures')
            : t('meter', { settled: card.meter.settled + card.meter.aside, total: card.meter.total })}
        </small>
        <MeterBar meter={card.meter} />
      </div>
      <span className={`${styles.tag} ${stageStyle[card.stage] ?? ''}`}>{t(stageWord[card.stage])}</span>
      <Button
        tone="quiet"
        size="tiny"
        icon
        className={styles.forget}
        aria-label={`${t('forget')}: ${card.title || card.name}`}
        title={`${t('forget')}. ${t('forgetHelp')}`}
        onClick={onForget}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </li>
  )
}
