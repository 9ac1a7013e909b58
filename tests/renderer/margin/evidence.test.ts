import { describe, expect, it } from 'vitest'
import { event } from '#core/review'
import { evidenceFrom } from '../../../renderer/margin/evidence-form.tsx'
import { stamp } from '../../../renderer/margin/stamp.ts'

const now = new Date('2026-11-25T04:05:06.007Z')

describe('evidence from what was typed', () => {
  it('adds the scheme that nobody types', () => {
    expect(evidenceFrom('link', { 'link.url': ' police.example.org/a ' }, now)).toMatchObject({
      url: 'https://police.example.org/a'
    })
  })
  it.each(['', 'javascript:alert(1)', 'file:///etc/passwd', 'two words'])('makes no link of %j', (url) => {
    expect(evidenceFrom('link', { 'link.url': url }, now)).toBeNull()
  })
  it('wants words and source of a quotation, the page if there is one', () => {
    expect(evidenceFrom('quotation', { 'quotation.text': '增长18.6%' }, now)).toBeNull()
    expect(
      evidenceFrom('quotation', { 'quotation.text': '增长18.6%', 'quotation.source': '通报' }, now)
    ).toMatchObject({ text: '增长18.6%', source: '通报', page: '' })
  })
  it('takes no field of another kind', () => {
    expect(evidenceFrom('note', { 'quotation.text': 'x' }, now)).toBeNull()
  })
})

describe('a moment', () => {
  it('is the same moment, with an offset that events accept', () => {
    const text = stamp(now)
    expect(Date.parse(text)).toBe(now.getTime())
    expect(event.shape.at.safeParse(text).success).toBe(true)
  })
})
