import type { Figure } from './figure.ts'
import { inDollars, isBareCent, localCent, localDollar } from './local-dollar.ts'

const fromBefore =
  /(?:^|\s|(?=,))(?:from|compared with|compared to|versus|vs|than|, against)(?: (?:about|around|some|nearly|almost|roughly|just|only|an average of|a total of|a record))?\s*$/i
const before = /^\s*(?:or|to|and)\s+$/i
const listed = /^(?:、|和|与|及|以及)$/
/** cut 1,500 jobs, or 8% of its workforce; 上涨46点，或0.6% */
const restating = /^(?:(?: [a-z-]+){0,3},? or (?:by )?|[，,、]?(?:或|即|也就是))$/
/** 128/82mmHg */
const pressure = 'millimeter-ofhg'
const leading = /^ ?[,，]?(?:至|到) ?$/
const from = /[由从][^，,。;；、]{0,8}$/
const until =
  /^[\u3400-\u9fff]{1,8}[到至为成](?:了|(?:20\d\d年|如今|现在|目前|今年|去年|当前|上年)(?:底|末|同期)?的)?$/

/** climbed 0.3 per cent month on month and 2.6 per cent year on year */
const timed =
  /^ (?:(?:(?:19|20)\d\d|month|quarter|year|week|on|over|in|the|a|from|previous|earlier|last|and|then|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)[ -]){1,7}$/i
const rivalled = /^[^.;()]{0,30} (?:to|and|against) (?:[\w-]+ ){0,2}[\w-]+['’]s? $/
const polled = /^ \([+-][\d.]+\)$/

/** 29%, and independents are up */
const poised = /^[^.;()]{0,40}\b(?:up|down) $/

/** climbed from 21 mpg combined to 23 */
const ledTo = /^ (?:[a-z]+ ){0,2}to $/
const wholeOf = /^ of (?:the|its|their|his|her|our|those|these) $/
const beaten =
  /^,? (?:beating|topping|missing|exceeding|surpassing|above|below|ahead of|short of) (?:the|a|an) $/

const bare = (figure: Figure): boolean =>
  figure.kind === 'count' && figure.counted === null && figure.low !== null
const named = (figure: Figure): boolean => figure.unit !== null || figure.counted !== null
const alike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.counted === other.counted

/**
 * Gives figures what a neighbour says for both: a bare English number its unit (3.9 million headsets, up from 2.4 million; 8 or $9), a
 * Chinese figure its change (分别增长34.4%和35.5%; 下调25个基点至3.1%), a 元 of Hong Kong or Taiwan its dollar. `plain` is the text that the
 * offsets refer to, `raw` the same with its traditional characters.
 */
export function inherit(plain: string, figures: readonly Figure[], raw: string): Figure[] {
  const given: Figure[] = []
  let last: Figure | undefined
  const local = localDollar(plain, raw, figures)
  const cents = localCent(figures)
  const all = listedUnits(plain, local === null ? figures : figures.map((figure) => inDollars(figure, local)))
  for (let i = 0; i < all.length; i++) {
    const figure = all[i]
    if (!figure) continue
    const change: Figure['change'] = last ? changeAfter(plain, last, figure) : null
    const united: Figure = bare(figure) ? withUnit(plain, figure, last, all[i + 1]) : figure
    let whole: Figure = change === null ? united : { ...united, change }
    if (last && last.per !== null && whole.per === null && sharesPer(plain, last, whole))
      whole = { ...whole, per: last.per }
    if (cents !== null && isBareCent(whole)) whole = { ...whole, unit: cents }
    if (last && lendsPer(plain, last, whole)) given[given.length - 1] = { ...last, per: whole.per }
    given.push(whole)
    last = whole
  }
  return given
}

/** from £10.42 to £11.44 an hour: what the second is for, the first is for too. */
const lendsPer = (plain: string, last: Figure, figure: Figure): boolean =>
  figure.per !== null &&
  last.per === null &&
  figure.change === 'to' &&
  plain.slice(last.end, figure.start) === ' to ' &&
  plain.endsWith('from ', last.start) &&
  alike(last, figure)

const scaled = /[\d.][余多]?(万亿|万|亿)/
const odd = /(?:基点|[成折‰角毛分])$/

/** 12、15和18例, 1.2、1.5和1.8亿元: a list says unit and scale at its end. */
function listedUnits(plain: string, figures: readonly Figure[]): readonly Figure[] {
  let given: Figure[] | null = null
  let scale = 1
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i]
    const next = (given ?? figures)[i + 1]
    if (!figure || !next) continue
    if (halfNamed(plain, figure, next) || leadsTo(plain, figure, next)) {
      given ??= [...figures]
      given[i] = like(figure, next)
      continue
    }
    if (next.start - figure.end !== 1 || !bare(figure) || !named(next)) continue
    if (
      !(listed.test(plain[figure.end] ?? '') || (plain[figure.end] === '/' && next.unit === pressure)) ||
      next.kind === 'rank' ||
      odd.test(next.text)
    )
      continue
    if (!(given && given[i + 1] !== figures[i + 1])) scale = scaleOf(plain, next)
    const by = scaleOf(plain, figure) === 1 ? scale : 1
    given ??= [...figures]
    // 快于全部投资17.5、16.2和8.7个百分点
    const change = next.kind === 'percentage-point' && next.change !== 'to' ? next.change : null
    given[i] = times({ ...like(figure, next), change: figure.change ?? change }, by)
  }
  return given ?? figures
}

