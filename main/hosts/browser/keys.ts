import { randomBytes, timingSafeEqual } from 'node:crypto'

const secret = () => randomBytes(32).toString('base64url')

/** The token of this process and the codes that are exchanged for it once (requirements L4, L5, L6). */
export class Keys {
  readonly token = secret()
  readonly #codes = new Set<string>()

  accepts(given: string | undefined): boolean {
    return given !== undefined && same(given, this.token)
  }

  /** A new code, for a browser that is about to be started: a command line can be read by other accounts. */
  code(): string {
    const code = secret()
    this.#codes.add(code)
    return code
  }

  /** The token for a code that was not used before. */
  redeem(given: string): string | null {
    for (const code of this.#codes) {
      if (!same(given, code)) continue
      this.#codes.delete(code)
      return this.token
    }
    return null
  }
}

function same(given: string, wanted: string): boolean {
  const one = Buffer.from(given)
  const other = Buffer.from(wanted)
  return one.length === other.length && timingSafeEqual(one, other)
}
