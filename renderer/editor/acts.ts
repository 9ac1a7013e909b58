import type { Command, Quote } from '#core/review'
import type { Act } from './session.ts'

const opening: ReadonlySet<Command['type']> = new Set(['claim.take', 'claim.dismiss', 'claim.waive'])

/** Acts made whole with the record that they are about. */
export function commandsOn(claim: string, acts: readonly Act[]): Command[] {
  return acts.map((act) => ({ ...act, claim }))
}

/** The first commands on a figure: whatever they are, taking it comes first, with the words that the person saw. */
export function firstCommandsOn(claim: string, acts: readonly Act[], quote: Quote | undefined): Command[] {
  const [first, ...others] = acts
  if (!first || !opening.has(first.type))
    return firstCommandsOn(claim, [{ type: 'claim.take' }, ...acts], quote)
  return [quoted({ ...first, claim }, quote), ...commandsOn(claim, others)]
}

function quoted(command: Command, quote: Quote | undefined): Command {
  switch (command.type) {
    case 'claim.take':
    case 'claim.dismiss':
    case 'claim.waive':
      return quote ? { ...command, quote } : command
    default:
      return command
  }
}
