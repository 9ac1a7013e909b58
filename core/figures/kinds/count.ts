import { leadsOn } from '../change.ts'
import { CharSet } from '../char-set.ts'
import type { Draft } from '../draft.ts'
import { zhSingular } from '../lexicon/zh-classifiers.ts'
import { isPlural } from '../noun.ts'
import type { Numeral } from '../numeral.ts'
import type { Reader } from '../reader.ts'

const countBefore = new CharSet(
  '设共有达为是计超近约招收到了出过至得获等于仅只还占各多少足满增减升降涨跌突破逾余'
)
const floors = new CharSet('住于从')
const spanning = new CharSet('共经了历')
const priced = new CharSet('价售守')
const colons = new CharSet('：:')
const conjunctions = new CharSet('和与及')
const blurs = new CharSet('上近逾超')
const particles = new CharSet('不却那这而还但也就吧吗呢和与及的')
const paid = new CharSet('元块价费付收卖售每为是仅涨降跌了升约近角')
const oneBefore =
  /(?:为期|历时|长达|延长|推迟|约|近|超过|徒刑|缩短|提前|持续|罚|停|用时|耗时|仅|只有|不到|不足|至少|最多|满|拘役|管制|刑期|仅用|超|足足|前后)$/u
const oneAfter = /^(?:半|多|左右|以上|以下|之久|有余|零)/u
/** Where matches drawn are told, those won or lost are told too. */
const played = /[胜负场战局]/
const victims = /^(?:死亡|受伤|遇难|失踪|重伤|轻伤|身亡|罹难|被困|获救|遇害|死)/u

/** Whether a finished draft tells the reader how much or how many: one and bare numerals in Chinese mostly do not. */
export function counts(r: Reader, made: Draft, at: number, numeral: Numeral): boolean {
  const token = r.token(at)
  if (token?.kind === 'word') return englishWordCounts(r, made, at)
  const han = numeral.script === 'han'
  if (made.kind !== 'count') return han ? unitCounts(r, made, numeral) : !isModel(r, made)
  if (numeral.low === 0 && han && made.counted === null) return false
  if (numeral.bare && made.modifier === 'exact') return false
  // 歼-15, 东风-41, 歼-10C
  if (
    r.text[made.start] === '-' &&
    r.isHan(made.start - 1) &&
    !r.isHan(made.end - 1) &&
    made.low === numeral.low * -1
  )
    return made.counted !== null && made.counted.length > 1
  if (
    lone(numeral) &&
    made.counted === null &&
    !thronged(r, made) &&
    !/[余多]/.test(r.text[numeral.end - 1] ?? '') &&
    r.isHan(made.end)
  )
    return false
  if (!r.isHan(numeral.end) && !r.isHan(numeral.start - 1)) return numeral.spelled === null || !han
  if (made.counted !== null) {
    // 命中三分: how it was shot
    if (
      made.counted === '分' &&
      numeral.low === 3 &&
      shot.test(r.text.slice(Math.max(0, made.start - 2), made.start))
    )
      return false
    // 家住12层, 从8层坠落: which floor
    if (made.counted === '层' && floors.at(r.text, made.start - 1)) return false
    if (!han) return true
    if (numeral.low === 1 && made.high === 1 && numeral.width === null) return singularCounts(r, made)
    if (r.text[numeral.start] === '二' && numeral.low === 2 && numeral.end === numeral.start + 1)
      return made.counted === '人' && victims.test(r.text.slice(made.end, made.end + 3))
    // 四代住宅, 三代人
    if (made.counted === '代' && !/^(?:人|同堂|单传|以上|直系)/.test(r.text.slice(made.end, made.end + 2)))
      return spanning.at(r.text, made.start - 1)
    if (made.counted === '平') return played.test(r.text.slice(Math.max(0, made.start - 5), made.end + 4))
    if (made.counted === '院') return made.modifier !== 'exact' || numeral.low > 10
    if (made.counted === '环') return numeral.low > 10
    if (
      made.counted === '级' &&
      !/^(?:以上|以下|左右|台风|大风|地震)/u.test(r.text.slice(made.end, made.end + 2))
    )
      return made.modifier !== 'exact' || numeral.low > 20
    if (numeral.low === 0) return '例起宗票'.includes(made.counted)
    return numeral.spelled === null || spelledOut(r, numeral)
  }
  if (numeral.high > numeral.low && !numeral.vague)
    return made.low !== numeral.low || made.high !== numeral.high
  if (made.modifier !== 'exact')
    return (
      !(
        (lone(numeral) || (han && numeral.end === made.end && numeral.end === numeral.start + 1)) &&
        r.isHan(made.end)
      ) || thronged(r, made)
    )
  const before = r.text[made.start - 1] ?? ''
  if (!han) {
    if (!numeral.plain || numeral.scale > 1) return true
    if (numeral.end - numeral.start === 4 && numeral.low >= 1900 && numeral.low < 2100) return false
    if (!r.isHan(made.start - 1) || countBefore.at(r.text, made.start - 1)) return true
    if (!r.isHan(made.end)) return !entitled(r, made)
    return (
      (numeral.low > 999 &&
        (priced.at(r.text, made.start - 1) ||
          /^(?:大关|关口|整数)/.test(r.text.slice(made.end, made.end + 2)))) ||
      listed(r, made) ||
      ((before === '由' || before === '从') && leadsOn(r.text, made.end))
    )
  }
  if (numeral.spelled !== null) return false
  if (numeral.end - numeral.start === 1)
    return (before === '是' || before === '为' || before === '于') && !nounFollows(r, made.end)
  if (numeral.scale >= 1e4) return true
  if (!r.isHan(made.end)) return before !== '初' && before !== '年'
  return !r.isHan(made.start - 1) || countBefore.at(r.text, made.start - 1)
    ? !nounFollows(r, made.end) || numeral.scale > 1
    : false
}

