import type { Numeral } from '../numeral.ts'
import type { Reader } from '../reader.ts'
import { unitStands } from '../unit-words.ts'
import { isDash } from './marks.ts'

const sporting = new Set(
  'beat beats beating lost lose loses loss win wins won winning victory defeat defeated draw drew drawn tie tied score scored aggregate lead led leads leading final half-time halftime set sets series game match thrashed edged trailed trails trail trailing retired down up vote voted ruled by'.split(
    ' '
  )
)

const told =
  /^(?:[的]?(?:领先|落后)|不敌|负于|告负|惜败|憾负|战胜|击败|力克|险胜|大胜|完胜|战平|逆转|落败|输给|取胜|获胜|横扫|轻取|淘汰|拿下)/

const batting = new Set(
  'closed reached innings wickets declared made stumps england australia india pakistan overs total runs slumped bowled batting'.split(
    ' '
  )
)

/** closed on 302-7 */
function batted(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) if (batting.has(r.word(i))) return true
  return false
}

/** Whether one of the words before a token speaks of a game. */
function played(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - 6; i--) if (sporting.has(r.word(i))) return true
  return false
}

/** 6-3, 3-6, 7-6 (5): whether a set that the first of two won stands in the same list, before or after. */
function inSets(r: Reader, at: number, way: 1 | -1): boolean {
  let i = at
  for (let steps = 0; steps < 5; steps++) {
    i = way < 0 ? setBefore(r, i) : setAfter(r, i)
    const [left, right] = [r.token(i)?.numeral, r.token(i + 2)?.numeral]
    if (
      !left?.plain ||
      !right?.plain ||
      !isDash(r.mark(i + 1)) ||
      !r.joined(i) ||
      left.low > 30 ||
      right.low > 30
    )
      return false
    if (left.low > right.low || (way < 0 && played(r, i))) return true
  }
  return false
}

const parted = (r: Reader, at: number): boolean => r.mark(at) === ',' || r.word(at) === 'and'

function setBefore(r: Reader, at: number): number {
  let i = at - 1
  if (parted(r, i)) i--
  if (r.mark(i) === ')') i -= 3
  return i - 2
}

function setAfter(r: Reader, at: number): number {
  let i = at + 3
  if (r.mark(i) === '(') i += 3
  return parted(r, i) ? i + 1 : i
}

/** 五局比分为25-21、19-25: whether scores are told up to here. */
export const tellsScores = (before: string): boolean => /[比局小]分[^。；;]{0,36}$/.test(before)

/** 利物浦2-0皇马, 公牛85-96热火: no range, since it falls, begins with nothing or is of basketball, and no number of a house. */
const isResult = (r: Reader, left: Numeral, right: Numeral): boolean =>
  (left.low >= right.low ||
    left.low === 0 ||
    (left.low > 59 && right.low < 180 && r.isHan(left.start - 1))) &&
  !unitStands(r.text, right.end) &&
  !'号楼年月日时期章届级班路线单栋幢室街弄点分后'.includes(r.text[right.end] ?? '\n') &&
  !'第型号版图表页'.includes(r.text[left.start - 1] ?? '\n')

/** 3-1, 6-4: what two sides scored, or how a vote fell. Ascending numbers are a range unless the words before speak of a game. */
export function isScore(r: Reader, at: number): boolean {
  const left = r.token(at)?.numeral
  const right = r.token(at + 2)?.numeral
  if (!left?.plain || !right?.plain || !isDash(r.mark(at + 1)) || !r.joined(at) || !r.joined(at + 1))
    return false
  const chinese = r.joined(at + 2) && r.token(at + 3)?.kind === 'han'
  const innings = right.low <= 10 && left.low < 900 && batted(r, at)
  if (
    (left.low > 199 && !innings) ||
    right.low > 199 ||
    (r.joined(at + 2) && !chinese && r.token(at + 3)?.kind !== 'mark')
  )
    return false
  if (r.scanned.han && tellsScores(r.text.slice(Math.max(0, left.start - 40), left.start))) return true
  if (chinese)
    return (
      told.test(r.text.slice(right.end, right.end + 4)) ||
      r.text[left.start - 1] === '以' ||
      isResult(r, left, right)
    )
  if (r.text[left.start] === '0' && left.end - left.start > 1) return false
  if (left.low >= right.low) return true
  // Limerick won 1-23 to 0-19
  if (r.word(at + 3) === 'to' && isDash(r.mark(at + 5)) && r.joined(at + 4)) return true
  if (r.word(at - 1) === 'to' && r.floor === at - 1 && isDash(r.mark(at - 3))) return true
  // The Chiefs (10-1) host the Raiders (2-9)
  if (r.mark(at - 1) === '(' && r.mark(at + 3) === ')' && r.capital(at - 2)) return true
  if (inSets(r, at, -1) || inSets(r, at, 1)) return true
  for (let i = at - 1; i >= Math.max(r.floor, at - 6); i--) if (sporting.has(r.word(i))) return true
  return false
}
