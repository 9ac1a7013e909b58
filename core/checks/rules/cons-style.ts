import { compare } from '../interval.ts'
import { plainNumber } from '../numeral.ts'
import { find, pattern } from '../pattern.ts'
import type { Quantity } from '../quantity.ts'
import type { Block, Sentence } from '../reading.ts'
import { replaceFigure } from '../repair.ts'
import type { Draft, Rule } from '../rule.ts'
import { en, spanOf, zh } from './scan.ts'

const forms: readonly { readonly name: string; readonly of: (text: string) => string | null }[] = [
  {
    name: '余/多',
    of: (text) => /\d[\d,.]*[万亿]?(?<word>[余多])|[余多](?=[万亿])/.exec(text)?.[0].at(-1) ?? null
  },
  {
    name: '公斤/kg',
    of: (text) => (/\d.*(?:公斤|千克)/.test(text) ? '公斤' : /\d ?kg/i.test(text) ? 'kg' : null)
  },
  { name: '公里/km', of: (text) => (/\d.*公里/.test(text) ? '公里' : /\d ?km/i.test(text) ? 'km' : null) }
]

interface Formed {
  readonly quantity: Quantity
  readonly form: string
}

function formed(quantities: readonly Quantity[], of: (text: string) => string | null): Formed[] {
  return quantities.flatMap((quantity) => {
    const form =
      quantity.quoted || !/[余多公千k]/.test(quantity.figure.text) ? null : of(quantity.figure.text)
    return form === null || !/[余多公k]/.test(form) ? [] : [{ quantity, form }]
  })
}

const kinds = (members: readonly Formed[]): string[] => [...new Set(members.map(({ form }) => form))]
const few = (members: readonly Formed[], form: string): Formed[] =>
  members.filter((member) => member.form === form)

export const styleMix: Rule = {
  id: 'cons.style-mix',
  severity: 'info',
  outcome: 'style',
  languages: ['zh'],
  examples: [
    zh(
      '开展活动20余场,派发传单4500多份,张贴海报400余份。',
      '开展活动20余场,派发传单4500余份,张贴海报400余份。'
    )
  ],
  inArticle: (reading) =>
    forms.flatMap(({ name, of }): Draft[] => {
      const sentences = reading.blocks.flatMap((block: Block) => block.sentences)
      const inOne = sentences
        .map(({ quantities }) => formed(quantities, of))
        .find((members) => members.length >= 3 && kinds(members).length > 1)
      const all = formed(reading.quantities, of)
      const spread = kinds(all).length > 1 && kinds(all).every((form) => few(all, form).length >= 2)
      const members = inOne ?? (spread ? all : null)
      if (!members) return []
      const [minority] = [...kinds(members)].sort((a, b) => few(members, a).length - few(members, b).length)
      const odd = few(members, minority ?? '')
      const [first] = odd
      if (!first) return []
      return [
        {
          start: first.quantity.figure.start,
          end: first.quantity.figure.end,
          figures: members.map(({ quantity }) => quantity),
          message: {
            zh: `${name}混用：${kinds(members)
              .map((form) => `“${form}”${few(members, form).length}处`)
              .join('，')}。全文用一种。`,
            en: `${name} are mixed: ${kinds(members)
              .map((form) => `${form} ${few(members, form).length} times`)
              .join(', ')}. Use one form.`
          },
          repairs: kinds(members).flatMap((form) =>
            form === first.form
              ? []
              : [replaceFigure(first.quantity, first.quantity.figure.text.replace(first.form, form))]
          )
        }
      ]
    })
}

const labelled = [
  pattern(
    '(?:中文|汉语|中文版|Chinese)[^。]{0,14}?{a:any}[^。]{0,6}?;[^。]{0,4}?(?:英文|英语|英文版|English)[^。]{0,20}?{b:any}'
  ),
  pattern('\\bChinese(?: text| version)?:…{a:any}[^.]{0,10}?;…English(?: text| version)?:…{b:any}')
]

export const bilingualMismatch: Rule = {
  id: 'cons.bilingual-mismatch',
  severity: 'blocker',
  outcome: 'error',
  languages: ['zh', 'en'],
  supersedes: ['cons.same-measure-differs'],
  examples: [
    zh('中文:投资12亿元;英文:12 billion yuan.', '中文:投资12亿元;英文:1.2 billion yuan.'),
    zh('总投资12亿元(12 billion yuan)。', '总投资12亿元(1.2 billion yuan)。'),
    en('The fund holds 12 billion yuan (12亿元).', 'The fund holds 1.2 billion yuan (12亿元).')
  ],
  inBlock: (_, graph) => [
    ...graph.pairs.flatMap(({ outer, inner }) => differ(outer, inner)),
    ...graph.block.sentences.flatMap((sentence) =>
      labelled.flatMap((each) =>
        find(sentence, each).flatMap(({ figures: { a, b } }) => (a && b ? differ(a, b) : []))
      )
    )
  ],
  // A sentence and its translation, one after the other, hold the same figures in the same order.
  inArticle: (reading) => {
    const sentences = reading.blocks.flatMap((block) => block.sentences)
    return sentences.slice(1).flatMap((after, at): Draft[] => {
      const before = sentences[at]
      if (!before || before.language === after.language) return []
      const [mine, theirs] = [weighty(before), weighty(after)]
      if (mine.length === 0 || mine.length !== theirs.length) return []
      return mine.flatMap((a, index): Draft[] => {
        const b = theirs[index]
        return b && isPowerOfTen(a.value / b.value) ? differ(a, b) : []
      })
    })
  }
}

