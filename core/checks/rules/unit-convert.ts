import { conversions } from '../data/conversion.ts'
import { currencyBands } from '../data/currency.ts'
import { type Bounds, compare, scaled, shifted } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { type Quantity, tidy } from '../quantity.ts'
import type { Pair } from '../relations/pair.ts'
import { renumber } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

/** A value of one unit in another; null where the two measure different things. */
export function converted(bounds: Bounds, from: string, to: string): Bounds | null {
  if (from === 'celsius' && to === 'fahrenheit') return shifted(scaled(bounds, 1.8), 32)
  if (from === 'fahrenheit' && to === 'celsius') return scaledDown(shifted(bounds, -32), 1.8)
  const [one, other] = [conversions[from], conversions[to]]
  if (!one || !other || one[0] !== other[0]) return null
  return scaled(bounds, one[1] / other[1])
}

const scaledDown = (bounds: Bounds, by: number): Bounds => ({
  ...bounds,
  min: bounds.min / by,
  max: bounds.max / by
})

function convertedValue(value: number, from: string, to: string): number | null {
  const found = converted({ min: value, max: value, closedMin: true, closedMax: true }, from, to)
  return found ? tidy(found.min) : null
}

// A converted value is rounded to the digits that the copy shows; 约 and about say no more than that.
function roomy(quantity: Quantity): Bounds | null {
  const { value, half } = quantity
  if (!Number.isFinite(value)) return null
  const size = Math.abs(value)
  const room = Math.max(half, size * 0.01, Math.min(lastDigit(quantity) / 2, size * 0.05))
  return { min: value - room, max: value + room, closedMin: true, closedMax: true }
}

function lastDigit({ value, half }: Quantity): number {
  if (half > 0 || !Number.isInteger(value) || value === 0) return half * 2
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

export const conversion: Rule = {
  id: 'unit.conversion',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('The 10km (8.1-mile) route closed.', 'The 10km (6.2-mile) route closed.'),
    en('The farm covers 60 acres (54 hectares).', 'The farm covers 60 acres (24 hectares).'),
    zh('气温升至40摄氏度(约98华氏度)。', '气温升至40摄氏度(约104华氏度)。'),
    zh('基地占地3,000亩(300公顷)。', '基地占地3,000亩(200公顷)。')
  ],
  inBlock: (_, graph) =>
    graph.pairs.flatMap(({ outer, inner }): Draft[] => {
      const [from, to] = [outer.figure.unit, inner.figure.unit]
      if (from === null || to === null || from === to || !outer.bounds) return []
      const wanted = roomy(outer)
      const given = roomy(inner)
      const found = wanted ? converted(wanted, from, to) : null
      if (!found || !given || compare(found, given) !== 'impossible') return []
      const right = convertedValue(outer.value, from, to)
      const back = convertedValue(inner.value, to, from)
      if (right === null || back === null) return []
      return [
        {
          ...spanOf(outer, inner),
          message: {
            zh: `“${outer.figure.text}”换算为${plainNumber(right, 1)}，文中写“${inner.figure.text}”。`,
            en: `“${outer.figure.text}” converts to ${plainNumber(right, 1)}; the copy says “${inner.figure.text}”.`
          },
          repairs: [
            ...renumber(
              { ...inner, plain: true },
              Number(right.toFixed(Math.max(inner.decimals, right < 10 ? 1 : 0)))
            ),
            ...renumber({ ...outer, plain: true }, Number(back.toFixed(outer.decimals)))
          ]
        }
      ]
    })
}

function implied({
  outer,
  inner
}: Pair): { rate: number; low: number; high: number; many: string; one: string } | null {
  for (const [many, one, low, high] of currencyBands) {
    const units = [outer.figure.unit, inner.figure.unit]
    if (!units.includes(many) || !units.includes(one)) continue
    const [of, per] = outer.figure.unit === many ? [outer, inner] : [inner, outer]
    return { rate: of.value / per.value, low, high, many, one }
  }
  return null
}

