import { type Bounds, compare, minus } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { type Quantity, tidy } from '../quantity.ts'
import { renumber, replaceFigure } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { changeSpan } from './arith-change.ts'
import { en, spanOf, zh } from './scan.ts'

const absolute = (bounds: Bounds): Bounds =>
  bounds.min + bounds.max < 0
    ? { min: -bounds.max, max: -bounds.min, closedMin: bounds.closedMax, closedMax: bounds.closedMin }
    : bounds

const points = (quantity: Quantity): string => {
  const { text } = quantity.figure
  if (/\p{Script=Han}|[％]/u.test(text) || !/[A-Za-z]/.test(text))
    return text.replace(/%|％|个百分比/, '个百分点')
  return text.replace(/ ?(?:%|per ?cent)/i, ' percentage points')
}

export const pointVsPercent: Rule = {
  id: 'pct.point-vs-percent',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.change-rate', 'pct.rate-change-unlabelled'],
  examples: [
    zh('合格率由65%上升到82%,上升17%。', '合格率由65%上升到82%,上升17个百分点。'),
    zh('空置率从12%降到9%,下降了3%。', '空置率从12%降到9%,下降了3个百分点。'),
    en(
      'The tax rose from 12% to 13.25%, an increase of 1.25%.',
      'The tax rose from 12% to 13.25%, an increase of 1.25 percentage points.'
    ),
    en('Turnout fell by 9%, to 52% from 61%.', 'Turnout fell by 9 percentage points, to 52% from 61%.')
  ],
  inBlock: (_, graph) =>
    graph.changes.flatMap((change) => {
      const { before, after, sentence } = change
      if (
        before.figure.kind !== 'percent' ||
        after.figure.kind !== 'percent' ||
        !before.bounds ||
        !after.bounds
      )
        return []
      return change.claims.flatMap(({ quantity, ...claim }): Draft[] => {
        const { kind } = quantity.figure
        if (
          (kind !== 'percent' && kind !== 'percentage-point') ||
          !quantity.bounds ||
          !before.bounds ||
          !after.bounds
        )
          return []
        const difference = absolute(minus(after.bounds, before.bounds))
        const value = tidy(Math.abs(after.value - before.value))
        const rate = before.value > 0 ? (value / before.value) * 100 : Number.NaN
        if (
          kind === 'percentage-point' ||
          (compare(difference, quantity.bounds) === 'impossible' &&
            compare(rateBounds(difference, before.bounds), quantity.bounds) === 'impossible')
        ) {
          if (compare(difference, quantity.bounds) !== 'impossible') return []
          return [wrongDifference(change, { quantity, ...claim }, value, rate)]
        }
        if (compare(difference, quantity.bounds) === 'impossible') return []
        // The relative change fits as well: nothing to say.
        if (compare(rateBounds(difference, before.bounds), quantity.bounds) !== 'impossible') return []
        const relative = `${plainNumber(rate, 1)}%`
        const written =
          sentence.language === 'zh'
            ? `${plainNumber(value)}个百分点`
            : `${plainNumber(value)} percentage points`
        return [
          {
            ...changeSpan(change, { quantity, ...claim }),
            message: {
              zh: `${plainNumber(after.value)}% 与 ${plainNumber(before.value)}% 相差${plainNumber(value)}个百分点，相对变化是${relative}；文中写“${quantity.figure.text}”。`,
              en: `${plainNumber(after.value)}% and ${plainNumber(before.value)}% are ${plainNumber(value)} percentage points apart, a relative change of ${relative}; the copy says “${quantity.figure.text}”.`
            },
            repairs: [
              replaceFigure(quantity, points(quantity)),
              ...renumber(quantity, Number(rate.toFixed(1)))
            ].filter(
              ({ edits }) => edits[0]?.text !== quantity.figure.text && edits[0]?.text !== written + written
            )
          }
        ]
      })
    })
}