const weighty = ({ quantities }: Sentence): Quantity[] =>
  quantities.filter(({ figure, value }) => /^(?:money|count|measure)$/.test(figure.kind) && value >= 1e4)

function isPowerOfTen(factor: number): boolean {
  const power = Math.log10(factor)
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.02
}

function differ(a: Quantity, b: Quantity): Draft[] {
  const han = [a, b].map(({ figure }) => /\p{Script=Han}/u.test(figure.text))
  const latin = [a, b].some(({ figure }) => /[A-Za-z]{3}/.test(figure.text))
  if (
    !latin ||
    han[0] === han[1] ||
    a.figure.kind !== b.figure.kind ||
    a.figure.unit !== b.figure.unit ||
    !a.bounds ||
    !b.bounds ||
    compare(a.bounds, b.bounds) !== 'impossible'
  )
    return []
  return [
    {
      ...spanOf(a, b),
      message: {
        zh: `“${a.figure.text}”是${plainNumber(a.value)}，“${b.figure.text}”是${plainNumber(b.value)}；1亿 = 100 million，1万 = 10,000。`,
        en: `“${a.figure.text}” is ${plainNumber(a.value)}, “${b.figure.text}” is ${plainNumber(b.value)}: 1亿 = 100 million, 1万 = 10,000.`
      }
    }
  ]
}

const coarse = (quantity: Quantity): boolean => !quantity.plain || /成/.test(quantity.figure.text)

export const headlineBody: Rule = {
  id: 'cons.headline-body',
  severity: 'blocker',
  // Which body figure a headline speaks of needs reading: a question.
  outcome: 'query',
  languages: ['zh', 'en'],
  examples: [
    zh('标题:发案下降三成;正文:发案下降23.4%。', '标题:发案下降逾两成;正文:发案下降23.4%。'),
    en(
      'Headline: Burglary falls 30%; text: Burglary fell 23.4%.',
      'Headline: Burglary falls 23%; text: Burglary fell 23.4%.'
    )
  ],
  inArticle: (reading) => {
    const body = reading.blocks.filter(({ role }) => role === 'body' || role === 'caption' || role === 'note')
    const heads = reading.blocks.filter(({ role }) => role === 'headline' || role === 'deck')
    const drafts = reading.blocks.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        find(sentence, titled).flatMap(({ figures: { a, b } }): Draft[] =>
          a && b && a.figure.kind === b.figure.kind && apart(a, b) ? [asked(a, [b])] : []
        )
      )
    )
    if (body.length === 0) return drafts
    const found = body.flatMap(({ quantities }) => quantities)
    for (const head of heads) {
      for (const quantity of head.quantities) {
        if (
          !quantity.bounds ||
          !/^(?:count|percent|money|measure|percentage-point)$/.test(quantity.figure.kind) ||
          !/\d|[一二两三四五六七八九]成/.test(quantity.figure.text)
        )
          continue
        const alikes = found.filter(
          ({ figure }) =>
            figure.kind === quantity.figure.kind &&
            figure.unit === quantity.figure.unit &&
            sameCounted(figure.counted, quantity.figure.counted)
        )
        // “Dies at 94” is in the body as “aged 94”.
        if (found.some(({ value }) => value === quantity.value)) continue
        if (alikes.length === 0 || alikes.some((each) => !apart(quantity, each))) continue
        drafts.push(asked(quantity, alikes.slice(0, 3)))
      }
    }
    return drafts
  }
}

// A headline often leaves out what it counts: Fire kills 14.
const sameCounted = (body: string | null, head: string | null): boolean =>
  body === head ||
  ((head === null || /^(?:dead|hurt|injured|killed|missing|wounded)$/.test(head)) &&
    /^(?:people|人|名)/.test(body ?? ''))

const titled = pattern(
  '(?:标题|Headline)[:：][^;]{0,30}?{a:any}[^;]{0,10}; ?(?:正文|文中|Text|text)[:：][^;]{0,30}?{b:any}'
)

function apart(head: Quantity, body: Quantity): boolean {
  if (!head.bounds || !body.bounds) return false
  if (compare(head.bounds, body.bounds) !== 'impossible') return false
  const room = head.value * (coarse(head) || head.value % 10 === 0 ? 0.05 : 0.005)
  return Math.abs(head.value - body.value) > room
}

function asked(head: Quantity, body: readonly Quantity[]): Draft {
  return {
    ...spanOf(head),
    figures: [head, ...body],
    message: {
      zh: `标题写“${head.figure.text}”，正文没有同样的数，只有${body.map(({ figure }) => `“${figure.text}”`).join('、')}。`,
      en: `The headline says “${head.figure.text}”; the body has no such figure, only ${body.map(({ figure }) => `“${figure.text}”`).join(', ')}.`
    }
  }
}
