import { useTranslations } from 'use-intl'
import type { Entry } from '#core/review'
import styles from './card.module.css'
import { changeOf } from './diff.ts'

/** What the words were when the verdict was given, and what they are now. */
export function StaleDiff({ entry }: { entry: Entry }) {
  const t = useTranslations('margin')
  const was = entry.record?.quote
  const now = entry.fact?.quote
  if (!was || !now) return null
  // The clause carries the verdict; where only the figure moved between clauses, the figure says it better.
  const whole = was.clause !== now.clause
  const change = changeOf(whole ? was.clause : was.exact, whole ? now.clause : now.exact)
  return (
    <dl className={styles.diff}>
      <dt>{t('was')}</dt>
      <dd>
        {change.before}
        {change.removed && <del>{change.removed}</del>}
        {change.after}
      </dd>
      <dt>{t('now')}</dt>
      <dd>
        {change.before}
        {change.added && <ins>{change.added}</ins>}
        {change.after}
      </dd>
    </dl>
  )
}
