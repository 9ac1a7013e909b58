import type { Language } from '#core/language'
import type { Finding, Outcome, Repair, Severity } from './finding.ts'
import type { Graph } from './graph.ts'
import type { Quantity } from './quantity.ts'
import type { Block, Reading } from './reading.ts'

/** A sentence in both languages of the desk; the article's is shown. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface RepairDraft {
  readonly label: Wording
  readonly edits: readonly Edit[]
}

/** What a rule found, before the article's language and its quotation marks are taken into account. */
export interface Draft {
  /** Offsets into the article's text. */
  readonly start: number
  readonly end: number
  readonly figures: readonly Quantity[]
  readonly message: Wording
  readonly repairs?: readonly RepairDraft[]
  /** Where this case is milder or harder than the rule's own outcome. */
  readonly outcome?: Outcome
  readonly severity?: Severity
}

/** A rule's own sentences: `wrong` must fire it, `right` must not. */
export interface Example {
  readonly language: Language
  readonly wrong: string
  readonly right: string
}

/** One entry of the catalogue. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly outcome: Outcome
  readonly languages: readonly Language[]
  readonly examples: readonly Example[]
  /** Rules that stay silent where this one has spoken of the same words or figures. */
  readonly supersedes?: readonly string[]
  /** What the rule says of one block by itself. */
  readonly inBlock?: (block: Block, graph: Graph, reading: Reading) => readonly Draft[]
  /** What it says of the article as a whole. */
  readonly inArticle?: (reading: Reading) => readonly Draft[]
}

/** Turns a draft into a finding: the article's language, and inside quotation marks a question without a repair. */
export function finding(rule: Rule, draft: Draft, reading: Reading, quoted: boolean): Finding {
  const outcome = draft.outcome ?? rule.outcome
  const repairs: Repair[] = quoted
    ? []
    : (draft.repairs ?? []).map(({ label, edits }) => ({ label: label[reading.language], edits }))
  const message = draft.message[reading.language]
  const note =
    reading.language === 'zh'
      ? '（引语：请核对录音，不改原话）'
      : ' (A quotation: check the tape, do not edit.)'
  return {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    outcome: quoted && outcome === 'error' ? 'query' : outcome,
    start: draft.start,
    end: draft.end,
    text: reading.text.slice(draft.start, draft.end),
    figures: draft.figures.map(({ figure }) => figure),
    message: quoted ? message + note : message,
    repairs
  }
}
