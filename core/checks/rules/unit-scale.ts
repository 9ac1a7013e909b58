import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

const personNouns =
  '游客|群众|村民|居民|学生|教师|职工|员工|市民|旅客|乘客|患者|志愿者|嫌疑人|党员|干部|工人|农民|消费者|业主|老人|儿童|民警|医生|护士|选手|观众|代表|委员'
const bareNoun = new RegExp(`(?<![\\d.第第-])(?<n>\\d[\\d,]*)(?<noun>${personNouns})`, 'dg')
const bareMoney =
  /(?<lead>投资|耗资|金额|总额|资金|补贴|贷款|损失|收入|利润|产值|营收|造价|捐款|集资|货款|罚款|预算|经费|奖金|赔偿|税收|工资|租金|成交额|销售额|总价|债务|欠款)(?:约|为|达|近|逾|超|超过|共|仅|高达|合计|共计|了)*(?<n>\d[\d,.]*余?多?[万亿])(?=[,;。、)!?]|$)/dg

export const missingUnit: Rule = {
  id: 'unit.missing',
  severity: 'major',
  outcome: 'error',
  languages: ['zh'],
  examples: [
    zh('活动组织11个团、共296游客。', '活动组织11个团、共296名游客。'),
    zh('项目总投资3.2亿,明年完工。', '项目总投资3.2亿元,明年完工。')
  ],
  inBlock: (block) => [
    ...scan(block, 'zh', bareNoun, (found) => {
      const n = found.group('n')
      if (!n || /^(?:19|20)\d\d$/.test(n.text)) return null
      return {
        start: found.start,
        end: found.end,
        figures: figuresIn(found.sentence, found.start, found.end),
        message: { zh: `“${found.text}”缺量词。`, en: `“${found.text}” lacks its measure word.` },
        repairs: ['名', '位'].map((word) =>
          replace(found.start, found.end, found.text, `${n.text}${word}${found.groups.noun}`)
        )
      }
    }),
    ...scan(block, 'zh', bareMoney, (found) => {
      const n = found.group('n')
      if (!n) return null
      const foreign = /美元|港元|欧元|日元|英镑|人次|平方|公里|吨/.test(found.sentence.text)
      return {
        start: n.start,
        end: n.end,
        figures: figuresIn(found.sentence, n.start, n.end),
        message: {
          zh: `“${found.text}”没有写明币种或单位。`,
          en: `“${found.text}” names no currency or unit.`
        },
        repairs: (foreign ? ['元', '美元'] : ['元']).map((word) =>
          replace(n.start, n.end, n.text, n.text + word)
        )
      }
    })
  ]
}

const amount = (text = ''): number => Number(text.replace(/^[$£€]/, ''))

export const rangeScaleOmitted: Rule = {
  id: 'unit.range-scale-omitted',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('受益人口9~16亿。', '受益人口9亿~16亿。'),
    zh('年产值5—8亿元。', '年产值5亿—8亿元。'),
    en('It will cost between $26 and $31 million.', 'It will cost between $26 million and $31 million.')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<![\d.~—–万亿])(?<a>\d[\d.]*)(?<dash>[~—–-]|至|到)(?<b>\d[\d.]*)(?<scale>[万亿])/dg,
      (found) => {
        const a = found.group('a')
        const { scale = '' } = found.groups
        if (!a || Number(a.text) >= 1000 || Number(a.text) > Number(found.groups.b)) return null
        if (
          /[年月日号版届第]$/.test(found.sentence.text.slice(0, found.start - found.sentence.start).slice(-1))
        )
          return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `“${found.text}”：前一个数漏了“${scale}”。`,
            en: `“${found.text}”: the first number lacks “${scale}”.`
          },
          repairs: [replace(a.start, a.end, a.text, a.text + scale)]
        }
      }
    ),
    ...scan(
      block,
      'en',
      /(?<![\d.,])(?:\b(?:between|from|of|at|by) |(?=[$£€]|\d[\d.]*[-–]\d))(?<a>[$£€]?\d[\d.]*)(?: (?:and|to) |[-–])(?<b>[$£€]?\d[\d.]*)[ -]?(?<scale>million|billion|trillion)\b/dgi,
      (found) => {
        const a = found.group('a')
        // From $200 to $4 million says what it means.
        if (!a || !(amount(a.text) < amount(found.groups.b)) || amount(a.text) >= 1000) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `“${found.text}”：前一个数漏了“${found.groups.scale}”。`,
            en: `“${found.text}”: the first number lacks “${found.groups.scale}”.`
          },
          repairs: [replace(a.start, a.end, a.text, `${a.text} ${found.groups.scale}`)]
        }
      }
    )
  ]
}

