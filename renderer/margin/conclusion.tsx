import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { disposition, method, verdict } from '#core/review'
import { Key } from '../controls/index.ts'
import styles from './card.module.css'
import { Choice } from './choice.tsx'
import type { Draft } from './drafts.ts'
import { refusalOf } from './refused.ts'
import type { Work } from './work.ts'

interface ConclusionProps {
  entryKey: string
  draft: Draft
  work: Work
}

/** What was found, how it was checked and what became of the copy. Nothing is chosen beforehand. */
export function ConclusionForm({ entryKey, draft, work }: ConclusionProps) {
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const [asked, setAsked] = useState(false)
  const wantsNote = draft.failure !== null && refusalOf(draft.failure) === 'needs-note'
  const noting = asked || wantsNote || draft.note !== ''
  const wants = (what: Draft['missing'][number]) => draft.missing.includes(what) || undefined
  return (
    <div>
      <div
        className={styles.verdicts}
        role="radiogroup"
        aria-label={t('verdict')}
        data-wanted={wants('verdict')}
      >
        {verdict.options.map((option, index) => (
          <button
            key={option}
            type="button"
            role="radio"
            aria-checked={draft.verdict === option}
            title={words(`verdictHelp.${option}`)}
            onClick={() => void work.choose(entryKey, option)}
          >
            <span>{words(`verdicts.${option}`)}</span>
            <Key>{String(index + 1)}</Key>
          </button>
        ))}
      </div>
      {draft.verdict && (
        <>
          <div data-wanted={wants('method')}>
            <Choice
              name="method"
              label={t('method')}
              placeholder={t('choose')}
              hotkey="M"
              value={draft.method}
              options={method.options.map((value) => ({ value, label: words(`methods.${value}`) }))}
              onChoose={(value) => work.method(entryKey, value)}
            />
          </div>
          <div data-wanted={wants('disposition')}>
            <Choice
              name="disposition"
              label={t('disposition')}
              placeholder={t('choose')}
              hotkey="P"
              value={draft.disposition}
              options={disposition.options.map((value) => ({
                value,
                label: words(`dispositions.${value}`)
              }))}
              onChoose={(value) => work.disposition(entryKey, value)}
            />
          </div>
          {noting ? (
            <input
              className={styles.note}
              aria-invalid={wantsNote}
              aria-label={t('note')}
              placeholder={t('note')}
              maxLength={4000}
              value={draft.note}
              spellCheck={false}
              onChange={(event) => work.drafts.change(entryKey, { note: event.target.value })}
            />
          ) : (
            <button type="button" className={styles.add} onClick={() => setAsked(true)}>
              {t('addNote')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
