import { readHan } from './han.ts'

/** A text without the spaces that were set between the characters of a number, and where each of its characters stood. */
export interface ClosedUp {
  readonly text: string
  readonly places: readonly number[]
}

const within = '〇零一二三四五六七八九十百千万亿两几多余壹贰叁肆伍陆柒捌玖拾佰仟点分之'
const gap = new RegExp(`[\\d${within}负又个] {1,3}[\\d${within}负又个成折]`)
const run = new RegExp(`[\\d.${within}负又个]+(?: {1,3}[\\d.${within}负又个成折]+)+`, 'g')
const unit = /^(?:成|折|个?百分点)$/
const scaled = /[十百千万亿点拾佰仟]/

/** Closes numbers that were set apart, 三千 八百 九十六 or 百 分 之 五; null where none is. Same length or shorter. */
export function closeUp(raw: string, plain: string): ClosedUp | null {
  if (!plain.includes(' ') || !gap.test(plain)) return null
  const places: number[] = []
  let text = ''
  let from = 0
  const keep = (to: number) => {
    for (; from < to; from++) {
      text += raw[from]
      places.push(from)
    }
  }
  for (const found of plain.matchAll(run)) {
    if (!isNumber(found[0].replaceAll(' ', ''))) continue
    for (let i = found.index; i < found.index + found[0].length; i++)
      if (plain[i] === ' ') {
        keep(i)
        from = i + 1
      }
  }
  if (from === 0) return null
  keep(raw.length)
  return { text, places }
}

/** Whether the characters are one number, a fraction or a percentage in words, and nothing else. */
function isNumber(text: string): boolean {
  const first = numberEnd(text, 0)
  if (first === 0) return false
  if (first === text.length)
    return scaled.test(text) && readHan(text, text, text[0] === '负' ? 1 : 0)?.spelled === null
  if (unit.test(text.slice(first))) return true
  const whole = text[first] === '又' ? numberEnd(text, first + 1) : first
  return whole > 0 && text.startsWith('分之', whole) && numberEnd(text, whole + 2) === text.length
}

/** Past the number at `from`, a minus before it; 0 where none stands there. */
function numberEnd(text: string, from: number): number {
  return readHan(text, text, text[from] === '负' ? from + 1 : from)?.end ?? 0
}
