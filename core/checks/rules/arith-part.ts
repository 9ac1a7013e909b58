import { before } from '../before.ts'
import { type Bounds, below, compare, sum, within } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { alike, type Quantity, tidy } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import type { Among, Part } from '../relations/part.ts'
import { renumber } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { inScale, staged } from './arith-sum.ts'
import { en, spanOf, zh } from './scan.ts'

const loose = (quantity: Quantity): boolean =>
  quantity.bounds !== null && !quantity.plain && quantity.bounds.min !== quantity.bounds.max

function coincide(a: Bounds, b: Bounds): boolean {
  return within(a, b) && within(b, a)
}

export const partEqualsWholeApprox: Rule = {
  id: 'arith.part-equals-whole-approx',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('抓获嫌疑人100余人,其中刑拘100余人。', '抓获嫌疑人118人,其中刑拘104人。'),
    zh('到场志愿者约300人,其中大学生约300人。', '到场志愿者约300人,其中大学生约200人。'),
    en(
      'Police arrested more than 100 people, of whom more than 100 were charged.',
      'Police arrested 118 people, of whom 104 were charged.'
    )
  ],
  inBlock: (_, graph) => {
    const pairs = [
      ...graph.parts.map(({ part, whole, sentence }) => ({ part, whole, sentence })),
      ...graph.among.flatMap(({ parts, whole, sentence }) =>
        whole ? parts.map((part) => ({ part, whole, sentence })) : []
      )
    ]
    return pairs.flatMap(({ part, whole, sentence }): Draft[] => {
      if (
        !part.bounds ||
        !whole.bounds ||
        !loose(part) ||
        !loose(whole) ||
        !coincide(part.bounds, whole.bounds)
      )
        return []
      const [first, second] = part.index < whole.index ? [part, whole] : [whole, part]
      if (/全部|均|都|\ball\b/i.test(sentence.between(first, second))) return []
      return [
        {
          ...spanOf(part, whole),
          message: {
            zh: `总数与其中一项都写“${part.figure.text}”，无法判断谁多谁少：请报社提供两项准确数字。`,
            en: `The whole and its part are both “${part.figure.text}”: which is larger cannot be told. Ask for both exact figures.`
          }
        }
      ]
    })
  }
}

const manyAnswers =
  /可多选|多选|多项选择|multiple (?:answers|responses)|more than one (?:answer|response)|choose more than one/i
const openList = /等|包括|其中|主要|前[一二三四五六七八九十\d]|including|such as|among|mainly|top \w+/i

export const percentSumNot100: Rule = {
  id: 'arith.percent-sum-not-100',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('收入来自门票42%、餐饮35%、停车28%。', '收入来自门票42%、餐饮35%、停车23%。'),
    zh(
      '受访者中,赞成的占52%,反对的占31%,说不清的占27%。',
      '受访者中,赞成的占52%,反对的占31%,说不清的占17%。'
    ),
    en(
      'Income came from tickets (42%), food (35%) and parking (28%).',
      'Income came from tickets (42%), food (35%) and parking (23%).'
    ),
    en(
      'Of those polled, 52% were for, 31% against and 27% unsure.',
      'Of those polled, 52% were for, 31% against and 17% unsure.'
    )
  ],
  inBlock: (block, graph) =>
    shareLists(graph).flatMap(({ items, lead, closed }): Draft[] => {
      const bounds = items.flatMap((item) => (item.bounds ? [item.bounds] : []))
      if (bounds.length !== items.length || manyAnswers.test(block.text)) return []
      const total = sum(bounds)
      const value = tidy(items.reduce((so, item) => so + item.value, 0))
      const hundred = { min: 100, max: 100, closedMin: true, closedMax: true }
      if (compare(total, hundred) !== 'impossible') return []
      const more = below(hundred, total)
      // Shares that fall short are a partial list unless the copy closes it.
      if (!more && (!closed || value < 85 || openList.test(lead))) return []
      if (more && value > 150) return []
      return [
        {
          ...spanOf(...items),
          outcome: more && closed ? 'error' : 'query',
          message: {
            zh: `${items.map(({ value: each }) => plainNumber(each)).join(' + ')} = ${plainNumber(value)}(%)，${more ? '超过100%。是否可多选？' : '不足100%：其余是什么？'}`,
            en: `${items.map(({ value: each }) => plainNumber(each)).join(' + ')} = ${plainNumber(value)} (%), ${more ? 'more than 100%. Were several answers allowed?' : 'less than 100%: what is the rest?'}`
          },
          repairs:
            more && closed ? items.flatMap((item) => renumber(item, tidy(item.value + 100 - value))) : []
        }
      ]
    })
}