/** 孤岛惊魂3：…: which of a series of works a headline speaks of. */
const entitled = (r: Reader, made: Draft): boolean =>
  made.low !== null && made.low < 20 && colons.at(r.text, made.end) && r.isHan(made.start - 1)

/** 分别增加12和15例: the unit stands behind the last of the list. */
const listed = (r: Reader, made: Draft): boolean =>
  conjunctions.at(r.text, made.end) &&
  r.start(made.next + 1) === made.end + 1 &&
  r.token(made.next + 1)?.kind === 'number' &&
  (made.change !== null || r.text.slice(Math.max(0, made.start - 8), made.start).includes('分别'))

/** 歼-20A: the letter is no ampere. */
const isModel = (r: Reader, made: Draft): boolean =>
  r.text[made.start] === '-' &&
  r.isHan(made.start - 1) &&
  /[A-Z]/.test(r.text[made.end - 1] ?? '') &&
  made.unit !== null &&
  /\d/.test(r.text[made.end - 2] ?? '')

/** 五四四九人: digits one by one, as papers of Taiwan count. */
const spelledOut = (r: Reader, { spelled }: Numeral): boolean =>
  spelled !== null && spelled.length > 2 && spelled[0] !== '0' && r.scanned.raw !== r.text

const shot = /[命投飙飚]中|压哨|外线|[侧角顶线]$|远投/

/** 百, 千, 万 by itself, which begins many a word. */
const lone = (numeral: Numeral): boolean => numeral.bare && numeral.end - numeral.start === 1

/** 上千旅客, 近万村民, 逾百学者: so many of those who follow. */
const thronged = (r: Reader, { start, end }: Draft): boolean =>
  end === start + 2 &&
  blurs.at(r.text, start) &&
  /^[\u3400-\u9fff]?[\u3400-\u9fff]?[\u3400-\u9fff]?[客民众员者生迷兵军工友家户师徒商警亲童女人]/.test(
    r.text.slice(end, end + 4)
  )

const nounFollows = (r: Reader, pos: number): boolean => r.isHan(pos) && !particles.at(r.text, pos)

