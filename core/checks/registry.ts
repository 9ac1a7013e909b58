import type { Rule } from './rule.ts'
import { contradictoryBounds, doubleMarker } from './rules/approx.ts'
import { changeRate } from './rules/arith-change.ts'
import { partExceedsWhole, sumTotal } from './rules/arith-sum.ts'
import { trendWithoutFigures } from './rules/stat-trend.ts'
import { invalidDate } from './rules/time-calendar.ts'

/** Every rule that Galley has. The catalogue's version stands beside it: a review records both. */
export const allRules: readonly Rule[] = [
  sumTotal,
  partExceedsWhole,
  changeRate,
  doubleMarker,
  contradictoryBounds,
  invalidDate,
  trendWithoutFigures
]

/** The catalogue that `allRules` holds; changes whenever a rule is added, dropped or decides otherwise. */
export const ruleSetVersion = '2026-11-25.1'
