import type { Clause } from './clause.ts'
import { Tag } from './lexicon/index.ts'
import { has, measured, stated, wordsOf } from './reading.ts'

// A superlative over a stretch of time is a record: the lowest since 2008, 近十年最少.
const stretches =
  /以来|近.{1,4}(?:年|个月|季|周)|年来|历史(?:同期|上|以来|各)|[有队]史|史上|单[季月日周]|\bsince\b|\bon record\b|\b(?:in|for) (?:\S{1,12} ){0,2}(?:years|decades|months|weeks)\b|\bin (?:a|its|his|her|their) (?:decade|generation|century|history|career)\b|\bin (?:\S{1,16} ){1,3}history\b/

/** Whether a superlative of the clause ranges over time. */
export function overTime(clause: Clause, text: string): boolean {
  return stretches.test(wordsOf(clause, text))
}

const emptiest =
  /\b(?:the|its|their|his|her) (?!(?:fore|inter|prot|requ|harv|conq|arr|cont|inv|dig|hon|gu|n|w|r)est\b)[a-z]+est (?:\S+ ){0,3}since\b/

const bestIn =
  /\b(?:best|worst) (?:\S+ ){1,3}(?:since|on record|in (?:a|\d+|\w+) (?:year|decade|generation|century)s?|for (?:a|\d+|\w+) (?:year|decade)s?)\b/

const yearHigh = /-(?:year|month|week|decade|day) (?:highs?|lows?|peaks?)\b/i
const noneSince = /^\W{0,3}(?:no|not one|nobody|none) .{0,60}?\b(?:has|have|had)\b.{0,80}?\bsince\b/i

/** Whether an English clause says by its form that nothing has been like it: its emptiest since 1936, a ten-year high. */
export function unmatched(clause: Clause, text: string): boolean {
  if (clause.sentence.language !== 'en') return false
  const words = wordsOf(clause, text)
  return [emptiest, bestIn, yearHigh, noneSince].some((pattern) => pattern.test(words))
}

/** Whether a clause states a record. */
export function records(clause: Clause, text: string): boolean {
  if (unmatched(clause, text)) return true
  if (stated(clause, Tag.Record)) return true
  return stated(clause, Tag.Superlative) !== null && overTime(clause, text)
}

const firstTo =
  /\b(?:the|its|his|her|their) (?:first|only|youngest|oldest) (?:\S+ ){0,2}(?:man|woman|person|people|player|team|country|city|state|company|bank|president|leader|athlete|driver|rider|club|party|candidate|nation|school|university|airline|court|[A-Z][a-z]+) (?:ever )?to\b/

/** Whether somebody is said to be the first, or the only one, to do something. */
export function isFirst(clause: Clause, text: string): boolean {
  return clause.sentence.language === 'en' && firstTo.test(wordsOf(clause, text))
}

// 成为最大受害群体, 为联盟最少: a superlative that is said of something.
const saidOf =
  /(?:成为|成|为|是|系|属)[^，,]{0,10}最[大小多少高低快慢长短早晚好差重强弱热冷贵](?:的?[^，,的是]{0,6}(?:群体|人群|市场|来源|来源地|伙伴|国家?|省份?|地区|企业|公司|股东|客户|城市|产地|产区|买家|经济体|目的地|年份|月份|季度|一[年月季周天次届个场])|的)?$/

const singledOut = /^(?:的是|的为|的依次|的仍然?是)/

// 今年以来第三次端掉同类团伙: how often it has happened.
const nth =
  /(?:年|月|季|周|以来|史上|历史上|任内|生涯|赛季|[届是系])(?:的|内|中)?第[一二两三四五六七八九十百0-9]{1,4}[次度回](?![^，,]{0,4}(?:会议|全会|代表大会|普查|作业))/

const firstOf = /(?:系|为|是)[^，,]{0,16}(?:首次|首例|首个|首起|首位|第一次)/

/** A superlative with what it ranges over, or one that is the topic: 上座率最高的是主场. */
export function ranks(clause: Clause, text: string): boolean {
  if (isFirst(clause, text)) return true
  const words = wordsOf(clause, text).replace(/[\s。！，,；;.!”’]+$/, '')
  if (firstOf.test(words) || (saidOf.test(words) && !has(clause, Tag.Aim | Tag.Wish)) || nth.test(words))
    return true
  const hit = stated(clause, Tag.Superlative)
  if (!hit) return false
  return (
    has(clause, Tag.Scope) || (has(clause, measured) && singledOut.test(text.slice(hit.end, hit.end + 4)))
  )
}
