const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of months and their abbreviations; the value says whether the word must be capitalised to be a month. */
export const monthNames: ReadonlyMap<string, boolean> = new Map([
  ...'january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec'
    .split(' ')
    .map((word) => [word, false] as const),
  ['march', true],
  ['may', true],
  ['mar', true]
])

/** Words after which a number names something: page 7, Section 9, platform 3. */
export const labelWords = set(`
  page pages p pp chapter chapters section sections article articles part parts volume vol figure fig table tables act scene verse platform platforms gate terminal flight flights route routes
  highway interstate channel channels unit apartment apt suite room rooms hall exit junction ward lot item phase version v ver model type grade box episode docket
  licence license plate postcode zip pier warehouse building block floor form rule amendment proposition resolution directive sonata op opus size formula windows
  boeing airbus apollo no nos number numbers tel telephone phone fax isbn doi issn id ref ext extension pin hotline flat studio stand lane bay appendix annex exhibit schedule clause paragraph para
  paragraphs footnote note step question answer problem exercise lesson theorem equation slide sheet row seat booth locker division regiment squadron brigade precinct
  reg regs port error code sdg surah update wrapup episode season series bus tram train ipc crpc marker milepost bill php python java android ios macos gpt llama gemini bluetooth kernel firefox chrome ubuntu fedora usb hdmi
  interstate state road rte hwy stage round heat pool group zone area sector district region level tier band category class league bundesliga ligue superbike war reference call dial ring text sp runway psalm figs zip code po
  junctions gates pads pad rooms exits lots wards routes rows lanes clauses regulations rules amendments annexes schedules verses psalms platforms highways interstates motorways runways units cases flats lines line
  iphone ipad galaxy pixel playstation xbox falcon soyuz ariane max concourse berth dock plot catalogue category cat
  hymn symphony concerto quartet expedition cl sch res measure title theatre bed bar euro zones grades levels tiers bands stages phases bays berths theatres beds titles measures switch matchday log ref invoice account file build race bwv sec cert certificate court trap sample cell sol landsat voyager pioneer mariner viking explorer starship error count counts law web issue issues prop sonnet expo agenda art arts lap laps turn car crew psalm canto stanza
`)

/** Label words that count something when a plural follows them rarely enough to trust the label only before a bare number. */
export const streetWords = set(`
  street st road rd avenue ave boulevard blvd drive dr lane ln way court ct place pl square sq terrace close crescent highway hwy parkway pkwy row hill gardens grove mews quay walk circle cir
  trail alley plaza broadway pike turnpike expressway freeway wharf esplanade parade loop mall embankment
`)

/** Words before a four-digit number that make it a year. */
export const yearBefore = set(`
  in since until till by during before after from of fiscal circa summer winter spring autumn fall year years late early mid season calendar through to and between end ended ending january february march april may june
  july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec the for
`)

/** Small words with a capital at the head of a sentence: no names. */
export const functionWords = set(`
  a about above after again against all almost also although among an and another any anyone approximately are around as at back be because been before being below between beyond both but by can could did do does done down during
  each early either else ever every everyone exactly fewer few for from further had half has have having he hence her here hers him his how however i if in including indeed instead into is it its itself just last late later least less
  like made make many may me meanwhile might more most much must my near nearly neither never next no nobody none nor not nothing now of off on once one only onto or other others our out over overall own perhaps plus precisely
  rather roughly said same several shall she should since so some someone something sometimes still such than that the their them themselves then there therefore these they this those though through throughout thus to today together
  tomorrow too total toward towards two under unlike until up upon us was we were what when where whereas whether which while who whom whose why will with within without would yes yesterday yet you your including at
  average minus plus officials police firefighters residents people workers voters students teachers prosecutors doctors hospitals experts researchers scientists figures data results sales shares profits revenue exports imports
  killed injured arrested charged nine eight seven six five four three ten eleven twelve first second third fewer roughly nationwide worldwide currently recently annually altogether combined
`)

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Chinese words before three digits and more that make them a number to call or a code. */
export const zhCodes = list(`
  编号 编号为 订单号 单号 电话 电话为 热线 邮编 邮政编码 账号 帐号 卡号 车牌 车牌号 车牌号码 案号 许可证 许可证号 备案号 备案 尾号 尾号为 证号 学号 工号 房号 房号是 房间号 房间号是 房间号为 门牌 门牌号 证书号 批号 批准文号 文号 刊号 邮发代号 书号 代码 代码为 股票代码 邮箱 号码 号码为
  热线电话 联系电话 报警电话 举报电话 咨询电话 客服电话 传真 手机 手机号 手机号码 身份证 身份证号 身份证号码 护照号 航班号 车次 型号 型号为 版本号 密码 验证码 微信号 QQ QQ群 公众号 微信 频道 转 分机 区号 专利号 登记号 注册号 代号 代号为 番号 群号 账号为 号为 拨打 致电 拨通
`)