function unitCounts(r: Reader, made: Draft, numeral: Numeral): boolean {
  // 八角, 五角: a spice and a shape, unless the words around speak of a price
  if (
    made.kind === 'money' &&
    r.text[made.end - 1] === '角' &&
    made.end === made.start + 2 &&
    !paid.at(r.text, made.start - 1)
  )
    return false
  const one =
    numeral.low === 1 && numeral.high === 1 && numeral.width === null && numeral.end - numeral.start === 1
  if (numeral.bare && made.modifier === 'exact') return false
  // 七旬老人 says who, 年近七旬 how old.
  if (made.modifier === 'exact' && r.text[made.end - 1] === '旬') return false
  if (!one || made.kind !== 'duration')
    return numeral.spelled === null || made.kind === 'percent' || spelledOut(r, numeral)
  if (made.low !== 1 || made.high !== 1 || made.modifier !== 'exact') return true
  const before = r.text.slice(Math.max(0, made.start - 4), made.start)
  return oneBefore.test(before) || oneAfter.test(r.text.slice(made.end, made.end + 3))
}

function singularCounts(r: Reader, made: Draft): boolean {
  if (made.modifier !== 'exact') return made.counted !== '次'
  if (made.counted === '人' && victims.test(r.text.slice(made.end, made.end + 3))) return true
  if (made.counted === '打') return !r.isHan(made.end) || dozens.includes(r.text[made.end] ?? '')
  return zhSingular.has(made.counted ?? '')
}

/** What goes by the dozen; 一打听 and 一打仗 do not. */
const dozens = '鸡啤铅毛苹袜玫鲜饮橙'

const notCounted = new Set(
  'mr mrs ms dr of another day thing way time point such who that which to and or more by said says wrote writes added told asked replied recalled complained'.split(
    ' '
  )
)

const dayBefore = new Set(
  'for in within after than least about every just only another over under nearly almost last'.split(' ')
)
const determiners = new Set(
  'plus no any some every each this that the which another only number day not a'.split(' ')
)

const stricken = new Set(
  'died dead killed injured wounded hurt missing hospitalised hospitalized arrested rescued recovered released discharged'.split(
    ' '
  )
)
const auxiliaries = new Set(
  'has have was is were had been still remains in critically seriously later since'.split(' ')
)

/** 30 are in hospital and one has died: somebody of those counted before. */
function fate(r: Reader, at: number): boolean {
  let i = at + 1
  while (auxiliaries.has(r.word(i)) && i < at + 4) i++
  return stricken.has(r.word(i))
}

/** one born in 1990: what was done to it is no noun */
const done = new Set(
  'born made built held seen bought sold found taken given used called based run'.split(' ')
)

/** "one" counts a noun, but says nothing in one of the, one another, no one, at one point. */
function englishWordCounts(r: Reader, made: Draft, at: number): boolean {
  if (r.word(at) === 'a') return made.kind !== 'count' || made.counted !== 'point'
  if (r.word(at) !== 'one' || made.low !== 1) return true
  const before = r.word(at - 1)
  if (made.kind === 'duration' && made.unit === 'day') return dayBefore.has(before)
  if (made.kind !== 'count') return true
  // only one of the 14 suspects
  if (
    (before === 'only' || before === 'just') &&
    r.word(at + 1) === 'of' &&
    r.token(at + 3)?.kind === 'number'
  )
    return true
  if (determiners.has(before)) return false
  // with the AfD down one at 18%
  if ((before === 'up' || before === 'down') && made.counted === null && made.change !== null)
    return ['', 'at', 'to', 'on', 'since', 'from'].includes(r.word(made.next))
  // sickened 104 people and killed one
  if (made.counted === null && stricken.has(before) && r.word(at + 1) === '') return true
  if (made.counted === null || stricken.has(made.counted)) return fate(r, at)
  if (isPlural(made.counted) || done.has(made.counted)) return false
  return !notCounted.has(r.word(at + 1)) && !notCounted.has(made.counted)
}
