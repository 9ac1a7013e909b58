import { before } from '../before.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, matches, zh } from './scan.ts'

const countable =
  /警情|案件|发案|犯罪|事故|投诉|信访|销量|销售|产量|产值|客流|收入|利润|价格|房价|租金|人数|人次|游客|就业|失业|订单|出口|进口|投资|排放|能耗|用电|耗水|死亡|伤亡|病例|患者|成交|交易|营收|税收|存款|贷款|粮食|库存|效率|比例|比重|覆盖率|[\p{Script=Han}]率/u
const zhTrend =
  /(?:实现|呈|呈现|出现)?(?:双|“双)(?:下降|提升|增长|上升|降|增|升)”?|(?:大幅度?|显著|明显|急剧|持续大幅|连年)(?:度)?(?:的)?(?:下降|减少|上升|增长|增加|提高|提升|回落|下滑|攀升|降低|上涨|下跌)|(?:骤降|锐减|激增|猛增|飙升|暴跌|暴涨|陡增|剧增)/dgu

const enCountable =
  /\b(?:crimes?|burglar\w+|thefts?|offences|prices?|sales|rents?|output|exports?|imports?|arrests|complaints|profits?|revenues?|turnout|attendance|visitors?|unemployment|admissions|deaths|accidents|cases|orders|bookings|membership|traffic|emissions|inflation|spending|applications|enrol\w+|waiting (?:lists?|times?)|production|demand|investment|births?|debt)\b/i
const enTrend =
  /\b(?:soar(?:ed|ing|s)?|plung(?:ed|ing|es)?|plummet(?:ed|ing|s)?|skyrocket(?:ed|ing|s)?|rocketed|slump(?:ed|ing|s)?|surg(?:ed|ing|es)|tumbl(?:ed|ing|es)|collaps(?:ed|ing)|(?:rose|fell|risen|fallen|increased|decreased|grew|declined|dropped|climbed|jumped)(?: (?:sharply|dramatically|significantly|steeply|markedly|substantially)))\b/dgi

const tells = (sentence: Sentence): boolean =>
  sentence.quantities.some(
    ({ figure, quoted }) =>
      !quoted &&
      figure.modifier !== 'vague' &&
      !/^(?:rank|duration)$/.test(figure.kind) &&
      !/双|两(?:大|项|个)/.test(figure.text)
  )

/** The noun that a trend word speaks of, as far as a lexicon knows it: 警情, sales. */
function subject(sentence: Sentence, end: number): string | null {
  const text = sentence.text
  const at = end - sentence.start
  if (sentence.language === 'zh') {
    const clause = before(text, at, /[;。!?]/)
    return countable.exec(clause.split(',').at(-1) ?? '')?.[0] ?? countable.exec(clause)?.[0] ?? null
  }
  return enCountable.exec(text.slice(Math.max(0, at - 70), at + 20))?.[0] ?? null
}

export const trendWithoutFigures: Rule = {
  id: 'stat.trend-without-figures',
  severity: 'major',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('总警情、刑事警情实现双下降。', '1至10月总警情8,120宗,同比下降9.3%;刑事警情412宗,同比下降14.1%。'),
    zh('今年全市投诉量大幅下降。', '今年全市投诉量大幅下降,由8,200件降至5,100件。'),
    en('Crime plunged last year.', 'Recorded crime fell 9.3% last year, to 8,120 offences.'),
    en('Rents soared in the spring.', 'Rents soared in the spring, up 14% on a year earlier.')
  ],
  inArticle: (reading) =>
    reading.blocks.flatMap((block) => block.sentences.flatMap((sentence) => untold(reading, sentence)))
}

function untold(reading: Reading, sentence: Sentence): Draft[] {
  const expression = sentence.language === 'zh' ? zhTrend : enTrend
  const found = matches(sentence, expression)
  const [first] = found
  if (!first) return []
  const noun = subject(sentence, first.end)
  if (noun === null) return []
  const { block } = sentence
  const prominent = block.role === 'headline' || block.role === 'deck'
  const told = prominent
    ? reading.blocks.some((each) => each.sentences.some((other) => other.text.includes(noun) && tells(other)))
    : block.sentences.some((other) => tells(other))
  if (told) return []
  return [
    {
      start: first.start,
      end: first.end,
      figures: [],
      message: {
        zh: `“${noun}”只说“${first.text}”，${prominent ? '全文' : '本段'}没有数字：本期与上年同期各是多少？`,
        en: `“${first.text}” of ${noun} stands without a figure: what were the two periods' numbers?`
      }
    }
  ]
}
