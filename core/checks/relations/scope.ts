import { alike, countedClass, type Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'

/** A figure with the sentence it stands in. */
export interface Placed {
  readonly quantity: Quantity
  readonly sentence: Sentence
}

const known = new WeakMap<Block, readonly Placed[]>()

/** The figures of a block in reading order, each with its sentence. */
export function placed(block: Block): readonly Placed[] {
  const kept = known.get(block)
  if (kept) return kept
  const found = block.sentences.flatMap((sentence) =>
    sentence.quantities.map((quantity) => ({ quantity, sentence }))
  )
  known.set(block, found)
  return found
}

/** The words just before a figure in its sentence's template. */
export function leadOf(sentence: Sentence, quantity: Quantity, length = 24): string {
  const at = sentence.at(quantity)
  return sentence.template.slice(Math.max(0, at - length), at)
}

/** The words just after a figure in its sentence's template. */
export function tailOf(sentence: Sentence, quantity: Quantity, length = 24): string {
  const at = sentence.at(quantity) + 1
  return sentence.template.slice(at, at + length)
}

const byHowMuch =
  /(?:增加|减少|增长|下降|降低|提高|净增|净减|新增|缩短|延长|多|少|增|减)(?:了|约|近)*$|\b(?:by|increase of|rise of|gain of|fall of|drop of|decrease of|reduction of|cut of|another|a further)\s+$/i
const thanBefore = /^[^,;.\ue001-\ue00b]{0,16}\b(?:more|less|fewer|higher|lower|longer|shorter) than\b/i
const perPiece =
  /(?:平均|人均|户均|日均|月均|年均|均价|单价|每)[^,;。\ue001-\ue00b]{0,8}$|\b(?:average|mean|median|averag\w+)\b[^,;.\ue001-\ue00b]{0,24}$/i

/** Whether a figure says how much there is, as against by how much it has changed. */
export function isLevel({ quantity, sentence }: Placed): boolean {
  const { figure, bounds } = quantity
  if (bounds === null || figure.change === 'up' || figure.change === 'down') return false
  return !byHowMuch.test(leadOf(sentence, quantity)) && !thanBefore.test(tailOf(sentence, quantity, 40))
}

/** Whether a figure says so much for each, or an average. */
export function isEach({ quantity, sentence }: Placed): boolean {
  return quantity.figure.per !== null || perPiece.test(leadOf(sentence, quantity, 40))
}

const earlier =
  /(?:上年|去年|前年|上月|同期|[比较])[^,;。\ue001-\ue00b]{0,10}$|\b(?:from|than|against|compared with|compared to)\b[^,;.\ue001-\ue00b]{0,12}$/i
/** Whether a figure says what there was before, to compare with. */
export const isEarlier = ({ sentence, quantity }: Placed): boolean => earlier.test(leadOf(sentence, quantity))

/** Whether a figure stands in brackets, as a conversion or an aside does. */
export const isBracketed = ({ sentence, quantity }: Placed): boolean =>
  /\([^)]*$/.test(leadOf(sentence, quantity, 60))

/** Whether two figures count or measure one sort of thing as far as their wording says; a Chinese classifier must be the same. */
export function ofOneSort(a: Quantity, b: Quantity): boolean {
  if (!alike(a.figure, b.figure)) return indexed(a, b) || indexed(b, a)
  if (a.figure.kind !== 'count') return true
  const one = han(a)
  const other = han(b)
  return one === null || other === null || countedClass(one) === countedClass(other)
}

const han = ({ figure: { counted } }: Quantity): string | null =>
  counted !== null && /\p{Script=Han}/u.test(counted) ? counted : null

// "lost 492 points to close at 81,508": the level of an index often stands bare.
const indexed = (a: Quantity, b: Quantity): boolean =>
  a.figure.kind === 'index' && b.figure.kind === 'count' && b.figure.counted === null

/** How far apart two positive numbers are, as a share of the larger. */
export function apart(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b))
  return larger === 0 ? 0 : Math.abs(a - b) / larger
}

/** A figure stated for a relation that is not this far from what the copy gives belongs to it; beyond, to something else. */
export const plausible = 0.3

/** Whether a figure's digits are those of a number with one of them wrong, missing, too many or two in the wrong order: 19.9 for 9.9. */
export function isSlip({ value, decimals, figure }: Quantity, right: number): boolean {
  if (value === right) return false
  const written = digitsOf(figure.kind === 'ratio' ? value * 100 : value, decimals)
  const meant = digitsOf(right, decimals)
  // Of two numbers with two digits many differ in one.
  if (Math.max(written.length, meant.length) < 3 || Math.min(written.length, meant.length) < 2) return false
  if (written.length !== meant.length) {
    const [long, short] = written.length > meant.length ? [written, meant] : [meant, written]
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  }
  const wrong = [...written].flatMap((digit, at) => (digit === meant[at] ? [] : [at]))
  const [first, second] = wrong
  if (wrong.length === 1) return true
  return (
    wrong.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    written[first] === meant[second] &&
    written[second] === meant[first]
  )
}

const digitsOf = (value: number, decimals: number): string =>
  Math.abs(value).toFixed(decimals).replace('.', '').replace(/^0+/, '')
