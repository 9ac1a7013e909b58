import { among, CharSet } from './char-set.ts'
import type { Draft } from './draft.ts'
import type { FigureKind, Modifier } from './figure.ts'
import { enAfter, enBefore, enLengthBefore, enOutside } from './lexicon/en-words.ts'
import { zhAfter, zhBefore } from './lexicon/zh-words.ts'
import { isPlural } from './noun.ts'
import type { Reader } from './reader.ts'
import { Trie } from './trie.ts'

const zhBeforeTrie = new Trie(zhBefore)
const zhAfterTrie = new Trie(zhAfter)

/** Characters before a one-character modifier that make another word of the two: 附近, 条约, 经过, 侦破. */
const notAfter: ReadonlyMap<string, string> = new Map([
  ['近', '附最靠临邻亲新远晋相就'],
  ['约', '纽条合签节预公契特邀制简违履续爽赴解隐'],
  ['过', '经通超不来去到见做看吃度越走穿跨路错难渡查胜受等'],
  ['破', '侦攻捣爆告打冲突残击踏看识'],
  ['超', '买卖赶高中英西意德法'],
  ['上', '以晚早网线街身路马地海江山桌市世会台场床墙车船脸肩纸书城岸坡'],
  ['满', '不充圆美期挤坐装爆铺布加堆挂摆写排住停塞灌站盛']
])

const scales = new CharSet('十百千万亿')
const measured = new CharSet('比率量额数值分人资存价产年首')
const conjunctions = new CharSet('的和且或而')
/** What makes another word of 多, 起 and 内 after an amount. */
const afterMore = new CharSet('少元种样数个')
const afterFrom = new CharSet('来诉草步')
const afterWithin = new CharSet('容部地外')

/** 进度过九成: the 度 is the gauge's, not that of 度过. */
const gauge = /[进温湿浓高幅热]度$/
/** 近10场比赛: the latest ones, not almost ten. */
const recentGames = /^[场轮次局](?:比赛|联赛|赛事|交锋|交手|对决|较量|客场|主场)/

/** 近10场比赛, 近五轮不败: the latest of them. */
const recent = (text: string, { end, counted, low }: Draft): boolean =>
  recentGames.test(text.slice(end - 1, end + 2)) ||
  ((counted === '轮' || counted === '战' || counted === '届') && (low ?? 10) < 10)

const nearWords = new Set([
  '近',
  '将近',
  '接近',
  '近乎',
  '逼近',
  '直逼',
  '几近',
  'nearly',
  'almost',
  'close to',
  'approaching',
  'just under',
  'not quite',
  'nearing',
  'shy of',
  'just shy of'
])

interface Found {
  readonly start: number
  /** The first token of an English phrase; -1 for a Chinese one. */
  readonly at: number
  readonly modifier: Modifier
  readonly near: boolean
}

function chineseBefore(r: Reader, start: number, draft: Draft): Found | null {
  const match = zhBeforeTrie.before(r.text, start)
  if (!match) return null
  const word = r.text.slice(match.start, match.end)
  if (word.length === 1) {
    if (word === '超' && r.text[match.start - 1] === '中' && r.text[match.start - 2] === '其')
      return { start: match.start, at: -1, modifier: match.value, near: false }
    if (
      among(notAfter.get(word) ?? '', r.text, match.start - 1) &&
      !gauge.test(r.text.slice(Math.max(0, match.start - 2), match.start))
    )
      return null
    if (word === '近' && recent(r.text, draft)) return null
    if (word === '上' && !scales.at(r.text, start)) return null
    if (
      (word === '过' || word === '破') &&
      !/^(?:[半百千万亿]|[\d.,一二三四五六七八九十两]+[百千万亿兆])/.test(r.text.slice(start, start + 12)) &&
      !measured.at(r.text, match.start - 1) &&
      !(word === '过' && draft.kind === 'percent')
    )
      return null
    if (word === '满' && draft.kind !== 'measure' && draft.kind !== 'duration' && draft.kind !== 'count')
      return null
  }
  return { start: match.start, at: -1, modifier: match.value, near: nearWords.has(word) }
}

