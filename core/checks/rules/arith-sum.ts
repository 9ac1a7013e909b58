import { below, compare, sum } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { type Quantity, tidy } from '../quantity.ts'
import { disjoint } from '../relations/list.ts'
import type { Remainder } from '../relations/remainder.ts'
import type { Total } from '../relations/total.ts'
import { renumber, swap } from '../repair.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'
import { en, spanOf, zh } from './scan.ts'

/** The quantities' numbers in one common scale, so that a sum in a message reads as the copy does. */
export function inScale(quantities: readonly Quantity[]): (quantity: Quantity | number) => string {
  const scale = Math.min(...quantities.map((quantity) => quantity.scale))
  const decimals = Math.max(
    ...quantities.map((quantity) => Math.round(Math.log10(quantity.scale / scale)) + quantity.decimals)
  )
  return (quantity) =>
    plainNumber((typeof quantity === 'number' ? quantity : quantity.value) / scale, Math.min(decimals, 6))
}

const stages = [
  /抓获|查获|刑拘|刑事拘留|拘留|逮捕|批捕|起诉|移送|判刑|取保|强制措施|落网/,
  /报名|参赛|入围|晋级|获奖|到场|缴费|录取/,
  /受伤|轻伤|重伤|住院|送医|就诊|死亡|出院/,
  /接种|首针|第二针|加强针|第一剂|第二剂/,
  /\b(?:arrest|charg|convict|detain|jail|remand)\w*/i,
  /\b(?:injur|hospitali[sz]|treated|admitted)\w*/i,
  /\b(?:enter|appl|register|shortlist|qualif|enrol)\w*/i
]

/** Whether labels name stages that the same people or cases go through. */
export function staged(labels: readonly string[]): boolean {
  return stages.some((stage) => labels.filter((label) => stage.test(label)).length >= 2)
}

function sumOf({
  list,
  total
}: Total): { bounds: ReturnType<typeof sum>; value: number; text: string } | null {
  const items = list.items.map(({ quantity }) => quantity)
  const bounds = items.flatMap((item) => (item.bounds ? [item.bounds] : []))
  if (bounds.length !== items.length) return null
  const value = tidy(items.reduce((so, item) => so + item.value, 0))
  const show = inScale([...items, total])
  return {
    bounds: sum(bounds),
    value,
    text: `${items.map(show).join(' + ')} = ${show(value)}`
  }
}

/** Whether a stated total and its items cannot all be right, or only do not make each other up by a little. */
function conflict(each: Total, bounds: ReturnType<typeof sum>): 'error' | 'query' | null {
  const { total, closed, partial, list } = each
  if (!total.bounds) return null
  if (closed) return compare(bounds, total.bounds) === 'impossible' ? 'error' : null
  if (!partial) return null
  const more = below(total.bounds, bounds)
  if (disjoint(list.items) && more) return 'error'
  if (list.items.length < 3) return null
  // Members that may overlap exceed their whole by much; three or more that exceed it by little were meant to make it up.
  if (more && bounds.min <= total.bounds.max * 1.25) return 'error'
  // As many that fall short of it by next to nothing were too, unless a little group is left out.
  return below(bounds, total.bounds) && bounds.max >= total.bounds.min * 0.97 ? 'query' : null
}

