import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Placement, ReviewSession } from '../editor/session.ts'
import { stack } from './layout.ts'
import type { Shown } from './shown.ts'

const gap = 12
/** A card's heading stands level with the line that it is about. */
const rise = 12
/** How far beyond the window cards are kept in the page. */
const beyond = 700

const guess = (item: Shown, selected: boolean) => (selected ? 300 : item.kind === 'finding' ? 120 : 92)

export interface Placed {
  readonly item: Shown
  readonly top: number
  readonly height: number
}

interface Window {
  readonly top: number
  readonly bottom: number
}

/** Where the copy's lines are, relative to the margin. */
function useLines(
  session: ReviewSession,
  margin: RefObject<HTMLElement | null>,
  copy: RefObject<HTMLElement | null>
): ReadonlyMap<string, Placement> {
  const [lines, setLines] = useState<ReadonlyMap<string, Placement>>(new Map())
  const read = useCallback(() => {
    if (!margin.current || !copy.current) return
    const offset = copy.current.getBoundingClientRect().top - margin.current.getBoundingClientRect().top
    const found = session.placements().map(({ key, top, bottom }) => ({
      key,
      top: Math.round(top + offset),
      bottom: Math.round(bottom + offset)
    }))
    setLines((before) => {
      const same = found.length === before.size && found.every(({ key, top }) => before.get(key)?.top === top)
      return same ? before : new Map(found.map((line) => [line.key, line]))
    })
  }, [session, margin, copy])
  useEffect(() => {
    const gone = new AbortController()
    session.onLayout(read, gone.signal)
    const unsubscribe = session.store.subscribe((view, before) => {
      if (view.entries !== before.entries || view.findings !== before.findings) read()
    })
    read()
    return () => {
      gone.abort()
      unsubscribe()
    }
  }, [session, read])
  return lines
}

/** The part of the margin in sight, in coarse steps: scrolling re-renders only when a card could come or go. */
function useWindow(margin: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): Window {
  const [shown, setShown] = useState<Window>({ top: 0, bottom: 2000 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      if (!margin.current) return
      const hidden = element.getBoundingClientRect().top - margin.current.getBoundingClientRect().top
      const top = Math.floor(hidden / 200) * 200
      const bottom = top + Math.ceil(element.clientHeight / 200) * 200 + 200
      setShown((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }))
    }
    read()
    element.addEventListener('scroll', read, { passive: true })
    const resized = new ResizeObserver(read)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      resized.disconnect()
    }
  }, [margin, scroller])
  return shown
}

interface Placing {
  /** The cards near the window with their tops, in reading order. */
  readonly placed: readonly Placed[]
  /** How tall the margin has to be. */
  readonly height: number
  /** Give a card's element, to be measured. */
  readonly measure: (key: string, element: HTMLElement | null) => void
}

export function usePlacing(
  session: ReviewSession,
  shown: readonly Shown[],
  selected: string | null,
  margin: RefObject<HTMLElement | null>,
  copy: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>
): Placing {
  const lines = useLines(session, margin, copy)
  const window = useWindow(margin, scroller)
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map())
  const elements = useRef(new Map<Element, string>())
  const observer = useRef<ResizeObserver | null>(null)

  const take = useCallback((measured: readonly (readonly [string, number])[]) => {
    setHeights((before) => {
      const changed = measured.filter(([key, height]) => before.get(key) !== height)
      return changed.length === 0 ? before : new Map([...before, ...changed])
    })
  }, [])

  useLayoutEffect(() => {
    const watch = new ResizeObserver((entries) => {
      take(
        entries.flatMap(({ target, borderBoxSize }) => {
          const key = elements.current.get(target)
          const height = borderBoxSize[0]?.blockSize ?? 0
          return key === undefined || height === 0 ? [] : [[key, Math.ceil(height)] as const]
        })
      )
    })
    observer.current = watch
    for (const element of elements.current.keys()) watch.observe(element)
    return () => watch.disconnect()
  }, [take])

  const measure = useCallback((key: string, element: HTMLElement | null) => {
    for (const [known, name] of elements.current) {
      if (name !== key || known === element) continue
      observer.current?.unobserve(known)
      elements.current.delete(known)
    }
    if (!element) return
    elements.current.set(element, key)
    observer.current?.observe(element)
  }, [])

  return useMemo(() => {
    const wanting = shown.flatMap((item, index) => {
      const line = lines.get(item.key)
      // A selected orphan has no line: it stands where the eye is.
      if (!line && item.key !== selected) return []
      const top = line ? line.top - rise : window.top + 40
      return [{ item, index, line: Math.max(0, top) }]
    })
    wanting.sort((one, other) => one.line - other.line || one.index - other.index)
    const wishes = wanting.map(({ item, line }) => ({
      key: item.key,
      line,
      height: heights.get(item.key) ?? guess(item, item.key === selected)
    }))
    const tops = stack(wishes, selected, gap)
    const height = Math.max(0, ...wishes.map((wish) => (tops.get(wish.key) ?? 0) + wish.height))
    const placed = wanting.flatMap(({ item }, index) => {
      const top = tops.get(item.key) ?? 0
      const height = wishes[index]?.height ?? 0
      const near = top + height > window.top - beyond && top < window.bottom + beyond
      return near || item.key === selected ? [{ item, top, height }] : []
    })
    return { placed, height, measure }
  }, [shown, lines, heights, window, selected, measure])
}
