/** UTF-16 code units into the text that was read; end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a wording allows. A null bound is unbounded. */
export interface Interval {
  readonly min: number | null
  readonly max: number | null
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

export type FigureKind =
  | 'count'
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'measure'
  | 'duration'
  | 'ratio'
  | 'multiple'
  | 'rank'
  | 'index'

export type Modifier = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'vague'

/** One quantity as the article words it. */
export interface Figure extends Span {
  readonly kind: FigureKind
  /** The number as written, in base units (4000余万元 gives 40000000); null when only vague. */
  readonly low: number | null
  /** Equal to `low` unless a range is written. */
  readonly high: number | null
  readonly modifier: Modifier
  readonly interval: Interval
  /** CLDR unit identifier, ISO 4217 code, `percent` or `percentage-point`; null for a bare count, ratio, multiple, rank or index. */
  readonly unit: string | null
  /** The Chinese classifier or the English head noun. */
  readonly counted: string | null
  readonly change: 'up' | 'down' | 'to' | null
  /** The denominator's wording: 每10万人, per 100,000 people. */
  readonly per: string | null
}
