import type { Figure } from '#core/figures'

/**
 * `[span|kind value modifier change u:unit c:counted per:denominator]`: the modifier is left out where it is exact, and so is whatever the
 * figure has not; percent and percentage points need no unit. A range is low..high, a vague amount has the value -. Spaces of a
 * denominator are underscores.
 */
export function marked(sentence: string): { text: string; figures: string[] } {
  let text = ''
  const figures: string[] = []
  let from = 0
  for (const mark of sentence.matchAll(/\[([^|\]]*)\|([^\]]*)\]/g)) {
    text += sentence.slice(from, mark.index)
    figures.push(`${text.length} ${mark[1]} | ${mark[2]}`)
    text += mark[1]
    from = mark.index + mark[0].length
  }
  return { text: text + sentence.slice(from), figures }
}

const number = (value: number): string => String(Number(value.toPrecision(6)))

/** A figure in the same words. */
export function described(figure: Figure): string {
  const { low, high, modifier, change, unit, counted, per } = figure
  const value =
    low === null || high === null ? '-' : low === high ? number(low) : `${number(low)}..${number(high)}`
  const implied = unit === 'percent' || unit === 'percentage-point'
  return [
    `${figure.start} ${figure.text} | ${figure.kind} ${value}`,
    modifier === 'exact' ? null : modifier,
    change,
    unit && !implied ? `u:${unit}` : null,
    counted ? `c:${counted}` : null,
    per ? `per:${per.replaceAll(' ', '_')}` : null
  ]
    .filter((part) => part !== null)
    .join(' ')
}

export const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
