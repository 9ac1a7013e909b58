import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#main/cli'

/** What a call of the tool gave. */
export interface Called {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Calls the tool in this process. `input` is what standard input holds. */
export async function called(argv: readonly string[], input: string | Uint8Array = ''): Promise<Called> {
  let out = ''
  let err = ''
  const status = await run(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    input: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    colour: false
  })
  return { status, out, err }
}

/** A folder of its own that goes when the test is over. */
export function folder(): {
  file(name: string, content: string | Uint8Array): string
  path(name: string): string
} & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'galley-cli-'))
  const path = (name: string) => join(root, name)
  return {
    path,
    file(name, content) {
      writeFileSync(path(name), content)
      return path(name)
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true })
  }
}
