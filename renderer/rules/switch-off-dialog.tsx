import { Ban, FileText, Layers, Undo2 } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { findRule, meaningOf } from '#core/checks'
import type { Failure, Profile, Settings } from '#main/api'
import { Button, Dialog } from '../controls/index.ts'
import { useFailureWords } from '../i18n/index.ts'
import styles from './switch-off-dialog.module.css'

interface SwitchOffDialogProps {
  rule: string
  /** How many findings of it stand in the review that is open. */
  findings: number
  language: Settings['language']
  profile: Profile
  /** Gives why it was not done, or null. */
  onSwitch: (reason: string) => Promise<Failure | null>
  onClose: () => void
}

/** Asks before a rule is switched off for everybody: what that means, under whose name, and why. Enter alone switches nothing. */
export function SwitchOffDialog(props: SwitchOffDialogProps) {
  const { rule, findings, language, profile, onSwitch, onClose } = props
  const t = useTranslations('rules')
  const format = useFormatter()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const failures = useFailureWords()
  const [now] = useState(() => new Date())
  const blocks = findRule(rule)?.severity === 'blocker'
  const silent = reason.trim() === ''

  const submit = async () => {
    if (busy || (blocks && silent)) return
    setBusy(true)
    setFailure(await onSwitch(reason.trim()))
    setBusy(false)
  }

  return (
    <Dialog
      initialFocus={field}
      title={t('ask.title')}
      onClose={onClose}
      actions={
        <>
          <span className={styles.by}>
            {t('ask.by', {
              name: profile.name,
              when: format.dateTime(now, { dateStyle: 'medium', timeStyle: 'short' })
            })}
          </span>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button tone="danger" disabled={busy || (blocks && silent)} onClick={() => void submit()}>
            {t('ask.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.rule}>
        <b>{meaningOf(rule, language) ?? rule}</b>
        <code>{rule}</code>
      </div>
      <ul className={styles.means}>
        <li>
          <Layers size={15} aria-hidden="true" />
          {t('ask.everywhere', { count: findings })}
        </li>
        {blocks && (
          <li className={styles.grave}>
            <Ban size={15} aria-hidden="true" />
            {t('ask.blocker')}
          </li>
        )}
        <li>
          <FileText size={15} aria-hidden="true" />
          {t('ask.recorded')}
        </li>
        <li>
          <Undo2 size={15} aria-hidden="true" />
          {t('ask.back')} {t('ask.only')}
        </li>
      </ul>
      <label className={styles.label} htmlFor={id}>
        {blocks ? t('ask.why') : t('ask.optional')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.reason}
        rows={2}
        maxLength={500}
        required={blocks}
        spellCheck={false}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {failure && (
        <p className={styles.refusal} role="alert">
          {failures(failure)}
        </p>
      )}
    </Dialog>
  )
}
