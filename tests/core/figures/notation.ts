import type { Figure, Interval } from '#core/figures'

/**
 * `[span|kind value modifier change u:unit c:counted per:denominator in:interval]`: the modifier is left out where it is exact, and so is
 * whatever the figure has not; percent and percentage points are their own unit, any other and none is written. A range is low..high, a
 * vague amount has the value -. Spaces of a denominator are underscores. The interval (100<n<200, n<=20) is compared where it is written.
 *
 * Where the lines are drawn that a reader might draw elsewhere: the verb of a bound (跌破, 冲破, 突破) belongs to the span though it moves;
 * results (2死5伤, 38金, 7胜) are counted by what they are; an event's length names the event but is still a figure (100米栏); what is
 * fewer than another's is down, as against a year before (比东道主少3枚), but faster in time is neither; 新增 moves only what stands right behind it
 * (新增23例, but 新增病例23例 is a level); 24小时降雨量 and 两年平均 keep their durations; 两国元首 names both states, 三省五市 counts; a range that falls in the text (1200~900元) is
 * low..high in the figure; ten times higher says no way, as doubled does not; a speed keeps the notation it is written in (米/秒, 每秒43公尺);
 * a score to nil has the value of the winner's; 23中6 and 两位数 are silent.
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

/** Every digit of a number that is written out; six of one that has no end. */
const number = (value: number): string =>
  String(
    Number.isInteger(value) || Number(value.toPrecision(12)) === value ? value : Number(value.toPrecision(6))
  )

const allowed = ({ min, max, minInclusive, maxInclusive }: Interval): string =>
  (min === null ? '' : `${number(min)}${minInclusive ? '<=' : '<'}`) +
  'n' +
  (max === null ? '' : `${maxInclusive ? '<=' : '<'}${number(max)}`)

/** A figure in the words of what is expected of it. */
export function described(figure: Figure, expected = ''): string {
  const { kind, low, high, modifier, change, unit, counted, per } = figure
  const value =
    low === null || high === null ? '-' : low === high ? number(low) : `${number(low)}..${number(high)}`
  const own = kind === 'percent' || kind === 'percentage-point'
  return [
    `${figure.start} ${figure.text} | ${kind} ${value}`,
    modifier === 'exact' ? null : modifier,
    change,
    own ? (unit === kind ? null : `u:${unit}`) : unit && `u:${unit}`,
    counted ? `c:${counted}` : null,
    per ? `per:${per.replaceAll(' ', '_')}` : null,
    expected.includes(' in:') ? `in:${allowed(figure.interval)}` : null
  ]
    .filter((part) => part !== null)
    .join(' ')
}

export const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
