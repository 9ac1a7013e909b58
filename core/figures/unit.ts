import { CharSet } from './char-set.ts'
import { isDigit, isHyphen } from './chars.ts'
import { currencySigns } from './lexicon/currencies.ts'
import { enUnitNames, unitSymbols } from './lexicon/en-units.ts'
import { zhMoney } from './lexicon/zh-money.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './reader.ts'
import { type UnitAt, unitAt } from './unit-at.ts'
import { pastAdjective, wordUnit } from './unit-en.ts'
import { isOther, unitWords } from './unit-words.ts'

/** The unit after `pos` (token `at`), or null. `numeral` is the number before it. */
export function unitAfter(r: Reader, pos: number, at: number, numeral: Numeral): UnitAt | null {
  const from = numeral.script === 'han' ? pos : r.spaced(pos)
  const token = r.token(at)
  if (!token || token.start > from) return null
  if (r.isHan(from)) return chineseUnit(r, from, at, numeral)
  if (token.kind === 'mark') return markUnit(r, at, pos)
  if (token.kind === 'word') return wordUnit(r, at, from === pos, numeral) ?? pastAdjective(r, at)
  return null
}

const sharesBefore = new CharSet('中近约超逾有达，。；、：“\n')
const afterYuan = new CharSet('多钱左以人的半零,一二三四五六七八九')
const weighed = new CharSet('半白黄以左酒银金肉茶面米药盐糖烟油')
const afterDegree = new CharSet('电角左以的')
const afterTenths = /^成(?:都(?!市|东|西|南|北|区)|人|员工)/

/** 其中九成为小微企业, 近八成为女性, 七成人反对: after a share's words the 成 is not that of 成为, 成都 and 成人. */
const tenthsAre = (text: string, numeral: Numeral, pos: number): boolean =>
  (numeral.script === 'han' &&
    numeral.low > 1 &&
    numeral.low < 10 &&
    afterTenths.test(text.slice(pos, pos + 3))) ||
  (text.startsWith('成为', pos) &&
    numeral.script === 'han' &&
    numeral.low < 10 &&
    (numeral.start === 0 || sharesBefore.at(text, numeral.start - 1)))

function chineseUnit(r: Reader, pos: number, at: number, numeral: Numeral): UnitAt | null {
  const { text } = r
  const split = splitUnit(r, pos, at)
  if (split) return split
  const match = unitWords.at(text, pos)
  if (!match) return null
  const { end } = match
  if (end === pos + 1 && isOther(text, pos) && !tenthsAre(text, numeral, pos)) return null
  const { kind, unit, factor, classifier } = match.value
  const written = text.slice(pos, end)
  const found: UnitAt = {
    kind,
    unit,
    factor,
    counted: classifier ? written : null,
    end,
    at: r.seek(end, at).at,
    scale: 1,
    written
  }
  if (numeral.script === 'han' && numeral.low <= 20 && namesOne(text, found, numeral)) return null
  if (end === pos + 1 && peculiar.at(text, pos)) return peculiarly(r, found, pos, numeral)
  return kind === 'money' ? suffixed(r, found) : found
}

/** 三元食品, 二元论: whether the numeral and the unit begin a name or a term. */
const namesOne = (text: string, { written, end }: UnitAt, { low }: Numeral): boolean =>
  (inNames.includes(written) && named.test(text.slice(end, end + 2))) ||
  (low < 5 && (terms.get(written)?.test(text.slice(end, end + 4)) ?? false))

/** 500元人民币, 3万元新台币: the currency's name behind its unit. */
function suffixed(r: Reader, found: UnitAt): UnitAt {
  const suffix = r.isHan(found.end)
    ? moneySuffix.exec(r.text.slice(found.end, found.end + 3))?.[0]
    : undefined
  if (suffix === undefined) return found
  const end = found.end + suffix.length
  return { ...found, unit: zhMoney.get(suffix)?.unit ?? found.unit, end, at: r.seek(end, found.at).at }
}

/** Units of one character that are so only beside some words, or mean something else beside others. */
const peculiar = new CharSet('成方手旬块两度码分节级')

