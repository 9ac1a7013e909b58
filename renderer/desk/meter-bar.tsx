import type { Meter } from '#main/api'
import styles from './desk.module.css'

const parts = [
  { of: 'settled', colour: 'var(--green)' },
  { of: 'aside', colour: 'var(--line-strong)' },
  { of: 'working', colour: 'var(--blue)' },
  { of: 'stale', colour: 'var(--amber)' }
] as const

/** The meter as a bar; its words stand beside it, so it is hidden from screen readers. */
export function MeterBar({ meter }: { meter: Meter }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map(({ of, colour }) => (
        <i
          key={of}
          style={{ width: `${meter.total === 0 ? 0 : (meter[of] / meter.total) * 100}%`, background: colour }}
        />
      ))}
    </div>
  )
}
