import { BadgeCheck, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { meaningOf } from '#core/checks'
import { voidedByEdit } from '#core/review'
import type { Failure } from '#main/api'
import { Button, Dialog } from '../controls/index.ts'
import type { ReviewSession } from '../editor/session.ts'
import { useRefusalWords } from '../margin/index.ts'
import styles from './banner.module.css'

interface SignoffBannerProps {
  session: ReviewSession
  /** Nothing can be written: the copy cannot be opened again here. */
  readOnly: boolean
  onEditAgain: () => void
}

/** Who signed which version when; or why the signature no longer holds. */
export function SignoffBanner({ session, readOnly, onEditAgain }: SignoffBannerProps) {
  const t = useTranslations('signoff')
  const words = useTranslations('words')
  const rules = useTranslations('rules')
  const language = useLocale()
  const format = useFormatter()
  const approval = useStore(session.store, (view) => view.state.approval)
  const voided = useStore(session.store, (view) => view.state.voided)
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  if (approval) {
    return (
      <section className={`${styles.banner} ${styles.approved}`} aria-label={t('approved')}>
        <BadgeCheck size={18} aria-hidden="true" />
        <div className={styles.said}>
          <b>{t('approvedBy', { name: approval.by.name, role: words(`roles.${approval.by.role}`) })}</b>
          <span>
            {t('approvedAt', { when: when(approval.at), version: approval.version })}
            <code title={approval.textHash}>{approval.textHash.slice(0, 12)}</code>
          </span>
          {approval.rules && approval.rules.off.length > 0 && (
            <span
              className={styles.rules}
              title={approval.rules.off.map((rule) => meaningOf(rule, language) ?? rule).join('\n')}
            >
              {rules('signed', { count: approval.rules.off.length })}
            </span>
          )}
          {approval.statement && <q>{approval.statement}</q>}
        </div>
        {!readOnly && (
          <Button size="tiny" onClick={onEditAgain}>
            <Undo2 size={14} aria-hidden="true" />
            {t('editAgain')}
          </Button>
        )}
      </section>
    )
  }
  if (!voided) return null
  const reason = voided.reason === voidedByEdit ? t('voidedByEdit') : voided.reason
  return (
    <section className={`${styles.banner} ${styles.voided}`} aria-label={t('voided')}>
      <Undo2 size={17} aria-hidden="true" />
      <div className={styles.said}>
        <b>{t('voidedOf', { name: voided.approval.by.name, version: voided.approval.version })}</b>
        <span>
          {t('voidedBy', {
            who: words(`voider.${voided.by.role === 'machine' ? 'machine' : 'person'}`, {
              name: voided.by.name
            }),
            when: when(voided.at)
          })}
        </span>
        <q>{reason}</q>
      </div>
    </section>
  )
}

interface EditAgainProps {
  session: ReviewSession
  onClose: () => void
}

/** Opens approved copy again: the approval is void, with a reason that stays in the record. */
export function EditAgain({ session, onClose }: EditAgainProps) {
  const t = useTranslations('signoff')
  const refusal = useRefusalWords()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = async () => {
    if (busy || reason.trim() === '') return
    setBusy(true)
    const result = await session.command({ type: 'review.void', reason: reason.trim() })
    setBusy(false)
    if (result.ok) {
      onClose()
      session.focus()
    } else setFailure(result.error)
  }
  return (
    <Dialog
      initialFocus={field}
      title={t('editAgainTitle')}
      description={t('editAgainHelp')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button tone="danger" type="submit" form="galley-void" disabled={busy || reason.trim() === ''}>
            {t('void')}
          </Button>
        </>
      }
    >
      <form
        id="galley-void"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <label htmlFor="galley-void-reason">{t('voidReason')}</label>
        <input
          ref={field}
          id="galley-void-reason"
          value={reason}
          maxLength={4000}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setReason(event.target.value)}
        />
        {failure && (
          <p className={styles.refusal} role="alert">
            {refusal([], failure)}
          </p>
        )}
      </form>
    </Dialog>
  )
}
