import type { FigureKind } from '../figure.ts'

/** What a word after a number makes of it. `factor` turns the number into `unit`. */
export interface UnitSense {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly factor: number
}

const table = (kind: FigureKind, lines: string): (readonly [string, UnitSense])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', factor = '', ...words] = line.trim().split(/\s+/)
      return words.map(
        (word) => [word, { kind, unit: unit === '-' ? null : unit, factor: Number(factor) }] as const
      )
    })

/** Chinese unit words, simplified and traditional. Unit identifiers are CLDR's; own names where CLDR has none (亩: mu). */
export const zhUnits: ReadonlyMap<string, UnitSense> = new Map([
  ...table(
    'measure',
    `
    meter 1 米 公尺
    kilometer 1 公里 千米
    centimeter 1 厘米 公分
    millimeter 1 毫米
    micrometer 1 微米
    nanometer 1 纳米
    mile 1 英里 哩
    foot 1 英尺 呎
    inch 1 英寸 英吋 吋 寸
    yard 1 码
    nautical-mile 1 海里 浬
    light-year 1 光年
    chi 1 市尺 尺
    zhang 1 丈
    li 1 华里 里
    square-meter 1 平方米 平方公尺 平米
    square-kilometer 1 平方公里 平方千米
    square-centimeter 1 平方厘米
    square-foot 1 平方英尺 平方呎 方呎 平方尺 方尺
    square-mile 1 平方英里
    hectare 1 公顷 公頃
    acre 1 英亩 英畝
    mu 1 亩 畝 市亩
    qing 1 顷
    ping 1 坪
    cubic-meter 1 立方米 立方公尺 方
    cubic-kilometer 1 立方公里
    cubic-centimeter 1 立方厘米
    cubic-foot 1 立方英尺
    liter 1 升 公升
    milliliter 1 毫升
    tonne-kilometer 1 吨公里 吨千米
    passenger-kilometer 1 人公里 人千米
    barrel 1 桶
    gallon 1 加仑 加侖
    tonne 1 吨 噸 公吨 吨级
    kilogram 1 公斤 千克
    gram 1 克
    milligram 1 毫克
    microgram 1 微克
    jin 1 斤 市斤
    liang 1 两 兩
    dan 1 石粮
    pound 1 磅
    ounce 1 盎司
    carat 1 克拉
    celsius 1 摄氏度 攝氏度 度C
    fahrenheit 1 华氏度
    kelvin 1 开尔文
    degree 1 度
    kilowatt 1 千瓦
    megawatt 1 兆瓦
    gigawatt 1 吉瓦
    watt 1 瓦 瓦特
    kilowatt-hour 1 千瓦时 千瓦小时 度电
    megawatt-hour 1 兆瓦时
    gigawatt-hour 1 吉瓦时
    horsepower 1 马力 匹马力
    newton 1 牛顿
    newton-meter 1 牛米 牛·米
    joule 1 焦耳
    kilojoule 1 千焦
    calorie 1 卡路里
    kilocalorie 1 千卡 大卡
    volt 1 伏 伏特
    kilovolt 1 千伏
    ampere 1 安培
    milliampere-hour 1 毫安时
    ohm 1 欧姆
    hertz 1 赫兹 赫
    kilohertz 1 千赫 千赫兹
    megahertz 1 兆赫 兆赫兹
    gigahertz 1 吉赫 吉赫兹
    pascal 1 帕 帕斯卡
    hectopascal 1 百帕
    millimeter-ofhg 1 毫米汞柱
    millimole-per-liter 1 毫摩尔/升 毫摩尔每升
    watt-hour 1 瓦时
    kilopascal 1 千帕
    megapascal 1 兆帕
    atmosphere 1 大气压
    decibel 1 分贝
    kilometer-per-hour 1 公里每小时 千米每小时 公里/小时 公里/时 千米/小时 千米/时
    meter-per-second 1 米每秒 米/秒
    byte 1 字节
    kilobyte 1 千字节
    megabyte 1 兆字节
    gigabyte 1 吉字节
    terabyte 1 太字节
    bit 1 比特
    kilobit 1 千比特
    megabit 1 兆比特
    pixel 1 像素
    megapixel 1 兆像素
    year 10 旬
    year 1 岁 歲 周岁 週歲 岁大
    month 1 个月大 個月大
    week 1 周大 週大
    day 1 天大 日龄
    lumen 1 流明
    lux 1 勒克斯
    sievert 1 希沃特
    millisievert 1 毫希 毫希沃特
    becquerel 1 贝克勒尔 贝可
    mole 1 摩尔`
  ),
  ...table(
    'duration',
    `
    year 1 年 周年 週年 载 載 个年头 个整年 年时间 学年 财年 个财年 个学年
    quarter 1 个季度
    month 1 个月 個月 個多月 月龄 个月时间 個月時間
    week 1 周 週 星期 个星期 個星期 个周 礼拜 个礼拜 周时间
    day 1 天 日 昼夜 个工作日 工作日 个交易日 交易日 个昼夜 天时间 整天
    hour 1 小时 小時 个小时 個小時 钟头 个钟头 個鐘頭 学时
    minute 1 分钟 分鐘 分鍾
    second 1 秒 秒钟 秒鐘
    millisecond 1 毫秒
    century 1 个世纪
    decade 1 个年代`
  ),
  ...table(
    'percent',
    `
    percent 1 % ％ ﹪ 百分比
    percent 10 成
    percent 0.1 ‰
    percent 1 厘`
  ),
  ...table(
    'percentage-point',
    `
    percentage-point 1 个百分点 個百分點 百分点 百分點
    percentage-point 0.01 个基点 個基點 基点 基點 个基本点 BP bp bps`
  ),
  ...table('multiple', '\n- 1 倍'),
  ...table('index', '\n- 1 点 點'),
  ...table('count', '\n- 12 打')
])

