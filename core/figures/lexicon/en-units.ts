import type { FigureKind } from '../figure.ts'
import type { UnitSense } from './zh-units.ts'

const sense = (kind: FigureKind, unit: string | null, factor = 1): UnitSense => ({ kind, unit, factor })

function table(kind: FigureKind, lines: string): (readonly [string, UnitSense])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit = '', words = ''] = line.trim().split(/:\s*/)
      return words.split(/\s*,\s*/).map((word) => [word, sense(kind, unit)] as const)
    })
}

const lengths = {
  foot: 'feet foot ft',
  inch: 'inches inch',
  yard: 'yards yard',
  mile: 'miles mile mi',
  meter: 'metres meters metre meter m',
  kilometer: 'kilometres kilometers kilometre kilometer km',
  centimeter: 'centimetres centimeters cm'
}
const times = { second: 's sec', minute: 'min', hour: 'h' }

/** Speeds: a length per, a or over a time. */
const speeds = Object.entries(lengths).flatMap(([length, names]) =>
  Object.entries(times).flatMap(([time, signs]) =>
    names.split(' ').flatMap((name) =>
      [`per ${time}`, `${time === 'hour' ? 'an' : 'a'} ${time}`]
        .map((tail) => `${name} ${tail}`)
        .concat([time, ...signs.split(' ')].map((sign) => `${name}/${sign}`))
        .map((word) => [word, sense('measure', `${length}-per-${time}`)] as const)
    )
  )
)

