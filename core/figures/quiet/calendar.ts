import { plainly } from '../chars.ts'
import { zhEras } from '../lexicon/quiet-words.ts'
import type { Numeral } from '../numeral.ts'
import type { Reader } from '../reader.ts'
import { Trie } from '../trie.ts'

// 乾 is also the traditional form of another character.
const eras = new Trie(zhEras.map((word) => [plainly(word), true] as const))

/** 1—10月, 3至5日: the second end of a span of months, days or hours. */
export const dateRange = /^(?:[—–~至到-]|——|--) ?\d{1,2} ?[月日号时]/

/** 2017至2021年 */
export const yearRange = /^(?:[—–~至到-]|——|--) ?(?:1[89]|20)\d\d ?年/

/** 95年状元秀, 98年世界杯 */
const yearTold = /^(?:状元|出生|生人|生的|毕业|入[伍党学]|参军|世界|奥运|下海|恢复|[春夏秋冬初底末])/

/** 2019年, 二〇一九年, 08年, 80年代, 三年级, 公元前221年: a year or a class, no length of time. */
export function isYearName(
  text: string,
  start: number,
  end: number,
  numeral: Numeral,
  before: string
): boolean {
  const length = numeral.end - start
  const digits = numeral.plain && numeral.script === 'digits'
  const follower = text[end + 1] ?? ''
  if (numeral.spelled !== null || (digits && length === 4 && numeral.low < 2200)) return true
  if (
    digits &&
    length === 2 &&
    (text[start] === '0' || (numeral.low > 49 && yearTold.test(text.slice(end + 1, end + 3))))
  )
    return true
  if (/^[一二三四五六七八九十\d]{1,2}班/.test(text.slice(end + 1, end + 4))) return true
  if (follower === '间' || follower === '级' || (digits && follower === '代')) return true
  // 六十年代
  if (follower === '代' && numeral.low % 10 === 0 && numeral.low < 100) return true
  if (follower === '度' && length >= 4) return true
  if (before === '前' && digits && length > 1) return true
  return eras.before(text, start) !== null
}

const dayVerbs = new Trie(
  '增 增加 减少 缩短 延长 顺延 推迟 放假 连休 休假 拘留 为期 历时 长达 连续 停工 停牌 逾期 延期 休市 提前 限期 持续 停产 停业 近 超过 不足 至少 最多 不超过 满'
    .split(' ')
    .map((word) => [word, true] as const)
)

/** 拘留15日, 3日内: days that last, not a day of the month. */
export function dayCounts(text: string, start: number, end: number): boolean {
  const after = text[end + 1] ?? ''
  return (
    dayVerbs.before(text, start) !== null ||
    after === '内' ||
    text.startsWith('以内', end + 1) ||
    text.startsWith('之内', end + 1)
  )
}

/** Whether 时 or 点 after the number tells the hour. */
export function isClock(text: string, value: number, start: number, end: number): boolean {
  if (!Number.isInteger(value) || value > 24 || value < 0) return false
  if (text[end] === '时') return text[end + 1] !== '间'
  return (
    !'涨跌升降收报'.includes(text[start - 1] ?? ' ') &&
    !text.startsWith('点位', end) &&
    !text.startsWith('点建议', end)
  )
}

/** Past the minutes and seconds of a Chinese clock time. */
export function clockEnd(r: Reader, from: number): number {
  let at = from + 1
  for (const unit of '分秒') {
    const number = r.token(at)
    if (number?.kind !== 'number' || !number.numeral || number.start !== r.end(at - 1)) break
    if (r.isHan(number.end) && !'分秒许左前后，。的'.includes(r.text[number.end] ?? '')) break
    if (r.text[number.end] !== unit && unit === '秒') break
    if (r.text[number.end] !== '分' && number.numeral.low > 59) break
    at += r.text[number.end] === unit ? 2 : 1
  }
  return at
}
