export type { Figure, FigureKind, Interval, Modifier, Span } from './figure.ts'
export { recognise } from './recognise.ts'