const large = [
  pattern(
    '\\b(?:tower|skyscraper|stadium|airport|hospital|bridge|motorway|railway|dam|building|mansion|budget|headquarters|project|scheme)\\b…(?:is valued at|was valued at|valued at|cost|costs|is worth|will cost|worth|totals|of) {money:money}',
    'i'
  ),
  pattern(
    '(?:大楼|大厦|体育馆|机场|医院|大桥|高速公路|铁路|水库|隧道|工程|项目|预算)[^,;。\\ue001-\\ue00b]{0,8}(?:总投资|投资|造价|估值|耗资|预算|总造价)(?:为|达|约|共|近|超过)*{money:money}'
  )
]

const populations = [
  pattern(
    '(?:全|该|本|这[座个])[市省国县州](?:常住|户籍|总)?(?:总)?人口(?:总数|总量)?(?:约|为|达|有|超过|近|共)*{people:count}'
  ),
  pattern(
    '\\b(?:city|country|state|province|nation|county)\\b…\\b(?:population of|population is|population was) {people:count}',
    'i'
  )
]

export const droppedScale: Rule = {
  id: 'unit.dropped-scale',
  severity: 'blocker',
  outcome: 'query',
  languages: ['zh', 'en'],
  supersedes: ['arith.change-rate', 'arith.change-absolute'],
  examples: [
    en('The tower is valued at $110.', 'The tower is valued at $110 million.'),
    zh('新建大桥总投资380元。', '新建大桥总投资380万元。')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) => [
      ...amongScaled(sentence),
      ...populations.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { people } }): Draft[] =>
          people?.plain && people.scale === 1 && people.value < 1000 ? [tooLittle(people)] : []
        )
      ),
      ...large.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { money } }): Draft[] => {
          if (!money?.plain || money.scale > 1 || !(money.value < 10_000) || money.figure.per !== null)
            return []
          if (
            /^[- ]?(?:a|per|an|each)\b|^\/|^每/.test(
              sentence.template.slice(sentence.at(money) + 1, sentence.at(money) + 8)
            )
          )
            return []
          return [tooLittle(money)]
        })
      )
    ])
}

function tooLittle(quantity: Quantity): Draft {
  return {
    ...spanOf(quantity),
    message: {
      zh: `“${quantity.figure.text}”对这样的对象太小：是否漏了“万”或“亿”？`,
      en: `“${quantity.figure.text}” is too little for such a thing: has “million” or “billion” dropped out?`
    }
  }
}

// $42 million in spring, $45 in summer: one that stands among its like without their scale, and would fit with it.
function amongScaled({ quantities }: Sentence): Draft[] {
  const sums = quantities.filter(
    ({ figure, plain }) =>
      figure.kind === 'money' && plain && figure.per === null && !/每|均|\b(?:each|per)\b/.test(figure.text)
  )
  return sums.flatMap((bare, at): Draft[] => {
    if (bare.scale !== 1 || bare.value >= 1000) return []
    const beside = [sums[at - 1], sums[at + 1]].filter((each) => each !== undefined)
    const alike = beside.filter(
      ({ figure, value, scale }) =>
        scale >= 10_000 &&
        figure.unit === bare.figure.unit &&
        bare.value / (value / scale) > 0.5 &&
        bare.value / (value / scale) < 2
    )
    return beside.length > 0 && alike.length === beside.length ? [tooLittle(bare)] : []
  })
}

