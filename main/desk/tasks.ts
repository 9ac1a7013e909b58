/** Long work that its owner may follow and cancel, under the id that the owner gave it. */
export class Tasks<Owner> {
  readonly #running = new Map<Owner, Map<string | AbortController, AbortController>>()

  /** Runs the work; its signal aborts when the task is cancelled. Work without an id ends with its owner only. */
  async run<T>(owner: Owner, task: string | null, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const control = new AbortController()
    const key = task ?? control
    const tasks = this.#running.get(owner) ?? new Map<string | AbortController, AbortController>()
    this.#running.set(owner, tasks)
    tasks.set(key, control)
    try {
      return await work(control.signal)
    } finally {
      if (tasks.get(key) === control) tasks.delete(key)
    }
  }

  cancel(owner: Owner, task: string): void {
    this.#running.get(owner)?.get(task)?.abort()
  }

  /** Cancels everything of an owner that is gone. */
  leave(owner: Owner): void {
    for (const control of this.#running.get(owner)?.values() ?? []) control.abort()
    this.#running.delete(owner)
  }
}
