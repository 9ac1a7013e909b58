import { describe, expect, it } from 'vitest'
import { sentences } from '#core/language'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['', []],
    ['  \n ', []],
    ['全区立案84宗。破案60宗！', ['全区立案84宗。', '破案60宗！']],
    ['他说:“都已核实。”记者随后离开。', ['他说:“都已核实。”', '记者随后离开。']],
    ['Prices rose 2.5%. Wages did not.', ['Prices rose 2.5%.', 'Wages did not.']],
    ['The U.S. economy grew. Mr. Hale agreed.', ['The U.S. economy grew.', 'Mr. Hale agreed.']],
    [
      'It opened at 9 a.m. and shut at 5 p.m. Nobody came.',
      ['It opened at 9 a.m. and shut at 5 p.m.', 'Nobody came.']
    ],
    ['“Is it true?” she asked.', ['“Is it true?” she asked.']],
    ['GDP增长5.6%。Exports rose 3%.', ['GDP增长5.6%。', 'Exports rose 3%.']],
    ['It fell to 30F. J. Hale left.', ['It fell to 30F.', 'J. Hale left.']],
    ['没有句号', ['没有句号']]
  ]
  it.each(cases)('%s', (text, expected) => expect(cut(text)).toEqual(expected))
})
