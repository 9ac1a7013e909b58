import { among, CharSet } from './char-set.ts'
import { Kind, kindOf } from './chars.ts'
import { movedBy, movedObject } from './clause-verb.ts'
import type { Draft } from './draft.ts'
import type { FigureKind } from './figure.ts'
import { enChange, enChangeNouns, enMultiples } from './lexicon/en-words.ts'
import { zhChange, zhChangeAfter } from './lexicon/zh-words.ts'
import { isStop } from './noun.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

const zhTrie = new Trie(zhChange)
const zhAfterTrie = new Trie(zhChangeAfter)
/** 高于全国2.6个百分点: beside whom, then by how much. */
const zhClauseTrie = new Trie<'up' | 'down' | 'to'>([
  ...zhChange,
  ...'高于 快于 好于 优于 多于'.split(' ').map((word) => [word, 'up'] as const),
  ...'低于 慢于 落后于 少于'.split(' ').map((word) => [word, 'down'] as const)
])

/** One-character verbs that are part of other words: 最多, 至少, 条幅. */
const notVerbs: ReadonlyMap<string, string> = new Map([
  ['少', '至最不多减'],
  ['多', '至最不许很更'],
  ['低', '最不较'],
  ['高', '最不较提'],
  ['增', '新转'],
  ['减', '加'],
  ['达', '到抵直发'],
  ['升', '公毫'],
  ['降', '空起'],
  ['跌', '涨'],
  ['涨', '']
])

/** Adjectives that say a change only beside something to compare with: 比上年低, 较常年偏多, 同比多. */
const compared = new Set('少 低 高 多 快 慢 高了 多了 便宜 便宜了 贵 贵了'.split(' '))

/** Faster is fewer seconds: no way that both agree on, unless it is a rate of growth. */
const paced = new Set(['快', '慢', '快了', '慢了'])

/** 跌破, 涨破, but no 突破 or 冲破, which say a level: the verb belongs to the figure as its bound and says which way it went. */
const passing: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['跌', 'down'],
  ['涨', 'up'],
  ['升', 'up']
])

const clauseMarks = new CharSet('，,。;；!！?？')
const leadingTo = new CharSet('至到为成')
/** What makes another word of 至: 以至, 直至. */
const untilWords = new CharSet('以甚乃直截及冬夏可低高多少长近远深')
const whenOf = /(?:\d{4}年|如今|现在|目前|今年|去年|当前|上年)(?:底|末|同期)?的$/

/** 加快至, 缩短为, 降到了: where a verb of change led. */
function led(text: string, start: number): boolean {
  // 升至2028年的54%
  const dated =
    text[start - 1] === '的' ? (whenOf.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0) : 0
  let at = start - 1 - dated
  if (text[at] === '了') at--
  if (!leadingTo.at(text, at)) return false
  // 低至2折: as low as
  if ((text[at - 1] === '低' || text[at - 1] === '高') && !clauseCompares(text, at - 1)) return false
  if (text[at] === '至' && !untilWords.at(text, at - 1) && kindOf(text.charCodeAt(at - 1)) === Kind.han)
    return true
  if (text[at - 1] === '了') at--
  const match = zhTrie.before(text, at)
  const whole = match !== null && (match.end - match.start > 1 || text[at] === '至' || text[at] === '到')
  return whole && match.value !== 'to'
}

/** The verb of change that governs a figure whose first token is `first`. */
export function changeOf(r: Reader, draft: Draft, first: number): 'up' | 'down' | 'to' | null {
  let start = r.text[draft.start - 1] === ' ' && r.isHan(draft.start - 2) ? draft.start - 1 : draft.start
  // 加至平均8.6元
  if (r.text[start - 1] === '均' && r.text[start - 2] === '平') start -= 2
  if (r.isHan(start - 1)) {
    const broken = r.text[draft.start + 1] === '破' || r.text[draft.start + 1] === '穿'
    const passed = broken ? passing.get(r.text[draft.start] ?? '') : undefined
    if (passed) return passed
    const extent = extentBefore(r.text, start)
    if (extent) return extent
    const match = zhTrie.before(r.text, start)
    if (!match) {
      if (led(r.text, start)) return 'to'
      return draft.kind === 'percentage-point' ? clauseChange(r.text, start) : null
    }
    const word = r.text.slice(match.start, match.end)
    if (word.length === 1 && among(notVerbs.get(word) ?? '', r.text, match.start - 1)) return null
    if (compared.has(word) && !clauseCompares(r.text, match.start)) return null
    // 快4.6和3.1个百分点: the first of a list has no unit yet
    if (
      paced.has(word) &&
      draft.kind !== 'percentage-point' &&
      !(draft.kind === 'count' && draft.counted === null)
    )
      return null
    // 连跌4周: for how long, not by how much
    if (draft.kind === 'duration' && /连续?$/.test(r.text.slice(Math.max(0, match.start - 2), match.start)))
      return null
    if (match.value === 'to' && (word === '达' || word === '达到' || word === '达到了' || word === '稳定在'))
      return null
    return match.value
  }
  if (r.isHan(draft.end)) {
    const match = zhAfterTrie.at(r.text, draft.end)
    if (match) return match.value
  }
  return englishChange(r, draft, first)
}

