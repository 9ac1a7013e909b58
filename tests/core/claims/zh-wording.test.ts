import { holds } from './claims-of.ts'

holds({
  'a Chinese source': [
    [
      'a conference that makes results known is the source of the next sentence',
      '市公安局召开新闻发布会，通报夏季行动战果。全市破获刑事案件842起。',
      'high level 全市破获刑事案件842起 <通报夏季行动战果>'
    ],
    [
      'whoever stands behind 据 and nothing else with it',
      '据农情调度，小麦平均亩产512.6公斤。',
      'medium level 小麦平均亩产512.6公斤 <据农情调度>'
    ],
    [
      'what is done by an order has no source',
      '根据省厅统一安排，出动警力300人。',
      'high level 出动警力300人'
    ],
    [
      'what somebody told outsiders is what is told of him',
      '法院查明，江某对外宣称可低价购房，收取诚意金80万元。',
      'high level 收取诚意金80万元 <法院查明>'
    ],
    [
      'an office that points something out in Hong Kong',
      '統計處指，青年失業率高達10.9%。',
      'medium share 青年失業率高達10.9% <統計處指>'
    ]
  ],
  'a Chinese source that follows or leads': [
    [
      'the day before a comma is when it was said',
      '12月1日，市消防支队通报11月全市火灾形势：全市接报火灾214起。',
      'medium level 全市接报火灾214起 @11月 <市消防支队通报11月全市火灾形势>'
    ],
    ['who had warned', '学界早就示警，溢流机率高达8成。', 'medium share 溢流机率高达8成 <学界早就示警>'],
    ['an office and its count', '县消防局统计，已造成14死。', 'high level 已造成14死 <县消防局统计>'],
    [
      'by what means it came out is no source',
      '透过银行行员机警通报，才保住350万元存款。',
      'high level 才保住350万元存款'
    ],
    [
      'an officer who analyses',
      '支队处长刘健分析，入冬后用电量激增。',
      'high trend 入冬后用电量激增 <支队处长刘健分析>'
    ],
    [
      'an analyst who holds what has a number',
      '分析师刘振飞认为，全年票房在480亿元左右。',
      'high level 全年票房在480亿元左右 @全年 <分析师刘振飞认为>'
    ],
    [
      'who complains to the reporter',
      '“上座率只有一成多。”一名影院经理向本报记者诉苦。',
      'medium share 上座率只有一成多 <一名影院经理向本报记者诉苦>'
    ]
  ],
  'a Chinese clause': [
    [
      'items with their figures in brackets',
      '工作压力大（57.3%）、手机依赖（54.9%）和情绪焦虑（38.6%）是主要原因。',
      'high share 工作压力大（57.3%）',
      'high share 手机依赖（54.9%）',
      'high share 情绪焦虑（38.6%）是主要原因'
    ],
    [
      'a comma after a bracket ends a clause',
      '营收12亿元（约合1.7亿美元），净利润3亿元。',
      'high level 营收12亿元（约合1.7亿美元）',
      'high level 净利润3亿元'
    ],
    [
      'shares with what each chose',
      '43.6%赞同、45.1%不赞同。',
      'high share 43.6%赞同',
      'high share 45.1%不赞同'
    ],
    [
      'when something opened is no claim',
      '去年5月食堂开业以来，日均用餐260人次。',
      'high level 日均用餐260人次 @去年5月食堂开业以来'
    ],
    ['a byline in brackets', '（记者 林晓）全市破案842起。', 'high level 全市破案842起'],
    [
      'what it is about leads to the claim',
      '对于普发现金1万元，66%的人赞成。',
      'high poll 对于普发现金1万元，66%的人赞成'
    ],
    [
      'houses without power, houses without water',
      '2300户停电、1200户停水。',
      'high level 2300户停电',
      'high level 1200户停水'
    ],
    ['fought and won', '他带队14战仅4胜。', 'high level 他带队14战仅4胜'],
    [
      'the moment at which leads to what was',
      '计票率达99%时，工党获88席。',
      'high share 计票率达99%时，工党获88席'
    ],
    ['two places of one standing', '得分位居全省第七、全市第一。', 'high rank 得分位居全省第七、全市第一']
  ],
  'a Chinese period': [
    [
      'a stretch that is named for what went on in it',
      '行动期间，设置检查点64处。',
      'high level 设置检查点64处 @行动期间'
    ],
    [
      'a season in the name of a campaign is none',
      '夏季行动抓获嫌疑人1260名。',
      'high level 夏季行动抓获嫌疑人1260名'
    ],
    ['the day of a dateline is none', '本报杭州12月3日电 江南队取得七连胜。', 'high level 江南队取得七连胜'],
    ['a day before its noun', '晶曜5日收盤價為512元。', 'high level 晶曜5日收盤價為512元 @5日'],
    ['half a year', '食肆近半年已结业20间。', 'high level 食肆近半年已结业20间 @近半年'],
    ['a holiday', '端午小长假，全县接待游客18.3万人次。', 'high level 全县接待游客18.3万人次 @端午小长假'],
    ['an evening long is no time', '摊主一晚上卖出600份卷粉。', 'high level 摊主一晚上卖出600份卷粉'],
    [
      'yesterday in one character',
      '被告昨於法院承認11項欺詐罪。',
      'high level 被告昨於法院承認11項欺詐罪 @昨'
    ],
    ['the same time, at the head', '同期，融资增量为33万亿元。', 'high level 融资增量为33万亿元 @同期'],
    ['since somebody took office', '伊万上任以来带队14战。', 'high level 伊万上任以来带队14战 @上任以来'],
    ['two seasons', '过去两个赛季，他出场12分钟。', 'high level 过去两个赛季，他出场12分钟 @过去两个赛季'],
    [
      'years that are added up are compared with',
      '加装电梯28部，是前三年总和的两倍。',
      'high level 加装电梯28部',
      'high comparison 是前三年总和的两倍'
    ],
    ['months as Hong Kong counts them', '首十個月累計升1.8%。', 'high change 首十個月累計升1.8% @首十個月'],
    ['days since', '14日以来，华北气温下降8至14℃。', 'high change 华北气温下降8至14℃ @14日以来'],
    [
      'the time of year that an extreme belongs to',
      '15日早晨，97个站点跌破12月中旬历史极值。',
      'high record 97个站点跌破12月中旬历史极值 @15日早晨'
    ],
    [
      'the moment up to which',
      '截至宣判时，仍有3800万元未能追回。',
      'high level 仍有3800万元未能追回 @截至宣判时'
    ],
    [
      'an hour that something goes on to is none',
      '地铁延长运营至次日1时，加开临客96列。',
      'high level 加开临客96列'
    ],
    [
      'days to come',
      '气象台预计，未来三天仍有50至100毫米降雨。',
      'medium estimate 未来三天仍有50至100毫米降雨 @未来三天 <气象台预计>'
    ]
  ],
  'a Chinese trend without a number': [
    ['steady and rising together', '全省经济运行稳中有进。', 'high trend 全省经济运行稳中有进'],
    ['growth that is called steady', '居民收入稳定增长。', 'high trend 居民收入稳定增长'],
    [
      'income that keeps growing, not a policy that keeps it',
      '居民收入保持增长。',
      'high trend 居民收入保持增长'
    ],
    ['a policy names its verb before the measure', '全力推动居民收入稳定增长。'],
    ['a tendency that something shows', '案件数量呈逐年上升趋势。', 'high trend 案件数量呈逐年上升趋势'],
    ['a tendency that is spoken of', '要扭转案件数量上升趋势。'],
    ['traditional characters are the same words', '記憶體拉貨動能轉弱。', 'low trend 記憶體拉貨動能轉弱'],
    [
      'what grows fewer can be counted',
      '景区周边占道现象明显减少。',
      'medium trend 景区周边占道现象明显减少'
    ],
    ['a leap says how much by itself', '公司存货大增。', 'high trend 公司存货大增'],
    [
      'patients or pupils, with an adverb between',
      '来就诊的学生也越来越多。',
      'medium trend 来就诊的学生也越来越多'
    ],
    ['two months on end', '一线城市房价连续两个月上涨。', 'high trend 一线城市房价连续两个月上涨'],
    [
      'a quarter that continues a streak is no period',
      '房价回落5.2%，为连续第三季下跌。',
      'high change 房价回落5.2%',
      'high trend 为连续第三季下跌'
    ],
    ['more people about', '今年客流多了。', 'high trend 今年客流多了 @今年'],
    ['back below a mark', '水位退至警戒水位以下。', 'high trend 水位退至警戒水位以下'],
    ['a tendency that is plain', '低龄化趋势明显。', 'high trend 低龄化趋势明显'],
    ['what pushes prices up', '关税推高了商品价格。', 'high trend 关税推高了商品价格'],
    ['how grave it is, after the verb', '年輕選民流失尤其嚴重。', 'high trend 年輕選民流失尤其嚴重'],
    ['those who do so are fewer', '公园里乱丢垃圾的少了。', 'medium trend 公园里乱丢垃圾的少了'],
    ['a split that widens is measured by nothing', '美联储内部分歧加剧。', 'low trend 美联储内部分歧加剧'],
    ['why something rose is not that it rose', '受降息消息提振，股指收盘上涨。', 'high trend 股指收盘上涨'],
    ['a question states nothing', '价格为何跳水？'],
    ['signs that are plain', '居民存款搬家迹象明显。', 'high trend 居民存款搬家迹象明显'],
    ['a step that slows', '买家入市步伐明显放慢。', 'medium trend 买家入市步伐明显放慢'],
    ['a harvest', '东平夏粮又丰收。', 'high trend 东平夏粮又丰收'],
    ['level with the months before', '失業率與對上三個月持平。', 'high trend 失業率與對上三個月持平']
  ],
  'a Chinese record, rank or comparison without a number': [
    [
      'how often it has happened since',
      '这是该局今年以来第三次端掉同类团伙。',
      'high rank 这是该局今年以来第三次端掉同类团伙 @今年以来'
    ],
    ['a meeting that has a number', '今年第三次会议在京召开。'],
    ['to become the largest group', '年轻人成为最大受害群体。', 'high rank 年轻人成为最大受害群体'],
    ['a superlative of what nobody measures', '人民是最大的底气。'],
    ['the highest in six quarters', '库存天数為近六季最高。', 'high record 库存天数為近六季最高'],
    [
      'above all other groups',
      '青年失业率远高于其他年龄组别。',
      'high comparison 青年失业率远高于其他年龄组别'
    ],
    [
      'how often, with the place between',
      '这是今年以来该区发生的第四起亡人火灾。',
      'high rank 这是今年以来该区发生的第四起亡人火灾 @今年以来'
    ],
    ['a group that leads', '受害人中40至49岁最多。', 'high rank 受害人中40至49岁最多'],
    ['the largest party that stays so', '工党继续保持第一大党地位。', 'high rank 工党继续保持第一大党地位'],
    ['the worst in twenty years', '保守党遭遇20年来最差战绩。', 'high record 保守党遭遇20年来最差战绩'],
    [
      'more than three months together',
      '销量比前三个月加起来还多。',
      'high comparison 销量比前三个月加起来还多'
    ],
    [
      'above a mark that has a number',
      '去化周期仍高于14个月的合理水平。',
      'high comparison 去化周期仍高于14个月的合理水平'
    ],
    ['a lead of so many', '五党阵营以3席优势胜出。', 'high comparison 五党阵营以3席优势胜出'],
    ['short of last year', '国庆档票房不及去年。', 'high comparison 国庆档票房不及去年 @国庆档'],
    ['a place of a runner', '李子成名列男子第六。', 'high rank 李子成名列男子第六'],
    ['as high as a year before', '平均逗留时间与去年相若。', 'high comparison 平均逗留时间与去年相若'],
    ['slower than the winner', '她仅比冠军慢9秒。', 'high comparison 她仅比冠军慢9秒'],
    ['a proportion compares nothing', '违规充电的比例高达63%。', 'high share 违规充电的比例高达63%'],
    [
      'how much above the average',
      '起诉率高出全市平均水平近10个百分点。',
      'high comparison 起诉率高出全市平均水平近10个百分点'
    ],
    ['a third time on end', '美联储连续第三次降息。', 'high trend 美联储连续第三次降息'],
    ['the largest that came', '这是该港迎来的最大吨位集装箱船。', 'high rank 这是该港迎来的最大吨位集装箱船'],
    ['the second lowest since', '支持率是就职以来次低。', 'high record 支持率是就职以来次低'],
    ['on the high side', '通胀仍偏高。', 'high comparison 通胀仍偏高'],
    ['near a high', '标普指数逼近历史高点。', 'high record 标普指数逼近历史高点'],
    [
      'a record that is forecast with its number',
      '预计总产量780万吨，创近五年新高。',
      'high estimate 预计总产量780万吨',
      'high record 创近五年新高'
    ],
    ['far above', '其工资水平也远超普通企业。', 'high comparison 其工资水平也远超普通企业'],
    [
      'a mark reached for the first time',
      '存款余额首次站上327万亿元关口。',
      'high record 存款余额首次站上327万亿元关口'
    ],
    [
      'the one of them that lost most',
      '中国队是所有球队中丢球最多的一支。',
      'high rank 中国队是所有球队中丢球最多的一支'
    ],
    ['the first of all groups', '办证量居各群体之首。', 'high rank 办证量居各群体之首'],
    [
      'an examination of a new kind is no high',
      '今年8个省份实行新高考。',
      'high level 今年8个省份实行新高考 @今年'
    ],
    ['the most in four years', '成交量為4年最多。', 'high record 成交量為4年最多'],
    ['more girls than boys', '女生略多于男生。', 'high comparison 女生略多于男生'],
    ['the second seat', '球队暂列积分榜次席。', 'high rank 球队暂列积分榜次席'],
    ['how far two are apart', '与榜首的差距只有1个胜场。', 'high comparison 与榜首的差距只有1个胜场']
  ],
  'a Chinese amount without a number': [
    ['nobody is reported hurt', '暂未接到人员伤亡报告。', 'high level 暂未接到人员伤亡报告'],
    [
      'that nothing has happened is said of all',
      '未发生较大以上交通事故。',
      'high share 未发生较大以上交通事故'
    ],
    ['two who died', '一对夫妇不幸遇难。', 'high level 一对夫妇不幸遇难'],
    ['all of the samples', '全部样品均检出咖啡因。', 'high share 全部样品均检出咖啡因'],
    ['a crime that did not happen', '“民转刑”案件零发生。', 'high share “民转刑”案件零发生'],
    ['kept at nil', '零就业家庭保持动态清零。', 'high share 零就业家庭保持动态清零'],
    ['a price of most is no share', '多数食堂客单价在15元上下。', 'high level 多数食堂客单价在15元上下'],
    ['mostly of a kind', '死者多为老人。', 'high share 死者多为老人'],
    ['nearly all', '主城区供水几乎全部为南水。', 'high share 主城区供水几乎全部为南水'],
    ['most who have not', '多数人还没找到工作。', 'medium share 多数人还没找到工作'],
    ['several roads that are cut', '多条乡镇公路中断。', 'medium level 多条乡镇公路中断'],
    ['mostly of one kind', '被害人以外来务工人员居多。', 'high share 被害人以外来务工人员居多']
  ],
  'a Chinese figure that is planned, or is not': [
    ['将 that takes an object', '江南队将分差缩小到4分。', 'high change 江南队将分差缩小到4分'],
    ['将 that takes a part of it', '他将其中约2700万元用于赌博。', 'high level 他将其中约2700万元用于赌博'],
    ['要 before a price', '房租和人工要15万元。', 'high level 房租和人工要15万元'],
    ['a provision is no plan', '公司计提存货跌价准备6.2亿元。', 'high level 公司计提存货跌价准备6.2亿元'],
    [
      'a plan that goes on',
      '我区计划再建学校22所，新增学位3万个。',
      'high estimate 我区计划再建学校22所',
      'high estimate 新增学位3万个'
    ],
    [
      'a goal that is reached in part',
      '收入仅完成全年目标任务的88%。',
      'high share 收入仅完成全年目标任务的88%'
    ],
    ['a goal with its number', '年产值目标15亿元。', 'high estimate 年产值目标15亿元'],
    [
      'a goal mentioned plans nothing that follows',
      '仍高于2%的长期目标；失业率升至4.4%。',
      'high comparison 仍高于2%的长期目标',
      'high change 失业率升至4.4%'
    ],
    [
      '将 with a long object',
      '会议宣布将基金利率目标区间下调25个基点到3.5%。',
      'high change 将基金利率目标区间下调25个基点到3.5% <会议宣布>'
    ],
    ['将 that makes one thing another', '街道将辖区划分为86个网格。', 'high level 街道将辖区划分为86个网格'],
    ['people who are sent are no rise', '国军增派340人。', 'high level 国军增派340人'],
    ['将 that speaks of what is to come', '公司将投资5亿元。', 'high estimate 公司将投资5亿元'],
    ['a young player is no plan', '小将孙佳怡贡献12分。', 'high level 小将孙佳怡贡献12分'],
    [
      'what follows upon a plan',
      '接下来将优化运力，到年底再开通2条新线。',
      'high estimate 到年底再开通2条新线 @年底'
    ],
    [
      'from last year’s share to this one is a change',
      '受害者占比由去年的31%降至19%。',
      'high change 受害者占比由去年的31%降至19%'
    ],
    [
      'points that something eats away are a change',
      '汇兑损失侵蚀毛利率约0.8个百分点。',
      'high change 汇兑损失侵蚀毛利率约0.8个百分点'
    ],
    [
      'how much a cut was is no poll',
      '受访者中近一成遭减薪，平均减幅为8.4%。',
      'high poll 受访者中近一成遭减薪',
      'high change 平均减幅为8.4%'
    ]
  ]
})
