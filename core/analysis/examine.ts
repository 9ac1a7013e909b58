import type { Node } from 'prosemirror-model'
import { inScope, type Plain, type PlainBlock, plain, type Role } from '#core/article'
import { type CheckedBlock, check, everyRule, type Finding, type RuleSet } from '#core/checks'
import { type Claim, findClaims } from '#core/claims'
import { type Figure, recognise, type Span } from '#core/figures'
import { type Language, languageOf } from '#core/language'

/** All that Galley can say of an article by itself. Offsets are into `plain.text`, the accepted view. */
export interface Examination {
  readonly language: Language
  readonly plain: Plain
  /** The rules that were in force. */
  readonly rules: RuleSet
  /** Figures and claims of bylines, datelines and boilerplate are left out. */
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}

/** Figures and claims of one block, offsets into its own text. The claims are looked for when first read. */
export interface BlockExamination {
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
}

const nothing: BlockExamination = { figures: [], claims: [] }

/** What a block's examination depends on. */
interface Circumstances {
  readonly text: string
  readonly language: Language
  readonly role: Role
  readonly prominent: boolean
}

interface Known extends Circumstances {
  readonly examination: BlockExamination
  /** The examination as it was last moved to where its block stands. */
  placed: CheckedBlock | null
  /** What the checks say of the block by itself is kept by them. */
  checked: boolean
}

const isSame = (a: Circumstances, b: Circumstances) =>
  a.text === b.text && a.language === b.language && a.role === b.role && a.prominent === b.prominent

const byNode = new WeakMap<Node, Known>()

// Keyed by the text as well: toggling a mark makes a new node with the same words. Two generations bound what is kept.
const charactersKept = 1 << 20
let young = new Map<string, BlockExamination>()
let old = new Map<string, BlockExamination>()
let youngCharacters = 0

function remembered(block: Circumstances): BlockExamination {
  const key = `${block.language}${block.prominent ? '!' : '.'}${block.role}:${block.text}`
  const known = young.get(key)
  if (known) return known
  const examination = old.get(key) ?? analyseText(block)
  if (youngCharacters > charactersKept) {
    old = young
    young = new Map()
    youngCharacters = 0
  }
  young.set(key, examination)
  youngCharacters += key.length
  return examination
}

/** What the reading of a block looks at, wherever it stands. */
type ReadBlock = Pick<PlainBlock, 'node' | 'text' | 'role'>

function known(block: ReadBlock, language: Language, prominent: boolean): Known {
  const circumstances = { text: block.text, language, role: block.role, prominent }
  const last = byNode.get(block.node)
  if (last && isSame(last, circumstances)) return last
  const entry = { ...circumstances, examination: remembered(circumstances), placed: null, checked: false }
  byNode.set(block.node, entry)
  return entry
}

/** Figures and claims of one block's text, cached. */
export function analyse(block: ReadBlock, language: Language, prominent: boolean): BlockExamination {
  return known(block, language, prominent).examination
}

function analyseText({ text, language, role, prominent }: Circumstances): BlockExamination {
  if (!inScope(role)) return nothing
  const figures = recognise(text, language)
  let claims: readonly Claim[] | null = null
  return {
    figures,
    get claims() {
      claims ??= findClaims(text, figures, { language, role, prominent })
      return claims
    }
  }
}

const shifted = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by
})

function shiftedClaim(claim: Claim, by: number, figures: ReadonlyMap<Figure, Figure>): Claim {
  return {
    ...shifted(claim, by),
    figures: claim.figures.map((figure) => figures.get(figure) ?? shifted(figure, by)),
    period: claim.period && shifted(claim.period, by),
    attribution: claim.attribution && shifted(claim.attribution, by)
  }
}

