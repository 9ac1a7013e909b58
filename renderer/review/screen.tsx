import { CSPProvider } from '@base-ui/react/csp-provider'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import type { Blocker } from '#core/review'
import type { Bridge, Input, Output, Profile } from '#main/api'
import { usePicker } from '../dialogs/index.ts'
import type { ReviewSession } from '../editor/session.ts'
import { type Filter, itemsOf, Ledger, wordsOf } from '../ledger/index.ts'
import { createDrafts, Margin, MarginSheet, useRefusalWords, Work } from '../margin/index.ts'
import { Palette } from '../palette/index.ts'
import { useRules } from '../rules/index.ts'
import { EditAgain, ExportDialog, Gate, SignoffBanner } from '../signoff/index.ts'
import { type Opened, reviewCommands } from './commands.ts'
import { Header } from './header.tsx'
import { Help } from './help.tsx'
import { keyLabel, onMac } from './keys.ts'
import { useCommandLabel } from './label.ts'
import { Notices } from './notices.tsx'
import { Page } from './page.tsx'
import styles from './screen.module.css'
import { Status } from './status.tsx'
import { Toolbar } from './toolbar.tsx'
import { useKeys } from './use-keys.ts'
import { useSaid } from './use-said.ts'
import { useWide } from './use-wide.ts'

interface ReviewScreenProps {
  session: ReviewSession
  bridge: Bridge
  hello: Output<'hello'>
  profile: Profile
  onSettings: (wanted: Input<'settings.set'>) => Promise<void>
  onProfile: () => void
  onClose: () => void
}