function peculiarly(r: Reader, found: UnitAt, pos: number, numeral: Numeral): UnitAt | null {
  const { text } = r
  const { end, at, written } = found
  const few = numeral.script === 'han' && numeral.low < 10
  const counted: UnitAt = { ...found, kind: 'count', unit: null, factor: 1, counted: written }
  switch (written) {
    case '成':
      return numeral.scale > 1 || numeral.low > 10 ? null : found
    // 三方 are parties; 300方 of concrete, 封单百万手
    case '方':
    case '手':
      return few ? null : found
    case '旬':
      return numeral.script === 'han' && numeral.low >= 4 && numeral.high <= 9 ? found : null
    case '块':
      return r.isHan(end) && !afterYuan.at(text, end) ? counted : suffixed(r, found)
    case '两':
      return few && text[numeral.start - 1] !== '斤' && !weighed.at(text, end) ? null : found
    case '度':
      return few && numeral.low < 4 && end < text.length && !afterDegree.at(text, end) ? counted : found
    // 升息1码
    case '码':
      return moving.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
        ? { ...quarterPoint, end, at, written }
        : found
    case '分':
      // 7分多钟
      if (text.startsWith('多钟', end))
        return { ...minute, end: end + 2, at: r.seek(end + 2, at).at, written, inner: 'more' }
      // 新台币贬值3.2分
      if (priced.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)))
        return { ...cent, end, at, written }
      return /^\d{1,2}秒/.test(text.slice(end, end + 3)) ? { ...minute, end, at, written } : found
    case '节':
      return sailing.test(text.slice(Math.max(0, pos - 14), pos)) ? { ...knot, end, at, written } : found
    // 最大风力14级, 6级地震, 5.2级: a grade of a scale is measured
    case '级':
      return text.slice(numeral.start, numeral.end).includes('.') ||
        blows.test(text.slice(end, end + 2)) ||
        blowing.test(text.slice(Math.max(0, pos - 14), pos))
        ? { ...counted, kind: 'measure' }
        : found
  }
  return found
}

const moving = /[升降]息?$/
const priced = /[升贬]值?$/
const blows = /^(?:地震|大风|台风|阵风|强震|余震|强风|风|暴风)/
const blowing =
  /(?:风力|[台阵大强暴北南西东]风|地震|震[级度])[^，,。；;、]{0,10}[\d一二三四五六七八九十、至到—–~-]{1,5}$/

/** Units that begin a name with a numeral before them: 三元食品, 七天酒店, 四通桥, 六合区. */
const inNames = '元天度通合台里角星金分日轮斤发升'
const named =
  /^(?:路|街|桥|区|县|市|镇|乡|村|山|湖|寺|庙|塔|坊|公园|广场|大厦|酒店|宾馆|银行|集团|公司|股份|药业|食品|汽车|科技|大学|学院|中学|小学|医院)/

/** Terms of the sciences and of law that a unit stands in: 二元论, 三元锂电池, 三度烧伤. */
const terms: ReadonlyMap<string, RegExp> = new Map([
  [
    '元',
    /^(?:论|化|制|醇|酸|组|[一二三]次|函数|方程|结构|体制|格局|对立|社会|经济|锂|电池|材料|正极|催化|乳胶|及第|教育|文化|共生|前驱)/
  ],
  ['度', /^(?:烧伤|烫伤|冻伤|房室|传导|损伤|脱垂|肿大|撕裂|贫血|营养不良|烧烫)/],
  ['段', /^(?:制)/],
  ['年', /^(?:生草本|生植物|生苗)/]
])

const moneySuffix = /^(?:人民币|新台币|台币|港币|澳币|日币|美金)/

const quarterPoint = {
  kind: 'percentage-point',
  unit: 'percentage-point',
  factor: 0.25,
  counted: null,
  scale: 1
} as const
const cent = { kind: 'money', unit: 'CNY', factor: 0.01, counted: null, scale: 1 } as const
/** 航速30节 */
const sailing = /[航时风流]速[^，,。；;、]{0,10}$/
const knot = { kind: 'measure', unit: 'knot', factor: 1, counted: null, scale: 1 } as const
const minute = { kind: 'duration', unit: 'minute', factor: 1, counted: null, scale: 1 } as const

