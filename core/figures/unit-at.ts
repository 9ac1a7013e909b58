import type { FigureKind } from './figure.ts'
import type { Reader } from './reader.ts'

/** What stands after a number and gives it its kind. `at` is the token that holds `end` or follows it. */
export interface UnitAt {
  readonly kind: FigureKind
  readonly unit: string | null
  readonly factor: number
  readonly counted: string | null
  readonly end: number
  readonly at: number
  /** Scale between number and unit: 75 USD million. */
  readonly scale: number
  readonly written: string
  /** 四个多月, 两个半小时. */
  readonly inner?: 'more' | 'half'
}

/** The unit that ends with the token before `at`. */
export function unitAt(r: Reader, at: number, kind: FigureKind, name: string | null, factor: number): UnitAt {
  return {
    kind,
    unit: name,
    factor,
    counted: null,
    end: r.end(at - 1),
    at,
    scale: 1,
    written: r.written(at - 1)
  }
}
