import type { Figure } from './figure.ts'

const dollars = new Set(['HKD', 'TWD', 'MOP'])
/** What only one of the three places has, in simplified characters. */
const places: readonly (readonly [code: string, known: RegExp])[] = [
  [
    'HKD',
    /香港|港股|恒指|恒生|恆生|恆指|港府|港铁|特首|九龙|新界|港岛|元朗|沙田|屯门|将军澳|观塘|尖沙咀|旺角|差饷|强积金|公屋|居屋|呎|港交所|按[年月季]|库房|入境处|巴士|中环|湾仔|铜锣湾|铺租|检获|医管局|食肆|长者|警务处|八达通|施政报告|涉资|私楼|屋苑|房委会|楼价|港人|本港|全港/
  ],
  ['MOP', /澳门|博彩毛收入/],
  [
    'TWD',
    /台湾|台股|台币|台积电|台北|新北|桃园|台中|台南|高雄|新竹|花莲|行政院|政院|立法院|立院|主计总处|健保|劳保|劳动部|劳工局|财政部国税局|台电|台铁|台塑|鸿海|联发科|中油|全台|台商|[年月季][增减]|升息|降息\d?码|[每\d]坪|基本工资|立委|警政署|刑事局|地检署|北市|诈团|车手|查扣|[买卖]超|投信|台指|民进党|总处|兆元|\d兆/
  ]
]

/** Whether simplifying the text changed a Chinese character of it. */
function isTraditional(plain: string, raw: string): boolean {
  if (plain === raw) return false
  for (let i = 0; i < raw.length; i++)
    if (
      raw.charCodeAt(i) >= 0x4e00 &&
      raw.charCodeAt(i) < 0xa000 &&
      raw.charCodeAt(i) !== plain.charCodeAt(i)
    )
      return true
  return false
}

/** The dollar that a bare 元 stands for in the copy of Hong Kong, Macao or Taiwan; null where the text is of none of them. */
export function localDollar(plain: string, raw: string, figures: readonly Figure[]): string | null {
  if (!figures.some((figure) => figure.unit === 'USD' || isBareYuan(figure)) || !isTraditional(plain, raw))
    return null
  const named = figures.find((figure) => figure.unit !== null && dollars.has(figure.unit))
  if (named) return named.unit
  let first: string | null = null
  let at = Number.POSITIVE_INFINITY
  for (const [code, known] of places) {
    const found = plain.search(known)
    if (found >= 0 && found < at) {
      at = found
      first = code
    }
  }
  return first
}

/** A figure whose 元 or $ is the local dollar. */
export const inDollars = (figure: Figure, local: string): Figure =>
  isBareYuan(figure) || (figure.unit === 'USD' && figure.text.startsWith('$'))
    ? { ...figure, unit: local }
    : figure

/** An amount whose currency is no more than 元, 角 or 分. */
const isBareYuan = ({ unit, text }: Figure): boolean =>
  unit === 'CNY' && /[元角分]\D*$/.test(text) && !/人民[币幣]/.test(text)

const cent = /\d ?(?:c|cents?)$/
const centred = new Set(['AUD', 'CAD', 'NZD', 'SGD', 'EUR', 'ZAR'])

/** Whether a figure is so many cents of a currency that its words leave open. */
export const isBareCent = ({ unit, text }: Figure): boolean => unit === 'USD' && cent.test(text)

/** The currency whose cents a text counts where it names one with cents and no US dollar: A$3.5bn, and a dividend of 85c. */
export function localCent(figures: readonly Figure[]): string | null {
  if (!figures.some(isBareCent) || figures.some((figure) => figure.unit === 'USD' && !isBareCent(figure)))
    return null
  return figures.find(({ unit }) => unit !== null && centred.has(unit))?.unit ?? null
}