/** A block's figures and claims at their places in the article; the same objects as long as it does not move. */
function placed(block: PlainBlock, language: Language, prominent: boolean): CheckedBlock {
  const entry = known(block, language, prominent)
  if (entry.placed?.start === block.start && entry.placed.quoted === block.quoted) return entry.placed
  const { figures, claims } = entry.examination
  const moved = new Map(figures.map((figure) => [figure, shifted(figure, block.start)]))
  entry.placed = {
    start: block.start,
    end: block.end,
    text: block.text,
    role: block.role,
    quoted: block.quoted,
    figures: [...moved.values()],
    claims: claims.map((claim) => shiftedClaim(claim, block.start, moved))
  }
  return entry.placed
}

/** An article's blocks, before anything is read in them. */
interface Laid {
  readonly language: Language
  readonly plain: Plain
  readonly prominent: ReadonlySet<PlainBlock>
}

function laid(doc: Node, language?: Language): Laid {
  const article = plain(doc)
  const lead = article.blocks.find((block) => block.role === 'body' && block.text.trim() !== '')
  return {
    language: language ?? languageOf(article.text),
    plain: article,
    prominent: new Set(
      article.blocks.filter((block) => block === lead || block.role === 'headline' || block.role === 'deck')
    )
  }
}

function judged({ language, plain: article, prominent }: Laid, rules: RuleSet): Examination {
  const blocks = article.blocks.map((block) => placed(block, language, prominent.has(block)))
  const findings = check({ language, text: article.text, blocks }, rules)
  return {
    language,
    plain: article,
    rules,
    figures: blocks.flatMap((block) => block.figures),
    claims: raised(
      blocks.flatMap((block) => block.claims),
      findings,
      language
    ),
    findings
  }
}

/** Reads a document: figures and claims of each block, then what the rules in force say of all of them together. */
export function examine(doc: Node, language?: Language, rules: RuleSet = everyRule): Examination {
  return judged(laid(doc, language), rules)
}

/**
 * `examine`, a block at a time: whoever must not be held up stops between two steps. Blocks that were read before cost nothing; the
 * last step, what the rules say of all blocks together, is the longest.
 */
export function* examining(
  doc: Node,
  language?: Language,
  rules: RuleSet = everyRule
): Generator<void, Examination> {
  const all = laid(doc, language)
  const { plain: article, prominent } = all
  const read: { block: CheckedBlock; known: Known }[] = []
  for (const block of article.blocks) {
    const is = prominent.has(block)
    const before = byNode.get(block.node)?.placed
    const checked = placed(block, all.language, is)
    read.push({ block: checked, known: known(block, all.language, is) })
    if (!before) yield
  }
  // The day of publication, which a block's findings may depend on, stands in what is not in scope.
  const furniture = read.map(({ block }) => block).filter(({ role }) => !inScope(role))
  for (const { block, known } of read) {
    if (known.checked || !inScope(block.role)) continue
    check({ language: all.language, text: article.text, blocks: [...furniture, block] })
    known.checked = true
    yield
  }
  return judged(all, rules)
}

/** A claim that a finding touches has high priority and says so. */
function raised(
  claims: readonly Claim[],
  findings: readonly Finding[],
  language: Language
): readonly Claim[] {
  const questions = findings
    .filter((finding) => finding.outcome !== 'style')
    .sort((a, b) => a.start - b.start)
  if (questions.length === 0) return claims
  const message = language === 'zh' ? '核算有疑' : 'the checks question it'
  const questioned = new Set(questions.flatMap((finding) => finding.figures.map((figure) => figure.start)))
  let next = 0
  let reached = 0
  // Claims come in reading order and do not overlap: one sweep over both.
  return claims.map((claim) => {
    for (let finding = questions[next]; finding && finding.start < claim.end; finding = questions[++next]) {
      reached = Math.max(reached, finding.end)
    }
    const touched = reached > claim.start || claim.figures.some((figure) => questioned.has(figure.start))
    if (!touched) return claim
    return { ...claim, priority: 'high', reasons: [...claim.reasons, { code: 'finding', message }] }
  })
}
