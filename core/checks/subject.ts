import { before } from './before.ts'
import { countedClass, type Quantity } from './quantity.ts'
import type { Sentence } from './reading.ts'

const farthest = 400

// A clause without a mark may be as long as the copy; what names a figure stands near it.
const near = (text: string, at: number, stop: RegExp): string => {
  const from = Math.max(0, at - farthest)
  return before(text.slice(from, at), at - from, stop)
}

const fillersZh =
  /^(?:据[^,]*|[这那该][片座条个处家]|目前|其中|共有?|已|还|又|也|均|约|近|全年|今年以来|今年|去年|经核查|经统计|核实后|最终|导语称?|正文称?|标题称?|第[一二三四五六七八九十\d]+段称?|前文称?|后文称?)+|(?:共计|合计|总计|共有|共|为|达到|达|有|是|约|近|逾|超过|超|仅|只有|已|已有|已达|升至|降至|增至|增加到|分别)+$/g
// Words that say how or when, and name nothing that is measured.
const vacuous =
  /^(?:(?:去年|上年|前年|上月|上季度?)?(?:同期|同月)|往返|单程|全程|接待|实现|完成|日均|最高|最低|当天|当日)$/
const places = /^(?:全|该|我|本)[市区县镇村省国校州乡]/
const changing =
  /增长|增加|增|上升|上涨|提高|提升|下降|减少|降低|回落|下跌|降|减|同比|环比|比|较|其中|平均|人均|每|第|由|从|至|到|另|新|再|又|余下|其余|其他|各/

/**
 * What a figure measures, as a key that two mentions share only when the copy words them alike: in Chinese the noun phrase before it
 * with its classifier, in English the noun after it with the verb's subject. Null where the words do not name a measure of their own.
 */
export function measureKey(sentence: Sentence, quantity: Quantity): string | null {
  const { figure } = quantity
  if (!/^(?:count|money|measure|percent)$/.test(figure.kind) || figure.per !== null) return null
  return sentence.language === 'zh' ? chineseKey(sentence, quantity) : englishKey(sentence, quantity)
}

function chineseKey(sentence: Sentence, quantity: Quantity): string | null {
  const at = sentence.at(quantity)
  const words = near(sentence.template, at, /[,;:。!?、()“”\ue001-\ue00b]/)
  const after = /^[^,;:。!?、()“”\ue001-\ue00b的]{0,8}/.exec(sentence.template.slice(at + 1))?.[0] ?? ''
  // Items after 其中 or a pause mark are parts of something that the clause before names.
  const segment = near(sentence.template, at - words.length, /[,;。]/)
  if (/其中|、$/.test(segment) || /其中/.test(words)) return null
  const lead = words.replace(fillersZh, '').replace(places, '').replace(fillersZh, '').trim()
  if (quantity.figure.kind === 'percent') return changeKey(words, lead) ?? levelKey(lead)
  if (changing.test(lead) || vacuous.test(lead)) return null
  const unit = countedClass(quantity.figure.counted) ?? quantity.figure.kind
  if (lead.length >= 2 && lead.length <= 14) return `${lead}:${unit}`
  // 4,120人参赛: the verb after the figure names it.
  return lead === '' && after.length >= 2 ? `${unit}${after}` : null
}

// A percentage is known by its measure and direction: 发案下降三成 and 发案下降23.4%.
function changeKey(words: string, lead: string): string | null {
  const match =
    /^(?<noun>[\p{Script=Han}]{2,10}?)(?:同比|环比|比上年|较上年)?(?<way>增长|上升|上涨|提高|下降|减少|降低|回落|下跌)(?:了|约|近|逾)*$/u.exec(
      lead || words
    )
  const { noun, way } = match?.groups ?? {}
  if (noun === undefined || way === undefined) return null
  return `${noun}${/增|升|涨|提/.test(way) ? '+' : '-'}`
}

// 市民满意率为84.1%: the level of a rate with a name of its own.
function levelKey(lead: string): string | null {
  return /^\p{Script=Han}{2,10}(?:率|占比|满意度)$/u.test(lead) && lead.length >= 4 && !changing.test(lead)
    ? `${lead}=`
    : null
}

const enStop =
  /^(?:the|a|an|some|all|its|their|about|more|than|nearly|and|of|in|on|at|for|to|was|were|is|are|had|has|have|by|with|other|new|another|said|who|which|that|from|per|as|into|over|under|after|before|since|than|when|while|if)$/i

function englishKey(sentence: Sentence, quantity: Quantity): string | null {
  const at = sentence.at(quantity)
  const after =
    /^ ?(?<words>[A-Za-z'-]+(?: [A-Za-z'-]+)?)/.exec(sentence.template.slice(at + 1))?.groups?.words ?? ''
  const named =
    /(?<words>(?:[A-Za-z'-]+ )?[A-Za-z'-]+ (?:numbered|totalled|totaled|reached|covers|covered|stood at|came to))\s*$/i.exec(
      sentence.template.slice(Math.max(0, at - 160), at)
    )?.groups?.words
  if (named !== undefined) {
    const words = named
      .toLowerCase()
      .split(' ')
      .filter((word) => !enStop.test(word))
    return quantity.figure.kind === 'percent' || words.length < 2 ? null : words.join(' ')
  }
  if (quantity.figure.kind !== 'count') return null
  const words = after
    .toLowerCase()
    .split(' ')
    .filter((word) => !enStop.test(word))
  return words.length === 2 ? words.join(' ') : null
}

const periods =
  /[一二两三四五六七八九十\d]+年前|以前|此前|过去|原来|当时|起初|早年|(?:19|20)\d\d年?|今年|去年|上年|前年|上月|本月|上季度|一季度|二季度|三季度|四季度|上半年|下半年|全年|\d{1,2}月|同期|last year|this year|in 20\d\d|a year earlier|previous/g

/** The place that a figure's own clause names (全镇, 全市); empty where it names none. */
function placeKey(sentence: Sentence, quantity: Quantity): string {
  const clause = near(sentence.text, quantity.figure.start - sentence.start, /[,;:。]/)
  return /全[市区县镇村省国校州乡]/.exec(clause)?.[0] ?? ''
}

/** The periods that a figure's sentence names before it, joined; empty where it names none. */
function periodKey(sentence: Sentence, quantity: Quantity): string {
  const at = quantity.figure.start - sentence.start
  return (sentence.text.slice(Math.max(0, at - farthest), at).match(periods) ?? []).slice(-2).join(' ')
}

/** What a figure measures, when and where, as far as its sentence says. */
export interface Subject {
  readonly measure: string
  readonly period: string
  readonly place: string
}

const known = new WeakMap<Sentence['shape'], readonly (Subject | null)[]>()

/** The subject of each figure of a sentence, kept with the sentence's words. */
export function subjectsOf(sentence: Sentence): readonly (Subject | null)[] {
  const kept = known.get(sentence.shape)
  if (kept) return kept
  const found = sentence.quantities.map((quantity): Subject | null => {
    const measure = measureKey(sentence, quantity)
    return measure === null
      ? null
      : { measure, period: periodKey(sentence, quantity), place: placeKey(sentence, quantity) }
  })
  known.set(sentence.shape, found)
  return found
}
