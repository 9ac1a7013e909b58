import { type ComponentProps, useId } from 'react'
import styles from './field.module.css'

interface FieldFrame {
  label: string
  hint?: string
  error?: string | null
}

/** One line of text with its label. */
export function TextField({ label, hint, error, ...rest }: FieldFrame & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        className={styles.input}
        aria-invalid={Boolean(error)}
        aria-describedby={hint || error ? `${id}-note` : undefined}
      />
      <Note id={`${id}-note`} hint={hint} error={error} />
    </div>
  )
}

function Note({
  id,
  hint,
  error
}: {
  id: string
  hint?: string | undefined
  error?: string | null | undefined
}) {
  if (error) {
    return (
      <div id={id} className={styles.error} role="alert">
        {error}
      </div>
    )
  }
  return hint ? (
    <div id={id} className={styles.hint}>
      {hint}
    </div>
  ) : null
}
