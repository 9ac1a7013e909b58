import { createTranslator } from 'use-intl'
import { describe, expect, it } from 'vitest'
import { refusals, statuses } from '#core/review'
import { messages } from '../../../renderer/i18n/messages.ts'

const { en, zh } = messages

interface Words {
  readonly [key: string]: string | Words
}

function leaves(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`)
  )
}

const names = (message: string) => new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name))

describe('the words of the screens', () => {
  it('take the same values in both languages', () => {
    const english = new Map(leaves(en))
    for (const [key, message] of leaves(zh)) {
      expect([key, names(english.get(key) ?? '')]).toEqual([key, names(message)])
    }
  })
  it('are set in Chinese punctuation where they are Chinese', () => {
    const narrow = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u
    expect(leaves(zh).filter(([, message]) => narrow.test(message))).toEqual([])
  })
  it('are messages that can be formatted', () => {
    const onError = (error: Error) => {
      throw error
    }
    for (const [locale, words] of [['zh', zh] as const, ['en', en] as const]) {
      for (const [, message] of leaves(words)) {
        const t = createTranslator({ locale, messages: { message }, onError })
        const values = Object.fromEntries([...names(message)].map((name) => [name ?? '', 2]))
        expect(message === '' || t('message', values) !== '').toBe(true)
      }
    }
  })
  it('have words for every refusal and status', () => {
    expect(Object.keys(en.words.refusals).sort()).toEqual([...refusals].sort())
    expect(Object.keys(en.words.statuses).sort()).toEqual([...statuses].sort())
  })
})
