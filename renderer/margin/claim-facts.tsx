import { MessageCircleQuestion } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Entry } from '#core/review'
import { languageOf } from '../i18n/index.ts'
import styles from './card.module.css'

/** What is known about an entry: why it matters, what was asked and answered, what was concluded, why it was laid aside. */
export function ClaimFacts({ entry }: { entry: Entry }) {
  const t = useTranslations('margin')
  const words = useTranslations('words')
  const format = useFormatter()
  const { record, status, fact } = entry
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: 'short', timeStyle: 'short' })
  const reasons = fact?.claim?.priority === 'high' ? fact.claim.reasons : []
  const conclusion = record?.conclusion
  // In the language of the copy, which need not be the interface's.
  const said = reasons.map((reason) => reason.message)
  const language = languageOf(said.join(''))
  return (
    <>
      {reasons.length > 0 && (status === 'detected' || record?.conclusion == null) && (
        <p className={styles.quiet}>
          <b>{t('high')}</b> <span lang={language}>{said.join(language === 'en' ? ', ' : '、')}</span>
        </p>
      )}
      {record?.questions.map((asked) => (
        <div key={`${asked.at}${asked.question}`} className={styles.question}>
          <MessageCircleQuestion size={14} aria-hidden="true" />
          <div>
            <p>{asked.question}</p>
            <small>{t('by', { name: asked.by.name, when: when(asked.at) })}</small>
            {asked.answer !== null ? <p className={styles.answer}>{asked.answer}</p> : null}
          </div>
        </div>
      ))}
      {conclusion && (
        <div className={styles.conclusion}>
          <b>{words(`verdicts.${conclusion.verdict}`)}</b>
          <span>{words(`methods.${conclusion.method}`)}</span>
          <span>{words(`dispositions.${conclusion.disposition}`)}</span>
          {conclusion.note && <p>{conclusion.note}</p>}
          <small>
            {t('by', { name: conclusion.by.name, when: when(conclusion.at) })}
            {record.settledBy &&
              record.settledBy.id !== conclusion.by.id &&
              ` · ${t('agreedBy', { name: record.settledBy.name })}`}
          </small>
        </div>
      )}
      {record?.reason && !conclusion && (
        <p className={styles.quiet}>
          {t('reason')} {record.reason}
          {record.settledBy && <small> {record.settledBy.name}</small>}
        </p>
      )}
    </>
  )
}
