import { type Bounds, compare, minus } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { type Quantity, tidy } from '../quantity.ts'
import { renumber, replaceFigure } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { changeSpan } from './arith-change.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

const absolute = (bounds: Bounds): Bounds =>
  bounds.max <= 0
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
              zh: `${plainNumber(after.value)}% 与 ${plainNumber(before.value)}% 相差${plainNumber(value)}个百分点,相对变化是${relative};文中写“${quantity.figure.text}”。`,
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
      zh: `${plainNumber(change.before.value)}%与${plainNumber(change.after.value)}%相差${plainNumber(value)}个百分点(相对变化${plainNumber(rate, 1)}%),文中写“${claim.quantity.figure.text}”。`,
      en: `${plainNumber(change.before.value)}% and ${plainNumber(change.after.value)}% are ${plainNumber(value)} percentage points apart (a relative change of ${plainNumber(rate, 1)}%); the copy says “${claim.quantity.figure.text}”.`
    },
    repairs: claim.quantity.figure.kind === 'percentage-point' ? renumber(claim.quantity, value) : []
  }
}

const rateNoun =
  '(?:[\\p{Script=Han}]{1,8}率(?!先)|[\\p{Script=Han}]{0,6}占比|[\\p{Script=Han}]{0,4}比重|[\\p{Script=Han}]{0,6}比例)'
const rateChange = [
  pattern(
    `(?<noun>${rateNoun})(?:同比|环比|较去年同期|较上年|比上年同期|比去年同期|比上年|比去年|较上年同期|今年|则|也|又|分别|再|进一步|已)*(?:上升|下降|提高|提升|降低|增长|上涨|增加|减少|回落|下跌|升|降)(?:了|约|近|逾|超过|到)*{rate:percent}`
  ),
  pattern(
    '\\b(?<noun>(?:[a-z-]+ )?(?:rate|share|proportion|turnout|percentage|ratio))\\b (?:of [a-z ]{1,24} )?(?:has |have |had )?(?:rose|risen|fell|fallen|increased|decreased|dropped|grew|climbed|declined|jumped|slipped|improved)(?: by)? {rate:percent}'
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
    zh: `是百分点还是百分比?按百分比,上期最多${asPercent}%(100 ÷ ${plainNumber(1 + rate.value / 100, 4)});按百分点,上期最多${asPoints}%。上年同期与本期各是多少?`,
    en: `Percentage points or per cent? Read as per cent, the earlier rate was at most ${asPercent}% (100 ÷ ${plainNumber(1 + rate.value / 100, 4)}); read as points, at most ${asPoints}%. Give both rates.`
  }
}

function downReadings(rate: Quantity): Draft['message'] {
  return {
    zh: `是百分点还是百分比?按百分比,本期是上期的${plainNumber(100 - rate.value, 1)}%;按百分点,上期至少${plainNumber(rate.value, 1)}%。上年同期与本期各是多少?`,
    en: `Percentage points or per cent? Read as per cent, the rate is now ${plainNumber(100 - rate.value, 1)}% of the earlier one; read as points, that was at least ${plainNumber(rate.value, 1)}%. Give both rates.`
  }
}

