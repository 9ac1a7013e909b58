/** Where a command reads and writes; the process's own streams unless a test gives others. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** All of standard input. */
  input(): Promise<Uint8Array>
  readonly colour: boolean
}

/** The streams of this process. Colour only on a terminal that did not refuse it (NO_COLOR). */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    async input() {
      const pieces: Buffer[] = []
      for await (const piece of process.stdin) pieces.push(piece)
      return Buffer.concat(pieces)
    },
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  }
}
