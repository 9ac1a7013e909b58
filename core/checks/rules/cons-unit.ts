import { compare } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { type Quantity, tidy } from '../quantity.ts'
import type { Sentence } from '../reading.ts'
import { renumber } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { subjectsOf } from '../subject.ts'
import { repeats } from './cons.ts'
import { en, spanOf, zh } from './scan.ts'
import { converted } from './unit-convert.ts'

interface Pair {
  readonly before: Quantity
  readonly after: Quantity
}

// 前文称3,000亩,后文称300公顷 and two mentions of one measure in a sentence; a bracket converts, which is another check.
function within(sentence: Sentence): Pair[] {
  const { quantities, text } = sentence
  const [first] = quantities
  const last = quantities.at(-1)
  if (/前文|上文/.test(text) && /后文|下文/.test(text))
    return first && last && first !== last ? [{ before: first, after: last }] : []
  const keys = quantities.length > 1 ? subjectsOf(sentence).map((subject) => subject?.measure ?? null) : []
  return quantities.slice(1).flatMap((after, at) => {
    const before = quantities[at]
    if (before?.figure.kind !== 'measure' || /[()]/.test(sentence.between(before, after))) return []
    const key = keys[at] ?? null
    return key !== null && alikeKeys(key, keys[at + 1] ?? null) ? [{ before, after }] : []
  })
}

const alikeKeys = (a: string, b: string | null): boolean =>
  b !== null && (b === a || b.endsWith(a) || a.endsWith(b))

const sizeZh = /全长|总长|面积|占地|总重|库容/
const sizeEn =
  /\b(?:is|was|are|covers|covered|runs|ran|stretches|measures|weighs|spans|occupies)\b[^,;.\ue001-\ue00b]{0,16}$/

// 这条全长60里的新路, the 20-kilometre trail: a measure that belongs to what the sentence before measured.
function attributive(earlier: Sentence | undefined, sentence: Sentence): Pair[] {
  if (!earlier || earlier.quantities.length === 0) return []
  return sentence.quantities.flatMap((after) => {
    if (after.figure.kind !== 'measure') return []
    const at = sentence.at(after)
    const rest = sentence.template.slice(at + 1, at + 24)
    const lead = sentence.template.slice(Math.max(0, at - 12), at)
    const chinese = sentence.language === 'zh'
    const noun = chinese
      ? /^的(?<noun>\p{Script=Han}{2})/u.exec(rest)?.groups?.noun
      : /\bthe $/i.test(lead)
        ? /^ (?<noun>[a-z]{3,})\b/.exec(rest)?.groups?.noun
        : undefined
    const size = sizeZh.exec(lead)?.[0]
    if (noun === undefined || (chinese && size === undefined)) return []
    return earlier.quantities.flatMap((before) => {
      if (before.figure.kind !== 'measure') return []
      const words = earlier.template.slice(0, earlier.at(before))
      const same = chinese
        ? words.includes(`${noun}${size}`)
        : new RegExp(`^\\s*(?:The|A|Its) (?:[a-z]+ ){0,2}${noun}\\b`).test(words) && sizeEn.test(words)
      return same ? [{ before, after }] : []
    })
  })
}

export const unitDrift: Rule = {
  id: 'cons.unit-drift',
  severity: 'major',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    zh('前文称3,000亩,后文称300公顷。', '前文称3,000亩(200公顷),后文称200公顷。'),
    zh(
      '示范区面积3,000亩。几年来,示范区面积300公顷未变。',
      '示范区面积3,000亩。几年来,示范区面积200公顷未变。'
    ),
    zh('新渠全长30公里。这条全长90里的新渠今年通水。', '新渠全长30公里。这条全长60里的新渠今年通水。'),
    en(
      'The path is 5 miles long. Crews repaired the 12-kilometre path.',
      'The path is 5 miles long. Crews repaired the 8-kilometre path.'
    ),
    en(
      'Farmland covers 300 acres. Officials said farmland covers 300 hectares.',
      'Farmland covers 300 acres. Officials said farmland covers 121 hectares.'
    )
  ],
  inArticle: (reading) => {
    const pairs = [
      ...repeats(reading).map(({ before, after }) => ({ before: before.quantity, after: after.quantity })),
      ...reading.blocks.flatMap(({ sentences }) => [
        ...sentences.flatMap(within),
        ...sentences.slice(1).flatMap((sentence, at) => attributive(sentences[at], sentence))
      ])
    ]
    return pairs.flatMap(({ before, after }): Draft[] => {
      const [from, to] = [before.figure.unit, after.figure.unit]
      if (from === null || to === null || from === to || !before.bounds || !after.bounds) return []
      const middle = { min: before.value * 0.95, max: before.value * 1.05, closedMin: true, closedMax: true }
      const found = converted(middle, from, to)
      if (!found || compare(found, after.bounds) !== 'impossible') return []
      const right = tidy((found.min + found.max) / 2)
      return [
        {
          ...spanOf(before, after),
          message: {
            zh: `“${before.figure.text}”合${plainNumber(right, 1)}，与“${after.figure.text}”不符。`,
            en: `“${before.figure.text}” is ${plainNumber(right, 1)} in that unit, not “${after.figure.text}”.`
          },
          repairs: renumber(after, Number(right.toFixed(after.decimals)))
        }
      ]
    })
  }
}
