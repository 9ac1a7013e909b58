import { useTranslations } from 'use-intl'
import styles from './plate.module.css'

/** A quiet plate while something that takes a moment goes on. */
export function Waiting({ message }: { message: 'connecting' | 'loading' }) {
  const app = useTranslations('app')
  const common = useTranslations('common')
  return (
    <main className={styles.plate} aria-busy="true">
      <div className={styles.mark}>Galley</div>
      <div className={styles.bar} />
      <p role="status">{message === 'connecting' ? app('connecting') : common('loading')}</p>
    </main>
  )
}
