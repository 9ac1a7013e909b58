import { useTranslations } from 'use-intl'
import type { Meter } from '#main/api'
import styles from './meter-bar.module.css'

const parts = ['settled', 'aside', 'working', 'stale'] as const

/** How much of the copy is proved, as a bar in the dots' colours. */
export function MeterBar({ meter }: { meter: Meter }) {
  const t = useTranslations('ledger')
  const done = meter.settled + meter.aside
  return (
    <div
      className={styles.bar}
      role="meter"
      aria-label={t('meter')}
      aria-valuemin={0}
      aria-valuemax={meter.total}
      aria-valuenow={done}
      aria-valuetext={t('meterText', { ...meter, done })}
    >
      {parts.map(
        (part) =>
          meter[part] > 0 && <span key={part} className={styles[part]} style={{ flexGrow: meter[part] }} />
      )}
      <span style={{ flexGrow: meter.untouched || (meter.total === 0 ? 1 : 0) }} />
    </div>
  )
}
