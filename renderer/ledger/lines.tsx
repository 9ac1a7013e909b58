import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useId } from 'react'
import { useTranslations } from 'use-intl'
import styles from './ledger.module.css'
import { Line } from './line.tsx'
import type { Row } from './rows.ts'

interface LinesProps {
  rows: readonly Row[]
  selected: string | null
  listRef: RefObject<HTMLDivElement | null>
  onSelect: (key: string) => void
  /** Enter on a line: go to its card. */
  onEnter: () => void
}

const page = 8

/** The scrolling list. One tab stop; the arrows move the selection, and only what is in sight is in the page. */
export function Lines({ rows, selected, listRef, onSelect, onEnter }: LinesProps) {
  const t = useTranslations('ledger')
  const id = useId()
  const current = rows.findIndex((row) => row.key === selected)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => listRef.current,
    estimateSize: (index) => (rows[index]?.kind === 'section' ? 30 : 62),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // The selected line stays in the page: aria-activedescendant points at it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return current < 0 || shown.includes(current) ? shown : [...shown, current].sort((a, b) => a - b)
    }
  })

  useEffect(() => {
    if (current < 0) return
    virtual.scrollToIndex(current, { align: 'auto' })
    // A selected line shows more of its words: its height is known a frame later.
    const frame = requestAnimationFrame(() => virtual.scrollToIndex(current, { align: 'auto' }))
    return () => cancelAnimationFrame(frame)
  }, [current, virtual])

  const lines = rows.flatMap((row, index) => (row.kind === 'section' ? [] : [index]))
  const position = new Map(lines.map((index, place) => [index, place + 1]))

  const move = (event: KeyboardEvent) => {
    const at = lines.indexOf(current)
    const last = lines.length - 1
    const targets: Record<string, number> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: at < 0 ? last : Math.max(0, at - 1),
      PageDown: Math.min(last, at + page),
      PageUp: Math.max(0, at - page),
      Home: 0,
      End: last
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && current >= 0) {
      event.preventDefault()
      onEnter()
      return
    }
    const target = rows[lines[targets[event.key] ?? -1] ?? -1]
    if (!target) return
    event.preventDefault()
    onSelect(target.key)
  }

  // The list keeps the focus, never one of its lines.
  const press = (event: MouseEvent) => {
    const line = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const key = line?.getAttribute('data-key')
    if (!key || event.button !== 0) return
    event.preventDefault()
    listRef.current?.focus({ preventScroll: true })
    onSelect(key)
  }

  return (
    <div
      ref={listRef}
      className={styles.lines}
      role="listbox"
      tabIndex={0}
      aria-label={t('title')}
      aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
      onKeyDown={move}
      onMouseDown={press}
      data-zone="ledger"
    >
      <div className={styles.sheet} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          const placing = {
            'data-index': index,
            ref: virtual.measureElement,
            style: { transform: `translateY(${start}px)` }
          }
          if (row.kind === 'section') {
            return (
              <div key={key} {...placing} className={styles.section} role="presentation">
                {row.section.kind === 'heading' ? row.section.title : t(`sections.${row.section.kind}`)}
              </div>
            )
          }
          return (
            <div
              key={key}
              {...placing}
              id={`${id}-${index}`}
              className={styles.line}
              role="option"
              aria-selected={row.key === selected}
              aria-posinset={position.get(index)}
              aria-setsize={lines.length}
              data-key={row.key}
              tabIndex={-1}
            >
              <Line item={row} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
