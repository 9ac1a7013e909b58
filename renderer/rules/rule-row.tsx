import { Check, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { SwitchedOff } from '#main/api'
import { Button } from '../controls/index.ts'
import type { Listed } from './catalogue.ts'
import styles from './rule-row.module.css'

interface RuleRowProps {
  listed: Listed
  off: SwitchedOff | null
  /** The Tab key stops at its switch. */
  reachable: boolean
  onReach: () => void
  onTurn: (on: boolean, reason: string) => Promise<void>
}

/** One rule of the list. One whose findings hold up approval asks why before it goes off. */
export function RuleRow({ listed, off, reachable, onReach, onTurn }: RuleRowProps) {
  const { rule, meaning, example } = listed
  const t = useTranslations('rules')
  const id = useId()
  const knob = useRef<HTMLButtonElement>(null)
  const [asks, setAsks] = useState(false)
  const blocks = rule.severity === 'blocker'
  const settle = () => {
    setAsks(false)
    knob.current?.focus()
  }
  const press = () => {
    if (off) void onTurn(true, '')
    else if (blocks) setAsks(true)
    else void onTurn(false, '')
  }
  return (
    <li className={styles.row} data-off={off !== null || undefined}>
      <button
        ref={knob}
        type="button"
        role="switch"
        aria-checked={off === null}
        aria-labelledby={`${id}-meaning`}
        aria-describedby={`${id}-about`}
        tabIndex={reachable ? 0 : -1}
        className={styles.switch}
        onFocus={onReach}
        onClick={press}
      >
        <i />
      </button>
      <div className={styles.said}>
        <div id={`${id}-meaning`} className={styles.meaning}>
          {meaning}
        </div>
        <span
          className={styles.weight}
          data-severity={rule.severity}
          title={t(`severityHelp.${rule.severity}`)}
        >
          {t(`severities.${rule.severity}`)}
        </span>
      </div>
      <div id={`${id}-about`} className={styles.about}>
        {off && <OffBy off={off} />}
        {example && (
          <div className={styles.examples} lang={example.language === 'zh' ? 'zh-CN' : 'en'}>
            <p data-kind="wrong">
              <X size={13} strokeWidth={2.4} aria-hidden="true" />
              <span className="visually-hidden">{t('wrong')}</span>
              {example.wrong}
            </p>
            <p data-kind="right">
              <Check size={13} strokeWidth={2.4} aria-hidden="true" />
              <span className="visually-hidden">{t('right')}</span>
              {example.right}
            </p>
          </div>
        )}
        <code className={styles.id}>
          {rule.id} · {t(`outcomes.${rule.outcome}`)}
        </code>
      </div>
      {asks && !off && (
        <WhyForm
          onCancel={settle}
          onSubmit={(reason) => {
            void onTurn(false, reason)
            settle()
          }}
        />
      )}
    </li>
  )
}

function OffBy({ off: { by: name, at, reason } }: { off: SwitchedOff }) {
  const t = useTranslations('rules')
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const when = format.relativeTime(new Date(at), now)
  return (
    <p
      className={styles.by}
      title={format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
    >
      {reason === '' ? t('offBy', { name, when }) : t('offBecause', { name, when, reason })}
    </p>
  )
}

function WhyForm({ onCancel, onSubmit }: { onCancel: () => void; onSubmit: (reason: string) => void }) {
  const t = useTranslations('rules')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  useEffect(() => field.current?.focus(), [])
  const silent = reason.trim() === ''
  return (
    <form
      className={styles.why}
      onSubmit={(event) => {
        event.preventDefault()
        if (!silent) onSubmit(reason.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        // Only the question is called off, not the list that it stands in.
        event.stopPropagation()
        onCancel()
      }}
    >
      <label htmlFor={id}>{t('whyBlocker')}</label>
      <div>
        <input
          ref={field}
          id={id}
          value={reason}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button size="tiny" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button size="tiny" tone="danger" type="submit" disabled={silent}>
          {t('switchOff')}
        </Button>
      </div>
    </form>
  )
}
