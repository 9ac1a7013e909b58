import fc from 'fast-check'
import { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { examine, examining } from '#core/analysis'
import { inScope, plain, schema } from '#core/article'
import { type Claim, findClaims } from '#core/claims'
import { recognise } from '#core/figures'
import { languageOf } from '#core/language'
import { article, paragraph } from './article.ts'

const words = fc.constantFrom(
  '破案率同比上升15.8%。',
  '抓获嫌疑人100余人,其中刑拘120余人,',
  '据统计，',
  '今年截至10月，',
  'Burglaries fell by 12% in 2023. ',
  'Of the 40 schools, 46 were good, ',
  'police said. ',
  '1,240',
  '人',
  '“',
  '。',
  ' '
)
const sentence = fc.array(words, { maxLength: 4 }).map((pieces) => pieces.join(''))
const role = fc.constantFrom('headline' as const, 'byline' as const, 'body' as const, 'boilerplate' as const)
const block = fc.tuple(sentence, role).map(([text, as]) => paragraph(text, as))
const edit = fc.record({
  at: fc.nat(),
  length: fc.nat(6),
  text: sentence,
  kind: fc.constantFrom('replace', 'split', 'delete', 'role')
})

function edited(
  doc: Node,
  { at, length, text, kind }: { at: number; length: number; text: string; kind: string }
): Node {
  const transform = new Transform(doc)
  const from = Math.min(at % (doc.content.size + 1), doc.content.size)
  const $from = doc.resolve(from)
  if (!$from.parent.isTextblock) return doc
  const to = Math.min(from + length, $from.end())
  if (kind === 'split') transform.split(from)
  else if (kind === 'role') transform.setNodeAttribute($from.before(), 'role', 'caption')
  else if (kind === 'delete' || text === '') transform.delete(from, to)
  else transform.replaceWith(from, to, schema.text(text))
  return transform.doc
}

/** Figures and claims of an article by the recogniser and the claim finder themselves, nothing kept. */
function fromScratch(doc: Node) {
  const { text, blocks } = plain(doc)
  const language = languageOf(text)
  const lead = blocks.find((each) => each.role === 'body' && each.text.trim() !== '')
  const found = blocks
    .filter((each) => inScope(each.role))
    .map((each) => {
      const figures = recognise(each.text, language)
      const prominent = each === lead || each.role === 'headline' || each.role === 'deck'
      const claims = findClaims(each.text, figures, { language, role: each.role, prominent })
      return { by: each.start, figures, claims }
    })
  const moved = <T extends { start: number; end: number }>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by
  })
  return {
    figures: found.flatMap(({ by, figures }) => figures.map((figure) => moved(figure, by))),
    claims: found.flatMap(({ by, claims }) =>
      claims.map((claim) => ({
        ...moved(claim, by),
        figures: claim.figures.map((figure) => moved(figure, by)),
        period: claim.period && moved(claim.period, by),
        attribution: claim.attribution && moved(claim.attribution, by)
      }))
    )
  }
}

/** Without what the findings add. */
const withoutPriority = (claims: readonly Claim[]) =>
  claims.map(({ priority: _, reasons: __, ...claim }) => claim)

describe('examine', () => {
  it('of an edited article is what it is from scratch', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.array(edit, { maxLength: 6 }), (blocks, edits) => {
        let doc = article(...blocks)
        examine(doc)
        for (const change of edits) {
          doc = edited(doc, change)
          const examined = examine(doc)
          const expected = fromScratch(doc)
          expect(examined.figures).toEqual(expected.figures)
          expect(withoutPriority(examined.claims)).toEqual(withoutPriority(expected.claims))
          const { plain: _, ...again } = examine(Node.fromJSON(schema, doc.toJSON()))
          expect(examined).toMatchObject(again)
        }
      })
    )
  })

  it('in steps, broken off at any of them, says what it says at once', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 5 }),
        fc.array(edit, { maxLength: 4 }),
        fc.nat(8),
        (blocks, edits, stop) => {
          let doc = article(...blocks)
          for (const change of edits) {
            const broken = examining(doc)
            for (let step = 0; step < stop; step += 1) broken.next()
            doc = edited(doc, change)
          }
          const steps = examining(doc)
          let next = steps.next()
          while (!next.done) next = steps.next()
          expect(next.value).toEqual(examine(Node.fromJSON(schema, doc.toJSON())))
        }
      )
    )
  })

  it('gives the same block objects as long as a block does not move', () => {
    const first = article('共有86人。', '其中学生41人。')
    const second = first.replace(
      first.content.size - 1,
      first.content.size - 1,
      article('增至50人。').slice(1, 7)
    )
    expect(examine(second).figures[0]).toBe(examine(first).figures[0])
  })

  it('reads a node that stands in an article twice at both places', () => {
    const twice = paragraph('共有86人。')
    const { figures, plain: read } = examine(article(twice, twice))
    expect(figures.map((figure) => read.text.slice(figure.start, figure.end))).toEqual(
      figures.map((figure) => figure.text)
    )
    expect(figures).toHaveLength(2)
  })

  it('leaves bylines, datelines and boilerplate alone', () => {
    const { figures, claims } = examine(
      article(
        paragraph('本报记者3人', 'byline'),
        paragraph('发表日期：2019年共21期', 'dateline'),
        paragraph('客服热线每天24小时，共100人', 'boilerplate')
      )
    )
    expect([...figures, ...claims]).toEqual([])
  })

  it('skips what is suggested to be deleted', () => {
    const deleted = schema.text('100人', [schema.mark('del', { id: 'd', by: 'a', at: 't' })])
    const doc = article(schema.node('paragraph', null, [schema.text('共有'), deleted, schema.text('86人。')]))
    expect(examine(doc).figures.map((figure) => figure.text)).toEqual(['86人'])
  })

  it('makes the first paragraph of the body prominent, and no later one', () => {
    const { claims } = examine(article('活动共32场。', '活动共33场。'))
    expect(claims.map((claim) => claim.reasons.some((reason) => reason.code === 'lead'))).toEqual([
      true,
      false
    ])
  })

  it('says of a claim that a finding touches that it does', () => {
    const { claims, findings } = examine(
      article('据统计，活动共有118人报名，其中学生126人。', '据统计，开课20场。')
    )
    expect(findings.length).toBeGreaterThan(0)
    const touched = claims.map((claim) => claim.reasons.some((reason) => reason.code === 'finding'))
    expect(touched.at(-1)).toBe(false)
    expect(touched).toContain(true)
    for (const claim of claims) {
      if (claim.reasons.some((reason) => reason.code === 'finding')) expect(claim.priority).toBe('high')
    }
  })

  it('asks of a block quotation what it would mend in running copy, and again when it is one no longer', () => {
    const words = paragraph('三类案件分别为41起、27起和16起，共86起。')
    const found = (node: Node) => examine(schema.node('doc', null, [node]), 'zh').findings
    expect(found(words)).toMatchObject([{ outcome: 'error' }])
    expect(found(schema.node('blockquote', null, [words]))).toMatchObject([{ outcome: 'query', repairs: [] }])
    expect(found(words)[0]?.repairs.length).toBeGreaterThan(0)
  })

  it('takes the language that it is told', () => {
    expect(examine(article('GDP'), 'zh').language).toBe('zh')
    expect(examine(article('GDP')).language).toBe('en')
  })

  it('reads an article without blocks, without text, and without words', () => {
    for (const doc of [article(), article(''), article('', ' ')]) {
      expect(examine(doc)).toMatchObject({ figures: [], claims: [], findings: [] })
    }
  })
})
