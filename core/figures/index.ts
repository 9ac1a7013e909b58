export type { Figure, FigureKind, Interval, Modifier, Span } from './figure.ts'
export {
  type Answer,
  add,
  atMost,
  between,
  contains,
  decimalsOf,
  disjoint,
  divide,
  exactly,
  multiply,
  negate,
  rounded,
  same,
  scale,
  subtract,
  within
} from './interval.ts'
export { recognise } from './recognise.ts'
