import type { DateMention } from './dates.ts'
import type { Quantity } from './quantity.ts'
import type { Sentence } from './reading.ts'
import { slotOf } from './slot.ts'

const groups: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(slotOf).map(([kind, slot]) => [kind, `[${slot}]`])),
  points: '[\ue003]',
  /** Any figure. */
  any: '[\ue001-\ue00a]',
  /** A figure that can rise and fall. */
  level: '[\ue001\ue002\ue004\ue005\ue006\ue007\ue00a]',
  /** A figure that can be added up. */
  amount: '[\ue001\ue004\ue005\ue006]'
}

export interface Pattern {
  readonly expression: RegExp
  /** How many figures and dates it needs. */
  readonly slots: number
  /** Slots that a template must hold: those of names that allow one kind only. */
  readonly kinds: readonly string[]
}

/**
 * Compiles a pattern over templates. `{old}` is any figure that can rise and fall, `{old:money|count}` a figure of these kinds; either
 * is a named group. `…` is up to 24 characters without a comma or slot, `……` up to 40 that may hold commas and dates, `⋯` up to 60
 * that may hold anything but a full stop. Everything else is a regular expression.
 */
export function pattern(source: string, flags = ''): Pattern {
  const kindsNeeded = new Set<string>()
  let slots = 0
  const body = source
    .replace(/\{(\w+)(?::([\w|-]+))?\}/g, (_, name: string, kinds: string | undefined) => {
      const classes = (kinds ?? 'level').split('|').map((kind) => {
        const group = groups[kind]
        if (group === undefined) throw new RangeError(`No figure is of kind ${kind} in pattern ${source}`)
        return group.slice(1, -1)
      })
      slots++
      const [only] = classes
      if (classes.length === 1 && only?.length === 1) kindsNeeded.add(only)
      return `(?<${name}>[${classes.join('')}])`
    })
    .replace(/……/g, '(?:[^;!?。\ue001-\ue00a]{0,40}?)')
    .replace(/…/g, '(?:[^,;:!?。\ue001-\ue00b]{0,24}?)')
    .replace(/⋯/g, '(?:[^;!?。]{0,60}?)')
  return { expression: new RegExp(body, `gdu${flags}`), slots, kinds: [...kindsNeeded] }
}

/** One match of a pattern. Offsets are into the article's text. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Offsets of the match in the template. */
  readonly from: number
  readonly to: number
  readonly figures: Readonly<Record<string, Quantity>>
  readonly dates: Readonly<Record<string, DateMention>>
  /** The named groups of the pattern that are words. */
  readonly words: Readonly<Record<string, string>>
}

/** The matches of a pattern in a sentence's template, in reading order. */
export function find(sentence: Sentence, { expression, slots, kinds }: Pattern): Hit[] {
  if (sentence.shape.marks.length < slots || !kinds.every((kind) => sentence.template.includes(kind)))
    return []
  const hits: Hit[] = []
  // By exec: matchAll would copy the expression for each sentence.
  expression.lastIndex = 0
  for (let match = expression.exec(sentence.template); match; match = expression.exec(sentence.template)) {
    if (match[0] === '') expression.lastIndex++
    const figures: Record<string, Quantity> = {}
    const dates: Record<string, DateMention> = {}
    const words: Record<string, string> = {}
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range === undefined) continue
      const slot = sentence.slotAt(range[0])
      const text = sentence.template.slice(range[0], range[1])
      if (text.length !== 1 || slot === undefined) words[name] = text
      else if (slot.quantity) figures[name] = slot.quantity
      else if (slot.date) dates[name] = slot.date
    }
    const to = match.index + match[0].length
    hits.push({
      start: sentence.place(match.index),
      end: sentence.placeEnd(to),
      from: match.index,
      to,
      figures,
      dates,
      words
    })
  }
  return hits
}
