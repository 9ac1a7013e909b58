import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  title: ReactNode
  description?: ReactNode
  children?: ReactNode
  /** The row of buttons at the bottom. */
  actions?: ReactNode
  wide?: boolean
  /** Text and nothing that takes the focus: the body takes it, so that the keyboard can scroll it. */
  reading?: boolean
  /** What has the focus first; the first control where it is left out. */
  initialFocus?: RefObject<HTMLElement | null>
  /** Esc, the scrim and the close button; left out, the dialog stays until an action ends it. */
  onClose?: () => void
}

/** A modal dialog with the house's frame; mounted means open. */
export function Dialog(props: DialogProps) {
  const {
    title,
    description,
    children,
    actions,
    wide = false,
    reading = false,
    initialFocus,
    onClose
  } = props
  const t = useTranslations('common')
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose?.()}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Popup
          className={wide ? `${styles.popup} ${styles.wide}` : styles.popup}
          {...(initialFocus ? { initialFocus } : {})}
        >
          <div className={styles.head}>
            <div>
              <Base.Title className={styles.title}>{title}</Base.Title>
              {description && (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
            </div>
            {onClose && (
              <Button tone="quiet" icon aria-label={t('close')} onClick={onClose}>
                <X size={16} aria-hidden="true" />
              </Button>
            )}
          </div>
          {children && (
            <div className={styles.body} {...(reading ? { tabIndex: 0 } : {})}>
              {children}
            </div>
          )}
          {actions && <div className={styles.foot}>{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
