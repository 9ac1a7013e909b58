import { multiplierAt } from './han-digits.ts'
import type { Numeral } from './numeral.ts'

/** 几十, 数百万, 数以千计: from one to ten of the unit that is named. */
export function readVague(text: string, start: number): Numeral | null {
  const reckoned = text.startsWith('数以', start)
  const from = reckoned ? start + 2 : start + 1
  let i = from
  let scale = 1
  let last = Number.POSITIVE_INFINITY
  for (; i < text.length; i++) {
    const char = text[i] ?? ''
    const unit = multiplierAt(text, i)
    if (unit > 0 && last === Number.POSITIVE_INFINITY && scale === 1) {
      scale *= unit
      last = unit
    } else if (char === '万' || char === '亿') {
      scale *= char === '万' ? 1e4 : 1e8
      last = 0
    } else break
  }
  if (i === from || (reckoned && text[i] !== '计')) return null
  return {
    start,
    end: reckoned ? i + 1 : i,
    low: scale,
    high: scale * 10,
    place: scale,
    width: null,
    script: 'han',
    vague: true,
    plain: false,
    bare: false,
    spelled: null,
    scaleStart: from,
    scale
  }
}
