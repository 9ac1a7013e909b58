import type { Input, SwitchedOff } from '#main/api'

export type RuleChange = Input<'rules.switch'>['changes'][number]

/** What turns changes back, given what was off before them. */
export function backFrom(
  changes: readonly RuleChange[],
  off: ReadonlyMap<string, SwitchedOff>
): readonly RuleChange[] {
  return changes.map(({ rule }) => {
    const before = off.get(rule)
    return { rule, off: before !== undefined, reason: before?.reason ?? '' }
  })
}
