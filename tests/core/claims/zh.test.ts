import { describe, expect, it } from 'vitest'
import { type Case, claimsOf, holds, shown } from './claims-of.ts'

const cases: Record<string, readonly Case[]> = {
  公安: [
    [
      'a period before the comma is the period of all that follows',
      '前三季度，全市刑事发案同比下降23.4%，破案率提升至61.2%，其中命案全破。',
      'high change 全市刑事发案同比下降23.4% @前三季度',
      'high change 破案率提升至61.2% @前三季度',
      'high share 其中命案全破 @前三季度'
    ],
    [
      'the reporting clause is no part of the claim',
      '据深州市公安局通报，9月以来共打掉电信诈骗团伙17个，抓获犯罪嫌疑人213名。',
      'high level 9月以来共打掉电信诈骗团伙17个 @9月以来 <据深州市公安局通报>',
      'high level 抓获犯罪嫌疑人213名 @9月以来 <据深州市公安局通报>'
    ],
    [
      'two periods in one quotation stay with their own clauses',
      '民警李强说：“这条街去年发生了41起盗窃，今年只有3起。”',
      'high level 这条街去年发生了41起盗窃 @去年 <民警李强说>',
      'medium level 今年只有3起 @今年 <民警李强说>'
    ],
    ['a vow is no claim', '我们将持续保持高压态势，坚决遏制电信诈骗高发势头。'],
    [
      'a trend needs no figure',
      '扒窃警情大幅下降，群众满意度明显提高。',
      'high trend 扒窃警情大幅下降',
      'medium trend 群众满意度明显提高'
    ],
    [
      'a seizure in bulk is a claim',
      '警方捣毁一跨省制毒团伙，缴获作案工具一大批。',
      'high level 警方捣毁一跨省制毒团伙',
      'high level 缴获作案工具一大批'
    ],
    [
      'a space parts the halves of a headline',
      '抓获嫌疑人213名 追回赃款640万元',
      'high level 抓获嫌疑人213名',
      'high level 追回赃款640万元'
    ],
    [
      'a period after which something is a first is no period',
      '去年，该县发案率创2008年以来新低。',
      'high record 该县发案率创2008年以来新低 @去年'
    ],
    ['not one is a claim about all', '全市没有发生一起重大火灾。', 'high share 全市没有发生一起重大火灾'],
    ['nobody hurt is a claim', '事故未造成人员伤亡。', 'high level 事故未造成人员伤亡'],
    ['an order is no attribution', '根据省公安厅统一部署，民警深入社区开展宣传。']
  ],
  经济: [
    [
      'the office whose data show it is the source of the whole sentence',
      '国家统计局数据显示，10月份，居民消费价格同比上涨0.3%，环比下降0.1%。',
      'high change 居民消费价格同比上涨0.3% @10月份 <国家统计局数据显示>',
      'high change 环比下降0.1% @10月份 <国家统计局数据显示>'
    ],
    [
      'the period of a comparison is not the period of the claim',
      '公司净利润由去年同期的2.1亿元降至1.3亿元，降幅达38%。',
      'high change 公司净利润由去年同期的2.1亿元降至1.3亿元',
      'high change 降幅达38%'
    ],
    [
      'steadily is enough where the subject is counted',
      '出口订单明显减少，企业库存持续攀升。',
      'high trend 出口订单明显减少',
      'high trend 企业库存持续攀升'
    ],
    ['a forecast of experts is no claim', '专家认为，楼市有望企稳回升。'],
    [
      'a forecast with a figure is an estimate',
      '预计2025年市场规模将超过5000亿元。',
      'high estimate 预计2025年市场规模将超过5000亿元 @2025年'
    ],
    [
      'what a reporter learned has a source, and the day of learning is no period',
      '记者10日从市商务局获悉，截至9月底，全市新设外资企业286家，实际使用外资创历史新高。',
      'medium level 全市新设外资企业286家 @截至9月底 <记者10日从市商务局获悉>',
      'high record 实际使用外资创历史新高 @截至9月底 <记者10日从市商务局获悉>'
    ],
    ['a policy is no trend', '促进居民收入稳步增长，推动经济高质量发展。'],
    [
      'money lost is an amount, not a fall',
      '暴雨造成直接经济损失1.8亿元。',
      'high level 暴雨造成直接经济损失1.8亿元'
    ]
  ],
  卫生: [
    [
      'patients that grow in number are a trend',
      '全省报告流感病例1.2万例，较上周增加15%，重症病例明显减少。',
      'high level 全省报告流感病例1.2万例',
      'high change 较上周增加15%',
      'high trend 重症病例明显减少'
    ],
    [
      'a risk that is lower by a share is a comparison',
      '研究发现，常饮茶的人患病风险低18%。',
      'high comparison 常饮茶的人患病风险低18% <研究发现>'
    ],
    ['a rate that is a level is a share', '疫苗接种率超过九成。', 'high share 疫苗接种率超过九成']
  ],
  体育: [
    ['a record broken', '她以9秒98的成绩打破亚洲纪录。', 'high record 她以9秒98的成绩打破亚洲纪录'],
    ['a superlative without a figure', '主场上座率为联赛最高。', 'high rank 主场上座率为联赛最高']
  ],
  气候: [
    [
      'how far from usual is a comparison',
      '今年夏天为有气象记录以来最热，高温日数比常年多12天。',
      'high record 今年夏天为有气象记录以来最热 @今年',
      'high comparison 高温日数比常年多12天 @今年'
    ],
    [
      'dead and missing are two claims though a list mark divides them',
      '强降雨已造成15人死亡、3人失踪。',
      'high level 强降雨已造成15人死亡',
      'high level 3人失踪'
    ]
  ],
  民调: [
    [
      'shares of a poll are the poll’s',
      '问卷调查显示，58%的受访者支持延长开放时间，反对者占21%。',
      'medium poll 58%的受访者支持延长开放时间 <问卷调查显示>',
      'medium poll 反对者占21% <问卷调查显示>'
    ],
    [
      'a whole before the comma stays with its part',
      '480名受访者中，96人选择公交，占20%。',
      'high level 480名受访者中，96人选择公交',
      'high poll 占20%'
    ],
    ['a majority without a figure', '多数受访者反对涨价。', 'medium poll 多数受访者反对涨价'],
    ['an opinion is none', '大家觉得服务好多了。']
  ],
  教育: [
    [
      'a fewest of many years is a record',
      '今年全区小学招生4200人，比去年减少300多人，为近十年最少。',
      'high level 今年全区小学招生4200人 @今年',
      'high change 比去年减少300多人 @今年',
      'high record 为近十年最少 @今年'
    ],
    ['a duty is no trend', '要不断提高教学质量，办好人民满意的教育。'],
    ['a quality that improves is one', '教学质量稳步提升。', 'medium trend 教学质量稳步提升']
  ],
  交通: [
    [
      'a semicolon does not end the period',
      '今年上半年，地铁日均客流量达320万人次，同比增长12%；公交客流则持续下滑，日均仅85万人次。',
      'high level 地铁日均客流量达320万人次 @今年上半年',
      'high change 同比增长12% @今年上半年',
      'high trend 公交客流则持续下滑 @今年上半年',
      'high level 日均仅85万人次 @今年上半年'
    ],
    [
      'a full stop ends the period',
      '春运期间，全国铁路发送旅客4.8亿人次。广东增开列车300列。',
      'high level 全国铁路发送旅客4.8亿人次 @春运期间',
      'high level 广东增开列车300列'
    ],
    [
      'a part opened by 其中 keeps it',
      '去年全市开通公交线路62条。其中夜班线路9条。',
      'high level 去年全市开通公交线路62条 @去年',
      'high level 其中夜班线路9条 @去年'
    ]
  ],
  农业: [
    [
      'list items with subjects of their own are claims of their own',
      '全年开展大型活动32场、社区宣传295场。',
      'high level 全年开展大型活动32场 @全年',
      'high level 社区宣传295场 @全年'
    ],
    [
      'two kinds under one number stay together',
      '配备4辆运兵、后勤保障车。',
      'high level 配备4辆运兵、后勤保障车'
    ],
    [
      'two measures under one verb',
      '受害者遍布20个省份70余人。',
      'high level 受害者遍布20个省份',
      'high level 70余人'
    ]
  ],
  司法: [
    [
      'a sentence and a fine',
      '法院一审判处被告人有期徒刑三年，并处罚金5万元。',
      'high level 法院一审判处被告人有期徒刑三年',
      'high level 并处罚金5万元'
    ]
  ],
  宣传: [
    ['a slogan', '“保护优先、绿色发展”理念深入人心。'],
    ['connectives with 一', '一方面要稳增长，另一方面要防风险。'],
    ['what a meeting demanded', '会议强调，必须坚持稳中求进工作总基调。'],
    ['a feeling that grows', '孩子们的笑声越来越多。'],
    ['effort is no result', '不断增强人民获得感，进一步强化治安防控。'],
    [
      'a degree makes a claim of a capability, if a weak one',
      '大大提高了全警战斗力。',
      'low trend 大大提高了全警战斗力'
    ],
    [
      'everybody reached is a hundred per cent',
      '把防骗知识普及到每一个群体。',
      'high share 把防骗知识普及到每一个群体'
    ]
  ]
}

