import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button, Dialog } from '../controls/index.ts'

const readOnlyFolder = z.object({ name: z.string(), folder: z.string(), desk: z.string() })
export type ReadOnlyFolder = z.infer<typeof readOnlyFolder>

/** What a `folder-readonly` failure of a new review says of the places; null where it names no place that can be written. */
export function readOnlyFolderOf(details: Readonly<Record<string, unknown>>): ReadOnlyFolder | null {
  return readOnlyFolder.safeParse(details).data ?? null
}

interface ElsewhereDialogProps {
  place: ReadOnlyFolder
  onDesk: () => void
  onChoose: () => void
  onClose: () => void
}

/** A review cannot lie beside its manuscript: a person says where else. */
export function ElsewhereDialog({ place, onDesk, onChoose, onClose }: ElsewhereDialogProps) {
  const t = useTranslations('elsewhere')
  const common = useTranslations('common')
  return (
    <Dialog
      title={t('title', { folder: place.folder })}
      description={t('description', { name: place.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button onClick={onChoose}>{t('choose')}</Button>
          <Button tone="main" onClick={onDesk}>
            {t('desk')}
          </Button>
        </>
      }
    />
  )
}
