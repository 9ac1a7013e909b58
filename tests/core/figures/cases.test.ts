import { describe, expect, it } from 'vitest'
import { recognise } from '#core/figures'
import type { Language } from '#core/language'
import { enCases } from './cases-en.ts'
import { enCopyCases } from './cases-en-copy.ts'
import { enPressCases } from './cases-en-press.ts'
import { enWireCases } from './cases-en-wire.ts'
import { enIntervalCases, zhIntervalCases } from './cases-interval.ts'
import { enNotationCases, zhNotationCases } from './cases-notations.ts'
import { zhCases } from './cases-zh.ts'
import { zhPressCases } from './cases-zh-press.ts'
import { zhQuietCases } from './cases-zh-quiet.ts'
import { described, lines, marked } from './notation.ts'

const read = (sentence: string, language: Language) => {
  const { text, figures } = marked(sentence)
  expect(recognise(text, language).map((figure, i) => described(figure, figures[i]))).toEqual(figures)
}

describe.each([...zhCases, ...zhPressCases, ...zhQuietCases, ...zhNotationCases, ...zhIntervalCases])(
  'zh: %s',
  (_because, block) => {
    it.each(lines(block))('%s', (sentence) => read(sentence, 'zh'))
  }
)

describe.each([
  ...enCases,
  ...enWireCases,
  ...enPressCases,
  ...enCopyCases,
  ...enNotationCases,
  ...enIntervalCases
])('en: %s', (_because, block) => {
  it.each(lines(block))('%s', (sentence) => read(sentence, 'en'))
})

const halfWidth = (text: string) =>
  text
    .replaceAll('，', ',')
    .replaceAll('；', ';')
    .replaceAll('：', ':')
    .replaceAll('（', '(')
    .replaceAll('）', ')')

describe('Chinese punctuation of half width changes nothing', () => {
  it.each([...zhCases, ...zhPressCases, ...zhQuietCases].flatMap(([, block]) => lines(block)))(
    '%s',
    (sentence) => {
      const { text, figures } = marked(sentence)
      expect(recognise(halfWidth(text), 'zh').map((figure, i) => described(figure, figures[i]))).toEqual(
        figures.map(halfWidth)
      )
    }
  )
})