holds(cases)

describe('half-width punctuation', () => {
  it('reads the same claims as full-width', () => {
    const half = (text: string) =>
      text
        .replaceAll('，', ',')
        .replaceAll('；', ';')
        .replaceAll('：', ':')
        .replaceAll('（', '(')
        .replaceAll('）', ')')
    for (const [, sentence] of Object.values(cases).flat()) {
      expect(claimsOf(half(sentence)).map(shown)).toEqual(
        claimsOf(sentence).map((claim) => half(shown(claim)))
      )
    }
  })
})

describe('priority', () => {
  const judged = (text: string, context = {}) =>
    claimsOf(text, context).map(({ priority, reasons }) => [
      priority,
      ...reasons.map((reason) => reason.code)
    ])

  it('is high for a figure that nobody is named for', () => {
    expect(judged('社区开展讲座20场。')).toEqual([['high', 'unattributed']])
  })
  it('is medium where the paragraph names a source', () => {
    expect(judged('据区文化馆介绍，社区开展讲座20场。')).toEqual([['medium', 'attributed']])
  })
  it('stays high for money, crime and deaths with a source', () => {
    expect(judged('据通报，诈骗团伙骗取120万元，致2人死亡。')).toEqual([
      ['high', 'money', 'crime'],
      ['high', 'death']
    ])
  })
  it('is low where no indicator could settle it', () => {
    expect(judged('大大提高了全警战斗力。')).toEqual([['low', 'no-indicator']])
  })
  it('is high for anything in a headline, and says so first', () => {
    expect(judged('大大提高了全警战斗力', { role: 'headline', prominent: true })).toEqual([
      ['high', 'headline']
    ])
  })
  it('says that a figure stands in a quotation', () => {
    expect(judged('“我们种了300亩果树。”他说。')).toEqual([['medium', 'attributed', 'quoted']])
  })
})
