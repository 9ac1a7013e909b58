import { FileText, ListChecks } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bridge, Input, Output } from '#main/api'
import { Button } from '../controls/index.ts'
import { useOpening } from '../dialogs/index.ts'
import { useRules } from '../rules/index.ts'
import styles from './desk.module.css'
import { Preferences } from './preferences.tsx'
import { ReviewRow } from './review-row.tsx'
import { useDrop } from './use-drop.ts'

interface DeskProps {
  bridge: Bridge
  hello: Output<'hello'>
  onSettings: (wanted: Input<'settings.set'>) => Promise<void>
  onProfile: () => void
  onReview: (review: string) => void
  /** Files that a start or the system asks to be opened; they wait until somebody sits here. */
  offered: readonly string[]
  onTaken: () => void
}

/** Home: drafts come in here, and every review lies here with its meter, stage and last touch. */
export function Desk({ bridge, hello, onSettings, onProfile, onReview, offered, onTaken }: DeskProps) {
  const t = useTranslations('desk')
  const words = useTranslations('rules')
  const rules = useRules()
  const [list, setList] = useState<Output<'desk.list'> | null>(null)
  const opening = useOpening(bridge, hello.nativeDialogs, onReview)
  const over = useDrop((file) => opening.receive(file))

  const reload = useCallback(async () => {
    const result = await bridge.call('desk.list', {})
    if (result.ok) setList(result.value)
  }, [bridge])

  useEffect(() => {
    const left = new AbortController()
    void reload()
    bridge.subscribe((notice) => {
      if (notice.type === 'desk.changed') void reload()
    }, left.signal)
    return () => left.abort()
  }, [bridge, reload])

  useEffect(() => {
    if (!hello.profile || offered.length === 0) return
    for (const file of offered) opening.open(file, '')
    onTaken()
  }, [hello.profile, offered, onTaken, opening.open])

  return (
    <div className={over ? `${styles.screen} ${styles.over}` : styles.screen}>
      <header className={styles.header}>
        <span className={styles.mark}>Galley</span>
        <span className={styles.grow} />
        <Button tone="quiet" size="tiny" onClick={() => rules.show()}>
          <ListChecks size={15} aria-hidden="true" />
          {rules.off.size > 0 ? words('status.off', { count: rules.off.size }) : words('title')}
        </Button>
        <Preferences
          settings={hello.settings}
          profile={hello.profile}
          onSettings={onSettings}
          onProfile={onProfile}
        />
      </header>
      <div className={styles.scroll}>
        <main className={styles.main}>
          <section className={styles.lead}>
            <h1>{over ? t('dropHere') : t('lead')}</h1>
            <p>{t('leadHelp')}</p>
            <Button tone="main" onClick={opening.choose}>
              <FileText size={16} aria-hidden="true" />
              {t('open')}
            </Button>
          </section>
          <section className={styles.section} aria-labelledby="desk-reviews">
            <h2 id="desk-reviews">
              {t('reviews')}
              {list && list.reviews.length > 0 && (
                <span>{t('reviewsCount', { count: list.reviews.length })}</span>
              )}
            </h2>
            {list && list.reviews.length === 0 ? (
              <p className={styles.empty}>
                <strong>{t('none')}</strong>
                {t('noneHelp')}
              </p>
            ) : (
              <ul className={styles.rows}>
                {list?.reviews.map((card) => (
                  <ReviewRow
                    key={card.review}
                    card={card}
                    onOpen={() => onReview(card.review)}
                    onForget={() => void bridge.call('desk.forget', { review: card.review }).then(reload)}
                  />
                ))}
              </ul>
            )}
          </section>
          {list && list.samples.length > 0 && (
            <section className={styles.section} aria-labelledby="desk-samples">
              <h2 id="desk-samples">{t('samples')}</h2>
              <p className={styles.help}>{t('samplesHelp')}</p>
              <div className={styles.samples}>
                {list.samples.map((sample) => (
                  <button
                    key={sample.file}
                    type="button"
                    className={styles.sample}
                    onClick={() => opening.open(sample.file, sample.name)}
                  >
                    <b lang={sample.language === 'zh' ? 'zh-CN' : 'en'}>{sample.title}</b>
                    <span>{sample.summary}</span>
                    <em>{sample.name}</em>
                  </button>
                ))}
              </div>
            </section>
          )}
        </main>
      </div>
      <footer className={styles.footer}>
        <span>{t('local')}</span>
        <span className={styles.grow} />
        <span>{`Galley ${hello.version}`}</span>
      </footer>
      {opening.dialogs}
    </div>
  )
}