const countPoints = [
  pattern(
    '(?<noun>产量|产值|销量|销售额|营收|收入|人数|总量|客流量?|游客量?|数量|投资额?|利润|税收|出口额?|进口额?|总额|面积|立案数|价格|均价|成交量)[^;。\\ue002]{0,20}?(?:增加|增长|上升|提高|下降|减少|降低|增|升|降)(?:了|约|近)*{points:points}'
  ),
  pattern(
    '\\b(?<noun>output|sales|revenue|income|visitors|production|exports|imports|profits?|prices?|numbers|attendance|rents?|fares?)\\b…(?:rose|fell|increased|grew|dropped|climbed|declined|was up|were up|were down|was down)(?: by)? {points:points}',
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
          zh: `“${what}”是数量,变化用百分比;“百分点”只用于两个百分数之差。`,
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

const taxCut = [
  pattern(
    '\\b(?:[Ss]crapping|[Rr]emoving|[Aa]bolishing|[Aa]xing|[Ee]nding|[Dd]ropping) (?:the |a )?{tax:percent} (?:tax|duty|vat|VAT|tariff|levy|surcharge)…(?:cut|cuts|reduce|reduces|lower|lowers|would cut|will cut|brings? down)…(?:price|prices|cost|costs|bill|bills)(?: by)? {fall:percent}'
  ),
  pattern(
    '(?:取消|免除|免征|废除){tax:percent}的?(?:税|关税|增值税|消费税|附加费)[^;。]{0,14}?(?:价格|售价|费用|成本)[^;。]{0,6}?(?:下降|降低|便宜|降)(?:了)?{fall:percent}'
  )
]
const upThenDown = [
  pattern(
    '(?:先)?(?:下跌|跌|下降|降价|降)(?:了)?{down:percent}[^;。\\ue001-\\ue00b]{0,8}?(?:后|再|又|随后|然后|接着)[^;。\\ue001-\\ue00b]{0,6}?(?:上涨|涨|上升|增长|回升|提价)(?:了)?{up:percent}[^;。\\ue001-\\ue00b]{0,8}?(?:回到|恢复到?|等于|仍为|仍是|又回)(?:了)?(?:原价|原点|原来|原先|起点|原水平|原状)'
  ),
  pattern(
    '\\b(?:fell|lost|dropped|down|declined)(?: by)? {down:percent}…(?:,|and|then|before)…(?:rose|gained|climbed|up|rising|gaining|recovered)(?: by)? {up:percent}…,?…\\b(?:back (?:to|at|where)|unchanged|where (?:it|they) (?:began|started)|the same|square one|its starting)'
  ),
  pattern(
    '(?:先)?(?:上涨|涨|上升|增长|增加|提高|提价)(?:了)?{up:percent}[^;。\\ue001-\\ue00b]{0,8}?(?:后|再|又|随后|然后|接着)[^;。\\ue001-\\ue00b]{0,6}?(?:下跌|跌|下降|降|减少|降价)(?:了)?{down:percent}[^;。\\ue001-\\ue00b]{0,8}?(?:回到|恢复到?|等于|仍为|仍是|又回)(?:了)?(?:原价|原点|原来|原先|起点|原水平|原状)'
  ),
  pattern(
    '\\b(?:rose|gained|climbed|up|increased|jumped)(?: by)? {up:percent}…(?:,|and|then|before)…(?:fell|lost|dropped|down|falling|declin\\w+|losing)(?: by)? {down:percent}…,?…\\b(?:back (?:to|at|where)|unchanged|where (?:it|they) (?:began|started)|the same|square one|its starting)'
  )
]

export const baseSwitch: Rule = {
  id: 'pct.base-switch',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('Scrapping the 20% tax cuts the price by 20%.', 'Scrapping the 20% tax cuts the price by 16.7%.'),
    en(
      'Shares rose 50% and then fell 50%, back where they started.',
      'Shares rose 50% and then fell 50%, a quarter below where they started.'
    ),
    zh('价格先涨50%后跌50%,回到原价。', '价格先涨50%后跌50%,为原价的75%。'),
    zh('取消25%的关税,售价下降25%。', '取消25%的关税,售价下降20%。')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) => [
      ...taxCut.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { tax, fall } }): Draft[] => {
          if (!tax?.plain || !fall?.plain || tax.value !== fall.value || tax.value === 0) return []
          const right = (tax.value / (100 + tax.value)) * 100
          return [
            {
              ...spanOf(tax, fall),
              message: {
                zh: `税后价是${plainNumber(100 + tax.value)}%,取消后降${plainNumber(tax.value)} ÷ ${plainNumber(100 + tax.value)} = ${plainNumber(right, 1)}%。`,
                en: `The price with tax is ${plainNumber(100 + tax.value)}%: without it ${plainNumber(tax.value)} ÷ ${plainNumber(100 + tax.value)} = ${plainNumber(right, 1)}% less.`
              },
              repairs: renumber(fall, Number(right.toFixed(1)))
            }
          ]
        })
      ),
      ...upThenDown.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { up, down }, start, end }): Draft[] => {
          if (!up?.plain || !down?.plain) return []
          if (/\b(?:below|above|short of|shy of)\b/.test(sentence.text)) return []
          const left = (1 + up.value / 100) * (1 - down.value / 100) * 100
          if (Math.abs(left - 100) < 0.5) return []
          return [
            {
              start,
              end,
              figures: [up, down],
              message: {
                zh: `(1 + ${plainNumber(up.value)}%) × (1 − ${plainNumber(down.value)}%) = ${plainNumber(left, 1)}%:没有回到原处。`,
                en: `(1 + ${plainNumber(up.value)}%) × (1 − ${plainNumber(down.value)}%) = ${plainNumber(left, 1)}%: not back where it was.`
              }
            }
          ]
        })
      )
    ])
}

