import { Checkbox } from '@base-ui/react/checkbox'
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Check, Download, FileCheck2 } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { type Bridge, type ExportFormat, exportFormat, type Failure, type Output } from '#main/api'
import { Button, Dialog } from '../controls/index.ts'
import type { ReviewSession } from '../editor/session.ts'
import { useFailureWords } from '../i18n/index.ts'
import { save } from '../margin/index.ts'
import styles from './export.module.css'

interface Folder {
  readonly file: string
  readonly name: string
}

interface ExportDialogProps {
  session: ReviewSession
  bridge: Bridge
  /** The page may save files itself. */
  downloads: boolean
  chooseFolder: () => Promise<Folder | null>
  onClose: () => void
}

type Where = 'beside' | 'folder' | 'download'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Writes copy and certificate out: which formats, where to, and what became of it with each file's SHA-256. */
export function ExportDialog({ session, bridge, downloads, chooseFolder, onClose }: ExportDialogProps) {
  const t = useTranslations('signoff')
  const common = useTranslations('common')
  const failures = useFailureWords()
  const draft = useStore(session.store, (view) => view.state.approval === null)
  const snapshot = useStore(session.store, (view) => view.snapshot)
  const [formats, setFormats] = useState<readonly ExportFormat[]>(['md', 'certificate.html'])
  const [where, setWhere] = useState<Where>(snapshot.readOnly === 'folder-readonly' ? 'download' : 'beside')
  const [folder, setFolder] = useState<Folder | null>(null)
  const [written, setWritten] = useState<Output<'review.export'> | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const label = useId()
  const start = useRef<HTMLButtonElement>(null)

  const fail = (error: Failure) => {
    setBusy(false)
    setFailure(error)
  }

  const download = async () => {
    const files: { name: string; size: number; sha256: string }[] = []
    for (const format of formats) {
      const result = await bridge.call('review.download', { review: snapshot.review, format, draft })
      if (!result.ok) return fail(result.error)
      const bytes = bytesOf(result.value.bytes)
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      save(new Blob([bytes], { type: result.value.media }), result.value.name)
      files.push({ name: result.value.name, size: bytes.length, sha256: hex(digest) })
    }
    setBusy(false)
    setWritten({ folder: '', files })
  }

  const run = async (overwrite: boolean) => {
    if (busy || formats.length === 0) return
    setBusy(true)
    setFailure(null)
    const flushed = await session.flush()
    if (!flushed.ok && !snapshot.readOnly) return fail(flushed.error)
    if (where === 'download') return download()
    const result = await bridge.call('review.export', {
      review: snapshot.review,
      formats: [...formats],
      draft,
      folder: where === 'folder' ? (folder?.file ?? null) : null,
      overwrite
    })
    if (!result.ok) return fail(result.error)
    setBusy(false)
    setWritten(result.value)
  }

  const choose = async () => {
    const chosen = await chooseFolder()
    if (!chosen) return
    setFolder(chosen)
    setWhere('folder')
  }

  if (written) return <Written written={written} draft={draft} onClose={onClose} />
  const exists = failure?.code === 'target-changed'
  return (
    <Dialog
      initialFocus={start}
      title={t('exportTitle')}
      description={draft ? t('exportDraft') : t('exportApproved')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          {exists ? (
            <Button tone="danger" disabled={busy} onClick={() => void run(true)}>
              {t('overwrite')}
            </Button>
          ) : (
            <Button
              ref={start}
              tone="main"
              disabled={busy || formats.length === 0 || (where === 'folder' && !folder)}
              onClick={() => void run(false)}
            >
              {busy ? t('exporting') : draft ? t('exportAsDraft') : t('exportNow')}
            </Button>
          )}
        </>
      }
    >
      {draft && (
        <div className={styles.stamp} aria-hidden="true">
          DRAFT
        </div>
      )}
      <div className={styles.label} id={`${label}-formats`}>
        {t('formats')}
      </div>
      <div className={styles.formats} role="group" aria-labelledby={`${label}-formats`}>
        {exportFormat.options.map((format) => {
          const id = `${label}-${format}`
          return (
            <label key={format} className={styles.format} htmlFor={id}>
              <Checkbox.Root
                id={id}
                className={styles.box}
                checked={formats.includes(format)}
                onCheckedChange={(checked) => {
                  setFailure(null)
                  setFormats(
                    exportFormat.options.filter((one) => (one === format ? checked : formats.includes(one)))
                  )
                }}
              >
                <Checkbox.Indicator className={styles.tick}>
                  <Check size={12} strokeWidth={3} aria-hidden="true" />
                </Checkbox.Indicator>
              </Checkbox.Root>
              <span>
                <b>{t(`format.${keyOf(format)}`)}</b>
                <small>{t(`formatHelp.${keyOf(format)}`)}</small>
              </span>
            </label>
          )
        })}
      </div>
      <div className={styles.label} id={`${label}-where`}>
        {t('where')}
      </div>
      <RadioGroup
        aria-labelledby={`${label}-where`}
        className={styles.places}
        value={where}
        onValueChange={(value) => {
          setFailure(null)
          if (value === 'folder' && !folder) void choose()
          else setWhere(value)
        }}
      >
        <Place value="beside" title={t('beside')} help={snapshot.folder} />
        <Place
          value="folder"
          title={folder ? t('inFolder', { name: folder.name }) : t('chooseFolder')}
          help={folder ? '' : t('chooseFolderHelp')}
        />
        {downloads && <Place value="download" title={t('download')} help={t('downloadHelp')} />}
      </RadioGroup>
      {folder && where === 'folder' && (
        <button type="button" className={styles.other} onClick={() => void choose()}>
          {t('otherFolder')}
        </button>
      )}
      {failure && (
        <p className={exists ? styles.ask : styles.refusal} role="alert">
          {failures(failure)} {exists && t('overwriteAsk')}
        </p>
      )}
    </Dialog>
  )
}

const keyOf = (format: ExportFormat) =>
  format === 'certificate.html' ? 'page' : format === 'certificate.json' ? 'data' : format

function Place({ value, title, help }: { value: Where; title: string; help: string }) {
  return (
    <Radio.Root value={value} className={styles.place} nativeButton={false} render={<span />}>
      <Radio.Indicator className={styles.spot} keepMounted />
      <span>
        <b>{title}</b>
        {help && <small>{help}</small>}
      </span>
    </Radio.Root>
  )
}

interface WrittenProps {
  written: Output<'review.export'>
  draft: boolean
  onClose: () => void
}

function Written({ written, draft, onClose }: WrittenProps) {
  const end = useRef<HTMLButtonElement>(null)
  const t = useTranslations('signoff')
  const format = useFormatter()
  return (
    <Dialog
      wide
      initialFocus={end}
      title={draft ? t('writtenDraft') : t('written')}
      description={written.folder === '' ? t('writtenDownload') : t('writtenTo', { folder: written.folder })}
      onClose={onClose}
      actions={
        <Button ref={end} tone="main" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <ul className={styles.files}>
        {written.files.map((file) => (
          <li key={file.name}>
            {written.folder === '' ? (
              <Download size={17} aria-hidden="true" />
            ) : (
              <FileCheck2 size={17} aria-hidden="true" />
            )}
            <div>
              <b>{file.name}</b>
              <small>{t('bytes', { size: format.number(file.size) })}</small>
              <code>
                <span>SHA-256</span> {file.sha256}
              </code>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