export const currencyConversion: Rule = {
  id: 'unit.currency-conversion',
  severity: 'blocker',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('合同额200万美元(约合140万元人民币)。', '合同额200万美元(约合1,400万元人民币,按1美元约合7元计)。'),
    en(
      'The deal is worth $2 million (about 1.4 million yuan).',
      'The deal is worth $2 million (about 14 million yuan).'
    )
  ],
  inBlock: (_, graph) =>
    graph.pairs.flatMap((pair): Draft[] => {
      if (pair.outer.figure.kind !== 'money' || pair.inner.figure.kind !== 'money') return []
      const found = implied(pair)
      if (!found || !(found.rate > 0) || (found.rate >= found.low * 0.9 && found.rate <= found.high * 1.1))
        return []
      return [
        {
          ...spanOf(pair.outer, pair.inner),
          message: {
            zh: `按文中两数，1 ${found.one} = ${plainNumber(found.rate, 4)} ${found.many}；2005年以来在${found.low}到${found.high}之间。用的是哪天的汇率？`,
            en: `The two imply 1 ${found.one} = ${plainNumber(found.rate, 4)} ${found.many}; since 2005 it has been between ${found.low} and ${found.high}. Which day's rate is it?`
          }
        }
      ]
    })
}

export const percentPermille: Rule = {
  id: 'unit.percent-permille',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('The rate was 17.4% per 100,000.', 'The rate was 17.4 per 100,000.'),
    zh('出生率为8.5%。', '出生率为8.5‰。'),
    zh('发病率为每10万人12.5%。', '发病率为每10万人12.5例。')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'en',
      /(?<![\d.])(?<n>\d[\d.]*)(?<mark> ?%| per ?cent)(?: [a-z]+){0,2} (?:per|in every|out of every|for every) (?:1,?000|10,?000|100,?000|million)\b/dgi,
      (found) => {
        const mark = found.group('mark')
        return mark
          ? bothRates(
              found.start,
              found.end,
              found.text,
              figuresIn(found.sentence, found.start, found.end),
              mark
            )
          : null
      }
    ),
    ...scan(
      block,
      'zh',
      /每(?:10|十|1|一|百|千)?[万千百]?(?:名|个|位|人口)?[\p{Script=Han}]{0,4}?(?:中有?|为|是|达)?(?<n>\d[\d.]*)(?<mark>%)|(?<![\d.])(?<n2>\d[\d.]*)(?<mark2>%)\/(?:10万|十万|万)/dgu,
      (found) => {
        const mark = found.group('mark') ?? found.group('mark2')
        if (!mark || !/每(?:10|十)?[万千]/.test(found.text)) return null
        return bothRates(
          found.start,
          found.end,
          found.text,
          figuresIn(found.sentence, found.start, found.end),
          mark
        )
      }
    ),
    ...scan(
      block,
      'zh',
      /(?<noun>人口出生率|出生率|死亡率|自然增长率|粗出生率|粗死亡率)(?:为|是|达|仅为|降至|升至)?(?<n>\d[\d.]*)(?<mark>%)/dg,
      (found) => {
        const lead = found.sentence.text.slice(
          Math.max(0, found.start - found.sentence.start - 8),
          found.start - found.sentence.start
        )
        if (/病|手术|术后|住院|婴|患者|鱼|苗|猪|致|成活/.test(lead)) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          outcome: 'query',
          message: {
            zh: `“${found.groups.noun}”通常用千分率（‰）：“${found.groups.n}%”是不是“${found.groups.n}‰”？`,
            en: `A ${found.groups.noun} is usually given per 1,000 (‰): is ${found.groups.n}% meant?`
          }
        }
      }
    )
  ]
}

