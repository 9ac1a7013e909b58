import { Component, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ruleSet } from '#core/checks'
import type { Bridge, Failure, Input, Output, Profile } from '#main/api'
import { Button } from '../controls/index.ts'
import { RescueDialog } from '../dialogs/index.ts'
import { openSession, type ReviewSession } from '../editor/index.ts'
import { useFailureWords } from '../i18n/index.ts'
import { ReviewScreen } from '../review/index.ts'
import { Failed } from './failed.tsx'
import styles from './plate.module.css'
import { Waiting } from './waiting.tsx'

interface ReviewRouteProps {
  bridge: Bridge
  hello: Output<'hello'>
  review: string
  profile: Profile
  onSettings: (wanted: Input<'settings.set'>) => Promise<void>
  onProfile: () => void
  onClose: () => void
}

/** Opens a review, keeps its session for as long as the screen stands and closes it after. */
export function ReviewRoute({ bridge, review, onClose, ...rest }: ReviewRouteProps) {
  const t = useTranslations('app')
  const words = useFailureWords()
  const [session, setSession] = useState<ReviewSession | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { rulesOff } = rest.hello.settings
  const rules = useMemo(() => ruleSet(rulesOff.map(({ rule }) => rule)), [rulesOff])
  const inForce = useRef(rules)
  useEffect(() => {
    inForce.current = rules
    session?.enforce(rules)
  }, [session, rules])

  useEffect(() => {
    let opened: ReviewSession | null = null
    let left = false
    void bridge.call('review.open', { review }).then((result) => {
      if (!result.ok) {
        if (!left) setFailure(result.error)
        return
      }
      opened = openSession(bridge, result.value, { rules: inForce.current })
      if (left) void opened.close()
      else setSession(opened)
    })
    return () => {
      left = true
      void opened?.close()
    }
  }, [bridge, review])

  if (failure) {
    return (
      <main className={styles.plate}>
        <div className={styles.mark}>Galley</div>
        <h1>{t('openFailed')}</h1>
        <p role="alert">{words(failure)}</p>
        <Button tone="main" onClick={onClose}>
          {t('backToDesk')}
        </Button>
      </main>
    )
  }
  if (!session) return <Waiting message="loading" />
  return (
    <CrashGuard>
      <ReviewScreen session={session} bridge={bridge} onClose={onClose} {...rest} />
      <RescueDialog bridge={bridge} review={review} />
    </CrashGuard>
  )
}

/** A failing screen says so and offers a reload; what main confirmed is safe in any case. */
class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Failed kind="crashed" /> : this.props.children
  }
}
