import { type Draft, draft } from '../draft.ts'
import type { NumberAt } from '../number.ts'
import type { Reader } from '../reader.ts'

const racing = new Set(
  'time record clocked ran runs running swam finished finishing won winning marathon race lap laps lapped personal best seconds timed crossed completed covered'.split(
    ' '
  )
)

/** 15:30.02, a marathon in 2:01:09: what a clock of a race showed, in seconds. A time of day has no tenths. */
export function raceTime(r: Reader, at: number, { numeral, next }: NumberAt): Draft | null {
  if (
    r.mark(next) !== ':' ||
    r.isHan(numeral.start - 1) ||
    !numeral.plain ||
    !r.joined(at) ||
    !r.joined(next)
  )
    return null
  const second = r.token(next + 1)
  const rest = second?.numeral
  if (!second || !rest || rest.low >= 60 || second.end - second.start < 2) return null
  let value = numeral.low * 60 + rest.low
  let last = next + 1
  let place = rest.place
  const third = r.token(last + 2)
  if (r.mark(last + 1) === ':' && r.joined(last) && third?.numeral && third.numeral.low < 60) {
    if (!rest.plain || (third.numeral.plain && !raced(r, at))) return null
    value = value * 60 + third.numeral.low
    place = third.numeral.place
    last += 2
  } else if (rest.plain) return null
  const low = Number.parseFloat(value.toPrecision(12))
  return draft(numeral.start, r.end(last), last + 1, {
    low,
    high: low,
    place,
    kind: 'duration',
    unit: 'second'
  })
}

function raced(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) if (racing.has(r.word(i))) return true
  return false
}
