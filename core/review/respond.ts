import { sealed } from './chain.ts'
import type { Command } from './command.ts'
import { decide, observed } from './decide.ts'
import type { Event, Happening } from './event.ts'
import { evolve } from './evolve.ts'
import type { Facts } from './facts.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { ReviewState } from './state.ts'
import { type Actor, machine } from './words.ts'

export type Response =
  | { readonly ok: true; readonly state: ReviewState; readonly events: readonly Event[] }
  | (Refusal & { /** Which command was refused. */ readonly index: number })

const aboutRecords = (command: Command) => command.type !== 'review.approve' && command.type !== 'review.void'

/**
 * What one batch does to a review: first what the machine records of the document as the batch's steps left it (`facts`; `changed`
 * where the steps changed it at all), then each command on what the ones before it led to. One refusal refuses the batch.
 *
 * An anchor that comes with an act on a claim does not void an approval, the act is refused instead.
 */
export function respond(
  state: ReviewState,
  commands: readonly Command[],
  facts: Facts,
  stamp: { readonly actor: Actor; readonly at: string; readonly changed: boolean }
): Response {
  const voids = commands.some((command) => command.type === 'review.void')
  const early = !voids && state.approval?.textHash === facts.textHash
  const index = early ? commands.findIndex(aboutRecords) : -1
  if (index >= 0) return { ...refuse('approved', 'The copy is approved; void the approval first'), index }

  let current = state
  const events: Event[] = []
  const record = (actor: Actor, happenings: readonly Happening[]) => {
    for (const happening of happenings) {
      const event = sealed(current, happening, { actor, at: stamp.at, documentVersion: facts.version })
      events.push(event)
      current = evolve(current, event)
    }
  }
  record(machine, observed(current, facts, stamp.changed && !voids))
  for (const [position, command] of commands.entries()) {
    const decision = decide(current, command, stamp.actor, facts)
    if (!decision.ok) return { ...decision, index: position }
    record(stamp.actor, decision.happenings)
  }
  return { ok: true, state: current, events }
}
