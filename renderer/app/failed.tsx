import { useTranslations } from 'use-intl'
import { Button } from '../controls/index.ts'
import styles from './plate.module.css'

/** The whole page where nothing else can be shown. */
export function Failed({ kind }: { kind: 'noHost' | 'crashed' }) {
  const t = useTranslations('app')
  return (
    <main className={styles.plate}>
      <div className={styles.mark}>Galley</div>
      <h1>{t(kind)}</h1>
      <p role="alert">{t(kind === 'noHost' ? 'noHostHelp' : 'crashedHelp')}</p>
      {kind === 'crashed' && (
        <Button tone="main" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      )}
    </main>
  )
}
