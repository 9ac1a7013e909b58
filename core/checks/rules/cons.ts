import { before } from '../before.ts'
import { compare } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import { alike, countedClass, type Quantity, tidy } from '../quantity.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Draft, Rule } from '../rule.ts'
import { measureKey, subjectsOf } from '../subject.ts'
import { en, spanOf, zh } from './scan.ts'

interface Mention {
  readonly quantity: Quantity
  readonly sentence: Sentence
  readonly period: string
  readonly place: string
}

const subjects = new WeakMap<Reading, Map<string, Mention[]>>()

/** The figures of an article by what they measure, in reading order; only subjects that a key can be made of. */
function bySubject(reading: Reading): Map<string, Mention[]> {
  const known = subjects.get(reading)
  if (known) return known
  const found = new Map<string, Mention[]>()
  for (const block of reading.blocks) {
    for (const sentence of block.sentences) {
      const keys = subjectsOf(sentence)
      for (const [at, quantity] of sentence.quantities.entries()) {
        const subject = keys[at]
        if (!subject) continue
        const mentions = found.get(subject.measure) ?? []
        mentions.push({ quantity, sentence, period: subject.period, place: subject.place })
        found.set(subject.measure, mentions)
      }
    }
  }
  subjects.set(reading, found)
  return found
}

const agree = (a: string, b: string): boolean => a === b || a === '' || b === ''
const samePeriod = (a: Mention, b: Mention): boolean => a.period === b.period && agree(a.place, b.place)

/** Each mention with the last one before it that says the same of the same period. */
export function repeats(reading: Reading): { before: Mention; after: Mention }[] {
  return [...bySubject(reading).values()].flatMap((mentions) =>
    mentions.slice(1).flatMap((after, at) => {
      const before = mentions[at]
      return before && samePeriod(before, after) && before.sentence !== after.sentence
        ? [{ before, after }]
        : []
    })
  )
}

const precise = (quantity: Quantity): boolean => quantity.plain && quantity.bounds !== null

export const sameMeasureDiffers: Rule = {
  id: 'cons.same-measure-differs',
  severity: 'blocker',
  // Whether two mentions mean the same thing needs reading: a question, whatever the catalogue hopes for.
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('导语称受灾户213户,第五段称受灾户231户。', '导语与第五段均为受灾户213户。'),
    zh('全镇受灾户213户。经核查,受灾户231户。', '全镇受灾户213户。经核查,受灾户213户。'),
    en(
      'Flooded homes numbered 213. The council said flooded homes numbered 231.',
      'Flooded homes numbered 213. The council said flooded homes numbered 213.'
    )
  ],
  inArticle: (reading) => [
    ...repeats(reading).flatMap(({ before, after }): Draft[] => differs(before.quantity, after.quantity)),
    ...reading.blocks.flatMap(({ sentences }) => sentences.flatMap(saidTwice))
  ]
}

// 导语称受灾户213户,第五段称受灾户231户: the sentence itself says that it names one thing in two places.
function saidTwice(sentence: Sentence): Draft[] {
  if (!/(?:导语|标题|正文|第[一二三四五六七八九十\d]+段|前文|后文|上文|下文)/.test(sentence.text)) return []
  return sentence.quantities.slice(1).flatMap((after, at) => {
    const before = sentence.quantities[at]
    if (!before || measureKey(sentence, before) !== measureKey(sentence, after)) return []
    return measureKey(sentence, after) === null ? [] : differs(before, after)
  })
}

function differs(before: Quantity, after: Quantity): Draft[] {
  if (
    !precise(before) ||
    !precise(after) ||
    before.figure.unit !== after.figure.unit ||
    !before.bounds ||
    !after.bounds
  )
    return []
  if (compare(before.bounds, after.bounds) !== 'impossible') return []
  return [
    {
      start: after.figure.start,
      end: after.figure.end,
      figures: [before, after],
      message: {
        zh: `同一指标前面写“${before.figure.text}”，这里写“${after.figure.text}”：哪一个对？还是时间、地区不同？`,
        en: `The same measure was “${before.figure.text}” before and is “${after.figure.text}” here: which is right, or do the period or place differ?`
      }
    }
  ]
}

const fairTenths = (quantity: Quantity): boolean => /成/.test(quantity.figure.text)

