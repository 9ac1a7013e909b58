import type { DateMention } from '../dates.ts'
import { below } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, findFirst, pattern } from '../pattern.ts'
import { type Quantity, tidy } from '../quantity.ts'
import { renumber, swap } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, spanOf, zh } from './scan.ts'

const ratesTogether = [
  pattern(
    '(?:增长|增|上涨|提高|上升){a:percent}、{b:percent}(?:、|和){c:percent}[^;。]{0,14}?(?:共|累计|总共|合计)(?:增长|增|上涨|提高|上升)(?:了)?{sum:percent}'
  ),
  pattern(
    '(?:增长|增|上涨|提高|上升){a:percent}(?:、|和){b:percent}[^;。]{0,14}?(?:共|累计|总共|合计)(?:增长|增|上涨|提高|上升)(?:了)?{sum:percent}'
  ),
  pattern(
    '(?:rose|grew|up|increased|rises of)(?: by)? {a:percent}, {b:percent},? and {c:percent}⋯(?:total|combined|altogether|overall|in all)…{sum:percent}'
  ),
  pattern(
    '(?:rose|grew|up|increased|rises of)(?: by)? {a:percent}, {b:percent},? and {c:percent}⋯{sum:percent} (?:in all|in total|altogether|overall)'
  )
]

export const compound: Rule = {
  id: 'arith.compound',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('三年分别增长10%、10%、10%,三年共增长30%。', '三年分别增长10%、10%、10%,三年共增长33.1%。'),
    zh('租金两年先后上涨20%、15%,两年累计上涨35%。', '租金两年先后上涨20%、15%,两年累计上涨38%。'),
    en(
      'Fees rose 10%, 10% and 10% in three years, a total of 30%.',
      'Fees rose 10%, 10% and 10% in three years, a total of 33.1%.'
    )
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      findFirst(sentence, ratesTogether).flatMap(({ figures: { a, b, c, sum } }): Draft[] => {
        const rates = [a, b, c].flatMap((each) => (each ? [each] : []))
        if (!sum?.bounds || rates.length < 2 || !rates.every(({ plain }) => plain)) return []
        const added = tidy(rates.reduce((so, rate) => so + rate.value, 0))
        const grown = (rates.reduce((so, rate) => so * (1 + rate.value / 100), 1) - 1) * 100
        if (Math.abs(sum.value - added) > 1e-6 || Math.abs(grown - sum.value) <= Math.max(sum.half, 0.5))
          return []
        return [
          {
            ...spanOf(...rates, sum),
            message: {
              zh: `逐年增速要连乘：${rates.map(({ value }) => plainNumber(1 + value / 100, 4)).join(' × ')} = ${plainNumber(1 + grown / 100, 4)}，共增长${plainNumber(grown, 1)}%，不是相加的${plainNumber(added)}%。`,
              en: `Yearly rates compound: ${rates.map(({ value }) => plainNumber(1 + value / 100, 4)).join(' × ')} = ${plainNumber(1 + grown / 100, 4)}, a rise of ${plainNumber(grown, 1)}%, not their sum of ${plainNumber(added)}%.`
            },
            repairs: renumber(sum, Number(grown.toFixed(1)))
          }
        ]
      })
    )
}

const cumulative = [
  pattern(
    '(?:截至|至|到){when:date}(?:底|末|日)?[^;。]{0,14}?累计(?<verb>[\\p{Script=Han}]{0,6}){level:amount}'
  ),
  pattern(
    '\\b[Bb]y (?:the end of )?{when:date}[^.;]{0,20}? (?:a total of |the total was |the total had reached |the running total was ){level:amount}'
  )
]

export const cumulativeFalls: Rule = {
  id: 'arith.cumulative-falls',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh(
      '截至6月底累计接种31.2万剂,截至7月底累计接种29.8万剂。',
      '截至6月底累计接种29.8万剂,截至7月底累计接种31.2万剂。'
    ),
    en(
      'By June 30 a total of 31,200 doses had been given; by July 31 the total was 29,800.',
      'By June 30 a total of 29,800 doses had been given; by July 31 the total was 31,200.'
    )
  ],
  inBlock: (block) => {
    const known = new Map<string, { level: Quantity; when: DateMention }>()
    return block.sentences.flatMap((sentence) =>
      cumulative.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { level }, dates: { when }, words }): Draft[] => {
          if (!level?.bounds || !when) return []
          const key = `${words.verb ?? ''}:${level.figure.kind}:${level.figure.unit}:${sentence.language === 'zh' ? level.figure.counted : ''}`
          const earlier = known.get(key)
          known.set(key, { level, when })
          if (
            !earlier?.level.bounds ||
            !later(when, earlier.when) ||
            !below(level.bounds, earlier.level.bounds)
          )
            return []
          return [
            {
              ...spanOf(earlier.level, level),
              message: {
                zh: `累计数不会减少：“${earlier.when.text}”为“${earlier.level.figure.text}”，之后的“${when.text}”却是“${level.figure.text}”。`,
                en: `A running total cannot fall: “${earlier.level.figure.text}” by ${earlier.when.text}, then “${level.figure.text}” by ${when.text}.`
              },
              repairs: [swap(earlier.level, level)]
            }
          ]
        })
      )
    )
  }
}

function later(a: DateMention, b: DateMention): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year
  if (a.month === null || b.month === null) return false
  return a.month === b.month ? (a.day ?? 0) > (b.day ?? 0) : a.month > b.month
}
