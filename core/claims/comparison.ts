import type { Span } from '#core/figures'
import type { Clause } from './clause.ts'
import { comparesByForm, setsApart } from './comparison-en.ts'
import { Tag } from './lexicon/index.ts'
import { bareWordsOf, has, measured, stated } from './reading.ts'

/** Whether a clause without a figure sets two measured things side by side. */
export function comparesWords(clause: Clause, text: string, periods: readonly Span[]): boolean {
  if (clause.sentence.language === 'zh' && has(clause, Tag.Aim) && !has(clause, Tag.Done)) return false
  const hit = stated(clause, Tag.Comparative)
  if (hit && text.startsWith('out', hit.start)) return true
  if (
    hit &&
    has(clause, Tag.Base) &&
    /^(?:[\u3400-\u9fff]{1,3}于|不[及如])$/.test(text.slice(hit.start, hit.end))
  )
    return true
  if (clause.sentence.language === 'en' && comparesByForm(clause, text)) return true
  const words = bareWordsOf(clause, text)
  if (
    clause.sentence.pieces[0]?.start !== clause.start &&
    ahead.test(words) &&
    (periods.length > 0 || has(clause, Tag.Base | measured))
  )
    return true
  if (evenMore.test(words)) return true
  if (has(clause, measured) && /偏[高低多少大小]$/.test(words) && !has(clause, Tag.Aim | Tag.Wish))
    return true
  if (hit && has(clause, measured) && text.startsWith('远', hit.start)) return true
  if (level.test(words) && (periods.length > 0 || has(clause, Tag.Base | measured))) return true
  if (!hit || !has(clause, measured)) return false
  const measure = clause.hits.some(
    (other) => other.start >= hit.start && (other.tags & (Tag.Base | Tag.Scope)) !== 0
  )
  return measure || periods.some((period) => period.start >= hit.start)
}

// 减少, 增长 and the like are verbs of change.
const adjective =
  /(?:(?<![减增提降加缩延扩放调走拉变升抬压成])(?:[多少高低快慢长短大小轻贵]|(?<![比体权载净])重)|便宜)[了出]?$/
// 比去年多打了七八十斤: the adjective may stand before the verb.
const counterpart =
  /(?<![由从][^，,]{0,4})(?:往年|去年|上年|同期|常年|以往|平时|疫情前|平均水平|[水汛]期|旺季|淡季|高峰|高峰期|巅峰|鼎盛时期|往常|以前|原来|过去)(?:同期|水平|时)?的$/
// 与去年相若
const level = /[与和跟同][^，,]{2,14}(?:相若|变化不大|差别不大|相当|接近|差不多|一致|基本相同)$/
// 得分为18, 明显高于2014年
const ahead =
  /^[\s“]*(?:[也均仍]|明显|显著|大幅|远远?|略|稍|大大)*(?:[高低多少快慢优好强弱]于|超过|不及|不如)/
// 比前三个月加起来还多
const evenMore = /比[^，,]{2,16}(?:还|更|都)(?:要)?[多少高低大小快慢长短贵]$/
// 高于14个月的合理水平
const mark = /^(?:[高低多少大小快慢长短]于|超过|不及|远超)/
const marked = /^的?[^，,]{0,6}(?:水平|标准|目标|平均|均值|预期|警戒线?|红线|上限|下限|底线|荣枯线)/
const aboveOther = /[高低多少快慢大小]于[^，,]{1,12}$/
// 以3席优势
const lead = /^的?(?:微弱)?(?:优势|劣势|差距|之差)/
const apart = /(?:差距|分差|价差|温差|落差|相差|差额|悬殊)[^，,。；;]{0,8}$/
const exceeding = /(?:高出|多出|超出|高过|低过)[^，,。；;]{0,12}$/
const spared = /[多少][花用付交赚卖耗跑收打产挣掏缴走拿][了出]?$/
const overBase =
  /(?:比(?![例重率分赛价如])|较(?![大高低多少快慢长短小重轻强为]))[^，,。]{1,16}(?:[多少早晚]|(?<![减增提降加缩延扩放调走拉变升抬压成])[高低快慢长短大小重轻贵])[\u3400-\u9fff]{0,3}$/
const beyond =
  /(?:领先|落后)[^，,。]{0,12}$|(?:超(?:出|过)?|高出|低于|高于)(?:警戒|预期|标准|历史|常年|限值|红线|保证|汛限)[\u3400-\u9fff]{0,4}$/

/** 比常年多12天, 风险低51%, an 8% higher risk: how far two things are apart. */
export function comparesFigures({ figures, tags }: Clause, text: string): boolean {
  return figures.some((figure) => {
    const relative = ['percent', 'percentage-point', 'multiple', 'ratio'].includes(figure.kind)
    const before = text.slice(Math.max(0, figure.start - 40), figure.start)
    if ((figure.change === null && apart.test(before.slice(-16))) || exceeding.test(before.slice(-16)))
      return true
    if (mark.test(figure.text) && marked.test(text.slice(figure.end, figure.end + 12))) return true
    if (relative && aboveOther.test(before.slice(-18))) return true
    if (lead.test(text.slice(figure.end, figure.end + 6))) return true
    if (spared.test(before) || (figure.change === null && overBase.test(before.slice(-20)))) return true
    if (counterpart.test(before) && (relative || figure.kind === 'ratio')) return true
    if (beyond.test(before.slice(-16)) || setsApart(figure, text)) return true
    if (adjective.test(text.slice(Math.max(0, figure.start - 3), figure.start))) {
      return relative || (tags & (Tag.Base | Tag.Comparative)) !== 0
    }
    return false
  })
}
