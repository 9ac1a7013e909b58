import { below } from '../interval.ts'
import { hanValue, plainNumber } from '../numeral.ts'
import { alike, type Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { replaceFigure, swap } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, matches, spanOf, zh } from './scan.ts'

const fallZh = /降|减|跌|落|缩|退|下调|压|由|从(?!\S{0,6}岁)/
const fallEn =
  /\b(?:fell|fall|fallen|down|drop|dropped|cut|reduc\w+|declin\w+|lower\w*|from|shr[aiu]nk|slip\w*|slid|eas\w+)\b/i

// A range that the recogniser reads as one figure, or as two with nothing but the range word between.
function reversedFigure(sentence: Sentence, quantity: Quantity): Draft[] {
  const { figure } = quantity
  if (figure.low === null || figure.high === null) return []
  // 2-1 is a score.
  if (figure.kind === 'ratio' || (figure.kind === 'count' && /\d-\d/.test(figure.text))) return []
  // Numbers below zero and numbers in groups of three are no range.
  if (/^-|\s-\d|\d \d{3}\b/.test(figure.text)) return []
  const match = /(\d[\d,.]*)[^\d]{0,4}?\s?(?:至|到|~|-|–|—|to|and)\s?[$£€]?(\d[\d,.]*)/.exec(figure.text)
  if (!match) return []
  const [first, second] = [Number(match[1]?.replace(/,/g, '')), Number(match[2]?.replace(/,/g, ''))]
  // 9000万至1.2亿 carries two scales; only bare numbers under one unit are compared.
  if (
    !(first > second) ||
    /[万亿千百].*[万亿千百]|(?:million|billion).*(?:million|billion)/.test(figure.text)
  )
    return []
  if (/[万亿千百]|million|billion|thousand/.test(figure.text)) return []
  if (falling(sentence, figure.start, figure.end)) return []
  const a = match[1] ?? ''
  const b = match[2] ?? ''
  const at = match.index
  const text =
    figure.text.slice(0, at) +
    match[0].replace(/\d[\d,.]*/, b).replace(new RegExp(`${escaped(b)}$`), a) +
    figure.text.slice(at + match[0].length)
  return [reversed({ ...spanOf(quantity) }, figure.text, [replaceFigure(quantity, text)])]
}

const escaped = (text: string): string => text.replace(/[.]/g, '\\.')

function falling(sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 24), start - sentence.start)
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 12)
  return sentence.language === 'zh'
    ? fallZh.test(before.split(/[,;。]/).at(-1) + after.slice(0, 4))
    : fallEn.test(before)
}

// Words after which a range is one of prices or sizes, not a way from one value to another.
const spread =
  /\b(?:rang(?:es?|ed|ing)(?: in \w+)?|var(?:y|ies|ied)) from $|\b(?:costs?|charg\w+|priced(?: at)?) (?:from )?$/i

function reversed(span: ReturnType<typeof spanOf>, text: string, repairs: Draft['repairs']): Draft {
  return {
    ...span,
    message: {
      zh: `“${text}”：下限大于上限。`,
      en: `“${text}”: the range runs from the larger to the smaller.`
    },
    repairs
  }
}

export const rangeOrder: Rule = {
  id: 'arith.range-order',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('水深在8米至5米之间。', '水深在5米至8米之间。'),
    zh('月租在1200元至900元之间。', '月租在900元至1200元之间。'),
    en('The water is between 8 and 5 metres deep.', 'The water is between 5 and 8 metres deep.')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence) => [
      ...sentence.quantities.flatMap((quantity) => reversedFigure(sentence, quantity)),
      ...sentence.quantities.slice(1).flatMap((to, at): Draft[] => {
        const from = sentence.quantities[at]
        if (!from?.bounds || !to.bounds || !alike(from.figure, to.figure) || from.figure.kind === 'rank')
          return []
        const words = sentence.between(from, to)
        const lead = sentence.text.slice(0, from.figure.start - sentence.start)
        const range =
          sentence.language === 'zh'
            ? /^(?:至|到|~|-|–|—)$/.test(words)
            : (/^ and $/.test(words) && /\bbetween $/i.test(lead)) ||
              (/^ to $/.test(words) && spread.test(lead))
        if (
          !range ||
          !below(to.bounds, from.bounds) ||
          (!spread.test(lead) && falling(sentence, from.figure.start, to.figure.end))
        )
          return []
        return [reversed(spanOf(from, to), from.figure.text + words + to.figure.text, [swap(from, to)])]
      })
    ])
}