function bothRates(
  start: number,
  end: number,
  text: string,
  figures: readonly Quantity[],
  mark: { start: number; end: number; text: string }
): Draft {
  return {
    start,
    end,
    figures,
    message: {
      zh: `“${text}”既是百分数又是“每……”，只能有一个分母。`,
      en: `“${text}” has two denominators: per cent and per so many. Drop one.`
    },
    repairs: [
      {
        label: { zh: `删去“${mark.text.trim()}”`, en: `Delete “${mark.text.trim()}”` },
        edits: [{ start: mark.start, end: mark.end, text: '' }]
      }
    ]
  }
}

export const dimension: Rule = {
  id: 'unit.dimension',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('新馆建筑面积2.4万米。', '新馆建筑面积2.4万平方米。'),
    zh('水库库容3,000万平方米。', '水库库容3,000万立方米。'),
    en('The hall has a floor area of 2,400 metres.', 'The hall has a floor area of 2,400 square metres.')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?<noun>建筑面积|占地面积|总面积|面积|占地)(?:约|为|是|达|近|超过|逾|共)*(?<n>\d[\d,.]*[万亿]?)余?多?(?<unit>公里|千米|米|立方米)(?!高|长|宽|远|深)/dg,
      (found) =>
        wrongDimension(found.start, found.end, found.text, found.group('unit'), '平方', '面积', 'area')
    ),
    ...scan(
      block,
      'zh',
      /(?<noun>库容|容积|体积|蓄水量|储水量|土方量?)(?:约|为|是|达|近|超过|逾|共)*(?<n>\d[\d,.]*[万亿]?)余?多?(?<unit>平方米|米|平方公里)/dg,
      (found) =>
        wrongDimension(found.start, found.end, found.text, found.group('unit'), '立方', '体积', 'volume')
    ),
    ...scan(
      block,
      'zh',
      /(?<noun>全长|总长|长度|高度|海拔|直径|里程|水深|周长|(?<![增延生成校院市局班部加专擅所特擅])[长宽深])(?:约|为|是|达|近|超过|逾|共)*(?<n>\d[\d,.]*[万亿]?)余?多?(?<unit>平方米|平方公里|立方米)/dg,
      (found) => wrongDimension(found.start, found.end, found.text, found.group('unit'), '', '长度', 'length')
    ),
    ...scan(
      block,
      'en',
      /\b(?:floor area|surface area|total area|area) of (?:about |some |nearly |over )*\d[\d,.]*(?: million| thousand)? ?(?<unit>metres|meters|feet|miles|kilometres|kilometers|yards|km|m)\b/dgi,
      (found) => {
        const unit = found.group('unit')
        return unit
          ? {
              start: found.start,
              end: found.end,
              figures: figuresIn(found.sentence, found.start, found.end),
              message: {
                zh: `面积不用长度单位“${unit.text}”。`,
                en: `An area is not measured in ${unit.text}.`
              },
              repairs: [
                {
                  label: { zh: '补“square”', en: `Insert “square”` },
                  edits: [{ start: unit.start, end: unit.start, text: 'square ' }]
                }
              ]
            }
          : null
      }
    ),
    ...scan(
      block,
      'en',
      /\b(?<prefix>(?:square|cubic) )(?<unit>metres|meters|feet|miles|kilometres|kilometers|yards) (?:long|tall|high|wide|deep|in length|in height)\b/dgi,
      (found) =>
        wrongDimension(found.start, found.end, found.text, found.group('prefix'), '', '长度', 'length')
    )
  ]
}

function wrongDimension(
  start: number,
  end: number,
  text: string,
  unit: { start: number; end: number; text: string } | null,
  prefix: string,
  zhName: string,
  enName: string
): Draft | null {
  if (!unit) return null
  const right = prefix + unit.text.replace(/平方|立方/, '')
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `“${text}”：“${unit.text}”不是${zhName}单位。`,
      en: `“${text}”: ${unit.text} is no unit of ${enName}.`
    },
    repairs: [
      {
        label: { zh: `“${unit.text}”改为“${right}”`, en: `Change “${unit.text}” to “${right}”` },
        edits: [{ start: unit.start, end: unit.end, text: right }]
      }
    ]
  }
}

