import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Entry, FindingFact } from '#core/review'
import { wordsOf } from './context.ts'
import { Dot, Wave } from './dot.tsx'
import { standing } from './meter.ts'
import styles from './trays.module.css'

interface TrayProps {
  title: string
  hint: string
  /** Something inside is selected. */
  holds: boolean
  children: ReactNode
}

/** A drawer at the bottom of the ledger, closed unless something in it is chosen. */
function Tray({ title, hint, holds, children }: TrayProps) {
  const [open, setOpen] = useState(false)
  const shown = open || holds
  return (
    <section className={styles.tray}>
      <button
        type="button"
        className={styles.handle}
        aria-expanded={shown}
        title={hint}
        onClick={() => setOpen(!shown)}
      >
        {title}
        <ChevronDown size={14} aria-hidden="true" className={shown ? styles.turned : undefined} />
      </button>
      {shown && <ul className={styles.list}>{children}</ul>}
    </section>
  )
}

interface LinesProps<T> {
  lines: readonly T[]
  selected: string | null
  onSelect: (key: string) => void
}

/** Records whose words are no longer in the copy: kept, shown, never in the way of approval. */
export function Orphans({ lines, selected, onSelect }: LinesProps<Entry>) {
  const t = useTranslations('ledger')
  const words = useTranslations('words')
  return (
    <Tray
      title={t('orphans', { count: lines.length })}
      hint={t('orphansHint')}
      holds={lines.some((entry) => entry.key === selected)}
    >
      {lines.map((entry) => (
        <li key={entry.key}>
          <button
            type="button"
            className={styles.line}
            aria-current={entry.key === selected || undefined}
            onClick={() => onSelect(entry.key)}
          >
            <Dot standing={standing(entry.status)} />
            <s>{wordsOf(entry)}</s>
            <small>{words(`statuses.${entry.status}`)}</small>
          </button>
        </li>
      ))}
    </Tray>
  )
}

/** Findings that a person has laid aside, to be looked at again. */
export function Dismissed({ lines, selected, onSelect }: LinesProps<FindingFact>) {
  const t = useTranslations('ledger')
  return (
    <Tray
      title={t('dismissed', { count: lines.length })}
      hint={t('dismissedHint')}
      holds={lines.some((fact) => fact.key === selected)}
    >
      {lines.map(({ key, finding }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.line}
            aria-current={key === selected || undefined}
            onClick={() => onSelect(key)}
          >
            <Wave tone="faint" />
            <span>{finding.message}</span>
          </button>
        </li>
      ))}
    </Tray>
  )
}
