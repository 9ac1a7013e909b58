import { CharSet } from '../char-set.ts'
import { isDigit } from '../chars.ts'
import { zhCodes, zhNames, zhNaming, zhVersions } from '../lexicon/quiet-words.ts'
import type { NumberAt } from '../number.ts'
import type { Numeral } from '../numeral.ts'
import type { Reader } from '../reader.ts'
import { Trie } from '../trie.ts'
import { unitStands, unitWords } from '../unit-words.ts'
import { clockEnd, dateRange, dayCounts, isClock, isYearName, yearRange } from './calendar.ts'
import { chainEnd } from './joined.ts'
import { isItem, isName, isProduct, productEnd } from './names.ts'
import { isNumbered } from './numbered.ts'
import { isPeriod } from './period.ts'

const known = (words: readonly string[]) => new Trie(words.map((word) => [word, true] as const))
const codes = known(zhCodes)
const names = known(zhNames)
const naming = known(zhNaming)
const closing = new CharSet('”’》」』〉"')
const listing = new CharSet('、和与及至到—~-')
const itemMarks = new CharSet('、.)')
const deictic = new CharSet('今昨明前本去上同翌')
const dateJoins = new CharSet('—–~至到-')
const placeEnds = new CharSet('台门合里份乡堵股滩峰都通')
const warrants = new CharSet('牛熊购沽')
const yearly = new CharSet('级款版届')
const papers = new CharSet('报均刊')
const weekly = new CharSet('次天小个趟班')

