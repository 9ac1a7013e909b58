import { among } from './char-set.ts'
import type { FigureKind } from './figure.ts'
import { zhClassifiers } from './lexicon/zh-classifiers.ts'
import { zhMoney } from './lexicon/zh-money.ts'
import { zhNotUnits } from './lexicon/zh-not-units.ts'
import { zhUnits } from './lexicon/zh-units.ts'
import { Trie } from './trie.ts'

/** What a Chinese unit or classifier makes of the number before it. */
export interface UnitWord {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly factor: number
  readonly classifier: boolean
}

/** The Chinese units and classifiers. */
export const unitWords = new Trie<UnitWord>([
  ...zhClassifiers.map(
    (word) => [word, { kind: 'count' as const, unit: null, factor: 1, classifier: true }] as const
  ),
  ...[...zhUnits, ...zhMoney].map(
    ([word, sense]) => [word, { ...sense, classifier: sense.kind === 'count' }] as const
  )
])

/** The end of the unit or classifier at `pos`, or -1. */
export const unitEnd = (text: string, pos: number): number => unitWords.at(text, pos)?.end ?? -1

/** Whether a unit or a classifier stands at `pos` that is not the beginning of another word: 院, but not that of 院校. */
export function unitStands(text: string, pos: number): boolean {
  const found = unitWords.at(text, pos)
  return found !== null && !(found.end === pos + 1 && isOther(text, pos))
}

/** Whether the unit's character at `pos` begins another word. */
export const isOther = (text: string, pos: number): boolean =>
  among(zhNotUnits.get(text.charCodeAt(pos)) ?? '', text, pos + 1)