/** Whether an approximate mention is a fair rounding of the exact one: within 5%, tenths within two points. */
function fair(rough: Quantity, exact: Quantity): boolean {
  const { modifier } = rough.figure
  if (fairTenths(rough)) {
    const step = modifier === 'over' || modifier === 'under' ? 10 : 2
    return Math.abs(rough.value - exact.value) <= step
  }
  if (rough.figure.kind === 'ratio' || exact.figure.kind === 'ratio') return true
  if (modifier === 'over') {
    const step = 10 ** Math.floor(Math.log10(Math.max(1, trailing(rough.value))))
    return exact.value <= rough.value + Math.max(step, rough.value * 0.1)
  }
  return Math.abs(rough.value - exact.value) <= exact.value * 0.05
}

function trailing(value: number): number {
  let step = 1
  while (value > 0 && value % (step * 10) === 0) step *= 10
  return step
}

function onWrongSide(rough: Quantity, exact: Quantity, bound = rough.value): boolean {
  const { modifier } = rough.figure
  if (modifier === 'under') return exact.value >= bound
  return modifier === 'over' && exact.value <= bound
}

export const roundingDrift: Rule = {
  id: 'cons.rounding-drift',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['cons.headline-body'],
  examples: [
    zh('标题:近5,000人参赛;正文:4,120人参赛。', '标题:逾4,000人参赛;正文:4,120人参赛。'),
    en(
      'Headline: Nearly 5,000 people marched; text: 4,120 people marched.',
      'Headline: More than 4,000 people marched; text: 4,120 people marched.'
    )
  ],
  inArticle: (reading) =>
    roughly(reading).flatMap(({ rough, exact }): Draft[] => {
      if (onWrongSide(rough, exact) || fair(rough, exact)) return []
      const off = Math.abs(rough.value / exact.value - 1) * 100
      return [
        {
          ...spanOf(rough, exact),
          start: rough.figure.start,
          end: rough.figure.end,
          message: {
            zh: `“${rough.figure.text}”与“${exact.figure.text}”相差${plainNumber(off, 0)}%，概括失度。`,
            en: `“${rough.figure.text}” is ${plainNumber(off, 0)}% away from “${exact.figure.text}”: not a fair rounding.`
          }
        }
      ]
    })
}

export const wrongSide: Rule = {
  id: 'approx.wrong-side',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['cons.rounding-drift', 'cons.headline-body', 'arith.fraction-percent-pair'],
  examples: [
    zh('近千人(实为1,036人)参加。', '逾千人(实为1,036人)参加。'),
    zh('逾500票(498票)赞成。', '近500票(498票)赞成。'),
    en('More than 500 votes (498) were cast.', 'Nearly 500 votes (498) were cast.')
  ],
  inBlock: (block, { pairs }) =>
    pairs
      .flatMap(({ outer, inner }): Draft[] => {
        const [rough, exact] = outer.plain ? [inner, outer] : [outer, inner]
        if (!exact.plain || rough.plain) return []
        if (alike(rough.figure, exact.figure)) return sideDraft(rough, exact)
        // 近半数(52%): a fraction against its per cent.
        return rough.figure.kind === 'ratio' && exact.figure.kind === 'percent'
          ? sideDraft(rough, exact, tidy(rough.value * 100))
          : []
      })
      .concat(block.sentences.flatMap(restated)),
  inArticle: (reading) => roughly(reading).flatMap(({ rough, exact }) => sideDraft(rough, exact))
}

const restating = pattern(
  '{rough}[^,;。\\ue001-\\ue00b]{0,4},(?:达到?|实为|实际为|具体为|总数为|共计?){exact}'
)

// 销量突破10万辆,达9.6万辆: the clause after says the same thing exactly.
function restated(sentence: Sentence): Draft[] {
  return find(sentence, restating).flatMap(({ figures: { rough, exact } }) =>
    rough &&
    exact?.plain &&
    !rough.plain &&
    alike(rough.figure, exact.figure) &&
    Math.abs(exact.value / rough.value - 1) < 0.3
      ? sideDraft(rough, exact)
      : []
  )
}