const ranked =
  /(?:前(?:[两二三四五六七八九十]|\d+)(?:名|位|强)?(?:依次|分别)?(?:为|是)|依次(?:为|是)|(?:从|由)(?:高|大|多)(?:到|至)(?:低|小|少)|排名(?:依次)?(?:为|是)|\btop (?:two|three|four|five|six|ten|\d+)\b[^.;]{0,20}|\bin (?:descending|that|this) order\b|\bin order\b|\bfrom (?:the )?(?:largest|biggest|highest|most|longest) to (?:the )?(?:smallest|lowest|least|shortest)\b|\branked\b)/i

export const rankOrder: Rule = {
  id: 'arith.rank-order',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('销量前三依次为甲店320件、乙店298件、丙店305件。', '销量前三依次为甲店320件、丙店305件、乙店298件。'),
    zh(
      '三个镇得分由高到低为东镇96分、西镇91分、南镇93分。',
      '三个镇得分由高到低为东镇96分、南镇93分、西镇91分。'
    ),
    en(
      'The top three shops were Ash with 320 sales, Birch with 298 sales and Cedar with 305 sales.',
      'The top three shops were Ash with 320 sales, Cedar with 305 sales and Birch with 298 sales.'
    )
  ],
  inBlock: (block, graph) => [
    ...block.sentences.flatMap(placed),
    ...graph.lists.flatMap(({ sentence, items }): Draft[] => {
      const [first] = items
      if (items.length < 3 || !first) return []
      const lead = sentence.text.slice(0, first.quantity.figure.start - sentence.start)
      if (!ranked.test(lead.slice(-48))) return []
      const bounds = items.flatMap(({ quantity }) => (quantity.bounds ? [quantity.bounds] : []))
      if (bounds.length !== items.length) return []
      const falls = bounds.slice(1).every((each, at) => !below(bounds[at] ?? each, each))
      const rises = bounds.slice(1).every((each, at) => !below(each, bounds[at] ?? each))
      if (falls || rises) return []
      const quantities = items.map(({ quantity }) => quantity)
      return [
        {
          ...spanOf(...quantities),
          message: {
            zh: `排名与数值顺序不符：${quantities.map(({ figure }) => figure.text).join('、')}。`,
            en: `The ranking does not follow the figures: ${quantities.map(({ figure }) => figure.text).join(', ')}.`
          }
        }
      ]
    })
  ]
}

const placesZh =
  /第[一二三四五](?:名|位)|(?:排|位)[在名列居]?第一|(?<=排[在名]?第一[^。]{0,60})第[二三四五](?=是|为|,)/dg
const placesEn = /\b(?:first|second|third|fourth)\b/dgi
const placing = /\b(?:came|finished|placed|first (?:was|is|came))\b/i

// First with 71, second with 77, third with 60: each place with the one figure before the next.
function placed(sentence: Sentence): Draft[] {
  if (sentence.language === 'en' && !placing.test(sentence.text)) return []
  const places = matches(sentence, sentence.language === 'zh' ? placesZh : placesEn)
  if (places.length < 3 || !/第?一|first/i.test(places[0]?.text ?? '')) return []
  const figures = places.flatMap((place, at) => {
    const until = places[at + 1]?.start ?? sentence.end
    const mine = sentence.quantities.filter(
      ({ figure }) =>
        figure.start >= place.end && figure.end <= until && /^(?:count|money|measure)$/.test(figure.kind)
    )
    return mine.length === 1 ? mine : []
  })
  const [first] = figures
  if (
    !first ||
    figures.length !== places.length ||
    !figures.every((each) => alike(each.figure, first.figure))
  )
    return []
  const bounds = figures.flatMap((each) => (each.bounds ? [each.bounds] : []))
  const falls = bounds.slice(1).every((each, at) => !below(bounds[at] ?? each, each))
  const rises = bounds.slice(1).every((each, at) => !below(each, bounds[at] ?? each))
  if (falls || rises) return []
  return [
    {
      ...spanOf(...figures),
      message: {
        zh: `名次与数值顺序不符：${figures.map(({ figure }) => figure.text).join('、')}。`,
        en: `The places do not follow the figures: ${figures.map(({ figure }) => figure.text).join(', ')}.`
      }
    }
  ]
}

