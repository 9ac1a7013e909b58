import { useCallback, useEffect, useState } from 'react'
import type { Bridge, Input, Output, Settings } from '#main/api'
import { AlertsProvider } from '../alerts/index.ts'
import { Desk } from '../desk/index.ts'
import { ProfileDialog } from '../dialogs/index.ts'
import { Words } from '../i18n/index.ts'
import { RulesProvider } from '../rules/index.ts'
import { useTheme } from '../theme/index.ts'
import { Failed } from './failed.tsx'
import { ReviewRoute } from './review-route.tsx'
import { goTo, useRoute } from './route.ts'
import { Waiting } from './waiting.tsx'

type Hello = Output<'hello'>

const spoken = (): Settings['language'] => (navigator.language.startsWith('zh') ? 'zh' : 'en')

/** The page: the desk, or one review. `bridge` is null where the page was not opened by Galley. */
export function App({ bridge }: { bridge: Bridge | null }) {
  const [hello, setHello] = useState<Hello | null>(null)
  const [unreachable, setUnreachable] = useState(bridge === null)
  const [asksProfile, setAsksProfile] = useState(false)
  const route = useRoute()
  useTheme(hello?.settings.theme ?? 'system')

  useEffect(() => {
    if (!bridge) return
    const gone = new AbortController()
    const greet = async (first: boolean) => {
      const result = await bridge.call('hello', {})
      if (gone.signal.aborted) return
      if (result.ok) setHello(result.value)
      else if (first) setUnreachable(true)
    }
    void greet(true)
    bridge.subscribe((notice) => {
      if (notice.type === 'settings.changed') {
        setHello((before) => before && { ...before, settings: notice.settings })
      } else if (notice.type === 'host.connection' && notice.connected) void greet(false)
    }, gone.signal)
    return () => gone.abort()
  }, [bridge])

  const [offered, setOffered] = useState<readonly string[]>([])
  const taken = useCallback(() => setOffered([]), [])
  useEffect(() => {
    const gone = new AbortController()
    bridge?.subscribe((notice) => {
      if (notice.type !== 'desk.open') return
      setOffered((files) => [...files, notice.file])
      goTo({ screen: 'desk' })
    }, gone.signal)
    return () => gone.abort()
  }, [bridge])

  const change = useCallback(
    async (wanted: Input<'settings.set'>) => {
      const result = await bridge?.call('settings.set', wanted)
      if (result?.ok) setHello((before) => before && { ...before, settings: result.value })
    },
    [bridge]
  )

  const language = hello?.settings.language ?? spoken()
  if (!bridge || unreachable) {
    return (
      <Words language={language}>
        <Failed kind="noHost" />
      </Words>
    )
  }
  if (!hello) {
    return (
      <Words language={language}>
        <Waiting message="connecting" />
      </Words>
    )
  }
  return (
    <Words language={language}>
      <AlertsProvider>
        <RulesProvider bridge={bridge} settings={hello.settings} profile={hello.profile}>
          {route.screen === 'review' && hello.profile ? (
            <ReviewRoute
              key={route.review}
              bridge={bridge}
              hello={hello}
              review={route.review}
              profile={hello.profile}
              onSettings={change}
              onProfile={() => setAsksProfile(true)}
              onClose={() => goTo({ screen: 'desk' })}
            />
          ) : (
            <Desk
              bridge={bridge}
              hello={hello}
              onSettings={change}
              onProfile={() => setAsksProfile(true)}
              onReview={(review) => goTo({ screen: 'review', review })}
              offered={offered}
              onTaken={taken}
            />
          )}
        </RulesProvider>
        {(asksProfile || !hello.profile) && (
          <ProfileDialog
            bridge={bridge}
            profile={hello.profile}
            onDone={(profile) => {
              if (profile) setHello({ ...hello, profile })
              setAsksProfile(false)
            }}
          />
        )}
      </AlertsProvider>
    </Words>
  )
}
