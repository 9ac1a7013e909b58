import { compare, minus, over, scaled, shifted } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { alike, type Quantity, tidy } from '../quantity.ts'
import { type Change, type ChangeClaim, runsAgainst } from '../relations/change.ts'
import type { Difference } from '../relations/difference.ts'
import { rateBounds, type Step } from '../relations/step.ts'
import { renumber, swap } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { inScale } from './arith-sum.ts'
import { en, spanOf, zh } from './scan.ts'

/** The rate of a change in per cent, with its sign, as the two values allow. */
export function rateOf(change: Change): { bounds: ReturnType<typeof over>; value: number } | null {
  const { before, after } = change
  if (!before.bounds || !after.bounds || !(before.value > 0) || before.bounds.min <= 0) return null
  return {
    bounds: shifted(scaled(over(after.bounds, before.bounds), 100), -100),
    value: (after.value / before.value - 1) * 100
  }
}

/** The span and figures of a change and one of its claims. */
export function changeSpan(
  change: Change,
  claim: ChangeClaim
): { start: number; end: number; figures: readonly Quantity[] } {
  const figures = [change.before, change.after, claim.quantity].sort((a, b) => a.index - b.index)
  return {
    start: Math.min(...figures.map(({ figure }) => figure.start)),
    end: Math.max(...figures.map(({ figure }) => figure.end)),
    figures
  }
}

const isLevel = (quantity: Quantity): boolean =>
  ['count', 'money', 'measure', 'duration', 'index'].includes(quantity.figure.kind)

export const changeRate: Rule = {
  id: 'arith.change-rate',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    {
      language: 'zh',
      wrong: '客流由上年的320万人次增至400万人次,增长20%。',
      right: '客流由上年的320万人次增至400万人次,增长25%。'
    },
    {
      language: 'zh',
      wrong: '门诊量从1,600人次下降到1,200人次,降幅为33%。',
      right: '门诊量从1,600人次下降到1,200人次,降幅为25%。'
    },
    {
      language: 'en',
      wrong: 'Rents rose from $800 to $1,000, a 20% increase.',
      right: 'Rents rose from $800 to $1,000, a 25% increase.'
    },
    {
      language: 'en',
      wrong: 'Complaints fell by 30% to 640 from 800.',
      right: 'Complaints fell by 20% to 640 from 800.'
    },
    {
      language: 'zh',
      wrong: '受理投诉186件,比去年同期减少24件,下降14.1%。',
      right: '受理投诉186件,比去年同期减少24件,下降11.4%。'
    },
    {
      language: 'zh',
      wrong: '网签6,480套,环比增加1,080套,增长25%。',
      right: '网签6,480套,环比增加1,080套,增长20%。'
    }
  ],
  inBlock: (_, graph) => [
    ...graph.steps.map(misfit),
    ...graph.changes.flatMap((change) => {
      const rate = rateOf(change)
      if (!rate || !isLevel(change.before) || runsAgainst(change)) return []
      return change.claims.flatMap((claim): Draft[] => {
        const { quantity, direction } = claim
        const stated = rateBounds(quantity)
        if (!stated) return []
        const down = direction === 'down' || (direction === null && rate.value < 0)
        const actual = down ? { ...scaled(mirrored(rate.bounds), 1) } : rate.bounds
        if (compare(actual, stated) !== 'impossible') return []
        const value = down ? -rate.value : rate.value
        const show = inScale([change.before, change.after])
        const decimals = Math.max(1, quantity.decimals)
        const ofOld = plainNumber(Math.abs(rate.value), decimals)
        const ofNew = plainNumber(
          (Math.abs(change.after.value - change.before.value) / change.after.value) * 100,
          decimals
        )
        const computed = tidy(Number(value.toFixed(quantity.decimals)))
        return [
          {
            ...changeSpan(change, claim),
            message: {
              zh: `(${show(change.after)} − ${show(change.before)}) ÷ ${show(change.before)} = ${plainNumber(rate.value, decimals)}%，文中写“${quantity.figure.text}”。差额占原数的${ofOld}%，占新数的${ofNew}%。`,
              en: `(${show(change.after)} − ${show(change.before)}) ÷ ${show(change.before)} = ${plainNumber(rate.value, decimals)}%; the copy says “${quantity.figure.text}”. The difference is ${ofOld}% of the old figure and ${ofNew}% of the new.`
            },
            repairs: [
              ...(quantity.figure.kind === 'percent' ? renumber(quantity, computed) : []),
              ...renumber(
                change.after,
                rounded(
                  change.before.value * (1 + ((down ? -1 : 1) * percentOf(quantity)) / 100),
                  change.after
                )
              ),
              ...renumber(
                change.before,
                rounded(
                  change.after.value / (1 + ((down ? -1 : 1) * percentOf(quantity)) / 100),
                  change.before
                )
              )
            ]
          }
        ]
      })
    })
  ]
}

