import { Lock, TriangleAlert, Unplug, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { Button } from '../controls/index.ts'
import type { Incident, ReviewSession } from '../editor/session.ts'
import { useRefusalWords } from '../margin/index.ts'
import styles from './notices.module.css'

/** What the person has to know about this review that they did not do: no connection, nothing may be written, something was dropped. */
export function Notices({ session }: { session: ReviewSession }) {
  const t = useTranslations('review')
  const snapshot = useStore(session.store, (view) => view.snapshot)
  const saving = useStore(session.store, (view) => view.saving)
  const incidents = useStore(session.store, (view) => view.incidents)
  return (
    <>
      {snapshot.readOnly && (
        <div className={styles.notice}>
          <Lock size={15} aria-hidden="true" />
          <p>{t(`readOnly.${snapshot.readOnly}`, { name: snapshot.name })}</p>
        </div>
      )}
      {saving === 'lost' && (
        <div className={`${styles.notice} ${styles.bad}`} role="alert">
          <Unplug size={15} aria-hidden="true" />
          <p>{t('lost')}</p>
        </div>
      )}
      <div role="alert">
        {incidents.map((incident) => (
          <div key={incident.id} className={`${styles.notice} ${styles.bad}`}>
            <TriangleAlert size={15} aria-hidden="true" />
            <p>
              <What incident={incident} name={snapshot.manuscript.name} />
            </p>
            <Button
              tone="quiet"
              size="tiny"
              icon
              aria-label={t('dismissNotice')}
              onClick={() => session.dismissIncident(incident.id)}
            >
              <X size={14} aria-hidden="true" />
            </Button>
          </div>
        ))}
      </div>
    </>
  )
}

function What({ incident, name }: { incident: Incident; name: string }) {
  const t = useTranslations('review')
  const refusal = useRefusalWords()
  switch (incident.kind) {
    case 'steps-dropped':
      return t('incidents.stepsDropped', { count: incident.count })
    case 'approval-voided':
      return t('incidents.approvalVoided')
    case 'manuscript-changed':
      return t('incidents.manuscriptChanged', { name })
    case 'failure':
      return refusal([], incident.failure) ?? t('incidents.unknown')
  }
}
