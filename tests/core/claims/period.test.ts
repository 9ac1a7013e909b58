import { holds } from './claims-of.ts'

holds({
  'the time that a claim is about': [
    [
      'the quarter of a report is the period of what it reports',
      '该公司第三季度财报显示，营收同比增长41%。',
      'high change 营收同比增长41% @第三季度 <该公司第三季度财报显示>'
    ],
    [
      'the day that a report came out is not',
      '国家统计局10月15日公布的数据显示，出口下降3%。',
      'high change 出口下降3% <国家统计局10月15日公布的数据显示>'
    ],
    [
      'a time of day in another place',
      '截至当地时间5日21时，计票率达92%。',
      'high share 计票率达92% @截至当地时间5日21时'
    ],
    ['an evening', '广州队昨晚以3比1击败深圳队。', 'high level 广州队昨晚以3比1击败深圳队 @昨晚'],
    [
      'how long something took is no period',
      '事发路段交通中断近5个小时。',
      'high level 事发路段交通中断近5个小时'
    ],
    [
      'the last years before a verb are one',
      '全县近三年累计投入5亿元。',
      'high level 全县近三年累计投入5亿元 @近三年'
    ],
    [
      'an occasion in quotation marks',
      '“双十一”期间，新入驻商家402家。',
      'high level 新入驻商家402家 @“双十一”期间'
    ],
    [
      'the lowest temperature of the day is no extreme of it',
      '今天最低气温降至零下11℃。',
      'high change 今天最低气温降至零下11℃ @今天'
    ],
    ['hours of a peak', '早高峰期间，地铁加开临客42列。', 'high level 地铁加开临客42列 @早高峰期间'],
    [
      'when a poll was taken',
      'Some 61% disapprove, according to a poll taken between Oct. 3 and Oct. 9.',
      'medium poll Some 61% disapprove @between Oct. 3 and Oct. 9 <according to a poll taken between Oct. 3 and Oct. 9>'
    ],
    [
      'and inside a period joins no statements',
      'The airline carried 11.2 million passengers between January and September and cancelled 400 flights.',
      'high level The airline carried 11.2 million passengers between January and September @between January and September',
      'high level cancelled 400 flights @between January and September'
    ],
    [
      'a month ago, where the sentence begins with it',
      'A month ago the gap was six points.',
      'high comparison A month ago the gap was six points @A month ago'
    ],
    [
      'a year earlier is what something is compared with',
      'It carried 11 million passengers, compared with 9.8 million a year earlier.',
      'high comparison It carried 11 million passengers, compared with 9.8 million a year earlier'
    ],
    [
      'a feast',
      "The county has recorded 61 deaths since New Year's Day.",
      "high level The county has recorded 61 deaths since New Year's Day @since New Year's Day"
    ],
    [
      'the year when what is only mentioned was opened',
      'The line, opened by the King in 2022, carries 210 million passengers a year.',
      'high level The line, opened by the King in 2022, carries 210 million passengers a year'
    ],
    [
      'from one year to the other',
      'Sales rose from 12 in 2019 to 20 in 2023.',
      'high change Sales rose from 12 in 2019 to 20 in 2023 @in 2023'
    ],
    [
      '由一年到另一年',
      '用户从2019年的10万户增加到2023年的20万户。',
      'high change 用户从2019年的10万户增加到2023年的20万户 @2023年'
    ],
    [
      'a month after the month before',
      'Prices fell 3% from the previous month in April.',
      'high change Prices fell 3% from the previous month in April @in April'
    ],
    [
      "last year's figure interrupts what is told of this one",
      '前三季度立案1,098宗，上年同期为1,200宗，同比下降8.5%。',
      'high level 前三季度立案1,098宗 @前三季度',
      'high level 上年同期为1,200宗 @上年同期',
      'high change 同比下降8.5% @前三季度'
    ],
    [
      "a part of last year's figure is compared with it",
      '只有去年同期的12%。',
      'high comparison 只有去年同期的12%'
    ],
    [
      'a date with its year',
      'The last bad frost, on May 6, 2020, destroyed half the crop.',
      'high share The last bad frost, on May 6, 2020, destroyed half the crop @on May 6, 2020'
    ],
    [
      "a third quarter in Taiwan's words",
      '第三季，制程出货占销售金额的20%。',
      'high share 制程出货占销售金额的20% @第三季'
    ],
    ['midnight in words', '截至3日零时，地震造成126人死亡。', 'high level 地震造成126人死亡 @截至3日零时'],
    [
      'this fall',
      'Routes were cut from 41 to 28 this fall.',
      'high change Routes were cut from 41 to 28 this fall @this fall'
    ],
    [
      'since something began in a year',
      '自2018年试点以来，惠及困难群众46万人次。',
      'high level 惠及困难群众46万人次 @自2018年试点以来'
    ],
    [
      'a season to come',
      'It will cut 1,500 jobs by the summer.',
      'high estimate It will cut 1,500 jobs by the summer @by the summer'
    ],
    [
      'hours of days',
      '22日20时至24日8时，全省平均降水量为14.6毫米。',
      'high level 全省平均降水量为14.6毫米 @22日20时至24日8时'
    ],
    [
      'the day of a month that was named before',
      '24日早晨，全省平均最低气温降至-1.8℃。',
      'high change 全省平均最低气温降至-1.8℃ @24日早晨'
    ],
    ['half a marathon is no time', '半程马拉松8,000人。', 'high level 半程马拉松8,000人'],
    [
      'since something that has no date',
      '专项整治开展以来，全区排查隐患5800余处。',
      'high level 全区排查隐患5800余处 @专项整治开展以来'
    ],
    [
      'since March, where that is how long it has been highest',
      '上周成交套数创今年3月以来单周新高。',
      'high record 上周成交套数创今年3月以来单周新高 @上周'
    ],
    [
      'the same months of many years are compared with',
      '城陵矶站水位较多年同期偏低3.2米。',
      'high comparison 城陵矶站水位较多年同期偏低3.2米'
    ],
    [
      'since a month of last year',
      '自去年10月7日以来，死亡人数升至4.23万人。',
      'high change 死亡人数升至4.23万人 @自去年10月7日以来'
    ],
    ['the end of a plan', '“十三五”末，这一比例只有27%。', 'high share 这一比例只有27% @“十三五”末'],
    [
      'a fiscal year',
      'Amtrak carried 32.8 million riders in fiscal 2024.',
      'high level Amtrak carried 32.8 million riders in fiscal 2024 @in fiscal 2024'
    ]
  ]
})