/** An open review: the ledger, the copy, its margin, and the way to a signature. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { session, bridge, hello, profile, onSettings, onProfile, onClose } = props
  const screen = useRef<HTMLDivElement>(null)
  const copy = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [filter, setFilter] = useState<Filter>('all')
  const [focusRequest, setFocusRequest] = useState(0)
  const [said, say] = useSaid()
  const words = useTranslations('words')
  const review = useTranslations('review')
  const label = useCommandLabel()
  const refusal = useRefusalWords()
  const picker = usePicker(bridge, hello.nativeDialogs)
  const wide = useWide()
  const rules = useRules()
  const readOnly = useStore(session.store, (view) => view.snapshot.readOnly !== null)
  const language = useStore(session.store, (view) => view.snapshot.language)
  const downloads = hello.host === 'browser'

  const [drafts] = useState(createDrafts)
  const telling = useRef({ words, refusal })
  telling.current = { words, refusal }
  const work = useMemo(
    () =>
      new Work(session, bridge, drafts, profile.id, {
        done: (what) => say(telling.current.words(`done.${what}`)),
        missing: (missing) => say(telling.current.refusal(missing, null) ?? ''),
        failed: (failure) => say(telling.current.refusal([], failure) ?? '')
      }),
    [session, bridge, drafts, profile.id, say]
  )

  const focusCard = useCallback(() => setFocusRequest((before) => before + 1), [])
  const settings = useCallback((wanted: Input<'settings.set'>) => void onSettings(wanted), [onSettings])
  const commands = useMemo(
    () =>
      reviewCommands({
        work,
        session,
        open: setOpened,
        focusCard,
        cycleFocus: () => cycle(session, list.current, copy.current, focusCard),
        filter: setFilter,
        settings,
        otherLanguage: hello.settings.language === 'zh' ? 'en' : 'zh',
        nothingOpen: () => say(review('nothingOpen')),
        rules,
        close: onClose
      }),
    [work, session, focusCard, settings, hello.settings.language, say, review, rules, onClose]
  )
  useKeys(screen, commands)

  const run = (word: string) => commands.find((command) => command.word === word)?.run()
  const mac = onMac()
  const approveKey = commands.find((command) => command.word === 'approve')?.keys[0] ?? ''

  const palette = () => [
    ...(['item', 'go', 'review', 'copy', 'view'] as const).map((group) => ({
      value: review(`groups.${group}`),
      items: commands
        .filter((command) => command.group === group && command.word !== 'palette' && command.enabled())
        .map((command) => ({
          id: command.id,
          label: label(command),
          also: command.word,
          hotkey: command.keys[0] ? keyLabel(command.keys[0], mac) : null,
          run: command.run
        }))
    })),
    { value: review('groups.figures'), items: figureItems(session, focusCard) }
  ]

  const go = (blocker: Blocker) => {
    setOpened(null)
    const key = blocker.entry?.key ?? blocker.finding?.key ?? null
    session.select(key)
    if (key !== null) focusCard()
    else if (blocker.place) session.show(blocker.place.start, blocker.place.end)
  }

  const close = () => setOpened(null)
  return (
    <CSPProvider disableStyleElements>
      <div ref={screen} className={styles.screen}>
        <Header
          session={session}
          profile={profile}
          approveKey={keyLabel(approveKey, mac)}
          onProfile={onProfile}
          onPalette={() => setOpened('palette')}
          onExport={() => setOpened('export')}
          onApprove={() => setOpened('gate')}
          onClose={onClose}
        />
        <Ledger
          session={session}
          person={profile.id}
          filter={filter}
          onFilter={setFilter}
          listRef={list}
          onEnter={focusCard}
        />
        <main className={styles.main}>
          <SignoffBanner session={session} readOnly={readOnly} onEditAgain={() => setOpened('editAgain')} />
          <Notices session={session} />
          <div className={styles.tools} data-wide={wide || undefined}>
            <Toolbar session={session} onClaim={() => run('claimSelection')} />
          </div>
          <div ref={scroller} className={styles.scroller}>
            <div className={styles.desk} data-wide={wide || undefined}>
              <Page session={session} copy={copy} language={language} />
              {wide && (
                <Margin
                  work={work}
                  downloads={downloads}
                  copy={copy}
                  scroller={scroller}
                  focusRequest={focusRequest}
                />
              )}
            </div>
          </div>
          {!wide && (
            <MarginSheet
              work={work}
              downloads={downloads}
              copy={copy}
              scroller={scroller}
              focusRequest={focusRequest}
            />
          )}
        </main>
        <Status
          session={session}
          said={said}
          settings={hello.settings}
          onSettings={settings}
          onHelp={() => setOpened('help')}
        />
      </div>
      {opened === 'gate' && (
        <Gate
          session={session}
          profile={profile}
          onGo={go}
          onClose={close}
          onApproved={() => {
            close()
            say(words('done.approved'))
          }}
        />
      )}
      {opened === 'export' && (
        <ExportDialog
          session={session}
          bridge={bridge}
          downloads={downloads}
          chooseFolder={() => picker.pick('folder')}
          onClose={close}
        />
      )}
      {opened === 'editAgain' && <EditAgain session={session} onClose={close} />}
      {opened === 'palette' && (
        <Palette groups={palette().filter(({ items }) => items.length > 0)} onClose={close} />
      )}
      {opened === 'help' && <Help commands={commands} onClose={close} />}
      {picker.dialog}
    </CSPProvider>
  )
}

function figureItems(session: ReviewSession, focusCard: () => void) {
  return itemsOf(session.store.getState()).map((item) => ({
    id: `go.${item.key}`,
    label: item.kind === 'entry' ? `F${item.number} ${wordsOf(item.entry)}` : item.finding.finding.message,
    also: '',
    hotkey: null,
    run: () => {
      session.select(item.key)
      focusCard()
    }
  }))
}

/** From the ledger to the copy, from there to the card, from there to the ledger. */
function cycle(
  session: ReviewSession,
  list: HTMLElement | null,
  copy: HTMLElement | null,
  focusCard: () => void
): void {
  const { activeElement } = document
  if (list?.contains(activeElement)) session.focus()
  else if (copy?.contains(activeElement) && session.store.getState().selected !== null) focusCard()
  else list?.focus({ preventScroll: true })
}
