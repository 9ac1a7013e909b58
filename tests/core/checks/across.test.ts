import { describe, expect, it } from 'vitest'
import { check } from '#core/checks'
import { article, type BlockSpec } from './article.ts'

const errors = (blocks: readonly BlockSpec[]): (readonly [string, string])[] =>
  check(article(blocks)).flatMap(({ rule, text, outcome }) =>
    outcome === 'error' ? [[rule, text] as const] : []
  )

describe('a whole in another paragraph', () => {
  const head = '今年上半年,公司实现营业收入48.6亿元。'

  it('is found by the noun that the share names', () => {
    expect(errors([head, '研发投入2.43亿元,占营业收入的5%。'])).toEqual([])
    expect(errors([head, '研发投入2.43亿元,占营业收入的6%。'])).toEqual([
      ['arith.percent-of-base', '2.43亿元,占营业收入的6%']
    ])
  })

  it('is nobody’s where the noun stands by no figure', () => {
    expect(errors([head, '研发投入2.43亿元,占全行业的6%。'])).toEqual([])
  })

  it('is taken from the parts that agree on it', () => {
    const parts = (share: string): string =>
      `甲类24.3亿元,占${share};乙类14.58亿元,占30%;丙类9.72亿元,占20%。`
    expect(errors([parts('50%')])).toEqual([])
    expect(errors([parts('55%')])).toEqual([['arith.percent-of-base', '24.3亿元,占55%']])
  })

  it('clears a share that some figure of the article bears out', () => {
    const copy = 'Women hold 1,240 of the posts. Some 310 people, or 25%, work at night.'
    expect(errors(['The trust has 1,600 beds.', copy])).toEqual([])
  })
})

describe('the person whom the headline names', () => {
  const life = (birth: number): BlockSpec[] => [
    ['headline', 'Maud Tarrant, botanist, dies at 94'],
    `She was born on 17 May ${birth} in a village.`,
    'In 1969 a company wanted to plough up the field. Tarrant, then 37, sat in front of a tractor.'
  ]

  it('has one age in one year', () => {
    expect(errors(life(1932))).toEqual([])
    expect(errors(life(1942))).toEqual([['time.age-birthyear', 'Tarrant, then 37']])
  })
})

describe('what stands between two values', () => {
  it('is no value of the pair when it is so much a share', () => {
    const copy = (rate: string): string =>
      `It reported net income of $2.61 billion, or 24 cents a share, down ${rate} from $2.73 billion, or 25 cents a share, a year ago.`
    expect(errors([copy('4%')])).toEqual([])
    expect(errors([copy('14%')]).map(([rule]) => rule)).toEqual(['arith.change-rate'])
  })

  it('may be a part of a whole', () => {
    expect(errors(['They would win 158 of the 300 seats, down from 171.'])).toEqual([])
    expect(errors(['They would win 158 of the 300 seats, down from 141.']).map(([rule]) => rule)).toEqual([
      'arith.change-absolute'
    ])
  })
})
