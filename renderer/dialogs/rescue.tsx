import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bridge } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { Button, Dialog } from '../controls/index.ts'

/** Offers to go on in a copy where an open review's file was taken away; shows nothing until then. */
export function RescueDialog({ bridge, review }: { bridge: Bridge; review: string }) {
  const t = useTranslations('rescue')
  const alerts = useAlerts()
  const [gone, setGone] = useState<string | null>(null)

  useEffect(() => {
    const left = new AbortController()
    bridge.subscribe((notice) => {
      if (notice.type === 'review.trouble' && notice.review === review && notice.code === 'file-gone') {
        setGone(notice.name)
      }
    }, left.signal)
    return () => left.abort()
  }, [bridge, review])

  const save = async () => {
    setGone(null)
    const result = await bridge.call('review.rescue', { review })
    if (result.ok) alerts.note(t('saved', { name: result.value.name }))
    else alerts.fail(result.error)
  }

  if (gone === null) return null
  return (
    <Dialog
      title={t('title', { name: gone })}
      description={t('description')}
      onClose={() => setGone(null)}
      actions={
        <>
          <Button onClick={() => setGone(null)}>{t('later')}</Button>
          <Button tone="main" onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    />
  )
}
