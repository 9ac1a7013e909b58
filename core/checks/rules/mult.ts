import { hanValue, plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import type { Change, ChangeClaim } from '../relations/change.ts'
import type { Ratio } from '../relations/ratio.ts'
import { replace, replaceFigure } from '../repair.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'
import { changeSpan } from './arith-change.ts'
import { inScale } from './arith-sum.ts'
import { en, figuresIn, scan, spanOf, zh } from './scan.ts'

/** What a multiple says the new value is of the old: 增加了3倍 is four times, 增加到3倍 and 翻了一番 three and two times. */
export function timesOf({ quantity, words }: ChangeClaim): { times: number; by: boolean } | null {
  const { figure, value } = quantity
  if (!(value > 0)) return null
  if (/番/.test(figure.text) || /翻/.test(figure.text + words)) return { times: value, by: false }
  if (/倍/.test(figure.text)) {
    const by = /(?:增长|增加|提高|提升|扩大|上升|上涨|增|涨|多)(?:了)?(?:约|近|超过|将近)?$/.test(words)
    return { times: by ? value + 1 : value, by }
  }
  if (/\b(?:doubl|tripl|trebl|quadrupl|halv)|fold\b/i.test(figure.text)) return { times: value, by: false }
  return null
}

const fair = (ratio: number, times: number, { quantity }: ChangeClaim, after: string): boolean => {
  const { modifier } = quantity.figure
  const loose = /多|余|超过|逾|不止|more than|over|nearly|almost|近|将近|接近/i.test(
    after + quantity.figure.text
  )
  if (modifier === 'over' || modifier === 'at-least' || /多|余|超过|逾|不止|more than|over/i.test(after))
    return ratio >= times * 0.95 && ratio < times * 2
  if (modifier === 'under' || /近|接近|nearly|almost/i.test(after))
    return ratio <= times * 1.05 && ratio > times * 0.75
  const room = loose || modifier === 'about' ? 0.15 : 0.05
  return Math.abs(ratio / times - 1) <= room
}

function multiples(change: Change): { claim: ChangeClaim; times: number; by: boolean; ratio: number }[] {
  const { before, after } = change
  if (!(before.value > 0) || !Number.isFinite(after.value) || !before.plain || !after.plain) return []
  return change.claims.flatMap((claim) => {
    const said = timesOf(claim)
    if (!said) return []
    const ratio = after.value / before.value
    const tail = change.sentence.text.slice(
      claim.quantity.figure.end - change.sentence.start,
      claim.quantity.figure.end - change.sentence.start + 2
    )
    const lead = change.sentence.text.slice(0, claim.quantity.figure.start - change.sentence.start).slice(-12)
    return fair(ratio, said.times, claim, lead + tail) ? [] : [{ claim, ...said, ratio }]
  })
}

function multipleDraft(
  change: Change,
  claim: ChangeClaim,
  ratio: number,
  repairs: readonly RepairDraft[]
): Draft {
  const show = inScale([change.before, change.after])
  return {
    ...changeSpan(change, claim),
    message: {
      zh: `${show(change.after)} ÷ ${show(change.before)} = ${plainNumber(ratio)}，是原来的${plainNumber(ratio)}倍（增长${plainNumber((ratio - 1) * 100, 1)}%），文中写“${claim.quantity.figure.text}”。`,
      en: `${show(change.after)} ÷ ${show(change.before)} = ${plainNumber(ratio)}, ${plainNumber((ratio - 1) * 100, 1)}% more; the copy says “${claim.quantity.figure.text}”.`
    },
    repairs
  }
}

export const multipleClaim: Rule = {
  id: 'arith.multiple-claim',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('产量从60吨提高到96吨,翻了一番。', '产量从60吨提高到96吨,增长六成。'),
    zh('会员由310人增至540人,翻了一番。', '会员由270人增至540人,翻了一番。'),
    en('Membership doubled, from 310 to 540.', 'Membership rose by about three-quarters, from 310 to 540.'),
    en('Complaints tripled from 120 to 300.', 'Complaints tripled from 100 to 300.'),
    zh(
      '充电量为2.4亿千瓦时,是去年同期1.5亿千瓦时的2.6倍。',
      '充电量为2.4亿千瓦时,是去年同期1.5亿千瓦时的1.6倍。'
    ),
    zh('全院有医生860人、护士1,320人。医护比为1:1.35。', '全院有医生860人、护士1,320人。医护比为1:1.53。'),
    en('Rainfall was 148mm, twice the usual 50mm.', 'Rainfall was 148mm, twice the usual 74mm.')
  ],
  inBlock: (_, graph) => [
    ...graph.ratios.map(wrongRatio),
    ...graph.changes.flatMap((change) =>
      multiples(change)
        .filter(
          ({ claim, by }) =>
            !by &&
            !/[两二三四五六七八九\d]番/.test(claim.quantity.figure.text) &&
            !/倍/.test(claim.quantity.figure.text)
        )
        .map(({ claim, ratio }) => multipleDraft(change, claim, ratio, []))
    )
  ]
}

