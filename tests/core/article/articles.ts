import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { roles, schema } from '#core/article'

/** Builders and generators of articles, for every test that needs one. */
export const p = (...content: (string | Node)[]) => schema.node('paragraph', null, inline(content))
export const h = (level: number, ...content: (string | Node)[]) =>
  schema.node('heading', { level }, inline(content))
export const doc = (...blocks: Node[]) => schema.node('doc', null, blocks)
export const br = () => schema.node('hard_break')
export const mark = (name: string, attrs: Record<string, unknown> = {}) => {
  const type = schema.marks[name as 'strong']
  return type.create(attrs)
}
export const marked = (text: string, ...marks: Mark[]) => schema.text(text, marks)
export const li = (...blocks: Node[]) => schema.node('list_item', null, blocks)
export const td = (...blocks: Node[]) => schema.node('table_cell', null, blocks)
export const th = (...blocks: Node[]) => schema.node('table_header', null, blocks)
export const tr = (...cells: Node[]) => schema.node('table_row', null, cells)
export const table = (...rows: Node[]) => schema.node('table', null, rows)

const inline = (content: readonly (string | Node)[]) =>
  content.filter((part) => part !== '').map((part) => (typeof part === 'string' ? schema.text(part) : part))

const awkward = [
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '```',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '<u>',
  '</u>',
  '<br>',
  '<script>',
  '&',
  '&amp;',
  '&#35;',
  '\\',
  '|',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '***',
  ': ',
  '[^1]',
  '[^1]:',
  'http://a.b/c',
  '，',
  '。',
  '“',
  '”',
  '（',
  '）',
  '、',
  '《',
  '》',
  '%',
  '15.8%',
  '5~7',
  ' ',
  '  ',
  '\t',
  '　',
  '\u00a0',
  '😀',
  '👨‍👩‍👧',
  '𠀀',
  'é',
  '中',
  '文字',
  '今年',
  'a',
  'word',
  'snake_case',
  '3 * 4',
  '1',
  '!',
  '"',
  "'",
  '-',
  '=',
  '{+',
  '+}',
  '::',
  '$',
  '^',
  '@',
  '/'
]
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  fc.constantFrom('甲乙丙', 'plain words', '同比增长')
)
export const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))

const links = fc.constantFrom(
  'https://a.example/x?y=1&copy=2',
  'http://例子.cn/路(1)',
  'mailto:desk@paper.example',
  'https://a.example/%E4%B8%AD_b*c'
)

const copyMarks = fc
  .record({
    strong: fc.boolean(),
    em: fc.boolean(),
    strike: fc.boolean(),
    underline: fc.boolean(),
    script: fc.constantFrom(null, 'superscript', 'subscript'),
    link: fc.option(links, { freq: 4 })
  })
  .map(({ strong, em, strike, underline, script, link }) => {
    const marks: Mark[] = []
    if (strong) marks.push(mark('strong'))
    if (em) marks.push(mark('em'))
    if (strike) marks.push(mark('strike'))
    if (underline) marks.push(mark('underline'))
    if (script) marks.push(mark(script))
    if (link) marks.push(mark('link', { href: link }))
    return marks
  })

const fewMarks = fc.oneof({ weight: 2, arbitrary: fc.constant<Mark[]>([]) }, copyMarks)

const suggestions = fc.constantFrom<Mark[]>(
  [],
  [],
  [mark('ins', { id: 's1', by: '甲' })],
  [mark('del', { id: 's2', by: '乙' })],
  [mark('ins', { id: 's3' }), mark('del', { id: 's4' })],
  [mark('anchor', { id: 'c1' })],
  [mark('anchor', { id: 'c1' }), mark('anchor', { id: 'c2' }), mark('del', { id: 's5' })],
  [mark('fmt', { id: 's6', add: 'strong' })]
)

