import { describe, expect, it } from 'vitest'
import { quotations, sentences } from '../../../core/checks/sentence.ts'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))
const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a block', () => {
  it('end with their full stop and closing marks', () => {
    expect(cut('“来了3人。”又来了2人。 Mr. Li said so. It was 5 p.m. The end')).toEqual([
      '“来了3人。”',
      '又来了2人。',
      'Mr. Li said so.',
      'It was 5 p.m.',
      'The end'
    ])
  })

  it('are read in pieces where a line has no stop, and nothing of it is lost', () => {
    const line = '其中1人、'.repeat(1_000)
    expect(cut(line).join('')).toBe(line)
    expect(Math.max(...cut(line).map((piece) => piece.length))).toBeLessThanOrEqual(2_000)
    expect(cut(line).every((piece) => piece.endsWith('、'))).toBe(true)
    expect(cut('1'.repeat(5_000)).map((piece) => piece.length)).toEqual([2_000, 2_000, 1_000])
  })
})

describe('the quotations of a block', () => {
  it('lie between marks of one sort', () => {
    expect(quoted('“one” and 「二」 and "three" and 『四』')).toEqual(['one', '二', 'three', '四'])
  })

  it('begin with the first mark that one closes', () => {
    expect(quoted('“他说“好”，走了')).toEqual(['他说“好'])
    expect(quoted('“无尾\n“有尾”')).toEqual(['有尾'])
    expect(quoted('“'.repeat(5))).toEqual([])
    expect(quoted('12" and 14" pipes')).toEqual([' and 14'])
  })
})