const averaged = [
  pattern(
    '{a:percent}、…{b:percent}[^;。\\ue001-\\ue00b]{0,8},[^;。]{0,10}平均[^,;。\\ue001-\\ue00b]{0,8}{mean:percent}'
  ),
  pattern('{a:percent}…(?:,| and)…{b:percent}……\\b(?:average|averag\\w+|mean)\\b…{mean:percent}')
]

export const averageOfPercents: Rule = {
  id: 'pct.average-of-percents',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('甲校90%、乙校50%通过,两校平均70%。(甲校10人、乙校90人)', '两校合计54人通过,通过率54%。'),
    en(
      'North had a pass rate of 90% and South 50%, an average of 70%. (North had 10 pupils, South 90.)',
      'Together 54 pupils passed, a pass rate of 54%.'
    )
  ],
  inBlock: (block, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      averaged.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { a, b, mean } }): Draft[] => {
          if (
            !a ||
            !b ||
            !mean?.bounds ||
            Math.abs((a.value + b.value) / 2 - mean.value) > mean.half + 1e-9 ||
            a.value === b.value
          )
            return []
          const bases = block.quantities
            .filter(({ figure, plain }) => figure.kind === 'count' && plain && figure.start > mean.figure.end)
            .slice(0, 2)
          const [first, second] = bases
          const known = first && second && first.value !== second.value
          const weighted = known
            ? (a.value * first.value + b.value * second.value) / (first.value + second.value)
            : null
          if (weighted !== null && Math.abs(weighted - mean.value) <= mean.half) return []
          const shown = weighted === null ? null : plainNumber(weighted, 1)
          return [
            {
              ...spanOf(a, b, mean),
              outcome: shown === null ? 'query' : 'error',
              message: {
                zh:
                  shown === null
                    ? `(${a.value} + ${b.value}) ÷ 2 = ${mean.value}:两个百分数的基数不同就不能直接平均,各是多少?`
                    : `按人数加权是${shown}%,不是两个百分数的平均${mean.value}%。`,
                en:
                  shown === null
                    ? `(${a.value} + ${b.value}) ÷ 2 = ${mean.value}: percentages of unequal bases cannot be averaged. What are the bases?`
                    : `Weighted by their bases it is ${shown}%, not the plain mean of ${mean.value}%.`
              },
              repairs: weighted === null ? [] : renumber(mean, Number(weighted.toFixed(mean.decimals)))
            }
          ]
        })
      )
    )
}

const rareZh =
  /(?:命案|凶杀案?|溺亡|溺水|死亡事故|坠亡|中毒|绑架|枪击|火灾死亡|工亡|空难|自杀|遇害|亡人事故|矿难)/
const rareEn =
  /\b(?:murders?|homicides?|killings?|drownings?|fatalities|shootings?|stabbings?|kidnappings?|suicides?|poisonings?|deaths|crashes)\b/i
const bigChange = [
  pattern(
    '(?<noun>[\\p{Script=Han}]{2,10})(?:同比|环比|比上年|较上年|比去年|较去年)?(?:上升|下降|增长|增加|减少|激增|猛增|飙升|上涨)(?:了|约|近|逾|超过|达)*{rate:percent}'
  ),
  pattern(
    '\\b(?<noun>[A-Za-z-]+(?: [a-z]+)?) (?:soared|rose|jumped|surged|increased|climbed|fell|dropped|declined|were up|was up|were down|leapt|rocketed)(?: by)? {rate:percent}'
  )
]

