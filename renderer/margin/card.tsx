import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './card.module.css'

export type Tone = 'red' | 'amber' | 'blue' | 'green' | 'grey'

interface CardProps {
  cardKey: string
  tone: Tone
  /** The state or outcome in a word. */
  tag: string
  title: ReactNode
  aside?: ReactNode
  selected: boolean
  /** Takes the focus as soon as it is there. */
  wantsFocus: boolean
  onFocused: () => void
  onSelect: () => void
  onDropFile?: (file: File) => void
  children: ReactNode
}

/** The frame of a card in the margin: an article that can be focused as a whole, so that single keys mean it. */
export function Card(props: CardProps) {
  const {
    cardKey,
    tone,
    tag,
    title,
    aside,
    selected,
    wantsFocus,
    onFocused,
    onSelect,
    onDropFile,
    children
  } = props
  const id = useId()
  const card = useRef<HTMLElement>(null)
  // A chosen card moves to its line: not before the click has found what it was aimed at.
  const pressed = useRef(false)
  const press = () => {
    if (selected) return
    pressed.current = true
    const released = () => {
      pressed.current = false
      onSelect()
    }
    window.addEventListener('pointerup', () => setTimeout(released), { once: true })
  }
  useEffect(() => {
    if (!wantsFocus) return
    card.current?.focus({ preventScroll: true })
    onFocused()
  }, [wantsFocus, onFocused])
  return (
    <article
      ref={card}
      className={styles.card}
      tabIndex={selected ? 0 : -1}
      aria-labelledby={id}
      aria-current={selected || undefined}
      data-tone={tone}
      data-zone="card"
      data-card={cardKey}
      onPointerDown={press}
      onFocus={() => !selected && !pressed.current && onSelect()}
      onDragOver={(event) => {
        if (onDropFile && event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0]
        if (!onDropFile || !file) return
        event.preventDefault()
        event.stopPropagation()
        onDropFile(file)
      }}
    >
      <h2 id={id} className={styles.head}>
        <span className={styles.tag} data-tone={tone}>
          {tag}
        </span>
        <span className={styles.title}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </h2>
      {children}
    </article>
  )
}
