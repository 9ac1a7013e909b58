import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { bareWordsOf, has, measured, stated, wordsOf } from './reading.ts'
import { inNamed, isFirst, placed, saidIn, unmatched } from './superlative-en.ts'
import { overYears } from './years.ts'

// A superlative over a stretch of time is a record: the lowest since 2008, 近十年最少.
const stretches =
  /以来|自[^，,]{2,12}(?:起|后|之后)首|(?:近|历|[0-9一二三四五六七八九十])年[^，,]{0,3}(?:峰值|谷值|高点|低点)|近.{1,4}(?:年|个月|季|周)|年来|历史(?:同期|上|以来|各)|[有队]史|史上|单[季月日周]|[0-9一二三四五六七八九十]{1,3}(?:年|个月)来?最/

/** Whether a superlative of the clause ranges over time. */
export function overTime(clause: Clause, text: string): boolean {
  const words = wordsOf(clause, text)
  return stretches.test(words) || overYears(words)
}

// 首次站上327万亿元关口
const firstEver =
  /首[次度][^，,的]{0,6}(?:站上|突破|超过|达到|跌破|降[至到]|升[至到]|跃[升居]|低于|高于|不足|实现[^，,]{0,6}增长|进入[^，,]{0,4}前)/

/** Whether a mark is reached for the first time. */
export const reachesFirst = (words: string) => firstEver.test(words)

/** Whether a clause states a record. */
export function records(clause: Clause, text: string): boolean {
  if (unmatched(clause, text)) return true
  if (stated(clause, Tag.Record) || (has(clause, Tag.Superlative) && reachesFirst(wordsOf(clause, text))))
    return true
  return stated(clause, Tag.Superlative) !== null && overTime(clause, text)
}

// 成为最大受害群体, 为联盟最少: a superlative that is said of something.
const saidOf =
  /(?:成为|成|为|是|系|属)[^，,]{0,10}最[大小多少高低快慢长短早晚好差重强弱热冷贵](?:的?[^，,的是]{0,6}(?:群体|人群|市场|来源|来源地|伙伴|国家?|省份?|地区|企业|公司|股东|客户|城市|产地|产区|买家|经济体|目的地|年份|月份|季度|一[年月季周天次届个场支名位家座只辆处批])|的)?$/

// 40至49岁最多
const foremost =
  /[\u3400-\u9fff0-9%％岁]{2}最[为]?(?:多|少|高|低|快|慢|长|短|大|小|重|轻|贵|强|严重|惨重|明显|突出|集中|活跃)(?:$|且|并且)/

// 这是该港迎来的最大吨位集装箱船
const thisIs =
  /这(?:也)?是(?:该|本|我|全|迄今|史上|近|当|目前|世界|国内)[^，,]{0,14}最[大多高低长短早晚快慢重小]/

const singledOut =
  /^(?:的是|的为|的依次|的仍然?是|的(?:前)?[0-9一二两三四五六七八九十]{1,3}[个家名位座省市州县区][\u3400-\u9fff]{0,6}?(?:依次|分别)?[是为])/

// 从负荷看，最大的是臭氧
const topmost = /^[\s其中]{0,3}最[\u3400-\u9fff]{1,3}的[是为]/

// 今年以来第三次端掉同类团伙: how often it has happened.
const nth =
  /(?:(?:年|月|季|周|以来|史上|历史上|任内|生涯|赛季|[届是系])(?:的|内|中)?|(?:以来|今年|年内|史上)[^，,第]{0,10}|连续)第[一二两三四五六七八九十百0-9]{1,4}(?:[次度回起例宗座条家名位艘架款]|个?[年月季周天日](?!报))(?![^，,]{0,4}(?:会议|全会|代表大会|普查|作业))/

// 名列男子第六, 摘得女子亚军
const standing =
  /(?:名列|位列|仅列|排名|位居|排在|排|获得?|摘得|夺得|斩获|成为|卫冕|蝉联)[^，,]{0,8}(?:第[一二三四五六七八九十0-9]{1,3}名?|冠军|亚军|季军|次席|前[三五十]名?)$|[居列占][^，,]{0,8}(?:之首|首位|榜首|前列)$/

const firstOf = /(?:系|为|是)[^，,]{0,16}(?:首次|首例|首个|首起|首位|第一次)/

/** Whether a superlative is what a clause with figures says: 40至49岁最多, 损失最惨重的是60岁以上长者. */
export function foremostOf(clause: Clause, text: string): boolean {
  const words = bareWordsOf(clause, text)
  return (
    foremost.test(words) ||
    clause.hits.some(
      (hit) => hit.tags & Tag.Superlative && singledOut.test(text.slice(hit.end, hit.end + 16))
    )
  )
}

/** A superlative with what it ranges over, or one that is the topic: 上座率最高的是主场. */
export function ranks(clause: Clause, text: string): boolean {
  if (isFirst(clause, text) || placed(clause, text)) return true
  const words = bareWordsOf(clause, text)
  if (
    firstOf.test(words) ||
    (saidOf.test(words) && !has(clause, Tag.Aim | Tag.Wish)) ||
    nth.test(words) ||
    standing.test(words) ||
    thisIs.test(words)
  )
    return true
  const hit = stated(clause, Tag.Superlative)
  if (!hit) return false
  return (
    has(clause, Tag.Scope) ||
    inNamed(text.slice(hit.end, hit.end + 50)) ||
    saidIn(text.slice(Math.max(0, hit.start - 10), hit.start), text.slice(hit.end, hit.end + 8)) ||
    (has(clause, measured) && foremost.test(words)) ||
    ((has(clause, measured) || topmost.test(words)) && singledOut.test(text.slice(hit.end, hit.end + 16)))
  )
}
