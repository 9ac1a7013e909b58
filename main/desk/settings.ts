import { z } from 'zod'
import { type RuleSet, ruleSet } from '#core/checks'
import { type Settings, settings } from '#main/api'

/** Settings as they lie on disk: those of an earlier Galley lack some, those of a later one have more, which is kept. */
export const keptSettings = z.looseObject({
  ...settings.shape,
  rulesOff: settings.shape.rulesOff.default([])
})

/** The settings that a page knows of. */
export function told({ language, theme, rulesOff }: Settings): Settings {
  return { language, theme, rulesOff }
}

/** The rules that a desk's settings leave in force. */
export function rulesOf({ rulesOff }: Settings): RuleSet {
  return ruleSet(rulesOff.map(({ rule }) => rule))
}
