import { plainNumber } from '../numeral.ts'
import { alike, type Quantity, tidy } from '../quantity.ts'
import type { Reading, Sentence } from '../reading.ts'
import { conflict } from '../relations/product.ts'
import { replaceFigure } from '../repair.ts'
import type { Draft, RepairDraft, Rule } from '../rule.ts'
import { measureKey } from '../subject.ts'
import { draftOf, isSlip } from './arith-product.ts'
import { en, spanOf, zh } from './scan.ts'

type Scales = readonly (readonly [string, number])[]

const zhScales: Scales = [
  ['万', 1e4],
  ['亿', 1e8]
]
const enScales: Scales = [
  ['million', 1e6],
  ['billion', 1e9]
]

/** A figure's wording with the scale word that makes it a value; none where no scale word does. */
function rescaled(quantity: Quantity, value: number, scales: Scales): RepairDraft[] {
  return scales.flatMap(([word, scale]) => {
    const fits = Math.abs((quantity.value / quantity.scale) * scale - value) <= value * 0.2
    const text = quantity.figure.text.replace(/亿|万|trillion|billion|million/, word)
    return fits && text !== quantity.figure.text ? [replaceFigure(quantity, text)] : []
  })
}

const slips = (language: Sentence['language'], scales: Scales): NonNullable<Rule['inBlock']> => {
  return (block, graph) => [
    ...graph.products.flatMap((product) => {
      const worked = product.sentence.language === language ? conflict(product) : null
      if (!worked || !isSlip(product, worked)) return []
      return [draftOf(product, worked, rescaled(product.total, worked.value, scales))]
    }),
    ...block.sentences.flatMap((sentence) => (sentence.language === language ? sums(sentence, scales) : []))
  ]
}

// A whole of 6万元 whose parts of 2.5亿元 and 3.5亿元 make 6亿元: only the scale word is wrong.
function sums({ quantities }: Sentence, scales: Scales): Draft[] {
  const [whole, ...rest] = quantities
  if (!whole?.plain || whole.scale < 1e4 || rest.length < 2) return []
  const apart = rest.findIndex((each) => !each.plain || !alike(each.figure, whole.figure))
  const parts = apart < 0 ? rest : rest.slice(0, apart)
  const sum = tidy(parts.reduce((so, { value }) => so + value, 0))
  const factor = sum / whole.value
  const power = scales.length > 0 && scales[0]?.[1] === 1e4 ? 1e4 : 1e3
  if (parts.length < 2 || ![power, 1 / power].some((each) => Math.abs(factor / each - 1) < 0.01)) return []
  return [
    {
      ...spanOf(whole, ...parts),
      message: {
        zh: `各项之和是“${whole.figure.text}”的${plainNumber(factor, 4)}倍：量级词有误。`,
        en: `The parts make ${plainNumber(factor, 4)} times “${whole.figure.text}”: a scale word is wrong.`
      },
      repairs: rescaled(whole, sum, scales)
    }
  ]
}

interface Mention {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

/** Figures of the same digits with another scale word, for one thing as the copy words it. */
function repeated(reading: Reading, language: Sentence['language'], scales: Scales): Draft[] {
  const byDigits = new Map<string, Mention>()
  const found: Draft[] = []
  for (const { sentences } of reading.blocks) {
    for (const sentence of sentences) {
      if (sentence.language !== language) continue
      for (const quantity of sentence.quantities) {
        const { figure, plain, scale, value } = quantity
        if (!plain || scale < 1e4 || !/^(?:money|count|measure)$/.test(figure.kind)) continue
        const key = `${figure.kind}:${figure.unit}:${tidy(value / scale)}`
        const before = byDigits.get(key)
        if (!before) byDigits.set(key, { quantity, sentence })
        else if (before.quantity.scale !== scale && ofOneThing(before, { quantity, sentence }))
          found.push(slipped(before.quantity, quantity, scales))
      }
    }
  }
  return found
}

function ofOneThing(before: Mention, after: Mention): boolean {
  const key = measureKey(before.sentence, before.quantity)
  if (key !== null && key === measureKey(after.sentence, after.quantity)) return true
  // The $1.8 billion bridge of the sentence before.
  const { sentence, quantity } = after
  const noun = /^ (?<noun>[a-z]{4,})\b/.exec(sentence.text.slice(quantity.figure.end - sentence.start))
    ?.groups?.noun
  return noun !== undefined && new RegExp(`\\b${noun}\\b`, 'i').test(before.sentence.text)
}

function slipped(before: Quantity, after: Quantity, scales: Scales): Draft {
  return {
    ...spanOf(after),
    figures: [before, after],
    message: {
      zh: `前面写“${before.figure.text}”，这里写“${after.figure.text}”：量级词哪一个对？`,
      en: `“${before.figure.text}” before and “${after.figure.text}” here: which scale word is right?`
    },
    repairs: [...rescaled(after, before.value, scales), ...rescaled(before, after.value, scales)]
  }
}

export const wanYiSlip: Rule = {
  id: 'unit.wan-yi-slip',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh'],
  supersedes: ['arith.sum-total', 'arith.part-exceeds-whole', 'cons.same-measure-differs'],
  examples: [
    zh('每户补贴5,000元,2,000户共补贴1,000亿元。', '每户补贴5,000元,2,000户共补贴1,000万元。'),
    zh('全村600人,人均分红2,000元,共分红120亿元。', '全村600人,人均分红2,000元,共分红120万元。'),
    zh('工程总投资9万元,其中主桥5亿元、引桥4亿元。', '工程总投资9亿元,其中主桥5亿元、引桥4亿元。')
  ],
  inBlock: slips('zh', zhScales),
  inArticle: (reading) => repeated(reading, 'zh', zhScales)
}

export const millionBillion: Rule = {
  id: 'unit.million-billion',
  severity: 'blocker',
  outcome: 'error',
  languages: ['en'],
  supersedes: ['arith.sum-total', 'arith.part-exceeds-whole', 'cons.same-measure-differs'],
  examples: [
    en(
      'The $4.2 billion scheme cost each of the 70,000 homes $60.',
      'The $4.2 million scheme cost each of the 70,000 homes $60.'
    ),
    en(
      'The city paid $500 to each of 3,000 families, $1.5 billion in all.',
      'The city paid $500 to each of 3,000 families, $1.5 million in all.'
    ),
    en(
      'The tram will cost $2.6 million. Ministers approved the $2.6 billion tram in May.',
      'The tram will cost $2.6 billion. Ministers approved the $2.6 billion tram in May.'
    )
  ],
  inBlock: slips('en', enScales),
  inArticle: (reading) => repeated(reading, 'en', enScales)
}
