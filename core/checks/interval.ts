import type { Interval } from '#core/figures'

/** What two readings of one quantity say of each other. Only `impossible` may become an error. */
export type Answer = 'impossible' | 'consistent' | 'undetermined'

/** An interval whose missing bounds are infinite, the form that arithmetic works in. */
export interface Bounds {
  readonly min: number
  readonly max: number
  /** Whether the bound itself is allowed. */
  readonly closedMin: boolean
  readonly closedMax: boolean
}

/** The closed interval from `min` to `max`. */
export function between(min: number, max: number): Bounds {
  if (min > max) throw new RangeError(`An interval cannot run from ${min} to ${max}`)
  return { min, max, closedMin: true, closedMax: true }
}

export function boundsOf(interval: Interval): Bounds {
  return {
    min: interval.min ?? Number.NEGATIVE_INFINITY,
    max: interval.max ?? Number.POSITIVE_INFINITY,
    closedMin: interval.min !== null && interval.minInclusive,
    closedMax: interval.max !== null && interval.maxInclusive
  }
}

export function widened(bounds: Bounds, by: number): Bounds {
  return by > 0 ? { min: bounds.min - by, max: bounds.max + by, closedMin: true, closedMax: true } : bounds
}

export function sum(all: readonly Bounds[]): Bounds {
  return {
    min: all.reduce((total, each) => total + each.min, 0),
    max: all.reduce((total, each) => total + each.max, 0),
    closedMin: all.every((each) => each.closedMin),
    closedMax: all.every((each) => each.closedMax)
  }
}

export function minus(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min - b.max,
    max: a.max - b.min,
    closedMin: a.closedMin && b.closedMax,
    closedMax: a.closedMax && b.closedMin
  }
}

/** The product of two intervals that hold nothing below zero; what lies below zero is cut off. */
export function times(a: Bounds, b: Bounds): Bounds {
  return {
    min: Math.max(0, a.min) * Math.max(0, b.min),
    max: product(a.max, b.max),
    closedMin: a.closedMin && b.closedMin,
    closedMax: a.closedMax && b.closedMax
  }
}

/** The quotient of two intervals that hold nothing below zero; a divisor that may be zero leaves the top open. */
export function over(a: Bounds, b: Bounds): Bounds {
  const low = Math.max(0, a.min)
  return {
    min: b.max === Number.POSITIVE_INFINITY ? 0 : low / b.max,
    max: b.min <= 0 ? Number.POSITIVE_INFINITY : a.max / b.min,
    closedMin: a.closedMin && b.closedMax,
    closedMax: a.closedMax && b.closedMin && b.min > 0
  }
}

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

export function scaled(bounds: Bounds, factor: number): Bounds {
  if (factor < 0) throw new RangeError(`A negative factor (${factor}) turns an interval round`)
  return { ...bounds, min: product(bounds.min, factor), max: product(bounds.max, factor) }
}

export function shifted(bounds: Bounds, by: number): Bounds {
  return { ...bounds, min: bounds.min + by, max: bounds.max + by }
}

// Sums of decimals drift by a few units of the last binary place; a real conflict in copy is never that small.
const drift = 1e-9
const room = (a: number, b: number): number =>
  Number.isFinite(a) && Number.isFinite(b) ? drift * Math.max(1, Math.abs(a), Math.abs(b)) : 0

/** Whether everything in `a` is below everything in `b`. */
export function below(a: Bounds, b: Bounds): boolean {
  const slack = room(a.max, b.min)
  if (a.max < b.min - slack) return true
  return Math.abs(a.max - b.min) <= slack && !(a.closedMax && b.closedMin)
}

/** Whether `inner` lies in `outer`. */
export function within(inner: Bounds, outer: Bounds): boolean {
  const low = inner.min > outer.min - room(inner.min, outer.min) || inner.min === outer.min
  const high = inner.max < outer.max + room(inner.max, outer.max) || inner.max === outer.max
  return low && high
}

export function compare(a: Bounds, b: Bounds): Answer {
  if (below(a, b) || below(b, a)) return 'impossible'
  return within(a, b) || within(b, a) ? 'consistent' : 'undetermined'
}
