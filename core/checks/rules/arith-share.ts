import { compare, over, scaled } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { countedClass, type Quantity, tidy } from '../quantity.ts'
import { shareOf } from '../relations/part.ts'
import type { ShareClaim } from '../relations/share.ts'
import { type Misfit, misfits, shareBounds } from '../relations/whole.ts'
import { renumber, replaceFigure } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { rounded } from './arith-change.ts'
import { inScale } from './arith-sum.ts'
import { en, spanOf, zh } from './scan.ts'

export const percentOfBase: Rule = {
  id: 'arith.percent-of-base',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.percent-grain'],
  examples: [
    zh('480名受访者中有96人选择公交,占25%。', '480名受访者中有96人选择公交,占20%。'),
    zh('全镇登记车辆1,200辆,其中电动车300辆,占35%。', '全镇登记车辆1,200辆,其中电动车300辆,占25%。'),
    en(
      'Ninety-six of the 480 riders, or 25%, had a pass.',
      'Ninety-six of the 480 riders, or 20%, had a pass.'
    ),
    en(
      'Exports were worth $4.8bn, 30% of the total of $14bn.',
      'Exports were worth $4.8bn, 30% of the total of $16bn.'
    ),
    zh('会议应到代表458名,实到441名,出席率为93.6%。', '会议应到代表458名,实到441名,出席率为96.3%。'),
    en('Of the 250 plots, 80 (42%) are still empty.', 'Of the 250 plots, 80 (32%) are still empty.'),
    en(
      'Detectives questioned 412 people. In the end 103 of them, or 28%, made a statement.',
      'Detectives questioned 412 people. In the end 103 of them, or 25%, made a statement.'
    ),
    zh(
      '市场监管部门共抽检食品1200批次。检出不合格96批次,占9%。',
      '市场监管部门共抽检食品1200批次。检出不合格96批次,占8%。'
    ),
    zh(
      '起重设备收入24.3亿元,占55%;输送设备收入14.58亿元,占30%;配件收入9.72亿元,占20%。',
      '起重设备收入24.3亿元,占50%;输送设备收入14.58亿元,占30%;配件收入9.72亿元,占20%。'
    )
  ],
  inArticle: (reading) => misfits(reading).map(misfit),
  inBlock: (_, graph) => {
    const shares = [
      ...graph.parts,
      ...graph.among.flatMap(({ parts, whole, sentence }) =>
        whole ? parts.map((part) => ({ sentence, part, whole, share: shareOf(sentence, part) })) : []
      )
    ]
    return shares.flatMap(({ part, whole, share }): Draft[] => {
      const stated = share ? shareBounds(share) : null
      if (
        !share ||
        !stated ||
        !part.bounds ||
        !whole.bounds ||
        !(whole.value > 0) ||
        part.value > whole.value
      )
        return []
      const actual = scaled(over(part.bounds, whole.bounds), 100)
      if (compare(actual, stated) !== 'impossible') return []
      const value = (part.value / whole.value) * 100
      const show = inScale([part, whole])
      return [
        {
          ...spanOf(part, whole, share),
          message: {
            zh: `${show(part)} ÷ ${show(whole)} = ${plainNumber(value, Math.max(1, share.decimals))}%，文中写“${share.figure.text}”。`,
            en: `${show(part)} ÷ ${show(whole)} = ${plainNumber(value, Math.max(1, share.decimals))}%; the copy says “${share.figure.text}”.`
          },
          repairs: [
            ...(share.figure.kind === 'percent'
              ? renumber(share, tidy(Number(value.toFixed(share.decimals))))
              : []),
            ...renumber(
              part,
              rounded((whole.value * share.value) / (share.figure.kind === 'percent' ? 100 : 1), part)
            )
          ]
        }
      ]
    })
  }
}