/** 分别高0.7个和低2.8个百分点: the list says no more of its unit than 个. */
const halfNamed = (plain: string, figure: Figure, next: Figure): boolean =>
  figure.counted === '个' &&
  next.kind === 'percentage-point' &&
  next.start - figure.end <= 3 &&
  /^[、和及与][高低增减升降快慢多少]{0,2}$/.test(plain.slice(figure.end, next.start))

/** 从12.6降到6.1毫摩尔/升: where a change led says the unit of where it began. */
const leadsTo = (plain: string, figure: Figure, next: Figure): boolean =>
  bare(figure) &&
  named(next) &&
  next.change === 'to' &&
  next.start - figure.end <= 5 &&
  (figure.low ?? 0) > 0 &&
  scaleOf(plain, next) === 1 &&
  from.test(plain.slice(Math.max(0, figure.start - 10), figure.start))

function scaleOf(plain: string, { start, end }: Figure): number {
  const word = scaled.exec(plain.slice(start, end))?.[1]
  return word === '万' ? 1e4 : word === '亿' ? 1e8 : word === '万亿' ? 1e12 : 1
}

function times(figure: Figure, by: number): Figure {
  if (by === 1) return figure
  const size = (value: number | null) => (value === null ? null : Number((value * by).toPrecision(12)))
  const { interval } = figure
  return {
    ...figure,
    low: size(figure.low),
    high: size(figure.high),
    interval: { ...interval, min: size(interval.min), max: size(interval.max) }
  }
}

/** The change of a figure without a verb of its own, one or two characters behind another. */
function changeAfter(plain: string, last: Figure, figure: Figure): Figure['change'] {
  if (ends(plain, last, figure)) return 'to'
  if (last.change === null || last.change === 'to' || figure.change !== null) return null
  if (figure.start - last.end > 40 || figure.modifier === 'vague') return null
  const gap = plain.slice(last.end, figure.start)
  if (restates(plain, gap, last, figure)) return last.change
  if (last.kind === figure.kind && timed.test(gap)) return last.change
  if (figure.start - last.end > 2) return null
  if (leading.test(gap)) return 'to'
  return listed.test(gap) && alike(last, figure) ? last.change : null
}

/** Whether a share says the change of the amount before it again, or an amount that of a share: up 46 points (0.6%). */
function restates(plain: string, gap: string, last: Figure, figure: Figure): boolean {
  if (last.kind === figure.kind || shares.has(last.kind) === shares.has(figure.kind)) return false
  if (restating.test(gap)) return true
  return bracket.test(gap) && figure.kind === 'percent' && ')）'.includes(plain[figure.end] ?? '\n')
}

