import { type DateMention, englishMonths } from '../dates.ts'
import { below } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { alike, type Quantity, tidy } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { renumber, swap } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, matches, spanOf, zh } from './scan.ts'

const rising = /增|涨|提高|上升|\b(?:rose|risen|grew|grown|up|increas\w+|rises?|climbed|jumped|gained)\b/i
const togetherZh =
  /(?:共|累计|总共|合计|一共|[两二三四五]年)[^,;。]{0,8}?(?:增长|增加|增|上涨|涨|提高|上升|增幅|涨幅)(?:了|为|达|约)*$/
const togetherEn = /\b(?:total|combined|altogether|overall|cumulative)\b[^,;.\ue001-\ue00b]{0,24}$/i
const togetherAfterEn =
  /^[^,;.\ue001-\ue00b]{0,20}\b(?:in all|in total|altogether|overall|over (?:the |those )?(?:\ue006|(?:two|three|four|five) years))\b/i

/** Two rates of growth or more, one after the other, and a figure that the copy calls their total. */
function ratesTogether(sentence: Sentence): { rates: Quantity[]; sum: Quantity }[] {
  if (!rising.test(sentence.text)) return []
  const percents = sentence.quantities.filter(({ figure }) => figure.kind === 'percent')
  return percents.slice(2).flatMap((sum, index) => {
    const at = sentence.at(sum)
    const lead = sentence.template.slice(Math.max(0, at - 40), at)
    const tail = sentence.template.slice(at + 1, at + 48)
    const together =
      sentence.language === 'zh' ? togetherZh.test(lead) : togetherEn.test(lead) || togetherAfterEn.test(tail)
    return together ? [{ rates: percents.slice(0, index + 2), sum }] : []
  })
}

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
      ratesTogether(sentence).flatMap(({ rates, sum }): Draft[] => {
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
  inBlock: (block) => [...dated(block), ...block.sentences.flatMap(named)]
}

function fallen(earlier: Quantity, when: string, level: Quantity, then: string): Draft {
  return {
    ...spanOf(earlier, level),
    message: {
      zh: `累计数不会减少：“${when}”为“${earlier.figure.text}”，之后的“${then}”却是“${level.figure.text}”。`,
      en: `A running total cannot fall: “${earlier.figure.text}” by ${when}, then “${level.figure.text}” by ${then}.`
    },
    repairs: [swap(earlier, level)]
  }
}

const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日', ...englishMonths]
const momentsEn = new RegExp(
  `\\b(?:[Bb]y|[Ii]n|[Aa]t|[Tt]o|through|until|of) (?:the end of |late |mid-|early )?(?<when>${englishMonths.join('|')})\\b`,
  'dg'
)
const momentsZh = /(?:截至|至|到)(?<when>周[一二三四五六日])/dg
const running = /累计|\bcumulative\b|\brunning total\b|\bto date\b/i

// Two months or weekdays by name and two running totals, in that order.
function named(sentence: Sentence): Draft[] {
  if (!running.test(sentence.text)) return []
  const moments = matches(sentence, sentence.language === 'zh' ? momentsZh : momentsEn)
  const [first, second] = moments.map(({ groups }) => groups.when ?? '')
  const totals = sentence.quantities.filter(
    ({ figure, plain }) => plain && /^(?:count|money|measure)$/.test(figure.kind)
  )
  const [before, after] = totals
  if (moments.length !== 2 || totals.length !== 2 || !before?.bounds || !after?.bounds) return []
  if (first === undefined || second === undefined || days.indexOf(second) <= days.indexOf(first)) return []
  return alike(before.figure, after.figure) && below(after.bounds, before.bounds)
    ? [fallen(before, first, after, second)]
    : []
}

function dated(block: Block): Draft[] {
  const known = new Map<string, { level: Quantity; when: DateMention }>()
  return block.sentences.flatMap((sentence) =>
    cumulative.flatMap((each) =>
      find(sentence, each).flatMap(({ figures: { level }, dates: { when }, words }): Draft[] => {
        if (!level?.bounds || !when) return []
        const key = `${(words.verb ?? '').slice(0, 2)}:${level.figure.kind}:${level.figure.unit}:${sentence.language === 'zh' ? level.figure.counted : ''}`
        const earlier = known.get(key)
        known.set(key, { level, when })
        if (
          !earlier?.level.bounds ||
          !later(when, earlier.when) ||
          !below(level.bounds, earlier.level.bounds)
        )
          return []
        return [fallen(earlier.level, earlier.when.text, level, when.text)]
      })
    )
  )
}

function later(a: DateMention, b: DateMention): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year > b.year
  if (a.month === null || b.month === null) return false
  return a.month === b.month ? (a.day ?? 0) > (b.day ?? 0) : a.month > b.month
}