const splitUnits = new Map([
  ['月', 'month'],
  ['小时', 'hour'],
  ['钟头', 'hour'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['世纪', 'century'],
  ['季度', 'quarter'],
  ['百分点', 'percentage-point']
])

/** 四个多月, 两个半小时: the word for more, or for a half, stands inside the unit. */
function splitUnit(r: Reader, pos: number, at: number): UnitAt | null {
  const inner = r.text[pos + 1] ?? ''
  if (r.text[pos] !== '个' || (inner !== '多' && inner !== '余' && inner !== '半')) return null
  for (const [word, unit] of splitUnits) {
    if (!r.text.startsWith(word, pos + 2)) continue
    const end = pos + 2 + word.length
    const kind = unit === 'percentage-point' ? 'percentage-point' : 'duration'
    return {
      kind,
      unit,
      factor: 1,
      counted: null,
      end,
      at: r.seek(end, at).at,
      scale: 1,
      written: r.text.slice(pos, end),
      inner: inner === '半' ? 'half' : 'more'
    }
  }
  return null
}

function markUnit(r: Reader, at: number, pos: number): UnitAt | null {
  const mark = r.mark(at)
  const close = r.start(at) === pos
  if (mark === '%') return unitAt(r, at + 1, 'percent', 'percent', 1)
  if (mark === '‰') return unitAt(r, at + 1, 'percent', 'percent', 0.1)
  const sign = isUnitSign(mark) ? unitSymbols.get(mark) : undefined
  if (sign) return unitAt(r, at + 1, sign.kind, sign.unit, sign.factor)
  if (mark === '°' || mark === 'º') {
    const word = r.written(at + 1)
    if (word === 'C' || word === 'c') return unitAt(r, at + 2, 'measure', 'celsius', 1)
    if (word === 'F' || word === 'f') return unitAt(r, at + 2, 'measure', 'fahrenheit', 1)
    if (r.word(at + 1) === 'celsius') return unitAt(r, at + 2, 'measure', 'celsius', 1)
    if (r.word(at + 1) === 'fahrenheit') return unitAt(r, at + 2, 'measure', 'fahrenheit', 1)
    return unitAt(r, at + 1, 'measure', 'degree', 1)
  }
  if (
    close &&
    (mark === '″' ||
      mark === '"' ||
      (mark === '”' && feetBefore.test(r.text.slice(Math.max(0, pos - 4), pos)))) &&
    !/["“]/.test(r.text.slice(Math.max(0, pos - 12), pos))
  )
    return unitAt(r, at + 1, 'measure', 'inch', 1)
  if (close && (mark === "'" || mark === '’') && inches(r, at + 1))
    return unitAt(r, at + 1, 'measure', 'foot', 1)
  if (close && mark === '′') return unitAt(r, at + 1, 'measure', 'foot', 1)
  const code = currencySigns.get(mark)
  if (code !== undefined && !isDigit(r.text.charCodeAt(r.end(at))))
    return unitAt(r, at + 1, 'money', code, mark === '¢' ? 0.01 : 1)
  const closing = brackets.get(mark)
  if (closing !== undefined && (mark !== '(' || !close)) {
    const inner = unitSymbols.get(r.written(at + 1)) ?? enUnitNames.get(r.word(at + 1))
    if (inner && r.mark(at + 2) === closing) return unitAt(r, at + 3, inner.kind, inner.unit, inner.factor)
  }
  if (isHyphen(mark) && close && r.joined(at) && r.token(at + 1)?.kind === 'word') {
    const after = wordUnit(r, at + 1, false, null)
    return after && after.written.length > 1 ? after : null
  }
  return null
}

/** ℃, ℓ and the squared ㎏, ㎡, ㎿. */
const isUnitSign = (mark: string): boolean => (mark >= '℃' && mark <= 'ℓ') || (mark >= '㍱' && mark <= '㏿')
const feetBefore = /\d['’]\d{1,2}$/

/** 5'9": whether inches follow the feet. */
const inches = (r: Reader, at: number): boolean =>
  r.joined(at - 1) &&
  r.joined(at) &&
  (r.token(at)?.numeral?.low ?? 12) < 12 &&
  ['"', '”', '″'].includes(r.mark(at + 1))

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>']
])