/** 降幅在3%到5%之间, 涨幅均超1%: the noun for how far something moved, and what links it to a figure. */
function extentBefore(text: string, start: number): 'up' | 'down' | null {
  let at = start - 1
  while (at > start - 8 && links.at(text, at)) at--
  if (text[at] === '度') at--
  if (text[at] !== '幅') return null
  if (text[at - 1] === '加') return 'up'
  const value = zhTrie.before(text, at)?.value
  return value === 'to' ? null : (value ?? null)
}

const links = new CharSet('在为达到是约有均都也则仅只将分别介于高一度已最大小近')

/** Whether a verb of rising or falling ends at `start`. */
export function movesBefore(text: string, start: number): boolean {
  const match = zhTrie.before(text, start)
  return match !== null && match.value !== 'to'
}

/** Whether a verb that leads somewhere begins at `pos`: 降到, 减至. */
export const leadsOn = (text: string, pos: number): boolean => zhTrie.at(text, pos)?.value === 'to'

/** 下调存款准备金率50个基点: the verb that opens the clause of a change in points. */
function clauseChange(text: string, at: number): 'up' | 'down' | null {
  for (let i = at - 1; i >= Math.max(0, at - 24); i--) {
    if (clauseMarks.at(text, i)) return null
    const match = zhClauseTrie.before(text, i)
    if (match && match.end - match.start > 1 && match.value !== 'to') return match.value
  }
  return null
}

/** Whether 比 or 较 stands between the last clause mark and `at`. */
function clauseCompares(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    if (text[i] === '比' || text[i] === '较') return true
    if (clauseMarks.at(text, i)) return false
  }
  return false
}

const between = new Set(
  'by a an another further the around about of some an estimated nearly almost roughly approximately only just sharply slightly significantly modestly another more than annualised annualized annual seasonally adjusted average whopping massive modest record steep combined staggering full'.split(
    ' '
  )
)

function englishChange(r: Reader, draft: Draft, first: number): 'up' | 'down' | 'to' | null {
  // fell three times: how often, not by how much
  if (draft.counted === 'times' || draft.counted === 'occasions') return null
  // recovered within six weeks; rose threefold, which is to three times and not by three
  if (r.word(first) === 'within' || (draft.kind === 'multiple' && r.word(draft.next - 1).endsWith('fold')))
    return null
  let i = first - 1
  let to = false
  const level = r.word(first - 1) === 'at'
  let paced = false
  for (let steps = 0; steps < 8; steps++, i--) {
    const word = r.word(i)
    if (word === '') break
    if (word === 'to' || word === 'at') {
      if (to) return null
      to = true
      // up 50 basis points, to 4.75%
      if (word === 'to' && r.mark(i - 1) === ',') i--
      continue
    }
    const role =
      word === 'on' && putting.has(r.word(i - 1)) && draft.kind !== 'count' ? 'up' : leading.get(word)
    if (role === undefined) break
    if (role === 'pass') continue
    if (role === 'pace') {
      paced = true
      continue
    }
    if (word === 'up' && yielding.has(r.word(i - 1)) && priced.has(draft.kind)) return 'down'
    if (idle(r, i, draft)) {
      if (between.has(word)) continue
      break
    }
    if (!to || steps === 0 || paced || paces.has(r.word(draft.next))) return role
    return level ? growing(draft, word, role) : 'to'
  }
  if (to && !level && afterAmount(r, i)) return 'to'
  const amount = !to && i < first - 1 && (r.word(i + 1) === 'by' || r.word(first - 1) === 'by')
  if (amount && draft.kind !== 'duration') {
    const moved = movedBy(r, i)
    if (moved) return moved
  }
  if (draft.kind === 'percent' && i === first - 1) {
    const moved = movedObject(r, first)
    if (moved) return moved
  }
  const sign = signed(r, draft, first)
  if (sign) return sign
  const follower = r.word(draft.next)
  if (follower === '')
    return r.mark(draft.next) === ',' && priced.has(draft.kind) ? trailing(r, draft.next, first) : null
  const noun =
    follower === 'point' || follower === 'annual' || follower === 'share' ? r.word(draft.next + 1) : follower
  const compared = comparatives.get(noun)
  if (
    compared &&
    draft.kind !== 'multiple' &&
    r.word(draft.next + 1) !== 'to' &&
    (shares.has(draft.kind) ||
      (levels.has(noun) && !(unpriced.has(draft.kind) && noun.length < 5)) ||
      than(r, draft))
  )
    return compared
  // a 100ft fall: how far somebody fell
  if (
    draft.kind === 'count' ||
    (lengths.has(draft.unit ?? '') && !noun.startsWith('ri') && !noun.startsWith('in'))
  )
    return null
  return enChangeNouns.get(noun) ?? null
}

