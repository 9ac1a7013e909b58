import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { renumber } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { changeSpan } from './arith-change.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

const taxCut = [
  pattern(
    '\\b(?:[Ss]crapping|[Rr]emoving|[Aa]bolishing|[Aa]xing|[Ee]nding|[Dd]ropping) (?:the |a )?{tax:percent} (?:tax|duty|vat|VAT|tariff|levy|surcharge)…(?:cut|cuts|reduce|reduces|lower|lowers|would cut|will cut|brings? down)…(?:price|prices|cost|costs|bill|bills)(?: by)? {fall:percent}'
  ),
  pattern(
    '(?:取消|免除|免征|废除){tax:percent}的?(?:税|关税|增值税|消费税|附加费)[^;。]{0,14}?(?:价格|售价|费用|成本)[^;。]{0,6}?(?:下降|降低|便宜|降)(?:了)?{fall:percent}'
  )
]
const upZh = '(?:上涨|涨|上升|上调|增长|增加|提高|提价|回升|升)'
const downZh = '(?:下跌|跌|下降|下调|降价|降|减少|回落)'
const backZh =
  '(?:(?:回到|回归|恢复到?|重回|等于|仍为|仍是|又回)了?[^,;。]{0,8}?(?:原|起点|开盘价|当初|最初|之前|此前)|(?:与|和)?(?:原来|原先|原价|之前|此前|最初|当初)(?:的价格|价格|水平)?(?:持平|一样|相同|没变|不变)|(?:价格|总体|最终|等于)?(?:没变|不变|没有变化|没涨没跌))'
const upEn = '(?:rose|gained|climbed|up|rising|gaining|recovered|increased|jumped|added|raised)'
const downEn = '(?:fell|lost|dropped|down|declin\\w+|falling|losing|cut|lowered|slid)'
const backEn =
  '\\b(?:back (?:to|at|where)|unchanged|where (?:it|they) (?:began|started)|the same(?: as)?|square one|its starting|flat|no change|cancels? (?:each other )?out)'
const thenZh = '[^;。\\ue001-\\ue005\\ue007-\\ue00a]{0,16}?'
const andEn = '[^;.!?\\ue001-\\ue005\\ue007-\\ue00a]{0,40}?'
const there = (up: string, down: string): string[] => [
  `${upZh}了?{up:percent}${thenZh}${downZh}了?{down:percent}[^;。\\ue001-\\ue005\\ue007-\\ue00a]{0,14}?${backZh}`,
  `${downZh}了?{down:percent}${thenZh}${upZh}了?{up:percent}[^;。\\ue001-\\ue005\\ue007-\\ue00a]{0,14}?${backZh}`,
  `\\b${up}${andEn}\\b${down}${andEn}${backEn}`,
  `\\b${down}${andEn}\\b${up}${andEn}${backEn}`
]
const upThenDown = [
  ...there(`${upEn}(?: by)? {up:percent}`, `${downEn}(?: by)? {down:percent}`),
  ...there(
    '(?:an? |the )?{up:percent} (?:rise|increase|gain|jump)',
    '(?:an? |the )?{down:percent} (?:cut|fall|drop|decrease|reduction|decline)'
  ).slice(2)
].map((source) => pattern(source))

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
                zh: `税后价是${plainNumber(100 + tax.value)}%，取消后降${plainNumber(tax.value)} ÷ ${plainNumber(100 + tax.value)} = ${plainNumber(right, 1)}%。`,
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
          if (
            /\b(?:below|above|short of|shy of|lower than|higher than)\b|[比较]原|不是回到|并未|没有回到/.test(
              sentence.text
            )
          )
            return []
          const left = (1 + up.value / 100) * (1 - down.value / 100) * 100
          if (Math.abs(left - 100) < 0.5) return []
          return [
            {
              start,
              end,
              figures: [up, down],
              message: {
                zh: `(1 + ${plainNumber(up.value)}%) × (1 − ${plainNumber(down.value)}%) = ${plainNumber(left, 1)}%：没有回到原处。`,
                en: `(1 + ${plainNumber(up.value)}%) × (1 − ${plainNumber(down.value)}%) = ${plainNumber(left, 1)}%: not back where it was.`
              }
            }
          ]
        })
      )
    ])
}

