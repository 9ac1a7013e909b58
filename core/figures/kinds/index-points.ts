import type { Draft } from '../draft.ts'
import type { Reader } from '../reader.ts'

const indexBefore =
  /(?:PMI|CPI|PPI|指数(?:[（(][A-Za-z]+[)）])?)(?:[^，,。;；]{0,8}?)(?:为|录得|报|达|达到|至|到|是|升至|降至|回升至|回落至)?$|(?:收报|报收|报|收于)$/u
const englishBefore =
  /\b(?:index|indices|pmi|nasdaq|dow|ftse|dax|nikkei|composite|gauge|sensex|nifty|hang seng|kospi|topix|cac|stoxx|asx|tsx|s&p|russell|ibex|bovespa)\b(?:[^.;]|\.\d){0,60}?\b(?:at|to|of|was|is|stood|reached|hit|reads?|reading|end|ended|close|closed)\s*(?:a close of\s*)?$/i

/** Makes a bare number an index level, or points of one, where the words before it say so. */
export function indexed(r: Reader, made: Draft, at: number): void {
  const pointsAhead = made.kind === 'count' && (made.counted === 'points' || made.counted === 'point')
  if (pointsAhead) {
    points(r, made)
    return
  }
  if (made.kind === 'count' && (r.word(at - 1) === 'magnitude' || made.counted === 'magnitude')) {
    // A magnitude 6.1 earthquake: the number measures and counts none.
    made.kind = 'measure'
    made.counted = null
    return
  }
  if (r.scanned.han && (made.kind === 'percentage-point' || made.kind === 'index')) pips(r, made)
  if (made.kind !== 'count' || made.counted !== null || made.low === null || made.low !== made.high) return
  const before = r.text.slice(Math.max(0, made.start - 90), made.start)
  // 人民币兑美元跌破7.25
  if (r.scanned.han && !Number.isInteger(made.low) && rated.test(before.slice(-60))) {
    made.kind = 'index'
    return
  }
  // 发生规模6.1地震
  if (
    r.scanned.han &&
    before.endsWith('规模') &&
    /^[^，,。；;]{0,4}[地余强]震/.test(r.text.slice(made.end, made.end + 6))
  ) {
    made.kind = 'measure'
    return
  }
  const named = (r.scanned.han || r.scanned.index) && (indexBefore.test(before) || englishBefore.test(before))
  if (
    named ||
    (!Number.isInteger(made.low) && exchanged.test(r.text.slice(made.end, made.end + 24))) ||
    quoted.test(r.text.slice(made.end, made.end + 14))
  )
    made.kind = 'index'
}

/** 人民币对美元中间价下调45个基点, 升值36点: a hundredth of a hundredth of the rate itself, no share. */
function pips(r: Reader, made: Draft): void {
  if (made.low === null || made.high === null || !/[基0-9]点$/.test(r.text.slice(made.start, made.end)))
    return
  if (!rated.test(r.text.slice(Math.max(0, made.start - 60), made.start))) return
  const size = made.kind === 'index' ? 1e-4 : 1e-2
  made.low = Number((made.low * size).toPrecision(12))
  made.high = Number((made.high * size).toPrecision(12))
  made.place *= size
  made.kind = 'index'
  made.unit = null
}

const rated =
  /(?:中间价|汇率|[对兑](?:人民币|美元|欧元|日元|日圆|港元|港币|英镑)|[在离]岸人民币)(?:(?!利率|收益率|准备金|利差|指数|[\u3400-\u9fff]指)[^。；;])*$/

/** past 150 to the dollar */
const quoted = /^ to the (?:dollar|euro|pound|yen)\b/

/** 83.27 against the dollar */
const exchanged =
  /^ (?:against|to|versus|per) the (?:US |U\.S\. )?(?:dollar|greenback|euro|pound|yen|yuan|rupee|rouble|ruble)\b/

const played = /\b(?:rebounds?|assists?|free throws|per game|from the field|points a game)\b/i

/** "0.3 points": of an index, of a percentage, or what a side scored. */
function points(r: Reader, made: Draft): void {
  const { text } = r
  const around = text.slice(Math.max(0, made.start - 160), made.start + 80)
  const word = r.mark(made.next) === '-' ? made.next + 1 : made.next
  const end = r.end(word)
  if (
    r.scanned.index &&
    /\b(?:index|dow|nasdaq|ftse|s&p|nikkei|dax|hang seng|composite|exchange|sensex|nifty|kospi|topix|cac|stoxx|asx|tsx|russell|ibex|bovespa|all ordinaries|iseq)\b/i.test(
      around
    )
  ) {
    made.kind = 'index'
    made.counted = null
    made.end = end
    made.next = word + 1
    return
  }
  if (played.test(around)) return
  if (
    /%|per ?cent|\b(?:poll|approval|rate|share|lead|margin|support|turnout|inflation|unemployment|swing)\b/i.test(
      around
    ) ||
    (made.low !== null &&
      !Number.isInteger(made.low) &&
      !/\b(?:game|season|rebounds|assists|averag|scor)/i.test(around))
  ) {
    made.kind = 'percentage-point'
    made.unit = 'percentage-point'
    made.counted = null
    made.end = end
    made.next = word + 1
  }
}
