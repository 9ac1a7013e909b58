import { holds } from './claims-of.ts'

holds({
  'a Chinese statement of quantity': [
    ['a majority that happens', '聚集性疫情大多数发生在学校。', 'high share 聚集性疫情大多数发生在学校'],
    ['what somebody thinks is none', '大多数人认为应该延长。'],
    ['what a group consists of', '老人出行以步行为主。', 'medium share 老人出行以步行为主'],
    ['a policy is no composition', '坚持以预防为主。'],
    ['a leader of the table', '球队继续领跑积分榜。', 'high rank 球队继续领跑积分榜'],
    ['a superlative that is the topic', '上座率最高的是蓝鲸队主场。', 'high rank 上座率最高的是蓝鲸队主场'],
    ['the commonest of a kind', '其中入睡困难最为普遍。', 'high rank 其中入睡困难最为普遍'],
    ['from falling to rising', '二手住宅价格由降转涨。', 'high trend 二手住宅价格由降转涨'],
    ['people who grow fewer', '村里的年轻人越来越少。', 'medium trend 村里的年轻人越来越少'],
    [
      'a quarter after quarter improvement has no size',
      '毛利率已连续六个季度改善。',
      'high trend 毛利率已连续六个季度改善'
    ],
    ['not one household', '没有一户返贫。', 'high share 没有一户返贫'],
    ['faster than, where both are named', '农村增长快于城市。', 'high comparison 农村增长快于城市'],
    [
      'a first of its kind at the games',
      '这是中国队在该届奥运会上获得的首枚游泳金牌。',
      'high rank 这是中国队在该届奥运会上获得的首枚游泳金牌'
    ],
    [
      'the name of a measure ranks nothing',
      '全网最大用电负荷达6800万千瓦。',
      'high level 全网最大用电负荷达6800万千瓦'
    ],
    ['the only one', '它是前30位中唯一的中等收入经济体。', 'high rank 它是前30位中唯一的中等收入经济体'],
    ['a score is no share', '中国男足1∶2不敌阿曼队。', 'high level 中国男足1∶2不敌阿曼队'],
    ['a share that goes on rising', '新能源比重继续提高。', 'high trend 新能源比重继续提高'],
    [
      'how much more with the verb between',
      '今年比去年多打了80斤。',
      'high comparison 今年比去年多打了80斤 @今年'
    ],
    ['what is spared', '加满一箱92号汽油少花6.5元。', 'high comparison 加满一箱92号汽油少花6.5元'],
    ['beyond the warning mark', '汨罗江超警戒水位1.8米。', 'high comparison 汨罗江超警戒水位1.8米'],
    ['a share of another year', '水电出力不足往年的六成。', 'high comparison 水电出力不足往年的六成'],
    ['an error of sampling is no change', '抽样误差为±2.5个百分点。', 'high level 抽样误差为±2.5个百分点'],
    ['how far two are apart', '双方差距为3个百分点。', 'high comparison 双方差距为3个百分点'],
    ['patients who grow in number', '急性心梗患者明显增多。', 'high trend 急性心梗患者明显增多'],
    ['ahead of the second', '她领先第二名逾30分。', 'high comparison 她领先第二名逾30分'],
    ['a place among the first ten', '公司市值位居全球前十。', 'high rank 公司市值位居全球前十'],
    ['a first for mankind', '这是人类首次获得月背样品。', 'high rank 这是人类首次获得月背样品'],
    ['better than was forecast', '毛利率优于财测。', 'high comparison 毛利率优于财测'],
    ['the biggest ever of a fair', '参展企业数量创历届之最。', 'high record 参展企业数量创历届之最'],
    ['a first that is one', '系国会首次通过削减预算案。', 'high rank 系国会首次通过削减预算案'],
    ['from the leader, no rank', '与榜首海港的差距缩小到2分。', 'high change 与榜首海港的差距缩小到2分'],
    [
      'a part of the wet season',
      '湖区面积不足丰水期的五分之一。',
      'high comparison 湖区面积不足丰水期的五分之一'
    ],
    ['below the average of all', '投票率低于全台平均。', 'high comparison 投票率低于全台平均'],
    ['what owners will not do', '业主普遍不愿降价。'],
    ['what may become a low', '航班正常率或创年内新低。'],
    [
      'what it used to take is no plan',
      '以前去趟县城要绕三个多小时。',
      'high level 以前去趟县城要绕三个多小时'
    ]
  ],
  'an English statement of quantity': [
    ['most of something', 'Most of the damage was in Spain.', 'medium share Most of the damage was in Spain'],
    ['most people think', 'Most people think it is too late.'],
    [
      'nothing happened to the shares',
      'Its shares were little changed in after-hours trading.',
      'high trend Its shares were little changed in after-hours trading'
    ],
    [
      'support that has collapsed, and a bridge',
      'Support among independents has collapsed. The bridge collapsed.',
      'high trend Support among independents has collapsed'
    ],
    [
      'one does better than the other',
      'Girls continued to outperform boys in every subject except maths.',
      'high comparison Girls continued to outperform boys in every subject except maths'
    ],
    [
      'below the peak of another year',
      'Container throughput is still below its 2021 peak.',
      'high comparison Container throughput is still below its 2021 peak'
    ],
    [
      'against a mark',
      'The average was well above the expected 0.43.',
      'high comparison The average was well above the expected 0.43'
    ],
    [
      'a price below a cost',
      'Farmers are paid 31p a litre, below the 36p that it costs to produce.',
      'high comparison Farmers are paid 31p a litre, below the 36p that it costs to produce'
    ],
    [
      'a record without its word',
      'The lake is at its emptiest since it was filled.',
      'high record The lake is at its emptiest since it was filled'
    ],
    [
      'a first in history by denial',
      'No Swede has ever scored more in a Spanish season.',
      'high record No Swede has ever scored more in a Spanish season'
    ],
    ['more people', 'More people work where they live.', 'medium trend More people work where they live'],
    [
      'from one value to the other',
      'Waiting times have gone from four minutes to more than 20.',
      'high change Waiting times have gone from four minutes to more than 20'
    ],
    [
      'what markets expect',
      'Markets now expect two rate cuts by Christmas.',
      'high estimate Markets now expect two rate cuts by Christmas @by Christmas'
    ],
    ['nobody died', 'Nobody died.', 'high level Nobody died'],
    [
      'the first half is no superlative',
      'Electric cars accounted for 17.8% of registrations in the first half.',
      'high share Electric cars accounted for 17.8% of registrations in the first half @in the first half'
    ],
    [
      'down a cent',
      'Juice apples fetched 14 cents, down a cent.',
      'high change Juice apples fetched 14 cents, down a cent'
    ],
    [
      'against an average',
      'The valley had 68 millimetres of rain, against an average of 51 millimetres.',
      'high comparison The valley had 68 millimetres of rain, against an average of 51 millimetres'
    ],
    [
      'the first of them to do it',
      'Kipruto became the first man to run it in two hours.',
      'high rank Kipruto became the first man to run it in two hours'
    ],
    [
      'the best month in years',
      'Trading desks had their best July in a decade.',
      'high record Trading desks had their best July in a decade'
    ],
    [
      'a group of the largest is no rank',
      'Three of the five largest banks missed estimates.',
      'high level Three of the five largest banks missed estimates'
    ],
    ['members who rise', 'One after another, members rose to praise him.'],
    [
      "a fall for years without its subject's name",
      'In maths they slid for the fourth year running.',
      'medium trend In maths they slid for the fourth year running'
    ],
    [
      'a poll of economists makes no poll of the rest',
      'Inflation slowed to 47.1%, above the 46.6% forecast in a Reuters poll.',
      'high comparison Inflation slowed to 47.1%, above the 46.6% forecast in a Reuters poll'
    ],
    [
      'most of them, with an age',
      'For the first time most of her customers were under 30.',
      'high share For the first time most of her customers were under 30'
    ],
    [
      'a mark that had stood',
      'She cleared 2.10m to break a mark that had stood since 1987.',
      'high record She cleared 2.10m to break a mark that had stood since 1987'
    ],
    [
      'other than compares nothing',
      'Some 34,000 people spoke a language other than English.',
      'high level Some 34,000 people spoke a language other than English'
    ],
    ['what goes on climbing', 'Land prices keep climbing.', 'high trend Land prices keep climbing'],
    [
      'what did not narrow',
      'The gap with the richest areas did not narrow.',
      'medium trend The gap with the richest areas did not narrow'
    ],
    [
      'for the first time since',
      'Ferrari finished outside the points for the first time since 2021.',
      'high record Ferrari finished outside the points for the first time since 2021'
    ],
    [
      'a ten-year high',
      'Insolvencies are at a ten-year high.',
      'high record Insolvencies are at a ten-year high'
    ],
    [
      'nobody since',
      'No British woman has won here since 1977.',
      'high record No British woman has won here since 1977 @since 1977'
    ]
  ]
})
