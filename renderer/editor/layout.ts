/** Tells listeners, at most once a frame, that things on the page may stand elsewhere. */
export class Layout {
  private readonly listeners = new Set<() => void>()
  private frame: number | null = null

  listen(listener: () => void, signal: AbortSignal): void {
    if (signal.aborted) return
    this.listeners.add(listener)
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true })
  }

  touch = (): void => {
    if (this.frame !== null || this.listeners.size === 0) return
    this.frame = requestAnimationFrame(() => {
      this.frame = null
      for (const listener of [...this.listeners]) listener()
    })
  }

  /** Watches an element's size and every scroll around it; the result ends it. */
  watch(element: Element): () => void {
    const sizes = new ResizeObserver(this.touch)
    sizes.observe(element)
    const { ownerDocument } = element
    ownerDocument.addEventListener('scroll', this.touch, { capture: true, passive: true })
    ownerDocument.fonts.addEventListener('loadingdone', this.touch)
    return () => {
      sizes.disconnect()
      ownerDocument.removeEventListener('scroll', this.touch, { capture: true })
      ownerDocument.fonts.removeEventListener('loadingdone', this.touch)
      if (this.frame !== null) cancelAnimationFrame(this.frame)
      this.frame = null
    }
  }
}
