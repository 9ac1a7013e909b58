import styles from './dot.module.css'
import type { Standing } from './meter.ts'

/** A figure's mark: hollow, half, full, broken or crossed. Says nothing to a screen reader; its line does. */
export function Dot({ standing }: { standing: Standing }) {
  return (
    <svg className={`${styles.dot} ${styles[standing]}`} viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" className={styles.ring} />
      {standing === 'working' && <path d="M7 2a5 5 0 0 0 0 10z" className={styles.fill} />}
      {standing === 'settled' && <circle cx="7" cy="7" r="5" className={styles.fill} />}
      {standing === 'aside' && <path d="M3.6 3.6l6.8 6.8" className={styles.ring} />}
    </svg>
  )
}

/** A finding's mark in the ledger: a short wave, as under the copy. */
export function Wave({ tone }: { tone: 'red' | 'amber' | 'faint' }) {
  return (
    <svg className={`${styles.dot} ${styles[tone]}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d="M1 8.5c1-3 2-3 3 0s2 3 3 0 2-3 3 0 2 3 3 0" className={styles.ring} />
    </svg>
  )
}
