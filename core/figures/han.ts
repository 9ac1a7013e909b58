import { CharSet } from './char-set.ts'
import { isDigit, Kind, kindOf } from './chars.ts'
import { type Digits, readDigits } from './digits.ts'
import { digitAt, multiplierAt } from './han-digits.ts'
import { decimalsEnd, digitsOf, readSpelled } from './han-spelled.ts'
import { readVague } from './han-vague.ts'
import { type Numeral, placeOf } from './numeral.ts'

const hundreds = new CharSet('百千万亿佰仟')

/** Formal numerals that are ordinary words too (大陆, 队伍, 放肆, 拾起): a number only before a formal unit. */
const ambiguous = new CharSet('陆伍肆拾')
const formalUnits = new CharSet('拾佰仟万亿点角分元圆')
/** 千米, 百帕 and the like: the 千 or 百 belongs to the unit. */
const afterKilo = new CharSet('米克瓦卡焦赫帕伏安字比牛兆')
/** Money or more of the number after 兆 makes it Taiwan's trillion; before 瓦, 帕 and 字节 it is mega. */
const trillions =
  /^[余多]?(?:元|圆|美元|美金|日元|日圆|韩元|台币|新台币|港元|港币|欧元|英镑|卢比|越南盾|印尼盾|[\d一二三四五六七八九两壹贰叁肆伍陆柒捌玖][\d,一二三四五六七八九十百千零两壹贰叁肆伍陆柒捌玖拾佰仟]{0,8}[亿万元])/
/** What is weighed in 两. */
const weighed = new CharSet('酒银金黄白肉茶药盐糖烟油重半左以的')
/** What else goes on with a number in digits. */
const continuing = new CharSet('余多来点兆')
const afterMyriad = new CharSet('元美日欧港人名户件吨亩公平家辆台个次点张套')
/** What 来 as an approximation stands before: 十来个, never 十来自. */
const afterLai = new CharSet(
  '个岁人天年家名块斤里亩元位只条台件次吨米种户头辆间所趟场公平秒分小根棵张层起宗例笔毛度'
)

/** Two neighbouring numerals name a rough number: 三四天, 三五个. */
const neighbours = (a: number, b: number): boolean => b === a + 1 || (a === 3 && b === 5)

/**
 * The number at `start`, in digits, in Chinese numerals or in both (4000余万, 二十几万, 1千零20, 3亿4千万, 两三百, 数十), or null where
 * there is none. Longest reading; linear in what it consumes.
 */
