import { CharSet } from '../char-set.ts'
import { currencyCodes } from '../lexicon/currencies.ts'
import { zhHotlines, zhNicknames } from '../lexicon/quiet-words.ts'
import type { Numeral } from '../numeral.ts'
import type { Reader } from '../reader.ts'
import { unitStands, unitWords } from '../unit-words.ts'

const seats = new CharSet('ABCDEFGHJKL')
const grades = new CharSet('ABCDGP')
const finalsBegin = new CharSet('/分决')
const amountBefore = new CharSet('由从至到达约近超共增减升降')
const signs = new CharSet('到至-×xXvV')
const stops = new CharSet('、，。；：！？）》”')
const hotlines = new Set([...zhHotlines, ...zhNicknames])

/** Whether `at` stands in the title of a work: 《一句顶一万句》. */
export function inTitle(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    if (text[i] === '《') return true
    if (text[i] === '》' || text[i] === '\n') return false
  }
  return false
}

/** A number that Chinese copy uses as a name or a code whatever stands before it, `start` and `end` one space further out. */
export function isName(r: Reader, numeral: Numeral, start: number, end: number): boolean {
  const { text } = r
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (before === '“' && (after === '”' || quoted(text, end))) return true
  // 5F影院
  if (
    text[numeral.end] === 'F' &&
    r.language === 'zh' &&
    numeral.plain &&
    numeral.low < 60 &&
    !/[A-Za-z]/.test(text[numeral.end + 1] ?? '-')
  )
    return true
  // E 116.4°
  if (
    after === '°' &&
    /(?:^|[^A-Za-z])[ENSW] ?$/.test(text.slice(Math.max(0, start - 3), start + 1).trimEnd())
  )
    return true
  // 座位23A
  if (
    seats.at(text, numeral.end) &&
    !/[A-Za-z]/.test(text[numeral.end + 1] ?? '-') &&
    (/座[位号]{0,2}[是为：:]?$/.test(text.slice(Math.max(0, start - 5), start)) ||
      text.startsWith('座', numeral.end + 1))
  )
    return true
  // “10+”机制
  if (before === '“' && text.startsWith('+”', end)) return true
  // 苏-57, 图-160, but 气温-5℃
  if (before === '-' && numeral.script === 'digits' && aircraft.at(text, start - 2)) return true
  // 京ICP备05020700号-3
  if (before === '-' && text[start - 2] === '号') return true
  if (finalsBegin.at(text, numeral.end) && finals.test(text.slice(numeral.end, numeral.end + 8))) return true
  if (numeral.script !== 'digits') return false
  if (grades.at(text, end) || numeral.scale === 1e9) {
    // 5A级景区, 2B, 2C, 1080P, and the dives 5253B, 207C
    const written = text.slice(numeral.start, numeral.start + 8)
    if (
      r.language === 'zh' &&
      (/^[1-5]A+级/.test(written) ||
        /^2[BCG](?![A-Za-z])/.test(written) ||
        /^\d+P(?![A-Za-z])/.test(written) ||
        (dive.test(written) && dives.test(text.slice(Math.max(0, start - 30), end + 30)))) &&
      text[numeral.start - 1] !== '$'
    )
      return true
  }
  if (numeral.scale === 1000 && r.isHan(end) && !unitWords.at(text, end))
    return /^[248]K$/.test(text.slice(numeral.start, numeral.end))
  if (!numeral.plain) return false
  const length = numeral.end - numeral.start
  if (length === 4 && fiscal.test(text.slice(end, end + 2))) return true
  if (length < 3) return false
  if (length === 3 && brigade.test(text.slice(end, end + 2))) return true
  if (length >= 7)
    return (
      !unitWords.at(text, end) &&
      r.language === 'zh' &&
      length < text.length &&
      !beside.test(text.slice(Math.max(0, start - 1), end + 1))
    )
  return (
    r.language === 'zh' &&
    hotlines.has(text.slice(numeral.start, numeral.end)) &&
    !unitStands(text, end) &&
    !/^[:∶-]\d/.test(text.slice(numeral.end, numeral.end + 2)) &&
    !/\d[:∶-]$/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)) &&
    !amountBefore.at(text, start - 1) &&
    !/^(?:[A-Za-z]|[~～—–-]\d)/.test(text.slice(numeral.end, numeral.end + 2))
  )
}