const shares: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['percent', 'ratio'])
const bracket = /^(?: [a-z]+)? ?[（(]$/

/** 人均可支配收入分别为5.1万元、2.6万元: both are a head's. 场均19分、9.2个篮板: both are a game's. */
const sharesPer = (plain: string, last: Figure, figure: Figure): boolean =>
  figure.start - last.end <= 2 &&
  last.per !== null &&
  !last.text.endsWith(last.per) &&
  (alike(last, figure) || (last.per.endsWith('均') && last.kind === figure.kind)) &&
  listed.test(plain.slice(last.end, figure.start))

/** 由12人发展到3800余人: the second of two alike amounts, whatever the verb. */
function ends(plain: string, last: Figure, figure: Figure): boolean {
  const length = figure.start - last.end
  if (figure.change !== null || length < 2 || length > 13) return false
  if (!'到至为成了的'.includes(plain[figure.start - 1] ?? '\n') || !alike(last, figure)) return false
  return (
    until.test(plain.slice(last.end, figure.start)) &&
    from.test(plain.slice(Math.max(0, last.start - 9), last.start))
  )
}

function withUnit(plain: string, figure: Figure, last: Figure | undefined, next: Figure | undefined): Figure {
  const follows = next && next.start - figure.end < 6 && before.test(plain.slice(figure.end, next.start))
  if (next && follows && named(next) && figure.low === figure.high) return like(figure, next)
  // The number waiting longer than 65 weeks dropped from 140 to 35: these two go with each other.
  if (next && follows && bare(next) && plain.endsWith(' from ', figure.start)) return figure
  // Lab 29% (+2), Con 24% (-1)
  if (
    last?.kind === 'percent' &&
    figure.start - last.end === 2 &&
    polled.test(plain.slice(last.end, figure.end + 1))
  )
    return {
      ...figure,
      kind: 'percentage-point',
      unit: 'percentage-point',
      change: figure.text.startsWith('+') ? 'up' : 'down'
    }
  // 280 million of the 1.5 billion shekels
  if (
    next &&
    next.unit !== null &&
    next.kind !== 'percent' &&
    wholeOf.test(plain.slice(figure.end, next.start))
  )
    return like(figure, next)
  // 3.99亿元、5.33亿元和5.03亿
  if (
    last?.kind === 'money' &&
    scaleOf(plain, figure) > 1 &&
    listed.test(plain.slice(last.end, figure.start))
  )
    return like(figure, last)
  if (!last || !named(last) || last.kind === 'rank' || figure.start - last.end > 110) return figure
  // Up 22% from 1.5 million: the rate of a change has another unit than its levels.
  if (last.kind === 'percent' && (last.change === 'up' || last.change === 'down' || (figure.low ?? 0) > 1000))
    return figure
  const gap = plain.slice(last.end, figure.start)
  const moved = last.change === 'up' || last.change === 'down'
  const share = last.kind === 'percent' || last.kind === 'percentage-point' || last.kind === 'multiple'
  // grow by 10 days to 190
  if ((moved || plain.endsWith(' from ', last.start)) && !share && figure.change === 'to' && ledTo.test(gap))
    return like(figure, last)
  // 13%, up two
  if (
    share &&
    figure.change !== null &&
    figure.change !== 'to' &&
    figure.end - figure.start < 6 &&
    poised.test(gap)
  )
    return { ...figure, kind: 'percentage-point', unit: 'percentage-point' }
  // fell 15%, from 62 to 53
  if (moved && share) return figure
  // 52.7 per cent of the vote to her rival's 47.3
  if (last.kind === 'percent' && !Number.isInteger(figure.low) && rivalled.test(gap))
    return like(figure, last)
  if (beaten.test(gap)) return like(figure, last)
  return fromBefore.test(gap) && !/[.;。；]/.test(gap) ? like(figure, last) : figure
}

const like = (figure: Figure, other: Figure): Figure => ({
  ...figure,
  kind: other.kind,
  unit: other.unit,
  counted: other.counted
})
