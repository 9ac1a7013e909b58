import { processTerminal, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Runs one command with its own arguments; gives the exit status. */
export type Command = (argv: readonly string[], terminal: Terminal) => Promise<number>

// Loaded when asked for: --help and errors should not wait for the engine.
const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import('./check.ts')).check,
  text: async () => (await import('./text.ts')).text,
  export: async () => (await import('./export.ts')).exported,
  verify: async () => (await import('./verify.ts')).verify,
  info: async () => (await import('./info.ts')).info,
  rules: async () => (await import('./rules.ts')).rules
}

const help = `galley: Galley without a window

  galley check  FILE...        figures, claims and findings
  galley text   FILE           the plain text, with suggestions accepted, as received, or marked
  galley export FILE           a readable file or a review in another format
  galley verify FILE.galley    whether a review is whole and says what it said
  galley info   FILE           format, encoding, language, blocks, words, suggestions, rules in force
  galley rules                 every rule: id, how grave, what it looks for

Every command takes --json and --help. FILE is .txt, .md, .html or a .galley review; - is standard input (plain text, UTF-8).
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
