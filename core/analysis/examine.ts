import type { Node } from 'prosemirror-model'
import { inScope, type Plain, type PlainBlock, plain, type Role } from '#core/article'
import { type CheckedBlock, check, type Finding } from '#core/checks'
import { type Claim, findClaims } from '#core/claims'
import { type Figure, recognise, type Span } from '#core/figures'
import { type Language, languageOf } from '#core/language'

/** All that Galley can say of an article by itself. Offsets are into `plain.text`, the accepted view. */
export interface Examination {
  readonly language: Language
  readonly plain: Plain
  /** Figures and claims of bylines, datelines and boilerplate are left out. */
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}

/** Figures and claims of one block, offsets into its own text. */
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

function known(block: PlainBlock, language: Language, prominent: boolean): Known {
  const circumstances = { text: block.text, language, role: block.role, prominent }
  const last = byNode.get(block.node)
  if (last && isSame(last, circumstances)) return last
  const entry = { ...circumstances, examination: remembered(circumstances), placed: null }
  byNode.set(block.node, entry)
  return entry
}

/** Figures and claims of one block's text, cached. */
export function analyse(block: PlainBlock, language: Language, prominent: boolean): BlockExamination {
  return known(block, language, prominent).examination
}

function analyseText({ text, language, role, prominent }: Circumstances): BlockExamination {
  if (!inScope(role)) return nothing
  const figures = recognise(text, language)
  return { figures, claims: findClaims(text, figures, { language, role, prominent }) }
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
  if (entry.placed?.start === block.start) return entry.placed
  const { figures, claims } = entry.examination
  const moved = new Map(figures.map((figure) => [figure, shifted(figure, block.start)]))
  entry.placed = {
    start: block.start,
    end: block.end,
    text: block.text,
    role: block.role,
    figures: [...moved.values()],
    claims: claims.map((claim) => shiftedClaim(claim, block.start, moved))
  }
  return entry.placed
}

/** Reads a document: figures and claims of each block, then what the rules say of all of them together. */
export function examine(doc: Node, language?: Language): Examination {
  const article = plain(doc)
  const spoken = language ?? languageOf(article.text)
  const lead = article.blocks.find((block) => block.role === 'body' && block.text.trim() !== '')
  const blocks = article.blocks.map((block) =>
    placed(block, spoken, block === lead || block.role === 'headline' || block.role === 'deck')
  )
  const findings = check({ language: spoken, text: article.text, blocks })
  return {
    language: spoken,
    plain: article,
    figures: blocks.flatMap((block) => block.figures),
    claims: raised(
      blocks.flatMap((block) => block.claims),
      findings,
      spoken
    ),
    findings
  }
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
