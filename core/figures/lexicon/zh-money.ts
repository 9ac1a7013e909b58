import type { UnitSense } from './zh-units.ts'

/** Chinese money words by ISO 4217 code: the display names of Unicode CLDR (a test holds them to it) and the short ones of the press; `-` where the word alone says no code. */
const units = `
AED: 迪拉姆 阿联酋迪拉姆
AFN: 阿富汗尼
ALL: 列克 阿尔巴尼亚列克
AMD: 德拉姆 亚美尼亚德拉姆
ANG: 荷属安的列斯盾
XCG: 加勒比盾
AOA: 宽扎 安哥拉宽扎
ARS: 阿根廷比索
ATS: 奥地利先令
AUD: 澳元 澳大利亚元 澳币 澳洲元
AWG: 阿鲁巴弗罗林
AZN: 马纳特 阿塞拜疆马纳特
BAM: 波斯尼亚-黑塞哥维那可兑换马克 可兑换马克 波黑马克
BBD: 巴巴多斯元
BDT: 塔卡 孟加拉塔卡
BEF: 比利时法郎
BGN: 列弗 保加利亚列弗
BHD: 巴林第纳尔
BIF: 布隆迪法郎
BMD: 百慕大元
BND: 文莱元 文莱币
BOB: 玻利维亚诺
BRL: 雷亚尔 巴西雷亚尔
BSD: 巴哈马元
BTN: 努尔特鲁姆 不丹努尔特鲁姆
BWP: 普拉 博茨瓦纳普拉
BYN: 白俄罗斯卢布
BZD: 伯利兹元
CAD: 加元 加拿大元 加币
CDF: 刚果法郎
CHF: 瑞士法郎 瑞郎
CLP: 智利比索
CNY: 元 圆 元人民币 块 块钱 塊 塊錢 元钱 人民币 人民币元 RMB
COP: 哥伦比亚比索
CRC: 哥斯达黎加科朗
CUP: 古巴比索
CUC: 古巴可兑换比索
CVE: 佛得角埃斯库多
CYP: 塞浦路斯镑
CZK: 捷克克朗
DEM: 马克 德国马克
DJF: 吉布提法郎
DKK: 丹麦克朗
DOP: 多米尼加比索
DZD: 阿尔及利亚第纳尔
EEK: 爱沙尼亚克朗
EGP: 埃及镑 埃镑
ERN: 纳克法 厄立特里亚纳克法
ESP: 比塞塔 西班牙比塞塔
ETB: 埃塞俄比亚比尔
EUR: 欧元 歐元
FIM: 芬兰马克
FJD: 斐济元 斐济币
FKP: 福克兰群岛镑
FRF: 法郎 法国法郎
GBP: 英镑 英鎊
GEL: 拉里 格鲁吉亚拉里
GHS: 塞地 加纳塞地
GIP: 直布罗陀镑
GMD: 达拉西 冈比亚达拉西
GNF: 几内亚法郎
GRD: 德拉克马 希腊德拉克马
GTQ: 格查尔 危地马拉格查尔
GYD: 圭亚那元
HKD: 港元 港币 港幣 港圆 港币元
HNL: 伦皮拉 洪都拉斯伦皮拉
HRK: 库纳 克罗地亚库纳
HTG: 古德 海地古德
HUF: 福林 匈牙利福林
IDR: 印尼盾 印尼卢比 印度尼西亚盾 印度尼西亚卢比
IEP: 爱尔兰镑
ILS: 谢克尔 新谢克尔 以色列谢克尔 以色列新谢克尔
INR: 卢比 印度卢比 印度盧比
IQD: 伊拉克第纳尔
IRR: 伊朗里亚尔
ISK: 冰岛克朗
ITL: 意大利里拉
JMD: 牙买加元
JOD: 约旦第纳尔
JPY: 日元 日圆 日圓 日币
KES: 肯尼亚先令
KGS: 索姆 吉尔吉斯斯坦索姆 吉尔吉斯索姆
KHR: 瑞尔 柬埔寨瑞尔
KMF: 科摩罗法郎
KPW: 朝鲜元 朝鲜圆
KRW: 韩元 韓元 韩圆 韩币
KWD: 科威特第纳尔
KYD: 开曼元 开曼群岛元
KZT: 坚戈 哈萨克斯坦坚戈
LAK: 基普 老挝基普
LBP: 黎巴嫩镑
LKR: 斯里兰卡卢比
LRD: 利比里亚元
LSL: 洛蒂 莱索托洛蒂
LTL: 立特 立陶宛立特
LUF: 卢森堡法郎
LVL: 拉特 拉脱维亚拉特
LYD: 利比亚第纳尔
MAD: 摩洛哥迪拉姆
MDL: 摩尔多瓦列伊
MGA: 阿里亚里 马达加斯加阿里亚里
MKD: 马其顿第纳尔 马其顿代纳尔
MMK: 缅元 缅币 缅甸元
MNT: 图格里克 蒙古图格里克
MOP: 澳门元 澳门币 葡币
MRU: 乌吉亚 毛里塔尼亚乌吉亚
MTL: 马耳他里拉
MUR: 毛里求斯卢比
MVR: 卢菲亚 马尔代夫卢菲亚
MWK: 马拉维克瓦查
MXN: 墨西哥比索
MYR: 林吉特 马来西亚林吉特 令吉 马币 马来西亚令吉
MZN: 美提卡 莫桑比克美提卡 莫桑比克梅蒂卡尔
NAD: 纳米比亚元
NGN: 奈拉 尼日利亚奈拉
NIO: 尼加拉瓜金科多巴 科多巴 尼加拉瓜科多巴
NLG: 荷兰盾
NOK: 挪威克朗
NPR: 尼泊尔卢比
NZD: 新西兰元 纽元 新西兰币 纽币
OMR: 阿曼里亚尔
PAB: 巴波亚 巴拿马巴波亚
PEN: 索尔 秘鲁索尔 新索尔 秘鲁新索尔
PGK: 基那 巴布亚新几内亚基那
PHP: 菲律宾比索
PKR: 巴基斯坦卢比
PLN: 兹罗提 波兰兹罗提
PTE: 葡萄牙埃斯库多
PYG: 瓜拉尼 巴拉圭瓜拉尼
QAR: 卡塔尔里亚尔
RON: 罗马尼亚列伊
RSD: 塞尔维亚第纳尔
RUB: 卢布 俄罗斯卢布 盧布
RWF: 卢旺达法郎
SAR: 沙特里亚尔
SBD: 所罗门群岛元 所罗门元
SCR: 塞舌尔卢比
SDG: 苏丹镑
SEK: 瑞典克朗
SGD: 新加坡元 新元 新币 坡币
SHP: 圣赫勒拿群岛磅 圣赫勒拿镑
SIT: 托拉尔 斯洛文尼亚托拉尔
SKK: 斯洛伐克克朗
SLE: 塞拉利昂新利昂 利昂 塞拉利昂利昂
STN: 圣多美和普林西比多布拉
SVC: 萨尔瓦多科朗
SOS: 索马里先令
SRD: 苏里南元
SSP: 南苏丹镑
SYP: 叙利亚镑
SZL: 里兰吉尼 斯威士兰里兰吉尼
THB: 泰铢 铢
TJS: 索莫尼 塔吉克斯坦索莫尼
TMT: 土库曼斯坦马纳特 土库曼马纳特
TND: 突尼斯第纳尔
TOP: 潘加 汤加潘加
TRY: 里拉 土耳其里拉
TTD: 特立尼达和多巴哥元
TWD: 新台币 新臺幣 台币 臺幣 新台币元
TZS: 坦桑尼亚先令
UAH: 格里夫纳 乌克兰格里夫纳
UGX: 乌干达先令
USD: 美元 美圆 美金 美刀
UYU: 乌拉圭比索
UZS: 苏姆 乌兹别克斯坦苏姆 乌兹别克苏姆
VES: 玻利瓦尔 委内瑞拉玻利瓦尔
VND: 越南盾 越盾
VUV: 瓦图 瓦努阿图瓦图
WST: 塔拉 萨摩亚塔拉
XAF: 中非法郎
XBT: 比特币 个比特币 枚比特币
XCD: 东加勒比元
XDR: 特别提款权
XET: 以太币 个以太币 枚以太币 以太坊 个以太坊 枚以太坊
XOF: 西非法郎
XPF: 太平洋法郎
YER: 也门里亚尔
ZAR: 兰特 南非兰特
ZMW: 赞比亚克瓦查
ZWL: 津巴布韦元
ZWG: 津巴布韦金元
-: 比索 第纳尔 里亚尔 先令 克朗 列伊 克瓦查`

/** Parts of a main unit: how many make one. */
const parts = `
CNY 10: 角 角钱 毛 毛钱
CNY 100: 分钱
USD 100: 美分 美仙
EUR 100: 欧分
AUD 100: 澳分
NZD 100: 纽分
HKD 100: 港分 港仙
GBP 100: 便士
JPY 100: 日本钱 日本銭
RUB 100: 戈比
THB 100: 萨当
INR 100: 派萨
- 100: 生丁`

export const zhMoney: ReadonlyMap<string, UnitSense> = new Map(
  `${units.trim()}\n${parts.trim()}`.split('\n').flatMap((line) => {
    const [head = '', words = ''] = line.split(': ')
    const [code = '', share = '1'] = head.split(' ')
    const sense = { kind: 'money', unit: code === '-' ? null : code, factor: 1 / Number(share) } as const
    return words.split(' ').map((word) => [word, sense] as const)
  })
)
