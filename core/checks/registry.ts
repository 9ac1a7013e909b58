import type { Rule } from './rule.ts'
import { contradictoryBounds, doubleMarker } from './rules/approx.ts'
import { binsOverlap } from './rules/approx-bins.ts'
import {
  adjacentPair,
  boundInclusive,
  decimalDuo,
  exactDigitsRule,
  exactWord,
  jiArabic,
  yuPosition
} from './rules/approx-more.ts'
import { changeAbsolute, changeRate } from './rules/arith-change.ts'
import { duration } from './rules/arith-duration.ts'
import { enumerationCount, rangeOrder, rankOrder } from './rules/arith-order.ts'
import { approxSum, overlapCategories, partEqualsWholeApprox, percentSumNot100 } from './rules/arith-part.ts'
import { meanTotal, rateTimesBase, unitPrice } from './rules/arith-product.ts'
import { compound, cumulativeFalls } from './rules/arith-series.ts'
import { fractionPercentPair, grim, percentGrain, percentOfBase, shareOver100 } from './rules/arith-share.ts'
import { partExceedsWhole, sumTotal } from './rules/arith-sum.ts'
import { lookalikeFigures, roundingDrift, sameMeasureDiffers, wrongSide } from './rules/cons.ts'
import { bilingualMismatch, headlineBody, styleMix } from './rules/cons-style.ts'
import { unitDrift } from './rules/cons-unit.ts'
import {
  decreaseByTimes,
  doublePercent,
  fanfan,
  increaseToBy,
  multipleClaim,
  timesMoreAmbiguous
} from './rules/mult.ts'
import { pointsOnCounts, pointVsPercent, rateChangeUnlabelled } from './rules/pct.ts'
import { averageOfPercents, baseSwitch, falsePrecision, smallBase } from './rules/pct-base.ts'
import { bigNumberNoScale, meanNoN, negativeBaseGrowth } from './rules/stat-base.ts'
import {
  distributionAmbiguous,
  noSource,
  qizhongDangling,
  qizhongNoWhole,
  vagueQuantity
} from './rules/stat-claim.ts'
import { majorityWord, pollDisclosure, pollLeadInMargin, selfSelected } from './rules/stat-poll.ts'
import { trendWithoutFigures } from './rules/stat-trend.ts'
import {
  dateOrdinal,
  leadingZeroEn,
  millionFormat,
  percentSign,
  sentenceStart,
  underTen
} from './rules/style-en.ts'
import {
  erLiang,
  eventDot,
  fixedTerm,
  formMix,
  fullwidth,
  leadingZero,
  lingCircle,
  percentRange,
  qianWan
} from './rules/style-zh.ts'
import { ageBirthyear, lifespan } from './rules/time-age.ts'
import { anniversary } from './rules/time-anniversary.ts'
import { invalidDate, weekdayMismatch } from './rules/time-calendar.ts'
import { clock, lunar } from './rules/time-clock.ts'
import {
  comparatorRedundant,
  cutoffIncomplete,
  fiscalYear,
  jiezhi,
  periodMismatch,
  relativeUnanchored,
  tongbiHuanbi
} from './rules/time-compare.ts'
import { order } from './rules/time-order.ts'
import { centuryOffByOne, decadeNoCentury, twoDigitYear } from './rules/time-years.ts'
import {
  conversion,
  currencyConversion,
  dimension,
  percentPermille,
  powerEnergy,
  temperatureRatio
} from './rules/unit-convert.ts'
import { droppedScale, missingUnit, orderSanity, personTimes, rangeScaleOmitted } from './rules/unit-scale.ts'
import { millionBillion, wanYiSlip } from './rules/unit-slip.ts'

/** Every rule that Galley has, by family. */
export const allRules: readonly Rule[] = [
  changeRate,
  changeAbsolute,
  rangeOrder,
  rankOrder,
  enumerationCount,
  partEqualsWholeApprox,
  percentSumNot100,
  approxSum,
  overlapCategories,
  rateTimesBase,
  unitPrice,
  meanTotal,
  compound,
  cumulativeFalls,
  percentOfBase,
  percentGrain,
  fractionPercentPair,
  shareOver100,
  grim,
  sumTotal,
  partExceedsWhole,
  multipleClaim,
  duration,
  styleMix,
  bilingualMismatch,
  headlineBody,
  sameMeasureDiffers,
  roundingDrift,
  unitDrift,
  lookalikeFigures,
  wanYiSlip,
  millionBillion,
  conversion,
  currencyConversion,
  percentPermille,
  dimension,
  powerEnergy,
  temperatureRatio,
  missingUnit,
  rangeScaleOmitted,
  droppedScale,
  orderSanity,
  personTimes,
  baseSwitch,
  averageOfPercents,
  smallBase,
  falsePrecision,
  pointVsPercent,
  rateChangeUnlabelled,
  pointsOnCounts,
  increaseToBy,
  fanfan,
  decreaseByTimes,
  timesMoreAmbiguous,
  doublePercent,
  invalidDate,
  weekdayMismatch,
  tongbiHuanbi,
  comparatorRedundant,
  cutoffIncomplete,
  jiezhi,
  periodMismatch,
  fiscalYear,
  relativeUnanchored,
  ageBirthyear,
  lifespan,
  order,
  anniversary,
  clock,
  lunar,
  twoDigitYear,
  decadeNoCentury,
  centuryOffByOne,
  exactDigitsRule,
  exactWord,
  adjacentPair,
  jiArabic,
  decimalDuo,
  yuPosition,
  doubleMarker,
  contradictoryBounds,
  wrongSide,
  boundInclusive,
  binsOverlap,
  negativeBaseGrowth,
  meanNoN,
  bigNumberNoScale,
  vagueQuantity,
  qizhongNoWhole,
  qizhongDangling,
  noSource,
  distributionAmbiguous,
  pollDisclosure,
  pollLeadInMargin,
  majorityWord,
  selfSelected,
  trendWithoutFigures,
  underTen,
  sentenceStart,
  millionFormat,
  leadingZeroEn,
  dateOrdinal,
  percentSign,
  fixedTerm,
  eventDot,
  lingCircle,
  qianWan,
  percentRange,
  formMix,
  leadingZero,
  fullwidth,
  erLiang
]

/** The catalogue that `allRules` holds; it changes whenever a rule is added, dropped or decides otherwise. */
export const ruleSetVersion = '2026-11-25.1'
