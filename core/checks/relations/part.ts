import { find, pattern } from '../pattern.ts'
import { alike, type Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'

/** A count and the whole that it is part of, with the share where one is written. */
export interface Part {
  readonly sentence: Sentence
  readonly part: Quantity
  readonly whole: Quantity
  readonly share: Quantity | null
}

/** A clause that 其中 opens: the counts in it, and the whole that they are parts of. */
export interface Among {
  readonly sentence: Sentence
  /** Offsets of 其中 … to the end of its last count, or of its clause, in the article's text. */
  readonly start: number
  readonly end: number
  readonly parts: readonly Quantity[]
  readonly whole: Quantity | null
  /** The figure just before 其中 in its segment, or in the one before where it opens its own. */
  readonly previous: Quantity | null
  /** The words of the clause, folded, from after 其中. */
  readonly clause: string
}

const share = '{share:percent|ratio}'

const partsOf = [
  pattern(
    `{whole}[^,;。\\ue001-\\ue00b]{0,14}(?:当中|之中|中|里),?(?:就|已|只|仅|共|约|大约|另)?有?…?{part}…(?:,|\\()?(?:占比?|约占|比例|占总数|占全部|占[^,;。\\ue001-\\ue00a]{1,10})(?:的|为|达|约|近|逾|超过|的比例为)*${share}`
  ),
  pattern(
    `{whole}[^,;。\\ue001-\\ue00b]{0,14}(?:当中|之中|中|里),?(?:就|已|只|仅|共|约|大约|另)?有…?{part}…(?:,|\\()?(?:即|也就是)?${share}`
  ),
  pattern(`{whole}[^,;。\\ue001-\\ue00b]{0,14}(?:当中|之中|中|里),?(?:就|已|只|仅|共|约|大约)?有…?{part}`)
]

const shareAfter =
  /^[^,;。\ue001-\ue00b]{0,12}(?:,|\()?(?:占比?|约占|比例|占总数|占全部|占[^,;。\ue001-\ue00a]{1,12})(?:的|为|达|约|近|逾|超过|的比例为)*([\ue002\ue007])|^[^,;。\ue001-\ue00b]{0,6}\((?:占比?|约)?([\ue002\ue007])\)/

const betweenEn = pattern(
  `{part}[^;:.()\\ue001-\\ue00b]{0,30}, (?:or |about |some |nearly |roughly |just )*${share} of (?:the |its |their |a )?(?:[a-z]+ ){0,3}{whole}`
)

const partsOfEn = [
  betweenEn,
  pattern(
    `(?:\\b[Oo]f (?:the |its |their |our |all |these |those )+|\\bOf ){whole}[^;:.]{0,50}?,? {part}…,? (?:\\(|or |that is |making up |accounting for |representing |about |equal to )+${share}`
  ),
  pattern(
    `{part} (?:…)?(?:out )?of (?:the |its |their |our |all |these |those )*{whole}…(?:,|\\() ?(?:or |that is |just |about |some |roughly |a |equal to |representing |accounting for |making up )*${share}`
  ),
  pattern('(?:\\b[Oo]f (?:the |its |their |our |all |these |those )+|\\bOf ){whole}[^;:.]{0,50}?,? {part}'),
  pattern(
    '{part:count}(?: (?:(?!each|every|instead|ahead|because|front|outside|short|excess|top|end)[^,;:.]){0,20}?)? (?:out )?of (?:the|its|their|our|all|these|those) (?:the )?{whole:count}'
  ),
  pattern('{part} out of (?:every )?{whole}'),
  pattern(
    '{whole}[^;:.\\ue001-\\ue00a]{0,60}?(?:,? of (?:whom|which)|, of (?:them|these)),?…{part}(?:…,? (?:\\(|or )share)?'
  )
]

// "Six of the 11 were over 70", "each of the 36 waters 60", "the smallest of the three": the part stands before.
const spokenFor =
  /(?:[\ue001-\ue00a]|\b(?:each|every|any|one|none|most|half|first|last|\w+est))(?: [a-z]+)? $/i

/** Every part and whole that a sentence ties together other than through 其中. */
export function parts(sentence: Sentence): Part[] {
  if (sentence.quantities.length < 2) return []
  const found: Part[] = []
  const seen = new Set<Quantity>()
  for (const each of sentence.language === 'zh' ? partsOf : partsOfEn) {
    for (const { figures, from } of find(sentence, each)) {
      const { part, whole } = figures
      if (!part || !whole || seen.has(part) || !comparable(part, whole)) continue
      // "19,400 pupils, half of the 130": where the share stands between, a larger figure is a part of something else.
      if (each === betweenEn && part.value > whole.value) continue
      if (spokenFor.test(sentence.template.slice(Math.max(0, from - 24), from))) continue
      seen.add(part)
      found.push({ sentence, part, whole, share: figures.share ?? shareOf(sentence, part) })
    }
  }
  if (sentence.language === 'en') {
    for (const { figures } of find(sentence, including)) {
      const { part, whole } = figures
      if (!part || !whole || seen.has(part) || !comparable(part, whole) || !holds(whole, part)) continue
      found.push({ sentence, part, whole, share: shareOf(sentence, part) })
    }
    found.push(...furtherParts(sentence, found))
  }
  return found
}

const including = pattern(
  '{whole:count}[^,;:.\\ue001-\\ue00b]{0,30},? including (?:about |some |nearly )*{part:count}'
)
const people =
  /^(?:people|staff|workers|residents|pupils|students|members|employees|passengers|patients|players|guests|volunteers|victims)$/i

// "85 people, including 92 engineers": the whole counts people, or the very thing that the part counts.
function holds({ figure: whole }: Quantity, { figure: part }: Quantity): boolean {
  return whole.counted !== null && (people.test(whole.counted) || whole.counted === part.counted)
}

const eachEn = /^(?:an?|per|each|every) (?!year|month|week|day)/

function comparable(part: Quantity, whole: Quantity): boolean {
  const { kind } = part.figure
  if (kind !== 'count' && kind !== 'money' && kind !== 'measure') return false
  // 2,904 penalties, 11 a game, of which 319: what each has is no whole.
  if (part.figure.per === null && eachEn.test(whole.figure.per ?? '')) return false
  return alike(part.figure, whole.figure) && part.bounds !== null && whole.bounds !== null
}

// "Of the 90 shops, 40 were full, 30 half empty and 20 shut": each count after the first belongs to the same whole.
function furtherParts(sentence: Sentence, found: readonly Part[]): Part[] {
  const more: Part[] = []
  for (const { part, whole } of found) {
    if (whole.figure.start > part.figure.start) continue
    let before = part
    for (let at = sentence.quantities.indexOf(part) + 1; at < sentence.quantities.length; at++) {
      const next = sentence.quantities[at]
      if (!next || !comparable(next, whole) || found.some((each) => each.part === next)) break
      const words = sentence.between(before, next)
      if (
        !/(?:,| and |;)/.test(words) ||
        words.length > 50 ||
        /\b(?:from|to|than|up|down|by|each|total|of (?:those|them|these))\b/.test(words)
      )
        break
      more.push({ sentence, part: next, whole, share: shareOf(sentence, next) })
      before = next
    }
  }
  return more
}

/** The share written beside a part: (20%), 占20%, or 20%. */
export function shareOf(sentence: Sentence, part: Quantity): Quantity | null {
  const at = sentence.at(part) + 1
  const rest = sentence.template.slice(at, at + 40)
  const match =
    sentence.language === 'zh'
      ? shareAfter.exec(rest)
      : /^[^,;.\ue001-\ue00b]{0,24}(?:\((?:about |some |just )?|,? or (?:about |some |just )?)([\ue002\ue007])/.exec(
          rest
        )
  if (!match) return null
  return sentence.slotAt(at + match[0].lastIndexOf(match[1] ?? match[2] ?? ''))?.quantity ?? null
}

/** The clauses that 其中 opens. The whole is sought in its own segment, or in the one before where 其中 opens its own. */
export function among(sentence: Sentence, previous: Sentence | null): Among[] {
  const found: Among[] = []
  for (const match of sentence.template.matchAll(/其中|当中(?=[^,;。]{0,6}[\ue001-\ue00a])/g)) {
    const at = match.index
    const before = sentence.template.slice(0, at)
    const segment = Math.max(before.lastIndexOf(';'), -1) + 1
    const opens = /^[\s“"”(]*$/.test(before.slice(segment))
    const parts = partsAfter(sentence, at + match[0].length)
    const first = parts[0]
    const candidates = opens ? earlier(sentence, segment, previous) : inSegment(sentence, segment, at)
    const whole = first ? nearestWhole([sentence, previous], candidates, first) : null
    const clauseEnd = /[,;。!?)]|$/.exec(sentence.template.slice(at + 2))?.index ?? 0
    const last = parts.at(-1)
    found.push({
      sentence,
      start: sentence.place(at),
      end: last ? last.figure.end : sentence.placeEnd(at + 2 + clauseEnd),
      parts,
      whole,
      previous: candidates.at(-1) ?? null,
      clause: sentence.template.slice(at + match[0].length, at + 2 + clauseEnd)
    })
  }
  return found
}

// What a count grew by, what it was before, and an average are no wholes of what 其中 lists.
const elsewhere =
  /(?:增加|减少|增长|下降|降低|提高|净增|净减|多|少|增|减)(?:了|约|近)?$|(?:上年|去年|前年|上一年度?|上月|上季度|同期|平日|均)[^,;。\ue001-\ue00b]{0,8}$/

function nearestWhole(
  sentences: readonly (Sentence | null)[],
  candidates: readonly Quantity[],
  part: Quantity
): Quantity | null {
  return (
    candidates.findLast((each) => {
      const sentence = sentences.find((one) => one !== null && one.at(each) >= 0)
      const lead = sentence?.template.slice(Math.max(0, sentence.at(each) - 16), sentence.at(each)) ?? ''
      return comparable(part, each) && !elsewhere.test(lead)
    }) ?? null
  )
}

function inSegment(sentence: Sentence, from: number, to: number): Quantity[] {
  return sentence.slots.flatMap((slot) =>
    slot.quantity && slot.at >= from && slot.at < to ? [slot.quantity] : []
  )
}

function earlier(sentence: Sentence, segment: number, previous: Sentence | null): Quantity[] {
  if (segment > 0) {
    const start = sentence.template.lastIndexOf(';', segment - 2) + 1
    return inSegment(sentence, start, segment)
  }
  if (!previous) return []
  const start = previous.template.lastIndexOf(';') + 1
  return inSegment(previous, start, previous.template.length)
}

// The parts: the counts of the first clause, then of each further clause while they stay of one sort.
function partsAfter(sentence: Sentence, from: number): Quantity[] {
  const found: Quantity[] = []
  let at = from
  let depth = 0
  for (; at < sentence.template.length; at++) {
    const character = sentence.template.charAt(at)
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) break
    else if (/[;。!?:]/.test(character)) break
    else if (sentence.template.startsWith('其中', at)) break
    else if (character === ',' && found.length === 0) break
    else if (depth === 0) {
      const quantity = sentence.slotAt(at)?.quantity
      if (!quantity) continue
      const first = found[0]
      const words = sentence.template.slice(Math.max(from, at - 14), at)
      if (first && !alike(first.figure, quantity.figure)) {
        if (words.includes(',')) break
        continue
      }
      if (
        /(?:占|比|较|增长?|减少?|下降|上升|达|由|从|平均|每|共|合计|总|第)[^,、;]{0,6}$/.test(words) &&
        first
      ) {
        if (words.includes(',') || /共|合计|总/.test(words)) break
        continue
      }
      found.push(quantity)
    }
  }
  return found
}