function rateBounds(difference: Bounds, base: Bounds): Bounds {
  if (base.min <= 0) return { min: 0, max: Number.POSITIVE_INFINITY, closedMin: true, closedMax: false }
  return {
    min: (Math.max(0, difference.min) / base.max) * 100,
    max: (difference.max / base.min) * 100,
    closedMin: true,
    closedMax: true
  }
}

function wrongDifference(
  change: Parameters<typeof changeSpan>[0],
  claim: Parameters<typeof changeSpan>[1],
  value: number,
  rate: number
): Draft {
  return {
    ...changeSpan(change, claim),
    message: {
      zh: `${plainNumber(change.before.value)}%与${plainNumber(change.after.value)}%相差${plainNumber(value)}个百分点（相对变化${plainNumber(rate, 1)}%），文中写“${claim.quantity.figure.text}”。`,
      en: `${plainNumber(change.before.value)}% and ${plainNumber(change.after.value)}% are ${plainNumber(value)} percentage points apart (a relative change of ${plainNumber(rate, 1)}%); the copy says “${claim.quantity.figure.text}”.`
    },
    repairs: claim.quantity.figure.kind === 'percentage-point' ? renumber(claim.quantity, value) : []
  }
}

const rateNoun =
  '(?:[\\p{Script=Han}]{1,8}率(?!先)|[\\p{Script=Han}]{0,6}占比|[\\p{Script=Han}]{0,4}比重|[\\p{Script=Han}]{0,6}比例)'
const rateChange = [
  pattern(
    `(?<noun>${rateNoun})(?:同比|环比|[较比]上[月周]|[较比]上季度|较去年同期|较上年|比上年同期|比去年同期|比上年|比去年|较上年同期|今年|则|也|又|分别|再|进一步|已)*(?:上升|下降|提高|提升|降低|增长|上涨|增加|减少|回落|下跌|升|降)(?:了|约|近|逾|超过|到)*{rate:percent}`
  ),
  pattern(
    '\\b(?<noun>(?:[A-Za-z-]+ )?(?:rates?|share|proportion|turnout|percentage|ratio))\\b (?:of [a-z ]{1,24} )?(?:has |have |had |also )?(?:rose|risen|fell|fallen|increased|decreased|dropped|grew|climbed|declined|jumped|slipped|improved)(?: by)? {rate:percent}'
  )
]
const priceRates = /利率|费率|汇率|税率|速率|频率|功率|效率|分辨率|exchange|interest|heart|birth/i

export const rateChangeUnlabelled: Rule = {
  id: 'pct.rate-change-unlabelled',
  severity: 'blocker',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('破案率同比上升15.8%。', '破案率为72.4%,同比上升9.9个百分点。'),
    zh('入住率比上年提高12%。', '入住率由60%提高到72%,提高12个百分点。'),
    en(
      'The clearance rate rose 15.8% on the year.',
      'The clearance rate rose 9.9 percentage points to 72.4%.'
    )
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      rateChange.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { rate }, from, words }): Draft[] => {
          const noun = words.noun ?? ''
          if (!rate || priceRates.test(noun) || /到$/.test(sentence.template.slice(from, sentence.at(rate))))
            return []
          if (
            sentence.quantities.some(
              (other) =>
                other !== rate &&
                other.figure.kind === 'percent' &&
                Math.abs(other.index - rate.index) <= 2 &&
                other.figure.change !== 'up' &&
                other.figure.change !== 'down'
            )
          )
            return []
          const down = /下降|降低|减少|回落|下跌|降|fell|fallen|decreas|drop|declin|slip/.test(
            sentence.template.slice(from, sentence.at(rate))
          )
          return [
            {
              ...spanOf(rate),
              start: sentence.place(from),
              message: down ? downReadings(rate) : upReadings(rate)
            }
          ]
        })
      )
    )
}

