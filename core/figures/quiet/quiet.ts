import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'
import { chineseQuiet } from './chinese.ts'
import { englishQuiet } from './english.ts'
import { joinedQuiet } from './joined.ts'
import { phraseEnd } from './phrases.ts'

/** The token after a date, a time, a code, an address or a name that the number at `at` belongs to; 0 where it is a quantity. */
export function quietAfter(r: Reader, at: number, number: NumberAt): number {
  const chinese = r.scanned.han || r.language === 'zh' ? chineseQuiet(r, number) : 0
  const { start, end, low } = number.numeral
  // Among Chinese characters only a code is still possible.
  if (r.isHan(end) && r.isHan(start - 1) && r.text[start] !== '0' && low < 1e18) return chinese
  return chinese || phraseEnd(r, at) || joinedQuiet(r, at, number) || englishQuiet(r, at, number)
}
