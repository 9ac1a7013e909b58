import { describe, expect, it } from 'vitest'
import { allRules, check } from '#core/checks'
import { article, fullWidth } from './article.ts'

/** A message without what it quotes of the copy and without its arithmetic, which keep their own signs. */
const own = (message: string): string =>
  message.replace(/“[^”]*”/gu, '“”').replace(/\([^()]*\p{Sm}[^()]*\)/gu, '')

const messages = allRules.flatMap((rule) =>
  rule.examples
    .filter(({ language }) => language === 'zh')
    .flatMap(({ wrong }) => check(article(fullWidth(wrong), 'zh')).map(({ message }) => message))
)

describe('what a finding says in Chinese', () => {
  it('is set in Chinese punctuation', () => {
    expect(messages.length).toBeGreaterThan(100)
    expect(
      messages.filter((message) =>
        /[\p{Script=Han}“”%][,;:!?]|\d[,;:!?](?!\d)|[,;:!?()][\p{Script=Han}“”]/u.test(own(message))
      )
    ).toEqual([])
  })
})