function wrongRatio({ first, second, stated }: Ratio): Draft {
  const show = inScale([first, second])
  const ratio = first.value / second.value
  const shown =
    ratio >= 1
      ? `${show(first)} ÷ ${show(second)} = ${plainNumber(ratio, 2)}`
      : `${show(second)} ÷ ${show(first)} = ${plainNumber(1 / ratio, 2)}`
  return {
    ...spanOf(first, second, stated),
    message: {
      zh: `${shown}，文中写“${stated.figure.text}”。`,
      en: `${shown}; the copy says “${stated.figure.text}”.`
    }
  }
}

export const increaseToBy: Rule = {
  id: 'mult.increase-to-by',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh'],
  supersedes: ['arith.multiple-claim'],
  examples: [
    zh('由50家增加到150家,增加了3倍。', '由50家增加到150家,增加了2倍(是原来的3倍)。'),
    zh('藏书从2万册增至8万册,增长了4倍。', '藏书从2万册增至8万册,增长了3倍。')
  ],
  inBlock: (_, graph) =>
    graph.changes.flatMap((change) =>
      multiples(change)
        .filter(({ claim }) => /倍/.test(claim.quantity.figure.text))
        .map(({ claim, ratio, by }) => {
          const { figure } = claim.quantity
          const right = plainNumber(by ? ratio - 1 : ratio, 2)
          const text = figure.text.replace(/[\d.]+|[一二两三四五六七八九十]+/, right)
          return multipleDraft(
            change,
            claim,
            ratio,
            text === figure.text ? [] : [replaceFigure(claim.quantity, text)]
          )
        })
    )
}

const fan = /翻(?:了)?(?:近|约|将近)?(?<n>\d|[一二两三四五])番/

export const fanfan: Rule = {
  id: 'mult.fanfan',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh'],
  supersedes: ['arith.multiple-claim', 'mult.increase-to-by'],
  examples: [
    zh('产值由3.6亿元增至7.2亿元,翻了两番。', '产值由3.6亿元增至7.2亿元,翻了一番。'),
    zh('亩产从200公斤提高到600公斤,翻了三番。', '亩产从200公斤提高到1600公斤,翻了三番。')
  ],
  inBlock: (_, graph) =>
    graph.changes.flatMap((change) => {
      const { before, after, sentence } = change
      if (!(before.value > 0) || !before.plain || !after.plain) return []
      const from = change.end - sentence.start
      const text = sentence.text.slice(from)
      const match = fan.exec(text.split(/[;。]/)[0] ?? '')
      if (!match || match.index > 24) return []
      const n = Number(match.groups?.n) || (hanValue(match.groups?.n ?? '') ?? 0)
      if (n < 2) return []
      const ratio = after.value / before.value
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 2)
      const more = /^(?:多|以上|有余)/.test(rest)
      const less = /近|约/.test(match[0])
      const fits = more
        ? ratio >= 2 ** n * 0.95 && ratio < 2 ** (n + 1)
        : Math.abs(ratio / 2 ** n - 1) <= (less ? 0.2 : 0.05)
      if (fits) return []
      const start = sentence.start + from + match.index
      const end = start + match[0].length
      const show = inScale([before, after])
      const right = Math.round(Math.log2(ratio))
      const names = ['', '一', '两', '三', '四', '五']
      const repairs =
        right >= 1 && right <= 5 && Math.abs(ratio / 2 ** right - 1) <= 0.05
          ? [replace(start, end, match[0], `翻了${names[right]}番`)]
          : []
      return [
        {
          start: Math.min(before.figure.start, after.figure.start),
          end,
          figures: [before, after, ...figuresIn(sentence, start, end)],
          message: {
            zh: `${show(after)} ÷ ${show(before)} = ${plainNumber(ratio)}；翻${n}番应为2的${n}次方，即${2 ** n}倍。`,
            en: `${show(after)} ÷ ${show(before)} = ${plainNumber(ratio)}; 翻${n}番 is 2 to the power of ${n}, ${2 ** n} times.`
          },
          repairs
        }
      ]
    })
}

