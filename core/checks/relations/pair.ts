import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'

/** One quantity said twice: 三分之一(25%), 10 kilometres (6.2 miles), 40摄氏度(约104华氏度). */
export interface Pair {
  readonly sentence: Sentence
  readonly outer: Quantity
  readonly inner: Quantity
  /** Words between the two, brackets included. */
  readonly words: string
}

const zh = [
  pattern(
    '{outer:any}[^,;。()\\ue001-\\ue00b]{0,14}\\((?:约合|折合|约|即|也就是|相当于|合|实为|实际为|实际|准确数为)*…{inner:any}[^)\\ue001-\\ue00b]{0,10}\\)'
  ),
  pattern('{outer:any}[^,;。()\\ue001-\\ue00b]{0,10}[,、](?:约合|折合|即|也就是|相当于|合){inner:any}'),
  // 约合196磅 is read as one figure.
  pattern('{outer:any}[^,;。()\\ue001-\\ue00b]{0,6},{converted:any}')
]
const en = [
  pattern(
    '{outer:any}[^,;:.()\\ue001-\\ue00b]{0,30}\\((?:or |about |around |roughly |some |just |i\\.e\\. |that is |nearly |actually |in fact )*{inner:any}[^)\\ue001-\\ue00b]{0,24}\\)'
  ),
  pattern('{outer:any}[^,;:.()\\ue001-\\ue00b]{0,20},? or {inner:any}'),
  pattern('{outer:any}[^,;:.()\\ue001-\\ue00b]{0,20}, (?:equivalent|equal) to {inner:any}'),
  pattern('{outer:ratio|percent}[^,;:.()\\ue001-\\ue00b]{0,30}, {inner:percent},')
]

/** The pairs of a sentence. */
export function pairs(sentence: Sentence): Pair[] {
  if (sentence.quantities.length < 2) return []
  const found: Pair[] = []
  const seen = new Set<Quantity>()
  for (const each of sentence.language === 'zh' ? zh : en) {
    for (const { figures } of find(sentence, each)) {
      const { outer, converted } = figures
      const inner =
        figures.inner ?? (/^(?:约合|折合)/.test(converted?.figure.text ?? '') ? converted : undefined)
      if (!outer || !inner || seen.has(inner)) continue
      seen.add(inner)
      found.push({ sentence, outer, inner, words: sentence.between(outer, inner) })
    }
  }
  return found
}

const said =
  /^\s*(?:(?:That|This|It) is|That makes|Or|折合|约合|相当于|换算成?[^,;。\ue001-\ue00b]{0,6})(?: about| roughly| some| nearly| just over| just under|约|为)* ?(?=[\ue005\ue004])/

/** "The route is 10 kilometres long. That is 6.2 miles.": the last measure of one sentence, said again in the next. */
export function pairsBefore(sentence: Sentence, previous: Sentence | null): Pair[] {
  const match = said.exec(sentence.template)
  const outer = previous?.quantities.at(-1)
  const inner = match ? sentence.slotAt(match[0].length)?.quantity : null
  if (!outer || !inner || outer.figure.kind !== 'measure' || inner.figure.kind !== 'measure') return []
  if (outer.figure.unit === inner.figure.unit) return []
  return [{ sentence, outer, inner, words: match?.[0] ?? '' }]
}