function misfit({ claim, whole, siblings, size, sure }: Misfit): Draft {
  const { part, share } = claim
  const value = (part.value / size) * 100
  const decimals = Math.max(1, share.decimals)
  // With the whole and the share as they are; whole things do not always come out.
  const stated = share.figure.kind === 'percent' ? share.value : share.value * 100
  const other = rounded((size * stated) / 100, part)
  const mends = Math.abs((other / size) * 100 - stated) < 0.5 / 10 ** share.decimals
  const show = inScale([part, ...(whole ? [whole] : [])])
  const others = siblings.map((each) => worked(each)).join('、')
  const alone = `${show(part)} ÷ ${whole ? show(whole) : show(rounded(size, part))} = ${plainNumber(value, decimals)}%`
  const [zhWhy, enWhy] = whole
    ? ['', '']
    : [
        `按同一总数（${others}），`,
        `With the whole that the others imply (${siblings.map(worked).join(', ')}), `
      ]
  return {
    // The whole may stand paragraphs away: the words in question are those of the part and its share.
    ...spanOf(part, share),
    figures: spanOf(part, share, ...(whole ? [whole] : siblings.map((each) => each.part))).figures,
    ...(sure ? {} : { outcome: 'query' as const }),
    message: {
      zh: `${zhWhy}${alone}，文中写“${share.figure.text}”。${sure ? '' : '是占这个总数吗？'}`,
      en: `${enWhy}${alone}; the copy says “${share.figure.text}”.${sure ? '' : ' Is it a share of that?'}`
    },
    repairs: [
      ...(share.figure.kind === 'percent'
        ? renumber(share, tidy(Number(value.toFixed(share.decimals))))
        : []),
      ...(mends ? renumber(part, other) : [])
    ]
  }
}

const worked = ({ part, share }: ShareClaim): string =>
  `${plainNumber(part.value / part.scale, part.decimals)} = ${share.figure.text}`

const samples = [
  pattern(
    '{whole:count}[^,;。\\ue001-\\ue00b]{0,8}(?:中|里|当中|之中),?(?:有|约|(?:合格|达标|通过|参与|出勤|及格|优秀|就业|治愈|检出|完成)率(?:为|是|达)?)*{share:percent}'
  ),
  pattern('{whole:count}[^,;。\\ue001-\\ue00b]{0,8}的{share:percent}'),
  pattern(
    '\\b(?:[Oo]f|[Aa]mong) (?:the |its |their |these )?{whole:count}[^,;.\\ue001-\\ue00b]{0,30},? {share:percent}'
  ),
  pattern('{share:percent} of (?:the |its |their |these |all ){whole:count}')
]

/** Whole numbers of `n` that a share may stand for, and the shares beside it that are possible. */
function grain(n: number, share: number, decimals: number): readonly number[] | null {
  const half = 0.5 * 10 ** -decimals + 1e-9
  const nearest = Math.round((share / 100) * n)
  for (const k of [nearest - 1, nearest, nearest + 1]) {
    if (k >= 0 && k <= n && Math.abs((k / n) * 100 - share) <= half) return null
  }
  const below = Math.floor((share / 100) * n)
  return [below, below + 1].filter((k) => k >= 0 && k <= n)
}

export const percentGrain: Rule = {
  id: 'arith.percent-grain',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['pct.false-precision'],
  examples: [
    zh('15户中有62%完成改造。', '15户中有60%(9户)完成改造。'),
    zh('8家门店的45%已经关闭。', '8家门店的50%已经关闭。'),
    en('Of the 15 homes, 62% were repaired.', 'Of the 15 homes, 60% were repaired.'),
    en('The club said 45% of the 8 pitches were flooded.', 'The club said 50% of the 8 pitches were flooded.')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      samples.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { whole, share } }): Draft[] => {
          if (!whole?.plain || !share?.plain || whole.half > 0 || whole.value < 2) return []
          if (!/\d/.test(share.figure.text) || share.value > 100 || !Number.isInteger(whole.value)) return []
          const around = grain(whole.value, share.value, share.decimals)
          if (!around) return []
          const written = around.map(
            (k) =>
              `${k}/${whole.value} = ${plainNumber((k / whole.value) * 100, Math.max(1, share.decimals))}%`
          )
          return [
            {
              ...spanOf(whole, share),
              message: {
                zh: `${whole.value}个里没有哪个整数是${share.figure.text}：${written.join('，')}。`,
                en: `No whole number of ${whole.value} is ${share.figure.text}: ${written.join(', ')}.`
              },
              repairs: around.flatMap((k) =>
                renumber(share, tidy(Number(((k / whole.value) * 100).toFixed(share.decimals))))
              )
            }
          ]
        })
      )
    )
}

