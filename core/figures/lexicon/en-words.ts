import type { Modifier } from '../figure.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

export const enUnits: ReadonlyMap<string, number> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  ).map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0]
])

export const enTens: ReadonlyMap<string, number> = new Map(
  words('twenty thirty forty fifty sixty seventy eighty ninety').map(
    (word, i) => [word, (i + 2) * 10] as const
  )
)

export const enScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12]
])

/** Scale letters after digits, glued or not. */
export const enSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['cr', 1e7]
])

/** Plurals that name an order of magnitude only. */
export const enVague: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['tens', [10, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10000]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]]
])

const denominators = words(
  'half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
)
const tenths = words('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth')
const powers = words('thousandth millionth billionth trillionth')
/** Words for the parts of a whole. */
export const enDenominators: ReadonlyMap<string, number> = new Map([
  ...denominators.flatMap((word, i) => [
    [word, i + 2] as const,
    [word === 'half' ? 'halves' : `${word}s`, i + 2] as const
  ]),
  ['fourth', 4],
  ['fourths', 4],
  ...tenths.flatMap((word, i) => [[word, (i + 3) * 10] as const, [`${word}s`, (i + 3) * 10] as const]),
  ...powers.flatMap((word, i) => [[word, 1000 ** (i + 1)] as const, [`${word}s`, 1000 ** (i + 1)] as const])
])

export const enOrdinals: ReadonlyMap<string, number> = new Map(
  words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  ).map((word, i) => [word, i + 1] as const)
)

const say = (modifier: Modifier, list: string): (readonly [string, Modifier])[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => [phrase, modifier] as const)

const above = words('greater more larger bigger higher')
const beneath = words('less fewer smaller lower')

/** more than or equal to, equal to or less than: the bounds that take their number in. */
const inclusive = (comparatives: readonly string[], modifier: Modifier): (readonly [string, Modifier])[] =>
  comparatives.flatMap((word) =>
    ['than or equal to', 'or equal to', 'or equal than']
      .map((tail) => `${word} ${tail}`)
      .concat([`equal to or ${word} than`, `equal or ${word} than`])
      .map((phrase) => [phrase, modifier] as const)
  )

/** no lower than, not bigger than: what a denied bound says. */
const denied = (comparatives: readonly string[], modifier: Modifier): (readonly [string, Modifier])[] =>
  comparatives.flatMap((word) => ['no', 'not'].map((no) => [`${no} ${word} than`, modifier] as const))

/** Phrases before a number that bound it or blur it; they belong to the figure's span. */
export const enBefore: ReadonlyMap<string, Modifier> = new Map([
  ...say(
    'about',
    'about, around, some, roughly, approximately, approx, approx., circa, an estimated, estimated, an approximate, something like, in the region of, in the order of, somewhere around, or so, ~, ≈, c., ca., close to about, an average of about, broadly'
  ),
  ...say(
    'over',
    'over, more than, above, upwards of, upward of, in excess of, exceeding, exceeds, exceeded, exceed, surpassing, surpass, surpassed, surpasses, topping, topped, top, tops, passed, crossed, greater than, higher than, bigger than, larger than, longer than, older than, just over, well over, slightly more than, a little over, a little more than, just more than, far more than, much more than, slightly over, well above, just above, north of, beyond, better than, and over, stretch over, >'
  ),
  ...say(
    'under',
    'nearly, almost, under, fewer than, less than, below, close to, just under, well under, slightly less than, a little under, just below, well below, not quite, approaching, shy of, just shy of, short of, smaller than, lower than, younger than, south of, nearing, barely, sub-, <, far fewer than, far less than, just short of'
  ),
  ...say(
    'at-least',
    'at least, not under, not below, a minimum of, minimum of, at the very least, at or above, starting at, starting from, ≥, >=, as few as, as little as'
  ),
  ...say(
    'at-most',
    'at most, at the most, up to, as much as, as many as, not over, not above, not exceeding, not exceed, not surpass, a maximum of, maximum of, no longer than, no older than, at or below, ≤, <=, as high as, capped at, within'
  ),
  ...inclusive(above, 'at-least'),
  ...inclusive(beneath, 'at-most'),
  ...denied(beneath, 'at-least'),
  ...denied(above, 'at-most'),
  ...say('exact', 'exactly, precisely, equal to, equaling to, equalling, a total of, just, only')
])

/** Modifiers that stay outside the span: they say nothing of the number. */
export const enOutside: ReadonlySet<string> = new Set([
  'a total of',
  'just',
  'only',
  'starting at',
  'starting from',
  'equalling'
])

/** Words before "over" that make it a bound of a length of time: lasted over two days. */
export const enLengthBefore: ReadonlySet<string> = new Set(
  words(
    'for of in after within lasted lasts took takes take spent just well and last waited waiting be is been wait waits'
  )
)

/** Phrases after a number and its unit. */
export const enAfter: ReadonlyMap<string, Modifier> = new Map([
  ...say('about', 'or so, or thereabouts, give or take'),
  ...say(
    'at-least',
    'or more, or above, or greater, or higher, or bigger, or larger, or over, or older, or longer, or better, or up, and above, and over, and up, and older, or more than, plus'
  ),
  ...say(
    'at-most',
    'or less, or fewer, or smaller, or less than, or below, or under, or younger, or lower, and under, and below, at most, at the most, tops'
  ),
  ...say('over', '-plus, -odd, odd, +')
])

const forms = (list: string, change: 'up' | 'down'): (readonly [string, 'up' | 'down'])[] =>
  words(list).map((word) => [word, change] as const)

/** Verbs and adverbs of change before a figure. */
export const enChange: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...forms(
    `up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing surge surges surged surging
     soar soars soared soaring add adds added adding advance advances advanced advancing rally rallies rallied rallying spike spikes spiked spiking swell swelled swollen expand expands expanded expanding raise raises raised raising boost boosts boosted
     boosting hike hikes hiked hiking accelerate accelerated improve improves improved improving lift lifts lifted rebound rebounded rebounding recover recovered skyrocket skyrocketed leap leaps leaped leapt strengthen strengthened edge_up inch_up higher
     balloon ballooned widen widened widening extend extended double_up outpace appreciate appreciated warms warmed`,
    'up'
  ),
  ...forms(
    `down fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining lose loses lost losing slip slips slipped slipping slide slides slid sliding sink sinks sank sunk
     tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting shrink shrinks shrank shrunk shrinking cut cuts cutting reduce reduces reduced reducing dip dips dipped dipping ease eases eased easing shed sheds
     shedding slump slumps slumped slumping crash crashed slash slashes slashed slashing trim trims trimmed trimming lower lowers lowered weaken weakened contract contracts contracted contracting narrow narrows narrowed narrowing retreat retreats
     retreated retreating slow slowed slowing ebb ebbed decelerate decelerated depreciate depreciated shave shaved shaving axe axes axed axing halve weakens sag sagged dive dived dove cool cooled`,
    'down'
  )
])

/** Nouns of change after a figure or before of/in: a 20% increase. */
export const enChangeNouns: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...forms(
    'increase rise gain jump growth surge hike boost uptick spike climb improvement raise expansion upswing',
    'up'
  ),
  ...forms(
    'decrease fall drop decline reduction cut loss slump slide dip plunge contraction downturn slowdown discount decrease shortfall',
    'down'
  )
])

/** Verbs and adverbs that multiply. */
export const enMultiples: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebles', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100]
])
