import type { Clause } from './clause.ts'
import { type Hit, Tag } from './lexicon/index.ts'
import { bareWordsOf, has, measured, seen, wished } from './reading.ts'
import { countsPeople } from './trend-en.ts'

// 完成浓度同比下降、天数减少的改善目标
const attribute =
  /^[^，,。；;]{1,14}的(?!(?:趋势|态势|势头|局面|状态|情况|迹象|现象|同时|是)[\s。！]*$)[\u3400-\u9fff]{2,6}[\s。！]*$/

/** What follows the verb of change: nothing, 了, 中 or 。 say that it is the predicate; 的 makes it an attribute. */
function predicate(clause: Clause, text: string, hit: Hit): boolean {
  const rest = text.slice(hit.end, Math.min(hit.end + 2, clause.end))
  if (/^(?:趋势|态势|势头)/.test(rest))
    return /[呈现成]/.test(text.slice(Math.max(clause.start, hit.start - 12), hit.start))
  if (attribute.test(text.slice(hit.end, Math.min(hit.end + 24, clause.end)))) return false
  return !/^(?:的|率|额|量|点|极|期|区|型|性|式|空间|动力|压力|目标|任务|措施|方案|计划|行动|工程|政策)/.test(
    rest
  )
}

function ends(clause: Clause, text: string, hit: Hit): boolean {
  return /^(?:了|中|之中|(?:尤其|尤为|最为|十分|更加|较为)?(?:明显|显著|严重|突出)|(?:更|较|最)(?:快|慢|大|小|多|少|为?明显)|趋势|态势|势头)?[\s”"’)）」]*$/.test(
    text.slice(hit.end, Math.min(clause.end, hit.end + 12))
  )
}

const policy =
  /(?:推动|促进|保持|抑制|应对|防止|遏制|确保|实现|支持|助力|进行|开展|实施|推进|拉动|稳定|控制|努力|着力|加强|积极|全力|通过|用于|以|为(?!连续|近|自|[0-9])|让|使)[^，,]{0,10}$/

// 问题日益严重
const everMore =
  /[\u3400-\u9fff]{2}(?:日益|日渐|日趋|愈发|越发|愈来愈|越来越)(?:严重|突出|凸显|紧张|激烈|频繁|普遍|明显|旺盛|活跃|严峻|紧缺|短缺|恶劣)$/
// 均录得升幅, 降幅明显
const recorded =
  /[升跌增减涨降](?:幅|势)[较十尤最更]?[为分]?(?:明显|显著|强劲|迅猛)$|(?:录得|出现)[^，,]{0,4}(?:[升跌增减涨降]幅|升势|跌势)$/

/** Whether a Chinese clause says that something has changed. */
export function chineseTrend(clause: Clause, text: string): boolean {
  // 受降息消息提振: why, not what.
  if (/^\s*受(?![灾伤损])/.test(text.slice(clause.start, clause.start + 4))) return false
  const words = bareWordsOf(clause, text)
  if ((recorded.test(words) || everMore.test(words)) && !has(clause, Tag.Aim)) return true
  let subject: Hit | null = null
  for (const { hit, before } of seen(clause)) {
    if (hit.tags & measured) subject = hit
    if (
      wished(before) ||
      /会[\u3400-\u9fff]{0,4}$/.test(text.slice(Math.max(clause.start, hit.start - 5), hit.start))
    )
      continue
    if (hit.tags & Tag.Trend) return true
    if (!(hit.tags & (Tag.Moved | Tag.Raised)) || !predicate(clause, text, hit)) continue
    if (hit.tags & Tag.Moved && /^(?:趋势|态势|势头)/.test(text.slice(hit.end, hit.end + 2))) return true
    const degree = ((before | hit.tags) & Tag.Degree) !== 0
    const steady = (before & Tag.Steady) !== 0
    const last = ends(clause, text, hit)
    // 促进收入增长 is a policy; 收入保持增长 is what happened.
    const acting = subject && subject.start < hit.start ? subject.start : hit.start
    const sought = policy.test(text.slice(Math.max(clause.start, acting - 14), acting))
    if (hit.tags & Tag.Moved && !sought) {
      const compared = has(clause, Tag.Steady | Tag.Degree | Tag.Comparative | Tag.Base)
      if (
        (before & measured && (last || compared)) ||
        (before & (Tag.Crime | Tag.Health | Tag.Death) && last) ||
        (before & Tag.Unmeasured && last)
      )
        return true
      if (degree && !steady && last) return true
    }
    if (hit.tags & Tag.Raised && steady && before & measured && last && !sought) return true
    if (hit.tags & Tag.Raised && !steady) {
      if (degree) return true
      if (before & (measured | Tag.Unmeasured) && last && !sought) return true
      if (
        before & measured &&
        /(?:得到|获得)了?[\u3400-\u9fff]{0,4}$/.test(text.slice(clause.start, hit.start)) &&
        !sought
      )
        return true
      if (text.startsWith('了', hit.end) && has(clause, measured) && !sought) return true
    }
  }
  return false
}

const people =
  /(?:年轻人|老人|老年人|学生|孩子|游客|顾客|客人|居民|村民|农户|商户|企业|门店|车辆|订单|的人)(?:也|却|则|都|正|还|已)?$/

// 越来越多的毕业生选择读研
const moreWho =
  /^的[\u3400-\u9fff]{0,6}?(?:[人生者民员户客家友童]|企业|城市|地区|机构|学校|车主)(?:开始|选择|愿意|加入|投身|回|前往|走|进|来|使用|购买|参与)/

// 人流多了, 水位退至警戒以下
const grown = /(?:[多少高低贵快慢旺淡]了(?:不少|很多|许多|一些)?|[退降升涨跌落]至[^，,]{1,10}以[上下])$/

/** 村里的年轻人越来越少, more people live alone: how many they are could be counted. */
export function counts(clause: Clause, text: string): boolean {
  if (clause.sentence.language === 'en') {
    return countsPeople(clause, text)
  }
  if (/的人?[多少]了$/.test(bareWordsOf(clause, text))) return true
  if (has(clause, measured) && !has(clause, Tag.Aim | Tag.Wish)) {
    if (grown.test(bareWordsOf(clause, text))) return true
  }
  return clause.hits.some(
    ({ start, end, tags }) =>
      (tags & Tag.Moved) !== 0 &&
      text.startsWith('越来越', start) &&
      (people.test(text.slice(Math.max(clause.start, start - 6), start)) ||
        moreWho.test(text.slice(end, Math.min(end + 14, clause.end))))
  )
}