const pieces = (phrase: string): string[] => phrase.match(/[\p{L}']+|[^\s\p{L}']/gu) ?? []

/** How many tokens the longest phrase has that ends in a word or a mark. */
const reach = new Map<string, number>()
for (const phrase of enBefore.keys()) {
  const tokens = pieces(phrase)
  const last = tokens.at(-1) ?? ''
  reach.set(last, Math.max(reach.get(last) ?? 0, tokens.length))
}
/** Every end of a phrase: where the words before a number make none, no phrase can follow from them. */
const tails = new Set(
  [...enBefore.keys()].flatMap((phrase) => {
    const words = phrase.split(' ')
    return words.map((_, i) => words.slice(i).join(' '))
  })
)
const firstWords = new Set([...enAfter.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** Words before "top" that make a verb of it: could top 40C; the top ten are no bound. */
const toppers = new Set('to will would could may might should can'.split(' '))

/** Verbs whose "up" is their own: ticked up to 4.3 per cent. */
const creeping = new Set(
  'tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept creeping nudge nudged went goes going drifted picked bumped pushed ratcheted back'.split(
    ' '
  )
)

/** buy back up to €500m of shares */
const buying = new Set('buy buys buying bought repurchase pay pays paying paid give hand'.split(' '))

/** The longest English phrase that ends before token `at`. */
function englishBefore(r: Reader, at: number): Found | null {
  const longest = reach.get(r.value(at - 1))
  if (longest === undefined) return null
  let phrase = ''
  let found: Found | null = null
  for (let i = at - 1; i >= Math.max(r.floor, at - longest); i--) {
    const token = r.token(i)
    if (!token || (token.kind !== 'word' && token.kind !== 'mark')) break
    const gap = phrase === '' || r.joined(i) ? '' : ' '
    phrase = token.value + gap + phrase
    if (token.value === 'top' && !toppers.has(r.word(i - 1))) break
    if (phrase === 'up to' && creeping.has(r.word(i - 1)) && !buying.has(r.word(i - 2))) break
    const modifier = enBefore.get(token.kind === 'mark' ? phrase.replace(/^(\W)\s+/, '$1') : phrase)
    if (modifier !== undefined)
      found = {
        start: enOutside.has(phrase) ? -1 : token.start,
        at: i,
        modifier,
        near: nearWords.has(phrase)
      }
    if (
      token.kind === 'mark' ? !'<>=~≈≥≤.-'.includes(token.value) : !tails.has(phrase) && !phrase.includes('-')
    )
      break
  }
  return found
}

/** jailed over a £5m fraud, a row over 300 homes */
const disputes = new Set(
  'row rows anger fury concern concerns fears dispute clash clashes battle feud argument debate controversy outcry scandal backlash protest protests strike strikes lawsuit case inquiry probe investigation arrested charged jailed fined sued sues sue suspended sacked fired resigned resigns quits quit guilty questioned criticised criticized accused apologised apologises apologized died split divided questions worries worried jitters uncertainty crackdown talks deadlock standoff convicted sentenced'.split(
    ' '
  )
)

/** 212 rooms over 18 floors */
const spread = new Set(
  'floors storeys stories levels sites pages locations seasons episodes rounds games matches legs'.split(' ')
)

/** fell by a third over 18 months: "over" before a length of time says when, unless a word before it makes it a bound. */
function throughout(r: Reader, draft: Draft, found: Found): boolean {
  if (found.modifier !== 'over' || found.start < 0) return false
  if (!/^over\b/i.test(r.text.slice(found.start, draft.start))) return false
  if (enLengthBefore.has(r.word(found.at - 1))) return false
  if (spread.has(draft.counted ?? '') && isPlural(r.word(found.at - 1))) return true
  for (let i = found.at - 1; i >= found.at - 6 && r.mark(i) !== ','; i--)
    if (disputes.has(r.word(i))) return true
  return draft.kind === 'duration'
}

/** Downloads have passed 100m; but parliament passed 12 bills, crossed two rivers: only a bare large number is a mark to pass. */
const enacted = (r: Reader, { low, kind, counted }: Draft, { at }: Found): boolean =>
  (r.word(at) === 'passed' || r.word(at) === 'crossed') &&
  (kind === 'money' ||
    kind === 'duration' ||
    kind === 'measure' ||
    counted !== null ||
    (kind === 'count' && (low ?? 0) < 1000))

/** Takes the bounding and blurring words on both sides of a figure into its span. */
export function modify(r: Reader, draft: Draft, first: number): void {
  const { start } = draft
  const before =
    r.isHan(draft.start - 1) || r.isHan(r.text[draft.start - 1] === ' ' ? draft.start - 2 : draft.start - 1)
      ? (chineseBefore(r, draft.start, draft) ??
        (r.text[draft.start - 1] === ' ' ? chineseBefore(r, draft.start - 1, draft) : null))
      : englishBefore(r, first)
  if (before && !throughout(r, draft, before) && !enacted(r, draft, before)) {
    if (before.start >= 0) draft.start = before.start
    if (draft.modifier === 'exact') {
      draft.modifier = before.modifier
      draft.near = before.near
    }
    const outer = r.isHan(draft.start - 1) ? chineseBefore(r, draft.start, draft) : null
    if (outer) draft.start = outer.start
  }
  const gap = r.text[draft.end] === ' ' ? draft.end + 1 : draft.end
  const compared = r.isHan(gap) ? comparedWith(r, draft, gap) : null
  if (compared) {
    draft.modifier = compared
    draft.end = gap + 1
    draft.next = r.seek(draft.end, draft.next).at
  } else if (r.isHan(gap)) chineseAfter(r, draft, gap)
  else englishAfter(r, draft)
  if (draft.modifier === 'exact' && start === draft.start && r.isHan(start - 1))
    draft.modifier = farBound(r.text, start, draft.kind)
}

/** 每周至少运动三次, 最多可容纳300人: a bound before the verb, outside the span. */
function farBound(text: string, start: number, kind: FigureKind): Modifier {
  if (text[start - 1] === '的' && (kind === 'percent' || kind === 'ratio' || kind === 'multiple')) {
    const [, not, bound] = share.exec(text.slice(Math.max(0, start - 18), start)) ?? []
    if (bound !== undefined) return not ? (opposite.get(bound) ?? 'exact') : (bounds.get(bound) ?? 'exact')
  }
  let from = start - 2
  while (from > start - 9 && !farWords.at(text, from)) from--
  const before = from > start - 9 ? far.exec(text.slice(Math.max(0, start - 8), start)) : null
  return before === null ? 'exact' : before[1] === undefined ? 'at-most' : 'at-least'
}

/** 不超过总股本的3%, 低于最大音量的六成: a bound with what the share is of. */
const share =
  /([不未没]|[不未没][得宜应能可有会]|不允许)?(超过|高于|多于|低于|少于|不足|不到)[^，,。;；、\d一二三四五六七八九十]{1,10}的$/
const bounds: ReadonlyMap<string, Modifier> = new Map([
  ['超过', 'over'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['不足', 'under'],
  ['不到', 'under']
])
const opposite: ReadonlyMap<string, Modifier> = new Map([
  ['超过', 'at-most'],
  ['高于', 'at-most'],
  ['多于', 'at-most'],
  ['低于', 'at-least'],
  ['少于', 'at-least']
])

/** What the bounds that `far` knows end with. */
const farWords = new CharSet('少码多高')
const far =
  /(?:(至少|起码)[要需得应须可能会]{0,2}|(?:至多|最多|最高)(?:只?[可能会]以?|容纳|承载|搭载|乘坐|支持))[^\d一二三四五六七八九十百千万亿两几的是，,。;；、\s]{0,3}$/

const comparing: ReadonlyMap<string, Modifier> = new Map([
  ...[...'高大多长重贵'].map((word) => [word, 'over'] as const),
  ...[...'低小少短轻矮'].map((word) => [word, 'under'] as const)
])

/** 比170低: what a number is compared with is its bound, where nothing says by how much. */
function comparedWith(r: Reader, draft: Draft, end: number): Modifier | null {
  const before = r.text[draft.start - 1] === ' ' ? draft.start - 2 : draft.start - 1
  if (r.text[before] !== '比' || draft.modifier !== 'exact') return null
  const after = end + 1
  if (r.isHan(after) && !conjunctions.at(r.text, after)) return null
  return /\d/.test(r.text[after] ?? '') ? null : (comparing.get(r.text[end] ?? '') ?? null)
}

function chineseAfter(r: Reader, draft: Draft, from: number): void {
  const match = zhAfterTrie.at(r.text, from)
  if (!match) return
  const word = r.text.slice(match.start, match.end)
  const follower = r.text[match.end] ?? '\n'
  if (word === '多' || word === '余') {
    const tenths = draft.kind === 'percent' && r.text[draft.end - 1] === '成'
    // 20%多, but no 20%多样
    const loose = draft.kind === 'percent' && !tenths && r.isHan(match.end) && follower !== '的'
    if (draft.kind === 'count' || loose || draft.modifier !== 'exact') return
    if (afterMore.at(r.text, match.end)) return
    draft.width = draft.place
  }
  if (
    (word === '强' || word === '弱') &&
    ((r.isHan(match.end) && follower !== '的') || !/[之成]/.test(r.text.slice(draft.start, draft.end)))
  )
    return
  if (word === '有多' && r.isHan(match.end) && follower !== '的') return
  // 24小时封顶80元: the verb of what follows
  if (word === '封顶' && /[\d一二三四五六七八九十百千万两价收]/.test(follower)) return
  if (word === '起' && (draft.kind !== 'money' || afterFrom.at(r.text, match.end))) return
  if (word === '内' && (draft.kind !== 'duration' || afterWithin.at(r.text, match.end))) return
  if (word === '之下' && (draft.kind !== 'count' || draft.counted !== null)) return
  draft.end = match.end
  draft.next = r.seek(match.end, draft.next).at
  if (draft.modifier === 'exact') draft.modifier = match.value
}

/** more than 5000 or equal to */
const equalled = ({ modifier }: Draft, phrase: string): Modifier | undefined =>
  (phrase === 'or equal' || phrase === 'or equal to') && (modifier === 'over' || modifier === 'under')
    ? modifier
    : undefined

function englishAfter(r: Reader, draft: Draft): void {
  const first = r.token(draft.next)
  if (!first || (first.kind === 'word' && !firstWords.has(first.value))) return
  let phrase = ''
  let end = 0
  let next = 0
  let modifier: Modifier | null = null
  let matched = ''
  for (let i = draft.next; i < draft.next + 3; i++) {
    const token = r.token(i)
    if (!token || token.kind === 'number' || token.kind === 'han') break
    phrase += (phrase === '' || r.joined(i - 1) ? '' : ' ') + token.value
    const found = enAfter.get(phrase) ?? equalled(draft, phrase)
    if (found === undefined || (phrase === 'or equal' && r.word(i + 1) === 'to' && r.token(i + 2)?.numeral))
      continue
    if (phrase === '+' && (!r.joined(i - 1) || (r.joined(i) && r.token(i + 1)?.kind === 'word'))) continue
    if (
      phrase !== 'or so' &&
      (r.token(i + 1)?.kind === 'number' || r.word(i + 1) === 'than' || r.word(i + 1) === 'one')
    )
      continue
    modifier = found
    matched = phrase
    end = token.end
    next = i + 1
  }
  if (!modifier) return
  draft.end = end
  draft.next = next
  // less than 5000 or equal
  if (matched.startsWith('or equal')) modifier = draft.modifier === 'under' ? 'at-most' : 'at-least'
  else if (draft.modifier !== 'exact') return
  draft.modifier = modifier
  if (matched === '+' && draft.unit === 'year') draft.modifier = 'at-least'
  if (r.word(next - 1) === 'odd') draft.width = draft.place
}