const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10
}

const announcedZh =
  /(?<n>[两二三四五六七八九十]|\d{1,2})(?:项|点|个|条|大|种|类|方面|部分|家|所|门|座|支|名)(?<noun>[^,;:。!?、\d]{0,12}):(?<list>[^:。!?;,]{3,90})(?=[。!?;]|$)/dg
const announcedEn =
  /\b(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<noun>[a-z]+(?: [a-z]+){0,3}): (?<list>[^:.!?;]{5,160})(?=[.!?;]|$)/dgi

export const enumerationCount: Rule = {
  id: 'arith.enumeration-count',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('会议提出四项措施:严格准入、加强巡查、公开名单。', '会议提出三项措施:严格准入、加强巡查、公开名单。'),
    en('She named three causes: drought and cost.', 'She named two causes: drought and cost.')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence) => [
      ...(sentence.language === 'zh'
        ? [...matches(sentence, marked), ...matches(sentence, summedUp)]
        : []
      ).flatMap((found) => {
        const n = hanValue(found.groups.n ?? '')
        const list = found.groups.list ?? ''
        if (n === null || /等|其中|之类/.test(list)) return []
        const counts = /一是/.test(list) ? [markers(list)] : countZh(list)
        return counts.length === 0 || counts.includes(n)
          ? []
          : [miscounted(found.start, found.end, n, counts[0] ?? 0)]
      }),
      ...matches(sentence, sentence.language === 'zh' ? announcedZh : announcedEn).flatMap(
        (found): Draft[] => {
          const n =
            Number(found.groups.n) ||
            hanValue(found.groups.n ?? '') ||
            words[(found.groups.n ?? '').toLowerCase()]
          const list = found.groups.list ?? ''
          if (!n || n < 2 || n > 20 || /等|之类|such as|including|其中/.test(list)) return []
          // A list of figures is a breakdown of a total, which is another check.
          if (/\d/.test(list)) return []
          const counts = sentence.language === 'zh' ? countZh(list) : countEn(list)
          if (counts.length === 0 || counts.some((count) => count === n)) return []
          return [miscounted(found.start, found.end, n, counts[0] ?? 0)]
        }
      )
    ])
}

// 三个问题:一是…;二是… and 北京、成都、西安三个分会场; 两省一市 counts two sorts of thing.
const marked =
  /(?<n>[两二三四五六七八九十])(?:项|点|个|方面|条|类|种|大)[^,;:。\d]{0,8}[:,](?<list>一是[^。]{4,200})/dg
const summedUp =
  /(?<list>(?:[\p{Script=Han}]{2,8}、){2,7}[\p{Script=Han}]{2,4}?)(?<n>[两二三四五六七八九])(?:个|市|县|省|国|校|村|镇|地)(?![一二两三四五六七八九十])/dgu

const markers = (list: string): number =>
  Math.max(...[...'一二三四五六七八九'].map((digit, at) => (list.includes(`${digit}是`) ? at + 1 : 0)))

function miscounted(start: number, end: number, said: number, listed: number): Draft {
  return {
    start,
    end,
    figures: [],
    message: {
      zh: `说有${said}项，列出的是${plainNumber(listed)}项。`,
      en: `${said} are announced, ${plainNumber(listed)} are listed.`
    }
  }
}

// 和 and "and" may join two items or stand inside one: both counts are right.
function countZh(list: string): number[] {
  const items = list.split('、')
  if (items.length < 2 || items.some((item) => item.length > 16)) return []
  const joined = items.at(-1)?.split(/和|以及|及|与/).length ?? 1
  return joined > 1 ? [items.length - 1 + joined, items.length] : [items.length]
}

function countEn(list: string): number[] {
  const items = list.split(/, (?:and |or )?/)
  const last = items.at(-1) ?? ''
  const joined = items.length > 1 || / and /.test(last) ? last.split(/ and /).length : 1
  if (items.length === 1 && joined === 1) return []
  const total = items.length - 1 + joined
  // Two items would be joined by "and": fire, flooding and theft are three.
  if (items.length === 2 && joined === 2 && !/,\s*and /.test(list) && !/ and /.test(items[0] ?? ''))
    return [total]
  return items.length === 1 ? [total] : [total, items.length]
}