function misfit({ step, rate, direction, level, earlier }: Step): Draft {
  const down = direction === 'down'
  const base = earlier ? level.value : down ? level.value + step.value : level.value - step.value
  const share = percentOf(rate)
  const actual = (step.value / base) * 100
  // With the value and the rate as they are; whole things do not always come out.
  const other = rounded(
    earlier ? (level.value * share) / 100 : (level.value * share) / (100 + (down ? -1 : 1) * share),
    step
  )
  const then = (100 * other) / (earlier ? level.value : level.value + (down ? other : -other))
  const mends = Math.abs(then - share) < 0.5 / 10 ** rate.decimals
  const show = inScale([level, step])
  const from = earlier ? show(level) : `(${show(level)} ${down ? '+' : '−'} ${show(step)})`
  const shown = `${show(step)} ÷ ${from} = ${plainNumber(actual, Math.max(1, rate.decimals))}%`
  return {
    ...spanOf(level, step, rate),
    message: {
      zh: `${shown}，文中写“${rate.figure.text}”。`,
      en: `${shown}; the copy says “${rate.figure.text}”.`
    },
    repairs: [
      ...(rate.figure.kind === 'percent' ? renumber(rate, tidy(Number(actual.toFixed(rate.decimals)))) : []),
      ...(mends ? renumber(step, other) : [])
    ]
  }
}

/** A rate in per cent, be it written as a percentage or as a fraction. */
const percentOf = (rate: Quantity): number => (rate.figure.kind === 'ratio' ? rate.value * 100 : rate.value)

const mirrored = (bounds: ReturnType<typeof over>): ReturnType<typeof over> =>
  minus({ min: 0, max: 0, closedMin: true, closedMax: true }, bounds)

/** A value cut to the digits that a figure shows. */
export function rounded(value: number, like: Quantity): number {
  const step = like.half > 0 ? like.half * 2 : 1
  return tidy(Math.round(value / step) * step)
}

export const changeAbsolute: Rule = {
  id: 'arith.change-absolute',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('学生人数由1,240人增加到1,415人,增加185人。', '学生人数由1,240人增加到1,415人,增加175人。'),
    zh('车程从52分钟缩短到38分钟,缩短了24分钟。', '车程从52分钟缩短到38分钟,缩短了14分钟。'),
    en(
      'Enrolment rose from 1,240 to 1,415, an increase of 185.',
      'Enrolment rose from 1,240 to 1,415, an increase of 175.'
    ),
    en(
      'The list stood at 4,820 in May, down from 4,690 a month earlier.',
      'The list stood at 4,820 in May, down from 4,960 a month earlier.'
    ),
    zh('投诉由去年的186件下降到210件。', '投诉由去年的210件下降到186件。'),
    zh('全年新开门店430家,关停345家,净增95家。', '全年新开门店430家,关停345家,净增85家。'),
    en(
      'They scored 71 goals and conceded 29, a goal difference of 44.',
      'They scored 71 goals and conceded 29, a goal difference of 42.'
    )
  ],
  inBlock: (_, graph) => [
    ...graph.differences
      .filter(
        ({ difference }) =>
          !graph.changes.some(({ claims }) => claims.some(({ quantity }) => quantity === difference))
      )
      .map(wrongDifference),
    ...graph.changes.flatMap((change) => [
      ...wrongWay(change),
      ...change.claims.flatMap((claim): Draft[] => {
        const { before, after } = change
        const { quantity } = claim
        if (!before.bounds || !after.bounds || !quantity.bounds || before.figure.kind === 'percent') return []
        if (!alike(quantity.figure, after.figure) || /到|至|为|\bto\b/.test(claim.words.slice(-3))) return []
        const difference = minus(after.bounds, before.bounds)
        const size = difference.max <= 0 ? mirrored(difference) : difference
        if (compare(size, quantity.bounds) !== 'impossible') return []
        const show = inScale([before, after, quantity])
        const value = tidy(Math.abs(after.value - before.value))
        const sign = after.value < before.value ? -1 : 1
        const [more, less] = sign > 0 ? [after, before] : [before, after]
        return [
          {
            ...changeSpan(change, claim),
            message: {
              zh: `${show(more)} − ${show(less)} = ${show(value)}，文中写“${quantity.figure.text}”。`,
              en: `${show(more)} − ${show(less)} = ${show(value)}; the copy says “${quantity.figure.text}”.`
            },
            repairs: [
              ...renumber(quantity, value),
              ...renumber(after, tidy(before.value + sign * quantity.value)),
              ...renumber(before, tidy(after.value - sign * quantity.value))
            ]
          }
        ]
      })
    ])
  ]
}

function wrongDifference({ more, less, difference }: Difference): Draft {
  const show = inScale([more, less])
  const value = tidy(more.value - less.value)
  return {
    ...spanOf(more, less, difference),
    message: {
      zh: `${show(more)} − ${show(less)} = ${show(value)}，文中写“${difference.figure.text}”。`,
      en: `${show(more)} − ${show(less)} = ${show(value)}; the copy says “${difference.figure.text}”.`
    },
    repairs: [
      ...renumber(difference, value),
      ...renumber(more, tidy(less.value + Math.abs(difference.value))),
      ...renumber(less, tidy(more.value - Math.abs(difference.value)))
    ]
  }
}

function wrongWay(change: Change): Draft[] {
  if (!runsAgainst(change)) return []
  const { before, after, direction } = change
  const show = inScale([before, after])
  return [
    {
      ...spanOf(before, after),
      message: {
        zh: `由${show(before)}到${show(after)}是${direction === 'up' ? '减少' : '增加'}，文中写的却是${direction === 'up' ? '增加' : '减少'}。`,
        en: `From ${show(before)} to ${show(after)} is a ${direction === 'up' ? 'fall' : 'rise'}; the copy says that it went ${direction}.`
      },
      repairs: [swap(before, after)]
    }
  ]
}
