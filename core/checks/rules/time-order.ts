import { dayNumber, daysIn } from '../calendar.ts'
import type { DateMention } from '../dates.ts'
import type { Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, matches, zh } from './scan.ts'

const started =
  '开工|动工|启动|开始|成立|创办|创立|创建|注册|立项|奠基|开建|开业|入学|入职|进厂|入行|入伍|参军|就任|上任|签约|签订|通过|开幕|起步|播种|结婚'
const finished =
  '竣工|完工|建成|结束|通车|投产|投用|交付|验收|实施|施行|毕业|关闭|停业|闭幕|落成|注销|倒闭|破产|退役|退伍|卸任|离任|离职|退休|离婚|收割|解散|停刊|停产'
const begun = new RegExp(`^[^;。]{0,8}(?:${started})[^;。]{0,14}$`)
const begunBefore = new RegExp(`(?:${started})于$`)
const over = new RegExp(`^[^,;。]{0,6}(?:${finished})`)
const overBefore = new RegExp(`^,?(?:并|又|后|随后)?(?:${finished})于$`)
const moved = /改|提前|推迟|调整|变更|延期|顺延/

// Verbs of the one who began and ended something, each beside a bare year.
const yearsEn =
  /\b(?:joined|entered|enrolled|started|began|begun|opened|founded|launched|married|elected|appointed|hired|moved in|took over|took office|signed up)\b[^.;,\d]{0,40}? in (?<from>1[5-9]\d\d|20\d\d),?(?: and| before| but|,)? (?:\w+ ){0,2}?(?:left|graduated|retired|resigned|closed|ended|finished|completed|dissolved|divorced|quit|shut|stepped down|demolished)\b[^.;,\d]{0,30}? in (?<to>1[5-9]\d\d|20\d\d)\b/dg

const swapped = (start: DateMention, end: DateMention): Draft['repairs'] => [
  {
    label: { zh: `“${start.text}”与“${end.text}”对调`, en: `Swap “${start.text}” and “${end.text}”` },
    edits: [
      { start: start.start, end: start.end, text: end.text },
      { start: end.start, end: end.end, text: start.text }
    ]
  }
]

export const order: Rule = {
  id: 'time.order',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['arith.duration'],
  examples: [
    zh('项目于2018年9月开工,2018年3月竣工。', '项目于2018年3月开工,2018年9月竣工。'),
    zh('展览从2024年6月10日持续到2024年6月1日。', '展览从2024年6月1日持续到2024年6月10日。'),
    en(
      'Work began in September 2018 and finished in March 2018.',
      'Work began in March 2018 and finished in September 2018.'
    ),
    en(
      'The fair ran from June 10, 2024 to June 1, 2024.',
      'The fair ran from June 1, 2024 to June 10, 2024.'
    ),
    en('He joined the club in 2011 and left in 2008.', 'He joined the club in 2008 and left in 2011.')
  ],
  inBlock: (block) =>
    block.sentences.flatMap((sentence) => [
      ...sentence.dates.slice(1).flatMap((end, at): Draft[] => {
        const start = sentence.dates[at]
        const early = start && areEnds(sentence, start, end) ? sooner(end, start) : 'no'
        return start && early !== 'no' ? [reversed(start, end, early === 'maybe')] : []
      }),
      ...(sentence.language === 'en' ? matches(sentence, yearsEn) : []).flatMap((found): Draft[] => {
        const [from, to] = [found.groups.from ?? '', found.groups.to ?? '']
        return Number(to) < Number(from)
          ? [{ start: found.start, end: found.end, figures: [], message: early(to, from) }]
          : []
      })
    ])
}

/** Whether a sentence makes its two dates the start and the end of one thing. */
export function areEnds(sentence: Sentence, start: DateMention, end: DateMention): boolean {
  const { text, start: from } = sentence
  const between = text.slice(start.end - from, end.start - from)
  const before = text.slice(Math.max(0, start.start - from - 40), start.start - from)
  if (sentence.language === 'zh') {
    const after = text.slice(end.end - from, end.end - from + 14)
    if (moved.test(between)) return false
    return (
      (begun.test(between) && over.test(after)) ||
      (begunBefore.test(before) &&
        (overBefore.test(between) || (/^,[并后又在于]?$/.test(between) && over.test(after)))) ||
      (/(?:从|自|由)$/.test(before) && /^(?:起|开始)?,?[^\d,;。]{0,4}[到至](?:了)?$/.test(between)) ||
      (/(?:时间|日期|期限|期)(?:为|是|定为|:|定于|定在)$/.test(before) &&
        /^(?:起|开始)?(?:[到至]|[-—–~]+)$/.test(between))
    )
  }
  return (
    (/\b(?:began|begun|started|opened|launched|founded|broke ground)\b[^.;]{0,16}$/i.test(before) &&
      /\b(?:finished|ended|completed|closed|opened|concluded)\b[^.;]{0,8}$/i.test(between)) ||
    (/\b(?:from|between)\s+$/i.test(before) && /^\s+(?:to|until|till|through|and)\s+$/.test(between))
  )
}

const early = (end: string, start: string): Draft['message'] => ({
  zh: `“${end}”早于“${start}”：结束先于开始。`,
  en: `“${end}” is earlier than “${start}”: it ends before it starts.`
})

function reversed(start: DateMention, end: DateMention, unsure: boolean): Draft {
  return {
    start: start.start,
    end: end.end,
    figures: [],
    ...(unsure ? { outcome: 'query' as const } : {}),
    message: early(end.text, start.text),
    repairs: swapped(start, end)
  }
}

type Answer = 'yes' | 'maybe' | 'no'

// A missing year is that of the date before; a month alone cannot be ordered, it may lie in the year after.
function sooner(a: DateMention, b: DateMention): Answer {
  if (b.year === null && a.year === null) return soonerInYear(a, b)
  const year = a.year ?? b.year
  if (year === null || b.year === null) return 'no'
  const answer = (holds: boolean): Answer => (holds ? 'yes' : 'no')
  if (year !== b.year) return answer(year < b.year)
  if (a.year === null || a.month === null || b.month === null) return 'no'
  if (a.month !== b.month) return answer(a.month < b.month)
  return answer(a.day !== null && b.day !== null && a.day < b.day)
}

// Without years the end may lie in the year after: not within one month, and hardly where that makes almost a year, unless a whole one.
function soonerInYear(a: DateMention, b: DateMention): Answer {
  const [end, start] = [dayOfYear(a), dayOfYear(b)]
  if (end === null || start === null) return 'no'
  const lasts = end - start + 365
  if (end >= start || lasts < 320 || lasts >= 363) return 'no'
  return a.month === b.month ? 'yes' : 'maybe'
}

function dayOfYear({ month, day }: DateMention): number | null {
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > daysIn(month, 2023))
    return null
  return dayNumber({ year: 2023, month, day }) - dayNumber({ year: 2023, month: 1, day: 1 })
}
