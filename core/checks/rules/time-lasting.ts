import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { renumber } from '../repair.ts'
import type { Draft } from '../rule.ts'
import { matches } from './scan.ts'

const inYears = ({ figure }: Quantity): boolean =>
  figure.kind === 'duration' && /年|years?\b/i.test(figure.text)

const years =
  /\b(?:from|between) (?<from>1[5-9]\d\d|20\d\d) (?:to|until|till|and|through) (?<to>1[5-9]\d\d|20\d\d)\b/dg
const yearsZh =
  /(?:从|自)?(?<from>1[5-9]\d\d|20\d\d)年(?:\d{1,2}月)?(?:起|开始)?(?:至|到|—|-|~)(?<to>1[5-9]\d\d|20\d\d)年/dg
const tookEn =
  /\b(?:for|over|in|of|took|taking|lasted|lasting|spent)(?: about| some| nearly| almost| just| more than| over)* $/
const tookZh = /(?:花了|用了|历时|历经|长达|整整|为期|走了|干了|教了|守了|持续了?|[^,;。]{0,4}了)(?:约|近)?$/

/** 修缮花了11年。从2007年到2018年…; for 31 years, from 1959 to 1990: a span said before its years, in the same sentence or the one before. */
export function yearsAfter(sentence: Sentence, previous: Sentence | null): Draft[] {
  return matches(sentence, sentence.language === 'zh' ? yearsZh : years).flatMap((found): Draft[] => {
    const span = Number(found.groups.to) - Number(found.groups.from)
    const own = sentence.quantities.findLast(({ figure }) => figure.end <= found.start)
    const stated = own ?? previous?.quantities.at(-1)
    const place = own ? sentence : previous
    if (!stated?.plain || !place || !inYears(stated) || span < 0) return []
    const words = (own ? sentence.text : place.text + sentence.text).slice(
      stated.figure.end - place.start,
      found.start - place.start
    )
    if (!/^,? ?$|^[。.] ?$/.test(words)) return []
    const at = place.at(stated)
    const lead = place.template.slice(Math.max(0, at - 24), at)
    if (!(sentence.language === 'zh' ? tookZh : tookEn).test(lead)) return []
    if (Math.abs(span - stated.value) <= 1 || Math.abs(span - stated.value) > span) return []
    return [
      {
        start: stated.figure.start,
        end: found.end,
        figures: [stated],
        message: {
          zh: `${found.groups.to} − ${found.groups.from} = ${span}年，文中写“${stated.figure.text}”。`,
          en: `${found.groups.to} − ${found.groups.from} = ${span} years; the copy says “${stated.figure.text}”.`
        },
        repairs: renumber(stated, span)
      }
    ]
  })
}

const until = pattern(
  '(?:到|至)\\ue00b[^,;。\\ue001-\\ue00b]{0,8},?[^,;。\\ue001-\\ue00b]{0,10}(?:整整|一共|足足)?[^,;。\\ue001-\\ue00b]{1,2}了(?:整整|近|约)?{lasted:duration}'
)

/** 1974年参加工作。到2013年退休时, 在邮路上走了49年: no year said before is the beginning of so long a time. */
export function yearsSince(block: Block): Draft[] {
  return block.sentences.flatMap((sentence) =>
    find(sentence, until).flatMap(({ figures: { lasted }, start, end }): Draft[] => {
      const last = sentence.dates.find((date) => date.start >= start && date.end <= end)?.year
      if (!lasted?.plain || last === undefined || last === null || !inYears(lasted)) return []
      const begins = block.sentences
        .flatMap(({ dates }) => dates)
        .flatMap(({ year, start: at }) => (year !== null && at < start && year < last ? [year] : []))
      const spans = begins.map((year) => last - year)
      const nearest = spans.toSorted((a, b) => Math.abs(a - lasted.value) - Math.abs(b - lasted.value))[0]
      if (nearest === undefined || Math.abs(nearest - lasted.value) <= 1) return []
      if (Math.abs(nearest - lasted.value) > 0.35 * nearest) return []
      return [
        {
          start,
          end,
          figures: [lasted],
          outcome: 'query',
          message: {
            zh: `前文的年份到${last}年分别是${spans.join('、')}年，文中写“${lasted.figure.text}”：从哪一年算起？`,
            en: `From the years named before to ${last} it is ${spans.join(', ')} years; the copy says “${lasted.figure.text}”: since when?`
          }
        }
      ]
    })
  )
}
