/** Ends the process some time after its last page has gone (requirement L13). */
export class Lifeline {
  readonly #seconds: number | null
  readonly #end: () => void
  #pages = 0
  #timer: NodeJS.Timeout | null = null

  /** `end` is called `seconds` after the last page left without another one coming; never for null. */
  constructor(seconds: number | null, end: () => void) {
    this.#seconds = seconds
    this.#end = end
  }

  /** A page is expected: without one within `seconds` the process ends too. */
  expect(seconds: number): void {
    if (this.#pages === 0 && this.#seconds !== null) this.#arm(seconds)
  }

  /** A page came; the result is its leaving. */
  enter(): () => void {
    this.#disarm()
    this.#pages++
    let here = true
    return () => {
      if (!here) return
      here = false
      this.#pages--
      if (this.#pages === 0 && this.#seconds !== null) this.#arm(this.#seconds)
    }
  }

  cancel(): void {
    this.#disarm()
  }

  #arm(seconds: number): void {
    this.#disarm()
    this.#timer = setTimeout(this.#end, seconds * 1000)
  }

  #disarm(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
