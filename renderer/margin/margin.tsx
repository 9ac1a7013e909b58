import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { Button } from '../controls/index.ts'
import { ClaimCard } from './claim-card.tsx'
import { emptyDraft } from './drafts.ts'
import { FindingCard } from './finding-card.tsx'
import styles from './margin.module.css'
import { type Placed, usePlacing } from './placing.ts'
import { type Shown, shownOf } from './shown.ts'
import type { Work } from './work.ts'

interface MarginProps {
  work: Work
  /** The page may save files itself. */
  downloads: boolean
  /** The element that the copy is mounted in, and the one that scrolls both. */
  copy: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  /** Rises when the selected card is to take the focus. */
  focusRequest: number
}

/** How much air a card that was scrolled to keeps. */
const edge = 16

interface Focusing {
  readonly wants: (key: string) => boolean
  readonly focused: () => void
  /** The selected card is to take the focus; the copy where none is. */
  readonly want: () => void
  /** A part of the selected card may have gone while it had the focus: the card takes it. */
  readonly reclaim: () => void
}

/**
 * Who gets the focus: the selected card when it is asked for, and the card that an act put in the place of a focused one, since a
 * figure's key changes when its record is made.
 */
function useFocusing(work: Work, focusRequest: number): Focusing {
  const [wanted, setWanted] = useState(false)
  const held = useRef(false)
  useEffect(() => {
    if (focusRequest > 0) setWanted(true)
  }, [focusRequest])
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const target = event.target
      held.current = target instanceof Element && target.closest('[data-zone="card"]') !== null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  const reclaim = useCallback(() => {
    if (held.current && document.activeElement === document.body) setWanted(true)
  }, [])
  const focused = useCallback(() => setWanted(false), [])
  const { session } = work
  const want = useCallback(() => {
    if (session.store.getState().selected === null) session.focus()
    else setWanted(true)
  }, [session])
  return {
    wants: (key) => wanted && key === work.session.store.getState().selected,
    focused,
    want,
    reclaim
  }
}

function useShown(work: Work) {
  const entries = useStore(work.session.store, (view) => view.entries)
  const findings = useStore(work.session.store, (view) => view.findings)
  const dismissedFindings = useStore(work.session.store, (view) => view.dismissedFindings)
  const selected = useStore(work.session.store, (view) => view.selected)
  const shown = useMemo(
    () => shownOf({ entries, findings, dismissedFindings, selected }),
    [entries, findings, dismissedFindings, selected]
  )
  return { shown, selected }
}

/** Scrolls as far as the selected card needs to be seen whole, once when it is chosen and again when it grows. */
function useReveal(
  card: Placed | null,
  margin: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>
): void {
  const key = card?.item.key ?? null
  const top = card?.top ?? 0
  const height = card?.height ?? 0
  const seen = useRef<{ key: string | null; height: number }>({ key: null, height: 0 })
  useEffect(() => {
    const before = seen.current
    seen.current = { key, height }
    if (key === null || !scroller.current || !margin.current) return
    if (before.key === key && height <= before.height) return
    const window = scroller.current.getBoundingClientRect()
    const at = margin.current.getBoundingClientRect().top + top
    const hidden = at + height + edge - window.bottom
    const room = at - edge - window.top
    if (hidden > 0 && room > 0) scroller.current.scrollBy({ top: Math.min(hidden, room) })
  }, [key, top, height, margin, scroller])
}

/** The cards beside the copy, each at its line. */
export function Margin({ work, downloads, copy, scroller, focusRequest }: MarginProps) {
  const t = useTranslations('margin')
  const margin = useRef<HTMLElement>(null)
  const { shown, selected } = useShown(work)
  const { placed, height, measure } = usePlacing(work.session, shown, selected, margin, copy, scroller)
  useReveal(placed.find(({ item }) => item.key === selected) ?? null, margin, scroller)
  const focusing = useFocusing(work, focusRequest)
  return (
    <aside ref={margin} className={styles.margin} aria-label={t('title')} style={{ minHeight: height + 40 }}>
      {placed.map(({ item, top }) => (
        <div
          key={item.key}
          ref={(element) => measure(item.key, element)}
          className={styles.place}
          style={{ transform: `translateY(${Math.round(top)}px)` }}
        >
          <AnyCard item={item} work={work} downloads={downloads} focusing={focusing} />
        </div>
      ))}
    </aside>
  )
}

