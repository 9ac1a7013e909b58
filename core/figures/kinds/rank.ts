import { type Draft, draft } from '../draft.ts'
import { enOrdinals } from '../lexicon/en-words.ts'
import type { NumberAt } from '../number.ts'
import { isOrdinal } from '../quiet/marks.ts'
import type { Reader } from '../reader.ts'

const placed =
  /(?:居|列|位|排|排名|名列|跻身|升至|升到|降至|跃居|稳居|全国|全球|世界|全省|全市|全区|国内|亚洲|欧洲|省内|市内|同期|历史|行业|榜单|总分|小组|本组|总量|总数|排行|榜|获|获得|夺得|并列|进入|暂列|均为|为|是|世界上|国内|全县|城市|地区|省份|中)$/u
const graded = /^(?:大|高|多|快|长|低|小|重|深|富|贵|少|宽|早|老|好|强|热)/u

const order =
  /(?:居|列|位|排|排名|名列|榜|排行|总分|小组|本组|全国|全球|世界|全省|全市|跻身|跃居|稳居|并列|亚洲|国内|省内|位居)$/u
/** 位列同时段第一 */
const placing = /(?:位列|位居|名列|排名|稳居|高居|跃居|跻身|升至|升到)[^，,。；;、\d]{0,9}$/u

/** 第三位, 全国第六, 世界第二大: a place in an order of something measured. */
export function chineseRank(r: Reader, { numeral, next }: NumberAt): Draft | null {
  const { text } = r
  const start = numeral.start - 1
  if (text[start] !== '第' || numeral.vague || numeral.width !== null) return null
  const unit = text[numeral.end] ?? ''
  const before = text.slice(Math.max(0, start - 3), start)
  const ranks = placed.test(before)
  const make = (end: number, counted: string | null): Draft =>
    draft(start, end, r.seek(end, next).at, {
      low: numeral.low,
      high: numeral.high,
      place: 1,
      kind: 'rank',
      counted
    })
  if (unit === '位' || unit === '名') {
    const follower = text[numeral.end + 1] ?? ''
    const leads = ranks && !/[为是中]$/.test(before)
    if (/[放摆]在$/.test(before)) return null
    if (leads || (!r.isHan(numeral.end + 1) && !/[比较先与和同]$/.test(before)) || follower === '的')
      return make(numeral.end + 1, unit)
    return null
  }
  if (graded.test(unit) && !text.startsWith('多', numeral.end - 0) && '大高多快长低小富'.includes(unit)) {
    if (ranks || /(?:全国|全球|世界|国内|中国|亚洲|欧洲|全省|全市|市|省|国|球|洲|界|史上)$/u.test(before))
      return text[numeral.end + 1] === '街' ? null : make(numeral.end + 1, null)
    return null
  }
  if (
    !r.isHan(numeral.end) &&
    ((ranks && order.test(before)) || placing.test(text.slice(Math.max(0, start - 14), start)))
  )
    return make(numeral.end, null)
  return null
}

const superlatives = new Set(
  'largest biggest highest lowest fastest slowest smallest best worst busiest richest poorest oldest youngest longest shortest deadliest tallest deepest wealthiest strongest weakest hottest coldest wettest driest warmest cheapest costliest heaviest populous popular expensive most least leading top common'.split(
    ' '
  )
)
const placeWords = new Set(['place', 'spot', 'position'])

/** Chelsea are third in the table. */
const standing = new Set(
  'is are was were lie lies lay sit sits sat stand stands stood up down remain remains currently now'.split(
    ' '
  )
)
const ordered = new Set(
  'table standings league rankings ranking championship group world conference division polls poll class'.split(
    ' '
  )
)

/** fourth-largest, second most populous, ranked 17th, third place. */
export function englishRank(r: Reader, at: number): Draft | null {
  let value = enOrdinals.get(r.word(at))
  let last = at
  const token = r.token(at)
  if (
    value === undefined &&
    token?.numeral?.plain &&
    r.joined(at) &&
    isOrdinal(token.numeral.low, r.word(at + 1))
  ) {
    value = token.numeral.low
    last = at + 1
  }
  if (value === undefined) return null
  const hyphen = r.mark(last + 1) === '-' && r.joined(last) ? 1 : 0
  const next = r.word(last + 1 + hyphen)
  const make = (end: number): Draft =>
    draft(r.start(at), r.end(end), end + 1, { low: value, high: value, place: 1, kind: 'rank' })
  if (superlatives.has(next) && (value > 1 || hyphen === 1)) return make(last + 1 + hyphen)
  if (
    value > 1 &&
    next.endsWith('est') &&
    next.length > 4 &&
    next !== 'interest' &&
    next !== 'harvest' &&
    next !== 'request' &&
    next !== 'contest' &&
    next !== 'protest' &&
    next !== 'forest' &&
    next !== 'arrest'
  )
    return make(last + 1 + hyphen)
  const before = r.word(at - 1)
  if (
    ['ranked', 'ranks', 'ranking', 'placed', 'finished', 'finishing'].includes(before) &&
    (next === '' ||
      [
        'in',
        'among',
        'out',
        'of',
        'on',
        'behind',
        'with',
        'and',
        'overall',
        'nationally',
        'globally',
        'worldwide',
        'for'
      ].includes(next))
  )
    return make(last)
  if (next === 'in' && standing.has(before) && [1, 2, 3].some((i) => ordered.has(r.word(last + 1 + i))))
    return make(last)
  if (
    placeWords.has(next) &&
    (before === 'in' ||
      before === 'to' ||
      before === 'into' ||
      before === 'for' ||
      before === 'took' ||
      before === 'from')
  )
    return make(last)
  return null
}
