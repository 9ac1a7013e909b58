/** Chinese copy in which names, idioms and codes count nothing, and figures right beside them; in the notation of notation.ts. */
export const zhQuietCases: readonly (readonly [because: string, sentences: string])[] = [
  [
    'idioms and sayings with a classifier or a unit in them',
    `
    他满口胡说八道，气得老两口火冒三丈，入木三分的批评他也听不进。
    消息一传开，质疑声四起，谣言四起，厂家却一切照旧。
    买家货比三家，卖家多管齐下、三管齐下，十里八乡都来看热闹。
    新官上任三把火，他却一成不变，三天打鱼两天晒网。
    理论与实践不能搞成两张皮，要合二为一，而不是一分为二。
    她的演唱艳惊四座，从此身价十倍。
    这一拳正打在要害，可谓打蛇打七寸。
    九九八十一难也好，七十二行也罢，他都看过一遍。
    `
  ],
  [
    'slogans, policies and terms that a count names',
    `
    牢记“两个大局”，坚持两个结合，把握两个“毫不动摇”。
    地块已完成三通一平，医保推行三医联动，学校实行三班两倒。
    县里派出三支一扶大学生，红十字会送来物资，打通服务群众的最后一公里。
    十四年抗战中，三年行动计划尚未提出。
    三元锂电池与二元论、一元二次方程，三度烧伤与三倍体西瓜
    `
  ],
  [
    'places and firms that begin with a count',
    `
    他从三门县出发，翻过十万大山，经六枝特区到五家渠。
    五星电器与三棵树涂料入驻，六个核桃下架。
    三国题材的游戏，战国时秦灭六国，中铁四局承建。
    九江、三台县，五角场与六张犁
    `
  ],
  [
    'figures beside idioms, slogans and names',
    `
    双十一当天，全省快递揽收量达[6800万件|count 68000000 c:件]。
    110报警服务台接警[1.2万起|count 12000 c:起]，120出车[386趟|count 386 c:趟]。
    [四起|count 4 c:起]案件告破，[三把|count 3 c:把]菜刀被缴，[两头|count 2 c:头]大象离群。
    他用[三元|money 3 u:CNY]买了[十个|count 10 c:个]手指饼干，走了[三公里|measure 3 u:kilometer]，等了[十分钟|duration 10 u:minute]。
    住在[四平方米|measure 4 u:square-meter]的屋里，花去[三元五角|money 3.5 u:CNY]，两市两融余额[1.8万亿元|money 1800000000000 u:CNY]。
    [三家|count 3 c:家]店铺、[三座|count 3 c:座]门店，[两个|count 2 c:个]中国游客被[三人|count 3 c:人]行凶所伤，“三桶油”分红，[五个|count 5 c:个]一带一路项目开工。
    [二百五十万|count 2500000]，[二十字|count 20 c:字]的短信
    `
  ],
  [
    'classes, programmes of universities, relays',
    `
    三(2)班共有学生[45人|count 45 c:人]，六（3）班班主任到校。
    原985、211院校毕业生均可报名。
    在4×100米接力决赛中，中国队以[37秒79|duration 37.79 u:second]夺冠。
    “一二·九”运动与一二·九路
    `
  ],
  [
    'units written as one sign, a space that groups digits',
    `
    净含量[500㎏|measure 500 u:kilogram]，含糖量[12㎎|measure 12 u:milligram]，车库[35㎥|measure 35 u:cubic-meter]
    带动[3 000多人|count 3000 over c:人]就业，投资[12 500万元|money 125000000 u:CNY]。
    油耗[4.2L/100km|measure 4.2 u:liter per:/100km]。
    小区共[18栋|count 18 c:栋]楼
    `
  ],
  [
    'one of a series that is numbered without a 第',
    `
    体校三队、国足1队与女足二队合练，央视一套、三套同播，详见5版。
    文化三期遗存出土，花园二期交房，项目3期开建，[三期|count 3 c:期]培训班办完。
    办公室在金茂大厦31层，大厦高[31层|count 31 c:层]。
    `
  ],
  [
    'editions, models, relays, games and reigns',
    `
    文心4.0、豆包1.5、安卓15与鸿蒙5.0，工业4.0时代，系统2.0版。
    歼-10C、东风-5C亮相，气温[-5℃|measure -5 u:celsius]。
    3×3篮球赛与4×200米接力在十五运上开打。
    始皇二十六年，汉武帝元狩四年，清光绪二十四年。
    腊八节、头伏、二伏，八通线
    `
  ],
  [
    'amounts right behind a Latin name, rooms that are none, ranks further off',
    `
    三明市GDP[3100亿元|money 310000000000 u:CNY]，公司ROE[15.2%|percent 15.2]。
    垂发单元[112个|count 112 c:个]，[4名|count 4 c:名]学生住2单元1101。
    收视率位列同时段[第一|rank 1]，始终把安全放在第一位，占用一、二车道。
    `
  ],
  [
    'phases told one after another, buses, draws, aircraft, variants, line-ups, rows of a table',
    `
    一期交付[860套|count 860 c:套]，二期[1200套|count 1200 c:套]，三期规划[2000套|count 2000 c:套]。
    乘3路、11路、K5路公交车到站，兵分三路。
    双色球2024105期与排列3开奖，4231阵型，64排CT，1080P画质
    苏-57单价[3500万美元|money 35000000 u:USD]，图-160[两架|count 2 c:架]，气温[-5℃|measure -5 u:celsius]。
    XBB.1.5变异株、“10+”机制、国窖1573、101大楼、彗星12P
    五里店街道三里社区，泰山十八盘，五次三番。
    参会人数[120～150人|count 120..150 c:人]，拨打120急救。
    产假增加[60日|duration 60 up u:day]，请假[3日内|duration 3 at-most u:day]。
    `
  ],
  [
    'days and rounds that say when, detachments, portions of a proverb',
    `
    今明两天有雨，这两天降温，前两天还热，提前[两天|duration 2 u:day]备货，提前[3轮|count 3 c:轮]夺冠，提前[两个月|duration 2 u:month]完工，前两个月涨[5%|percent 5 up]。
    前两局[21比18|ratio 1.16667]，采用三局两胜制，“金九银十”成交[2.6万套|count 26000 c:套]。
    八支队出动官兵[120名|count 120 c:名]，[八支|count 8 c:支]队伍、[32支|count 32 c:支]队参赛。
    三分长相，七分打扮；他得了[三分|count 3 c:分]，对手[七分|count 7 c:分]。
    市委十二届八次全会、区政协九届三次会议
    `
  ],
  [
    'formal sums, units over a time, a unit on both sides of a range',
    `
    计[人民币玖仟捌佰柒拾陆元伍角|money 9876.5 u:CNY]，[陆元|money 6 u:CNY]
    转速[3000r/min|measure 3000 u:revolution-per-minute]，流量[80m³/h|measure 80 u:cubic-meter-per-hour]，照度[300lx|measure 300 u:lux]
    高[1.5m-2m|measure 1.5..2 u:meter]，石阶[三千级|count 3000 c:级]，开[5孔|count 5 c:孔]泄洪，[三项|count 3 c:项]制度获通过。
    `
  ],
  [
    'from nothing to one, sums that name a scheme, dives',
    `
    从“0到1”的创新、从0到1的突破、“1到100”的产业化，从[0到1岁|measure 0..1 u:year]的婴儿
    “3+1+2”首考，全红婵跳出5253B和207C，得[92.4分|count 92.4 c:分]。
    `
  ],
  [
    'headlines: clubs, sequels, warrants, model years, ring roads, phases, holidays',
    `
    76人绝杀湖人，科比[36分|count 36 c:分]，公牛[85-96|ratio 0.885417]热火，[0-0|ratio 0]战平大连
    孤岛惊魂3：新作公布，留意恒指牛63364，2024款轿车，2007版地王，98年世界杯冠军
    南5环小区五期新品面世，十一前特价，侦破[十一起|count 11 c:起]案件
    均价[21400|count 21400]可享[96折|percent 96]，深成指攻克[11000|count 11000]大关，纽约9-11展览
    共[76人|count 76 c:人]报名
    `
  ],
  [
    'streets, estates and alleys that are numbered, systems and languages',
    `
    二环路东五段、一环路北四段，翠苑四区、解放四村，东四十二条与五里牌
    三牌楼、三孔桥、七里渠、四道街、三码头都有站
    64位操作系统，C++11与H.264，TCP三次握手，[64位|count 64 c:位]代表
    乙肝两对半、股四头肌，一点一滴做起
    `
  ],
  [
    'towns by their provinces, seats, trisomies, blows',
    `
    浙江三门、山西五台，日本四国[2万户|count 20000 c:户]停电，五十铃与七十七银行
    座位号是23A，21-三体检出[1例|count 1 c:例]，13三体综合征
    连开[三枪|count 3 c:枪]，砍了[六刀|count 6 c:刀]，CA199升至[86U/mL|measure 86 to u:unit-per-milliliter]
    `
  ],
  [
    'what a number of headlines runs into',
    `
    湖人重拾两大利器，[两人|count 2 c:人][半年|duration 0.5 u:year]后成婚，沪指站上半年线，五星金牌顾问
    大陆万人游台湾，“国11条”，5V5对战，[陆万元|money 60000 u:CNY]，出台[11条|count 11 c:条]措施
    本息[拾万元|money 100000 u:CNY]，[一吨半|measure 1.5 u:tonne]
    `
  ],
  [
    'ordinals in a list and in a range, reigns, floors',
    `
    依照第十四、十五条和第3、5、7条的规定，第3至5条，第十六和十七条，编号16、17、18
    大清乾隆五十一年岁次丙午，[五十一年|duration 51 u:year]前
    5F影院有[9个|count 9 c:个]厅，考[4科|count 4 c:科]
    三人行，必有我师；[三人|count 3 c:人]受伤
    `
  ],
  [
    'tables, bearings, zones, standards and clocks with a ratio sign',
    `
    补充协议（一）（二），表4.2降[1.3个百分点|percentage-point 1.3 down]，十四中[1140名|count 1140 c:名]考生
    上午10∶15，UTC+8，东八区，E 116.4°、N 39.9°，1985国家高程基准，GB/T 19001、ISO 9001
    比分[10∶15|ratio 0.666667]，全运会设[419|count 419]小项
    `
  ]
]
