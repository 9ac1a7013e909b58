import { chineseWords } from '../numeral.ts'
import type { Approximation } from '../relations/approximation.ts'
import { remove, replace } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, figuresIn, scan, zh } from './scan.ts'

/** Three significant digits or more, the last of them units, and no round five. */
function exactDigits({ numeral, marks, sentence, start }: Approximation): boolean {
  // A computed mean or conversion is not round, and 约 says so rightly.
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - 16), start - sentence.start)
  if (/均|相当于|折合|合计|\b(?:average|averaging|equivalent|mean)\b|\($/.test(lead)) return false
  if (!/^\d{1,3}(?:,?\d{3})*$|^\d+$/.test(numeral)) return false
  const digits = numeral.replace(/,/g, '')
  const blurred = marks.some(
    ({ side, word }) => side === 'around' || /^(?:近|将近|接近|nearly|almost|close to)$/i.test(word)
  )
  return blurred && digits.length >= 3 && Number(digits) % 5 !== 0
}

export const exactDigitsRule: Rule = {
  id: 'approx.exact-digits',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('约3,487人参加。', '共3,487人参加。'),
    zh('近1,263名学生受益。', '近1,300名学生受益。'),
    en('About 1,023 people voted.', 'About 1,000 people voted.')
  ],
  inBlock: (_, graph) =>
    graph.approximations.filter(exactDigits).map(
      (each): Draft => ({
        start: each.start,
        end: each.end,
        figures: each.figures,
        message: {
          zh: `“${each.marks[0]?.word}”后面是精确到个位的${each.numeral}：删去概数词，还是取整？`,
          en: `“${each.marks[0]?.word}” before the exact ${each.numeral}: drop the word or round the figure?`
        }
      })
    )
}

export const exactWord: Rule = {
  id: 'approx.exact-word',
  severity: 'minor',
  outcome: 'error',
  languages: ['zh', 'en'],
  examples: [
    en('Exactly about 200 seats remain.', 'About 200 seats remain.'),
    zh('约200个座位整。', '约200个座位。'),
    zh('正好300余人签到。', '正好300人签到。')
  ],
  inBlock: (block, graph) => [
    ...graph.approximations
      .filter(
        ({ marks }) =>
          marks.some(({ side }) => side === 'exact') &&
          marks.some(({ side, bound }) => side !== 'exact' && !bound)
      )
      .map(
        (each): Draft => ({
          start: each.start,
          end: each.end,
          figures: each.figures,
          message: {
            zh: `“${each.marks.map(({ word }) => word).join('”与“')}”矛盾：是整数还是概数？`,
            en: `“${each.marks.map(({ word }) => word).join('” and “')}” contradict each other.`
          },
          repairs: each.marks.map(({ word, start, end }) => remove(start, end, word))
        })
      ),
    ...scan(
      block,
      'zh',
      /(?<a>约|大约|近)(?<n>\d[\d,.]*[万亿]?)[\p{Script=Han}]{1,5}?(?<b>整)(?=[,。;)]|$)/dgu,
      (found) => {
        const b = found.group('b')
        const a = found.group('a')
        if (!a || !b) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: { zh: `“${a.text}”与“整”矛盾：是整数还是概数？`, en: '约 and 整 contradict each other.' },
          repairs: [remove(a.start, a.end, a.text), remove(b.start, b.end, b.text)]
        }
      }
    )
  ]
}

export const adjacentPair: Rule = {
  id: 'approx.adjacent-pair',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh'],
  examples: [zh('等了3、4天。', '等了三四天。'), zh('来了七、八个人。', '来了七八个人。')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![\d.、第一二三四五六七八九十-])(?<a>[1-9]|[一二三四五六七八九])(?<mark>[、-])(?<b>[1-9]|[一二三四五六七八九])(?=[十百千万]?(?:天|个(?!月)|年(?!级|[代度])|次|人|里|岁|分钟|小时|百|千|万|倍|米|公里))(?!年级|个百分点)/dg,
      (found) => {
        const first = digit(found.groups.a)
        const second = digit(found.groups.b)
        if (second - first !== 1) return null
        const tail = found.sentence.text.slice(
          found.end - found.sentence.start,
          found.end - found.sentence.start + 4
        )
        // 一、二等奖 and 6、7月 name two things each.
        if (/^(?:等|级|号|期|楼|月|组|队|班|线|审|次会)/.test(tail)) return null
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: {
            zh: '相邻两数表示概数，用汉字，中间不加顿号。',
            en: 'Two neighbouring numbers as an approximation are written in characters without a mark.'
          },
          repairs: [
            replace(found.start, found.end, found.text, `${chineseWords(first)}${chineseWords(second)}`)
          ]
        }
      }
    )
}

const digits = '零一二三四五六七八九'
const digit = (text: string | undefined): number =>
  text === undefined ? Number.NaN : /\d/.test(text) ? Number(text) : digits.indexOf(text)

