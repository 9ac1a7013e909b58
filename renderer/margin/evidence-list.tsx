import { FileText, Link2, NotebookPen, Quote, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { ClaimRecord, Evidence } from '#core/review'
import { useAlerts } from '../alerts/index.ts'
import styles from './card.module.css'
import { keptFile, save } from './kept-file.ts'
import type { Work } from './work.ts'

interface EvidenceListProps {
  entryKey: string
  record: ClaimRecord
  work: Work
  /** The page may save files itself. */
  downloads: boolean
  removable: boolean
}

const icons = { link: Link2, file: FileText, quotation: Quote, note: NotebookPen }

/** What proves a claim so far. */
export function EvidenceList({ entryKey, record, work, downloads, removable }: EvidenceListProps) {
  const t = useTranslations('margin')
  const format = useFormatter()
  if (record.evidence.length === 0) return null
  return (
    <ul className={styles.evidence} aria-label={t('evidence')}>
      {record.evidence.map(({ item, by, at }) => {
        const Icon = icons[item.kind]
        const when = format.dateTime(new Date(at), { dateStyle: 'short', timeStyle: 'short' })
        return (
          <li key={item.id} title={t('evidenceBy', { name: by.name, when })}>
            <Icon size={14} aria-hidden="true" />
            <div className={styles.proof}>
              <Proof item={item} work={work} downloads={downloads} />
            </div>
            {removable && (
              <button
                type="button"
                className={styles.remove}
                aria-label={t('removeEvidence')}
                title={t('removeEvidence')}
                onClick={() => work.drafts.change(entryKey, { form: `remove:${item.id}` })}
              >
                <X size={13} aria-hidden="true" />
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Proof({ item, work, downloads }: { item: Evidence; work: Work; downloads: boolean }) {
  const t = useTranslations('margin')
  const alerts = useAlerts()
  switch (item.kind) {
    case 'link':
      return (
        <>
          <a href={item.url} target="_blank" rel="noopener noreferrer" title={item.url}>
            {item.title || item.url.replace(/^https?:\/\//, '')}
          </a>
          {item.locator && <small>{item.locator}</small>}
        </>
      )
    case 'file': {
      const open = async () => {
        const review = work.session.store.getState().snapshot.review
        if (downloads) {
          const kept = await keptFile(work.bridge, review, item.sha256, item.media)
          if (kept instanceof Blob) save(kept, item.name)
          else alerts.fail(kept)
          return
        }
        const chosen = await work.bridge.call('files.choose', { purpose: 'folder' })
        if (!chosen.ok) return alerts.fail(chosen.error)
        const { file: folder, name: place } = chosen.value
        if (folder === null) return
        const { sha256, name } = item
        const saved = await work.bridge.call('evidence.save', { review, sha256, name, folder })
        if (saved.ok) alerts.note(t('fileSaved', { name: saved.value.name, folder: place }))
        else alerts.fail(saved.error)
      }
      return (
        <>
          <button type="button" className={styles.file} title={t('saveFile')} onClick={() => void open()}>
            {item.name}
          </button>
          {item.locator && <small>{item.locator}</small>}
        </>
      )
    }
    case 'quotation':
      return (
        <>
          <q>{item.text}</q>
          <small>{[item.source, item.page].filter(Boolean).join(' · ')}</small>
        </>
      )
    case 'note':
      return <span>{item.text}</span>
  }
}
