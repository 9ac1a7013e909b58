import type { Quantity } from '../quantity.ts'
import type { Sentence } from '../reading.ts'

/** Which side of the number a word leaves open. */
export type Side = 'around' | 'over' | 'under' | 'exact'

export interface Mark {
  readonly word: string
  readonly side: Side
  /** A bound that says where the number ends (至少, 以上, at least), as against a mere blur (约, 余, about). */
  readonly bound: boolean
  /** Offsets into the article's text. */
  readonly start: number
  readonly end: number
}

/** One numeral with every word that loosens or bounds it. Offsets are into the article's text. */
export interface Approximation {
  readonly sentence: Sentence
  readonly marks: readonly Mark[]
  /** The numeral itself, folded, without marks: 3,487, 三百, 4.5万. */
  readonly numeral: string
  readonly start: number
  readonly end: number
  readonly figures: readonly Quantity[]
}

const zhSides: Readonly<Record<Side, readonly string[]>> = {
  around: ['大约', '约莫', '大概', '左右', '上下', '约', '几'],
  under: [
    '将近',
    '接近',
    '几近',
    '不超过',
    '不多于',
    '不到',
    '不足',
    '不满',
    '未满',
    '最多',
    '至多',
    '以下',
    '以内',
    '近'
  ],
  over: ['超过', '不少于', '不低于', '至少', '最少', '多于', '以上', '开外', '余', '多', '来', '逾', '超'],
  exact: ['恰好', '正好', '刚好', '整整', '恰', '整']
}
const zhBounds =
  /^(?:超过|不少于|不低于|至少|最少|多于|以上|开外|逾|超|不超过|不多于|不到|不足|不满|未满|最多|至多|以下|以内)$/

const enSides: Readonly<Record<Side, readonly string[]>> = {
  around: [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an estimated',
    'circa',
    'or so',
    'or thereabouts'
  ],
  under: [
    'nearly',
    'almost',
    'close to',
    'just under',
    'fewer than',
    'less than',
    'under',
    'at most',
    'a maximum of',
    'no more than',
    'up to',
    'or fewer',
    'or less'
  ],
  over: [
    'more than',
    'just over',
    'over',
    'at least',
    'a minimum of',
    'no fewer than',
    'no less than',
    'or more',
    'upwards of'
  ],
  exact: ['exactly', 'precisely']
}
const enBounds =
  /^(?:fewer than|less than|under|at most|a maximum of|a minimum of|no more than|up to|or fewer|or less|more than|over|just over|just under|at least|no fewer than|no less than|or more|upwards of)$/

const sideOf = (sides: Readonly<Record<Side, readonly string[]>>): ReadonlyMap<string, Side> =>
  new Map([
    ...sides.around.map((word) => [word, 'around'] as const),
    ...sides.under.map((word) => [word, 'under'] as const),
    ...sides.over.map((word) => [word, 'over'] as const),
    ...sides.exact.map((word) => [word, 'exact'] as const)
  ])
const zhSide = sideOf(zhSides)
const enSide = sideOf(enSides)

const zhBefore =
  '大约|约莫|大概|将近|接近|几近|不超过|不多于|不少于|不低于|不到|不足|不满|未满|至少|最少|最多|至多|超过|多于|恰好|正好|刚好|整整|约|近|逾|超|恰'
const zh = new RegExp(
  `(?<before>(?:(?:(?:最多|至多|至少|最少)可?以?(?:领取?|获得?|容纳|补贴|奖励|罚款?|申请|贷款?|享受|支付|持续|需要?|能)|(?:${zhBefore})[为有达是在]?)){0,3})(?<number>[\\d][\\d,.]*%?|[一二两三四五六七八九十百千]{1,7})(?<mid>[余多来几]?)(?<scale>[十百千万亿]*)(?<late>[余多来]?)(?:(?<unit>[^\\d,;:、。!?()“”约近超逾共]{0,7}?)(?<after>左右|上下|以上|以下|以内|开外|(?<=[座个人元件辆场])整))?`,
  'g'
)

const enBefore =
  'about|around|roughly|approximately|some|an estimated|circa|nearly|almost|close to|just under|just over|fewer than|less than|under|at most|a maximum of|a minimum of|no more than|up to|more than|over|at least|no fewer than|no less than|upwards of|exactly|precisely'
const en = new RegExp(
  `\\b(?<before>(?:(?:${enBefore})\\s+)+)?(?<number>[$£€]?\\d[\\d,]*(?:\\.\\d+)?%?(?: (?:million|billion|thousand|hundred|per ?cent))?|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\w+teen|a hundred|a thousand)(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|billion))*))(?:(?<unit>(?: [a-z]+)?)(?<after> (?:or so|or thereabouts|or more|or fewer|or less)\\b))?`,
  'gi'
)

/** The numerals of a sentence that carry at least one word of approximation. */
export function approximations(sentence: Sentence): Approximation[] {
  return sentence.language === 'zh' ? chinese(sentence) : english(sentence)
}

function figuresIn(sentence: Sentence, start: number, end: number): Quantity[] {
  return sentence.quantities.filter(({ figure }) => figure.start < end && start < figure.end)
}

function chinese(sentence: Sentence): Approximation[] {
  const found: Approximation[] = []
  for (const match of sentence.text.matchAll(zh)) {
    const {
      before = '',
      number = '',
      mid = '',
      scale = '',
      late = '',
      unit = '',
      after = ''
    } = match.groups ?? {}
    if (before === '' && mid === '' && late === '' && after === '') continue
    const at = sentence.start + match.index
    const marks: Mark[] = []
    const add = (word: string, from: number): void => {
      const side = zhSide.get(word)
      if (side !== undefined && word !== '')
        marks.push({ word, side, bound: zhBounds.test(word), start: from, end: from + word.length })
    }
    for (const each of before.matchAll(new RegExp(zhBefore, 'g'))) add(each[0], at + each.index)
    const midAt = at + before.length + number.length
    add(mid, midAt)
    const lateAt = midAt + mid.length + scale.length
    add(late, lateAt)
    const end = lateAt + late.length + unit.length + after.length
    add(after, end - after.length)
    if (marks.length === 0) continue
    const shown = after === '' ? end - unit.length : end
    found.push({
      sentence,
      marks,
      numeral: number + scale,
      start: at,
      end: shown,
      figures: figuresIn(sentence, at, shown)
    })
  }
  return found
}

function english(sentence: Sentence): Approximation[] {
  const found: Approximation[] = []
  for (const match of sentence.text.matchAll(en)) {
    const { before = '', number = '', unit = '', after = '' } = match.groups ?? {}
    if (before === '' && after === '') continue
    const at = sentence.start + match.index
    const marks: Mark[] = []
    const add = (word: string, from: number): void => {
      const known = word.toLowerCase()
      const side = enSide.get(known)
      if (side !== undefined)
        marks.push({ word, side, bound: enBounds.test(known), start: from, end: from + word.length })
    }
    for (const each of before.matchAll(new RegExp(enBefore, 'gi'))) add(each[0], at + each.index)
    const end = at + before.length + number.length + unit.length + after.length
    if (after !== '') add(after.trim(), end - after.length + 1)
    const shown = after === '' ? end - unit.length : end
    found.push({
      sentence,
      marks,
      numeral: number,
      start: at,
      end: shown,
      figures: figuresIn(sentence, at, shown)
    })
  }
  return found
}