export const sumTotal: Rule = {
  id: 'arith.sum-total',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    {
      language: 'zh',
      wrong: '全区共立案86宗,其中盗窃41宗、诈骗27宗、其他16宗。',
      right: '全区共立案84宗,其中盗窃41宗、诈骗27宗、其他16宗。'
    },
    {
      language: 'zh',
      wrong: '甲村修渠12公里、乙村修渠15公里、丙村修渠9公里,三村共修渠38公里。',
      right: '甲村修渠12公里、乙村修渠15公里、丙村修渠9公里,三村共修渠36公里。'
    },
    {
      language: 'en',
      wrong: 'The council approved 52 homes: 30 flats, 14 terraces and 9 bungalows.',
      right: 'The council approved 53 homes: 30 flats, 14 terraces and 9 bungalows.'
    },
    {
      language: 'en',
      wrong: 'Crews rescued 18 adults, 7 children and 4 pets, a total of 31.',
      right: 'Crews rescued 18 adults, 7 children and 4 pets, a total of 29.'
    },
    zh(
      '热线共受理投诉186件。目前已办结179件,其余9件正在处理。',
      '热线共受理投诉186件。目前已办结179件,其余7件正在处理。'
    ),
    en(
      'The older bakery made 9,000 loaves and the newer 15,000. Together they made 23,000.',
      'The older bakery made 9,000 loaves and the newer 15,000. Together they made 24,000.'
    ),
    zh(
      '两部影片的票房分别为1,260万元和6,800万元,两部加起来8,600万元。',
      '两部影片的票房分别为1,260万元和6,800万元,两部加起来8,060万元。'
    ),
    en(
      'The party took 158 of the 300 seats, the opposition 129 and others 23.',
      'The party took 158 of the 300 seats, the opposition 129 and others 13.'
    ),
    zh('考试有1,500人报名。实际参加1,380人,缺考210人。', '考试有1,500人报名。实际参加1,380人,缺考120人。'),
    en(
      'There were 340 services on Friday. In the end 204 ran and 146 did not.',
      'There were 340 services on Friday. In the end 204 ran and 136 did not.'
    ),
    en(
      'Pensioners make up 31% of the county. Children are 16%, and the remaining 63% are of working age.',
      'Pensioners make up 21% of the county. Children are 16%, and the remaining 63% are of working age.'
    )
  ],
  inBlock: (_, graph) => [
    ...graph.remainders
      .filter(
        ({ rest }) =>
          !graph.totals.some(
            ({ list, closed }) => closed && list.items.some(({ quantity }) => quantity === rest)
          )
      )
      .map(leftOver),
    ...graph.joints.map(({ parts, total, sure }) =>
      sure ? added(parts, total) : { ...added(parts, total), outcome: 'query' as const, repairs: [] }
    ),
    ...graph.totals.flatMap((each): Draft[] => {
      const added = sumOf(each)
      const outcome = added ? conflict(each, added.bounds) : null
      if (!added || !outcome) return []
      const { total, list } = each
      // Rates of growth do not add up.
      if (
        list.items.some(
          ({ quantity: { figure } }) => figure.kind === 'percent' && /^(?:up|down)$/.test(figure.change ?? '')
        )
      )
        return []
      if (staged(list.items.map(({ label }) => label))) return []
      const items = list.items.map(({ quantity }) => quantity)
      const figures = [total, ...items].sort((a, b) => a.index - b.index)
      const show = inScale(figures)
      const difference = total.value - added.value
      const repairs: RepairDraft[] = [
        ...renumber(total, added.value),
        ...items.flatMap((item) => renumber(item, tidy(item.value + difference)))
      ]
      return [
        {
          start: Math.min(...figures.map(({ figure }) => figure.start)),
          end: Math.max(...figures.map(({ figure }) => figure.end)),
          figures,
          outcome,
          message: {
            zh: `${added.text}，文中写${show(total)}。${outcome === 'query' ? '还有别的项吗？' : ''}`,
            en: `${added.text}; the copy says ${show(total)}.${outcome === 'query' ? ' Is something left out?' : ''}`
          },
          repairs: outcome === 'query' ? [] : repairs
        }
      ]
    })
  ]
}

function leftOver({ whole, parts, rest }: Remainder): Draft {
  return added([...parts, rest], whole)
}

/** Items that do not make their total, a hundred per cent where none is written. */
function added(items: readonly Quantity[], whole: Quantity | null): Draft {
  const figures = [...(whole ? [whole] : []), ...items]
  const value = tidy(items.reduce((so, item) => so + item.value, 0))
  const show = inScale(figures)
  const sum = `${items.map(show).join(' + ')} = ${show(value)}`
  const of = whole ? show(whole) : '100'
  const difference = (whole?.value ?? 100) - value
  return {
    ...spanOf(...figures),
    message: {
      zh: `${sum}，总数是${of}。`,
      en: `${sum}, of ${of}.`
    },
    repairs: [
      ...(whole ? renumber(whole, value) : []),
      ...items.flatMap((item) => renumber(item, tidy(item.value + difference)))
    ]
  }
}

export const partExceedsWhole: Rule = {
  id: 'arith.part-exceeds-whole',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    {
      language: 'zh',
      wrong: '活动共有118人报名,其中学生126人。',
      right: '活动共有126人报名,其中学生118人。'
    },
    {
      language: 'zh',
      wrong: '受检的40所学校中,有46所被评为良好。',
      right: '受检的46所学校中,有40所被评为良好。'
    },
    {
      language: 'en',
      wrong: 'Of the 40 schools inspected, 46 were rated good.',
      right: 'Of the 46 schools inspected, 40 were rated good.'
    },
    {
      language: 'en',
      wrong: 'The appeal drew 310 letters, of which 342 were signed.',
      right: 'The appeal drew 342 letters, of which 310 were signed.'
    }
  ],
  inBlock: (_, graph) => {
    const pairs = [
      ...graph.parts.map(({ part, whole }) => ({ part, whole })),
      ...graph.among.flatMap(({ parts, whole }) => (whole ? parts.map((part) => ({ part, whole })) : []))
    ]
    return pairs.flatMap(({ part, whole }): Draft[] => {
      if (!part.bounds || !whole.bounds || !below(whole.bounds, part.bounds)) return []
      const figures = [part, whole].sort((a, b) => a.index - b.index)
      return [
        {
          start: Math.min(part.figure.start, whole.figure.start),
          end: Math.max(part.figure.end, whole.figure.end),
          figures,
          message: {
            zh: `部分大于总数：“${part.figure.text}”超过“${whole.figure.text}”。`,
            en: `A part exceeds its whole: “${part.figure.text}” is more than “${whole.figure.text}”.`
          },
          repairs: [swap(part, whole)]
        }
      ]
    })
  }
}
