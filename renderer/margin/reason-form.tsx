import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button, Key } from '../controls/index.ts'
import styles from './card.module.css'

interface ReasonFormProps {
  label: string
  submit: string
  value: string
  busy: boolean
  placeholder?: string
  /** Ready reasons that a click writes into the field. */
  ready?: readonly string[]
  onChange: (value: string) => void
  onSubmit: () => void
  onCancel: () => void
}

/** A few words that an act wants: a question, an answer, a reason. Enter sends, Shift+Enter makes a line. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, submit, value, busy, placeholder, ready = [], onChange, onSubmit, onCancel } = props
  const t = useTranslations('margin')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (value.trim() !== '') onSubmit()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (value.trim() !== '') onSubmit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={4000}
        spellCheck={false}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      {ready.length > 0 && (
        <div className={styles.ready}>
          {ready.map((reason) => (
            <button key={reason} type="button" onClick={() => onChange(reason)}>
              {reason}
            </button>
          ))}
        </div>
      )}
      <div className={styles.row}>
        <Button size="tiny" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <span className={styles.grow} />
        <Button size="tiny" tone="main" type="submit" disabled={busy || value.trim() === ''}>
          {submit} <Key>↵</Key>
        </Button>
      </div>
    </form>
  )
}
