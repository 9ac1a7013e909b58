import { describe, expect, it } from 'vitest'
import { contextOf, wordsOf } from '../../../renderer/ledger/context.ts'
import { copyOf, firstOf } from './entries.ts'

const first = (text: string) => firstOf(copyOf({ text }).entries)

describe('the line under a figure', () => {
  it('is the whole clause where the figure is near its start', () => {
    expect(contextOf(first('追尾612起。'))).toBe('追尾612起')
  })
  it('is cut in front so that the figure stays in sight', () => {
    const entry = first('全区各街道各部门今年以来共接报道路交通事故1,284起。')
    expect(wordsOf(entry)).toBe('1,284起')
    expect(contextOf(entry)).toMatch(/^….{14}1,284起$/)
  })
  it('never starts with half a word', () => {
    const line = contextOf(first('The metropolitan transportation department recorded 1,284 crashes.'))
    expect(line).toMatch(/^…/)
    expect('The metropolitan transportation department recorded 1,284 crashes'.split(' ')).toContain(
      line.slice(1).trim().split(' ')[0]
    )
  })
  it('starts with a word, not with what stands before one', () => {
    const line = (text: string) => contextOf(first(text))
    expect(line('Ridership beat the county’s forecast by 5 per cent.')).toBe('…forecast by 5 per cent')
    expect(line('Passengers travelled mostly at weekends, and 60 per cent paid.')).not.toMatch(/^…[\s,]/)
  })
})
