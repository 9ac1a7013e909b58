import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  /** Open a browser where one is found. */
  readonly open: boolean
  /** Print the address with its token even where the output is no terminal: whoever reads it may use this desk. */
  readonly printAddress: boolean
  readonly port: number
  readonly profile: string | null
  /** What the page's picker may show. */
  readonly roots: readonly string[]
  /** The first folder that was given for the picker: exports without a place of their own go below it. */
  readonly documents: string | null
  /** Seconds that the process waits for another page after the last one has gone; null waits for ever. */
  readonly linger: number | null
  readonly files: readonly string[]
}

export const usage = `Galley as a page of your browser, served on this computer only.

  npm start -- [options] [FILE]...

  FILE              open this manuscript or review
  --no-open         do not open a browser
  --print-address   print the address even where the output is not a terminal
  --port N          listen on this port (0, the default: any free one)
  --profile DIR     keep the desk's own files here (or GALLEY_PROFILE)
  --root DIR        a folder that the page may choose files from (may be repeated; your home folder by default)
  --linger N        end N seconds after the last page has closed (15)
  --stay            never end by itself
  --help            print this
`

/** Reads a command line; throws a RangeError with one plain line where it is wrong. Null asks for help. */
export function readOptions(argv: readonly string[], cwd: string): Options | null {
  const { values, positionals } = parsed(argv)
  if (values.help) return null
  return {
    open: !values['no-open'],
    printAddress: values['print-address'] === true,
    port: whole('--port', values.port ?? '0', 65_535),
    profile: values.profile === undefined ? null : resolve(cwd, values.profile),
    roots: (values.root ?? [homedir()]).map((root) => resolve(cwd, root)),
    documents: values.root?.[0] === undefined ? null : resolve(cwd, values.root[0]),
    linger: values.stay ? null : whole('--linger', values.linger ?? '15', 86_400),
    files: positionals.map((file) => resolve(cwd, file))
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'no-open': { type: 'boolean' },
        'print-address': { type: 'boolean' },
        port: { type: 'string' },
        profile: { type: 'string' },
        root: { type: 'string', multiple: true },
        linger: { type: 'string' },
        stay: { type: 'boolean' },
        help: { type: 'boolean' }
      }
    })
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new RangeError(line)
  }
}

function whole(name: string, text: string, most: number): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw new RangeError(`${name} takes a whole number from 0 to ${most}`)
}
