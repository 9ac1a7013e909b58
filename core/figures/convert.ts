const sizes: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map(
  (
    [
      [
        'time',
        {
          second: 1,
          minute: 60,
          hour: 3600,
          day: 86_400,
          week: 604_800,
          month: 2_629_746,
          year: 31_556_952,
          decade: 315_569_520
        }
      ],
      ['length', { millimeter: 0.001, centimeter: 0.01, meter: 1, kilometer: 1000 }],
      ['yards', { inch: 1, foot: 12, yard: 36, mile: 63_360 }],
      ['mass', { milligram: 0.001, gram: 1, kilogram: 1000, tonne: 1_000_000 }],
      ['volume', { milliliter: 0.001, liter: 1 }],
      ['power', { kilowatt: 1, megawatt: 1000, gigawatt: 1_000_000 }]
    ] as const
  ).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, size]) => [unit, [dimension, size] as const] as const)
  )
)

/** How many of the unit `to` one of the unit `from` holds; null where they measure different things. A year has 12 months. */
export function converted(from: string | null, to: string | null): number | null {
  const [one, other] = [sizes.get(from ?? ''), sizes.get(to ?? '')]
  if (!one || !other || one[0] !== other[0]) return null
  return Number.parseFloat((one[1] / other[1]).toPrecision(6))
}