/** Numbers to call that are known without a word beside them. */
export const zhHotlines = list(
  '110 119 120 122 114 10010 10086 10050 12110 12123 12305 12306 12308 12309 12315 12318 12320 12328 12329 12333 12336 12338 12345 12348 12350 12351 12355 12358 12360 12361 12363 12366 12367 12368 12369 12371 12377 12378 12380 12381 12385 12388 12389 12390 12393 12395 96110 95588 95533 95599 95566 95555 95598 95338 11185 11183'
)

/** Numbers that everybody takes for a name where no unit follows: classes of universities, hours of work. */
export const zhNicknames = list('985 211 996 007')

/** Programs and ideas whose editions are numbered right behind them. */
export const zhVersions = list(
  '文心 文心一言 豆包 通义 千问 盘古 混元 星火 安卓 鸿蒙 澎湃 可灵 即梦 元宝 智谱 工业 农业 教育 健康 医保 普法 互联网 网络 物联网 浏览器 操作系统 大模型 机器人 骁龙 蓝牙 版本 软件 微信 支付宝'
)

/** Eras: the number before 年 counts their years. */
export const zhEras = list(
  '公元 公元前 民国 康熙 乾隆 雍正 光绪 道光 咸丰 同治 嘉庆 顺治 宣统 洪武 永乐 万历 崇祯 嘉靖 正德 弘治 成化 宣德 昭和 平成 令和 明治 大正 贞观 开元 天宝 至元 元丰 熙宁 庆历 绍兴 淳熙 建武 永平 始皇 武帝 文帝 景帝 宣帝 明帝 章帝 献帝 高祖 太宗 高宗 玄宗 肃宗 德宗 宪宗 太祖 世宗 世祖 神宗 徽宗 仁宗 英宗 真宗 隐公 桓公 庄公 僖公 文公 宣公 成公 襄公 昭公 定公 哀公 平王 惠王 襄王 赧王 元狩 元鼎 建元 元光 太初 征和 建平 永元 建安 黄初 正始 泰始 太康 永嘉 永和 太元 义熙 元嘉 天监 太和 大统 开皇 大业 武德 显庆 永徽 总章 天授 神龙 大历 建中 元和 会昌 咸通 乾符 天祐 建隆 太平兴国 淳化 咸平 景德 天圣 皇祐 嘉祐 治平 元祐 崇宁 政和 宣和 靖康 建炎 乾道 庆元 嘉定 宝庆 咸淳 大德 至正 延祐 建文 正统 景泰 天顺 隆庆 天启 崇德 天聪 天命 庆应 安政 享保'
)

/** Chinese words that make a bare number after them a name, a place or a day. */
export const zhNames = list(
  '国窖 老窖 排列 快乐 科创 沪深 中证 上证 深证 纳斯达克 纳指 标普 标准普尔 日经 富时 北证 国证 小米 骁龙 鲲鹏 昇腾 锐龙 酷睿 麒麟 天玑 红米 蓝牙 序号 荣耀 鸿蒙 图 表 附图 附表 附件 附录 京东 天猫 北纬 南纬 东经 西经 农历 腊月 正月 冬月 初 歼 轰 运 波音 空客 东风 长征 神舟 嫦娥 天宫 天舟 东方红 北斗 版本 车厢 星期 礼拜 大年 闰'
)

/** Chinese words after a number that make it a date, a name or a number to call. */
export const zhNaming = list(`
  步走 步法
  号 号线 号楼 世纪 年代 年级 年度 月份 后出生 热线 报警 急救 报警台 服务热线 指挥中心 接警 出警 警情 网站 官网 平台 客户端 专线 短号 政务服务 路公交 路车 路汽车 路电车 国道 省道 高速 工程 计划 行动 会议 型 系列 式 单元
  届四中 届三中 届五中 届六中 届二中 届一中 届中央 届全国 届人大 届政协 国集团 楼 频道 年版 大报告 大精神 大以来 大召开 条军规 字真言 字箴言 维 手房 线城市 次元 氧化碳 角形 边形 轮车 维码 号令 号文件 号院 号地 号馆 号厅 号桥 号店 年级学生 公斤级 国家高程 国家大地 三体 位系统 位操作系统 位处理器 位芯片 位单片机 位架构 排CT 排螺旋 大楼 大厦 观景台 阵型 高地 工作制 晚会 救护 出车 出动 调度 次会议 次全会 次全体会议 届一次 届二次 届三次 届四次 届五次 届六次 届七次 届八次 届九次 届十次 感冒灵 便利店 位数 条胡同 人制 事件 强 中学 小学 医院 同城 公司 大促 购物节
`)
