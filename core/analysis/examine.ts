import type { Node } from 'prosemirror-model'
import { type Plain, type PlainBlock, plain, type Role } from '#core/article'
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

// Keyed by the accepted text as well as by node: toggling a mark makes a new node with the same words.
const byText = new Map<string, BlockExamination>()
const byNode = new WeakMap<Node, { key: string; examination: BlockExamination }>()
const textsKept = 4096

/** Figures and claims of one block's text, cached. */
export function analyse(block: PlainBlock, language: Language, prominent: boolean): BlockExamination {
  const key = `${language}${prominent ? '!' : '.'}${block.role}:${block.text}`
  const known = byNode.get(block.node)
  if (known?.key === key) return known.examination
  const examination = byText.get(key) ?? analyseText(block.text, language, block.role, prominent)
  if (byText.size >= textsKept) byText.clear()
  byText.set(key, examination)
  byNode.set(block.node, { key, examination })
  return examination
}

function analyseText(text: string, language: Language, role: Role, prominent: boolean): BlockExamination {
  if (role === 'byline' || role === 'dateline' || role === 'boilerplate') return nothing
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

/** Reads a document: figures and claims of each block, then what the rules say of all of them together. */
export function examine(doc: Node, language?: Language): Examination {
  const article = plain(doc)
  const spoken = language ?? languageOf(article.text)
  const lead = article.blocks.find((block) => block.role === 'body' && block.text.trim() !== '')
  const figures: Figure[] = []
  const claims: Claim[] = []
  const blocks: CheckedBlock[] = []
  for (const block of article.blocks) {
    const prominent = block === lead || block.role === 'headline' || block.role === 'deck'
    const found = analyse(block, spoken, prominent)
    const moved = new Map(found.figures.map((figure) => [figure, shifted(figure, block.start)]))
    const blockClaims = found.claims.map((claim) => shiftedClaim(claim, block.start, moved))
    const blockFigures = [...moved.values()]
    // One by one: a block can hold more than a call has arguments for.
    for (const figure of blockFigures) figures.push(figure)
    for (const claim of blockClaims) claims.push(claim)
    blocks.push({
      start: block.start,
      end: block.end,
      text: block.text,
      role: block.role,
      figures: blockFigures,
      claims: blockClaims
    })
  }
  const findings = check({ language: spoken, text: article.text, blocks })
  return { language: spoken, plain: article, figures, claims: raised(claims, findings, spoken), findings }
}

/** A claim that a finding touches has high priority and says so. */
function raised(
  claims: readonly Claim[],
  findings: readonly Finding[],
  language: Language
): readonly Claim[] {
  if (findings.length === 0) return claims
  const message = language === 'zh' ? '核算有疑' : 'the checks question it'
  return claims.map((claim) => {
    const touched = findings.some(
      (finding) => finding.outcome !== 'style' && finding.start < claim.end && claim.start < finding.end
    )
    if (!touched) return claim
    return { ...claim, priority: 'high', reasons: [...claim.reasons, { code: 'finding', message }] }
  })
}
