import { processTerminal, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Runs one command with its own arguments; gives the exit status. */
export type Command = (argv: readonly string[], terminal: Terminal) => Promise<number>

// Loaded when asked for: --help and errors should not wait for the engine.
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).check
}

const help = `galley: figures, claims and findings of an article, without a window

  galley check  [--json] [--per-line] [--language auto|zh|en] FILE...   what a desk should prove or mend
  galley COMMAND --help                                                 everything a command takes
`

/** The command line tool. Gives the exit status: 0 fine, 1 something to look at, 2 the call or a file was no use. */
export async function run(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal[name === undefined ? 'err' : 'out'](help)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    terminal.err(`galley: unknown command ${name}; see galley --help\n`)
    return 2
  }
  try {
    const command = await load()
    return await command(rest, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`galley ${name}: ${error.message}\n`)
    return 2
  }
}
