import { describe, expect, it } from 'vitest'
import { called } from './called.ts'

/** What the report prints beside a figure. */
async function beside(language: 'zh' | 'en', wording: string): Promise<string | null> {
  const sentence = language === 'zh' ? `共${wording}。` : `It was ${wording}.`
  const { out } = await called(['check', '--language', language, '-'], sentence)
  return / {2}\[.* → (.*)\]$/m.exec(out)?.[1] ?? null
}

describe('the value beside a wording', () => {
  it.each([
    ['zh', '4000余万元', '40,000,000–50,000,000 元'],
    ['zh', '100余人', '101–199 人'],
    ['zh', '两三天', '2–3 天'],
    ['zh', '近3.5万平方公里', '34,000–35,000 平方公里'],
    ['zh', '超过300兆瓦', '> 300 兆瓦'],
    ['zh', '约5英里', '≈ 5 英里'],
    ['zh', '七成', '70%'],
    ['zh', '三分之二', '0.6667'],
    ['zh', '翻了两番', '×4'],
    ['zh', '236人', null],
    ['en', 'about two days', '≈ 2 days'],
    ['en', 'some 12 miles per hour', '≈ 12 mph'],
    ['en', '72,000 to 76,000 tonnes', '72,000–76,000 tonnes'],
    ['en', 'more than 3 gallons', '> 3 gallons'],
    ['en', 'about 5 square miles', '≈ 5 square miles'],
    ['en', 'around $4.5bn', '≈ 4,500,000,000 USD'],
    ['en', 'two-thirds', '0.6667'],
    ['en', '2,300 homes', null]
  ] as const)('%s %s: %s', async (language, wording, value) => {
    expect(await beside(language, wording)).toBe(value)
  })
})
