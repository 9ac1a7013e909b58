import { find, pattern } from '../pattern.ts'
import type { Change } from '../relations/change.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, scan, spanOf, zh } from './scan.ts'

const lossZh = [
  pattern(
    '(?:去年|上年|前年|上半年)[^;。]{0,4}?亏损{before:money}[^;。]{0,12}?盈利{after:money}[^;。]{0,10}?(?:增长|增幅|增)(?:了|为|达)*{rate:percent}'
  ),
  pattern(
    '由?(?:上年的?|去年的?)?亏损{before:money}[^;。]{0,10}?(?:转为|变为|扭亏为盈|到)(?:盈利|盈余)?{after:money}[^;。]{0,10}?(?:增长|增幅|增)(?:了|为|达)*{rate:percent}'
  ),
  pattern('(?:扭亏为盈|由亏转盈|由亏损转为盈利)[^;。]{0,24}?(?:增长|增幅)(?:了|为|达)*{rate:percent}')
]
const lossEn = [
  pattern('\\bloss of {before:money}…(?:to|into|turned)…profit of {after:money}……{rate:percent}'),
  pattern('\\bfrom a {before:money} loss to a {after:money} profit……{rate:percent}'),
  pattern(
    '\\bprofits? (?:was|were|of|reached|came to|rose to) {after:money}…(?:after|against|compared with|from) (?:a |an )?(?:loss of )?{before:money}(?: loss)?……{rate:percent}',
    'i'
  )
]

export const negativeBaseGrowth: Rule = {
  id: 'stat.negative-base-growth',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.change-rate', 'arith.change-absolute', 'pct.small-base'],
  examples: [
    zh('公司由亏损200万元转为盈利800万元,增长500%。', '公司由亏损200万元转为盈利800万元,增盈1,000万元。'),
    en(
      'The club went from a loss of $2 million to a profit of $8 million, a rise of 500%.',
      'The club went from a loss of $2 million to a profit of $8 million, a swing of $10 million.'
    )
  ],
  inBlock: (_, graph) => [
    ...graph.changes.flatMap(fromNothing),
    ...graph.block.sentences.flatMap((sentence) =>
      (sentence.language === 'zh' ? lossZh : lossEn).flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { before, after, rate } }): Draft[] => {
          if (!rate || !/亏|\bloss/i.test(sentence.text)) return []
          return [
            {
              ...spanOf(...[before, after, rate].flatMap((quantity) => (quantity ? [quantity] : []))),
              message: {
                zh: `基数为负（亏损），增长率“${rate.figure.text}”没有意义：写增加了多少。`,
                en: `From a loss no rate of growth can be worked out (“${rate.figure.text}”): give the difference.`
              }
            }
          ]
        })
      )
    )
  ]
}

function fromNothing({ before, after, claims }: Change): Draft[] {
  if (before.value !== 0 || !before.plain) return []
  return claims.flatMap(({ quantity }): Draft[] =>
    quantity.figure.kind === 'percent'
      ? [
          {
            ...spanOf(before, after, quantity),
            message: {
              zh: `基数为零，增长率“${quantity.figure.text}”没有意义：写前后的数。`,
              en: `From nothing no rate of growth can be worked out (“${quantity.figure.text}”): give the two figures.`
            }
          }
        ]
      : []
  )
}

const meanZh =
  /(?<noun>平均(?:满意度|得分|评分|打分|分|(?:通勤|睡眠|等待|候诊|阅读|锻炼|上网)时[间长]|年龄|步数)|平均[\p{Script=Han}]{1,6}满意度)(?:为|是|达|达到)*(?<n>\d+(?:\.\d+)?)/dgu
const meanEn =
  /\b(?:average|mean) (?<noun>(?:satisfaction|score|rating|approval|commute|wait|age|sleep|screen time)(?: (?:score|rating|time))?) (?:was|is|of|stood at|reached) (?<n>\d+(?:\.\d+)?)/dgi

export const meanNoN: Rule = {
  id: 'stat.mean-no-n',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('游客平均满意度为96.2分。', '对412名游客的抽样中,平均满意度为96.2分。'),
    en(
      'The average satisfaction score was 9.1.',
      'Among 412 visitors asked, the average satisfaction score was 9.1.'
    )
  ],
  // Means of official series need no sample: only scores that somebody collected are asked about.
  inBlock: (block) => {
    const sized = block.sentences.some(({ quantities }) =>
      quantities.some(
        ({ figure, value, decimals }) =>
          figure.kind === 'count' && value >= 5 && decimals === 0 && !/分/.test(figure.text)
      )
    )
    if (sized) return []
    return [
      ...scan(block, 'zh', meanZh, (found) => sampleless(found.start, found.end, found.groups.noun ?? '')),
      ...scan(block, 'en', meanEn, (found) => sampleless(found.start, found.end, found.groups.noun ?? ''))
    ]
  }
}

function sampleless(start: number, end: number, noun: string): Draft {
  return {
    start,
    end,
    figures: [],
    message: { zh: `“${noun}”是多少人的平均？`, en: `The average ${noun} of how many?` }
  }
}

const scaled =
  /人均|户均|每|平均|相当于|占|比|倍|%|同比|环比|增长|下降|其中|\b(?:per|each|every|equivalent|about the same|compared|more than|less than|times|share|percent|of the)\b|%/i

export const bigNumberNoScale: Rule = {
  id: 'stat.big-number-no-scale',
  severity: 'info',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    en(
      'The scheme will cost $340 million.',
      'The scheme will cost $340 million, about $85 for each resident.'
    ),
    zh('工程总投资3.4亿元。', '工程总投资3.4亿元,相当于全县每人850元。')
  ],
  // One an article, the largest: the reader needs one measure to hold on to.
  inArticle: (reading) => {
    const found = reading.blocks.flatMap((block) =>
      block.role === 'body' && !scaled.test(block.text)
        ? block.quantities.filter(({ figure, value }) => figure.kind === 'money' && value >= 1e8)
        : []
    )
    const [largest] = [...found].sort((a, b) => b.value - a.value)
    if (!largest) return []
    return [
      {
        ...spanOf(largest),
        message: {
          zh: `“${largest.figure.text}”没有参照：人均多少、占多少、与往年比如何？`,
          en: `“${largest.figure.text}” has no scale: how much a head, what share, against what?`
        }
      }
    ]
  }
}