const fractions: readonly (readonly [number, string, string])[] = [
  [0.5, '一半', 'half'],
  [1 / 3, '三分之一', 'one in three'],
  [0.25, '四分之一', 'one in four'],
  [0.2, '五分之一', 'one in five'],
  [0.1, '十分之一', 'one in ten'],
  [2 / 3, '三分之二', 'two in three'],
  [0.75, '四分之三', 'three in four']
]

export const fractionPercentPair: Rule = {
  id: 'arith.fraction-percent-pair',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('One in five drivers (25%) failed the test.', 'One in four drivers (25%) failed the test.'),
    en('A third of members, or 45%, voted.', 'A third of members, or 33%, voted.'),
    zh('五分之一的受访者(25%)表示不满意。', '四分之一的受访者(25%)表示不满意。'),
    zh('三成住户(42%)没有安装报警器。', '四成住户(42%)没有安装报警器。')
  ],
  inBlock: (_, graph) =>
    graph.pairs.flatMap(({ outer, inner }): Draft[] => {
      const [word, percent] = isWord(outer) ? [outer, inner] : [inner, outer]
      if (!isWord(word) || isWord(percent) || percent.figure.kind !== 'percent') return []
      const said = shareBounds(word)
      if (!said || !percent.bounds || compare(said, percent.bounds) !== 'impossible') return []
      const share = word.figure.kind === 'percent' ? word.value : word.value * 100
      const better = fractions.find(([value]) => Math.abs(value * 100 - percent.value) < 1.5)
      return [
        {
          ...spanOf(outer, inner),
          message: {
            zh: `“${word.figure.text}”是${plainNumber(share, 1)}%，与“${percent.figure.text}”不符。`,
            en: `“${word.figure.text}” is ${plainNumber(share, 1)}%, not “${percent.figure.text}”.`
          },
          repairs: [
            ...renumber(percent, tidy(Number(share.toFixed(percent.decimals)))),
            ...(better && word.figure.kind === 'ratio'
              ? [replaceFigure(word, asWritten(word.figure.text, better))]
              : [])
          ]
        }
      ]
    })
}

function isWord({ figure }: Quantity): boolean {
  return figure.kind === 'ratio' || (figure.kind === 'percent' && /成/.test(figure.text))
}

function asWritten(text: string, [, zhWord, enWord]: readonly [number, string, string]): string {
  if (/\p{Script=Han}/u.test(text)) return zhWord
  return /^[A-Z]/.test(text) ? enWord.charAt(0).toUpperCase() + enWord.slice(1) : enWord
}

const falls = [
  pattern(
    '(?<word>下降|减少|降低|下跌|降幅|跌幅|缩减|回落|缩水|锐减|骤减|骤降|大减|剧减|暴跌|下滑|降)(?:了|达到|达|为|约|近|逾|超过|超|是)*{share:percent}'
  ),
  pattern(
    '\\b(?<word>fell|fall|fallen|dropped|drop|declined|decreased|decline|decrease|cut|reduced|plunged|slumped|shrank|down|reduction|tumbled|slashed)\\b(?: (?:by|of|some|about|nearly|almost|over|more than|as much as|in \\w+))* {share:percent}'
  )
]
const shares = [
  pattern('(?<word>占(?:比|全部|总数|总量|全[^,;。]{1,4}的?)?)(?:的|为|达|约|到|了)*{share:percent}'),
  pattern(
    '{share:percent} of (?:the |all |its |those )?(?<word>respondents|voters|residents|people|pupils|students|members|households|homes|patients|adults|children|workers|drivers|shops|cases)\\b'
  )
]
const mayBeNegative =
  /利润|净利|收益|现金流|盈余|余额|盈利|业绩|亏损|profit|earnings|income|margin|cash flow|balance/i

