import { Plugin } from 'prosemirror-state'

/** What a pointer or a lost focus means to the session. Links in the copy are text here: no click follows one. */
export function pointer(act: {
  readonly press: (position: number) => void
  readonly leave: () => void
}): Plugin {
  return new Plugin({
    props: {
      handleClick: (_view, position, event) => {
        if (event.button === 0) act.press(position)
        return false
      },
      handleDOMEvents: {
        blur: () => {
          act.leave()
          return false
        },
        click: (_view, event) => stopLink(event),
        auxclick: (_view, event) => stopLink(event)
      }
    }
  })
}

function stopLink(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  return false
}
