import { describe, expect, it } from 'vitest'
import { check } from '#core/checks'
import { article, fullWidth } from './article.ts'

const rules = (text: string): string[] => check(article(text)).map(({ rule }) => rule)

const silent = [
  '粤ICP备2021148246号',
  '互联网视听节目服务(AVSP):119330007号',
  '粤公网安备 44051102000133号',
  '热线电话为0754-88320000。',
  '“飓风2019”行动继续推进。',
  '保一方平安,促一方发展,树一面旗帜。',
  '坚持一以贯之,多管齐下,化零为整,千方百计办好第一要务。',
  '另一方面,每一个群体都受到教育,一方水土养一方人。',
  '本届是第3届,共办32场。',
  '腊月三十,家家团圆。',
  '一、二等奖各取3名。',
  '6、7月雨水较多。',
  '由8米降至5米,水位仍在下降。',
  'Flight 1432 left gate 16 for Boeing Field.',
  'The Second Amendment and Section 9 of the act apply.',
  'On the one hand, the plan is cheap.'
]

describe('what is no statistic', () => {
  it.each(silent.flatMap((text) => [text, fullWidth(text)]))('is left alone: %s', (text) => {
    expect(rules(text)).toEqual([])
  })

  it('includes the furniture of a page', () => {
    const copy = article([
      ['body', '全区共有公园12座。'],
      ['boilerplate', '截止12月5日,约300余人左右。2月30日']
    ])
    expect(check(copy)).toEqual([])
  })
})

describe('inside quotation marks', () => {
  it('an error becomes a question without a repair', () => {
    const [found] = check(article('“约300余人左右到场,”他说。'))
    expect(found).toMatchObject({ rule: 'approx.double-marker', outcome: 'query', repairs: [] })
    expect(found?.message).toContain('引语')
  })

  it('arithmetic is asked about, never repaired', () => {
    const found = check(article('他说:“全区共立案86宗,其中盗窃41宗、诈骗27宗、其他16宗。”'))
    expect(found.map(({ rule, outcome, repairs }) => [rule, outcome, repairs.length])).toEqual([
      ['arith.sum-total', 'query', 0]
    ])
  })

  it('style has no say', () => {
    expect(rules('他说:“投资3千万元。”')).not.toContain('style.zh.qian-wan')
    expect(rules('投资3千万元。')).toContain('style.zh.qian-wan')
  })
})

describe('where the whole is sought', () => {
  it('not across a semicolon, where another thing is counted', () => {
    const text = '开展宣传活动20余场;利用新媒体开展毒品预防教育,其中大型活动32场、社区宣传295场。'
    for (const copy of [text, fullWidth(text)]) {
      expect(rules(copy)).not.toContain('arith.part-exceeds-whole')
      expect(rules(copy)).toContain('stat.qizhong-no-whole')
    }
  })

  it('in the sentence before, where 其中 opens its own', () => {
    expect(rules('全年立案118宗。其中盗窃126宗。')).toContain('arith.part-exceeds-whole')
  })

  it('not among what a count grew by', () => {
    expect(rules('记录到水鸟4.6万只,比上一年增加6,000只。其中雁鸭类3.1万只。')).not.toContain(
      'arith.part-exceeds-whole'
    )
  })

  it('and never in another unit', () => {
    expect(rules('培训志愿者40人,其中上岗服务126人次。')).not.toContain('arith.part-exceeds-whole')
  })
})
