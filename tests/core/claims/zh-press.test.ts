import { type Case, holds } from './claims-of.ts'

const cases: Record<string, readonly Case[]> = {
  'Who says it': [
    [
      'a list before the verb of saying belongs to whoever speaks',
      '支队长、专班负责人周启明介绍，今年追回赃款860万元。',
      'high level 今年追回赃款860万元 @今年 <支队长、专班负责人周启明介绍>'
    ],
    [
      'who was named before goes on to say',
      '署長林國棟在例會上介紹防騙工作，指上半年共檢控412宗。',
      'medium level 上半年共檢控412宗 @上半年 <署長林國棟在例會上介紹防騙工作，指>'
    ],
    [
      'an office that publishes figures of a time is their source',
      '卫健局公布今年第三周门诊接诊流感患者8260人次。',
      'high level 今年第三周门诊接诊流感患者8260人次 @今年第三周 <卫健局公布>'
    ],
    [
      'people who are counted and speak',
      '三名店主表示，上月进货价涨了15%。',
      'medium level 三名店主表示 <三名店主表示>',
      'high change 上月进货价涨了15% @上月 <三名店主表示>'
    ],
    [
      'what data let one see',
      '从售票数据可以看出，周末上座率升至82%。',
      'high change 周末上座率升至82% @周末 <从售票数据可以看出>'
    ],
    [
      'a dateline in brackets is not part of the source',
      '【本社三月八日電】港島警方公布，上月共拘捕37人。',
      'medium level 上月共拘捕37人 @上月 <港島警方公布>'
    ]
  ],
  'What time it is of': [
    [
      'a day of this year after 截至',
      '检方指，截至今年4月30日共起诉58人。',
      'high level 截至今年4月30日共起诉58人 @截至今年4月30日 <检方指>'
    ],
    [
      'the first days of the lunar year',
      '正月初五，全省高速车流量达到288万辆。',
      'high level 全省高速车流量达到288万辆 @正月初五'
    ],
    [
      'days and weeks that something has run',
      '据统计，12天里劝返电动车3400辆。',
      'medium level 12天里劝返电动车3400辆 @12天里 <据统计>'
    ],
    [
      'years that a superlative ranges over are no time of what is told',
      '今年全县溺水21人，八年来溺亡人数最多。',
      'high level 今年全县溺水21人 @今年',
      'high record 八年来溺亡人数最多 @今年'
    ]
  ],
  'What kind of claim it is': [
    ['what ends in 案 is counted', '纵火案和劫案较去年同期上升。', 'high trend 纵火案和劫案较去年同期上升'],
    ['方案 is no crime', '两套方案都在优化提升。', 'high level 两套方案都在优化提升'],
    [
      'a course that is shown needs no measure',
      '手足口疫情呈上升趋势。',
      'medium trend 手足口疫情呈上升趋势'
    ],
    ['a rise that is recorded', '海鲜和干货均录得升幅。', 'high trend 海鲜和干货均录得升幅'],
    ['a size of change is a change', '电话诈骗跌幅更达七成。', 'high change 电话诈骗跌幅更达七成'],
    [
      'a verb of change before 的 changes nothing',
      '下跌的个股共有1200只。',
      'high level 下跌的个股共有1200只'
    ],
    ['what will move compared with last year is a forecast', '今年客流总量相比去年将大幅增长。'],
    [
      'how long from now is not what is estimated',
      '3年后果农预计累计增收60万元。',
      'high estimate 3年后果农预计累计增收60万元'
    ],
    ['正要 plans nothing', '正要出门的两名住户被困。', 'high level 正要出门的两名住户被困'],
    ['a case of note needs no count', '警方侦破特大跨境洗钱案。', 'high level 警方侦破特大跨境洗钱案'],
    ['what is got is got better', '而农户收入得到了提高和保障。', 'high trend 而农户收入得到了提高和保障'],
    [
      'many of what is grave has happened',
      '此前该路口发生多起致死事故。',
      'high level 此前该路口发生多起致死事故'
    ]
  ]
}

holds(cases)
