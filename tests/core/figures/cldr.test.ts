import { describe, expect, it } from 'vitest'
import { recognise } from '#core/figures'
import type { Language } from '#core/language'

// The display names of Unicode CLDR, as Node carries them: whatever they call a unit or a currency, the lexicons know it.
const locales = { en: 'en-GB', zh: 'zh-CN' } as const
const sentence = {
  en: (amount: string) => `It came to ${amount} in all.`,
  zh: (amount: string) => `合计${amount}。`
}

/** Names that no copy of ours will hold, or that say another thing in it. */
const left: Record<Language, ReadonlySet<string>> = {
  // An ampersand or a year stands in the name; sucre is a town, and a paʻanga is written with a plain apostrophe.
  en: new Set(['TTD', 'STN', 'SLL', 'TOP', 'XSU']),
  zh: new Set(['mile-scandinavian', 'SLL', 'XSU'])
}

const named = (language: Language, options: Intl.NumberFormatOptions): string =>
  sentence[language](new Intl.NumberFormat(locales[language], options).format(1250))

describe.each(['en', 'zh'] as const)('the names of CLDR in %s', (language) => {
  const known = (name: string) => !left[language].has(name)

  it.each(Intl.supportedValuesOf('unit').filter(known))('measure: %s', (unit) => {
    const [figure] = recognise(named(language, { style: 'unit', unit, unitDisplay: 'long' }), language)
    expect(figure?.low).toBe(1250)
    expect(figure?.kind).not.toBe('count')
    expect(figure?.unit).not.toBeNull()
  })

  it.each(Intl.supportedValuesOf('currency').filter(known))('pay: %s', (currency) => {
    const options = {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0
    } as const
    const [figure] = recognise(named(language, options), language)
    expect([figure?.low, figure?.unit]).toEqual([1250, currency])
  })
})