/** Unit names, in small letters, singular and plural, both spellings. Identifiers are CLDR's. */
export const enUnitNames: ReadonlyMap<string, UnitSense> = new Map([
  ...speeds,
  ...table(
    'measure',
    `
    meter: metre, metres, meter, meters
    kilometer: kilometre, kilometres, kilometer, kilometers, kms, klick, klicks
    centimeter: centimetre, centimetres, centimeter, centimeters
    decimeter: decimetre, decimetres, decimeter, decimeters
    millimeter: millimetre, millimetres, millimeter, millimeters
    micrometer: micrometre, micrometres, micrometer, micrometers, micron, microns
    nanometer: nanometre, nanometres, nanometer, nanometers
    hectometer: hectometre, hectometres, hectometer, hectometers
    decameter: decametre, decametres, decameter, decameters, dekameter, dekameters
    picometer: picometre, picometres, picometer, picometers
    mile: mile, miles
    nautical-mile: nautical mile, nautical miles, nmi
    foot: foot, feet
    inch: inch, inches
    yard: yard, yards, yds
    furlong: furlong, furlongs
    fathom: fathom, fathoms
    light-year: light year, light years, light-year, light-years
    astronomical-unit: astronomical unit, astronomical units
    parsec: parsec, parsecs
    square-meter: square metre, square metres, square meter, square meters, sq metres, sq meters, sq m, sq. m
    square-kilometer: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq kms
    square-centimeter: square centimetre, square centimetres, square centimeter, square centimeters, sq cm
    square-millimeter: square millimetre, square millimetres, square millimeter, square millimeters, sq mm
    square-decimeter: square decimetre, square decimetres, square decimeter, square decimeters
    square-mile: square mile, square miles, sq mile, sq miles, sq mi
    square-foot: square foot, square feet, sq ft, sq. ft, sq feet, sqft, sq. feet
    square-yard: square yard, square yards, sq yd
    square-inch: square inch, square inches, sq in
    acre: acre, acres
    hectare: hectare, hectares
    mu: mu
    cubic-meter: cubic metre, cubic metres, cubic meter, cubic meters, cu m
    cubic-kilometer: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
    cubic-centimeter: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc
    cubic-millimeter: cubic millimetre, cubic millimetres, cubic millimeter, cubic millimeters
    cubic-decimeter: cubic decimetre, cubic decimetres, cubic decimeter, cubic decimeters
    cubic-foot: cubic foot, cubic feet, cu ft
    cubic-mile: cubic mile, cubic miles
    cubic-yard: cubic yard, cubic yards
    cubic-inch: cubic inch, cubic inches
    acre-foot: acre foot, acre feet, acre-foot, acre-feet
    liter: litre, litres, liter, liters
    milliliter: millilitre, millilitres, milliliter, milliliters
    centiliter: centilitre, centilitres, centiliter, centiliters
    deciliter: decilitre, decilitres, deciliter, deciliters
    hectoliter: hectolitre, hectolitres, hectoliter, hectoliters
    kiloliter: kilolitre, kilolitres, kiloliter, kiloliters
    megaliter: megalitre, megalitres, megaliter, megaliters
    microliter: microlitre, microlitres, microliter, microliters
    gallon: gallon, gallons, gal, us gallon, us gallons
    barrel: barrel, barrels, bbl, bbls
    pint: pint, pints
    quart: quart, quarts
    fluid-ounce: fluid ounce, fluid ounces, fl oz, us fluid ounce, us fluid ounces
    cup: cup, cups
    tablespoon: tablespoon, tablespoons, tbsp
    teaspoon: teaspoon, teaspoons, tsp
    peck: pecks
    bushel: bushel, bushels
    dram: dram, drams
    tonne: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
    ton: ton, tons, short ton, short tons, long ton, long tons
    kilotonne: kilotonne, kilotonnes, kiloton, kilotons
    megatonne: megatonne, megatonnes, megaton, megatons
    gigatonne: gigatonne, gigatonnes, gigaton, gigatons
    kilogram: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs
    gram: gram, grams, gramme, grammes
    milligram: milligram, milligrams, milligramme, milligrammes
    microgram: microgram, micrograms, mcg
    pound: pound, pounds, lb, lbs
    ounce: ounce, ounces, oz
    stone: stone, stones
    grain: grains
    hundredweight: hundredweight, cwt
    troy-ounce: troy ounce, troy ounces, ounces troy
    nanogram: nanogram, nanograms, nanogramme, nanogrammes
    carat: carat, carats
    celsius: celsius, celcius, centigrade, degree celsius, degrees celsius, degrees celcius, degree celcius, deg celsius, deg celcius, degree centigrade, degrees centigrade, deg centigrade, degrees c, deg c, deg. c, degree c
    fahrenheit: fahrenheit, farenheit, degree fahrenheit, degrees fahrenheit, degrees farenheit, degree farenheit, deg fahrenheit, deg farenheit, degrees f, deg f, deg. f, degree f
    kelvin: kelvin, kelvins, degree kelvin, degrees kelvin, deg kelvin
    rankine: degrees rankine, rankine
    degree: degree, degrees, deg
    arc-minute: arcminute, arcminutes, arc minute, arc minutes, minutes of arc
    arc-second: arcsecond, arcseconds, arc second, arc seconds, seconds of arc
    radian: radian, radians, rad
    revolution: turn, turns, revolution, revolutions
    revolution-per-minute: rpm, revolutions per minute
    mile-per-hour: mph, m.p.h, mi/hr
    kilometer-per-hour: kph, kmph, kmh, km/hr
    meter-per-square-second: metres per second squared, meters per second squared, m/s2, m/s²
    knot: knot, knots, kt, kts
    mile-per-gallon: mpg, miles per gallon, mile per gallon, miles to the gallon
    kilowatt: kilowatt, kilowatts
    megawatt: megawatt, megawatts
    gigawatt: gigawatt, gigawatts
    terawatt: terawatt, terawatts
    watt: watt, watts
    milliwatt: milliwatt, milliwatts
    kilowatt-hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kwh
    megawatt-hour: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours, mwh
    gigawatt-hour: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours, gwh
    terawatt-hour: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours, twh
    horsepower: horsepower, hp, bhp, brake horsepower, metric horsepower, shp
    newton: newton, newtons
    kilonewton: kilonewton, kilonewtons
    newton-meter: newton metre, newton metres, newton meter, newton meters, newton-metres, newton-meters
    pound-force-foot: pound-feet, pound feet, pound-foot, lb-ft, lb ft, foot-pounds, foot pounds, ft-lb, ft lb, ft-lbs
    joule: joule, joules
    kilojoule: kilojoule, kilojoules
    megajoule: megajoule, megajoules
    calorie: calorie, calories, cal
    kilocalorie: kilocalorie, kilocalories, kcal
    british-thermal-unit: btu, btus, british thermal unit, british thermal units
    electronvolt: electronvolt, electronvolts, electron volt, electron volts
    volt: volt, volts
    millivolt: millivolt, millivolts
    kilovolt: kilovolt, kilovolts
    ampere: amp, amps, ampere, amperes
    milliampere: milliamp, milliamps, milliampere, milliamperes
    milliampere-hour: mah, milliampere-hours, milliampere hours, milliamp hours, milliamp-hours
    ohm: ohm, ohms
    coulomb: coulomb, coulombs
    tesla: teslas
    becquerel: becquerel, becquerels
    gray: grays
    candela: candela, candelas
    siemens: siemens
    weber: webers
    henry: henries, henrys
    farad: farad, farads
    hertz: hertz
    kilohertz: kilohertz
    megahertz: megahertz
    gigahertz: gigahertz
    pascal: pascal, pascals
    millimeter-ofhg: millimetres of mercury, millimeters of mercury
    inch-ofhg: inches of mercury
    kilopascal: kilopascal, kilopascals
    megapascal: megapascal, megapascals
    gigapascal: gigapascal, gigapascals
    hectopascal: hectopascal, hectopascals
    pound-force-per-square-inch: psi, pounds per square inch
    kilopound-per-square-inch: ksi
    bar: bar, bars
    millibar: millibar, millibars, mbar
    atmosphere: atmosphere, atmospheres, atm
    decibel: decibel, decibels, db
    part-per-million: parts per million, part per million, ppm
    microgram-per-cubic-meter: micrograms per cubic metre, micrograms per cubic meter, microgram per cubic metre, microgram per cubic meter, micrograms a cubic metre
    gram-per-kilometer: grams per kilometre, grams per kilometer, grams of co2 per kilometre
    milligram-per-liter: milligrams per litre, milligrams per liter
    part-per-billion: parts per billion, part per billion, ppb
    byte: byte, bytes
    kilobyte: kilobyte, kilobytes
    megabyte: megabyte, megabytes
    gigabyte: gigabyte, gigabytes
    terabyte: terabyte, terabytes
    petabyte: petabyte, petabytes
    exabyte: exabyte, exabytes
    zettabyte: zettabyte, zettabytes
    bit: bit, bits
    kilobit: kilobit, kilobits
    megabit: megabit, megabits
    gigabit: gigabit, gigabits
    terabit: terabit, terabits
    petabit: petabit, petabits
    kilobit-per-second: kbps, kilobits per second, kbit/s
    megabit-per-second: mbps, megabits per second, mbit/s
    gigabit-per-second: gbps, gigabits per second, gbit/s
    terabit-per-second: tbps, terabits per second
    gigabyte-per-second: gb/s, gigabytes per second
    megabyte-per-second: mb/s, megabytes per second
    dot-per-inch: dots per inch, dpi
    pixel-per-inch: pixels per inch, ppi
    pixel: pixel, pixels
    megapixel: megapixel, megapixels
    year: year old, years old, year-old, year-olds, year olds, years-old, years of age, yo, y/o, yr old, yrs old, yr-old, yrs-old
    month: mo old, mos old, month old, months old, month-old, month-olds, month olds, months-old, months of age
    week: week old, weeks old, week-old, weeks-old, weeks of age
    day: day old, days old, day-old, days-old, days of age
    hour: hour old, hours old, hour-old, hours-old
    candela-per-square-meter: nits
    lumen: lumen, lumens
    lux: lux, lx
    sievert: sievert, sieverts
    millisievert: millisievert, millisieverts
    microsievert: microsievert, microsieverts
    mole: mole, moles`
  ),
  ...table(
    'duration',
    `
    year: year, years, yr, yrs
    decade: decade, decades
    century: century, centuries
    quarter: calendar quarters, fiscal quarters, straight quarters, consecutive quarters
    month: month, months
    fortnight: fortnight, fortnights
    week: week, weeks, wk, wks
    day: day, days
    hour: hour, hours, hr, hrs
    minute: minute, minutes, min, mins
    second: second, seconds, sec, secs
    millisecond: millisecond, milliseconds
    microsecond: microsecond, microseconds
    nanosecond: nanosecond, nanoseconds`
  ),
  ...table('percent', 'percent: %, percent, per cent, pct, pc, percents, percentage, per-cent'),
  ...table(
    'percentage-point',
    'percentage-point: percentage point, percentage points, percentage-point, percentage-points, pp, ppt, ppts, ppts., percent points'
  ),
  ...['basis point', 'basis points', 'basis-point', 'basis-points', 'bp', 'bps'].map(
    (word) => [word, sense('percentage-point', 'percentage-point', 0.01)] as const
  )
])