function sideDraft(rough: Quantity, exact: Quantity, bound = rough.value): Draft[] {
  if (!onWrongSide(rough, exact, bound)) return []
  const over = rough.figure.modifier === 'over'
  return [
    {
      ...spanOf(rough, exact),
      start: rough.figure.start,
      end: rough.figure.end,
      message: {
        zh: `“${rough.figure.text}”应${over ? '多于' : '少于'}${plainNumber(bound)}，实数却是“${exact.figure.text}”。`,
        en: `“${rough.figure.text}” means ${over ? 'more' : 'less'} than ${plainNumber(bound)}; the exact figure is “${exact.figure.text}”.`
      },
      repairs: turned(rough)
    }
  ]
}

function turned(rough: Quantity): Draft['repairs'] {
  const { figure } = rough
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/^近|^将近|^接近/, '逾'],
    [/^逾|^超过|^超/, '近'],
    [/^nearly|^almost/, 'more than'],
    [/^Nearly|^Almost/, 'More than'],
    [/^more than|^over/, 'nearly'],
    [/^More than|^Over/, 'Nearly']
  ]
  const found = pairs.find(([word]) => word.test(figure.text))
  if (!found) return []
  const text = figure.text.replace(found[0], found[1])
  return [
    {
      label: { zh: `“${figure.text}”改为“${text}”`, en: `Change “${figure.text}” to “${text}”` },
      edits: [{ start: figure.start, end: figure.end, text }]
    }
  ]
}

// 超过100万人的有2个 sorts things by size and says nothing of one.
function isThreshold({ quantity: { figure }, sentence }: Mention): boolean {
  return /^(?:以上|以下|之间)?的/.test(sentence.text.slice(figure.end - sentence.start))
}

// An approximate and an exact mention of one measure, in either order, anywhere in the article.
function roughly(reading: Reading): { rough: Quantity; exact: Quantity }[] {
  return [...bySubject(reading).values()].flatMap((mentions) => {
    const exact = mentions.filter(({ quantity }) => precise(quantity) && quantity.figure.modifier === 'exact')
    const values = new Set(exact.map(({ quantity }) => quantity.value))
    const [only] = exact
    if (!only || values.size !== 1) return []
    return mentions.flatMap((mention) => {
      const { quantity } = mention
      if (isThreshold(mention)) return []
      const loose = /^(?:about|over|under)$/.test(quantity.figure.modifier) && !Number.isNaN(quantity.value)
      return loose && samePeriod(mention, only) && alike(quantity.figure, only.quantity.figure)
        ? [{ rough: quantity, exact: only.quantity }]
        : []
    })
  })
}

export const lookalikeFigures: Rule = {
  id: 'cons.lookalike-figures',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('逮捕70余人,受害者70余人。', '逮捕72人,受害者76人。'),
    en(
      'Police arrested more than 70 people and found more than 70 people had been cheated.',
      'Police arrested 72 people and found 76 people had been cheated.'
    )
  ],
  inBlock: (block) => {
    const found: Draft[] = []
    const recent = new Map<string, { quantity: Quantity; sentence: number; words: string }>()
    for (const [number, sentence] of block.sentences.entries()) {
      for (const quantity of sentence.quantities) {
        const { figure } = quantity
        if (figure.kind !== 'count' || !(quantity.value >= 20)) continue
        const words = lead(sentence, quantity)
        const key = `${figure.text.replace(/^\w/, (letter) => letter.toLowerCase())}:${countedClass(figure.counted)}`
        const before = recent.get(key)
        recent.set(key, { quantity, sentence: number, words })
        // Round approximate figures meet by chance less often than they are copied over.
        if (!before || number - before.sentence > 1 || before.words === words || quantity.plain) continue
        if (/其中|of (?:whom|which)/.test(words) || tied(sentence, before.quantity, quantity)) continue
        found.push({
          ...spanOf(quantity),
          figures: [before.quantity, quantity],
          message: {
            zh: `“${figure.text}”在相邻两处指两件事：请作者确认两个数都对。`,
            en: `“${figure.text}” stands twice close together for two things: ask the author to confirm both.`
          }
        })
      }
    }
    return found
  }
}

// 抓获100余人,其中刑拘100余人 is a whole and its part, which another check asks about.
function tied(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  return (
    a.figure.start >= sentence.start &&
    /其中|of (?:whom|which)/.test(sentence.between(a, b)) &&
    !/[;。]/.test(sentence.between(a, b))
  )
}

function lead(sentence: Sentence, quantity: Quantity): string {
  return before(sentence.template, sentence.at(quantity), /[,;。:、\ue001-\ue00b]/).trim()
}