export function readHan(text: string, raw: string, start: number): Numeral | null {
  const first = text.charCodeAt(start)
  if (isDigit(first)) {
    const digits = readDigits(text, raw, start)
    if (!goesOn(text, digits.end)) return inDigits(start, digits)
  }
  if (text[start] === '几' || text[start] === '数') return readVague(text, start)
  let top = 0
  let high = 0
  let myriad = 0
  let section = 0
  let pending = -1
  let pendingPlace = 1
  let pendingDigits = false
  let pendingStart = start
  let fraction = 0
  let place = 1
  let lastUnit = 0
  let sectionUnit = Number.POSITIVE_INFINITY
  let zero = false
  let delta = 0
  let width: number | null = null
  let opened = false
  let bare = false
  let anyHan = false
  let anyDigit = false
  let grouped = false
  let decimal = false
  let scaleStart = -1
  let i = start

  for (;;) {
    const char = text[i]
    if (char === undefined) break
    const code = text.charCodeAt(i)
    if (isDigit(code) || (code === 46 && i === start)) {
      if (pending >= 0 || decimal) break
      const digits = readDigits(text, raw, i)
      pendingStart = i
      anyDigit = true
      pending = digits.value
      pendingPlace = placeOf(digits.written)
      pendingDigits = true
      grouped ||= digits.grouped
      decimal = digits.written.includes('.')
      i = digits.end
      continue
    }
    const digit = digitAt(text, i)
    if (digit >= 0) {
      // 1000万二手: no digit of Chinese goes on where digits began
      if (opened || (lastUnit >= 1e4 && digit > 0 && isDigit(first) && multiplierAt(text, i + 1) === 0)) break
      if (digit === 0) {
        if (pending > 0 || (pending === 0 && zero)) {
          if (!pendingDigits && lastUnit === 0) return readSpelled(text, start)
          break
        }
        if (decimal) break
        zero = true
        anyHan = true
        i++
        if (i === start + 1 && digitAt(text, i) >= 0) return readSpelled(text, start)
        continue
      }
      if (decimal && !pendingDigits) break
      if (pending >= 0) {
        if (char === '两' && (pending === 1 || pending === 3) && lastUnit === 0 && delta === 0) {
          // 一两天, 三两个人; 一两黄金 is a weight
          if (kindOf(text.charCodeAt(i + 1)) >= Kind.han && !weighed.at(text, i + 1)) {
            pending = pending === 1 ? 1 : 2
            delta = 1
            i++
            continue
          }
        }
        if (pendingDigits || char === '两') break
        const after = digitAt(text, i + 1)
        if (delta === 0 && after < 0 && neighbours(pending, digit)) {
          delta = digit - pending
          i++
          continue
        }
        if (lastUnit === 0 && delta === 0) return readSpelled(text, start)
        break
      }
      // 大陆万人游
      if (ambiguous.at(text, i) && i === start && (text[i - 1] === '大' || !formalUnits.at(text, i + 1)))
        break
      if (char === '两' && i > start && !hundreds.at(text, i + 1)) break
      pendingStart = i
      anyDigit = true
      pending = digit
      pendingPlace = 1
      pendingDigits = false
      anyHan = true
      i++
      continue
    }
    if ((char === '廿' || char === '卅') && pending < 0 && section === 0) {
      section = char === '廿' ? 20 : 30
      place = 10
      sectionUnit = 10
      lastUnit = 10
      anyHan = true
      anyDigit = true
      i++
      continue
    }
    const unit = multiplierAt(text, i)
    if (unit > 0) {
      if (
        ambiguous.at(text, i) &&
        i === start &&
        !formalUnits.at(text, i + 1) &&
        // 重拾两大利器
        (text[i + 1] === '两' || digitAt(text, i + 1) < 0)
      )
        break
      if (
        ((char === '千' && afterKilo.at(text, i + 1)) ||
          (char === '百' && (text[i + 1] === '帕' || text.startsWith('慕大', i + 1)))) &&
        i > start &&
        pending >= 0 &&
        section === 0 &&
        !opened
      )
        break
      // 百十来张
      if (char === '十' && pending < 0 && bare && section === 100 && i === start + 1) {
        section = 110
        place = 10
        sectionUnit = 10
        i++
        continue
      }
      if (pending < 0 && i > start && !zero && !opened) break
      if (unit >= sectionUnit && !opened) break
      if (opened) {
        if (width === null || section + Math.max(pending, 0) === 0) break
        section = (section + Math.max(pending, 0)) * unit
        width *= unit
      } else {
        bare ||= pending < 0 && i === start && unit > 10
        section += (pending < 0 ? 1 : pending) * unit
      }
      place = (pending < 0 ? 1 : pendingPlace) * unit
      delta *= unit
      pending = -1
      pendingDigits = false
      decimal = false
      zero = false
      sectionUnit = unit
      lastUnit = unit
      anyHan = true
      if (scaleStart < 0) scaleStart = i
      i++
      continue
    }
    if (char === '万' || char === '亿') {
      const size = char === '万' ? 1e4 : 1e8
      const part = section + Math.max(pending, 0) + fraction
      const whole = size === 1e8 ? part + myriad : part
      if (whole === 0) {
        if (i > start && size === 1e4 && lastUnit >= 1e4 && width === null && myriad + high < 1e12) {
          myriad *= size
          high *= myriad === 0 ? size : 1
        } else if (i === start) {
          bare = true
          if (size === 1e4) myriad = size
          else high = size
          place = 1
        } else break
      } else if (size === 1e4) {
        if (myriad > 0) break
        myriad = part * size
      } else {
        if (high > 0) break
        high = whole * size
        myriad = 0
      }
      place = (pending >= 0 ? pendingPlace : place) * size
      delta *= size
      if (width !== null) width *= size
      if (scaleStart < 0) scaleStart = i
      section = 0
      pending = -1
      pendingDigits = false
      fraction = 0
      decimal = false
      zero = false
      opened = width !== null
      sectionUnit = Number.POSITIVE_INFINITY
      lastUnit = size
      anyHan = true
      i++
      continue
    }
    if (i === start) break
    if (char === '兆' && top + high + myriad === 0 && trillions.test(text.slice(i + 1, i + 14))) {
      top = Number(((section + Math.max(pending, 0) + fraction) * 1e12).toPrecision(12))
      fraction = 0
      place = (pending >= 0 ? pendingPlace : place) * 1e12
      if (scaleStart < 0) scaleStart = i
      section = 0
      pending = -1
      pendingDigits = false
      decimal = false
      zero = false
      sectionUnit = Number.POSITIVE_INFINITY
      lastUnit = 1e12
      anyHan = true
      i++
      continue
    }
    const lai = char === '来' && (text[i + 1] === '万' || text[i + 1] === '亿')
    if ((char === '余' || char === '多' || char === '几' || lai) && width === null && delta === 0) {
      // 1250多米尼加比索
      if (text.startsWith('米尼加', i + 1) || text.startsWith('内亚', i + 1)) break
      const next = text[i + 1] ?? ''
      const scaled = next === '万' || next === '亿' || (multiplierAt(text, i + 1) > 0 && char !== '几')
      const current = pending >= 0 ? pendingPlace : place
      const round =
        sum(top + high, myriad, section, pending, fraction) >= 10 &&
        (pending < 0 || (pendingDigits && pending % 10 === 0)) &&
        !decimal
      if (scaled && (round || pendingDigits || zero)) {
        width = zero && pending < 0 ? 1 : current
        opened = true
        zero = false
        anyHan = true
        i++
        continue
      }
      if (!round) break
      if (char === '几' && (pendingDigits || lastUnit !== 10 || pending >= 0)) {
        if (!pendingDigits) break
      }
      width = pending < 0 && lastUnit >= 1e4 ? lastUnit : current
      anyHan = true
      i++
      break
    }
    if (
      (char === '来' || (char === '把' && bare && !anyDigit)) &&
      width === null &&
      afterLai.at(text, i + 1) &&
      sum(top + high, myriad, section, pending, fraction) >= 10 &&
      (pending < 0 || pending % 10 === 0)
    ) {
      width = pending >= 0 ? pendingPlace : place
      anyHan = true
      i++
      break
    }
    if (
      char === '点' &&
      !pendingDigits &&
      !decimal &&
      !opened &&
      sum(top + high, myriad, section, pending, fraction) + (zero ? 1 : 0) > 0
    ) {
      const end = decimalsEnd(text, i + 1)
      if (end === i + 1 || multiplierAt(text, end) > 0) break
      const digits = digitsOf(text, i + 1, end)
      if (pending > 0 && lastUnit >= 100 && !zero) pending *= lastUnit / 10
      fraction = Number(`0.${digits}`)
      pendingPlace = placeOf(`0.${digits}`)
      place = pendingPlace
      decimal = true
      i = end
      continue
    }
    if (code === 32 && pendingDigits) {
      const next = afterSpaces(text, i)
      const scale = text[next]
      const more = (scale === '多' || scale === '余') && pending >= 10 && pending % 10 === 0
      if ((scale === '万' || scale === '亿' || more) && next - i <= 2) {
        i = next
        continue
      }
    }
    break
  }

  if (i === start) return null
  if (
    pending >= 0 &&
    pendingDigits &&
    lastUnit > 0 &&
    !zero &&
    !(i - pendingStart >= 3 && pending < lastUnit && followsOn(text, i))
  ) {
    // 3万2019年: the second run of digits is a number of its own.
    i = pendingStart
    pending = -1
  }
  if (
    pending > 0 &&
    !pendingDigits &&
    lastUnit >= 100 &&
    !zero &&
    width === null &&
    fraction === 0 &&
    text[pendingStart] !== '两'
  ) {
    const shrink = lastUnit / 10
    pendingPlace = shrink
    pending *= shrink
    delta *= shrink
  }
  while (text.charCodeAt(i - 1) === 32) i--
  const low = sum(top + high, myriad, section, pending, fraction)
  return {
    start,
    end: i,
    low,
    high: low + delta,
    place: pending >= 0 && fraction === 0 ? pendingPlace : place,
    width,
    script: anyHan && !isDigit(text.charCodeAt(start)) ? 'han' : 'digits',
    vague: false,
    plain: !anyHan && !grouped && !decimal,
    bare: bare && !anyDigit,
    spelled: null,
    scaleStart: scaleStart < 0 ? i : scaleStart,
    scale: scaleStart < 0 ? 1 : scaleOf(text, scaleStart, i)
  }
}