/** Dates, clock times, ordinals and names in Chinese, by the characters around the number, one space on either side overlooked. */
export function chineseQuiet(r: Reader, { numeral, next }: NumberAt): number {
  const { text } = r
  const start = text[numeral.start - 1] === ' ' ? numeral.start - 1 : numeral.start
  const end = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (before === '第' || (listing.at(text, start - 1) && followsOrdinal(text, start))) return next
  const product = productEnd(text, numeral)
  if (product > 0) return r.seek(product, next).at
  if (isName(r, numeral, start, end)) return next
  if (itemMarks.at(text, end) && isItem(r, numeral, start, end)) return next
  // 1 张三 98.5分
  if (isRow(r, numeral, start)) return next
  // 一二·九
  if (after === '·' || before === '·') return next
  // 上午10∶15
  if (after === '∶' && numeral.plain && numeral.low < 25 && told.test(text.slice(start - 1, end + 3)))
    return r.seek(end + 3, next).at
  // 三(2)班
  if (after === '(' && numeral.script === 'han' && classroom.test(text.slice(end, end + 5)))
    return r.seek(text.indexOf(')', end) + 1, next).at
  if (before === '(' && numeral.plain && isBracketed(r, numeral, start, end)) return next
  const dates =
    numeral.plain && numeral.low <= 31 && dateJoins.at(text, numeral.end)
      ? dateRange.exec(text.slice(numeral.end, numeral.end + 9))
      : null
  const years =
    numeral.plain && numeral.low >= 1800 && numeral.low < 2100
      ? yearRange.exec(text.slice(numeral.end, numeral.end + 8))
      : null
  if (years) return r.seek(numeral.end + years[0].length - 1, next).at
  if (dates) return r.seek(numeral.end + dates[0].length - 1, next).at
  if (start < numeral.start && isProduct(r, numeral, next)) return next
  if (!r.isHan(end) && !r.isHan(start - 1) && !(before === ':' && r.isHan(start - 2))) return 0
  const length = numeral.end - numeral.start
  const digits = numeral.plain && numeral.script === 'digits'
  const round = numeral.width === null && !numeral.vague
  if (
    after === '国' &&
    ((numeral.low === 3 && kingdoms.test(text)) || (numeral.low === 4 && shikoku.test(text)))
  )
    return next
  // 浙江三门、山西五台
  if (length === 1 && placeEnds.at(text, end) && !r.isHan(end + 1) && provinces.before(text, start))
    return next
  if (before === '每' && !(after === '年' && digits && length === 4))
    return denominatorEnd(r, numeral.end, next)
  if (after === '年')
    return isYearName(text, numeral.start, end, numeral, before)
      ? next
      : isPeriod(text, start, end)
        ? next
        : 0
  const unit = unitWord(text, end)
  // 八月十五
  if (
    before === '月' &&
    numeral.script === 'han' &&
    numeral.low <= 30 &&
    monthDay.test(text.slice(start - 3, start)) &&
    unitWords.at(text, end) === null
  )
    return next
  // 三分长相，七分打扮
  if (
    after === '分' &&
    (numeral.low === 3 || numeral.low === 7) &&
    portions.test(text.slice(Math.max(0, start - 8), end + 8))
  )
    return next
  // 76人: a club
  if (after === '人' && digits && numeral.low === 76 && clubs.test(text)) return next
  // 恒指牛63364
  if (digits && length === 5 && warrants.at(text, start - 1)) return next
  // 11路、K5路公交车
  if (after === '路' && digits && before !== '分') return next
  // 2024105期
  if (after === '期' && digits && length >= 5) return next
  // 2024级新生, 2024款, 2007版
  if (yearly.at(text, end) && digits && length === 4 && numeral.low > 1900 && numeral.low < 2100) return next
  // 三个区分开来, 两个“毫不动摇”: what follows is no thing to count
  if (after === '个' && round && urged.test(text.slice(end + 1, end + 5))) return next
  // 23中6, 2单元1101
  if (before === '中' && digits && isDigit(text.charCodeAt(start - 2))) return next
  if (before === '元' && digits && length > 2 && text[start - 2] === '单' && !unitWords.at(text, end))
    return next
  if (round && isNumbered(text, start, end, numeral)) return next
  // 十四中
  if (after === '中' && numeral.script === 'han' && numeral.low < 100 && round) return next
  // 鸿蒙5.0
  if (numeral.script === 'digits' && isVersion(text, start, end)) return next
  if (before === '转' && digits && isDigit(text.charCodeAt(start - 2))) return next
  if (after === '月' && !unit && numeral.low >= 1 && numeral.high <= 12 && round) return next
  const dayOfMonth = numeral.low <= 31 || before === '月' || papers.at(text, end + 1)
  if (after === '日' && dayOfMonth && Number.isInteger(numeral.low) && !unit && !dayCounts(text, start, end))
    return next
  if ((after === '时' || after === '点') && !unit && isClock(text, numeral.low, start, end))
    return clockEnd(r, next)
  if (isPeriod(text, start, end)) return next
  const angle = (text[start - 1] === '纬' || text[start - 1] === '经') && (after === '度' || after === '°')
  if (angle) return arcEnd(r, end, next)
  if (
    round &&
    (digits || numeral.script === 'han' || (numeral.scale === 1 && !r.isHan(end) && after !== '%')) &&
    namedBefore(text, start, end, digits, length, before)
  )
    return digits ? Math.max(next, chainEnd(r, next - 1)) : next
  const calls = numeral.low <= 6 && numeral.script === 'han' && length === 1
  if (before === '周' && calls && (text[start - 2] !== '每' || !weekly.at(text, end))) return next
  if (round && (digits || numeral.script === 'han') && naming.at(text, end)) return next
  if (
    (after === '后' || after === '末') &&
    digits &&
    length === 2 &&
    (numeral.low >= 50 || numeral.low % 10 === 0)
  )
    return next
  if (closing.at(text, end) && digits && r.isHan(start - 1)) return next
  if (after === '室' && digits && length >= 3) return next
  if ((after === '栋' || after === '幢') && digits && /\d/.test(text[end + 1] ?? '')) return next
  return 0
}

/** A small number at the head of a line, apart from the Chinese after it: which row of a table. */
const isRow = (r: Reader, { start, end, plain, low }: Numeral, from: number): boolean =>
  plain &&
  low < 100 &&
  from === start &&
  (r.text[end] === ' ' || r.text[end] === '\t') &&
  (start === 0 || r.text[start - 1] === '\n') &&
  r.isHan(end + 1) &&
  !unitStands(r.text, end + 1)

const exchanges = /^-(?:TW|US|HK|JP|KR|CN|SH|SZ)\)/

/** 台积电（2330）, 鸿海 (2317-TW), 今（22）日: the code of a share or a day of the month in brackets, a space before them or none. */
function isBracketed(r: Reader, { low, script }: Numeral, start: number, end: number): boolean {
  const { text } = r
  const said = text[start - 2] === ' ' ? start - 3 : start - 2
  const closed = text[end] === ')'
  if (closed && deictic.at(text, said)) return true
  if (script !== 'digits' || low < 1000 || low >= 1e6 || !r.isHan(said)) return false
  return closed || (text[end] === '-' && exchanges.test(text.slice(end, end + 4)))
}

