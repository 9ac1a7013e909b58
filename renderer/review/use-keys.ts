import { type RefObject, useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'
import type { ReviewCommand } from './commands.ts'
import { takes, zoneOf } from './keys.ts'

/**
 * Binds the commands' keys while the screen stands. Nothing is taken while an input method composes, nor from a dialog or menu, which
 * lie outside the screen's element.
 */
export function useKeys(screen: RefObject<HTMLElement | null>, commands: readonly ReviewCommand[]): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  }, [commands])
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {}
    for (const key of new Set(latest.current.flatMap((command) => command.keys))) {
      bindings[key] = (event) => {
        const { target } = event
        const command = latest.current.find(
          (one) => one.keys.includes(key) && takes(one, key, target) && one.enabled()
        )
        if (!command) return
        event.preventDefault()
        event.stopPropagation()
        command.run()
      }
    }
    const foreign = ({ target }: KeyboardEvent) =>
      target instanceof Node && target !== document.body && !screen.current?.contains(target)
    return tinykeys(window, bindings, {
      capture: true,
      ignore: (event) => event.isComposing || event.keyCode === 229 || foreign(event)
    })
  }, [screen])

  // Escape in a field of a card leads back to the card, from where it leads to the copy.
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      const { target } = event
      if (!(target instanceof HTMLElement) || zoneOf(target) !== 'text') return
      target.closest<HTMLElement>('[data-card]')?.focus({ preventScroll: true })
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
}
