import type { UnitSense } from './lexicon/zh-units.ts'
import type { Reader } from './reader.ts'

/** Letters that are a unit only where the words around speak of what it measures. */
const spokenOf: ReadonlyMap<string, readonly [RegExp, UnitSense]> = new Map(
  (
    [
      ['F', /capacit/i, 'measure', 'farad'],
      ['C', /\bcharge\b|coulomb/i, 'measure', 'coulomb'],
      ['T', /magnet|tesla/i, 'measure', 'tesla'],
      ['H', /induct/i, 'measure', 'henry'],
      ['A', /\bcurrent\b|circuit|electric|fuse|\bamp/i, 'measure', 'ampere'],
      ['V', /volt|battery|circuit|electric/i, 'measure', 'volt'],
      ['W', /\bpower\b|lamp|bulb|charger|electric|solar/i, 'measure', 'watt'],
      ['N', /\bforce\b|thrust/i, 'measure', 'newton'],
      ['J', /\benergy\b/i, 'measure', 'joule'],
      ['K', /kelvin|cryogenic|absolute zero/i, 'measure', 'kelvin'],
      ['b', /\bfile|download|\bdata\b/i, 'measure', 'bit'],
      ['B', /\bfile|download|memory/i, 'measure', 'byte'],
      ['R', /johannesburg|cape town|south africa|pretoria|durban/i, 'money', 'ZAR']
    ] as const
  ).map(([letter, around, kind, unit]) => [letter, [around, { kind, unit, factor: 1 }] as const] as const)
)

/** The unit of a single letter that the words around give away. */
export function letterUnit(r: Reader, at: number): UnitSense | null {
  const letter = spokenOf.get(r.written(at))
  if (!letter || (r.joined(at) && !'.,;)!?'.includes(r.mark(at + 1) || 'x'))) return null
  const [around, sense] = letter
  const from = r.start(at)
  return around.test(r.text.slice(Math.max(0, from - 80), from + 80)) ? sense : null
}