/** Chinese money words: ISO 4217 codes; cents and the like are hundredths or tenths. */
const money: [string, number, string][] = [
  ['CNY', 1, '元 圆 元人民币 块 块钱 塊 塊錢 元钱 人民币 人民币元 RMB'],
  ['CNY', 0.1, '角 角钱 毛 毛钱'],
  ['CNY', 0.01, '分钱'],
  ['USD', 1, '美元 美圆 美金 美刀'],
  ['USD', 0.01, '美分'],
  ['EUR', 1, '欧元 歐元'],
  ['GBP', 1, '英镑 英鎊'],
  ['GBP', 0.01, '便士'],
  ['JPY', 1, '日元 日圆 日圓 日币'],
  ['JPY', 0.01, '日本钱 日本銭'],
  ['HKD', 1, '港元 港币 港幣 港圆'],
  ['TWD', 1, '新台币 新臺幣 台币 臺幣 新台币元'],
  ['MOP', 1, '澳门元 葡币'],
  ['KRW', 1, '韩元 韓元 韩圆 韩币'],
  ['KPW', 1, '朝鲜元'],
  ['RUB', 1, '卢布 俄罗斯卢布 盧布'],
  ['AUD', 1, '澳元 澳大利亚元 澳币'],
  ['CAD', 1, '加元 加拿大元 加币'],
  ['NZD', 1, '新西兰元 纽元 新西兰币'],
  ['SGD', 1, '新加坡元 新元 新币 坡币'],
  ['CHF', 1, '瑞士法郎 瑞郎'],
  ['FRF', 1, '法国法郎 法郎'],
  ['BEF', 1, '比利时法郎'],
  ['DEM', 1, '德国马克 马克'],
  ['ITL', 1, '意大利里拉'],
  ['ESP', 1, '西班牙比塞塔 比塞塔'],
  ['SEK', 1, '瑞典克朗'],
  ['NOK', 1, '挪威克朗'],
  ['DKK', 1, '丹麦克朗'],
  ['CZK', 1, '捷克克朗'],
  ['ISK', 1, '冰岛克朗'],
  ['PLN', 1, '兹罗提 波兰兹罗提'],
  ['HUF', 1, '福林 匈牙利福林'],
  ['TRY', 1, '土耳其里拉 里拉'],
  ['INR', 1, '印度卢比 卢比 印度盧比'],
  ['PKR', 1, '巴基斯坦卢比'],
  ['LKR', 1, '斯里兰卡卢比'],
  ['NPR', 1, '尼泊尔卢比'],
  ['BDT', 1, '孟加拉塔卡 塔卡'],
  ['THB', 1, '泰铢 铢'],
  ['VND', 1, '越南盾'],
  ['IDR', 1, '印尼盾 印尼卢比 印度尼西亚盾'],
  ['MYR', 1, '林吉特 马来西亚林吉特 令吉 马币'],
  ['PHP', 1, '菲律宾比索'],
  ['MMK', 1, '缅元 缅币'],
  ['KHR', 1, '柬埔寨瑞尔'],
  ['LAK', 1, '基普'],
  ['MNT', 1, '图格里克'],
  ['KZT', 1, '坚戈'],
  ['UZS', 1, '苏姆'],
  ['BRL', 1, '雷亚尔 巴西雷亚尔'],
  ['MXN', 1, '墨西哥比索'],
  ['ARS', 1, '阿根廷比索'],
  ['CLP', 1, '智利比索'],
  ['COP', 1, '哥伦比亚比索'],
  ['CUP', 1, '古巴比索'],
  ['PEN', 1, '索尔'],
  ['VES', 1, '玻利瓦尔'],
  ['ZAR', 1, '兰特 南非兰特'],
  ['EGP', 1, '埃及镑 埃镑'],
  ['NGN', 1, '奈拉'],
  ['KES', 1, '肯尼亚先令'],
  ['TZS', 1, '坦桑尼亚先令'],
  ['UGX', 1, '乌干达先令'],
  ['ETB', 1, '埃塞俄比亚比尔'],
  ['GHS', 1, '塞地'],
  ['MAD', 1, '摩洛哥迪拉姆'],
  ['AED', 1, '迪拉姆 阿联酋迪拉姆'],
  ['SAR', 1, '沙特里亚尔'],
  ['QAR', 1, '卡塔尔里亚尔'],
  ['IRR', 1, '伊朗里亚尔'],
  ['OMR', 1, '阿曼里亚尔'],
  ['KWD', 1, '科威特第纳尔'],
  ['IQD', 1, '伊拉克第纳尔'],
  ['JOD', 1, '约旦第纳尔'],
  ['BHD', 1, '巴林第纳尔'],
  ['RSD', 1, '塞尔维亚第纳尔'],
  ['ILS', 1, '谢克尔 新谢克尔'],
  ['UAH', 1, '格里夫纳'],
  ['BYN', 1, '白俄罗斯卢布'],
  ['GEL', 1, '拉里'],
  ['AMD', 1, '德拉姆'],
  ['AZN', 1, '马纳特'],
  ['XDR', 1, '特别提款权'],
  ['XBT', 1, '比特币 个比特币 枚比特币'],
  ['XET', 1, '以太币 枚以太币']
]

export const zhMoney: ReadonlyMap<string, UnitSense> = new Map(
  money.flatMap(([unit, factor, words]) =>
    words.split(' ').map((word) => [word, { kind: 'money' as const, unit, factor }] as const)
  )
)