const powerZh =
  /(?<lead>(?:去年|全年|今年|上半年|每年|年|累计|月|日|季度|\d{4}年)[^,;。]{0,8}(?:发电|用电|供电|售电|耗电)(?:量)?(?:约|为|达|近|超过|逾|共)*)(?<n>\d[\d,.]*[万亿]?)(?<unit>千瓦|兆瓦|吉瓦)(?!时|·时|小时)/dg
const energyZh =
  /(?<lead>(?:总?装机(?:容量|规模)?|额定功率|最大功率|功率)(?:约|为|达|近|超过|逾|共)*)(?<n>\d[\d,.]*[万亿]?)(?<unit>千瓦时|兆瓦时|度电|度)/dg

export const powerEnergy: Rule = {
  id: 'unit.power-energy',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    en(
      'The plant generated 50 megawatts last year.',
      'The 50-megawatt plant generated 110,000 megawatt hours last year.'
    ),
    zh('电站去年发电5万千瓦。', '电站装机5万千瓦,去年发电1.1亿千瓦时。'),
    zh('电站装机容量为5万千瓦时。', '电站装机容量为5万千瓦。')
  ],
  inBlock: (block) => [
    ...scan(block, 'zh', powerZh, (found) => power(found.start, found.end, found.text)),
    ...scan(block, 'zh', energyZh, (found) => power(found.start, found.end, found.text)),
    ...scan(
      block,
      'en',
      /\b(?:generat|produc|suppl|us|consum)(?:ed|es|ied)\b [^,.;]{0,16}?\d[\d,.]* ?(?:megawatts?|gigawatts?|kilowatts?|MW|GW|kW)\b(?![ -]?h)[^.;]{0,12}\b(?:last year|a year|last month|in 20\d\d|annually|every year|this year|over the year)\b/dg,
      (found) => power(found.start, found.end, found.text)
    ),
    ...scan(
      block,
      'en',
      /\b(?:capacity of|rated at) \d[\d,.]* ?(?:megawatt|gigawatt|kilowatt|MW|GW|kW)[ -]?h(?:ours?)?\b/dg,
      (found) =>
        /storage|batter/i.test(found.sentence.text) ? null : power(found.start, found.end, found.text)
    )
  ]
}

function power(start: number, end: number, text: string): Draft {
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `“${text}”：千瓦是功率，千瓦时是电量。说的是装机还是发电量？`,
      en: `“${text}”: watts measure power, watt hours energy. Is it the capacity or the output?`
    }
  }
}

export const temperatureRatio: Rule = {
  id: 'unit.temperature-ratio',
  severity: 'minor',
  outcome: 'error',
  languages: ['en'],
  examples: [
    en('At 30C it was twice as hot as the 15C recorded in March.', 'At 30C it was 15C hotter than in March.'),
    en(
      'The day was 50% warmer, at 24C, than the 16C of Monday.',
      'The day was 8C warmer, at 24C, than the 16C of Monday.'
    )
  ],
  inBlock: (block) =>
    scan(
      block,
      'en',
      /\b(?:twice|double|half|(?:three|four|five) times|\d+ times) (?:as (?:hot|warm|cold)|the (?:temperature|heat))\b|\b\d+(?:\.\d+)?(?:%| per ?cent) (?:hotter|warmer|colder|cooler)\b/dgi,
      (found) =>
        /\d ?(?:°|º)? ?[CF]\b|degrees|celsius|fahrenheit/i.test(found.sentence.text) &&
        !/kelvin/i.test(found.sentence.text)
          ? {
              start: found.start,
              end: found.end,
              figures: figuresIn(found.sentence, found.start, found.end),
              message: {
                zh: `“${found.text}”：摄氏、华氏的零点是约定的，不能说倍数或百分比，写相差多少度。`,
                en: `“${found.text}”: the zero of Celsius and Fahrenheit is arbitrary; give the difference in degrees.`
              }
            }
          : null
    )
}