export const decreaseByTimes: Rule = {
  id: 'mult.decrease-by-times',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['mult.increase-to-by', 'arith.multiple-claim'],
  examples: [
    zh('成本降低了3倍。', '成本降至原来的四分之一。'),
    zh('办理时间缩短了两倍多。', '办理时间缩短了三分之二。'),
    en('The new valve is five times smaller.', 'The new valve is one-fifth the size.'),
    en('The route has three times fewer accidents.', 'The route has a third as many accidents.')
  ],
  inBlock: (block) => [
    ...scan(
      block,
      'zh',
      /(?:减少|降低|下降|缩短|缩小|减小|减轻|减缓|下跌|压缩|降|减)(?:了|近|约|超过|将近|逾)*(?<n>\d+(?:\.\d+)?|[一二两三四五六七八九十百几]+)(?:多|余)?倍/dg,
      (found) =>
        found.groups.n === '0' || /^0\.|半/.test(found.groups.n ?? '')
          ? null
          : fewer(found.start, found.end, found.text, figuresIn(found.sentence, found.start, found.end))
    ),
    ...scan(
      block,
      'en',
      /\b(?<n>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred) times (?:less|fewer|smaller|lower|cheaper|shorter|slower|lighter|weaker|thinner|rarer|colder)\b/dgi,
      (found) => fewer(found.start, found.end, found.text, figuresIn(found.sentence, found.start, found.end))
    )
  ]
}

function fewer(start: number, end: number, text: string, figures: readonly Quantity[]): Draft {
  return {
    start,
    end,
    figures,
    message: {
      zh: `“${text}”：减少一倍已是零，倍数不能表示减少。是减到几分之一，还是减少几分之几？`,
      en: `“${text}”: once less is nothing left, so multiples cannot say a decrease. Which fraction is meant, of the old or off the old?`
    }
  }
}

const against = [
  pattern(
    '{times:multiple} (?:more|greater|higher|larger|bigger|as|longer)…than…(?:,|:|—)…{a}…(?:against|to|compared with|versus) {b}'
  ),
  pattern('{a}…,? {times:multiple} (?:more|greater|higher|larger|bigger|longer)…than…{b}')
]

export const timesMoreAmbiguous: Rule = {
  id: 'mult.times-more-ambiguous',
  severity: 'minor',
  outcome: 'query',
  languages: ['en'],
  examples: [
    en(
      'It holds three times more water than the old tank, 300 litres against 100.',
      'It holds three times as much water as the old tank, 300 litres against 100.'
    ),
    en(
      'Trains carried 4 times more freight than lorries.',
      'Trains carried 4 times as much freight as lorries.'
    )
  ],
  inBlock: (block) =>
    scan(
      block,
      'en',
      /\b(?<n>\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty) times (?<word>more|greater|higher|larger|bigger|longer|faster|heavier)\b(?= (?:\w+ ){0,4}than\b)/dgi,
      (found) => {
        const figures = against.flatMap((each) => find(found.sentence, each)).at(0)?.figures
        const n = found.groups.n ?? ''
        const ratio = figures?.a && figures.b ? figures.a.value / figures.b.value : null
        const counted =
          ratio === null
            ? ''
            : ` (${plainNumber(figures?.a?.value ?? 0)} ÷ ${plainNumber(figures?.b?.value ?? 0)} = ${plainNumber(ratio)})`
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: `“${found.text}”有两解：是${n}倍，还是多${n}倍？${counted}`,
            en: `“${found.text}” reads two ways: ${n} times as much, or that much again on top?${counted}`
          }
        }
      }
    )
}