function upReadings(rate: Quantity): Draft['message'] {
  const asPercent = plainNumber(100 / (1 + rate.value / 100), 1)
  const asPoints = plainNumber(100 - rate.value, 1)
  return {
    zh: `是百分点还是百分比？按百分比，上期最多${asPercent}%（100 ÷ ${plainNumber(1 + rate.value / 100, 4)}）；按百分点，上期最多${asPoints}%。上年同期与本期各是多少？`,
    en: `Percentage points or per cent? Read as per cent, the earlier rate was at most ${asPercent}% (100 ÷ ${plainNumber(1 + rate.value / 100, 4)}); read as points, at most ${asPoints}%. Give both rates.`
  }
}

function downReadings(rate: Quantity): Draft['message'] {
  return {
    zh: `是百分点还是百分比？按百分比，本期是上期的${plainNumber(100 - rate.value, 1)}%；按百分点，上期至少${plainNumber(rate.value, 1)}%。上年同期与本期各是多少？`,
    en: `Percentage points or per cent? Read as per cent, the rate is now ${plainNumber(100 - rate.value, 1)}% of the earlier one; read as points, that was at least ${plainNumber(rate.value, 1)}%. Give both rates.`
  }
}

const countPoints = [
  pattern(
    '(?<noun>产量|产值|销量|销售额|营收|收入|[人户件次]数|总量|客流量?|游客量?|数量|投资额?|利润|税收|出口额?|进口额?|总额|面积|立案数|价格|均价|[\\p{Script=Han}](?<![含质力能])量|余额|总值|增加值|经费|订单|病例)[^;。\\ue002]{0,20}?(?:增加|增长|上升|提高|下降|减少|降低|增|升|降)(?:了|约|近)*{points:points}'
  ),
  pattern(
    '\\b(?<noun>output|sales|revenues?|income|visitors|production|exports|imports|profits?|prices?|numbers?|attendance|rents?|fares?|earnings|orders|arrivals|passengers|traffic|shipments|deliveries|spending|wages|arrests|cases|complaints|visits)\\b…(?:rose|fell|increased|grew|dropped|climbed|declined|was up|were up|were down|was down)(?: by)? {points:points}',
    'i'
  )
]

export const pointsOnCounts: Rule = {
  id: 'pct.points-on-counts',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('产量由100万吨增至112万吨,增加12个百分点。', '产量由100万吨增至112万吨,增长12%。'),
    zh('全年客流量同比增长8个百分点。', '全年客流量同比增长8%。'),
    en('Exports rose 8 percentage points last year.', 'Exports rose 8% last year.')
  ],
  inBlock: (_, graph) => {
    const found = new Map<Quantity, Draft>()
    const add = (quantity: Quantity, what: string): void => {
      const percent = quantity.figure.text.replace(/个?百分点/, '%').replace(/ ?percentage[ -]points?/i, '%')
      found.set(quantity, {
        ...spanOf(quantity),
        message: {
          zh: `“${what}”是数量，变化用百分比；“百分点”只用于两个百分数之差。`,
          en: `${what} is a count or an amount: its change is in per cent. Points are the difference of two percentages.`
        },
        repairs: percent === quantity.figure.text ? [] : [replaceFigure(quantity, percent)]
      })
    }
    for (const { before, after, claims } of graph.changes) {
      if (!/^(?:count|money|measure|duration)$/.test(before.figure.kind)) continue
      for (const { quantity } of claims)
        if (quantity.figure.kind === 'percentage-point') add(quantity, after.figure.text)
    }
    for (const sentence of graph.block.sentences) {
      for (const each of countPoints) {
        for (const { figures, words, from } of find(sentence, each)) {
          const noun = words.noun ?? ''
          // 产量增速、收入占比 are rates after all; a comma starts another subject.
          const stretch = figures.points ? sentence.template.slice(from, sentence.at(figures.points)) : ''
          if (/增速|增幅|增长率|占比|比重|比例|率|share|growth|rate|margin|涨幅|降幅/.test(stretch)) continue
          if (figures.points && !/,[^,]*[\p{Script=Han}]{3,}(?:增|升|提|降|减)/u.test(stretch))
            add(figures.points, noun)
        }
      }
    }
    return [...found.values()]
  }
}
