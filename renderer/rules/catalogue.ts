import { allRules, type Family, families, familyOf, fullWidth, meaningOf, type Rule } from '#core/checks'
import type { Settings, SwitchedOff } from '#main/api'

type Language = Settings['language']

/** A rule as a person reads it: what it looks for, with one wrong and one right sentence. */
export interface Listed {
  readonly rule: Rule
  readonly family: Family
  readonly meaning: string
  readonly example: { readonly wrong: string; readonly right: string; readonly language: Language } | null
  /** All that it is found by, folded. */
  readonly haystack: string
}

export interface Group {
  readonly family: Family
  readonly rules: readonly Listed[]
}

/** Which rules are shown. */
export type Shown = 'all' | 'off' | 'blocker'

const weights = { blocker: 0, major: 1, minor: 2, info: 3 } as const

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

function exampleOf(rule: Rule, language: Language): Listed['example'] {
  const example = rule.examples.find((each) => each.language === language) ?? rule.examples[0]
  if (!example) return null
  const set = example.language === 'zh' ? fullWidth : (text: string) => text
  return { wrong: set(example.wrong), right: set(example.right), language: example.language }
}

function listed(rule: Rule, language: Language, familyName: (family: Family) => string): Listed[] {
  const family = familyOf(rule.id)
  if (!family) return []
  const meanings = (['zh', 'en'] as const).map((each) => meaningOf(rule.id, each) ?? '')
  const sentences = rule.examples.flatMap(({ wrong, right }) => [wrong, right])
  return [
    {
      rule,
      family,
      meaning: meaningOf(rule.id, language) ?? rule.id,
      example: exampleOf(rule, language),
      haystack: folded([rule.id, familyName(family), ...meanings, ...sentences].join('\n'))
    }
  ]
}

/** Every rule by family, the graver first. */
export function catalogueIn(language: Language, familyName: (family: Family) => string): readonly Listed[] {
  return [...allRules]
    .flatMap((rule) => listed(rule, language, familyName))
    .sort(
      (one, other) =>
        families.indexOf(one.family) - families.indexOf(other.family) ||
        weights[one.rule.severity] - weights[other.rule.severity]
    )
}

/** The rules that hold every word of a search, by family; families without any are left out. */
export function grouped(
  all: readonly Listed[],
  off: ReadonlyMap<string, SwitchedOff>,
  shown: Shown,
  search: string
): readonly Group[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  const matching = all.filter(
    ({ rule, haystack }) =>
      (shown !== 'off' || off.has(rule.id)) &&
      (shown !== 'blocker' || rule.severity === 'blocker') &&
      words.every((word) => haystack.includes(word))
  )
  return families.flatMap((family) => {
    const rules = matching.filter((each) => each.family === family)
    return rules.length > 0 ? [{ family, rules }] : []
  })
}
