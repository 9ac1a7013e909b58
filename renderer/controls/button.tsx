import type { ComponentProps } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  tone?: 'plain' | 'main' | 'danger' | 'quiet'
  size?: 'normal' | 'tiny'
  /** Holds a picture only: the caller gives an aria-label. */
  icon?: boolean
}

/** The one button of the interface. */
export function Button({ tone = 'plain', size = 'normal', icon = false, className, ...rest }: ButtonProps) {
  const classes = [
    styles.button,
    tone !== 'plain' && styles[tone],
    size === 'tiny' && styles.tiny,
    icon && styles.icon,
    className
  ]
  return <button type="button" {...rest} className={classes.filter(Boolean).join(' ')} />
}

/** A key as it is printed on a button or in the help. */
export function Key({ children }: { children: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {children}
    </span>
  )
}
