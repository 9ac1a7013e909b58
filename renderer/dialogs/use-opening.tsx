import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bridge } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { ElsewhereDialog, type ReadOnlyFolder, readOnlyFolderOf } from './elsewhere.tsx'
import { type EncodingCandidate, EncodingDialog, encodingCandidates } from './encoding.tsx'
import { Picker } from './picker.tsx'
import { ProgressDialog } from './progress.tsx'
import { usePicker } from './use-picker.tsx'

type Step =
  | { readonly is: 'idle' }
  | { readonly is: 'picking' }
  | { readonly is: 'opening'; readonly name: string; readonly task: string; readonly fraction: number | null }
  | {
      readonly is: 'encoding'
      readonly file: string
      readonly name: string
      readonly choices: readonly EncodingCandidate[]
      readonly said: Said
    }
  | { readonly is: 'elsewhere'; readonly file: string; readonly place: ReadOnlyFolder; readonly said: Said }

/** Where a review is to lie, and how its manuscript is encoded, where a person had to say it. */
interface Said {
  readonly folder: string | null
  readonly encoding: string | null
}

const nothing: Said = { folder: null, encoding: null }

/** From a chosen or dropped file to an open review, with everything that may be asked on the way. */
export interface Opening {
  choose(): void
  open(file: string, name: string): void
  receive(file: File): void
  readonly dialogs: ReactNode
}

// A quick file should not flash a dialog.
const quiet = 350

export function useOpening(
  bridge: Bridge,
  nativeDialogs: boolean,
  onReview: (review: string) => void
): Opening {
  const alerts = useAlerts()
  const picker = useTranslations('picker')
  const folders = usePicker(bridge, nativeDialogs)
  const [step, setStep] = useState<Step>({ is: 'idle' })
  const go = useRef(onReview)
  go.current = onReview

  const create = useCallback(
    async (file: string, name: string, said: Said) => {
      const task = crypto.randomUUID()
      const heard = new AbortController()
      const timer = setTimeout(() => setStep({ is: 'opening', name, task, fraction: null }), quiet)
      bridge.subscribe((notice) => {
        if (notice.type !== 'task.progress' || notice.task !== task || notice.total === 0) return
        const fraction = notice.done / notice.total
        setStep((now) => (now.is === 'opening' && now.task === task ? { ...now, fraction } : now))
      }, heard.signal)
      const located =
        name === '' || name.toLowerCase().endsWith('.galley')
          ? await bridge.call('review.locate', { file })
          : null
      const result =
        located?.ok || (located && located.error.code !== 'not-a-review')
          ? located
          : await bridge.call('review.create', { file, ...said, task })
      clearTimeout(timer)
      heard.abort()
      setStep({ is: 'idle' })
      if (result.ok) return go.current(result.value.review)
      const { code, details } = result.error
      if (code === 'cancelled') return
      if (code === 'review-exists' && typeof details.review === 'string') {
        alerts.note(picker('alreadyThere', { name }))
        return go.current(details.review)
      }
      if (code === 'encoding-unsure') {
        const choices = encodingCandidates(details)
        if (choices.length > 0) return setStep({ is: 'encoding', file, name, choices, said })
      }
      const place = code === 'folder-readonly' ? readOnlyFolderOf(details) : null
      if (place) return setStep({ is: 'elsewhere', file, place, said })
      alerts.fail(result.error)
    },
    [bridge, alerts, picker]
  )

  const open = useCallback((file: string, name: string) => void create(file, name, nothing), [create])

  const receive = useCallback(
    (file: File) => {
      void bridge.receive(file).then((result) => {
        if (result.ok) return create(result.value.file, file.name, nothing)
        setStep({ is: 'idle' })
        alerts.fail(result.error)
      })
    },
    [bridge, create, alerts]
  )

  const choose = useCallback(() => {
    if (!nativeDialogs) return setStep({ is: 'picking' })
    void bridge.call('files.choose', { purpose: 'manuscript' }).then((result) => {
      if (!result.ok) return alerts.fail(result.error)
      if (result.value.file !== null) return create(result.value.file, '', nothing)
    })
  }, [bridge, nativeDialogs, create, alerts])

  const putInto = (folder: string, { file, place, said }: Extract<Step, { is: 'elsewhere' }>) => {
    setStep({ is: 'idle' })
    void create(file, place.name, { ...said, folder })
  }
  const idle = () => setStep({ is: 'idle' })
  const dialogs = (
    <>
      {step.is === 'picking' && (
        <Picker
          bridge={bridge}
          purpose="manuscript"
          onPick={({ file, name }) => {
            idle()
            open(file, name)
          }}
          onUpload={(file) => {
            idle()
            receive(file)
          }}
          onClose={idle}
        />
      )}
      {step.is === 'opening' && (
        <ProgressDialog
          name={step.name}
          fraction={step.fraction}
          onCancel={() => void bridge.call('task.cancel', { task: step.task })}
        />
      )}
      {step.is === 'encoding' && (
        <EncodingDialog
          name={step.name}
          choices={step.choices}
          onChoose={(encoding) => {
            idle()
            void create(step.file, step.name, { ...step.said, encoding })
          }}
          onClose={idle}
        />
      )}
      {step.is === 'elsewhere' && (
        <ElsewhereDialog
          place={step.place}
          onDesk={() => putInto(step.place.desk, step)}
          onChoose={() => {
            idle()
            void folders.pick('folder').then((picked) => picked && putInto(picked.file, step))
          }}
          onClose={idle}
        />
      )}
      {folders.dialog}
    </>
  )
  return useMemo(() => ({ choose, open, receive, dialogs }), [choose, open, receive, dialogs])
}