/** Unit symbols, whose case matters. Those of one letter stand only after digits. */
export const unitSymbols: ReadonlyMap<string, UnitSense> = new Map([
  ...table(
    'measure',
    `
    meter: m
    kilometer: km, ㎞
    centimeter: cm, ㎝
    decimeter: dm
    millimeter: mm, ㎜
    micrometer: μm, µm, um
    nanometer: nm, ㎚
    picometer: pm
    mile: mi
    foot: ft, ft., ′
    inch: in, ″, "
    yard: yd
    square-meter: m2, m², ㎡, sqm
    square-kilometer: km2, km², ㎢, sqkm
    square-centimeter: cm2, cm², ㎠
    square-foot: ft2, ft²
    square-millimeter: mm2, mm²
    square-inch: in2, in²
    square-mile: mi2, mi²
    hectare: ha
    cubic-meter: m3, m³, ㎥
    cubic-kilometer: km3, km³
    cubic-foot: ft3, ft³
    cubic-millimeter: mm3, mm³
    cubic-meter-per-hour: m³/h, m3/h
    cubic-meter-per-second: m³/s, m3/s
    revolution-per-minute: r/min
    cubic-centimeter: cm3, cm³, ㎤, ㏄
    liter: L, l, ℓ
    milliliter: ml, mL, ㎖
    centiliter: cl
    deciliter: dl, dL
    microliter: μL, µL, μl, µl
    kilogram: kg, Kg, KG, ㎏
    gram: g
    stone: st
    milligram: mg, ㎎
    microgram: μg, µg, ug, ㎍
    tonne: t
    celsius: °C, ℃, ° C, C
    fahrenheit: °F, ℉, ° F, F
    kelvin: K
    degree: °
    watt: W
    milliwatt: mW
    kilowatt: kW, KW, kw, ㎾
    megawatt: MW, ㎿
    gigawatt: GW
    terawatt: TW
    kilowatt-hour: kWh, KWh
    megawatt-hour: MWh
    gigawatt-hour: GWh
    terawatt-hour: TWh
    horsepower: PS
    newton-meter: Nm, N·m
    joule: J
    kilojoule: kJ
    megajoule: MJ
    electronvolt: eV
    newton: N
    kilonewton: kN
    volt: V
    millivolt: mV
    kilovolt: kV
    ampere: A
    milliampere: mA
    ohm: Ω
    millisievert: mSv
    microsievert: μSv, µSv
    hertz: Hz, ㎐
    kilohertz: kHz, ㎑
    megahertz: MHz, ㎒
    gigahertz: GHz, ㎓
    pascal: Pa
    hectopascal: hPa
    kilopascal: kPa, ㎪
    megapascal: MPa, ㎫
    gigapascal: GPa
    decibel: dB
    kilobyte: KB, kB, kb
    megabyte: MB
    gigabyte: GB, gb
    terabyte: TB, tb
    petabyte: PB
    kilobit: Kb
    megabit: Mb, mb
    gigabit: Gb
    terabit: Tb
    megabit-per-second: Mbps
    gigabit-per-second: Gbps
    microgram-per-cubic-meter: μg/m3, µg/m3, μg/m³, µg/m³
    gram-per-kilometer: g/km
    milligram-per-liter: mg/L, mg/l
    millimole-per-liter: mmol/L, mmol/l
    micromole-per-liter: μmol/L, µmol/L, μmol/l, umol/L
    unit-per-milliliter: U/mL, U/ml
    unit-per-liter: U/L
    international-unit-per-milliliter: IU/mL, IU/ml
    milli-international-unit-per-liter: mIU/L
    milligram-per-deciliter: mg/dL, mg/dl
    microgram-per-liter: μg/L, µg/L
    nanogram-per-milliliter: ng/mL, ng/ml
    gram-per-liter: g/L, g/l
    millimeter-ofhg: mmHg
    megapixel: MP`
  ),
  ...table(
    'duration',
    'hour: h\nminute: m.\nsecond: s\nmillisecond: ms\nmicrosecond: µs, μs\nnanosecond: ns'
  ),
  ['‰', sense('percent', 'percent', 0.1)]
])

/** Symbols that are also common words, or scales: they count as units only where they are glued to the digits. */
export const gluedOnly: ReadonlySet<string> = new Set([
  'm',
  'in',
  'l',
  'L',
  't',
  'g',
  'h',
  's',
  'A',
  'B',
  'C',
  'F',
  'K',
  'V',
  'W',
  'J',
  'pm',
  'pc',
  'MP',
  'PS',
  '"',
  'mi',
  'st',
  'um',
  'N',
  'mi2',
  'peck',
  'ns',
  'Tb',
  'kb'
])