export const jiArabic: Rule = {
  id: 'approx.ji-arabic',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh'],
  examples: [zh('10几万人受灾。', '十几万人受灾。'), zh('现场来了20几人。', '现场来了二十几人。')],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<![\d.,])(?<n>\d{1,4})几(?!何|乎|度|经|次三番)|(?<![第好十])几(?<n2>10{1,4})(?![\d.,])/dg,
      (found) => {
        const round = found.groups.n2
        const words =
          round === undefined
            ? chineseWords(Number(found.groups.n))
            : (['十', '百', '千', '万'][round.length - 2] ?? null)
        return {
          start: found.start,
          end: found.end,
          figures: figuresIn(found.sentence, found.start, found.end),
          message: { zh: '带“几”的概数用汉字。', en: 'An approximation with 几 is written in characters.' },
          repairs:
            words === null
              ? []
              : [
                  replace(
                    found.start,
                    found.end,
                    found.text,
                    round === undefined ? `${words}几` : `几${words}`
                  )
                ]
        }
      }
    )
}

export const decimalDuo: Rule = {
  id: 'approx.decimal-duo',
  severity: 'minor',
  outcome: 'style',
  languages: ['zh'],
  examples: [zh('接待游客13.5万多人次。', '接待游客13.5万人次。'), zh('投资2.36亿余元。', '投资2.36亿元。')],
  inBlock: (block) =>
    scan(block, 'zh', /\d+\.\d+(?:万|亿)?(?<word>多|余)(?!元?(?:样|种))/dg, (found) => {
      const word = found.group('word')
      return word
        ? {
            start: found.start,
            end: found.end,
            figures: figuresIn(found.sentence, found.start, found.end),
            message: { zh: `小数后不加“${word.text}”。`, en: `No ${word.text} after a decimal.` },
            repairs: [remove(word.start, word.end, word.text)]
          }
        : null
    })
}

export const yuPosition: Rule = {
  id: 'approx.yu-position',
  severity: 'minor',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh('扣押财产4000万余元,又称4000余万元。', '扣押财产4000余万元。'),
    zh('受益群众30余万人,另一处写30万余人。', '受益群众30余万人,另一处也写30余万人。')
  ],
  inArticle: (reading) => {
    const inner = new Map<string, string>()
    const found: Draft[] = []
    const expression =
      /(?<n>\d[\d,]*)(?:(?<in>[余多])(?<scale>[万亿])|(?<scale2>[万亿])(?<out>[余多]))(?<unit>元|人次|人|户|亩|吨|件)/dg
    for (const block of reading.blocks) {
      for (const draft of scan(block, 'zh', expression, (match) => {
        const { n = '', scale, scale2, unit = '' } = match.groups
        const key = `${n}${scale ?? scale2}${unit}`
        const form = scale === undefined ? 'out' : 'in'
        const before = inner.get(key)
        inner.set(key, form)
        if (before === undefined || before === form) return null
        const number = Number(n.replace(/,/g, ''))
        let step = 1
        while (number > 0 && number % (step * 10) === 0) step *= 10
        const word = scale ?? scale2
        return {
          start: match.start,
          end: match.end,
          figures: figuresIn(match.sentence, match.start, match.end),
          message: {
            zh: `“${n}余${word}”在${n}${word}与${number + step}${word}之间，“${n}${word}余”在${n}${word}与${number + 1}${word}之间：两种写法说的是同一个数吗？`,
            en: `${n}余${word} lies between ${n} and ${number + step}${word}, ${n}${word}余 between ${n} and ${number + 1}${word}: do both mean one figure?`
          }
        }
      }))
        found.push(draft)
    }
    return found
  }
}

export const boundInclusive: Rule = {
  id: 'bound.inclusive',
  severity: 'major',
  outcome: 'query',
  languages: ['zh'],
  examples: [
    zh('18岁以上可报名,18岁以下须监护人陪同。', '年满18周岁可报名,不满18周岁须监护人陪同。'),
    zh('60分以上为合格,60分以下为不合格。', '60分以上为合格,不满60分为不合格。')
  ],
  inBlock: (block) =>
    scan(
      block,
      'zh',
      /(?<n>\d[\d,.]*(?:[万亿千百])?)(?<unit>[\p{Script=Han}%]{0,4}?)(?:(?:以上|及以上)[^。]{0,40}?\k<n>\k<unit>(?:以下|以内|及以下)|(?:以下|以内)[^。]{0,40}?\k<n>\k<unit>(?:以上|及以上))/dgu,
      (found) =>
        /不含|含本数|\(含/.test(found.text)
          ? null
          : {
              start: found.start,
              end: found.end,
              figures: figuresIn(found.sentence, found.start, found.end),
              message: {
                zh: `“以上”“以下”都含本数（民法典第1259条）：${found.groups.n}${found.groups.unit}归哪一边？`,
                en: `以上 and 以下 both include the number itself (Civil Code, article 1259): where does ${found.groups.n}${found.groups.unit} belong?`
              }
            }
    )
}
