/** A clean article, the words in which one figure is changed, and the rule that finds it; null where none does yet. */
export interface Planted {
  readonly article: string
  readonly from: string
  readonly to: string
  readonly rule: string | null
}

const of = (article: string, from: string, to: string, rule: string | null): Planted => ({
  article,
  from,
  to,
  rule
})

export const planted: readonly Planted[] = [
  of('zh-16', '增长14.9%；', '增长19.4%；', 'arith.change-rate'),
  of('zh-16', '收入的50%；输', '收入的55%；输', 'arith.percent-of-base'),
  of('zh-16', '外收入14.58亿元', '外收入15.48亿元', 'arith.sum-total'),
  of('zh-16', '，净增330人，', '，净增430人，', 'arith.change-absolute'),
  of('zh-17', '罚金合计9万元。', '罚金合计8万元。', 'arith.sum-total'),
  of('zh-17', '，下降22%；其', '，下降28%；其', 'arith.change-rate'),
  of('zh-17', '，南浦区9起。2', '，南浦区11起。2', 'arith.sum-total'),
  of('zh-18', '外游客131万人', '外游客113万人', 'arith.percent-of-base'),
  of('zh-18', '每家10.3万人', '每家13.0万人', 'arith.mean-total'),
  of('zh-18', '人次增长20%。', '人次增长25%。', 'arith.change-rate'),
  of('zh-18', '下降11.4%。', '下降14.1%。', 'arith.change-rate'),
  of('zh-18', '率为96.2%，', '率为92.6%，', 'arith.percent-of-base'),
  of('zh-20', '增长7.8%，年', '增长8.7%，年', 'arith.change-rate'),
  of('zh-20', '女性300.3万', '女性330.3万', 'arith.percent-of-base'),
  of('zh-22', '，增长20%；网', '，增长25%；网', 'arith.change-rate'),
  of('zh-22', '，下降40个基点', '，下降30个基点', 'pct.point-vs-percent'),
  of('zh-25', '增长5.9%。加', '增长9.5%。加', 'arith.change-rate'),
  of('zh-24', '下降12.5个百', '下降15.2个百', 'pct.point-vs-percent'),
  of('en-16', 'from 49,600 a month', 'from 46,900 a month', 'arith.change-absolute'),
  of('en-16', 'drop of 1.7 percentage', 'drop of 2.7 percentage', 'pct.point-vs-percent'),
  of('en-16', 'which is 70%; the', 'which is 80%; the', 'arith.percent-of-base'),
  of('en-17', 'increase of 25%, and', 'increase of 20%, and', 'arith.change-rate'),
  of('en-17', 'matches: 25 wins,', 'matches: 24 wins,', 'arith.sum-total'),
  of('en-18', '86,646, or 21% of the', '86,646, or 31% of the', 'arith.percent-of-base'),
  of('en-18', '66% to 63.5%. Private', '66% to 64.5%. Private', 'pct.point-vs-percent'),
  of('en-19', 'points, or 0.6%, to close', 'points, or 1.6%, to close', 'arith.change-rate'),
  of('en-20', '£212m, two-thirds of', '£212m, three-quarters of', 'arith.percent-of-base'),
  of('en-20', '42-kilometre (26-mile) line', '42-kilometre (36-mile) line', 'unit.conversion'),
  of('en-21', 'June, up 14% from', 'June, up 24% from', 'arith.change-rate'),
  of('en-21', 'of one-eighth, and', 'of one-sixth, and', 'arith.change-rate'),
  of('en-23', 'rise of 41%. In the', 'rise of 31%. In the', 'arith.change-rate'),
  of('en-25', 'year, 14% more', 'year, 24% more', 'arith.change-rate'),
  of('en-27', 'reduction of 4%. The wholesale', 'reduction of 8%. The wholesale', 'arith.change-rate'),
  of('en-28', 'hectares (3.7 acres).', 'hectares (7.3 acres).', 'unit.conversion'),
  of('en-30', 'down from 171 at the', 'down from 141 at the', 'arith.change-absolute'),
  of('zh-01', '他案件321宗。', '他案件312宗。', 'arith.sum-total'),
  of('zh-01', '案里有292宗属', '案里有229宗属', 'arith.percent-of-base'),
  of('zh-01', ',追回51万元,', ',追回57万元,', 'arith.percent-of-base'),
  of('zh-05', '1:1.53。范', '1:1.35。范', 'arith.multiple-claim'),
  of('zh-07', '每场约119人次', '每场约191人次', 'arith.mean-total'),
  of('zh-09', '局补助27万元,', '局补助29万元,', 'arith.sum-total'),
  of('zh-12', '公顷(48万亩)', '公顷(38万亩)', 'unit.conversion'),
  of('zh-22', '，即50.4万元', '，即54.0万元', 'arith.sum-total'),
  of('zh-30', '，缺席17名，出', '，缺席27名，出', 'arith.sum-total'),
  of('zh-23', '餐饮3,600万', '餐饮6,300万', 'arith.sum-total'),
  of('en-03', 'General, 410 at St', 'General, 401 at St', 'arith.sum-total'),
  of('en-05', '420, making 600.', '420, making 660.', 'arith.sum-total'),
  of('en-13', 'standing, 210 in all,', 'standing, 220 in all,', 'arith.sum-total'),
  of('en-25', '54 and 16% were', '54 and 26% were', 'arith.percent-sum-not-100'),
  of('en-29', 'ran and 136 did not;', 'ran and 146 did not;', 'arith.sum-total'),
  of('en-30', 'minus 11. The opposition', 'minus 21. The opposition', 'arith.change-absolute'),
  of('en-14', 'rose to $9.6 million', 'rose to $8.6 million', 'arith.change-rate'),
  of('zh-19', '计45,310件', '计45,130件', null),
  of('zh-19', '整走了39年。他', '整走了49年。他', null),
  of('en-16', 'three-quarters.', 'a quarter.', null),
  of('en-22', '17 May 1932 in a', '17 May 1942 in a', null),
  of('en-24', 'women and five men took', 'women and six men took', null),
  of('zh-14', ',今年76岁。“', ',今年67岁。“', null),
  of('en-04', 'yield was 24 tonnes', 'yield was 28 tonnes', null),
  of('en-22', 'school for 31 years,', 'school for 21 years,', null)
]
