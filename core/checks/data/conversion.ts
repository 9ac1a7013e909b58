/**
 * What one of a unit is in the base unit of its dimension. Units are CLDR identifiers where CLDR has one.
 * Sources: BIPM, The International System of Units (SI), 9th edition; the international yard and pound agreement of 1959 (exact);
 * 亩 and 斤 by the State Council's 1984 order on legal units (15亩 = 1公顷, 1斤 = 500克).
 */
export const conversions: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometer: ['length', 1000],
  meter: ['length', 1],
  centimeter: ['length', 0.01],
  millimeter: ['length', 0.001],
  mile: ['length', 1609.344],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  'nautical-mile': ['length', 1852],
  'li-chinese': ['length', 500],
  hectare: ['area', 10_000],
  acre: ['area', 4046.856],
  mu: ['area', 10_000 / 15],
  'square-kilometer': ['area', 1_000_000],
  'square-mile': ['area', 2_589_988],
  'square-meter': ['area', 1],
  'square-foot': ['area', 0.09290304],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  'metric-ton': ['mass', 1000],
  ton: ['mass', 907.18474],
  pound: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523],
  stone: ['mass', 6.35029318],
  'jin-chinese': ['mass', 0.5],
  liter: ['volume', 1],
  milliliter: ['volume', 0.001],
  gallon: ['volume', 3.785411784],
  'gallon-imperial': ['volume', 4.54609],
  pint: ['volume', 0.473176473],
  'cubic-meter': ['volume', 1000],
  celsius: ['temperature', 1],
  fahrenheit: ['temperature', 1],
  'kilometer-per-hour': ['speed', 1],
  'mile-per-hour': ['speed', 1.609344],
  'meter-per-second': ['speed', 3.6]
}
