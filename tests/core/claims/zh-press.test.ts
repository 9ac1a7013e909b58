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
      'medium level 三名店主表示',
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
  'What a source speaks for': [
    [
      'what a suspect says is not what the police found',
      '嫌疑人钱某交代，他先后得手9次。共涉案14万元。随后警方追回8万元。',
      'medium level 他先后得手9次 <嫌疑人钱某交代>',
      'high level 共涉案14万元 <嫌疑人钱某交代>',
      'high level 随后警方追回8万元'
    ],
    [
      'an association that analyses',
      '乘用车联会分析，增速仍达6%。',
      'high change 增速仍达6% <乘用车联会分析>'
    ],
    [
      'the day in brackets on which it was published is no time of what it says',
      '《晚報》今(9日)公布民調，47%的市民贊成擴建。',
      'medium poll 47%的市民贊成擴建 <公布民調>'
    ],
    [
      'a poll that somebody put out yesterday',
      '民生基金会昨天发布民调，52%的受访者支持延长开放。',
      'medium poll 52%的受访者支持延长开放 <民生基金会昨天发布民调>'
    ],
    [
      'it goes on as long as figures are told',
      '据卫健委介绍，全市有养老机构61家。护工980名。入住率为58%。',
      'medium level 全市有养老机构61家 <据卫健委介绍>',
      'medium level 护工980名 <据卫健委介绍>',
      'medium share 入住率为58% <据卫健委介绍>'
    ],
    [
      'a town that puts out word',
      '石岭县政府于8日发布消息，山洪造成2人遇难。',
      'high level 山洪造成2人遇难 <石岭县政府于8日发布消息>'
    ],
    [
      'what comes before a source that leads on is not from it',
      '全校有312人报名，教务处通报，录取率为18%。',
      'medium level 全校有312人报名',
      'medium share 录取率为18% <教务处通报>'
    ],
    [
      'a report of the state of a time',
      '水利厅11日通报今年1—3月全省水质状况：优良断面占92.4%。',
      'medium share 优良断面占92.4% @今年1—3月 <水利厅11日通报今年1—3月全省水质状况>'
    ],
    [
      'who answers a poll is no source',
      '本次调查中，超四成（43.2%）的受访者表示想换工作。',
      'high poll 超四成（43.2%）的受访者表示想换工作'
    ]
  ],
  'What time it is of': [
    [
      'a day that is surpassed, a holiday that is recovered to',
      '今天成交8900亿元，超越今年2月6日的8700亿元，恢复至2021年国庆假期的九成。',
      'high level 今天成交8900亿元 @今天',
      'high comparison 超越今年2月6日的8700亿元 @今天',
      'high comparison 恢复至2021年国庆假期的九成 @今天'
    ],
    [
      'a holiday of so many days leads on',
      '2022年端午节假期3天，全省接待游客610万人次。',
      'high level 2022年端午节假期3天，全省接待游客610万人次 @2022年端午节假期'
    ],
    [
      'after a semicolon it is the time that the sentence began with',
      '据通报，今年假期查验旅客92万人次，单日最高出现在2月3日，达14万人次；查验车辆6万辆次。',
      'medium level 今年假期查验旅客92万人次 @今年假期 <据通报>',
      'high record 单日最高出现在2月3日 @2月3日 <据通报>',
      'medium level 达14万人次 @2月3日 <据通报>',
      'medium level 查验车辆6万辆次 @今年假期 <据通报>'
    ],
    [
      'a part of the day named before',
      '8月5日，两人在晚高峰送出17单。',
      'high level 两人在晚高峰送出17单 @8月5日'
    ],
    [
      'the same time of every year',
      '上半年接警总量增加8%，同期火警数量最多。',
      'high change 上半年接警总量增加8% @上半年',
      'high rank 同期火警数量最多 @上半年'
    ],
    [
      'a sentence on the same stretch',
      '据通报，3月2日至4月1日查获酒驾320起。期间，发生事故41起。',
      'high level 3月2日至4月1日查获酒驾320起 @3月2日至4月1日 <据通报>',
      'medium level 发生事故41起 @3月2日至4月1日 <据通报>'
    ],
    [
      'the hours in which most of it happens are no period',
      '今年以来，七成事故发生在晚间8时至次日2时。',
      'high share 七成事故发生在晚间8时至次日2时 @今年以来'
    ],
    [
      'the years that a superlative further on ranges over',
      '今年暑运平稳，是近八年投诉最少的一次。',
      'high record 是近八年投诉最少的一次 @今年暑运'
    ],
    [
      'the mean of months is of those months',
      '今年前8月平均失业率为3.4%。',
      'high share 今年前8月平均失业率为3.4% @今年前8月'
    ],
    [
      'a year that is left out',
      '统计显示，票价除2020年之外逐年上涨。',
      'high trend 票价除2020年之外逐年上涨 <统计显示>'
    ],
    [
      'years since an event, before the comma',
      '段宏介绍，建区以来的六年，累计造林3.2万亩。',
      'medium level 建区以来的六年，累计造林3.2万亩 @建区以来的六年 <段宏介绍>'
    ],
    [
      'a year that something falls to is not until now',
      '农药用量由2019年的820吨降至今年的410吨。',
      'high change 农药用量由2019年的820吨降至今年的410吨 @今年'
    ],
    ['起诉 begins with no 起', '2024年起诉盗窃犯212人。', 'high level 2024年起诉盗窃犯212人 @2024年'],
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
    ['比重 is no adjective', '外资占市值比重47%。', 'high share 外资占市值比重47%'],
    [
      'what an office has worked out is no forecast',
      '经文旅厅数据中心测算，全省出游820万人次。',
      'medium level 全省出游820万人次 <经文旅厅数据中心测算>'
    ],
    ['work that improves is no trend', '该县利用竹林进行环境改善提升。'],
    [
      'the briskest since the year began',
      '五一是今年以来需求最为旺盛的一个假期。',
      'high record 五一是今年以来需求最为旺盛的一个假期 @今年以来'
    ],
    ['a fall that is marked', '航线客流降幅明显。', 'high trend 航线客流降幅明显'],
    [
      'little has changed since',
      '日均客流与去年假期相比变化不大。',
      'high comparison 日均客流与去年假期相比变化不大'
    ],
    [
      'a larger fire is no comparison',
      '一季度发生较大火灾11起。',
      'high level 一季度发生较大火灾11起 @一季度'
    ],
    ['what is highest and more', '交通事故占比最高且处置频繁。', 'high rank 交通事故占比最高且处置频繁'],
    ['where something is carried to', '首单送至3公里外的小区。', 'high level 首单送至3公里外的小区'],
    ['who tops the sales', '该片成为今年票房冠军。', 'high rank 该片成为今年票房冠军 @今年'],
    ['a record written 记录', '本月产销继续刷新记录。', 'high record 本月产销继续刷新记录 @本月'],
    [
      'what has been lowered somewhat',
      '饮料等9类食品不合格率有所降低。',
      'high change 饮料等9类食品不合格率有所降低'
    ],
    [
      'a list that is told of one by one leads on',
      '肉制品，蛋制品，乳制品等3类食品，合格率分别为98%、97%和99%。',
      'high share 乳制品等3类食品，合格率分别为98%、97%和99%'
    ],
    ['lower by a fraction', '注册量较2018年低约六分之一。', 'high comparison 注册量较2018年低约六分之一'],
    [
      'who they are is said before the comma',
      '受害人大多是65岁以上的老年人，涉案金额3万余元。',
      'high level 受害人大多是65岁以上的老年人',
      'high level 涉案金额3万余元'
    ],
    [
      'a record that is told with what will break it',
      '新生将首次突破4万人，创12年来新高。',
      'high record 新生将首次突破4万人',
      'high record 创12年来新高'
    ],
    ['the peak of recent years', '小学新生人数达到近年峰值。', 'high record 小学新生人数达到近年峰值'],
    [
      'the first fall since a month',
      '租金指数自去年3月后首次回落。',
      'high record 租金指数自去年3月后首次回落'
    ],
    ['what ends in 数 is counted', '外地生数持续增加。', 'high trend 外地生数持续增加'],
    [
      'a poll goes on to the end of its sentence',
      '有48%的居民表示满意，29%未表态。',
      'high poll 有48%的居民表示满意',
      'high poll 29%未表态'
    ],
    [
      'what was kept safe is done',
      '该局确保1200万名旅客安全返程。',
      'high level 该局确保1200万名旅客安全返程'
    ],
    [
      'a share is no comparison',
      '老人和儿童为受害者占比最高的两类。',
      'high rank 老人和儿童为受害者占比最高的两类'
    ],
    [
      'the whole before a comma leads on though its name is long',
      '造成3人以上死亡的道路交通事故中，疲劳驾驶占四成。',
      'high share 造成3人以上死亡的道路交通事故中，疲劳驾驶占四成'
    ],
    [
      'a topic that has moved tells something itself',
      '至于各区房价全线下跌，跌幅最大的是豪宅。',
      'high trend 至于各区房价全线下跌',
      'high rank 跌幅最大的是豪宅'
    ],
    ['若按 sets no condition', '若按年龄看，老人占比高达31%。', 'high share 若按年龄看，老人占比高达31%'],
    [
      'what has a chance is expected',
      '全年失业率有机会下降到3%以下。',
      'high estimate 全年失业率有机会下降到3%以下 @全年'
    ],
    ['what will fall slowly is no trend', '随着年龄增长，失业率会慢慢下降。'],
    ['too late to dodge is no comparison', '两名工人躲避不及受伤。', 'high level 两名工人躲避不及受伤'],
    ['more serious day by day', '诈骗问题日益严重。', 'high trend 诈骗问题日益严重'],
    ['faster than the other', '农村用户增长更快。', 'high trend 农村用户增长更快'],
    [
      'a trend without its subject is that of the clause before',
      '据统计，门诊平均等候41分钟，并呈下降趋势。',
      'high level 门诊平均等候41分钟 <据统计>',
      'high trend 并呈下降趋势 <据统计>'
    ],
    [
      'more than was planned plans nothing',
      '水库超规划供水，供需矛盾日益凸显。',
      'low trend 供需矛盾日益凸显'
    ],
    ['what so many of them think is a poll', '54%的家长认为作业偏多。', 'high poll 54%的家长认为作业偏多'],
    [
      'a share that a survey found is a poll',
      '调查显示，经常熬夜的占比为37.5%。',
      'medium poll 经常熬夜的占比为37.5% <调查显示>'
    ],
    [
      'the comparison that follows what is compared',
      '今年的压力平均数为16.2，明显低于2021年。',
      'high level 今年的压力平均数为16.2 @今年',
      'high comparison 明显低于2021年 @今年'
    ],
    [
      'the lowest three of a list are ranked',
      '浓度最低的3个城市依次是海口、拉萨和舟山。',
      'high rank 浓度最低的3个城市依次是海口、拉萨和舟山'
    ],
    ['the largest of what was named', '从来源看，最大的是扬尘。', 'high rank 最大的是扬尘'],
    [
      'a target that something falls to is no fall',
      '全部完成排放量同比减少的改善目标。',
      'high share 全部完成排放量同比减少的改善目标'
    ],
    [
      'more and more of those who do something',
      '越来越多的毕业生选择返乡。',
      'medium trend 越来越多的毕业生选择返乡'
    ],
    ['most of them, with an adjective', '大多数商户生意冷清。', 'medium share 大多数商户生意冷清'],
    ['what ends in 案 is counted', '纵火案和劫案较去年同期上升。', 'high trend 纵火案和劫案较去年同期上升'],
    ['方案 is no crime', '两套方案都在优化提升。', 'high level 两套方案都在优化提升'],
    ['a course that is shown needs no measure', '手足口疫情呈上升趋势。', 'high trend 手足口疫情呈上升趋势'],
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
