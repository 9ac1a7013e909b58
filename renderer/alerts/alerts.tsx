import { CircleAlert, Info, X } from 'lucide-react'
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '#main/api'
import { Button } from '../controls/index.ts'
import { useFailureWords } from '../i18n/index.ts'
import styles from './alerts.module.css'

interface Alert {
  readonly id: number
  readonly tone: 'failure' | 'note'
  readonly text: string
  readonly action: AlertAction | null
}

/** What a person can still do about what an alert says. */
export interface AlertAction {
  readonly label: string
  readonly run: () => void
}

/** How any part of the page tells the person something that stays until it is read. */
export interface Alerts {
  fail(failure: Failure): void
  /** One with an action takes the place of an earlier one with an action, which is too late by then. */
  note(text: string, action?: AlertAction): void
}

const AlertsContext = createContext<Alerts | null>(null)

export function useAlerts(): Alerts {
  const alerts = useContext(AlertsContext)
  if (!alerts) throw new Error('useAlerts outside AlertsProvider')
  return alerts
}

const shownAtOnce = 3

export function AlertsProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('common')
  const words = useFailureWords()
  const saying = useRef(words)
  saying.current = words
  const next = useRef(0)
  const [alerts, setAlerts] = useState<readonly Alert[]>([])
  const value = useMemo<Alerts>(() => {
    const add = (tone: Alert['tone'], text: string, action: AlertAction | null) => {
      next.current += 1
      const alert = { id: next.current, tone, text, action }
      const stays = (one: Alert) => one.text !== text && (action === null || one.action === null)
      setAlerts((all) => [...all.filter(stays), alert].slice(-shownAtOnce))
    }
    return {
      fail: (failure) => add('failure', saying.current(failure), null),
      note: (text, action) => add('note', text, action ?? null)
    }
  }, [])
  const drop = (id: number) => setAlerts((all) => all.filter((one) => one.id !== id))
  return (
    <AlertsContext.Provider value={value}>
      {children}
      <div className={styles.stack} role="status" aria-live="polite">
        {alerts.map((alert) => (
          <div
            key={alert.id}
            className={alert.tone === 'note' ? `${styles.alert} ${styles.note}` : styles.alert}
          >
            {alert.tone === 'note' ? (
              <Info size={16} aria-hidden="true" />
            ) : (
              <CircleAlert size={16} aria-hidden="true" />
            )}
            <p>{alert.text}</p>
            {alert.action && (
              <Button
                size="tiny"
                onClick={() => {
                  drop(alert.id)
                  alert.action?.run()
                }}
              >
                {alert.action.label}
              </Button>
            )}
            <Button tone="quiet" size="tiny" icon aria-label={t('close')} onClick={() => drop(alert.id)}>
              <X size={14} aria-hidden="true" />
            </Button>
          </div>
        ))}
      </div>
    </AlertsContext.Provider>
  )
}