/** Inline content: words with marks, and hard breaks. */
const inlines = (withSuggestions: boolean) =>
  fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(text, fewMarks, withSuggestions ? suggestions : fc.constant<Mark[]>([]))
          .map(([words, marks, more]) =>
            schema.text(
              words,
              [...marks, ...more].reduce((set: readonly Mark[], one) => one.addToSet(set), [])
            )
          )
      },
      { weight: 1, arbitrary: fc.constant(null).map(() => br()) }
    ),
    { minLength: 1, maxLength: 5 }
  )

export interface Taste {
  /** Suggestions and anchors among the marks. */
  readonly suggestions: boolean
  /** Tables with spans and blocks in cells, which GFM cannot say. */
  readonly richTables: boolean
  /** Lists, quotations and tables at all. */
  readonly containers: boolean
}

export function articles({
  suggestions: withSuggestions,
  richTables,
  containers
}: Taste): fc.Arbitrary<Node> {
  const content = inlines(withSuggestions)
  const role = fc.constantFrom(...roles)
  const paragraph = fc
    .tuple(content, role)
    .map(([words, as]) => schema.node('paragraph', { role: as }, words))
  const plainParagraph = content.map((words) => schema.node('paragraph', null, words))
  const heading = fc
    .tuple(content, role, fc.integer({ min: 1, max: 6 }))
    .map(([words, as, level]) => schema.node('heading', { level, role: as }, words))
  const image = fc
    .tuple(
      fc.constantFrom('a b.jpg', '图(1).png', 'x.webp'),
      fc.constantFrom('', '说明 [1]', 'a*b'),
      fc.oneof(content, fc.constant([]))
    )
    .map(([source, alt, words]) => schema.node('image', { source, alt }, words))
  const rule = fc.constant(null).map(() => schema.node('rule'))
  const { block } = fc.letrec<{ block: Node; list: Node; quote: Node; table: Node; rich: Node }>((tie) => ({
    list: fc
      .tuple(
        fc.boolean(),
        fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        fc.nat(20)
      )
      .map(([ordered, items, start]) => {
        const children = items.map((blocks) => li(...blocks))
        return ordered
          ? schema.node('ordered_list', { start }, children)
          : schema.node('bullet_list', null, children)
      }),
    quote: fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((blocks) => schema.node('blockquote', null, blocks)),
    table: fc.integer({ min: 1, max: 3 }).chain((columns) =>
      fc
        .tuple(
          fc.boolean(),
          fc.array(fc.array(plainParagraph, { minLength: columns, maxLength: columns }), {
            minLength: 2,
            maxLength: 3
          })
        )
        .map(([headed, rows]) =>
          table(
            ...rows.map((row, index) =>
              tr(...row.map((cell) => (headed && index === 0 ? th(cell) : td(cell))))
            )
          )
        )
    ),
    rich: fc
      .array(
        fc.array(
          fc.tuple(
            fc.boolean(),
            fc.integer({ min: 1, max: 3 }),
            fc.array(tie('block'), { minLength: 1, maxLength: 2 })
          ),
          {
            minLength: 1,
            maxLength: 3
          }
        ),
        { minLength: 2, maxLength: 3 }
      )
      .map((rows) =>
        table(
          ...rows.map((row) =>
            tr(
              ...row.map(([head, colspan, blocks]) =>
                schema.node(head ? 'table_header' : 'table_cell', { colspan }, blocks)
              )
            )
          )
        )
      ),
    block: containers
      ? fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          paragraph,
          heading,
          image,
          rule,
          tie('list'),
          tie('quote'),
          richTables ? tie('rich') : tie('table')
        )
      : fc.oneof(paragraph, heading)
  }))
  return fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => doc(...blocks))
}

/** A document as what a test compares: no ids, and roles only where asked. */
export function shape(node: Node, { withRoles }: { withRoles: boolean }): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        key === 'id' || (key === 'role' && !withRoles) ? [] : [[key, strip(inner)]]
      )
    )
  }
  return strip(node.toJSON())
}
