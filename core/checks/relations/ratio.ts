import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { apart, leadOf, ofOneSort, type Placed, placed } from './scope.ts'

/** Two figures and how many times the one the copy says the other is: 2.4亿千瓦时, 是去年同期1.5亿千瓦时的1.6倍; 医护比为1:1.53. */
export interface Ratio {
  readonly first: Quantity
  readonly second: Quantity
  readonly stated: Quantity
}

const zhTimes = pattern(
  '{first}[^;。\\ue001-\\ue00a]{0,16}?(?:是|为|相当于)[^,;。\\ue001-\\ue00a]{0,14}{second}[^,;。\\ue001-\\ue00b]{0,8}的{stated:multiple}(?![^,;。]{0,4}[多余])'
)
const enTimes = pattern(
  '{first}[^;:.()\\ue001-\\ue00a]{0,40}?, {stated:multiple} (?:as (?:many|much|large|big|high|long) as )?(?:the |its |their )*(?:[a-z]+ ){0,2}{second}'
)
const named = pattern(
  '(?<!\\p{Script=Han})(?<one>\\p{Script=Han})\\p{Script=Han}?(?<other>\\p{Script=Han})\\p{Script=Han}?比例?(?:为|是|约|达)*{stated:ratio}'
)
const rounding = 0.05

/** The ratios of a block that its figures do not bear out. */
export function ratios(block: Block): Ratio[] {
  return block.sentences.flatMap((sentence) => [
    ...find(sentence, sentence.language === 'zh' ? zhTimes : enTimes).flatMap(
      ({ figures: { first, second, stated } }): Ratio[] => {
        if (!first || !second || !stated?.plain || !first.plain || !second.plain) return []
        if (!ofOneSort(first, second) || !(second.value > 0) || !(stated.value > 1)) return []
        if (apart(first.value / second.value, stated.value) <= rounding) return []
        return [{ first, second, stated }]
      }
    ),
    ...(sentence.language === 'zh' && sentence.template.includes('比') ? byName(sentence) : [])
  ])
}

// 医护比: a figure that the copy calls by a word with 医 in it against one with 护.
function byName(sentence: Sentence): Ratio[] {
  return find(sentence, named).flatMap(({ figures: { stated }, words: { one = '', other = '' } }) => {
    const written = /(\d+(?:\.\d+)?)\s*[:比]\s*(\d+(?:\.\d+)?)/.exec(stated?.figure.text ?? '')
    if (!stated || !written) return []
    const times = Number(written[1]) / Number(written[2])
    const near = placed(sentence.block).filter(
      ({ quantity }) => quantity.index < stated.index && quantity.index >= stated.index - 8 && quantity.plain
    )
    const first = near.filter((each) => called(each, one))
    const second = near.filter((each) => called(each, other))
    const smaller = Math.min(Number(written[1]), Number(written[2]))
    const room = Math.max(0.01, (0.5 * 10 ** -decimalsOf(written)) / smaller)
    const pairs = first.flatMap((a) =>
      second.flatMap((b) => (a === b ? [] : [[a.quantity, b.quantity] as const]))
    )
    const able = pairs.filter(([a, b]) => ofOneSort(a, b) && b.value > 0)
    const [nearest] = able
    if (!nearest || able.some(([a, b]) => apart(a.value / b.value, times) <= room)) return []
    const [a, b] = nearest
    return apart(a.value / b.value, times) > 0.5 ? [] : [{ first: a, second: b, stated }]
  })
}

const decimalsOf = (written: RegExpExecArray): number =>
  Math.max(...[written[1], written[2]].map((number) => number?.split('.')[1]?.length ?? 0))

const called = ({ sentence, quantity }: Placed, word: string): boolean =>
  (/[^,;。、\ue001-\ue00b]*$/.exec(leadOf(sentence, quantity, 8))?.[0] ?? '').includes(word)
