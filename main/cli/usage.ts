import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What the person typed cannot be understood; the message is one plain line. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads a command's arguments; every command also knows --json and --help. Throws a UsageError for anything unknown. */
export function parse<const O extends Options>(command: string, argv: readonly string[], options: O) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true
    })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const first = error.message.split(/[.\n]/, 1)[0] ?? ''
    throw new UsageError(`${lowered(first)}; see galley ${command} --help`)
  }
}

/** An option's value out of a fixed set. */
export function oneOf<const V extends string>(
  name: string,
  value: string | undefined,
  values: readonly V[],
  initial: V
): V {
  if (value === undefined) return initial
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) throw new UsageError(`--${name} takes ${values.join(', ')}, not ${value}`)
  return known
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The one file that a command takes. */
export function onlyFile(command: string, positionals: readonly string[]): string {
  const [path, ...more] = positionals
  if (path === undefined) throw new UsageError(`name a file; see galley ${command} --help`)
  if (more.length > 0) throw new UsageError(`one file at a time; ${more[0]} is one too many`)
  return path
}
