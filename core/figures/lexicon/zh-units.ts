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

const lengths = [
  ['meter', '米 公尺'],
  ['kilometer', '公里 千米'],
  ['centimeter', '厘米 公分'],
  ['mile', '英里'],
  ['foot', '英尺']
]
const times = [
  ['second', '秒 秒钟'],
  ['minute', '分钟'],
  ['hour', '小时']
]

/** Speeds: a length per or over a time. */
const speeds = lengths.flatMap(([length, names = '']) =>
  times.flatMap(([time, units = '']) =>
    names.split(' ').flatMap((name) =>
      units
        .split(' ')
        .flatMap((unit) => [`${name}每${unit}`, `${name}/${unit}`])
        .map(
          (word) => [word, { kind: 'measure' as const, unit: `${length}-per-${time}`, factor: 1 }] as const
        )
    )
  )
)

/** Chinese unit words, simplified and traditional. Unit identifiers are CLDR's; own names where CLDR has none (亩: mu). */
export const zhUnits: ReadonlyMap<string, UnitSense> = new Map([
  ...speeds,
  ...table(
    'measure',
    `
    meter 1 米 公尺
    kilometer 1 公里 千米
    centimeter 1 厘米 公分
    millimeter 1 毫米
    decimeter 1 分米
    picometer 1 皮米
    astronomical-unit 1 天文单位 个天文单位
    parsec 1 秒差距
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
    square-millimeter 1 平方毫米
    square-decimeter 1 平方分米
    square-inch 1 平方英寸
    square-yard 1 平方码
    square-foot 1 平方英尺 平方呎 方呎 平方尺 方尺
    square-mile 1 平方英里
    hectare 1 公顷 公頃
    acre 1 英亩 英畝
    mu 1 亩 畝 市亩
    qing 1 顷
    ping 1 坪
    cubic-meter 1 立方米 立方公尺 方
    cubic-kilometer 1 立方公里 立方千米
    cubic-millimeter 1 立方毫米
    cubic-decimeter 1 立方分米
    cubic-inch 1 立方英寸
    cubic-yard 1 立方码
    cubic-centimeter 1 立方厘米
    cubic-foot 1 立方英尺
    liter 1 升 公升
    milliliter 1 毫升
    tonne-kilometer 1 吨公里 吨千米
    passenger-kilometer 1 人公里 人千米
    centiliter 1 厘升
    deciliter 1 分升
    hectoliter 1 百升
    microliter 1 微升
    pint 1 品脱
    quart 1 夸脱
    fluid-ounce 1 液盎司 液量盎司
    bushel 1 蒲式耳
    teaspoon 1 茶匙
    tablespoon 1 汤匙
    barrel 1 桶
    gallon 1 加仑 加侖
    tonne 1 吨 噸 公吨 吨级
    kilogram 1 公斤 千克
    gram 1 克 公克
    milligram 1 毫克
    microgram 1 微克
    nanogram 1 纳克
    grain 1 格令
    quintal 1 公担
    stone 1 英石
    ton 1 短吨 长吨 美吨 英吨
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
    kilowatt 1 千瓦 瓩
    megawatt 1 兆瓦
    gigawatt 1 吉瓦
    terawatt 1 太瓦
    milliwatt 1 毫瓦
    watt 1 瓦 瓦特
    kilowatt-hour 1 千瓦时 千瓦小时 度电
    megawatt-hour 1 兆瓦时
    gigawatt-hour 1 吉瓦时
    horsepower 1 马力 匹马力
    newton 1 牛顿
    kilonewton 1 千牛 千牛顿
    newton-meter 1 牛米 牛·米
    joule 1 焦耳
    kilojoule 1 千焦 千焦耳
    megajoule 1 兆焦 兆焦耳
    electronvolt 1 电子伏特 电子伏
    calorie 1 卡路里
    kilocalorie 1 千卡 大卡 千卡路里
    volt 1 伏 伏特
    kilovolt 1 千伏 千伏特
    millivolt 1 毫伏 毫伏特
    ampere 1 安培
    milliampere 1 毫安 毫安培
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
    atmosphere 1 大气压 个大气压 标准大气压 个标准大气压

    millibar 1 毫巴
    decibel 1 分贝
    kilometer-per-hour 1 公里/时 千米/时 公里每时 千米每时
    revolution-per-minute 1 转每分钟 转/分钟 转/分 转每分
    byte 1 字节
    kilobyte 1 千字节
    megabyte 1 兆字节
    gigabyte 1 吉字节 千兆字节
    terabyte 1 太字节
    petabyte 1 拍字节
    bit 1 比特
    kilobit 1 千比特
    megabit 1 兆比特
    gigabit 1 吉比特 千兆比特
    terabit 1 太比特
    radian 1 弧度
    candela 1 坎德拉
    farad 1 法拉
    coulomb 1 库仑
    tesla 1 特斯拉
    microsievert 1 微希 微希沃特
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
    mach 1 马赫
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
    microsecond 1 微秒
    nanosecond 1 纳秒
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
