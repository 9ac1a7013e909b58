import type { Node } from 'prosemirror-model'
import { type Examination, examining } from '#core/analysis'
import { plain } from '#core/article'
import type { RuleSet } from '#core/checks'
import type { Language } from '#core/language'
import {
  type Blocker,
  type Entry,
  type Facts,
  type FindingFact,
  factsOf,
  gate,
  ledger,
  type ReviewState
} from '#core/review'
import type { Stretch } from './session.ts'

/** All that the document at one moment and the confirmed events amount to. */
export interface Derivation {
  /** Null before the document has been read for the first time. */
  readonly doc: Node | null
  readonly state: ReviewState
  readonly examination: Examination
  readonly facts: Facts
  readonly entries: readonly Entry[]
  readonly findings: readonly FindingFact[]
  readonly dismissedFindings: readonly FindingFact[]
  readonly blockers: readonly Blocker[]
  readonly words: number
}

/** What is known before anything is read: the words. */
export function unread(
  doc: Node,
  version: number,
  state: ReviewState,
  language: Language,
  rules: RuleSet
): Derivation {
  const examination: Examination = {
    language,
    plain: plain(doc),
    rules,
    figures: [],
    claims: [],
    findings: []
  }
  return {
    doc: null,
    state,
    examination,
    facts: factsOf(doc, version, examination),
    entries: [],
    findings: [],
    dismissedFindings: [],
    blockers: [],
    words: wordsIn(examination)
  }
}

/** Reads the document in short steps, or only what the events changed where document and rules are those read last. */
export function* deriving(
  doc: Node,
  version: number,
  state: ReviewState,
  language: Language,
  rules: RuleSet,
  last: Derivation
): Generator<void, Derivation> {
  const same = last.doc === doc && last.examination.rules === rules ? last : null
  const examination = same?.examination ?? (yield* examining(doc, language, rules))
  yield
  const facts = same?.facts.version === version ? same.facts : factsOf(doc, version, examination)
  yield
  const entries = ledger(facts, state)
  return {
    doc,
    state,
    examination,
    facts,
    entries,
    findings: facts.findings.filter(({ key }) => !state.dismissedFindings.has(key)),
    dismissedFindings: facts.findings.filter(({ key }) => state.dismissedFindings.has(key)),
    blockers: gate(facts, state, entries),
    words: same?.words ?? wordsIn(examination)
  }
}

const counts = new WeakMap<Node, number>()

/** A Chinese, Japanese or Korean character counts as one word, as does an unbroken run of anything else. */
function wordsIn({ plain }: Examination): number {
  let words = 0
  for (const { node, text } of plain.blocks) {
    const known = counts.get(node)
    const count = known ?? countWords(text)
    if (known === undefined) counts.set(node, count)
    words += count
  }
  return words
}

const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`
const word = new RegExp(
  String.raw`[${cjk}]|(?:(?![${cjk}])[\p{L}\p{N}])(?:(?![${cjk}])[\p{L}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*`,
  'gu'
)

export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** The textblocks as the ledger's sections need them. */
export function stretchesOf({ plain }: Examination): Stretch[] {
  return plain.blocks.map(({ start, end, role, node }) => ({
    start,
    end,
    role,
    level: node.attrs.level ?? null
  }))
}
