/** More sentences of our own in the notation of notation.ts: what daily papers of the mainland, Hong Kong and Taiwan have every day. */
export const zhPressCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'more or less than before, by what is done',
    `
    辖区盗窃案同比少发[213起|count 213 down c:起]，贷款同比少增[1860亿元|money 186000000000 down u:CNY]，存款同比少减[320亿元|money 32000000000 up u:CNY]，多减[12亿元|money 1200000000 down u:CNY]。
    进度快[3.6个百分点|percentage-point 3.6]，较序时进度快[3.6个百分点|percentage-point 3.6 up]，比对手快[2秒|duration 2 u:second]。
    增速高于全国[2.6个百分点|percentage-point 2.6 up]，低于上半年[1.1个百分点|percentage-point 1.1 down]，快于整体外贸[6.2个百分点|percentage-point 6.2 up]。
    两市较上一交易日放量[2180亿元|money 218000000000 up u:CNY]，每斤鲜枣卖到[12元|money 12 to u:CNY per:每斤]。
    `
  ],
  [
    'the pips of a rate of exchange are of the rate',
    `
    在岸人民币对美元收报[7.1315|index 7.1315]，较上一交易日上涨[152个基点|index 0.0152 up]，贬值[近200点|index 0.02 under down]。
    离岸人民币兑美元[跌破7.25|index 7.25 under down]关口，美元指数涨[0.5点|index 0.5 up]，沪指涨[36点|index 36 up]。
    人民币贷款利率下调[10个基点|percentage-point 0.1 down]，人民币对美元汇率走稳，国债收益率升[2个基点|percentage-point 0.02 up]。
    `
  ],
  [
    'the tenor of a bond is a length of time that names it',
    `
    央行开展[1245亿元|money 124500000000 u:CNY][7天|duration 7 u:day]期逆回购操作，[10年|duration 10 u:year]期国债收益率下行[1.5个基点|percentage-point 0.015 down]至[2.08%|percent 2.08 to]。
    `
  ],
  [
    'scores one after another are no clock times',
    `
    各局比分为[11:7|ratio 1.57143]、[9:11|ratio 0.818182]、[11:5|ratio 2.2]和[10:12|ratio 0.833333]。8:30、9:30各有一趟班车。
    总分领先[25分之多|count 25 c:分]，[3分|count 3 c:分]之差。
    场均得到[19分|count 19 c:分 per:场均]、[9.2个|count 9.2 c:个 per:场均]篮板。
    `
  ],
  [
    'sentences, the longest first',
    `
    被告人分别被判处[十年至三年|duration 3..10 u:year]不等的有期徒刑，刑期由[十年|duration 10 u:year]减至[三年|duration 3 to u:year]。
    追缴赃款[伍佰万元|money 5000000 u:CNY]，罚金[叁万伍仟元|money 35000 u:CNY]。
    `
  ],
  [
    'universities and hours of work by their number',
    `
    985高校录取比例为[百分之一点六|percent 1.6]，211高校、“996”和007。
    `
  ],
  [
    'a ratio without a colon, tonnes over kilometres, a grade with a point',
    `
    城乡居民收入之比由[2.51|ratio 2.51]缩小至[2.46|ratio 2.46 to]，容积率[2.5|ratio 2.5]。
    货运周转量[2.1万亿吨公里|measure 2100000000000 u:tonne-kilometer]，旅客周转量[8200亿人公里|measure 820000000000 u:passenger-kilometer]。
    已记录到[3.0级及以上|measure 3 at-least c:级]余震[128次|count 128 c:次]，月销连续[三个月|duration 3 u:month][破两万|count 20000 over]，十里八乡的农户。
    每股收益同比增长[12%|percent 12 up]，每月增长[3%|percent 3 up per:每月]。
    `
  ],
  [
    'mixed fractions, nights, tenths of tenths, points of a list',
    `
    用时是原来的[三又四分之一|ratio 3.25]，长[一又二分之一|ratio 1.5]。
    搜山[两天一夜|duration 2 u:day]，电价从[六毛|money 0.6 u:CNY]降到[三毛五|money 0.35 to u:CNY]，[24小时|duration 24 u:hour]封顶[80元|money 80 u:CNY]。
    增速分别比上月末和上年同期高[0.7个|percentage-point 0.7 up]和低[2.8个百分点|percentage-point 2.8 down]。
    三次产业协调发展，他轰下[5记|count 5 c:记]三分，租下一套三居室。
    `
  ],
  [
    'a classifier that goes on as another word, a noun behind its classifier',
    `
    [300余|count 300 over]村民紧急转移，[17.2万间|count 172000 c:间]房屋受损，[三头|count 3 c:头]牛，[12节|count 12 c:节]课。
    [3种|count 3 c:种]植物，[5支|count 5 c:支]队伍，[三项|count 3 c:项]目标，[10所以上|count 10 at-least c:所]学校，[6层|count 6 c:层]楼，分[3批|count 3 c:批]发放。
    [上千|count 1000 at-least]旅客滞留，[近万|count 10000 under]村民受益，走过近百年，上百货楼。
    滑坡体[约3万方|measure 30000 about u:cubic-meter]，浇筑混凝土[300方|measure 300 u:cubic-meter]，三方签约，多方努力。
    `
  ],
  [
    'by how much and where it led, Taiwan’s quarter of a point',
    `
    總就業人數增加[約8,000人|count 8000 about up c:人]至[3,709,000人|count 3709000 to c:人]，央行升息[半碼|percentage-point 0.125 up]，調降[1碼|percentage-point 0.25 down]，布長[3碼|measure 3 u:yard]。
    `
  ],
  [
    'decades, floors, advance and delay, what the meeting saw',
    `
    他是七十年代的知青，六十年代初出生，家住12层，从8层坠落，楼高[12层|count 12 c:层]，付出[几十年|duration - vague u:year]的代价。
    比原计划提前[两个月|duration 2 u:month]，推后[三天|duration 3 u:day]，前两个月增长[5%|percent 5 up]。
    会上[十来位|count 10 about c:位]专家发言，12306发售车票，房间号是2306。
    沪指失守[3300点|index 3300]整数关口，9点整开盘，较去年扩招[260人|count 260 up c:人]。
    `
  ],
  [
    'a quake’s size, kilowatts and cents in traditional copy',
    `
    發生規模[6.1|measure 6.1]地震，最大震度[4級|measure 4 c:级]，尖峰負載[4,100萬瓩|measure 41000000 u:kilowatt]，股息[10美仙|money 0.1 u:USD]。
    `
  ],
  [
    'whose each it is',
    `
    以[每股46.5元|money 46.5 u:CNY per:每股]的价格发行[4010万股|count 40100000 c:股]，从[每股128元|money 128 u:CNY per:每股]的高点跌到[96元|money 96 to u:CNY per:每股]。
    每亩产量比上年增加[5.1公斤|measure 5.1 up u:kilogram per:每亩]，每10秒就有[1人|count 1 c:人 per:每10秒]发病，[每10人里有3人|ratio 0.3]近视。
    百萬房貸每月少還[143元|money 143 down u:CNY per:每月]，汽、柴油每公升各調漲[0.2元|money 0.2 up u:CNY per:每公升]及[0.1元|money 0.1 up u:CNY per:每公升]。
    高雄油價每公升各調漲[0.2元|money 0.2 up u:TWD per:每公升]及[0.1元|money 0.1 up u:TWD per:每公升]。
    `
  ],
  [
    'scores of a headline, no houses; battles, points from afar, what is off the norm',
    `
    利物浦[2-0|ratio 2]皇马，[0-3|ratio 0]阿森纳，[5战|count 5 c:战]全胜，三分命中率[超过五成|percent 50 over]。
    家住3-2号楼，[3-5人|count 3..5 c:人]一组，12-1月休渔，二战老兵。
    累计降水量偏多[3～6成|percent 30..60 up]，气温偏低[1.2℃|measure 1.2 down u:celsius]。
    `
  ],
  [
    'sets with dashes, rounds of late, trains, markets that differ',
    `
    各局比分[25-21|ratio 1.19048]、[19-25|ratio 0.76]和[23-25|ratio 0.92]，近[五轮|count 5 c:轮]不败，[近30轮|count 30 under c:轮]之后。
    [30多班|count 30 over c:班]列车停运，三大指数涨跌不一，纳指涨[0.83%|percent 0.83 up]。
    巴士公司申請加價[逾兩成|percent 20 over up]，加至平均[8.6元|money 8.6 to u:HKD]，每呎租金跌至[91.5元|money 91.5 to u:HKD per:每呎]。
    外資賣超[328.6億元|money 32860000000 u:TWD]，潛藏債務[破13兆元|money 13000000000000 over u:TWD]。
    `
  ],
  [
    'a list of points has one verb; accounts counted, a loss of about',
    `
    增速分别比规模以上工业快[4.6|percentage-point 4.6 up]和[3.1个百分点|percentage-point 3.1 up]，快于全部投资[17.5|percentage-point 17.5 up]、[16.2|percentage-point 16.2 up]和[8.7个百分点|percentage-point 8.7 up]。
    冻结银行账号[52个|count 52 c:个]，尾号8888，损失[约八百亿元人民币|money 80000000000 about u:CNY]。
    `
  ],
  [
    'digits one by one, as a paper of Taiwan counts',
    `
    查獲集團[一七七個|count 177 c:个]、犯嫌[五四四九人|count 5449 c:人]、[一○五三人|count 1053 c:人]，現金[五八九七萬餘元|money 58970000 over u:CNY]，大麻[一點六八公斤|measure 1.68 u:kilogram]。
    警政署清查下注金流[二六五億一三五三萬元|money 26513530000 u:TWD]，查扣[六二九四萬元|money 62940000 u:TWD]，二○一九年，五一[三天|duration 3 u:day]假期。
    各式毒品[近6000公克|measure 6000 under u:gram]，展開[4波|count 4 c:波]掃蕩，判刑[4年8月|duration 4.66667 u:year]，財損大減[51.5%|percent 51.5 down]。
    `
  ],
  [
    'how it was shot, how long was left, who drew',
    `
    外线命中三分，连得[三分|count 3 c:分]，以[119∶116|ratio 1.02586]险胜，[30-30|ratio 1]与对手战平，雷霆[122:112|ratio 1.08929]战胜来敌，一记3分球。
    比赛还剩[7分多钟|duration 7 over u:minute]，2017至2021年均未出现成交，[500萬至1000萬|count 5000000..10000000]二手住宅。
    利润分别为[3.99亿元|money 399000000 u:CNY]和[5.03亿|money 503000000 u:CNY]，期货重挫[3.4%|percent 3.4 down]，減價[120萬元|money 1200000 down u:CNY]。
    `
  ],
  [
    'the close in Taipei',
    `
    台積電（2330）大跌[70元|money 70 down u:TWD]，失守5日均線[31372點|index 31372]，漲跌[1%|percent 1]就是[300多點|index 300 over]。
    面板廠宏岳 (4821-TW)、立衡 (6097-TW) 今 (9) 日公布營收，宏岳 (4821) 為[3.47 億元|money 347000000 u:TWD]，年增 [8.2%|percent 8.2 up]。
    台股收在[二六四三四點九四點|index 26434.94]，成交值[五四九八點三五億元|money 549835000000 u:TWD]，市值縮水[三點一九兆元|money 3190000000000 down u:TWD]。
    台股狂瀉[九百九十一點四二點|index 991.42 down]，台幣貶[四點四分|money 0.044 down u:TWD]，淨空單增加[4,309口|count 4309 up c:口]至[33,061口|count 33061 to c:口]。
    霍苏以[4分33秒49|duration 4.55817 u:minute]名列[第4|rank 4]。
    `
  ],
  [
    'interest in 厘, flats in 方呎',
    `
    聯邦基金利率目標區間降至[4.5厘至4.75厘|percent 4.5..4.75 to]，本港最優惠利率同步下調[0.25厘|percentage-point 0.25 down]。
    四房戶以[1,280萬元|money 12800000 u:HKD]沽出，實用面積[768方呎|measure 768 u:square-foot]，呎價[1.67萬元|money 16700 u:HKD]。
    `
  ],
  [
    'a bound that says of what the share is',
    `
    减持不超过总股本的[3%|percent 3 at-most]，音量低于最大音量的[六成|percent 60 under]，产量超过去年的[2倍|multiple 2 over]，不得低于合同价的[八成|percent 80 at-least]。
    这是我国的[三成|percent 30]，同比高于全国的[5%|percent 5]。
    `
  ],
  [
    'where a change began has the unit of where it led; rates and two sizes',
    `
    空腹血糖从[12.6|measure 12.6 u:millimole-per-liter]降到[6.1毫摩尔/升|measure 6.1 to u:millimole-per-liter]，门店由[120|count 120 c:家]减至[86家|count 86 to c:家]。
    每10万人中[约有15人|count 15 about c:人 per:每10万人]患此病，电站规模[200兆瓦|measure 200 u:megawatt]/[400兆瓦时|measure 400 u:megawatt-hour]。
    均价[1.85万/㎡|count 18500 per:/㎡]，地头价从[4块多|money 4 over u:CNY]跌到[一块二|money 1.2 to u:CNY]，一块儿走。
    潜伏[半个多月|duration 0.5 over u:month]，封单[超百万手|count 1000000 over c:手]，三手资料。
    `
  ],
  [
    'the dollar of a bare 元',
    `
    全日大市成交[1,327億元|money 132700000000 u:HKD]，純利按年跌[0.5%|percent 0.5 down]。
    新界一幅住宅地以[12.8億元|money 1280000000 u:HKD]批出，樓面呎價[約3,200元|money 3200 about u:HKD]。
    台北市[30坪|measure 30 u:ping]中古屋總價[破4000萬元|money 40000000 over u:TWD]，[每坪133萬元|money 1330000 u:TWD per:每坪]。
    新台幣兌美元收盤貶值[3.2分|money 0.032 down u:TWD]，以[32.455元|money 32.455 u:TWD]作收。
    醫管局急症室收費由[180元|money 180 u:HKD]增至[400元|money 400 to u:HKD]，加幅[逾1.2倍|multiple 1.2 over up]，套餐[$488|money 488 u:HKD]。
    北京二手房總價[300萬元|money 3000000 u:CNY]，港企投資[人民幣2億元|money 200000000 u:CNY]。
    `
  ]
]