/** Bounds outside of which a value needs a second look. Sources: Guinness World Records (age 122, height 272 cm), WMO archive (−89.2 to 56.7 °C). */
const bands: readonly {
  readonly zh: RegExp
  readonly en: RegExp
  readonly low: number
  readonly high: number
  readonly nameZh: string
  readonly nameEn: string
}[] = [
  {
    zh: /(?<![\d,.])(?<n>\d{1,4})(?:周)?岁(?!月)/dg,
    en: /(?<![\d,.])\b(?<n>\d{1,4})[- ]years?[- ]old\b|\baged (?<m>\d{1,4})\b|\b[A-Z][a-z]+, (?<k>1[2-9]\d), (?=who|still|of |a |an |the |was|is |has |had |says|said|from|died|lives|[a-z]{3,}s\b)/dg,
    low: 0,
    high: 122,
    nameZh: '年龄',
    nameEn: 'age'
  },
  {
    zh: /身高(?:约|为|达|有|只有)*(?<n>\d{1,3}(?:\.\d+)?)米/dg,
    en: /\b(?<n>\d(?:\.\d+)?) ?m(?:etres?|eters?)? tall (?:man|woman|boy|girl|player)\b/dgi,
    low: 0.4,
    high: 2.75,
    nameZh: '身高',
    nameEn: 'height'
  },
  {
    zh: /气温(?:达|升至|降至|为|高达|跌至|零下)?(?<n>\d{1,4}(?:\.\d+)?)(?:摄氏度|℃|°C)/dg,
    en: /\btemperatures? (?:reached|rose to|fell to|hit|of) (?<n>\d{1,4}(?:\.\d+)?) ?(?:°C|C\b|degrees Celsius)/dgi,
    low: -90,
    high: 57,
    nameZh: '气温',
    nameEn: 'air temperature'
  }
]
const olderThings =
  /树|古|木|文物|遗址|寺|桥|历史|化石|龟|窖|酒|城|墓|村|校|祠|塔|碑|船|画|tree|oak|yew|fossil|bridge|church|tortoise|building|whisky|shark|rock|fort|castle|tomb|tower|tradition|town|city|village|wall|ship|temple|manuscript|painting|club|school|company|firm|law|house|cottage|statue/i

export const orderSanity: Rule = {
  id: 'unit.order-sanity',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('这位138岁的老人仍在种菜。', '这位108岁的老人仍在种菜。'),
    en('The 138-year-old farmer still grows beans.', 'The 88-year-old farmer still grows beans.')
  ],
  inBlock: (block) =>
    bands.flatMap((band) =>
      (['zh', 'en'] as const).flatMap((language) =>
        scan(block, language, band[language], (found) => {
          const value = Number(found.groups.n ?? found.groups.m ?? found.groups.k)
          if (value >= band.low && value <= band.high) return null
          const near = found.sentence.text.slice(
            Math.max(0, found.start - found.sentence.start - 8),
            found.end - found.sentence.start + 14
          )
          if (band.nameEn === 'age' && olderThings.test(near)) return null
          return {
            start: found.start,
            end: found.end,
            figures: figuresIn(found.sentence, found.start, found.end),
            message: {
              zh: `“${found.text}”超出常见范围（${band.nameZh}${band.low}至${band.high}）：请核实。`,
              en: `“${found.text}” lies outside any record (${band.nameEn} ${band.low} to ${band.high}): check it.`
            }
          }
        })
      )
    )
}

const visiting = '(?:接待|迎客|迎来|吸引|入园|入场|入馆|到访|参观|客流)'
const visitors = '(?:接待|迎客|入园|客流量?|游客|旅客|观众|读者|顾客|约|为|达|近|超过|逾|的)*'
const visits = [
  pattern(
    `${visiting}[^,;。\\ue001-\\ue00b]{0,10}{a:count}[^;。\\ue001-\\ue00a]{0,14}(?:日均|平均(?:每天|每日)?|每天|单日)${visitors}{b:count}`
  ),
  pattern(
    `${visiting}[^,;。\\ue001-\\ue00b]{0,10}{a:count}[^;。\\ue001-\\ue00a]{0,4}[,(](?:同?比|较|超过|高于|多于)[^,;。\\ue001-\\ue00a]{0,8}{b:count}`
  )
]

export const personTimes: Rule = {
  id: 'unit.person-times',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh('三天接待游客6.3万人,日均2.1万人次。', '三天接待游客6.3万人次,日均2.1万人次。'),
    zh('全年入馆读者40万人,比上年的36万人次多。', '全年入馆读者40万人次,比上年的36万人次多。')
  ],
  inBlock: (_, graph) =>
    graph.block.sentences.flatMap((sentence) =>
      visits.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { a, b } }): Draft[] =>
          a && b && isPeople(a) !== isPeople(b) && [a, b].every((one) => isPeople(one) || isVisits(one))
            ? [mixed(a, b)]
            : []
        )
      )
    )
}

const isVisits = ({ figure }: Quantity): boolean => /人次$/.test(figure.text)
const isPeople = ({ figure }: Quantity): boolean => /[人名]$/.test(figure.text)

function mixed(a: Quantity, b: Quantity): Draft {
  return {
    ...spanOf(a, b),
    message: {
      zh: `“${a.figure.text}”与“${b.figure.text}”：同一指标一处用“人”，一处用“人次”，是哪一种？`,
      en: `“${a.figure.text}” and “${b.figure.text}”: people in one place, visits in the other. Which is it?`
    }
  }
}
