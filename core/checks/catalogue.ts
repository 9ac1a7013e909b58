import type { Language } from '#core/language'
import { meaningsEn } from './data/meanings-en.ts'
import { meaningsZh } from './data/meanings-zh.ts'
import { allRules } from './registry.ts'
import type { Rule } from './rule.ts'

/** The families of the catalogue, in the order in which a person reads them; a rule's id begins with its family's. */
export const families = [
  'arith',
  'cons',
  'time',
  'pct',
  'mult',
  'approx',
  'bound',
  'unit',
  'stat',
  'style'
] as const
export type Family = (typeof families)[number]

/** The family of a rule's id; null for an id of some other catalogue. */
export function familyOf(id: string): Family | null {
  return families.find((family) => id.startsWith(`${family}.`)) ?? null
}

const byId = new Map(allRules.map((rule) => [rule.id, rule]))

/** The rule of an id; null where this catalogue has none. */
export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null
}

const meanings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: meaningsZh,
  en: meaningsEn
}

/** What a rule looks for, in a line; null where this catalogue has no such rule. */
export function meaningOf(id: string, language: Language): string | null {
  return meanings[language][id] ?? null
}

/** The ids nearest to one that nobody has, the nearest first: three at most, one at least. */
export function nearestRules(id: string): readonly string[] {
  const asked = id.toLowerCase()
  const name = nameOf(asked)
  const near = [...byId.keys()]
    .map((known) => ({ known, far: Math.min(distance(asked, known), distance(name, nameOf(known)) + 1) }))
    .sort((one, other) => one.far - other.far || (one.known < other.known ? -1 : 1))
  return near
    .filter(({ far }, index) => index === 0 || (index < 3 && far <= name.length / 2))
    .map(({ known }) => known)
}

const nameOf = (id: string) => id.slice(id.lastIndexOf('.') + 1)

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1
      now.push(
        Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + same)
      )
    }
    before = now
  }
  return before[other.length] ?? 0
}