const ordinals = new CharSet('0123456789一二三四五六七八九十百、和与及至到—~-')

/** 第十四、十五条, 第3至5条, 编号16、17: whether the numbers before one begin with an ordinal or a label. */
function followsOrdinal(text: string, start: number): boolean {
  let from = start - 1
  while (from > start - 24 && ordinals.at(text, from - 1)) from--
  return text[from - 1] === '第' || text.startsWith('编号', from - 2)
}

const clubs =
  /76人(?:队|绝杀|主场|客场|主帅|大胜|不敌|击败|力克|险胜|惨败|vs|VS)|NBA|湖人|热火|公牛|火箭|骑士|勇士|尼克斯|雄鹿|篮网|老鹰|猛龙|步行者|奇才|黄蜂|活塞|快船|掘金|爵士|开拓者|雷霆|森林狼|独行侠|马刺|灰熊|鹈鹕|凯尔特人|费城/
const portions = /三分[\u3400-\u9fff]{1,5}[，,、]?七分[\u3400-\u9fff]/
const versions = known(zhVersions)
const editions = /^(?:版|时代|模式|升级|系统|阶段)/

/** 鸿蒙5.0, 工业4.0, 2.0版本, 图1.2: the edition of a program or of an idea, the number of a picture. */
function isVersion(text: string, start: number, end: number): boolean {
  if (end - start > 5) return false
  const before = text[start - 1]
  const pointed =
    before === '图' || before === '表' || editions.test(text.slice(end, end + 2))
      ? /^\d{1,2}\.\d{1,2}$/.test(text.slice(start, end))
      : false
  return (
    pointed ||
    (versions.before(text, start) !== null &&
      unitWords.at(text, end) === null &&
      /^\d{1,2}(?:\.\d{1,2})?$/.test(text.slice(start, end)))
  )
}

const told = /^[午晚晨早日间]\d{1,2}∶[0-5]\d$/
const classroom = /^\(\d{1,2}\)[班中]/
const urged =
  /^“?(?:毫不|坚持|必须|明确|确立|维护|务必|区分|有利于|一律|不得|离不开|统筹|确保|牢记|敢于|聚焦|强化|着力|更加|善于)/
/** Where the Three Kingdoms are spoken of, 三国 is a name. */
const kingdoms = /三国(?:时[期代]|演义|志|鼎立|归晋)/
/** Where its other islands are spoken of, 四国 is one. */
const shikoku = /日本|九州|本州|北海道/
const provinces = known(
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 南京 长春'.split(
    ' '
  )
)
const monthDay = /[一二三四五六七八九十正腊]月$/

function namedBefore(
  text: string,
  start: number,
  end: number,
  digits: boolean,
  length: number,
  before: string
): boolean {
  const said = before === ':' || before === '：' ? start - 1 : start
  const code = digits ? codes.before(text, said) : null
  const name = names.before(text, start)
  if (!code && !name) return digits && length >= 5 && before === '号'
  const counted = unitWords.at(text, end)
  // 手机420部, 划转300万元 count; 车次1234次, 尾号8888元 do not.
  const last = text[(code?.end ?? 0) - 1] ?? ''
  // 冻结账号52个
  const few = counted?.value.classifier === true && length < 4 && last === '号'
  if (code && !few && (length >= 3 || '号码编'.includes(last)) && (!counted || '号次码为'.includes(last)))
    return true
  if (digits && length >= 5 && before === '号') return true
  if (!name) return false
  // 序号1 张某某
  return !counted || counted.value.unit === 'degree' || text[end - 1] === ' '
}

/** Past 每10万人: the number and the unit of a denominator. */
function denominatorEnd(r: Reader, end: number, next: number): number {
  const unit = unitWords.at(r.text, end)
  return unit ? Math.max(next, r.seek(unit.end, next).at) : next
}

/** Past the minutes and seconds of 东经116度23分. */
function arcEnd(r: Reader, end: number, next: number): number {
  const arc = /^[度°](?:\d{1,2}[分′'])?(?:\d{1,2}(?:\.\d{1,2})?[秒″"])?/.exec(r.text.slice(end, end + 16))
  return arc ? r.seek(end + arc[0].length, next).at : next
}

/** A unit of two or more characters at `pos`: 日元, 月龄. */
function unitWord(text: string, pos: number): boolean {
  const match = unitWords.at(text, pos)
  return match !== null && match.end > pos + 1
}