interface Shares {
  readonly items: readonly Quantity[]
  readonly lead: string
  readonly closed: boolean
}

const changeWords =
  /增|涨|升|降|减|跌|提高|回落|同比|环比|利率|税率|\b(?:rose|fell|up|down|grew|increas|declin|drop|gain)/i

const summary = /平均|总体|整体|综合|误差|margin of error|\b(?:overall|on average|an average|combined)\b/i

// Shares stand three or more in one sentence, each after 占 or in brackets or in a plain list; changes are no shares.
function shareLists(graph: { readonly block: { readonly sentences: readonly Sentence[] } }): Shares[] {
  const found: Shares[] = []
  for (const sentence of graph.block.sentences) {
    for (const segment of segments(sentence.template)) {
      const items = sentence.quantities.filter((quantity) => {
        const at = sentence.at(quantity)
        return at >= segment.start && at < segment.end && quantity.figure.kind === 'percent'
      })
      const [first] = items
      const words = sentence.template.slice(segment.start, segment.end)
      if (!first || items.length < 3 || changeWords.test(words) || summary.test(words)) continue
      if (
        !uniform(
          sentence.template,
          items.map((item) => sentence.at(item))
        )
      )
        continue
      const lead = sentence.template.slice(segment.start, sentence.at(first))
      const tail = sentence.template.slice(sentence.at(items.at(-1) ?? first) + 1, segment.end)
      found.push({
        items,
        lead,
        closed:
          !/^[^,]{0,6}等/.test(tail) &&
          !openList.test(lead) &&
          !/[\ue001-\ue00a]/.test(tail) &&
          !/^[;。] ?(?:and |but |while )?(?:the (?:rest|remaining|other)|其余|其他|剩下)/.test(
            sentence.template.slice(segment.end)
          )
      })
    }
  }
  return found
}

// One separator pattern throughout: each share is the last thing of its item, or the first.
function uniform(template: string, ats: readonly number[]): boolean {
  return ats.slice(1).every((at, index) => {
    const words = template.slice((ats[index] ?? 0) + 1, at)
    return (
      /^[^。:]{0,40}$/.test(words) &&
      /[、,]|和| and |\)/.test(words) &&
      !/[\ue002-\ue004\ue006-\ue00a]/.test(words) &&
      // An age group may stand by its share: 54% were under 35.
      (words.match(/[\ue001\ue005]/g)?.length ?? 0) <= 1 &&
      !/其中|当中|of whom|of which|including/.test(words)
    )
  })
}

function segments(template: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const match of template.matchAll(/;|。|$/g)) {
    if (match.index > start) found.push({ start, end: match.index })
    start = match.index + 1
  }
  return found
}

const eachApprox = [
  pattern('各…{each:amount}……(?:共计|合计|总共|一共|共|累计){0,1}…{total:amount}'),
  pattern(
    '\\b[Ee]ach (?:of (?:the |its |their )*)?{n:count}…{each:amount}……{total:amount}…\\b(?:in all|in total|altogether)'
  ),
  pattern(
    '\\b[Ee]ach of the (?:two|three|four|five|six|seven|eight|nine|ten) …{each:amount}……{total:amount}…\\b(?:in all|in total|altogether)'
  )
]

