import { useTranslations } from 'use-intl'
import type { Entry } from '#core/review'
import { languageOf } from '../i18n/index.ts'
import { contextOf, wordsOf } from './context.ts'
import { Dot, Wave } from './dot.tsx'
import { gravestOf } from './gravest.ts'
import styles from './ledger.module.css'
import { standing } from './meter.ts'
import type { Item } from './rows.ts'

/** One line of the ledger: what stands in the copy, where, and what is the matter with it. */
export function Line({ item }: { item: Item }) {
  const words = useTranslations('words')
  if (item.kind === 'finding') {
    const { finding } = item.finding
    const tone = finding.outcome === 'error' ? 'red' : 'amber'
    return (
      <>
        <Wave tone={tone} />
        <div className={styles.words}>
          <b lang={languageOf(finding.text)}>{finding.text}</b>
          <small className={styles[tone]} lang={languageOf(finding.message)}>
            {finding.message}
          </small>
        </div>
        <em className={styles.tag}>{words(`outcomes.${finding.outcome}`)}</em>
      </>
    )
  }
  const { entry } = item
  return (
    <>
      <Dot standing={standing(entry.status)} />
      <span className="visually-hidden">{words(`statuses.${entry.status}`)}</span>
      <div className={styles.words}>
        <b>{wordsOf(entry)}</b>
        <small lang={languageOf(contextOf(entry))}>{contextOf(entry)}</small>
        <Note entry={entry} />
      </div>
      <em className={styles.number}>F{item.number}</em>
    </>
  )
}

/** The third line: a stale verdict, a finding, who works on it, or what was found. */
function Note({ entry }: { entry: Entry }) {
  const t = useTranslations('ledger')
  const words = useTranslations('words')
  const { record, status } = entry
  if (status === 'stale') return <small className={styles.amber}>{t('changedSince')}</small>
  if (status === 'dismissed' || status === 'waived') {
    return (
      <small>
        {words(`statuses.${status}`)}
        {record?.reason ? ` · ${record.reason}` : ''}
      </small>
    )
  }
  const finding = gravestOf(entry.findings)?.finding
  if (finding) {
    return (
      <small
        className={finding.outcome === 'error' ? styles.red : styles.amber}
        lang={languageOf(finding.message)}
      >
        {finding.message}
      </small>
    )
  }
  if (status === 'settled' && record?.conclusion) {
    const { verdict } = record.conclusion
    return verdict === 'confirmed' ? null : <small>{words(`verdicts.${verdict}`)}</small>
  }
  if (status === 'detected' || !record) return null
  const who = record.assignee?.name
  return (
    <small className={styles.blue}>
      {who ? `${who} · ` : ''}
      {words(`statuses.${status}`)}
    </small>
  )
}
