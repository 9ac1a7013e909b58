import { findRule } from './catalogue.ts'
import { ruleSetVersion } from './registry.ts'

/** Which rules are in force: those of a catalogue less those that a desk has switched off. */
export interface RuleSet {
  /** The catalogue's. */
  readonly version: string
  /** Ids of the rules switched off, sorted; only those that the catalogue has. */
  readonly off: readonly string[]
}

/** All rules of the catalogue. */
export const everyRule: RuleSet = { version: ruleSetVersion, off: [] }

let last = everyRule

/** The rules in force where these are switched off: the same value again for the same ids. Ids that the catalogue does not have are ignored. */
export function ruleSet(off: Iterable<string>): RuleSet {
  const known = [...new Set(off)].filter((id) => findRule(id) !== null).sort()
  if (known.length === 0) return everyRule
  if (known.join() !== last.off.join()) last = { version: ruleSetVersion, off: known }
  return last
}
