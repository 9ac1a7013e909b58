/** Sentences of our own in the notation of notation.ts, grouped by what they try. A number without a mark must stay silent. */
export const zhCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'police',
    `
    今年1至9月，全市公安机关共破获电信网络诈骗案件[1.4万余起|count 14000 over c:起]，抓获犯罪嫌疑人[近8000名|count 8000 under c:名]。
    专案组辗转[三省|count 3 c:省][五市|count 5 c:市]，行程[2万余公里|measure 20000 over u:kilometer]，历时[四个多月|duration 4 over u:month]。
    民警当场查获毒品冰毒[3.6千克|measure 3.6 u:kilogram]、海洛因[520克|measure 520 u:gram]，缴获仿制手枪[两支|count 2 c:支]、子弹[四十余发|count 40 over c:发]。
    案发后，[三人|count 3 c:人]被刑事拘留，另有[11人|count 11 c:人]被行政处罚。
    110接警量同比下降[9.7%|percent 9.7 down]，刑事案件立案数下降[近三成|percent 30 under down]。
    截至目前，已为群众挽回经济损失[逾1.5亿元|money 150000000 over u:CNY]。
    “春雷2024”专项行动开展以来，打掉团伙[17个|count 17 c:个]。
    车牌号为粤A·12345的小客车与一辆货车相撞，造成[2死|count 2 c:死][5伤|count 5 c:伤]。
    他于2018年3月5日被判处有期徒刑[三年六个月|duration 3.5 u:year]，并处罚金[人民币五万元|money 50000 u:CNY]。
    该团伙先后作案[上百起|count 100 at-least c:起]，涉案金额高达[800万元|money 8000000 u:CNY]。
    派出所地址为中山路128号，报警电话0754-88880000。
    警方悬赏[10万元|money 100000 u:CNY]通缉在逃人员。
    城区见警率提升[至少两成|percent 20 at-least up]，群众安全感指数为[98.6%|percent 98.6]。
    `
  ],
  [
    'economy',
    `
    前三季度，全市地区生产总值[4867.32亿元|money 486732000000 u:CNY]，按可比价格计算，同比增长[5.4%|percent 5.4 up]。
    其中，第一产业增加值[210.5亿元|money 21050000000 u:CNY]，增长[3.1%|percent 3.1 up]；第二产业增加值[2105亿元|money 210500000000 u:CNY]，增长[6.2%|percent 6.2 up]。
    10月份制造业PMI为[49.8|index 49.8]，比上月下降[0.3个百分点|percentage-point 0.3 down]。
    央行宣布下调存款准备金率[50个基点|percentage-point 0.5 down]。
    沪指收报[3087.51点|index 3087.51]，跌[0.85%|percent 0.85 down]，两市成交额[不足7000亿元|money 700000000000 under u:CNY]。
    人民币对美元中间价报[7.1023|index 7.1023]，下调[45个基点|index 0.0045 down]。
    人均可支配收入达[3.2万元|money 32000 u:CNY per:人均]，较上年增加[2100元|money 2100 up u:CNY]。
    出口额由去年同期的[320亿美元|money 32000000000 u:USD]增至[400亿美元|money 40000000000 to u:USD]。
    公司拟募集资金[不超过30亿元|money 3000000000 at-most u:CNY]，用于[三个|count 3 c:个]项目建设。
    每股派发现金红利[0.35元|money 0.35 u:CNY per:每股]（含税）。
    财政收入[突破千亿元|money 100000000000 over u:CNY]大关，居全省[第二位|rank 2 c:位]。
    消费者价格指数同比上涨[2.1%|percent 2.1 up]，猪肉价格上涨[近一倍|multiple 1 under up]。
    “十四五”期间，累计投资[超万亿元|money 1000000000000 over u:CNY]。
    商品房均价为[每平方米8600元|money 8600 u:CNY per:每平方米]，环比微涨[0.2%|percent 0.2 up]。
    负债率由[68%|percent 68]降至[61.5%|percent 61.5 to]，下降[6.5个百分点|percentage-point 6.5 down]。
    营业收入[翻了一番|multiple 2]
    门店数量从[120家|count 120 c:家]扩大到[近300家|count 300 under to c:家]，[翻了一番多|multiple 2 over]。
    贷款利率为[3.45%|percent 3.45]，最低可至[2.9%|percent 2.9]。
    `
  ],
  [
    'health',
    `
    全省报告流感样病例[3.4万例|count 34000 c:例]，其中住院[126例|count 126 c:例]，死亡[2例|count 2 c:例]。
    疫苗有效率为[91.5%|percent 91.5]，接种第二剂后抗体水平提高[4.2倍|multiple 4.2 up]。
    该院开放床位[1200张|count 1200 c:张]，日均门诊量[约6500人次|count 6500 about c:人次 per:日均]。
    每10万人口中有执业医师[312名|count 312 c:名 per:每10万人口]。
    儿童青少年总体近视率[52.7%|percent 52.7]，较上年下降[0.9个百分点|percentage-point 0.9 down]。
    患者最大年龄[92岁|measure 92 u:year]，最小仅[3个月|duration 3 u:month]。
    建议成人每日食盐摄入量[不超过5克|measure 5 at-most u:gram per:每日]。
    新冠病毒COVID-19疫情防控进入新阶段。
    孕产妇死亡率降至[16.9/10万|count 16.9 to per:/10万]，婴儿死亡率降至[5.0‰|percent 0.5 to]。
    手术历时[11个小时|duration 11 u:hour]，出血量仅[50毫升|measure 50 u:milliliter]。
    `
  ],
  [
    'sport',
    `
    中国队以[3:1|ratio 3]战胜对手，豪取[五连胜|count 5 c:连胜]。
    她以[9秒98|duration 9.98 u:second]的成绩夺冠，打破尘封[18年|duration 18 u:year]的纪录。
    本届运动会共设[28个|count 28 c:个]大项、[340个|count 340 c:个]小项，有来自[46个|count 46 c:个]代表团的[1.1万名|count 11000 c:名]运动员参赛。
    他出场[32次|count 32 c:次]，打进[19球|count 19 c:球]，助攻[11次|count 11 c:次]。
    中国代表团获得[38金|count 38 c:金][32银|count 32 c:银][18铜|count 18 c:铜]，列奖牌榜[第二位|rank 2 c:位]。
    第18届亚运会在雅加达举行。
    上半场第35分钟，7号球员头球破门。
    主队[2比0|ratio 2]领先。
    `
  ],
  [
    'climate',
    `
    昨日最高气温达[39.6℃|measure 39.6 u:celsius]，今晨最低气温[零下12摄氏度|measure -12 u:celsius]。
    台风中心附近最大风力[14级|measure 14 c:级]，风速[42米/秒|measure 42 u:meter-per-second]。
    [24小时|duration 24 u:hour]降雨量[超过250毫米|measure 250 over u:millimeter]，为[50年|duration 50 u:year]一遇。
    全球平均气温较工业化前升高[1.1℃|measure 1.1 up u:celsius]。
    PM2.5平均浓度为[28微克/立方米|measure 28 u:microgram per:/立方米]，同比下降[9.7%|percent 9.7 down]。
    北纬30度、东经120度附近海域发生[6.1级|measure 6.1 c:级]地震，震源深度[10千米|measure 10 u:kilometer]。
    森林覆盖率达到[64.5%|percent 64.5]，新增造林[12.6万亩|measure 126000 u:mu]。
    冰川面积缩小了[五分之一|ratio 0.2 down]。
    `
  ],
  [
    'polls',
    `
    [六成以上|percent 60 at-least]受访者表示支持，[约两成|percent 20 about]表示反对。
    本次调查共回收有效问卷[1024份|count 1024 c:份]，误差[正负3个百分点|percentage-point 3]。
    [超过半数|ratio 0.5 over]的家长担心孩子睡眠不足。
    [近七成|percent 70 under]的人每天使用手机[3至5小时|duration 3..5 u:hour per:每天]。
    支持率领先对手[4.2个百分点|percentage-point 4.2]。
    男女比例为[1.05:1|ratio 1.05]。
    [三分之二|ratio 0.666667]的代表投了赞成票。
    `
  ],
  [
    'education',
    `
    今年全国高考报名人数[1342万人|count 13420000 c:人]，比去年增加[51万人|count 510000 up c:人]。
    该校录取率仅为[4.5%|percent 4.5]，报录比达[22:1|ratio 22]。
    学校占地[1500亩|measure 1500 u:mu]，建筑面积[68万平方米|measure 680000 u:square-meter]，藏书[230余万册|count 2300000 over c:册]。
    双一流高校有[147所|count 147 c:所]。
    三年级二班的[42名|count 42 c:名]同学参加了活动。
    学生人均图书[30册|count 30 c:册 per:人均]，师生比为[1:15.6|ratio 0.0641026]。
    他[19岁|measure 19 u:year]考上大学
    幼儿园学费[每学期8000元|money 8000 u:CNY per:每学期]。
    `
  ],
  [
    'transport',
    `
    地铁3号线全长[38.5公里|measure 38.5 u:kilometer]，设站[27座|count 27 c:座]，总投资[210亿元|money 21000000000 u:CNY]。
    G15高速公路双向拥堵[约5公里|measure 5 about u:kilometer]。
    C919大型客机可载客[158至192人|count 158..192 c:人]，航程[4075至5555公里|measure 4075..5555 u:kilometer]。
    春运[40天|duration 40 u:day]，全国铁路预计发送旅客[4.8亿人次|count 480000000 c:人次]，日均[1200万人次|count 12000000 c:人次 per:日均]。
    12306网站已恢复售票。
    高铁时速[350公里|measure 350 u:kilometer per:时速]，全程用时缩短至[4小时18分|duration 4.3 to u:hour]。
    最高时速可达[每小时600公里|measure 600 u:kilometer per:每小时]。
    公交票价由[1元|money 1 u:CNY]调整为[2元|money 2 to u:CNY]，[65岁以上|measure 65 at-least u:year]老人免费。
    机场年旅客吞吐量首次[突破5000万人次|count 50000000 over c:人次]。
    `
  ],
  [
    'farming',
    `
    全县粮食总产量达[42.3万吨|measure 423000 u:tonne]，亩产[560公斤|measure 560 u:kilogram per:亩产]，亩均增收[300元|money 300 up u:CNY per:亩均]。
    种植大户老李承包了[两百多亩|measure 200 over u:mu]地，年收入[二十来万|count 200000 about]。
    生猪存栏[4.3亿头|count 430000000 c:头]，能繁母猪[4000万头左右|count 40000000 about c:头]。
    每公斤收购价[3.2元|money 3.2 u:CNY per:每公斤]，比去年低[四毛钱|money 0.4 down u:CNY]。
    带动[2300余户|count 2300 over c:户]脱贫户户均增收[3000元以上|money 3000 at-least up u:CNY per:户均]。
    五谷丰登，六畜兴旺。
    `
  ],
  [
    'courts',
    `
    法院判决被告赔偿原告[人民币12.5万元|money 125000 u:CNY]，驳回其他诉讼请求。
    依照《刑法》第二百六十六条之规定
    案号为（2023）粤05民初128号。
    全年受理案件[2.6万件|count 26000 c:件]，审结[2.4万件|count 24000 c:件]，结案率[92.3%|percent 92.3]。
    法官人均结案[312件|count 312 c:件 per:人均]。
    诉讼标的额[近千万元|money 10000000 under u:CNY]。
    合同约定违约金为总价款的[20%|percent 20]。
    `
  ],
  [
    'silence',
    `
    坚持一手抓发展，一手抓安全。
    统一思想，一心一意谋发展，三令五申抓落实。
    第一，要提高认识；第二，要压实责任。
    八项规定实施以来，作风明显好转。
    四川、三亚、九江、六安等地迎来游客。
    90后、00后成为消费主力。
    一方有难，八方支援。
    他千方百计克服困难，万万没想到。
    二十大报告指出，五年规划明确目标。
    请拨打12345政务服务便民热线，或登录www.example.gov.cn查询。
    国道205线K108+300处发生事故。
    “双11”期间快递业务量大增。
    上午9点30分，会议在三楼会议室召开。
    会议定于10月8日下午2时30分举行。
    网友ID为user12345的账号发帖。
    微信号abc2020已停用，QQ群号123456789。
    ISBN 978-7-02-000220-7，定价[38.00元|money 38 u:CNY]。
    第三季度，公司加快转型。
    20世纪80年代，这里还是渔村。
    华为Mate60和iPhone 15同时开售。
    一次次努力，一个个难关。
    一批批志愿者来了。
    5G基站建设提速，已建成[3.2万个|count 32000 c:个]。
    万一发生意外怎么办？
    两国元首举行会谈。
    两会期间，代表委员建言献策。
    十堰至武汉高铁开通。
    新一代信息技术
    近年来、近几年来变化很大。
    近三年来，
    五一假期，
    七旬老人
    他家住3栋2单元501室。
    见报纸第4版。
    `
  ],
  [
    'approximate numbers',
    `
    会场来了[百余人|count 100 over c:人]，还有[数十名|count - vague c:名]记者。
    [几十万人|count - vague c:人]流离失所。
    [上千名|count 1000 at-least c:名]群众参与，[近百家|count 100 under c:家]媒体报道。
    等了[三五天|duration 3..5 u:day]，又过了[两三个小时|duration 2..3 u:hour]。
    年龄在[十五六岁|measure 15..16 u:year]，身高[一米七左右|measure 1.7 about u:meter]。
    现场聚集了[七八十人|count 70..80 c:人]。
    参加活动的有[300人左右|count 300 about c:人]。
    [20多家|count 20 over c:家]企业、[30余个|count 30 over c:个]品牌亮相，[40来个|count 40 about c:个]摊位。
    预计投资[三四百万元|money 3000000..4000000 u:CNY]。
    存款达到[一千万元以上|money 10000000 at-least u:CNY]。
    直径[不到2厘米|measure 2 under u:centimeter]，重量[不足1公斤|measure 1 under u:kilogram]。
    罚款[500元以上|money 500 at-least u:CNY][2000元以下|money 2000 at-most u:CNY]。
    温度保持在[18℃—22℃|measure 18..22 u:celsius]。
    票价[80至380元|money 80..380 u:CNY]不等，学生票[半价|percent 50]。
    [3亿~7亿|count 300000000..700000000]人口
    [四至六成|percent 40..60]的资金
    降幅在[3%到5%之间|percent 3..5 down]。
    涨幅均[超10%|percent 10 over up]，跌幅分别为[2.1%|percent 2.1 down]和[3.4%|percent 3.4 down]，增长幅度达到[7.2%|percent 7.2 up]，降幅收窄至[3%|percent 3 to]。
    比例[约为3比7|ratio 0.428571 about]。
    有[一成半|percent 15]的人
    买[二斤半|measure 2.5 u:jin]苹果
    价格打[七五折|percent 75]
    [两千三百余人|count 2300 over c:人]
    [一万二千三百四十五元|money 12345 u:CNY]
    [3亿4千万元|money 340000000 u:CNY]
    [１２３４人|count 1234 c:人]
    [1,234.5万元|money 12345000 u:CNY]
    [人民币两千元|money 2000 u:CNY]整
    （其中：男性[45人|count 45 c:人]，占[62.5%|percent 62.5]）
    `
  ],
  [
    '年 after a number is a year, a grade or a length of time',
    `
    2019年3月，工程开工，工期[3年|duration 3 u:year]。
    二〇二〇年以来，完成改造[12处|count 12 c:处]。
    08年的那场雪灾
    该校三年级共有[6个|count 6 c:个]班。
    80年代的老房子
    建校[60周年|duration 60 u:year]，走过[六十余载|duration 60 over u:year]。
    公元前221年，秦统一六国。
    康熙42年修建的石桥
    他服役[12年|duration 12 u:year]，立功[3次|count 3 c:次]。
    被判处有期徒刑[一年|duration 1 u:year]，缓刑[两年|duration 2 u:year]。
    一年来，变化很大。
    `
  ],
  [
    '近, 过去 and 前 before a length of time name a period',
    `
    近三年来，投入[1.2亿元|money 120000000 u:CNY]。
    过去五年，粮食产量连创新高。
    前10个月，出口增长[8.1%|percent 8.1 up]。
    未来5年，将新建学校[20所|count 20 c:所]。
    历时[近三年|duration 3 under u:year]，工程终于完工。
    最近两周，气温回升。
    `
  ],
  [
    '日, 号, 时 and 点 make dates and clock times',
    `
    9月1日起施行。
    3号下午2点半开会。
    凌晨1时许，大火被扑灭。
    8时15分至10时，共有[418名|count 418 c:名]旅客出站。
    行政拘留[15日|duration 15 u:day]。
    请在[3日内|duration 3 at-most u:day]回复。
    大盘下跌[12.5点|index 12.5 down]。
    `
  ],
  [
    '第 ranks only what is measured',
    `
    产量居全省[第七位|rank 7 c:位]。
    他荣获[第二名|rank 2 c:名]。
    全球[第三大|rank 3]经济体
    第一要务是发展。
    第四章第二节
    第18届年会
    第三季度实现盈利。
    排名[第五|rank 5]。
    第一书记驻村帮扶。
    连续[三年|duration 3 u:year]位居全省[第一|rank 1]。
    `
  ],
  [
    'one with a classifier mostly counts nothing',
    `
    一名男子被带走。
    开展一次大排查。
    一个好消息传来。
    事故造成[一人|count 1 c:人]死亡、[三人|count 3 c:人]受伤。
    每一位居民
    [约一公里|measure 1 about u:kilometer]外
    体重[一吨|measure 1 u:tonne]
    `
  ],
  [
    'names and codes',
    `
    歼20战机亮相。
    运20飞抵灾区。
    神舟十八号发射成功。
    长征五号运载火箭
    C919客机交付[5架|count 5 c:架]。
    G20峰会开幕。
    “利剑2017”专项行动
    浙ICP备12003456号
    许可证号：31010402000277
    电话：0754-88123456，传真88123457。
    全国统一报警电话110。
    邮编515041
    京A88888号车
    2号线延长[3站|count 3 up c:站]。
    文号为汕府〔2023〕15号。
    航班CA1234晚点[2小时|duration 2 u:hour]。
    `
  ],
  [
    'idioms and set phrases',
    `
    千家万户用上天然气。
    万众一心，百折不挠。
    三三两两的游客
    五湖四海的朋友
    一举两得，九牛一毛。
    十全十美，百里挑一。
    百年大计，教育为本。
    四面八方的支援
    不管三七二十一
    七嘴八舌议论开来
    接二连三的好消息
    独一无二的风景
    乱七八糟
    半信半疑
    [过半数|ratio 0.5 over]代表同意
    `
  ],
  [
    'numerals of mixed form',
    `
    总投资[1.2万余元|money 12000 over u:CNY]。
    受灾[3000余万人|count 30000000 over c:人]。
    [三百七十万人|count 3700000 c:人]
    [两千三百余户|count 2300 over c:户]
    [十余人|count 10 over c:人]受伤，[百余名|count 100 over c:名]警力到场。
    [上万名|count 10000 at-least c:名]学生，[近千万|count 10000000 under]人口。
    [二十多万字|count 200000 over c:字]
    [12万多人次|count 120000 over c:人次]
    [3万5千人|count 35000 c:人]
    [两万五千里|measure 25000 u:li]
    [一百零八|count 108]将
    [廿四个|count 24 c:个]
    气温[零下三度|measure -3 u:celsius]
    [二百五十万|count 2500000]
    [1亿多元|money 100000000 over u:CNY]
    [万余名|count 10000 over c:名]
    [十几个|count 10 over c:个]人
    `
  ],
  [
    'fractions, tenths, folds, halves',
    `
    占[四分之一|ratio 0.25]，[超三分之二|ratio 0.666667 over]。
    增产[两成半|percent 25 up]。
    价格[八八折|percent 88]。
    [千分之三|percent 0.3]
    [百分之六点五|percent 6.5]
    [万分之一|percent 0.01]
    产量[翻番|multiple 2]。
    [翻了两番|multiple 4]
    增长[1.5倍|multiple 1.5 up]。
    股价[腰斩|ratio 0.5]。
    [一半以上|ratio 0.5 at-least]村民参与。
    [近半|ratio 0.5 under]受访者
    时间[过半|ratio 0.5 over]，任务[过半|ratio 0.5 over]。
    提高[2.7个百分点|percentage-point 2.7 up]
    降息[25个基点|percentage-point 0.25 down]
    打[对折|percent 50]
    `
  ],
  [
    'ranges say the unit once',
    `
    罚款[200元至500元|money 200..500 u:CNY]。
    [1.3亿至1.7亿元|money 130000000..170000000 u:CNY]
    [六至八成|percent 60..80]
    [10—15人|count 10..15 c:人]
    [3~5天|duration 3..5 u:day]
    [20%-30%|percent 20..30]
    年龄在[18至35岁之间|measure 18..35 u:year]。
    [七八个|count 7..8 c:个]
    [三五天|duration 3..5 u:day]
    由[58%|percent 58]提高到[63%|percent 63 to]。
    从[120人|count 120 c:人]增加到[300人|count 300 to c:人]。
    [45到55小时|duration 45..55 u:hour]
    2018—2020年，投入[3亿元|money 300000000 u:CNY]。
    [1.5至2米|measure 1.5..2 u:meter]
    `
  ],
  [
    'modifiers before and after',
    `
    [约7.2万人次|count 72000 about c:人次]
    [近7000名|count 7000 under c:名]
    [不到35分钟|duration 35 under u:minute]
    [逾8700户|count 8700 over c:户]
    [超过5小时|duration 5 over u:hour]
    [至少1000名|count 1000 at-least c:名]
    [不足4500元|money 4500 under u:CNY]
    [四十岁以上|measure 40 at-least u:year]
    [10天以内|duration 10 at-most u:day]
    [300人左右|count 300 about c:人]
    [最多5次|count 5 at-most c:次]
    [不低于8%|percent 8 at-least]
    [不少于30人|count 30 at-least c:人]
    附近[3家|count 3 c:家]医院
    条约[5年|duration 5 u:year]后生效
    [六十开外|measure 60 over u:year]
    年[近七旬|measure 70 under u:year]，年[逾八旬|measure 80 over u:year]，10月上旬、七旬老人。
    他年[过七十|measure 70 over u:year]，她[三十出头|measure 30 over u:year]。
    [高于40℃|measure 40 over u:celsius]
    侦破[50余宗|count 50 over c:宗]
    `
  ],
  [
    'change and to',
    `
    营收增长[12%|percent 12 up]，利润下降[3.4%|percent 3.4 down]。
    降至[4.6%|percent 4.6 to]。
    增至[400万人|count 4000000 to c:人]。
    同比多[51万人|count 510000 up c:人]。
    比上年减少[120人|count 120 down c:人]。
    跌幅[2.1%|percent 2.1 down]。
    [5.6%|percent 5.6 up]的增速
    上调[0.25个百分点|percentage-point 0.25 up]
    缩短了[近20分钟|duration 20 under down u:minute]
    `
  ],
  [
    'money',
    `
    [50元6角|money 50.6 u:CNY]
    [三块五|money 3.5 u:CNY]
    [1.5亿美元|money 150000000 u:USD]
    [人民币3000元|money 3000 u:CNY]
    [8亿元人民币|money 800000000 u:CNY]
    [￥300|money 300 u:CNY]
    [US$2000|money 2000 u:USD]
    [每股3.40港元|money 3.4 u:HKD per:每股]
    [3000欧元|money 3000 u:EUR]、[20万日元|money 200000 u:JPY]
    [五毛钱|money 0.5 u:CNY]
    [40块钱|money 40 u:CNY]
    一块手表
    [三块|count 3 c:块]地
    `
  ],
  [
    'measures and rates',
    `
    [42米/秒|measure 42 u:meter-per-second]
    [28微克/立方米|measure 28 u:microgram per:/立方米]
    [318.5人/平方公里|count 318.5 c:人 per:/平方公里]
    [3.6千瓦时|measure 3.6 u:kilowatt-hour]
    [110千伏|measure 110 u:kilovolt]
    5G网络
    [12兆瓦|measure 12 u:megawatt]
    [100兆字节|measure 100 u:megabyte]
    [6.1级|measure 6.1 c:级]地震
    [38.5℃|measure 38.5 u:celsius]
    [一吨半|measure 1.5 u:tonne]
    [两斤|measure 2 u:jin]
    [9秒98|duration 9.98 u:second]
    [1小时20分钟|duration 1.33333 u:hour]
    [三个半小时|duration 3.5 u:hour]
    [两个多月|duration 2 over u:month]
    `
  ],
  [
    'ages',
    `
    [86岁|measure 86 u:year]的老人
    [45周岁|measure 45 u:year]
    [3岁半|measure 3.5 u:year]的孩子
    [十八九岁|measure 18..19 u:year]
    [年满18周岁|measure 18 at-least u:year]
    七旬老人
    `
  ],
  [
    'half-width and spaced',
    `
    共 [300 人|count 300 c:人]参加，增长 [5.6%|percent 5.6 up]。
    房价下降 [12 个百分点|percentage-point 12 down]，每亩 [300 元|money 300 u:CNY per:每亩]，降至 [8.2%|percent 8.2 to]。
    2019 年 3 月 5 日，
    其中学生 [126 人|count 126 c:人]，占 [32.5%|percent 32.5]。
    (其中:男性[45人|count 45 c:人],女性[52人|count 52 c:人])
    至[1,240人|count 1240 c:人],其中[12人|count 12 c:人]
    `
  ],
  [
    'whole paragraphs: police and courts',
    `
    昨日凌晨3时许，城东派出所接到群众报警称，建设路18号一出租屋内有人打架。民警[5分钟内|duration 5 at-most u:minute]赶到现场，将[4名|count 4 c:名]嫌疑人控制。
    据统计，全年共立刑事案件[4,312宗|count 4312 c:宗]，破[2,987宗|count 2987 c:宗]，破案率[69.3%|percent 69.3]，同比上升[3.2个百分点|percentage-point 3.2 up]。
    [两起|count 2 c:起]案件中，被告人王某（男，[43岁|measure 43 u:year]）分别获利[3.5万元|money 35000 u:CNY]和[1.2万元|money 12000 u:CNY]。
    法院一审判决其有期徒刑[十年|duration 10 u:year]，剥夺政治权利[两年|duration 2 u:year]，并处罚金[20万元|money 200000 u:CNY]。
    全市[12个|count 12 c:个]分局、[86个|count 86 c:个]派出所出动警力[3600余人次|count 3600 over c:人次]，检查场所[1.1万处|count 11000 c:处]。
    `
  ],
  [
    'whole paragraphs: economy',
    `
    1—10月，全国固定资产投资（不含农户）[41.94万亿元|money 41940000000000 u:CNY]，同比增长[2.9%|percent 2.9 up]；其中民间投资[21.6万亿元|money 21600000000000 u:CNY]，下降[0.5%|percent 0.5 down]。
    全年实现营业收入[1234.56亿元|money 123456000000 u:CNY]，同比增长[12.3%|percent 12.3 up]；净利润[98.7亿元|money 9870000000 u:CNY]，同比下降[4.5%|percent 4.5 down]，降幅收窄[1.2个百分点|percentage-point 1.2 down]。
    企业所得税税率由[25%|percent 25]下调至[15%|percent 15 to]，预计减税[超过2000万元|money 20000000 over down u:CNY]。
    截至三季度末，贷款余额[12.8万亿元|money 12800000000000 u:CNY]，比年初增加[1.1万亿元|money 1100000000000 up u:CNY]，同比多增[2300亿元|money 230000000000 up u:CNY]。
    每吨价格从年初的[3200元|money 3200 u:CNY per:每吨]涨到[4100元|money 4100 to u:CNY per:每吨]，涨了[近三成|percent 30 under up]。
    该股收于[12.35元|money 12.35 u:CNY]，涨停，全天成交[4.6亿元|money 460000000 u:CNY]，换手率[3.21%|percent 3.21]。
    外汇储备规模为[31013亿美元|money 3101300000000 u:USD]，较9月末下降[138亿美元|money 13800000000 down u:USD]，降幅为[0.44%|percent 0.44 down]。
    居民消费价格指数（CPI）环比上涨[0.1%|percent 0.1 up]，同比下降[0.2%|percent 0.2 down]。
    社会消费品零售总额[43333亿元|money 4333300000000 u:CNY]，同比增长[7.6%|percent 7.6 up]，[两年|duration 2 u:year]平均增长[3.5%|percent 3.5 up]。
    `
  ],
  [
    'whole paragraphs: health, climate, farming',
    `
    某省新增本土确诊病例[23例|count 23 c:例]（其中[2例|count 2 c:例]由无症状感染者转确诊）。
    每天吃盐[5克以下|measure 5 at-most u:gram per:每天]、运动[30分钟以上|duration 30 at-least u:minute]，可使风险降低[约四分之一|ratio 0.25 about down]。
    今夏平均气温[24.6℃|measure 24.6 u:celsius]，较常年偏高[1.2℃|measure 1.2 up u:celsius]，为1961年以来最高。
    降水量[320毫米|measure 320 u:millimeter]，比常年同期偏少[两成|percent 20 down]。
    大豆种植面积达[1.57亿亩|measure 157000000 u:mu]，单产提高[2.5公斤|measure 2.5 up u:kilogram]，总产首次[突破2000万吨|measure 20000000 over u:tonne]。
    水库蓄水[3.2亿立方米|measure 320000000 u:cubic-meter]，占库容的[六成|percent 60]。
    台风“梅花”中心附近最大风力有[12级|measure 12 c:级]（[35米/秒|measure 35 u:meter-per-second]），将以[每小时15公里|measure 15 u:kilometer per:每小时]的速度北上。
    `
  ],
  [
    'whole paragraphs: education, transport, sport, polls',
    `
    全区新建幼儿园[6所|count 6 c:所]，新增学位[2160个|count 2160 c:个]，公办园占比达到[52.8%|percent 52.8]。
    高铁全长[174公里|measure 174 u:kilometer]，设计时速[350公里|measure 350 u:kilometer per:时速]，全线设[8个|count 8 c:个]车站，最快[46分钟|duration 46 u:minute]可达。
    地铁5号线早高峰行车间隔压缩至[2分30秒|duration 2.5 to u:minute]，日均客流[112万人次|count 1120000 c:人次 per:日均]。
    前30分钟，主队射门[9次|count 9 c:次]，客队仅[2次|count 2 c:次]。
    她在女子[100米|measure 100 u:meter]栏决赛中以[12秒74|duration 12.74 u:second]夺冠，比第二名快[0.12秒|duration 0.12 u:second]。
    在[1500名|count 1500 c:名]受访者中，[58.6%|percent 58.6]的人每周运动[3次以上|count 3 at-least c:次 per:每周]，[不到一成|percent 10 under]的人从不运动。
    满意度为[92.5分|count 92.5 c:分]，比上年提高[1.3分|count 1.3 up c:分]。
    该剧豆瓣评分[8.9分|count 8.9 c:分]，[12万人|count 120000 c:人]参与评价。
    `
  ],
  [
    'numbers that count nothing in everyday copy',
    `
    大家要一心一意搞建设，聚精会神谋发展。
    这是我们的第一要求，也是第二次机会。
    双减、双碳、双一流、双循环等政策持续发力。
    三方签署协议，四方联动，五级书记抓扶贫。
    据新华社北京10月8日电（记者 张三 李四）
    《中华人民共和国民法典》第一千二百五十九条
    该产品执行GB/T 15835-2011标准。
    “十三五”规划收官，“两个一百年”奋斗目标
    三轮车、二手车、四轮驱动车
    三甲医院、三级甲等医院
    七一前夕，八一建军节，九九重阳
    一期工程完工，二期工程开建。
    三中全会、二十届三中全会精神
    百姓、百货、千禧、万科、亿达
    二维码、三维动画、四大名著
    一中、二中、三中等学校
    京沪高铁二线、二环路、三环内
    周一至周五上班，周六、周日休息。
    初一、高三学生返校
    三农问题，一号文件
    一会儿、一点点、一些、一样
    一次性筷子，一体化发展，一站式服务，一网通办
    万人空巷，千方百计，百花齐放，十全十美
    责任编辑：李四 电话：020-12345678
    2023-10-08 09:30:15 来源：本报
    http://www.example.com/2023/10/08/123456.html
    （责编：王一、赵二）
    粤港澳大湾区“9+2”城市群
    东经116度23分
    第3版：要闻
    `
  ],
  [
    'where a verb of change leads, whatever the verb',
    `
    工业增加值增速由上月的[4.5%|percent 4.5]加快至[5.4%|percent 5.4 to]。
    平均审理天数由[68天|duration 68 u:day]缩短为[41天|duration 41 to u:day]。
    利率区间下调[25个基点|percentage-point 0.25 down]至[4.25%至4.5%之间|percent 4.25..4.5 to]。
    油价下跌[1.28美元|money 1.28 down u:USD]至[73.46美元|money 73.46 to u:USD]。
    产销同比分别增长[34.4%|percent 34.4 up]和[35.5%|percent 35.5 up]。
    今年以来各季分别增长[5.3%|percent 5.3 up]、[4.7%|percent 4.7 up]和[4.6%|percent 4.6 up]。
    沪指[跌破3000点|index 3000 under down]，金价[冲破2700美元|money 2700 over u:USD]。
    增速比上月末高[0.7个百分点|percentage-point 0.7 up]，降水较常年偏少[两成|percent 20 down]。
    比年初便宜了[100多万元|money 1000000 over down u:CNY]。
    机场保障航班起降[1286架次|count 1286 c:架次]。
    每月增加[200元至500元|money 200..500 up u:CNY per:每月]。
    `
  ],
  [
    'tenths with hundredths, more and less of a share',
    `
    储蓄率降到[三成五|percent 35 to]，不捕率[三成八|percent 38]，降价[五成三|percent 53 down]。
    [七成五|percent 75]的家长，[三成多|percent 30 over]的学生，[两成有余|percent 20 over]的房间。
    死亡率降低[三分之一强|ratio 0.333333 over down]，占[七成弱|percent 70 under]。
    [每五人中就有一人|ratio 0.2]患病，[每10名学生里有3名|ratio 0.3]近视。
    `
  ],
  [
    'vague and rough numbers in set wordings',
    `
    受害人[数以千计|count - vague]，资金流水[数以亿计|count - vague]。
    收了[六千来斤|measure 6000 about u:jin]，走了[十来公里|measure 10 about u:kilometer]。
    `
  ],
  [
    'a ratio is no clock time',
    `
    师生比[约为1:14|ratio 0.0714286 about]，比例为[1:30|ratio 0.0333333]。
    比赛于19:30开始。
    `
  ],
  [
    'units that begin or end like something else',
    `
    气压[950百帕|measure 950 u:hectopascal]，血压[160毫米汞柱|measure 160 u:millimeter-ofhg]，血糖[7.8毫摩尔/升|measure 7.8 u:millimole-per-liter]。
    血液酒精含量[187毫克/100毫升|measure 187 u:milligram per:/100毫升]。
    能量密度[350瓦时/公斤|measure 350 u:watt-hour per:/公斤]。
    发电量[1000亿度|measure 100000000000 u:kilowatt-hour]，气温[零下二十度|measure -20 u:celsius]。
    越过[1米98|measure 1.98 u:meter]，跳远[8米4|measure 8.4 u:meter]。
    鸡蛋[4块5一斤|money 4.5 u:CNY per:一斤]，白菜[八毛|money 0.8 u:CNY]。
    [96人|count 96 c:人]选择公交，[三千|count 3000]员工，双向[六车道|count 6 c:车道]。
    价格在[1200~900元之间|money 900..1200 u:CNY]。
    面积[12\u2009345平方米|measure 12345 u:square-meter]，人口[1\u202f234\u202f500人|count 1234500 c:人]。
    低保标准为[每人每月680元|money 680 u:CNY per:每人每月]，每月只花[几百元|money - vague u:CNY per:每月]。
    扣押手机[420部|count 420 c:部]，票房[破5亿|count 500000000 over]。
    `
  ],
  [
    'names, places and codes that look like quantities',
    `
    坚持“两个毫不动摇”，用好“三张清单”。
    “996”工作制与“007”
    传真转8006，京ICP备05020700号-3
    4K电视、8K超高清
    四星酒店、五道口、六里桥、十里河、三里屯、九层塔
    图1、表2-3、附件4见文末。
    58同城、360公司、京东618、三只松鼠
    三国时期的三国
    男子73公斤级决赛
    `
  ],
  [
    'titles, sessions, models and numbers to call',
    `
    《一句顶一万句》与《万历十五年》
    十四届二次会议、十九届四中全会、十三届全国人大三次会议
    歼-15、轰-6K、东风-41亮相，气温[-5℃|measure -5 u:celsius]。
    中国移动10086、12315投诉、96110
    联系人：王女士 13800138000
    QQ：12345678
    世界杯1/8决赛、四分之一决赛
    科创50、沪深300、标普500、小米14、骁龙8
    2025财年、2024赛季，[3个财年|duration 3 u:year]
    邮发代号1-1
    他是第一位到场的，车队从零起步。
    四联疫苗、五棵松、东四十条、三元里
    `
  ],
  [
    'scores, denominators behind and movements in other words',
    `
    湖人队以[112-105|ratio 1.06667]力克勇士，客队[98-102|ratio 0.960784]不敌。
    楼面价[3.6万元/㎡|money 36000 u:CNY per:/㎡]，浓度[186微克每立方米|measure 186 u:microgram per:每立方米]。
    [超过半数|ratio 0.5 over]每周至少运动[三次|count 3 at-least c:次 per:每周]。
    体育馆最多可容纳[300人|count 300 at-most c:人]，至少造成[5人|count 5 at-least c:人]死亡，[至少3人|count 3 at-least c:人]死亡[5人|count 5 c:人]受伤。
    百公里电耗[12.9千瓦时|measure 12.9 u:kilowatt-hour per:百公里]。
    成本从[1亿美元|money 100000000 u:USD]降到了[不足1000美元|money 1000 under to u:USD]。
    人数由最初的[12人|count 12 c:人]发展到[3800余人|count 3800 over to c:人]。
    冰川退缩[约15%|percent 15 about down]，城墙高[三丈|measure 3 u:zhang]，[两车|count 2 c:车]相撞。
    `
  ],
  [
    'copy of Hong Kong and Taiwan',
    `
    恒指早段低開[212點|index 212 down]，其後跌幅一度擴大至[逾400點|index 400 over to]，低見[19,318點|index 19318]。
    港股成交額縮減至[1,186億港元|money 118600000000 to u:HKD]，北水淨流入[24.3億元|money 2430000000 u:HKD]。
    台股今（22）日開高走低，終場下跌[122.4點|index 122.4 down]，收在[23,364點|index 23364]。
    主計總處上修今年經濟成長率至[3.9%|percent 3.9 to]，人均GDP達[3萬3,234美元|money 33234 u:USD per:人均]。
    台積電第三季營收[7,596.9億元新台幣|money 759690000000 u:TWD]，季增[12.8%|percent 12.8 up]、年增[39%|percent 39 up]。
    中央氣象署表示，颱風中心最大風速[每秒43公尺|measure 43 u:meter per:每秒]，暴風半徑[280公里|measure 280 u:kilometer]。
    全台[約兩萬三千戶|count 23000 about c:户]停電
    政府統計處指，外傭人數[約35.6萬名|count 356000 about c:名]，當中[55%|percent 55]來自菲律賓。
    `
  ],
  [
    'more, less, beyond and over',
    `
    多晶硅报价较月初跌去[一成有多|percent 10 over down]。
    新能源汽车渗透率首[破五成|percent 50 over]，10月达[53.8%|percent 53.8]。
    全国秋粮收获进度[过九成|percent 90 over]，冬小麦播种已完成[八成七|percent 87]。
    [四分之三强|ratio 0.75 over]的受访者支持延迟退休。
    成人空腹血糖[≥7.0mmol/L|measure 7 at-least u:millimole-per-liter]应及时就诊。
    `
  ],
  [
    'a verb that tells how long or which way',
    `
    楼市成交量连跌[4周|duration 4 u:week]，加满油少花[6.5元|money 6.5 down u:CNY]。
    老人收缩压一度飙到[190毫米汞柱|measure 190 to u:millimeter-ofhg]。
    过去24小时，珠三角出现[100～180毫米|measure 100..180 u:millimeter]降雨。
    中国队暂列奖牌榜[第二|rank 2]，比东道主少[3枚|count 3 down c:枚]金牌。
    该队近[10场|count 10 c:场]比赛[7胜|count 7 c:胜][2平|count 2 c:平][1负|count 1 c:负]，积[23分|count 23 c:分]。
    她以[252.6环|count 252.6 c:环]摘金，领先亚军[1.4环|count 1.4 c:环]。
    均比去年下降两位数。
    `
  ],
  [
    'what ends a unit',
    `
    居民养老金每人每月再涨[20元|money 20 up u:CNY per:每人每月]，惠及[1200多万|count 12000000 over]城乡老人。
    现货黄金[跌破2600美元/盎司|money 2600 under down u:USD per:/盎司]关口
    苹果[两块五一斤|money 2.5 u:CNY per:一斤]没人要，去年卖[四块多|money 4 over u:CNY]。
    检方量刑建议为[三年至三年六个月|duration 3..3.5 u:year]，辩护人请求[两年六个月至三年|duration 2.5..3 u:year]。
    致[一人|count 1 c:人]重伤、[二人|count 2 c:人]轻伤
    `
  ],
  [
    'products, codes and places that bear a number',
    `
    iPhone 16 Pro首销日激活量[约32万台|count 320000 about c:台]，起售价[7999元|money 7999 u:CNY]。
    WiFi 6、USB 3.0、蓝牙5.3
    甲骨文19c、Java 17、HTML5
    统一社会信用代码91110000802100433B
    咨询电话：400-810-6688转2
    六必居、三顿半、七匹狼、九阳、五粮液
    十月一日、八月十五、腊月二十三
    东四十二条胡同、101中学、五百强企业
    三文鱼、八角、九节虾、千层饼
    五代机、四代住宅、三代核电
    `
  ],
  [
    'the unit said once, at the end of a list or of two neighbours',
    `
    投资分别为[1.2|money 120000000 u:CNY]、[1.5|money 150000000 u:CNY]和[1.8亿元|money 180000000 u:CNY]。
    分别增长[12|percentage-point 12 up]、[15|percentage-point 15 up]和[18个百分点|percentage-point 18 up]。
    两地分别增加[12|count 12 up c:例]和[15例|count 15 up c:例]。
    阵风可达[7、8级|measure 7..8 c:级]，来了[七、八十人|count 70..80 c:人]。
    `
  ],
  [
    'below zero on both sides of a range',
    `
    夜间最低气温[零下2℃到零下1℃|measure -2..-1 u:celsius]。
    气温[-5～-2℃|measure -5..-2 u:celsius]，[零下2到零下1摄氏度|measure -2..-1 u:celsius]，[-5℃至-2℃|measure -5..-2 u:celsius]
    `
  ],
  [
    'numbers of items count nothing',
    `
    一、总体要求
    （一）加强领导
    （3）落实责任
    1、加强监管
    2. 压实责任
    3、实施[三个|count 3 c:个]项目
    一、二、三产业融合发展
    `
  ],
  [
    'rates, releases and ways down to a low',
    `
    美联储再降息[25个基点|percentage-point 0.25 down]，以资本公积每10股转增[4股|count 4 c:股 per:每10股]。
    盲盒被炒到[2000多元|money 2000 over to u:CNY]，机票低至[2折|percent 20]。
    时延低至[10毫秒|duration 10 u:millisecond]，刷新率[120Hz|measure 120 u:hertz]。
    双色球开出头奖[7注|count 7 c:注]。
    母亲熬了[两天两夜|duration 2 u:day]，绣出一对枕套。
    体检发现[每4名职工就有1人|ratio 0.25]血脂异常。
    [七成五|percent 75]航班取消
    `
  ],
  [
    'names that begin with a count, places, classes and bearings',
    `
    一国两制、两个维护、三个务必
    三一重工、七天酒店、四通桥、三台县、三本院校
    元旦、五一、十一
    六年级、三年二班、三房两厅、新三板、十三香
    东经121°28′、北纬31°14′
    911事件
    三分球命中率
    `
  ],
  [
    'who is meant by 超, 把 and 第二名',
    `
    其中[超七成|percent 70 over]在诉前解决，中超联赛开幕。
    好田能产[千把斤|measure 1000 about u:jin]稻谷，村里有[百把人|count 100 about c:人]，花了[万把块钱|money 10000 about u:CNY]。
    她以[24分|count 24 c:分]位列小组[第一|rank 1]。
    中国跳水队包揽[8枚|count 8 c:枚]金牌，领先第二名[5金|count 5 c:金]。
    全队三分球23中6，失误[17次|count 17 c:次]。
    公交日均客流回升[8.4%|percent 8.4 up]。
    政院拍板軍公教加薪[3%|percent 3 up]。
    血压：[128|measure 128 u:millimeter-ofhg]/[82mmHg|measure 82 u:millimeter-ofhg]
    “四个革命、一个合作”
    `
  ],
  [
    'more models, rooms, schools and names with a unit in them',
    `
    歼-20A、运油-20、红旗-9B
    Mate 70 Pro+、vivo X100、小米SU7
    Python 3.12、Node.js 20
    iOS 18.1、HarmonyOS NEXT 5.0
    15栋2单元1101
    五人制足球、十一人制、七人制橄榄球
    九年义务教育、十二年一贯制
    三元食品、四通集团、七天酒店、六合区、七度空间
    八里桥、十三行、四轮定位、八度音
    `
  ],
  [
    'what each and every one of a list is of',
    `
    人均可支配收入分别达到[5.1万元|money 51000 u:CNY per:人均]、[2.6万元|money 26000 u:CNY per:人均]，增长[5.2%|percent 5.2 up]和[7.1%|percent 7.1 up]。
    海水温度每升高[1℃|measure 1 up u:celsius]，风险增加[三倍|multiple 3 up]。
    学生[380元/人·年|money 380 u:CNY per:/人·年]
    五年来，生产总值连跨[三个|count 3 c:个]千亿元台阶；气温为[十年|duration 10 u:year]来最低。
    宽[一丈五尺|measure 1.5 u:zhang]，重[三斤二两|measure 3.2 u:jin]，茶馆有[百十来张|count 110 about c:张]桌子。
    `
  ],
  [
    'a trillion in Taiwan, mega in Beijing',
    `
    總預算[2兆9,000億元|money 2900000000000 u:TWD]，市值[突破20兆元|money 20000000000000 over u:TWD]，債務[1.2至1.5兆元|money 1200000000000..1500000000000 u:TWD]。
    资产为[四十九兆九千五百九十二亿元|money 49959200000000 u:CNY]，装机[3兆瓦|measure 3 u:megawatt]，内存[100兆字节|measure 100 u:megabyte]。
    `
  ],
  [
    'slogans, classes, roads and grades',
    `
    两个毫不动摇、三个区分开来、五个坚持
    2024级新生、忠孝东路四段
    苹果A18芯片、英伟达H200、鲲鹏920
    TOP10、Top 3、A+轮
    U盘、3D打印、4S店、5A级景区、AAA级
    2B、2C、O2O、P2P、B2B
    IPv6、HTTP/2、MP4
    一附院、二院、三院
    一波三折、五倍子、一丈红、九头鸟、二十四桥、零百加速
    `
  ],
  [
    'two and liang',
    `
    等了[一两天|duration 1..2 u:day]，来了[三两个|count 2..3 c:个]人，[一两百人|count 100..200 c:人]的村子，说了[一两句|count 1..2 c:句]话。
    喝了[二两|measure 2 u:liang]酒，当了[三两|measure 3 u:liang]银子，两两配对。
    `
  ],
  [
    'Latin letters beside a Chinese number, years inside a change',
    `
    利息按LPR[四倍|multiple 4]计算，环比提升[2.1pct|percentage-point 2.1 up]。
    渗透率将从2024年的[18%|percent 18]升至2028年的[54%|percent 54 to]。
    航线[每周三班|count 3 c:班 per:每周]，课后服务每生每学期[不超过750元|money 750 at-most u:CNY per:每生每学期]。
    139****5678、序号1 张某某
    iPad mini 7、80末
    一元复始、八段锦、十二金钗
    `
  ],
  [
    '时速 is per hour, a wind and a quake are graded, the first and last minutes are a period',
    `
    时速达[160公里至200公里|measure 160..200 u:kilometer per:时速]，风力[7到8级|measure 7..8 c:级]，风险分为[4级|count 4 c:级]。
    上半场前15分钟丢[3球|count 3 c:球]，最后10秒命中，开考前[15分钟|duration 15 u:minute]入场，提前[30分钟|duration 30 u:minute]到。
    `
  ],
  [
    'tenths before 成为, grown-ups, steps, colder than',
    `
    受访企业中，其中[九成|percent 90]为中小企业，[近八成|percent 80 under]为民营企业。
    新落户的人才，其中[九成|percent 90]成为专业技术人员。
    全球有[24.9亿|count 2490000000]成年人超重。
    医生建议每天步行[8000步以上|count 8000 at-least c:步 per:每天]。
    城区将进一步推进“三步走”战略，下一步开工。
    最低气温[零下20多度|measure -20 over u:celsius]。
    `
  ],
  [
    'tenths before 都, 人 and 员工; a Hong Kong quarter; parts of days; shots',
    `
    同事[八成|percent 80]都靠咖啡提神，[近七成|percent 70 under]人担心失业，[六成|percent 60]员工反对。
    成人票涨价，成都市民反对。
    當中[近四分一|ratio 0.25 under]人遭減薪，[三分二|ratio 0.666667]人加班。
    平均逗留[2.3日|duration 2.3 u:day]，3日公布结果，花期晚了[近一个月|duration 1 under u:month]，近一个月来销量大增。
    队长命中[3记|count 3 c:记]三分球，当地红十字会称情况严重。
    `
  ]
]
