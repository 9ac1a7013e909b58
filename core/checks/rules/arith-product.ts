import { plainNumber } from '../numeral.ts'
import { tidy } from '../quantity.ts'
import { conflict, type Product, type Worked } from '../relations/product.ts'
import { renumber } from '../repair.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'
import { rounded } from './arith-change.ts'
import { en, spanOf, zh } from './scan.ts'

/** What a product says against the total that the copy states. */
export function draftOf(
  { rate, base, total }: Product,
  { value }: Worked,
  more: readonly RepairDraft[] = []
): Draft {
  const sum = `${plainNumber(base.value / base.scale, 6)}${scaleZh(base.scale)} × ${plainNumber(rate.value, 6)} = ${inWords(value, total.scale)}`
  const sumEn = `${plainNumber(base.value, 6)} × ${plainNumber(rate.value, 6)} = ${plainNumber(value, 6)}`
  return {
    ...spanOf(rate, base, total),
    message: {
      zh: `${sum}，文中写“${total.figure.text}”。`,
      en: `${sumEn}; the copy says “${total.figure.text}”.`
    },
    repairs: [
      ...more,
      ...renumber(total, rounded(value, total)),
      ...renumber(rate, tidy(total.value / base.value)),
      ...renumber(base, tidy(total.value / rate.value))
    ]
  }
}

const scaleZh = (scale: number): string => (scale === 1e4 ? '万' : scale === 1e8 ? '亿' : '')

function inWords(value: number, scale: number): string {
  return `${plainNumber(value / (scale >= 1e4 ? scale : 1), 4)}${scaleZh(scale)}`
}

/** Whether a factor is a power of ten, give or take a fifth. */
const near = (factor: number, power: number): boolean => factor / power > 0.8 && factor / power < 1.2
const slipped = (factor: number, powers: readonly number[]): boolean =>
  powers.some((power) => near(factor, power) || near(factor, 1 / power))

const zhSlips = [1e4, 1e8] as const
const enSlips = [1e3, 1e6] as const

/** Whether a total is off by a scale word: 亿 for 万, billion for million. */
export const isSlip = ({ sentence, total, rate }: Product, { factor }: Worked): boolean =>
  sentence.language === 'zh'
    ? slipped(factor, zhSlips) && /[万亿]/.test(total.figure.text + rate.figure.text)
    : slipped(factor, enSlips) &&
      /(?:million|billion|trillion|\d ?(?:m|bn)\b)/i.test(total.figure.text + rate.figure.text)

// A total that is off by more than five times belongs to something else.
const near5 = ({ factor }: Worked): boolean => factor > 0.2 && factor < 5

function productRule(sort: Product['sort']): NonNullable<Rule['inBlock']> {
  return (_, graph) =>
    graph.products.flatMap((product) => {
      const worked = product.sort === sort ? conflict(product) : null
      return worked && !isSlip(product, worked) && near5(worked) ? [draftOf(product, worked)] : []
    })
}

export const rateTimesBase: Rule = {
  id: 'arith.rate-times-base',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('全村1,200人,人均增收800元,合计增收106万元。', '全村1,200人,人均增收800元,合计增收96万元。'),
    zh('每户补贴3,000元,420户共补贴136万元。', '每户补贴3,000元,420户共补贴126万元。'),
    en(
      'The fund paid $300 to each of 420 families, $136,000 in all.',
      'The fund paid $300 to each of 420 families, $126,000 in all.'
    )
  ],
  inBlock: productRule('rate')
}

export const unitPrice: Rule = {
  id: 'arith.unit-price',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('采购头盔450顶,每顶180元,共7.1万元。', '采购头盔450顶,每顶180元,共8.1万元。'),
    zh(
      '门票每张80元。假期3天售出1.2万张,门票收入69万元。',
      '门票每张80元。假期3天售出1.2万张,门票收入96万元。'
    ),
    zh('书店售出260册,每册45元,合计1.27万元。', '书店售出260册,每册45元,合计1.17万元。'),
    en(
      'The force bought 450 helmets at $180 each, for a total of $71,000.',
      'The force bought 450 helmets at $180 each, for a total of $81,000.'
    )
  ],
  inBlock: productRule('price')
}

export const meanTotal: Rule = {
  id: 'arith.mean-total',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en(
      'The 12 clinics saw 2,640 patients, an average of 240 each.',
      'The 12 clinics saw 2,640 patients, an average of 220 each.'
    ),
    en(
      'The 12 clinics saw 2,640 patients last month. On average each clinic saw 240.',
      'The 12 clinics saw 2,640 patients last month. On average each clinic saw 220.'
    ),
    zh(
      '全村有1,200人。去年村集体分红96万元,人均分红900元。',
      '全村有1,200人。去年村集体分红96万元,人均分红800元。'
    ),
    zh('12家诊所共接诊2,640人次,平均每家接诊240人次。', '12家诊所共接诊2,640人次,平均每家接诊220人次。')
  ],
  inBlock: productRule('mean')
}