/** 3万3,234元: a unit or a classifier ends the number, no date does. */
const followsOn = (text: string, end: number): boolean => afterMyriad.at(text, end)

/** Whether a number in digits may go on at `at` in Chinese: 4000余万, 1千零20, 20 多万. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32) return kindOf(text.charCodeAt(at + 1)) >= Kind.han || text.charCodeAt(at + 1) === 32
  return kindOf(code) === Kind.numeral || continuing.at(text, at)
}

const inDigits = (start: number, { end, value, written, grouped }: Digits): Numeral => ({
  start,
  end,
  low: value,
  high: value,
  place: placeOf(written),
  width: null,
  script: 'digits',
  vague: false,
  plain: !grouped && !written.includes('.'),
  bare: false,
  spelled: null,
  scaleStart: end,
  scale: 1
})

// A closure over the parts would keep every one of them out of the registers.
const sum = (high: number, myriad: number, section: number, pending: number, fraction: number): number =>
  high + myriad + section + Math.max(pending, 0) + fraction

function scaleOf(text: string, from: number, to: number): number {
  let scale = 1
  for (let i = from; i < to; i++) {
    const char = text[i]
    if (char === '万') scale *= 1e4
    else if (char === '亿') scale *= 1e8
    else if (char === '兆') scale *= 1e12
    else scale *= Math.max(1, multiplierAt(text, i))
  }
  return scale
}

function afterSpaces(text: string, from: number): number {
  let i = from
  while (text.charCodeAt(i) === 32) i++
  return i
}
