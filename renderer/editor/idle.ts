/** How long typing rests before the copy is read again, and for how long typing can put it off; milliseconds. */
const rest = 300
const longest = 5000

/** How long one slice may hold the page up, and how long a busy page can keep one waiting; milliseconds. */
const slice = 5
const patience = 250

/** Runs a task that is made of steps when the person rests, a few milliseconds at a time. */
export class Idle {
  private readonly begin: () => Iterator<void, void>
  private steps: Iterator<void, void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private callback: number | null = null
  private since: number | null = null
  private again = false

  constructor(begin: () => Iterator<void, void>) {
    this.begin = begin
  }

  /** Something to read has changed: begin anew after a rest. What was put off too long is finished all the same. */
  request(): void {
    const now = performance.now()
    this.since ??= now
    const left = this.since + longest - now
    if (this.steps && left <= 0) {
      this.again = true
      return
    }
    this.stop()
    this.timer = setTimeout(() => this.start(), Math.max(0, Math.min(rest, left)))
  }

  /** Begin anew without waiting for a rest. */
  soon(): void {
    this.stop()
    this.since ??= performance.now()
    this.start()
  }

  cancel(): void {
    this.stop()
    this.since = null
    this.again = false
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    if (this.callback !== null) cancelIdleCallback(this.callback)
    this.timer = null
    this.callback = null
    this.steps = null
  }

  private start(): void {
    this.timer = null
    this.steps = this.begin()
    this.next()
  }

  private next(): void {
    this.callback = requestIdleCallback((deadline) => this.run(deadline), { timeout: patience })
  }

  private run(deadline: IdleDeadline): void {
    this.callback = null
    const until = performance.now() + Math.min(slice, Math.max(1, deadline.timeRemaining()))
    const { steps } = this
    if (!steps) return
    do {
      const done = steps.next().done
      // A step may itself have ended or restarted the task.
      if (this.steps !== steps) return
      if (done) {
        this.finished()
        return
      }
    } while (performance.now() < until)
    this.next()
  }

  private finished(): void {
    const { again } = this
    this.cancel()
    if (again) this.request()
  }
}
