import { FileCheck2, File as FileIcon, FileText, Folder } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Bridge, FolderEntry, Output } from '#main/api'
import { useAlerts } from '../alerts/index.ts'
import { Button, Dialog } from '../controls/index.ts'
import styles from './picker.module.css'

export type Purpose = 'manuscript' | 'evidence' | 'folder'

/** What was picked: an opaque id and the name to show. */
export interface Picked {
  readonly file: string
  readonly name: string
}

interface PickerProps {
  bridge: Bridge
  purpose: Purpose
  onPick: (picked: Picked) => void
  /** A file from the browser's own dialog, which knows no folders. */
  onUpload?: (file: File) => void
  onClose: () => void
}

const icons = { folder: Folder, review: FileCheck2, manuscript: FileText, other: FileIcon }
const kindWords = {
  folder: 'kindFolder',
  review: 'kindReview',
  manuscript: 'kindManuscript',
  other: 'kindOther'
} as const

function usable(entry: FolderEntry, purpose: Purpose): boolean {
  if (entry.kind === 'folder') return true
  if (purpose === 'folder') return false
  return purpose === 'evidence' || entry.kind === 'manuscript' || entry.kind === 'review'
}

/** Chooses a file or folder where the system's own dialog cannot be had. Arrows, Enter, Backspace and typing a name work. */
export function Picker({ bridge, purpose, onPick, onUpload, onClose }: PickerProps) {
  const t = useTranslations('picker')
  const common = useTranslations('common')
  const format = useFormatter()
  const alerts = useAlerts()
  const [place, setPlace] = useState<Output<'files.browse'> | null>(null)
  const [at, setAt] = useState(0)
  const upload = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })

  const enter = useCallback(
    async (folder: string | null) => {
      const result = await bridge.call('files.browse', { folder })
      if (!result.ok) return alerts.fail(result.error)
      setPlace(result.value)
      setAt(0)
      list.current?.focus()
    },
    [bridge, alerts]
  )

  useEffect(() => {
    void enter(null)
  }, [enter])

  const entries = place?.entries.filter((entry) => purpose !== 'folder' || entry.kind === 'folder') ?? []
  const current = entries[at]

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const open = (entry: FolderEntry | undefined) => {
    if (!entry || !usable(entry, purpose)) return
    if (entry.kind === 'folder') void enter(entry.file)
    else onPick({ file: entry.file, name: entry.name })
  }

  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const move = (to: number) => {
      setAt(Math.max(0, Math.min(entries.length - 1, to)))
      event.preventDefault()
    }
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Home') move(0)
    else if (event.key === 'End') move(entries.length - 1)
    else if (event.key === 'Enter') {
      event.preventDefault()
      open(current)
    } else if (event.key === 'Backspace') {
      const above = place?.above.at(-1)
      if (above) void enter(above.file)
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ') {
      const now = event.timeStamp
      typed.current = {
        text: now - typed.current.at > 800 ? event.key : typed.current.text + event.key,
        at: now
      }
      const hit = entries.findIndex((entry) =>
        entry.name.toLowerCase().startsWith(typed.current.text.toLowerCase())
      )
      if (hit >= 0) setAt(hit)
    }
  }

  return (
    <Dialog
      wide
      title={t(purpose)}
      onClose={onClose}
      actions={
        <>
          {onUpload && purpose !== 'folder' && (
            <>
              <Button onClick={() => upload.current?.click()}>{t('upload')}</Button>
              <input
                ref={upload}
                type="file"
                className={styles.hidden}
                tabIndex={-1}
                aria-hidden="true"
                onChange={(event) => {
                  const file = event.target.files?.[0]
                  if (file) onUpload(file)
                }}
              />
            </>
          )}
          <span className={styles.grow} />
          <Button onClick={onClose}>{common('cancel')}</Button>
          {purpose === 'folder' ? (
            <Button
              tone="main"
              disabled={!place?.writable}
              onClick={() => place && onPick({ file: place.folder.file, name: place.folder.name })}
            >
              {t('chooseFolder', { name: place?.folder.name ?? '' })}
            </Button>
          ) : (
            <Button
              tone="main"
              disabled={!current || !usable(current, purpose)}
              onClick={() => open(current)}
            >
              {t('choose')}
            </Button>
          )}
        </>
      }
    >
      <nav className={styles.path}>
        {[...(place?.above ?? []), ...(place ? [place.folder] : [])].map((folder, index) => (
          <span key={folder.file}>
            {index > 0 && ' / '}
            <Button tone="quiet" size="tiny" onClick={() => void enter(folder.file)}>
              {folder.name}
            </Button>
          </span>
        ))}
      </nav>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={t(purpose)}
        aria-activedescendant={current ? `picker-${current.file}` : undefined}
        onKeyDown={key}
      >
        {place && entries.length === 0 && (
          <div className={styles.empty}>{t(purpose === 'folder' ? 'emptyFolder' : 'empty')}</div>
        )}
        {entries.map((entry, index) => {
          const Icon = icons[entry.kind]
          return (
            // The listbox itself takes the keys; an option only answers the mouse.
            <div
              key={entry.file}
              id={`picker-${entry.file}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-disabled={!usable(entry, purpose)}
              className={usable(entry, purpose) ? styles.entry : `${styles.entry} ${styles.off}`}
              onMouseDown={() => setAt(index)}
              onDoubleClick={() => open(entry)}
            >
              <Icon size={16} aria-hidden="true" />
              <span className={styles.name}>{entry.name}</span>
              <span className={styles.dim}>{t(kindWords[entry.kind])}</span>
              <span className={styles.dim}>
                {format.dateTime(new Date(entry.modifiedAt), { dateStyle: 'short', timeStyle: 'short' })}
              </span>
            </div>
          )
        })}
      </div>
      {purpose === 'folder' && place && !place.writable && <p className={styles.warn}>{t('readOnly')}</p>}
    </Dialog>
  )
}