export const shareOver100: Rule = {
  id: 'arith.share-over-100',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.change-rate'],
  examples: [
    zh('投诉量下降120%。', '投诉量下降20%。'),
    zh('外地游客占总数的112%。', '外地游客占总数的62%。'),
    en('Fares fell 600% in a year.', 'Fares fell 60% in a year.'),
    en('Some 112% of respondents backed the plan.', 'Some 62% of respondents backed the plan.')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) => [
      ...falls.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { share }, from, words }): Draft[] => {
          if (!share || !(share.value >= 100) || !share.bounds || share.bounds.max < 100) return []
          const clause = /[^,;。]*$/.exec(sentence.template.slice(Math.max(0, from - 40), from))?.[0] ?? ''
          if (mayBeNegative.test(clause)) return []
          const toZero = share.value === 100
          return [
            {
              ...spanOf(share),
              start: Math.min(share.figure.start, sentence.place(from)),
              ...(toZero ? { outcome: 'query' as const } : {}),
              message: toZero
                ? { zh: '下降100%就是降到零，对吗？', en: 'A fall of 100% is a fall to zero: is it so?' }
                : {
                    zh: `“${words.word}${share.figure.text}”：降幅不会超过100%（降到零）。`,
                    en: `“${words.word} ${share.figure.text}”: nothing falls by more than 100%, which is to zero.`
                  }
            }
          ]
        })
      ),
      ...shares.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { share } }): Draft[] => {
          if (!share?.bounds || share.bounds.min <= 100) return []
          return [
            {
              ...spanOf(share),
              message: {
                zh: `部分占总体的比例不会超过100%，文中写“${share.figure.text}”。`,
                en: `A share cannot exceed 100%; the copy says “${share.figure.text}”.`
              }
            }
          ]
        })
      )
    ])
}

const means = [
  pattern(
    '{n:count} (?:judges|people|pupils|students|diners|testers|readers|patients|reviewers|voters|guests|children|jurors|users|customers|respondents|players|experts)\\b⋯(?:mean|average)(?: (?:score|rating|mark|grade|number))?(?: (?:of|was|is|stood at))* {mean:any}'
  ),
  pattern(
    '{n:count} [a-z ]{3,24}\\b(?:averaged |(?:had|have|has|owned|own|kept|keep|made|scored|read) an average of ){mean:count}(?! [a-z]+ (?:per|an?|every)\\b)'
  ),
  pattern(
    '{n:count}(?<unit>[\\p{Script=Han}]{0,3})[^;。\\ue001-\\ue00a]{0,16}平均每(?<each>[户人家名位])[^,;。\\ue001-\\ue00b]{0,6}{mean:count}'
  ),
  pattern(
    '{n:count}[^;。]{0,24}(?:平均分|平均得分|平均打分|平均评分|均分|平均评价)(?:为|是|达|只有)*{mean:any}'
  )
]

export const grim: Rule = {
  id: 'arith.grim',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('The 24 judges gave it a mean score of 7.47.', 'The 24 judges gave it a mean score of 7.46.'),
    zh('24名评委打出的平均分为7.47分。', '24名评委打出的平均分为7.46分。')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      means.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { n, mean }, words: { each: one } }): Draft[] => {
          if (!n?.plain || !mean?.plain || mean.decimals === 0 || n.half > 0 || mean.scale > 1) return []
          if (one !== undefined && countedClass(n.figure.counted) !== countedClass(one)) return []
          const size = n.value
          if (!(size >= 2) || size > 10 ** mean.decimals) return []
          const half = 0.5 * 10 ** -mean.decimals + 1e-9
          const middle = Math.round(mean.value * size)
          if ([middle - 1, middle, middle + 1].some((total) => Math.abs(total / size - mean.value) <= half))
            return []
          const below = Math.floor(mean.value * size)
          const possible = [below, below + 1].map((total) => (total / size).toFixed(mean.decimals))
          return [
            {
              ...spanOf(n, mean),
              message: {
                zh: `${size}个整数的平均数不可能是${mean.figure.text}；最近的是${possible.join('和')}。`,
                en: `${size} whole numbers cannot average ${mean.figure.text}; the nearest means are ${possible.join(' and ')}.`
              },
              repairs: possible.flatMap((each) => renumber(mean, Number(each)))
            }
          ]
        })
      )
    )
}
