import type { Quantity } from './quantity.ts'
import { tidy } from './quantity.ts'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
] as const
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** An English cardinal below 100 in words; null for anything else. */
export function englishWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null
  if (value < 20) return small[value] ?? null
  const unit = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return unit === 0 ? ten : `${ten}-${small[unit]}`
}

const han = '零一二三四五六七八九'

/** The value of one Chinese numeral from 零 (〇, ○) to 十, 两 being 2; null for anything else. */
export function hanValue(char: string): number | null {
  if (char === '两') return 2
  if (char === '〇' || char === '○') return 0
  const value = `${han}十`.indexOf(char)
  return char.length === 1 && value >= 0 ? value : null
}

/** A Chinese cardinal from 0 to 9,999 in characters; null for anything else. */
export function chineseWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null
  if (value === 0) return '零'
  let words = ''
  let gap = false
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, '']
  ] as const) {
    const digit = Math.floor(value / power) % 10
    if (digit === 0) {
      gap = words !== ''
      continue
    }
    words += `${gap ? '零' : ''}${han[digit]}${name}`
    gap = false
  }
  return words.replace(/^一十/, '十')
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? commas : `${commas}.${fraction}`
}

/** A number for a message: no more decimals than asked for, no trailing zeros, groups of three in English. */
export function plainNumber(value: number, decimals = 2): string {
  const text = String(Number(value.toFixed(decimals)))
  return Math.abs(value) >= 10_000 ? grouped(text) : text
}

const arabic = /\d[\d,，]*(?:[.．]\d+)?/

/**
 * A figure's wording with another number in it, in the numerals, scale and grouping that the copy uses; null where the wording is
 * approximate or the number would not fit it exactly.
 */
export function reworded(quantity: Quantity, value: number): string | null {
  if (!quantity.plain || !Number.isFinite(value) || value < 0) return null
  const { text } = quantity.figure
  const written = arabic.exec(text)?.[0]
  if (written === undefined) return rewordedWords(text, value, quantity)
  const scaled = tidy(value / quantity.scale)
  let digits = String(scaled)
  if (digits.includes('e')) return null
  const decimals = digits.split('.')[1]?.length ?? 0
  if (decimals > quantity.decimals + 2) return null
  if (decimals < quantity.decimals) digits = scaled.toFixed(quantity.decimals)
  const commas = /[,，]/.test(written) || (/[A-Za-z$£€]/.test(text) && scaled >= 10_000)
  return text.replace(written, commas ? grouped(digits) : digits)
}

function rewordedWords(text: string, value: number, quantity: Quantity): string | null {
  const old = quantity.value
  const hanOld = chineseWords(old)
  const hanNew = chineseWords(value)
  if (hanOld !== null && hanNew !== null && text.includes(hanOld)) return text.replace(hanOld, hanNew)
  const wordsOld = englishWords(old)
  const wordsNew = englishWords(value)
  if (wordsOld === null || wordsNew === null) return null
  const at = text.toLowerCase().indexOf(wordsOld)
  if (at < 0) return null
  const capital = /[A-Z]/.test(text.charAt(at))
  const word = capital ? wordsNew.charAt(0).toUpperCase() + wordsNew.slice(1) : wordsNew
  return text.slice(0, at) + word + text.slice(at + wordsOld.length)
}