const lengths = new Set(['foot', 'meter', 'mile', 'yard', 'kilometer'])

/** FTSE -0.6%, revenue $4.2bn (+6%): a sign that says which way a share moved; growth of -1.3% is a level. */
function signed(r: Reader, draft: Draft, first: number): 'up' | 'down' | null {
  if (draft.kind !== 'percent' && draft.kind !== 'percentage-point') return null
  const sign = r.text[draft.start]
  if (sign === '+') return 'up'
  if (sign !== '-') return null
  const before = r.token(first - 1)
  if (before === undefined) return 'down'
  return before.kind === 'mark'
    ? '(:,|'.includes(before.value)
      ? 'down'
      : null
    : r.capital(first - 1)
      ? 'down'
      : null
}

/** 84 cents, or 1.1 percent, lower: the direction that closes an amount and its share, each of them up to its comma. */
function trailing(r: Reader, comma: number, first: number): 'up' | 'down' | null {
  const share = r.word(first - 1) === 'or'
  if (!share && r.word(comma + 1) !== 'or') return null
  for (let i = comma; i < (share ? comma + 1 : comma + 7); i++) {
    const word = r.mark(i) === ',' ? r.word(i + 1) : ''
    if (word.length > 4 && levels.has(word) && r.word(i + 2) !== 'than') return comparatives.get(word) ?? null
  }
  return null
}

/** 18.4 up: where no price or level stands, up and down are directions. */
const unpriced = new Set(['count', 'measure', 'duration'])

const comparatives = new Map<string, 'up' | 'down'>([
  ...'up more higher larger bigger faster greater above warmer hotter milder longer taller wider deeper heavier thicker stronger costlier dearer richer wetter busier'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'down less fewer lower smaller below cheaper slower cooler colder shorter narrower shallower lighter thinner weaker poorer drier quieter'
    .split(' ')
    .map((word) => [word, 'down'] as const)
])
/** grew at 5% a year, but closed up at 5,300: a level that it stood at. */
const growing = ({ kind }: Draft, word: string, verb: 'up' | 'down'): 'up' | 'down' | null =>
  kind === 'percent' && !levels.has(word) ? verb : null

/** Kinds that a comparative alone makes a change: 9% more. */
const shares: ReadonlySet<FigureKind> = new Set<FigureKind>(['percent', 'percentage-point', 'ratio'])

/** 46 more than a year ago, 1.5C warmer than average, 300 fewer jobs than last year: whether the comparative says with what. */
function than(r: Reader, { next, kind }: Draft): boolean {
  const word = r.word(next)
  // Faster is fewer seconds: no way that both agree on.
  if (kind === 'duration' && (word === 'faster' || word === 'slower')) return false
  const beside = word === 'above' || word === 'below'
  for (let i = next + 1; i < next + 6; i++) {
    if (beside) {
      if (norms.has(r.word(i))) return true
      continue
    }
    if (r.word(i) === 'than') return r.token(i + 1)?.kind !== 'number'
    if ((word !== 'more' && word !== 'fewer' && word !== 'less') || isStop(r.word(i))) return false
  }
  return false
}

/** 3C above normal, but 2C above freezing and 10m above the ground. */
const norms = new Set(
  'normal average averages usual norm previous last earlier expected expectations forecast forecasts'.split(
    ' '
  )
)

/** Comparatives that say a change of any amount: 12 paise lower. */
const levels = new Set(['up', 'down', 'higher', 'lower', 'weaker', 'stronger', 'firmer', 'cheaper', 'dearer'])

/** shrank at a 1.4% pace */
const paces = new Set(['pace', 'rate', 'clip', 'growth'])