const doubled: readonly (readonly [RegExp, number])[] = [
  [/\bdoubl(?:ed|ing|es)\b/i, 100],
  [/\b(?:tripl|trebl)(?:ed|ing|es)\b/i, 200],
  [/\bquadrupl(?:ed|ing|es)\b/i, 300],
  [/翻了?一?番|翻倍|翻了?一倍|(?:增加|增长|提高|上升|上涨|扩大)了?[一1]倍/, 100],
  [/翻了?[两2二]番|(?:增加|增长|提高|上升|上涨|扩大)了?[三3]倍/, 300],
  [/(?:增加|增长|提高|上升|上涨|扩大)了?[两2]倍/, 200],
  [/翻了?[三3]番/, 700]
]
const rateAfterZh =
  /^[,(]?(?:即|同比|也就是)?(?:增长率|增长|增加|增幅|涨幅|升幅|增速|上升|上涨|升|涨|提高)(?:高达|达到|了|达|为)*$/
const rateAfterEn =
  /^(?: (?:in|on|over|last|this|since|from|between|within) [^,;.]{0,20})?(?:,| \(| —| –)? ?(?:up|a rise of|an increase of|a jump of|rising|an?|or|increasing|growth of)? ?(?:by |of )?$/i
// 增长100%,翻了一番 and "rose by 100 per cent, doubling" say the rate first.
const rateBeforeZh = /(?:增长|增加|上升|上涨|提高|增)了?$/
const joinedZh = /^,?(?:即|也就是|实现|实现了|相当于|差不多)?$/
const rateBeforeEn =
  /\b(?:rose|risen|grew|grown|increased|jumped|up|rise of|increase of|growth of)(?: by)? $/i
const joinedEn = /^,? (?:or |effectively |in effect |more or less )?$/

export const doublePercent: Rule = {
  id: 'mult.double-percent',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('Sales doubled, up 200% on the year.', 'Sales doubled, up 100% on the year.'),
    en('Bookings tripled, a rise of 300%.', 'Bookings tripled, a rise of 200%.'),
    zh('订单翻了一番,增长200%。', '订单翻了一番,增长100%。')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence) =>
      doubled.flatMap(([word, percent]): Draft[] => {
        const match = word.exec(sentence.text)
        if (!match) return []
        const lead = sentence.text.slice(Math.max(0, match.index - 16), match.index)
        if (/\b(?:more than|nearly|almost|over)\b|近|约|超过|以上|不止|about/i.test(lead.slice(-12)))
          return []
        const start = sentence.start + match.index
        const end = start + match[0].length
        const rate = rateBeside(sentence, start, end)
        if (!rate?.bounds || (rate.bounds.min <= percent * 1.05 && rate.bounds.max >= percent * 0.95))
          return []
        return [
          {
            start: Math.min(start, rate.figure.start),
            end: Math.max(end, rate.figure.end),
            figures: [...figuresIn(sentence, sentence.start + match.index, end), rate],
            message: {
              zh: `“${match[0]}”就是增长${percent}%，文中写“${rate.figure.text}”。`,
              en: `“${match[0]}” is a rise of ${percent}%; the copy says “${rate.figure.text}”.`
            },
            repairs: [replaceFigure(rate, rate.figure.text.replace(/\d[\d,.]*/, String(percent)))]
          }
        ]
      })
    )
}

/** The rate of growth that stands next to a multiple and says the same, in either order. */
function rateBeside(sentence: Sentence, start: number, end: number): Quantity | undefined {
  const rates = sentence.quantities.filter(({ figure }) => figure.kind === 'percent')
  const text = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.start, to - sentence.start)
  const chinese = sentence.language === 'zh'
  const after = rates.find(({ figure }) => figure.start >= end)
  if (after && (chinese ? rateAfterZh : rateAfterEn).test(text(end, after.figure.start))) return after
  const before = rates.findLast(({ figure }) => figure.end <= start)
  if (!before || !(chinese ? joinedZh : joinedEn).test(text(before.figure.end, start))) return undefined
  const lead = text(Math.max(sentence.start, before.figure.start - 24), before.figure.start)
  return (chinese ? rateBeforeZh : rateBeforeEn).test(lead) ? before : undefined
}
