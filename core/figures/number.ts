import { isHyphen } from './chars.ts'
import type { Numeral } from './numeral.ts'
import type { Token } from './scan.ts'

/** A number and the index of the token after it. */
export interface NumberAt {
  readonly numeral: Numeral
  readonly next: number
}

/** A number in words, or in digits where `more` says so. */
export const numeral = (
  start: number,
  end: number,
  low: number,
  place: number,
  more: Partial<Numeral> = {}
): Numeral => ({
  start,
  end,
  low,
  high: more.high ?? low,
  place,
  width: null,
  script: more.script ?? 'words',
  vague: more.vague ?? false,
  plain: more.plain ?? false,
  bare: false,
  spelled: null,
  scaleStart: more.scaleStart ?? end,
  scale: more.scale ?? 1
})

/** Whether nothing stands between two tokens. */
export const glued = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** The next word, past one hyphen that is glued on both sides. */
export function wordAfter(tokens: readonly Token[], i: number): number {
  const dash = tokens[i]
  if (isHyphen(dash?.value) && glued(tokens[i - 1], dash) && glued(dash, tokens[i + 1])) return i + 1
  return i
}