/** The selected card alone, under the copy of a narrow window. */
export function MarginSheet({ work, downloads, copy, scroller, focusRequest }: MarginProps) {
  const t = useTranslations('margin')
  const { shown, selected } = useShown(work)
  const focusing = useFocusing(work, focusRequest)
  const current = shown.find((item) => item.key === selected)
  const open = current?.key
  const list = useRef<HTMLDivElement>(null)
  // The sheet takes room from the copy, more of it as a card grows: what it is about has to stay in sight.
  useEffect(() => {
    const element = scroller.current
    if (open === undefined || !element) return
    const keep = () => {
      const lit = copy.current?.querySelector('.f-selected')?.getBoundingClientRect()
      const window = element.getBoundingClientRect()
      if (!lit || (lit.top >= window.top && lit.bottom <= window.bottom)) return
      element.scrollBy({ top: lit.top - window.top - window.height / 3 })
    }
    const resized = new ResizeObserver(keep)
    resized.observe(element)
    return () => resized.disconnect()
  }, [open, copy, scroller])
  // Fields take the focus without scrolling, since the margin reveals its cards itself; the sheet is its own window.
  useEffect(() => {
    const cards = list.current
    if (open === undefined || !cards) return
    const reveal = ({ target }: FocusEvent) => {
      if (target instanceof Element) target.scrollIntoView({ block: 'nearest' })
    }
    cards.addEventListener('focusin', reveal)
    return () => cards.removeEventListener('focusin', reveal)
  }, [open])
  if (!current) return null
  const related = current.kind === 'entry' ? current.entry.findings.map((finding) => finding.key) : []
  const cards = [current, ...shown.filter((item) => related.includes(item.key))]
  return (
    <aside className={styles.sheet} aria-label={t('title')}>
      <div className={styles.bar}>
        <Button
          tone="quiet"
          size="tiny"
          icon
          aria-label={t('previous')}
          onClick={() => work.session.step(-1)}
        >
          <ChevronLeft size={15} aria-hidden="true" />
        </Button>
        <Button tone="quiet" size="tiny" icon aria-label={t('next')} onClick={() => work.session.step(1)}>
          <ChevronRight size={15} aria-hidden="true" />
        </Button>
        <span className={styles.grow} />
        <Button
          tone="quiet"
          size="tiny"
          icon
          aria-label={t('hide')}
          onClick={() => work.session.select(null)}
        >
          <X size={15} aria-hidden="true" />
        </Button>
      </div>
      <div ref={list} className={styles.cards}>
        {cards.map((item) => (
          <AnyCard key={item.key} item={item} work={work} downloads={downloads} focusing={focusing} />
        ))}
      </div>
    </aside>
  )
}

interface AnyCardProps {
  item: Shown
  work: Work
  downloads: boolean
  focusing: Focusing
}

function AnyCard({ item, work, downloads, focusing }: AnyCardProps) {
  const draft = useStore(work.drafts.store, (drafts) => drafts.get(item.key) ?? emptyDraft)
  const editable = useStore(work.session.store, (view) => view.editable)
  const selected = useStore(work.session.store, (view) => view.selected === item.key)
  const { reclaim } = focusing
  const { form, verdict } = draft
  const status = item.kind === 'entry' ? item.entry.status : null
  useEffect(() => {
    if (selected && form === null && status !== undefined && verdict !== undefined) reclaim()
  }, [selected, form, status, verdict, reclaim])
  const common = {
    draft,
    work,
    editable,
    selected,
    wantsFocus: focusing.wants(item.key),
    onFocused: focusing.focused
  }
  return item.kind === 'finding' ? (
    <FindingCard fact={item.finding} onRuleOff={focusing.want} {...common} />
  ) : (
    <ClaimCard entry={item.entry} number={item.number} downloads={downloads} {...common} />
  )
}
