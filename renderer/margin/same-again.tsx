import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import type { Entry, Evidence } from '#core/review'
import { Key } from '../controls/index.ts'
import { againOf } from './again.ts'
import styles from './card.module.css'
import type { Draft } from './drafts.ts'
import type { Work } from './work.ts'

interface SameAgainProps {
  entry: Entry
  draft: Draft
  work: Work
}

/** Offers to repeat this person's last conclusion, and says in full what that is. */
export function SameAgain({ entry, draft, work }: SameAgainProps) {
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const state = useStore(work.session.store, (view) => view.state)
  const again = useMemo(() => againOf(state, entry, work.person), [state, entry, work.person])
  if (!again || draft.verdict !== null) return null
  const { conclusion, evidence } = again
  const parts = [
    words(`verdicts.${conclusion.verdict}`),
    words(`methods.${conclusion.method}`),
    words(`dispositions.${conclusion.disposition}`),
    ...evidence.map((item) => nameOf(item, (page) => t('page', { page }))),
    conclusion.note
  ]
  return (
    <button
      type="button"
      className={styles.again}
      title={t('againHelp')}
      onClick={() => void work.repeat(entry.key)}
    >
      <b>{t('again')}</b>
      <span>{parts.filter(Boolean).join(' · ')}</span>
      <Key>S</Key>
    </button>
  )
}

/** A piece of evidence in a few words, with where in it. */
function nameOf(item: Evidence, page: (page: string) => string): string {
  switch (item.kind) {
    case 'link':
      return `${item.title || item.url.replace(/^https?:\/\//, '')} ${item.locator}`.trim()
    case 'file':
      return `${item.name} ${item.locator}`.trim()
    case 'quotation':
      return `${item.source} ${/^\d+$/.test(item.page) ? page(item.page) : item.page}`.trim()
    case 'note':
      return item.text
  }
}
