import { holds } from './claims-of.ts'

holds({
  'who a Chinese sentence has it from': [
    [
      'a body that forecasts is the source, and what it forecasts is an estimate',
      '铁路部门预计，今年春运全国铁路将发送旅客5.1亿人次。',
      'medium estimate 今年春运全国铁路将发送旅客5.1亿人次 @今年春运 <铁路部门预计>'
    ],
    ['预计 alone is said by nobody', '预计，全年产量2万吨。', 'high estimate 全年产量2万吨 @全年'],
    [
      'a court that has found something',
      '法院审理查明，被告人先后47次挪用公司资金，共计2316万元。',
      'high level 被告人先后47次挪用公司资金 <法院审理查明>',
      'high level 共计2316万元 <法院审理查明>'
    ],
    [
      'whoever inspected',
      '经市场监管总局抽检，不合格率为24.6%。',
      'medium share 不合格率为24.6% <经市场监管总局抽检>'
    ],
    [
      'the day of publication belongs to the source',
      '教育部5月31日公布，2024年全国高考报名人数1342万人。',
      'medium level 2024年全国高考报名人数1342万人 @2024年 <教育部5月31日公布>'
    ],
    [
      'a second verb of saying without a subject',
      '当地警方说，现场聚集了25万人，并宣布向每户发放2万元抚恤金。',
      'medium level 现场聚集了25万人 <当地警方说>',
      'high level 向每户发放2万元抚恤金 <当地警方说>'
    ],
    [
      'what is said runs on without a comma',
      '老陈告诉记者今年收了30吨玉米。',
      'medium level 今年收了30吨玉米 @今年 <老陈告诉记者>'
    ],
    [
      'to be pleased with something says nothing',
      '家长对延时服务表示满意的占88%。',
      'high share 家长对延时服务表示满意的占88%'
    ],
    [
      'the public that is warned belongs to the source',
      '气象台提醒市民，今天夜间最低气温将降至零下11℃。',
      'medium estimate 今天夜间最低气温将降至零下11℃ @今天夜间 <气象台提醒市民>'
    ],
    [
      'a paper that somebody issues',
      '恒岳机械披露半年度报告，营收3.2亿元。',
      'high level 营收3.2亿元 <恒岳机械披露半年度报告>'
    ],
    [
      'a vote is not attributed to a name that ends like saying',
      '平台简称甲，用户3万名。',
      'high level 用户3万名'
    ],
    [
      'a reporter who goes round',
      '记者走访发现，前腿肉每斤13.8元。',
      'high level 前腿肉每斤13.8元 <记者走访发现>'
    ],
    [
      'whoever a quotation follows on',
      '摊主老周直摇头：“进价一天涨2块。”',
      'high change 进价一天涨2块 <摊主老周直摇头>'
    ],
    [
      'a reckoning that somebody makes',
      '副院长算了一笔账：一名老人每月护理成本约4500元。',
      'high level 一名老人每月护理成本约4500元 <副院长算了一笔账>'
    ],
    [
      'the pictures that somebody gives',
      '有家长提供的照片显示，至少四箱鸡腿已过期。',
      'medium level 至少四箱鸡腿已过期 <有家长提供的照片显示>'
    ],
    [
      'an office and its data, without a verb',
      '贝壳研究院数据，上周成交量环比增加6.8%。',
      'high change 上周成交量环比增加6.8% @上周 <贝壳研究院数据>'
    ],
    [
      'what a court holds is no opinion',
      '法院经审理认为，被告人非法获利3000万元以上。',
      'high level 被告人非法获利3000万元以上 <法院经审理认为>'
    ],
    [
      'a wry smile',
      '护士长苦笑道，一个月只接生11个孩子。',
      'medium level 一个月只接生11个孩子 <护士长苦笑道>'
    ],
    [
      'a survey that also shows',
      '调查还显示，近半数员工遭遇过隐形加班。',
      'medium poll 近半数员工遭遇过隐形加班 <调查还显示>'
    ]
  ],
  'who an English sentence has it from': [
    [
      'a court that was told',
      'Proctor made 214 payments to himself, Leeds Crown Court heard.',
      'medium level Proctor made 214 payments to himself <Leeds Crown Court heard>'
    ],
    [
      'a time of day after the verb',
      'The alliance had taken 43 seats, officials announced early on Monday.',
      'medium level The alliance had taken 43 seats <officials announced early on Monday>'
    ],
    [
      'data after a conjunction speak for what follows alone',
      'The pound slipped 0.4% after data showed retail sales contracted in September.',
      'high change The pound slipped 0.4% after data showed retail sales contracted in September @in September'
    ],
    [
      'a survey keeps the size of its sample',
      'One in five pupils walks to school, a council survey of 2,300 families has found, against almost half in 1995.',
      'medium poll One in five pupils walks to school <a council survey of 2,300 families has found>',
      'medium level a council survey of 2,300 families has found <a council survey of 2,300 families has found>',
      'medium poll against almost half in 1995 <a council survey of 2,300 families has found>'
    ],
    [
      'a weekday without a preposition',
      'Consumer prices rose 0.3% in April, the Labor Department reported Wednesday.',
      'high change Consumer prices rose 0.3% in April @in April <the Labor Department reported Wednesday>'
    ],
    [
      'who expects more is no source',
      'Prices rose 0.3%, slightly less than economists had forecast.',
      'high change Prices rose 0.3%, slightly less than economists had forecast'
    ],
    [
      'researchers who found',
      'Scientists at Leeds found that people who slept less than five hours were 2.4 times as likely to develop dementia.',
      'high comparison people who slept less than five hours were 2.4 times as likely to develop dementia <Scientists at Leeds found that>'
    ],
    [
      'a claim on insurance is no claim by anybody',
      'Insurers expect claims of $40m.',
      'high estimate Insurers expect claims of $40m'
    ],
    [
      'who speaks of himself in a quotation',
      '"I told them we had 40 beds."',
      'high level I told them we had 40 beds'
    ],
    ['what analysts reckon speaks of no majority', 'Most analysts reckon the worst is over.'],
    [
      'scientists who estimate',
      'Wheat yields are down by as much as 20%, farm scientists estimate.',
      'high change Wheat yields are down by as much as 20% <farm scientists estimate>'
    ],
    [
      'a friend who tells',
      'Sales rose by a third over Christmas, owner Jo Pike tells me.',
      'high change Sales rose by a third over Christmas @over Christmas <owner Jo Pike tells me>'
    ],
    [
      'surveys in the plural',
      "Three-quarters of the reef bleached, the institute's aerial surveys reveal.",
      "medium share Three-quarters of the reef bleached <the institute's aerial surveys reveal>"
    ]
  ]
})