/** 一、 and （二） and 3. before what they number; 7、8级 and 七、八十人 count. */
export function isItem(
  r: Reader,
  { start, end, low, plain, script, spelled }: Numeral,
  from: number,
  after: number
): boolean {
  const { text } = r
  const mark = text[after] ?? ''
  if (
    low > 99 ||
    !'、.)'.includes(mark) ||
    mark === '' ||
    spelled !== null ||
    (script === 'digits' && !plain)
  )
    return false
  if (mark === ')')
    return (
      text[from - 1] === '(' &&
      low < 40 &&
      low > 0 &&
      (script === 'han' || r.isHan(after + 1) || after + 1 >= text.length)
    )
  if (script === 'han' && end === start + 1 && mark === '、')
    return low === 1 || !neighbours(text, after + 1, low)
  if (from > 0 && !'。；;\n'.includes(text[from - 1] ?? '')) return false
  return mark === '.' ? r.isHan(r.spaced(after + 1)) : r.isHan(after + 1) && !neighbours(text, after + 1, low)
}

/** Whether the digit at `pos` is the next one and a unit follows its number: the 8级 of 7、8级. */
function neighbours(text: string, pos: number, low: number): boolean {
  const digit = '0123456789'.indexOf(text[pos] ?? 'x')
  const han = '零一二三四五六七八九'.indexOf(text[pos] ?? 'x')
  return (
    Math.max(digit, han) === low + 1 &&
    (scaled.test(text[pos + 1] ?? '') || unitWords.at(text, pos + 1) !== null)
  )
}

const scaled = /[十百千万亿]/

/** iPhone 16 Pro首销, 支持WiFi 6: the number of a thing with a Latin name, in Chinese. */
export function isProduct(r: Reader, { start, end, plain, scale }: Numeral, next: number): boolean {
  const { text } = r
  if (r.language !== 'zh' || scale !== 1 || !(plain || /^\d+\.\d+$/.test(text.slice(start, end))))
    return false
  const name = /[A-Za-z][A-Za-z./]*$/.exec(text.slice(Math.max(0, start - 16), start - 1))?.[0] ?? ''
  if (
    name.length < 2 ||
    !(/[A-Z]/.test(name) || editions.test(name)) ||
    measured.has(name) ||
    currencyCodes.has(name)
  )
    return false
  const after =
    r.word(next) !== '' && /^(?:Pro|Max|Plus|Ultra|Mini|SE|Air|Lite|Turbo)/i.test(r.word(next))
      ? r.end(next) + (text[r.end(next)] === '+' ? 1 : 0)
      : end
  if (after === end && unitWords.at(text, r.spaced(after)) && !text.startsWith('起售', after)) return false
  return r.isHan(after) || r.isHan(start - name.length - 2) || after >= text.length || stops.at(text, after)
}

/** 359旅, 112师 */
const brigade = /^(?:旅[^客行游]|师[^生范傅]|团[^队员伙])/

/** The end of the name that a number and a sign begin, or 0: 4×100米接力, 3×3篮球, 从0到1. */
export function productEnd(text: string, { start, end, plain, low }: Numeral): number {
  if (!signs.at(text, end)) return 0
  const sign = text[end]
  if (sign === '到' || sign === '至') {
    const stages =
      low < 2 && (text[start - 1] === '从' || text[start - 1] === '“')
        ? fromNothing.exec(text.slice(end, end + 5))
        : null
    return stages ? end + stages[0].length : 0
  }
  if (sign === '-') {
    // 21-三体
    if (text.startsWith('三体', end + 1)) return end + 3
    return low === 9 && attack.test(text.slice(start, start + 5)) ? start + 4 : 0
  }
  const found = plain && low < 9 ? relay.exec(text.slice(end, end + 7)) : null
  return found ? end + found[0].length : 0
}
const attack = /^9-11(?:事|袭|恐|展|博|遗|纪|委)/
const fromNothing = /^[到至](?:10{0,3}|一百|一|N)(?=[”的”，。、；]|$)/
const relay = /^(?:[×xX](?:\d{2,4}米|[23](?![\d.米厘mc×]))|[vV]\d(?![\d.]))/

/** What one character before a hyphen and a number makes an aircraft of. */
const dive = /^\d{3,4}[A-D](?![A-Za-z])/
const dives = /[跳翻]|动作|难度|\d{3,4}[ACD](?![A-Za-z])/
const aircraft = new CharSet('歼轰运直苏图米安卡强教雅拉空')

const editions = /^(?:mini|air|pro|max|plus|note)$/
const measured = new Set('PMI CPI PPI GDP BMI LPR RMB ROE PE PB EPS PM'.split(' '))

/** “两个毫不动摇”, “三张清单”: a quotation of a number, a classifier and a few words names something. */
function quoted(text: string, end: number): boolean {
  const word = unitWords.at(text, end)
  return (
    word?.value.classifier === true && /^[\u3400-\u9fff、]{1,12}”/.test(text.slice(word.end, word.end + 13))
  )
}

/** 1/8决赛, 四分之一决赛 */
const finals = /^(?:\/\d{1,2}|分之[一二]|\d)?决赛/
const fiscal = /^(?:财年|学年|赛季|财季)/
/** What makes an amount of a long run of digits. */
const beside = /[¥$€£%‰℃㎡A-Za-z.,]/
