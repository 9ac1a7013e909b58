/** How long typing rests before the whole copy is read again, and how long it is put off at most; milliseconds. */
const rest = 150
const longest = 2000
const patience = 250

/** A task that takes long waits longer: for a rest of so many times its own length, and for a share of the time that cannot be felt. */
const restShare = 3
const longestShare = 15

/** Runs a task when the person rests and the page has nothing better to do. */
export class Idle {
  private readonly task: () => void
  private timer: ReturnType<typeof setTimeout> | null = null
  private callback: number | null = null
  private since: number | null = null
  /** What the task took last, milliseconds. */
  private cost = 0

  constructor(task: () => void) {
    this.task = task
  }

  request(): void {
    const now = performance.now()
    this.since ??= now
    if (this.timer !== null) clearTimeout(this.timer)
    const calm = Math.max(rest, this.cost * restShare)
    const latest = this.since + Math.max(longest, this.cost * longestShare)
    const wait = Math.max(0, Math.min(calm, latest - now))
    this.timer = setTimeout(() => {
      this.timer = null
      this.callback ??= requestIdleCallback(() => this.run(), { timeout: patience })
    }, wait)
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    if (this.callback !== null) cancelIdleCallback(this.callback)
    this.timer = null
    this.callback = null
    this.since = null
  }

  private run(): void {
    this.cancel()
    const started = performance.now()
    this.task()
    this.cost = performance.now() - started
  }
}
