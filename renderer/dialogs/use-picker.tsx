import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { Bridge } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { type Picked, Picker, type Purpose } from './picker.tsx'

/** Asks for a file or folder in whichever way the host has; null when the person thought better of it. */
export interface Picking {
  pick(purpose: Purpose): Promise<Picked | null>
  readonly dialog: ReactNode
}

export function usePicker(bridge: Bridge, nativeDialogs: boolean): Picking {
  const alerts = useAlerts()
  const [purpose, setPurpose] = useState<Purpose | null>(null)
  const answer = useRef<(picked: Picked | null) => void>(() => {})

  const finish = (picked: Picked | null) => {
    setPurpose(null)
    answer.current(picked)
  }

  const pick = useCallback(
    async (wanted: Purpose): Promise<Picked | null> => {
      if (nativeDialogs) {
        const result = await bridge.call('files.choose', { purpose: wanted })
        if (!result.ok) alerts.fail(result.error)
        return result.ok && result.value.file !== null
          ? { file: result.value.file, name: result.value.name }
          : null
      }
      return new Promise((resolve) => {
        answer.current = resolve
        setPurpose(wanted)
      })
    },
    [bridge, nativeDialogs, alerts]
  )

  const dialog = purpose && (
    <Picker
      bridge={bridge}
      purpose={purpose}
      onPick={finish}
      onUpload={(file) => {
        void bridge.receive(file).then((result) => {
          if (result.ok) finish({ file: result.value.file, name: file.name })
          else alerts.fail(result.error)
        })
      }}
      onClose={() => finish(null)}
    />
  )
  return { pick, dialog }
}
