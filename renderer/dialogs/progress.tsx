import { Progress } from '@base-ui/react/progress'
import { useTranslations } from 'use-intl'
import { Button, Dialog } from '../controls/index.ts'
import styles from './progress.module.css'

interface ProgressDialogProps {
  name: string
  /** From 0 to 1; null while it is not known. */
  fraction: number | null
  onCancel: () => void
}

/** Long reading, with the way out of it. */
export function ProgressDialog({ name, fraction, onCancel }: ProgressDialogProps) {
  const t = useTranslations('opening')
  return (
    <Dialog title={t('title', { name })} actions={<Button onClick={onCancel}>{t('cancel')}</Button>}>
      <Progress.Root value={fraction === null ? null : Math.round(fraction * 100)} aria-label={t('reading')}>
        <Progress.Track className={styles.track}>
          <Progress.Indicator className={styles.indicator} />
        </Progress.Track>
      </Progress.Root>
    </Dialog>
  )
}