/** put on 1.1 per cent */
const putting = new Set(['put', 'puts', 'putting'])

/** What a word between a verb of change and its amount does there. */
const leading = new Map<string, 'up' | 'down' | 'pass' | 'pace'>([
  ...[...between].map((word) => [word, 'pass'] as const),
  ...[...paces].map((word) => [word, 'pace'] as const),
  ...enChange
])

const phrasal = new Set(
  'chase chased chasing give gave gives given giving make makes made making set sets setting pick picked picks picking end ends ended ending take takes took taken taking open opened opens opening split break broke breaking blow blew line lined lining sign signed round rounded back backed show showed shows turn turned turns turning call called free freed freeing clean cleaned build built come came coming put puts putting beat held hold holds holding track hunt sum follow followed wind winding wound settle settled lay laid write wrote stand stood shut break slow-moving knock knocked'.split(
    ' '
  )
)

/** plunged 300ft into a gorge: how far somebody went. */
const leaping = /^(?:plung|tumbl|leap|jump|slid)/

/** raised $3m for charity, recovered seven guns, lost nine of their past 13, gave up 12 points: no change of the amount. */
function idle(r: Reader, at: number, draft: Draft): boolean {
  const word = r.word(at)
  if (leaping.test(word) && lengths.has(draft.unit ?? '')) return true
  if (r.mark(at - 1) === '-' && r.joined(at - 1)) return true
  const direct = at + 1 === draft.next || r.start(at + 1) >= draft.start
  if (word === 'up' || word === 'down')
    return composing.has(r.word(at - 1)) || (phrasal.has(r.word(at - 1)) && draft.kind !== 'percent')
  if (word.startsWith('los') && r.word(at + 1) === 'by') return draft.kind === 'count'
  if (!direct || (draft.kind !== 'money' && draft.kind !== 'count')) return false
  if (word.startsWith('recover')) return draft.counted !== null || draft.kind === 'money'
  if (word === 'raised' || word === 'raises' || word === 'raising' || word === 'raise')
    return draft.kind === 'money' && !passive.has(r.word(at - 1))
  if (word.startsWith('los')) return r.word(draft.next) === 'of' && played.has(r.word(draft.next + 2))
  return false
}

const resuming = new Set(['from', 'or'])
/** bringing the total to 46 */
const causing = new Set(
  'bring brings bringing brought take takes taking took taken push pushes pushing pushed send sends sending sent drive drives driving drove driven put puts putting'.split(
    ' '
  )
)
const moving = new Set('go goes went going gone move moves moved moving change changes changed'.split(' '))
const sums = new Set(
  'total number toll tally count figure rate price prices level share lead debt deficit surplus cost bill value stake ratio average gap margin record score balance unemployment inflation temperature temperatures'.split(
    ' '
  )
)

const priced = new Set(['percent', 'percentage-point', 'index', 'money'])
/** How a word before "to" may lead there. */
const movers = new Map<string, 'changes' | 'moves' | 'causes'>([
  ...[...moving].map((word) => [word, 'moves'] as const),
  ...[...causing].map((word) => [word, 'causes'] as const),
  ...[...enChange.keys(), ...enMultiples.keys(), 'halved'].map((word) => [word, 'changes'] as const)
])

const yielding = new Set('give gives gave given giving'.split(' '))
const composing = new Set('eat eats ate eaten eating make makes made making take takes took taken'.split(' '))
const passive = new Set('was were been be being is are'.split(' '))
const played = new Set('last past previous first final opening'.split(' '))

/**
 * jumped 90 per cent to $7.2bn; fell 15%, from 62 in 2021 to 53: whether the words before "to" are an amount with its own verb of change.
 */
function afterAmount(r: Reader, at: number): boolean {
  for (let i = at; i > Math.max(-1, at - 14); i--) {
    const token = r.token(i)
    if (token?.kind === 'mark') {
      const { value } = token
      if (value === '.' || value === ';' || (value === ',' && !resuming.has(r.word(i + 1)))) return false
      continue
    }
    const role = token?.kind === 'word' ? movers.get(token.value) : undefined
    if (role === undefined) continue
    if (
      role === 'changes' ||
      (putting.has(r.word(i)) && r.word(i + 1) === 'on') ||
      (role === 'moves' && r.word(i + 1) === 'from')
    )
      return true
    if (role === 'causes' && (r.mark(i - 1) === ',' || sums.has(r.word(at)) || sums.has(r.word(at - 2))))
      return true
  }
  return false
}
