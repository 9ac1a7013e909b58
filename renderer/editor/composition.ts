import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** ProseMirror flushes its own pending changes 20 ms after compositionend; 60 is safely behind. */
const settle = 60

/** Whether an input method composes, or its last words are not in the document yet. Nothing is sent or received meanwhile. */
export class CompositionGuard {
  active = false
  private timer: ReturnType<typeof setTimeout> | null = null
  private readonly onStart: () => void
  private readonly onEnd: () => void

  constructor(onStart: () => void, onEnd: () => void) {
    this.onStart = onStart
    this.onEnd = onEnd
  }

  plugin(): Plugin {
    return new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view) => {
            // An input method that vanished without compositionend must not hold the copy back.
            if (this.active && this.timer === null && !view.composing) this.end(view)
            return false
          },
          compositionstart: () => {
            this.start()
            return false
          },
          compositionend: (view) => {
            this.end(view)
            return false
          }
        }
      },
      view: () => ({ destroy: () => this.finish() })
    })
  }

  private start(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (this.active) return
    this.active = true
    this.onStart()
  }

  private end(view: EditorView): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.timer = null
      if (!view.composing) this.finish()
    }, settle)
  }

  private finish(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (!this.active) return
    this.active = false
    this.onEnd()
  }
}