/** Two shares and, after them, a figure that the copy calls their average. */
function averages(sentence: Sentence): { a: Quantity; b: Quantity; mean: Quantity; counts: Quantity[] }[] {
  if (!/平均|\b(?:average|averag\w+|mean)\b/.test(sentence.text)) return []
  const shares = sentence.quantities.filter(({ figure }) => figure.kind === 'percent')
  return shares.slice(2).flatMap((mean, at) => {
    const [a, b] = [shares[at], shares[at + 1]]
    if (
      !a ||
      !b ||
      !/平均[^,;。]{0,10}$|\b(?:average|averag\w+|mean)\b[^,;.]{0,24}$/.test(sentence.between(b, mean))
    )
      return []
    const counts = sentence.quantities.filter(
      ({ figure, plain }) => figure.kind === 'count' && plain && figure.end <= mean.figure.start
    )
    return [{ a, b, mean, counts }]
  })
}

export const averageOfPercents: Rule = {
  id: 'pct.average-of-percents',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  supersedes: ['arith.percent-sum-not-100'],
  examples: [
    zh('甲校90%、乙校50%通过,两校平均70%。(甲校10人、乙校90人)', '两校合计54人通过,通过率54%。'),
    zh(
      '甲班30人优秀率80%,乙班20人优秀率40%,两班平均60%。',
      '甲班30人优秀率80%,乙班20人优秀率40%,两班合计64%。'
    ),
    en(
      'North had a pass rate of 90% and South 50%, an average of 70%. (North had 10 pupils, South 90.)',
      'Together 54 pupils passed, a pass rate of 54%.'
    )
  ],
  inBlock: (block, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      averages(sentence).flatMap(({ a, b, mean, counts }): Draft[] => {
        if (
          !mean.bounds ||
          Math.abs((a.value + b.value) / 2 - mean.value) > mean.half + 1e-9 ||
          a.value === b.value
        )
          return []
        const after = block.quantities.filter(
          ({ figure, plain }) => figure.kind === 'count' && plain && figure.start > mean.figure.end
        )
        const [first, second] = counts.length === 2 ? counts : after
        // Equal bases may be averaged.
        if (first && second && first.value === second.value) return []
        const weighted =
          first && second
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
                  ? `(${a.value} + ${b.value}) ÷ 2 = ${mean.value}：两个百分数的基数不同就不能直接平均，各是多少？`
                  : `按人数加权是${shown}%，不是两个百分数的平均${mean.value}%。`,
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
}

const rareZh =
  /(?:命案|凶杀案?|溺亡|溺水|死亡事故|坠亡|中毒|绑架|枪击|火灾死亡|工亡|空难|自杀|遇害|亡人事故|矿难)/
const rareEn =
  /\b(?:murders?|homicides?|killings?|drownings?|fatalities|shootings?|stabbings?|kidnappings?|suicides?|poisonings?|deaths|crashes|(?:shark|dog|bear|knife|acid|terror) attacks|plane crashes)\b/i
const bigChange = [
  pattern(
    '(?<noun>[\\p{Script=Han}]{2,10})(?:同比|环比|比上年|较上年|比去年|较去年)?(?:上升|下降|增长|增加|减少|激增|猛增|飙升|上涨)(?:了|约|近|逾|超过|达)*{rate:percent}'
  ),
  pattern(
    '\\b(?<noun>[A-Za-z-]+(?: [a-z]+)?)(?: (?:in|on|at) [^,;.\\ue001-\\ue00b]{1,24})? (?:[\ue001-\ue00a],? up|soared|rose|jumped|surged|increased|climbed|fell|dropped|declined|were up|was up|were down|leapt|rocketed)(?: by)? {rate:percent}'
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
      zh: `“${what}”：基数很小时百分比容易误导，请写出前后的数。`,
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
          if (
            !whole?.plain ||
            !share?.plain ||
            share.decimals === 0 ||
            whole.figure.counted === '星' ||
            !(whole.value > 1) ||
            whole.half > 0
          )
            return []
          if (whole.value >= 10 ** (share.decimals + 1) || whole.value >= 100) return []
          const count = Math.round((whole.value * share.value) / 100)
          return [
            {
              ...spanOf(whole, share),
              message: {
                zh: `${plainNumber(whole.value)}个的样本写到${share.decimals}位小数没有意义：写“${plainNumber(whole.value)}个中的${count}个”。`,
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
      /(?:(?:约|大约|近)(?:有|占|为|在)?|\b(?:about|around|some|roughly|nearly))\s?(?<n>\d+\.\d{2,})(?:%|个百分点| per ?cent)/dgi,
      (found) => ({
        start: found.start,
        end: found.end,
        figures: figuresIn(found.sentence, found.start, found.end),
        message: {
          zh: `“${found.text}”：概数词与两位小数不相容。`,
          en: `“${found.text}”: two decimals do not go with an approximation.`
        }
      })
    )
  ]
}
