import { ArrowRight } from 'lucide-react'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import type { Blocker } from '#core/review'
import type { Failure, Profile } from '#main/api'
import { Button, Dialog, Key } from '../controls/index.ts'
import type { ReviewSession } from '../editor/session.ts'
import { languageOf } from '../i18n/index.ts'
import { contextOf, Dot, standing, Wave, wordsOf } from '../ledger/index.ts'
import { useRefusalWords } from '../margin/index.ts'
import styles from './gate.module.css'
import { grouped, numbersOf } from './lines.ts'
import { RulesOff } from './rules-off.tsx'

interface GateProps {
  session: ReviewSession
  profile: Profile
  onGo: (blocker: Blocker) => void
  onApproved: () => void
  onClose: () => void
}

/** What an approval still waits for, each line a way there; with nothing left, the form to sign. */
export function Gate({ session, profile, onGo, onApproved, onClose }: GateProps) {
  const blockers = useStore(session.store, (view) => view.blockers)
  return blockers.length > 0 ? (
    <Blocked session={session} blockers={blockers} onGo={onGo} onClose={onClose} />
  ) : (
    <Sign session={session} profile={profile} onApproved={onApproved} onClose={onClose} />
  )
}

interface BlockedProps {
  session: ReviewSession
  blockers: readonly Blocker[]
  onGo: (blocker: Blocker) => void
  onClose: () => void
}

function Blocked({ session, blockers, onGo, onClose }: BlockedProps) {
  const t = useTranslations('signoff')
  const entries = useStore(session.store, (view) => view.entries)
  const numbers = useMemo(() => numbersOf(entries), [entries])
  const first = useRef<HTMLButtonElement>(null)
  const groups = grouped(blockers)
  const opening = groups.flatMap(({ lines }) => lines).find((line) => line.entry ?? line.finding)
  return (
    <Dialog
      initialFocus={first}
      title={t('blockedTitle', { count: blockers.length })}
      description={t('blockedHelp')}
      onClose={onClose}
    >
      <div className={styles.groups}>
        {groups.map(({ code, lines }) => (
          <section key={code} aria-label={t(`blockers.${code}`)}>
            <h3 className={styles.group}>
              {t(`blockers.${code}`)} <span>{lines.length}</span>
            </h3>
            <ul>
              {lines.map((blocker, index) => (
                <li key={blocker.entry?.key ?? blocker.finding?.key ?? index}>
                  <Line
                    blocker={blocker}
                    numbers={numbers}
                    {...(blocker === opening ? { first } : {})}
                    onGo={onGo}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

interface LineProps {
  blocker: Blocker
  numbers: ReadonlyMap<string, number>
  first?: RefObject<HTMLButtonElement | null>
  onGo: (blocker: Blocker) => void
}

function Line({ blocker, numbers, first, onGo }: LineProps) {
  const t = useTranslations('signoff')
  const words = useTranslations('words')
  const { entry, finding, code } = blocker
  if (!entry && !finding) return <p className={styles.whole}>{t(`blockerHelp.${code}`)}</p>
  return (
    <button ref={first} type="button" className={styles.line} onClick={() => onGo(blocker)}>
      {entry ? (
        <>
          <Dot standing={standing(entry.status)} />
          <span className={styles.number}>F{numbers.get(entry.key) ?? ''}</span>
          <b>{wordsOf(entry)}</b>
          <span className={styles.context}>
            {entry.status === 'detected' ? contextOf(entry) : words(`statuses.${entry.status}`)}
            {entry.record?.assignee && entry.status !== 'detected' && ` · ${entry.record.assignee.name}`}
          </span>
        </>
      ) : (
        <>
          <Wave tone={finding?.finding.outcome === 'error' ? 'red' : 'amber'} />
          <span className={styles.message} lang={languageOf(finding?.finding.message ?? '')}>
            {finding?.finding.message}
          </span>
        </>
      )}
      <ArrowRight size={14} aria-hidden="true" />
    </button>
  )
}

interface SignProps {
  session: ReviewSession
  profile: Profile
  onApproved: () => void
  onClose: () => void
}

function Sign({ session, profile, onApproved, onClose }: SignProps) {
  const t = useTranslations('signoff')
  const words = useTranslations('words')
  const refusal = useRefusalWords()
  const version = useStore(session.store, (view) => view.version)
  const title = useStore(session.store, (view) => view.snapshot.title)
  const [statement, setStatement] = useState(t('statementReady'))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

  const sign = async () => {
    if (busy) return
    setBusy(true)
    setFailure(null)
    const flushed = await session.flush()
    const result = flushed.ok
      ? await session.command({ type: 'review.approve', statement: statement.trim() })
      : flushed
    setBusy(false)
    if (result.ok) onApproved()
    else setFailure(result.error)
  }

  return (
    <Dialog
      initialFocus={field}
      title={t('signTitle')}
      description={t('signHelp', { title, version })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('notYet')}</Button>
          <Button tone="main" type="submit" form="galley-sign" disabled={busy}>
            {t('sign', { name: profile.name })} <Key>↵</Key>
          </Button>
        </>
      }
    >
      <form
        id="galley-sign"
        className={styles.sign}
        onSubmit={(event) => {
          event.preventDefault()
          void sign()
        }}
      >
        <label htmlFor="galley-statement">{t('statement')}</label>
        <textarea
          ref={field}
          id="galley-statement"
          rows={2}
          maxLength={1000}
          spellCheck={false}
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            void sign()
          }}
        />
        <div className={styles.signer}>
          <span className={styles.initial} aria-hidden="true">
            {[...profile.name][0]}
          </span>
          <div>
            <b>{profile.name}</b>
            <span>{words(`roles.${profile.role}`)}</span>
          </div>
        </div>
        <RulesOff onClose={onClose} />
        <p className={styles.honest}>{t('identity')}</p>
        {failure && (
          <p className={styles.refusal} role="alert">
            {refusal([], failure)}
          </p>
        )}
      </form>
    </Dialog>
  )
}
