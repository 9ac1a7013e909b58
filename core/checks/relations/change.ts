import { below } from '../interval.ts'
import { find, pattern } from '../pattern.ts'
import { alike, type Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { apart, isLevel, leadOf } from './scope.ts'

export type Direction = 'up' | 'down'

/** What the copy says of the way from one value to the other: a rate, an amount, points, a multiple. */
export interface ChangeClaim {
  readonly quantity: Quantity
  readonly direction: Direction | null
  /** The words just before the figure, from the last mark of punctuation or figure. */
  readonly words: string
}

/** One measure at two times: 由320万人次增至400万人次, from $800 to $1,000. */
export interface Change {
  readonly sentence: Sentence
  readonly before: Quantity
  readonly after: Quantity
  readonly claims: readonly ChangeClaim[]
  /** The way that the words between the two point: down from, 下降到; null where they name none. */
  readonly direction: Direction | null
  readonly start: number
  readonly end: number
}

const last =
  '(?:去年|上年|前年|上月|上季度?|上周|上届|上期|上一年度?|前一年|年前|原先|原来|此前|往年|年初|期初|昨日)(?:同期|同月|末|底|全年)?'
const now = '(?:今年|本月|本季度?|本周|本届|本期|现在|目前|如今|现已|年末|期末)'

// A year or a month in front of a value: 由2017年的38.5%, 降至2025年的26%.
const dated = '(?:…\\ue00b…|…)'

const zh = [
  pattern(
    `(?:由|从|自)${dated}{before}(?:\\([^)]{0,20}\\))?,?…(?:[增升涨提扩跃攀飙降减跌缩压落调改变转]|发展|变成)[^,;。]{0,6}?[至到为成]${dated}{after}`
  ),
  pattern(
    `{after}[^,;。\\ue001-\\ue00a]{0,8}[,(](?:同?比|较|与|和)(?:${last}|\\ue00b(?:同期|底|末)?)(?:时)?的{before}`
  ),
  pattern(
    `{after}[^,;。\\ue001-\\ue00a]{0,8}[,(](?:同?比|较|而)?${last}(?:的|为|是|仅|仅为|只有|有)?…{before}`
  ),
  pattern(`${last}…{before}……${now}…{after}`),
  pattern(`{before}……(?:增|升|涨|提|扩|跃|攀|降|减|跌|缩|压|落)[^,;。]{0,4}?[至到]…{after}`)
]

const verbs =
  /\b(?:rise|rises|rose|risen|rising|increas\w*|grow|grows|grew|grown|growing|growth|climb\w*|jump\w*|soar\w*|surg\w*|gain\w*|up|fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|down|cut|cuts|cutting|slip\w*|slid|slide\w*|plung\w*|shr[aiu]nk\w*|reduc\w*|doubl\w*|tripl\w*|trebl\w*|quadrupl\w*|halv\w*|go|goes|went|gone|chang\w*|rais\w*|lift\w*|lower\w*|expand\w*|swell\w*|swelled|dip\w*|improv\w*|widen\w*|narrow\w*|edg\w*|move[ds]?|crept|advanc\w*|tumbl\w*|eas\w+|swung|swing\w*|turn\w*|boost\w*|trim\w*)\b/i

// What may stand between a value and its comparison: words, dates and spans of time, but no other value.
const clause = '[^;:!?。\\ue001-\\ue005\\ue007-\\ue00a]{0,60}?'
const loosely = '(?:the |its |their |a |about |some |just |around |nearly |almost |only )*'
const byHowMuch = '(?: (?:by )?(?:about |some |nearly |almost |more than |just )*[\\ue001-\\ue005\\ue007]…)?'

// 158 of the 300 seats, down from 171: the whole between is none of the two.
const ofWhole = '(?: (?:out )?of (?:the |its |their |all )?[\\ue001\\ue004\\ue005])?'

const en = [
  pattern('\\bfrom …{before}…\\bto …{after}'),
  pattern('\\bto …{after}…,? from …{before}'),
  pattern('{after}…,? (?:up|down)(?: …)? from …{before}'),
  pattern(
    '\\bwas …{before}……,? (?:rose|grew|climbed|jumped|fell|dropped|declined|increased|shrank) to …{after}'
  ),
  pattern('{after}…,? (?:compared with|compared to|against|versus) …{before}'),
  pattern(`{after}${ofWhole}${clause},? (?:up|down)${byHowMuch} from ${loosely}{before}`),
  pattern(
    `{after}${clause},? [\\ue001-\\ue005\\ue007] (?:more|less|fewer|higher|lower|greater|larger|smaller) than ${loosely}{before}`
  ),
  pattern(`{after}${clause},? (?:compared with|compared to|against|versus) ${loosely}{before}`),
  pattern(
    `{before}${clause} in (?<then>(?:19|20)\\d\\d) and ${loosely}{after}${clause} in (?<now>(?:19|20)\\d\\d)\\b`
  )
]

const ups =
  /增|升|涨|提高|提升|上调|调高|上浮|扩大|多|攀|跃|\b(?:ris|rose|increas|gr[eo]w|climb|jump|soar|surg|gain|up\b|more\b|higher|rais|lift|expand|boost|doubl|tripl|trebl|quadrupl)/i
const downs =
  /减|降|跌|落|缩|少|压|下调|调低|下浮|\b(?:fall|fell|drop|declin|decreas|down\b|less\b|fewer|lower|cut|slip|slid|plung|shr[aiu]nk|reduc|halv|dip)/i

/** Which way words point; null where they say nothing or both. */
export function directionOf(words: string): Direction | null {
  const up = ups.test(words)
  const down = downs.test(words)
  return up === down ? null : up ? 'up' : 'down'
}

const claimZh =
  /(?:^|[,(])(?:则|\ue006(?:间|来|里|内)?|即|也就是|相当于|合|约合|共|总共|累计|实际|名义|净|绝对|人数|数量|总量|总额|规模|一年|一年间|几年间|期间|五年间|三年间|十年间|同比|环比|同期|(?:同?比|较)[^,;。]{0,8}?|年度)*(?:增长|增加|增幅|增量|增|上升|上涨|涨幅|涨|升幅|升|提高|提升|上调|调高|上浮|扩大|攀升|减少|下降|降低|下调|调低|下浮|降幅|降|下跌|跌幅|跌|回落|缩减|缩小|缩短|延长|压缩|减|多|少|翻|提价|降价|变化|差额|净增|净减|新增)(?:达到|达|了|为|到|至|是|出)?(?:约|大约|近|将近|超过|超|逾|不到|整整)?$/
const claimEnBefore =
  /\b(?:(?:rise|increase|growth|jump|gain|surge|climb|fall|drop|decline|decrease|cut|reduction|improvement|difference|change|hike) of|(?:rose|risen|increased|grew|grown|climbed|jumped|soared|surged|gained|fell|fallen|dropped|declined|decreased|slipped|slid|tumbled|plunged|slumped|shrank|cut|reduced|went) (?:up |down )?(?:by )?|up|down|or|by|a|an|some|nearly|about|almost|more than|over|just|around)\s*(?:about |some |nearly |almost |more than |over |just |around )?$/i
const claimEnAfter =
  /^[ -](?:percentage[ -]points? )?(?:year-on-year )?(?:rise|increase|growth|jump|gain|surge|climb|fall|drop|decline|decrease|cut|reduction|improvement|hike|more|less|fewer|higher|lower|up|down)\b/i

/** The changes that a sentence states, each pair of values once. */
export function changes(sentence: Sentence): Change[] {
  if (sentence.quantities.length < 2) return []
  const found: Change[] = []
  const used = new Set<Quantity>()
  for (const [index, each] of (sentence.language === 'zh' ? zh : en).entries()) {
    for (const hit of find(sentence, each)) {
      const { before } = hit.figures
      const after = before && hit.figures.after ? inWhole(sentence, before, hit.figures.after) : undefined
      if (!before || !after || used.has(before) || used.has(after)) continue
      if (hit.words.then !== undefined && Number(hit.words.then) >= Number(hit.words.now)) continue
      if (!comparable(before, after) || isDifference(sentence, before) || isWhole(sentence, after)) continue
      if (isTurnround(sentence, before, after)) continue
      // 4% in 2021 and 6% in 2022 are rises, not two levels of one thing.
      if (hit.words.then !== undefined && before.figure.kind === 'percent' && before.figure.change !== null)
        continue
      if (
        sentence.language === 'en' &&
        index < 2 &&
        !verbs.test(
          sentence.text.slice(Math.max(0, hit.start - sentence.start - 90), hit.end - sentence.start)
        )
      )
        continue
      used.add(before)
      used.add(after)
      const direction = stated(sentence, before, after)
      found.push({ sentence, before, after, claims: [], direction, start: hit.start, end: hit.end })
    }
  }
  const further = sentence.language === 'zh' ? comparisons(sentence, used) : []
  for (const { before } of further) used.add(before)
  return [...found.map((change) => ({ ...change, claims: claims(change, used) })), ...further].sort(
    (a, b) => a.start - b.start
  )
}

const compared = pattern(
  `[,(](?:同?比|较|与|和)${dated}{before}(?:相比)?,?(?:则|也|又|分别)?(?<verb>增长|增加|上升|上涨|提高|攀升|下降|减少|降低|下跌|回落|缩短|多|少|高|低|涨|跌|增|减|升|降)了?(?:约|近|逾|超过)?{claim}`
)

/** 每平方米14,850元, 比9月的14,700元上涨1%, 比去年同期的15,310元下跌3%: each comparison after the first. */
function comparisons(sentence: Sentence, used: ReadonlySet<Quantity>): Change[] {
  return find(sentence, compared).flatMap(
    ({ figures: { before, claim }, words: { verb = '' }, start, end }) => {
      if (!before || !claim || used.has(before) || isDifference(sentence, before)) return []
      const after = sentence.quantities
        .slice(0, sentence.quantities.indexOf(before))
        .findLast(
          (each) =>
            comparable(before, each) &&
            !sentence.between(each, before).includes(';') &&
            isLevel({ sentence, quantity: each }) &&
            !/(?:[比较与和]|同期|上年|去年)[^,;。\ue001-\ue00b]{0,10}\ue00b?[^,;。\ue001-\ue00b]{0,6}$/.test(
              leadOf(sentence, each)
            )
        )
      if (!after) return []
      const direction = directionOf(verb)
      return [
        {
          sentence,
          before,
          after,
          claims: [{ quantity: claim, direction, words: verb }],
          direction,
          start,
          end
        }
      ]
    }
  )
}

/** Whether the values run against the verb: "fell to 48,200, down from 46,900". */
export function runsAgainst({
  before,
  after,
  direction
}: Pick<Change, 'before' | 'after' | 'direction'>): boolean {
  if (direction === null || !before.bounds || !after.bounds) return false
  return direction === 'up' ? below(after.bounds, before.bounds) : below(before.bounds, after.bounds)
}

const upVerbs = 'rose|risen|grew|grown|climbed|jumped|increased|went up|going up'
const downVerbs = 'fell|fallen|dropped|declined|decreased|went down|slumped|tumbled|plunged'
const wayEn = (way: string, verbs: string): RegExp =>
  new RegExp(
    `\\b(?:${way}|(?:${verbs})(?: \\w+ly)?) from [a-z ]{0,16}$|\\b(?:${verbs})(?: (?:by )?[\\ue001-\\ue007])? to [a-z ]{0,16}$`
  )
const upEn = wayEn('up', upVerbs)
const downEn = wayEn('down', downVerbs)
// A place in a table rises as its number falls.
const places = /\b(?:rank|place|position|spot|table|standing|seed)/i
const upZh = /(?:上升|增长|增加|上涨|提高|攀升|升|增|涨)[至到为](?:了|约)?$/
const downZh = /(?:下降|减少|降低|下跌|回落|缩短|缩减|压缩|降|减|跌)[至到为](?:了|约)?$/

/** The way that the verb of a change points; figures below zero and places are left out. */
function stated(sentence: Sentence, before: Quantity, after: Quantity): Direction | null {
  if (/celsius|fahrenheit/.test(before.figure.unit ?? '') || before.value < 0 || after.value < 0) return null
  const lead = (quantity: Quantity): string => {
    const at = sentence.at(quantity)
    return sentence.template.slice(Math.max(0, at - 60), at)
  }
  if (sentence.language === 'zh')
    return upZh.test(lead(after)) ? 'up' : downZh.test(lead(after)) ? 'down' : null
  if (places.test(sentence.text)) return null
  const words = [lead(before), lead(after)]
  const up = words.some((each) => upEn.test(each))
  const down = words.some((each) => downEn.test(each))
  return up === down ? null : up ? 'up' : 'down'
}

// 25.2万人次, 平均每天8.4万人次, 比去年的21万人次增长20%; $1.3 billion, or 93 cents a share, up from $1.19 billion: a whole is compared
// with a whole.
function inWhole(sentence: Sentence, before: Quantity, after: Quantity): Quantity {
  if (before.figure.per !== null || after.figure.per === null) return after
  const previous = sentence.quantities[sentence.quantities.indexOf(after) - 1]
  if (!previous || previous === before || previous.figure.per !== null || !comparable(before, previous))
    return after
  return apart(previous.value, before.value) < apart(after.value, before.value) ? previous : after
}

// A loss turned into a profit is no change of one positive number.
function isTurnround(sentence: Sentence, before: Quantity, after: Quantity): boolean {
  if (before.figure.kind !== 'money' || !/亏|\bloss/i.test(sentence.text)) return false
  const lost = (quantity: Quantity): boolean => {
    const at = sentence.at(quantity)
    return (
      /(?:亏损|亏)(?:额?为|了|达)?$|\bloss(?:es)? of $/i.test(
        sentence.template.slice(Math.max(0, at - 10), at)
      ) || /^(?:的亏损| loss)/i.test(sentence.template.slice(at + 1, at + 8))
    )
  }
  return lost(before) !== lost(after)
}

// 比去年同期减少24件 says by how much, not what there was.
function isDifference(sentence: Sentence, quantity: Quantity): boolean {
  const at = sentence.at(quantity)
  return (
    sentence.language === 'zh' &&
    /(?:同期|同月|末|底|全年|[年月周季届期度初日来前先])(?:同?比)?(?:增加|增长|增|多|少|减少|减|上升|下降|提高|降低|上涨|下跌|扩大|缩小|净增|净减)了?$/.test(
      sentence.template.slice(Math.max(0, at - 16), at)
    )
  )
}

// 214家医院中,去年有49家; 158 of the 300 seats, down from 171: a whole and its part.
function isWhole(sentence: Sentence, quantity: Quantity): boolean {
  const at = sentence.at(quantity)
  return sentence.language === 'zh'
    ? /^[^,;。\ue001-\ue00b]{0,10}(?:中|里|当中|之中),/.test(sentence.template.slice(at + 1, at + 16))
    : /[\ue001\ue004\ue005](?: [a-z]+)? (?:out )?of (?:the |its |their |all )?$/.test(
        sentence.template.slice(Math.max(0, at - 30), at)
      )
}

// "… to $76.73, from $76.50, and silver gained 1%": the clause after it speaks of something else.
const otherSubject = new RegExp(
  String.raw`\b(?:and|while|but|whereas)\s+(?!(?:an?|that|this|thus|so|by|up|down|it|is|was|or)\b)[^,;]*?${verbs.source}`,
  'i'
)

function comparable(a: Quantity, b: Quantity): boolean {
  return alike(a.figure, b.figure) && a.bounds !== null && b.bounds !== null
}

/** Figures near a pair that say how far it is from one value to the other. */
function claims(change: Change, used: ReadonlySet<Quantity>): ChangeClaim[] {
  const { sentence, before, after } = change
  const first = Math.min(sentence.quantities.indexOf(before), sentence.quantities.indexOf(after))
  const found: ChangeClaim[] = []
  for (let at = Math.max(0, first - 1); at < Math.min(sentence.quantities.length, first + 5); at++) {
    const quantity = sentence.quantities[at]
    if (!quantity || quantity === before || quantity === after) continue
    if (used.has(quantity)) {
      if (at > first) break
      continue
    }
    const pairEnd = before.figure.start < after.figure.start ? after : before
    if (quantity.index > pairEnd.index && otherSubject.test(sentence.between(pairEnd, quantity))) break
    const previous = sentence.quantities[at - 1]
    // 比去年同期的15,310元下跌3%: that rate has a base of its own.
    if (
      previous &&
      previous !== before &&
      previous !== after &&
      sentence.language === 'zh' &&
      alike(previous.figure, before.figure) &&
      !/[,;(]/.test(sentence.between(previous, quantity))
    )
      continue
    // "or 84 cents a share": each share's part in what is compared as a whole.
    if (quantity.figure.per !== null && before.figure.per === null && after.figure.per === null) continue
    const claim = asClaim(sentence, quantity)
    if (claim && sameSegment(sentence, quantity, before)) found.push(claim)
  }
  return found
}

function sameSegment(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  const [from, to] = a.figure.start < b.figure.start ? [a, b] : [b, a]
  return !sentence.between(from, to).includes(';')
}

function asClaim(sentence: Sentence, quantity: Quantity): ChangeClaim | null {
  const at = sentence.at(quantity)
  const lead = /[^\ue001-\ue005\ue007-\ue00a]{0,40}$/.exec(sentence.template.slice(0, at))?.[0] ?? ''
  const rest = sentence.template.slice(at + 1, at + 40)
  if (/年均|平均每|每年|每月|annual|a year\b|per year|each/.test(lead.slice(-12) + rest.slice(0, 12)))
    return null
  const { kind, text } = quantity.figure
  if (sentence.language === 'zh') {
    const words = lead.slice(Math.max(0, lead.lastIndexOf(','), lead.lastIndexOf('('), lead.lastIndexOf(';')))
    const own = kind === 'multiple' && /[番倍]/.test(text)
    const match = claimZh.exec(words)
    if (
      !match &&
      !(
        own &&
        /^[,(]?(?:实现|正好|恰好|同比|共|(?:是|为|相当于|达到?)(?:原来|原先|当初|当年|此前|过去|去年同期|上年同期|去年|上年)的)?$/.test(
          words
        )
      )
    )
      return null
    return { quantity, direction: directionOf(words + text), words }
  }
  const beforeWords = claimEnBefore.exec(lead)?.[0] ?? ''
  const afterWords = claimEnAfter.exec(rest)?.[0] ?? ''
  const own = kind === 'multiple' && /\b(?:doubl|tripl|trebl|quadrupl)/i.test(text)
  const halved = kind === 'ratio' && /\bhalv/i.test(text)
  if (beforeWords === '' && afterWords === '' && !own && !halved) return null
  if (
    /^(?:a|an|some|or|by)?\s*$/i.test(beforeWords.trim()) &&
    afterWords === '' &&
    !own &&
    !halved &&
    !/\b(?:or|by)\s*$/i.test(beforeWords)
  )
    return null
  return { quantity, direction: directionOf(`${beforeWords} ${afterWords} ${text}`), words: lead }
}
