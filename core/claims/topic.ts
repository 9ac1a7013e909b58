import type { Found } from './found.ts'
import { Tag } from './lexicon/index.ts'
import { inside, lastBefore } from './order.ts'
import { type Piece, trimmed } from './sentence.ts'

const kindsOf = /[者人员户家民众品件生工例国区市县业校车院店种批]中\s*$/
const reckonedBy = /^\s*(?:若|如)?(?:以|按照?).{1,24}(?:计算?|算|测算|估算|来算|为例)\s*$/
const topics =
  /(?:以上|以下|以内|左右|多|余|[0-9])[^，,是有为了]{0,6}的(?:[人者]|家庭|群体|[\u3400-\u9fff]{1,4}[者人户员民])[”’]?\s*$/
const since =
  /(?:^|^[\u3400-\u9fff]{1,6}(?=[历耗时]))(?:上线|上市|上映|开播|开业|开通|通车|运营|成立|发布|历时|耗时|时隔|用时|短短)(?:仅|才|刚|不到|不足|短短)?$/
const stays = /[天日周月年小时].{0,4}期(?:内|间|里)\s*$/
const conditions =
  /^\s*(?:对于?(?![^，,]{0,20}(?:提出|进行|实施|开展|给予))|关于|至于|在.{1,14}下\s*$|若|如果|假如|一旦|倘若|要是|经过|历经)/

// 乳制品等5大类食品，合格率分别为…
const listed =
  /等[0-9一二两三四五六七八九十]{1,3}(?:大|个|多)?(?:类|种|项|家|个|省|市|地|国)[\u3400-\u9fff]{0,6}\s*$/
const each = /^[^，,。；;]{0,12}(?:分别|均|都)/

// 至于各类指数全线下滑 says what happened.
const tellsChange = ({ hits, text }: Found, { start, end }: Piece) =>
  inside(hits, start, end).some(
    (hit) => hit.tags & (Tag.Moved | Tag.Trend) && !/的/.test(text.slice(hit.end, end))
  )

/**
 * Whether a Chinese piece only leads to the next: the whole that it gives a part of (480名受访者中), what it is reckoned by
 * (以50升油箱计算), its condition, its topic, how long after it was.
 */
export function leads(found: Found, piece: Piece): boolean {
  const words = found.text.slice(piece.start, piece.end)
  if (
    words.length <= 30 &&
    (kindsOf.test(words) ||
      reckonedBy.test(words) ||
      (conditions.test(words) && !(/^\s*[至关对]/.test(words) && tellsChange(found, piece))) ||
      (words.includes('的') && topics.test(words) && !/[是为占].{0,8}[0-9]/.test(words)) ||
      (listed.test(words) && each.test(found.text.slice(piece.end + 1, piece.end + 20))))
  )
    return true
  const figure = lastBefore(found.figures, piece.end)
  if (!figure || figure.start < piece.start) return false
  if (stays.test(words) || (words.length <= 20 && /(?<![小及准同暂历耗用])时\s*$/.test(words))) return true
  const timed = figure.kind === 'duration' && found.text.slice(figure.end, piece.end).trim() === ''
  if (timed && since.test(found.text.slice(piece.start, figure.start).trim())) return true
  const period = lastBefore(found.periods, figure.start + 1)
  // 2022年端午节假期3天，…
  const holiday =
    timed && period !== undefined && period.end >= figure.start && figure.end - period.start <= 16
  if (holiday && trimmed(found.text, piece.start, piece.end).start === period.start) return true
  if (period && period.end >= figure.end) {
    const { start, end } = trimmed(found.text, piece.start, piece.end)
    if (period.end >= end && end - start <= 16) return true
  }
  return /^[\u3400-\u9fff]{0,14}(?:中|当中|之中|里)\s*$/.test(found.text.slice(figure.end, piece.end))
}