export const smallBase: Rule = {
  id: 'pct.small-base',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('命案上升100%。', '命案由1宗增至2宗。'),
    zh('事故由2起增至5起,增长150%。', '事故由20起增至50起,增长150%。'),
    en('Drownings soared 150%.', 'Drownings rose from two to five.')
  ],
  inBlock: (_, graph) => [
    ...graph.changes.flatMap((change) =>
      change.claims.flatMap((claim): Draft[] => {
        const { before, after } = change
        const { quantity } = claim
        if (
          quantity.figure.kind !== 'percent' ||
          before.figure.kind !== 'count' ||
          before.scale > 1 ||
          !before.plain
        )
          return []
        if (quantity.value < 50 || !(before.value < 10) || before.decimals > 0) return []
        return [smallDraft(changeSpan(change, claim), `${before.figure.text} → ${after.figure.text}`)]
      })
    ),
    ...graph.block.sentences.flatMap((sentence) =>
      bigChange.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { rate }, words, start, end }): Draft[] => {
          const noun = words.noun ?? ''
          if (!rate || rate.value < 50 || !(sentence.language === 'zh' ? rareZh : rareEn).test(noun))
            return []
          if (sentence.quantities.some(({ figure }) => figure.kind === 'count')) return []
          return [smallDraft({ start, end, figures: [rate] }, rate.figure.text)]
        })
      )
    )
  ]
}

function smallDraft(span: { start: number; end: number; figures: readonly Quantity[] }, what: string): Draft {
  return {
    ...span,
    message: {
      zh: `“${what}”:基数很小时百分比容易误导,请写出前后的数。`,
      en: `“${what}”: on a small base a percentage misleads; give the counts.`
    }
  }
}

const precise = [
  pattern('{whole:count}[^,;。\\ue001-\\ue00b]{0,10}(?:中|里|当中)?,?有?(?:约)?{share:percent}'),
  pattern('{share:percent} of (?:the |its |their )?{whole:count}'),
  pattern('\\b[Oo]f (?:the |its )?{whole:count}[^,;.\\ue001-\\ue00b]{0,30},? {share:percent}')
]

export const falsePrecision: Rule = {
  id: 'pct.false-precision',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh', 'en'],
  examples: [
    zh('12户中有58.33%满意。', '12户中有7户满意。'),
    zh('约58.33%的住户满意。', '约58%的住户满意。'),
    en('Of the 12 homes, 58.33% were content.', 'Of the 12 homes, seven were content.')
  ],
  inBlock: (block, graph) => [
    ...graph.block.sentences.flatMap((sentence) =>
      precise.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { whole, share } }): Draft[] => {
          if (!whole?.plain || !share?.plain || share.decimals === 0 || !(whole.value > 1) || whole.half > 0)
            return []
          if (whole.value >= 10 ** (share.decimals + 1) || whole.value >= 100) return []
          const count = Math.round((whole.value * share.value) / 100)
          return [
            {
              ...spanOf(whole, share),
              message: {
                zh: `${plainNumber(whole.value)}个的样本写到${share.decimals}位小数没有意义:写“${plainNumber(whole.value)}个中的${count}个”。`,
                en: `${share.decimals} decimals of ${plainNumber(whole.value)} items mean nothing: write ${count} of ${plainNumber(whole.value)}.`
              }
            }
          ]
        })
      )
    ),
    ...scan(
      block,
      null,
      /(?:约|大约|近|about|around|some|roughly|nearly)\s?(?<n>\d+\.\d{2,})(?:%|个百分点| per ?cent)/dgi,
      (found) => ({
        start: found.start,
        end: found.end,
        figures: figuresIn(found.sentence, found.start, found.end),
        message: {
          zh: `“${found.text}”:概数词与两位小数不相容。`,
          en: `“${found.text}”: two decimals do not go with an approximation.`
        }
      })
    )
  ]
}
