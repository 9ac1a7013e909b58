import { type Hit, Tag } from './lexicon/index.ts'

const disposed = Tag.Counted | Tag.Surveyed | Tag.Unmeasured | Tag.Money
const changing = Tag.Moved | Tag.Raised
const object = /^(?:[他她它其此该这那各]|[0-9０-９]{1,4}(?:[\u3400-\u9fff]))/
const costs = /^[花付交收近约]?[0-9０-９一二两三四五六七八九十百千几]/
// 将辖区划分为86个网格
const made =
  /^(?!全部|陆续|逐步|统一|继续|进一步|再|于|在|会)[\u3400-\u9fff]{2,10}?(?:[划区细]?分为|列为|评为|定为|改为|改造为|作为|纳入|列入|移送|移交|送[往到至上]|带[到至走]|抓获|拘留|逮捕|扣押|刑拘)/
// 确保7900万旅客安全出行 tells what was done.
const kept = /^[^，,]{0,3}[0-9][^，,]{0,14}(?:平安|安全|顺利|按时|如期)/
const outcome = /[至到为成出走给入于]|[\u3400-\u9fff]了/

/** The hits, a 将 that only takes an object (将差距缩小到4分, 将3人抓获) and a 要 before a price (要15万元) without the plan that it speaks of elsewhere. */
export function undisposed(hits: readonly Hit[], text: string): Hit[] {
  return hits.map((hit, index) => {
    if ((hit.tags & Tag.Aim) === 0) return hit
    if (
      hit.end - hit.start === 2 &&
      text.startsWith('确保', hit.start) &&
      kept.test(text.slice(hit.end, hit.end + 24))
    )
      return { ...hit, tags: hit.tags & ~Tag.Aim }
    if (hit.end - hit.start !== 1) return hit
    const word = text[hit.start]
    const plain =
      (word === '将' && takesObject(hits, index, hit, text)) ||
      (word === '要' && costs.test(text.slice(hit.end, hit.end + 2)))
    return plain ? { ...hit, tags: hit.tags & ~Tag.Aim } : hit
  })
}

function takesObject(hits: readonly Hit[], index: number, hit: Hit, text: string): boolean {
  const rest = /^[^，,。；;：:！!？?\n]{0,24}/.exec(text.slice(hit.end, hit.end + 24))?.[0] ?? ''
  if (made.test(rest)) return true
  const next = hits[index + 1]
  if (!next || next.start >= hit.end + rest.length) return false
  const after = hits.slice(index + 2, index + 8).find(({ tags }) => tags & changing)
  const named =
    next.start - hit.end <= 8 &&
    (next.tags & disposed) !== 0 &&
    after !== undefined &&
    after.start < hit.end + rest.length
  if (named)
    return (
      outcome.test(text.slice(after.end, hit.end + rest.length)) ||
      /[至到为]$/.test(text.slice(after.start, after.end))
    )
  return object.test(rest) && outcome.test(rest)
}