export const approxSum: Rule = {
  id: 'arith.approx-sum',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('四个镇各接待约2,000人,共接待8,137人。', '四个镇各接待约2,000人,共接待约8,000人。'),
    zh('东区约300户、西区约200户,共517户。', '东区约300户、西区约200户,共约500户。'),
    en(
      'About 300 people came on Friday and about 200 on Saturday, a total of 517.',
      'About 300 people came on Friday and about 200 on Saturday, a total of about 500.'
    )
  ],
  inBlock: (_, graph) => {
    const sums = [
      ...graph.totals.map(({ total, list }) => ({
        total,
        parts: list.items.map(({ quantity }) => quantity)
      })),
      ...graph.block.sentences.flatMap((sentence) =>
        eachApprox.flatMap((each) =>
          find(sentence, each).flatMap(({ figures }) =>
            figures.each && figures.total && alike(figures.each.figure, figures.total.figure)
              ? [{ total: figures.total, parts: [figures.each] }]
              : []
          )
        )
      )
    ]
    return sums.flatMap(({ total, parts }): Draft[] => {
      if (
        !total.plain ||
        total.half > 0 ||
        parts.length === 0 ||
        !parts.every(loose) ||
        total.value % 10 === 0
      )
        return []
      return [
        {
          ...spanOf(total, ...parts),
          message: {
            zh: `各项都是概数，合计却精确到“${total.figure.text}”：总数从何而来？`,
            en: `Every part is approximate, yet the total is exact (“${total.figure.text}”): where does it come from?`
          }
        }
      ]
    })
  }
}

export const overlapCategories: Rule = {
  id: 'arith.overlap-categories',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  supersedes: ['arith.sum-total'],
  examples: [
    zh('抓获120人,其中刑拘100人、逮捕60人。', '抓获120人,其中刑拘100人(其后批准逮捕60人)。'),
    en(
      'Police arrested 120 people, of whom 100 were detained and 60 were charged.',
      'Police arrested 120 people, of whom 60 were charged.'
    )
  ],
  inBlock: (_, graph) => [...graph.among.flatMap((each) => overlapping(each)), ...englishParts(graph.parts)]
}

function englishParts(parts: readonly Part[]): Draft[] {
  const byWhole = new Map<Quantity, { parts: Quantity[]; sentence: Sentence }>()
  for (const { part, whole, sentence } of parts) {
    const known = byWhole.get(whole)
    if (known) known.parts.push(part)
    else byWhole.set(whole, { parts: [part], sentence })
  }
  return [...byWhole].flatMap(([whole, { parts: members, sentence }]) => {
    const labels = members.map((member) =>
      sentence.template.slice(sentence.at(member) + 1, sentence.at(member) + 30)
    )
    return asked(whole, members, labels)
  })
}

function overlapping({ parts, whole, sentence }: Among): Draft[] {
  if (!whole) return []
  const labels = parts.map((part) => before(sentence.template, sentence.at(part), /[、,;。()\ue001-\ue00b]/))
  return asked(whole, parts, labels)
}

function asked(whole: Quantity, parts: readonly Quantity[], labels: readonly string[]): Draft[] {
  if (parts.length < 2 || !staged(labels) || !whole.bounds) return []
  const bounds = sum(parts.flatMap((part) => (part.bounds ? [part.bounds] : [])))
  if (bounds.max <= whole.bounds.min) return []
  const show = inScale([whole, ...parts])
  const value = tidy(parts.reduce((so, part) => so + part.value, 0))
  return [
    {
      ...spanOf(whole, ...parts),
      message: {
        zh: `“${parts.map(({ figure }) => figure.text).join('”“')}”相加(${parts.map(show).join(' + ')} = ${show(value)})可能超过“${whole.figure.text}”：几项是否包含同一批对象？`,
        en: `${parts.map(show).join(' + ')} = ${show(value)} may exceed “${whole.figure.text}”: do the groups overlap?`
      }
    }
  ]
}
