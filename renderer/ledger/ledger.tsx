import { Menu } from '@base-ui/react/menu'
import { Check, ListFilter } from 'lucide-react'
import { type RefObject, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { meterOf } from '#core/review'
import type { ReviewSession } from '../editor/session.ts'
import { Dot } from './dot.tsx'
import { type Filter, passes } from './filter.ts'
import styles from './ledger.module.css'
import { Lines } from './lines.tsx'
import { MeterBar } from './meter-bar.tsx'
import { itemsOf, rowsOf } from './rows.ts'
import { Dismissed, Orphans } from './trays.tsx'

interface LedgerProps {
  session: ReviewSession
  /** The id of who sits here, for "mine". */
  person: string | null
  filter: Filter
  onFilter: (filter: Filter) => void
  listRef: RefObject<HTMLDivElement | null>
  onEnter: () => void
}

const chips = ['all', 'open', 'doubt', 'high', 'mine'] as const
const states = ['untouched', 'working', 'stale', 'settled', 'aside'] as const

/** Every figure of the copy in reading order, with the meter above and what lost its words below. */
export function Ledger({ session, person, filter, onFilter, listRef, onEnter }: LedgerProps) {
  const t = useTranslations('ledger')
  const entries = useStore(session.store, (view) => view.entries)
  const findings = useStore(session.store, (view) => view.findings)
  const dismissed = useStore(session.store, (view) => view.dismissedFindings)
  const blocks = useStore(session.store, (view) => view.blocks)
  const text = useStore(session.store, (view) => view.text)
  const selected = useStore(session.store, (view) => view.selected)
  const reading = useStore(session.store, (view) => view.reading)

  const items = useMemo(() => itemsOf({ entries, findings }), [entries, findings])
  const rows = useMemo(
    () => rowsOf({ entries, findings, blocks, text }, (item) => passes(item, filter, person)),
    [entries, findings, blocks, text, filter, person]
  )
  const orphans = useMemo(() => entries.filter((entry) => entry.orphaned), [entries])
  const meter = useMemo(() => meterOf(entries), [entries])
  const count = (of: Filter) => items.filter((item) => passes(item, of, person)).length
  const select = (key: string) => session.select(key)
  const done = meter.settled + meter.aside
  const narrowed = states.some((state) => state === filter)

  return (
    <aside className={styles.ledger} aria-label={t('title')}>
      <div className={styles.top}>
        <h2 className={styles.title}>
          {t('title')}
          {!reading && <span>{t('done', { done, total: meter.total })}</span>}
        </h2>
        <MeterBar meter={meter} />
        <div className={styles.filters} role="group" aria-label={t('filter')}>
          {chips.map((chip) => (
            <button
              key={chip}
              type="button"
              className={styles.chip}
              aria-pressed={filter === chip}
              onClick={() => onFilter(chip)}
            >
              {t(`filters.${chip}`)} <span>{count(chip)}</span>
            </button>
          ))}
          <Menu.Root>
            <Menu.Trigger
              className={styles.chip}
              aria-label={t('byState')}
              data-on={narrowed || undefined}
              title={t('byState')}
            >
              <ListFilter size={13} aria-hidden="true" />
              {narrowed && t(`filters.${filter}`)}
            </Menu.Trigger>
            <Menu.Portal>
              <Menu.Positioner sideOffset={6} align="start" className={styles.positioner}>
                <Menu.Popup className={styles.menu}>
                  <Menu.RadioGroup value={filter} onValueChange={onFilter}>
                    {states.map((state) => (
                      <Menu.RadioItem key={state} value={state} className={styles.item} closeOnClick>
                        <Dot standing={state} />
                        {t(`filters.${state}`)}
                        <span className={styles.count}>{meter[state]}</span>
                        <Menu.RadioItemIndicator className={styles.tick}>
                          <Check size={13} aria-hidden="true" />
                        </Menu.RadioItemIndicator>
                      </Menu.RadioItem>
                    ))}
                  </Menu.RadioGroup>
                </Menu.Popup>
              </Menu.Positioner>
            </Menu.Portal>
          </Menu.Root>
        </div>
      </div>
      {rows.length > 0 ? (
        <Lines rows={rows} selected={selected} listRef={listRef} onSelect={select} onEnter={onEnter} />
      ) : (
        <Empty
          reading={reading}
          anything={items.length > 0}
          onAll={() => onFilter('all')}
          listRef={listRef}
        />
      )}
      {orphans.length > 0 && <Orphans lines={orphans} selected={selected} onSelect={select} />}
      {dismissed.length > 0 && <Dismissed lines={dismissed} selected={selected} onSelect={select} />}
    </aside>
  )
}

interface EmptyProps {
  /** The copy has not been read yet: nothing is known of its figures. */
  reading: boolean
  anything: boolean
  onAll: () => void
  listRef: RefObject<HTMLDivElement | null>
}

function Empty({ reading, anything, onAll, listRef }: EmptyProps) {
  const t = useTranslations('ledger')
  if (reading) {
    return (
      <div className={styles.empty} ref={listRef} tabIndex={-1}>
        <p>{t('reading')}</p>
      </div>
    )
  }
  return (
    <div className={styles.empty} ref={listRef} tabIndex={-1}>
      <p>{anything ? t('emptyFilter') : t('emptyCopy')}</p>
      {anything ? (
        <button type="button" className={styles.link} onClick={onAll}>
          {t('showAll')}
        </button>
      ) : (
        <small>{t('emptyHint')}</small>
      )}
    </div>
  )
}
